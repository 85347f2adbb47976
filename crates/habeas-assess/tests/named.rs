//! Who is named: on invented texts, each with the names that a careful reader would tick.

use habeas_assess::{Candidate, Part, Role, named};
use habeas_law::checklist::NamedRole;

fn find(text: &str) -> Vec<Candidate> {
    named(&[Part { path: "", text, role: Role::Letter }], &[], &["Brume Claire", "Ana Lima"])
}

fn names(text: &str) -> Vec<(String, &'static str)> {
    find(text).into_iter().filter(|one| !one.kind).map(|one| (one.words, one.role.id())).collect()
}

/// Names, each with what it is named as.
type Expected = &'static [(&'static str, &'static str)];

/// A language, sentences of a letter in it, and who is named as what.
const CASES: &[(&str, &str, Expected)] = &[
    (
        "en",
        "Dear Ms Lima,\n\nYour address was disclosed to Kranichpost Ltd, to Hermelin Data plc and to Stripe for payment.\n\nYours sincerely",
        &[("Kranichpost Ltd", "recipient"), ("Hermelin Data plc", "recipient"), ("Stripe", "recipient")],
    ),
    (
        "de",
        "Sehr geehrte Frau Lima,\n\nwir verarbeiten Ihren Namen und Ihre Anschrift.\n\nc) Empfänger: die Kranichpost GmbH & Co. KG und die Firma Dachs Logistik AG.\n\nWir haben Ihre Anschrift von der Quillfeder Adress GmbH erhalten.\n\nMit freundlichen Grüßen",
        &[
            ("Kranichpost GmbH & Co. KG", "recipient"),
            ("Dachs Logistik AG", "recipient"),
            ("Quillfeder Adress GmbH", "source"),
        ],
    ),
    (
        "fr",
        "Madame,\n\nNous avons transmis votre adresse à la société Grue Postale SARL et à Loutre Conseil SAS.\n\nVeuillez agréer, Madame, nos salutations",
        &[("Grue Postale SARL", "recipient"), ("Loutre Conseil SAS", "recipient")],
    ),
    (
        "it",
        "Gentile Signora,\n\nabbiamo comunicato i Suoi dati a Gru Postale S.p.A. per la consegna.\n\nCordiali saluti",
        &[("Gru Postale S.p.A.", "recipient")],
    ),
    (
        "nl",
        "Geachte mevrouw,\n\nWij hebben uw adres verstrekt aan Kraanvogel Post B.V. voor de bezorging.\n\nMet vriendelijke groet",
        &[("Kraanvogel Post B.V.", "recipient")],
    ),
];

#[test]
fn a_name_ends_with_its_form_and_begins_where_it_begins() {
    for (language, text, expected) in CASES {
        let expected: Vec<(String, &str)> = expected.iter().map(|(n, r)| ((*n).to_owned(), *r)).collect();
        let found: Vec<(String, &str)> = names(text);
        assert_eq!(found, expected, "{language}");
    }
}

#[test]
fn every_candidate_stands_in_its_passage_and_the_passage_in_the_text() {
    for (_, text, _) in CASES {
        for one in find(text) {
            let quote: String =
                text.chars().skip(one.passage.start).take(one.passage.end - one.passage.start).collect();
            assert_eq!(quote, one.passage.quote);
            let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(flat(&quote).contains(&one.words), "{} in {quote}", one.words);
            assert!(one.data.iter().all(|kind| flat(&quote).to_lowercase().contains(kind)), "{:?}", one.data);
        }
    }
}

#[test]
fn the_company_itself_the_person_and_quoted_mail_are_nobody_else() {
    let text = "Dear Ms Lima,\n\nYour data were shared by Brume Claire SAS with Ana Lima alone.\n\nYours sincerely\n\n\
        On 3 May 2026 at 10:00, Ana wrote:\n> Was my address disclosed to Otterbach Ltd?\n";
    assert!(names(text).is_empty(), "{:?}", names(text));
}

#[test]
fn kinds_are_kinds_and_stand_where_no_name_does() {
    let found = find("Dear Ms Lima,\n\nWe share your data with payment providers and couriers.\n\nYours sincerely");
    let words: Vec<_> = found.iter().map(|one| (one.words.as_str(), one.kind)).collect();
    assert_eq!(words, [("payment providers", true), ("couriers", true)]);
    let found = find("Dear Ms Lima,\n\nWe shared your data with couriers such as Kranichpost Ltd.\n\nYours sincerely");
    assert!(found.iter().all(|one| !one.kind), "{found:?}");
}

#[test]
fn a_bare_name_says_what_it_is_by_the_heading_above() {
    let text = "Dear Ms Lima,\n\nWe hold your name and your address, and we process them for your orders.\n\nRecipients\n- Kranichpost Ltd, for delivery\n- Hermelin Data plc, for printing of letters\n\nYours sincerely";
    let found = find(text);
    let words: Vec<_> = found.iter().map(|one| one.words.as_str()).collect();
    assert_eq!(words, ["Kranichpost Ltd", "Hermelin Data plc"]);
    assert!(found.iter().all(|one| one.under.as_deref() == Some("Recipients") && one.role == NamedRole::Recipient));
}

#[test]
fn a_notice_is_about_itself_and_names_all_the_same() {
    let text = "Privacy notice\n\nThis site is published by Brume Claire, whose registered office is in Lyon.\n\nWho receives your data\n\nYour data are shared with Wiesel Analytics Ltd for statistics.\n";
    let found = habeas_assess::named_in_notice(text, &["Brume Claire"]);
    assert_eq!(found.iter().map(|one| one.words.as_str()).collect::<Vec<_>>(), ["Wiesel Analytics Ltd"]);
}

#[test]
fn a_hostile_text_ends() {
    let text = format!("Dear Ms Lima,\n\nWe shared your data with {}.\n", "Aa Ltd, ".repeat(20_000));
    assert!(find(&text).len() <= 200);
    let text = format!("Dear Ms Lima,\n\nWe shared your data with {} Ltd.\n", "Aa ".repeat(50_000));
    let found = find(&text);
    assert!(found.iter().all(|one| one.words.split_whitespace().count() <= 10), "{}", found.len());
    let first = names("We shared your data with \u{0}\u{202e}Ltd Ltd & & Co. KG.").first().cloned().unwrap_or_default();
    assert!(first.0.chars().count() < 40);
    assert!(find("").is_empty());
    find(text.get(..1_000).unwrap());
}
