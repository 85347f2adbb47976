//! Until when an answer is asked for: found on the first page, and never a day that the law does not bear out.

use habeas_law::regime::Regime;
use habeas_law::right::Right;
use habeas_letter::{Channel, Draft, Language, Tone, compose};
use jiff::civil::date;

use crate::rights::draft;
use crate::samples;

fn message(right: Right, regime: Regime, language: Language, tone: Tone) -> Draft {
    let mut draft = samples::spoken(draft(right, regime, language, false), language, tone);
    draft.delivery.channel = Channel::Email;
    draft.date = date(2026, 11, 24);
    draft
}

/// The message on one line, with plain spaces.
fn flat(draft: &Draft) -> String {
    let text = compose(draft).unwrap().message();
    text.replace(['\u{A0}', '\u{202F}'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_message_names_the_day_near_its_head() {
    for (language, tone) in samples::manners() {
        let text = flat(&message(Right::Access, Regime::Gdpr, language, tone));
        // 24 December is a Thursday, and the sample's company is in Germany or France.
        let text = text.replace(" 24. ", " 24 ");
        let at = text.find(" 24 ").unwrap_or_else(|| panic!("{} {}: {text}", language.id(), tone.id()));
        assert!(at < 900 && text.matches(" 24 ").count() == 1, "{at} {} {}: {text}", language.id(), tone.id());
    }
}

#[test]
fn the_day_is_that_of_the_law_or_two_weeks_away() {
    let says = |right, regime, words: &str| {
        let text = flat(&message(right, regime, Language::En, Tone::Plain));
        assert!(text.contains(words), "{words}: {text}");
    };
    says(Right::Access, Regime::Gdpr, "in any event by 24 December 2026 (Article 12(3)).");
    says(
        Right::ObjectionMarketing,
        Regime::Gdpr,
        "Please act on this at once and reply by 24 December 2026 (Article 12(3)).",
    );
    says(
        Right::WithdrawConsent,
        Regime::Gdpr,
        "Please act on this at once and reply by 24 December 2026 (Article 12(3)).",
    );
    // No period: a wish, and no claim that the law sets the day.
    says(Right::Information, Regime::Gdpr, "Please reply by 8 December 2026.");
}

#[test]
fn by_post_the_period_is_named_with_its_last_day_for_a_usual_arrival() {
    let mut posted = message(Right::Access, Regime::Gdpr, Language::En, Tone::Plain);
    posted.delivery.channel = Channel::Post;
    // From Ireland to Germany: seven working days from Tuesday 24 November.
    let abroad = "in any event within one month of receiving this letter, that is by 4 January 2027 if you receive it on \
                  3 December 2026 (Article 12(3)).";
    assert!(flat(&posted).contains(abroad), "{}", flat(&posted));
    posted.sender.country = posted.recipient.country.clone();
    assert!(
        flat(&posted).contains("that is by 28 December 2026 if you receive it on 27 November 2026 (Article 12(3)).")
    );
    posted.answer_by = Some(date(2027, 1, 7));
    assert!(flat(&posted).contains("in any event by 7 January 2027 (Article 12(3))."));
}

#[test]
fn a_complaint_to_an_authority_sets_it_no_day() {
    let mut complaint = message(Right::Complaint, Regime::Gdpr, Language::En, Tone::Plain);
    complaint.recipient.email = Some("post@authority.example".into());
    assert!(!flat(&complaint).contains("Please reply by"));
}
