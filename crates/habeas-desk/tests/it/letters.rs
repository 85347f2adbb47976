//! Letters: the first one, those that follow, complaints, and what was written elsewhere.

use crate::house::{House, by_id, company, from, out};
use habeas_desk::api::{Channel, ComplaintTo, Layout, LetterLanguage, RequestListRequest};
use habeas_desk::{ApiError, commands};
use serde_json::{Value, json};

/// A request for access by e-mail on 24 September 2026: its month ends on Monday 26 October.
fn sent(country: &str) -> (House, String) {
    let mut house = House::new();
    house.on("2026-09-24");
    let mut ana = crate::house::person("Ana Lima");
    ana.email = Some("ana@lima.example".to_owned());
    let person = house.ok::<commands::PersonAdd>(ana).id;
    let mut harmonics = company("Harmonics", country);
    harmonics.email = Some("privacy@harmonics.example".to_owned());
    let company = house.ok::<commands::CompanyAdd>(harmonics).id;
    let request =
        json!({ "person": person, "company": company, "rights": ["access"], "delivery": { "language": "en" } });
    let id = house.request_for(&request).id;
    house.record(&id, "sent", "2026-09-24");
    (house, id)
}

fn text_of(house: &mut House, id: &str, follow_up: Option<&str>, name: &str) -> String {
    let letter = json!({ "id": id, "follow_up": follow_up, "out": out(name) });
    house.ok::<commands::RequestLetter>(from(&letter));
    let text = String::from_utf8(house.saved(name)).unwrap().replace(['\u{a0}', '\u{202f}'], " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn refused_follow_up(house: &mut House, request: &Value, words: &str) -> ApiError {
    house.refused::<commands::FollowUpNew>(from(request), words)
}

#[test]
fn a_preview_and_the_letter_say_the_same() {
    let mut house = House::new();
    let (person, company) = (house.ana(), house.brume());
    let request =
        json!({ "person": person, "company": company, "rights": ["access"], "delivery": { "language": "fr" } });
    let preview = house.ok::<commands::RequestPreview>(from(&request));
    assert!(preview.subject.contains("Demande d’accès") && preview.letters == 1);
    assert!(house.ok::<commands::RequestList>(RequestListRequest::default()).is_empty(), "a preview keeps nothing");
    let id = house.request_for(&request).id;
    let letter = text_of(&mut house, &id, None, "letter.txt");
    assert!(letter.contains("Brume Claire") && letter.contains("14 rue des Tanneurs"), "{letter}");
    house.ok::<commands::RequestLetter>(from(&json!({ "id": id, "out": out("letter.pdf") })));
    assert!(house.saved("letter.pdf").starts_with(b"%PDF-"));
    house.refused::<commands::RequestLetter>(from(&json!({ "id": id, "out": out("letter.gif") })), "cannot be chosen");
    assert!(!house.ok::<commands::RequestPages>(by_id(&id)).text.is_empty());
}

#[test]
fn rights_with_clocks_of_their_own_get_letters_of_their_own() {
    let mut house = House::new();
    let (person, company) = (house.ana(), house.brume());
    let request = json!({ "person": person, "company": company, "rights": ["access", "complaint"], "delivery": { "language": "en" },
        "fields": { "what_happened": ["They never answered."] } });
    assert_eq!(house.ok::<commands::RequestNew>(from(&request)).requests.len(), 2);
    let none = json!({ "person": person, "company": company, "rights": [] });
    house.refused::<commands::RequestNew>(from(&none), "Something is missing");
    let unknown = json!({ "person": person, "company": "nobody", "rights": ["access"] });
    house.refused::<commands::RequestNew>(from(&unknown), "There is nothing here called");
}

#[test]
fn a_letter_is_proposed_in_the_language_layout_and_way_that_fit() {
    let mut house = House::new();
    let (person, brume) = (house.ana(), house.brume());
    let propose = |house: &mut House, company: &str| {
        house.ok::<commands::LetterDefaults>(from(&json!({ "person": person, "company": company })))
    };
    let french = propose(&mut house, &brume);
    assert_eq!((french.language, french.layout), (LetterLanguage::Fr, Layout::Fr));
    assert_eq!((french.channel, french.place.as_deref()), (Some(Channel::Post), Some("Nantes")));
    let mut british = company("Harmonics", "GB");
    british.email = Some("privacy@harmonics.example".to_owned());
    let british = house.ok::<commands::CompanyAdd>(british).id;
    let british = propose(&mut house, &british);
    assert_eq!((british.language, british.channel), (LetterLanguage::En, Some(Channel::Email)));
    assert_eq!(british.layout, Layout::Fr, "her envelopes are French");
    for (country, language) in [("DE", LetterLanguage::De), ("IT", LetterLanguage::It), ("BE", LetterLanguage::Fr)] {
        let id = house.ok::<commands::CompanyAdd>(company(&format!("Firm in {country}"), country)).id;
        assert_eq!(propose(&mut house, &id).language, language, "{country}");
    }
    let nobody = json!({ "person": person, "company": "nobody" });
    let error = house.refused::<commands::LetterDefaults>(from(&nobody), "There is nothing here called");
    assert_eq!(error.field.as_deref(), Some("company"));
}

#[test]
fn a_reminder_is_lawful_when_the_time_is_over_and_not_before() {
    let (mut house, id) = sent("FR");
    let error = refused_follow_up(house.on("2026-10-20"), &json!({ "id": id, "letter": "F1" }), "does not fit");
    assert_eq!(error.field.as_deref(), Some("letter"));
    house.on("2026-10-27");
    assert!(house.ok::<commands::FollowUpOffer>(by_id(&id)).iter().any(|offer| offer.title == "Reminder"));
    house.ok::<commands::FollowUpNew>(from(&json!({ "id": id })));
    let letter = text_of(&mut house, &id, Some("F1"), "reminder.txt");
    assert!(letter.contains("That time limit expired on 26 October 2026"), "{letter}");
    assert!(letter.contains("by 10 November 2026"), "{letter}");
    let view = house.on("2026-10-28").record(&id, "reminded", "2026-10-28");
    assert!(view.next.sentence.contains("until Tuesday 10 November 2026"), "{}", view.next.sentence);
}

#[test]
fn what_is_missing_is_named_before_it_is_asked_for() {
    let (mut house, id) = sent("FR");
    house.on("2026-10-12").record(&id, "answered", "2026-10-12");
    refused_follow_up(&mut house, &json!({ "id": id, "letter": "F2" }), "Something is missing");
    let items = json!({ "missing_item": ["A10", "A03"], "missing_detail": ["the calls"] });
    house.ok::<commands::FollowUpNew>(from(&json!({ "id": id, "letter": "F2", "fields": items })));
    let letter = text_of(&mut house, &id, Some("F2"), "missing.txt");
    assert!(letter.contains("the recipients of my data, each by name") && letter.contains("the calls."), "{letter}");
}

#[test]
fn a_field_that_a_letter_does_not_take_is_refused_with_those_it_does() {
    let (mut house, id) = sent("FR");
    house.on("2026-10-12").record(&id, "answered", "2026-10-12");
    let request = json!({ "id": id, "letter": "F2", "fields": { "identifier": ["Customer number=1"] } });
    let error = refused_follow_up(&mut house, &request, "“identifier” is not asked for here.");
    assert!(error.todo.contains("missing_item, missing_detail"), "{}", error.todo);
}

#[test]
fn a_complaint_is_a_request_of_its_own_and_tells_what_happened() {
    let (mut house, id) = sent("FR");
    house.on("2026-10-27");
    let start = house.ok::<commands::ComplaintStart>(by_id(&id));
    assert_eq!(start.about, id);
    let made = house.ok::<commands::FollowUpNew>(from(&json!({ "id": id, "letter": "F8" })));
    let complaint = made.request.id;
    assert_eq!(made.request.about.as_deref(), Some(id.as_str()));
    assert!(made.request.authority.unwrap().name.contains("Commission nationale"));
    let letter = text_of(&mut house, &complaint, None, "complaint.txt");
    assert!(letter.contains("26 October 2026: the time limit for an answer expired"), "{letter}");
    house.record(&complaint, "sent", "2026-10-27");
    assert!(house.show(&id).next.sentence.contains("You complained to the authority."));
}

#[test]
fn british_law_hears_the_company_first() {
    let (mut house, id) = sent("GB");
    house.on("2026-10-12").record(&id, "refused", "2026-10-12");
    let first = house.ok::<commands::FollowUpNew>(from(&json!({ "id": id, "letter": "F8" })));
    assert!(first.request.authority.is_none(), "the controller hears it first");
    assert_eq!(house.show(&id).complain_to, ComplaintTo::Company);
    house.record(&first.request.id, "sent", "2026-10-12");
    assert_eq!(house.show(&id).complain_to, ComplaintTo::Authority);
    let later = house.on("2026-11-20").ok::<commands::FollowUpNew>(from(&json!({ "id": id, "letter": "F8" })));
    assert!(later.request.authority.unwrap().name.contains("Information Commission"));
}

#[test]
fn a_blacked_out_answer_is_contested_with_what_the_person_names() {
    let (mut house, id) = sent("FR");
    refused_follow_up(&mut house, &json!({ "id": id, "letter": "redaction" }), "does not fit");
    house.on("2026-10-12").record(&id, "answered", "2026-10-12");
    let error = refused_follow_up(&mut house, &json!({ "id": id, "letter": "redaction" }), "Something is missing");
    assert_eq!(error.field.as_deref(), Some("redacted_part"));
    let fields = json!({ "redacted_part": ["pages 3 to 7"] });
    house.ok::<commands::FollowUpNew>(from(&json!({ "id": id, "letter": "redaction", "fields": fields })));
    let letter = text_of(&mut house, &id, Some("redaction"), "redaction.txt");
    assert!(letter.contains("You answered on 12 October 2026") && letter.contains("pages 3 to 7"), "{letter}");
    let view = house.record(&id, "reminded", "2026-10-12");
    assert!(view.next.sentence.contains("26 October 2026"), "{}", view.next.sentence);
}

#[test]
fn who_calls_itself_a_processor_is_asked_and_the_controller_is_next() {
    let (mut house, id) = sent("FR");
    house.on("2026-10-12").record(&id, "refused", "2026-10-12");
    let error = refused_follow_up(&mut house, &json!({ "id": id, "letter": "processor" }), "Something is missing");
    assert_eq!(error.field.as_deref(), Some("processor_words"));
    let fields = json!({ "processor_words": ["We only host the shop."] });
    house.ok::<commands::FollowUpNew>(from(&json!({ "id": id, "letter": "processor", "fields": fields })));
    let letter = text_of(&mut house, &id, Some("processor"), "processor.txt");
    assert!(letter.contains("On 12 October 2026 you wrote to me: “We only host the shop”."), "{letter}");
    let view = house.record(&id, "reminded", "2026-10-12");
    assert!(view.other_steps.iter().any(|step| step.sentence.contains("to the controller")), "{:?}", view.other_steps);
}

#[test]
fn what_came_back_goes_out_again_and_counts_from_then() {
    let (mut house, id) = sent("FR");
    house.on("2026-09-28").record(&id, "bounced", "2026-09-26");
    let made = house.ok::<commands::FollowUpNew>(from(&json!({ "id": id })));
    assert_eq!(made.letter.id(), "resend");
    let letter = text_of(&mut house, &id, Some("resend"), "resend.txt");
    assert!(letter.contains("I first sent this letter on 24 September 2026, by e-mail."), "{letter}");
    assert!(letter.contains("came back to me on 26 September 2026") && letter.contains("Article 15"), "{letter}");
    let view = house.record(&id, "sent", "2026-09-28");
    assert!(view.line.sentence.contains("28 October 2026"), "{}", view.line.sentence);
    assert!(view.follow_ups.iter().all(|f| !f.unsent));
}

#[test]
fn an_authority_is_asked_for_progress_after_three_months_and_not_before() {
    let (mut house, id) = sent("FR");
    house.on("2026-10-27");
    let made = house.ok::<commands::FollowUpNew>(from(&json!({ "id": id, "letter": "F8" })));
    let complaint = made.request.id;
    let ask = json!({ "id": complaint, "letter": "authority_silent" });
    refused_follow_up(&mut house, &ask, "does not fit");
    house.record(&complaint, "sent", "2026-10-27");
    house.record(&complaint, "received", "2026-10-27");
    refused_follow_up(house.on("2027-01-27"), &ask, "does not fit");
    // The request that the complaint is about has no such letter.
    let about = json!({ "id": id, "letter": "authority_silent" });
    refused_follow_up(house.on("2027-01-28"), &about, "does not fit");
    house.ok::<commands::FollowUpNew>(from(&ask));
    let letter = text_of(&mut house, &complaint, Some("authority_silent"), "progress.txt");
    assert!(letter.contains("Commission nationale") && letter.contains("against Harmonics"), "{letter}");
    assert!(letter.contains("ended on 27 January 2027") && letter.contains("Article 78(2)"), "{letter}");
}

#[test]
fn a_letter_written_elsewhere_joins_and_comes_out_as_it_was() {
    let mut house = House::new();
    let (person, company) = (house.ana(), house.brume());
    let mail: &[u8] = b"To: dpo@brume.example\r\n\r\nPlease send me all you have.\xff\r\n";
    let letter = house.file("mail.eml", mail);
    let join = |sent: &str| {
        from(&json!({ "person": person, "company": company, "rights": ["access"], "channel": "email",
            "sent": sent, "letter": [letter] }))
    };
    house.refused::<commands::RequestAddSent>(join("2026-11-25"), "is still to come");
    let view = house.ok::<commands::RequestAddSent>(join("2026-11-03"));
    assert!(view.line.sentence.contains("must answer by Thursday 3 December 2026"), "{}", view.line.sentence);
    house.ok::<commands::RequestLetter>(from(&json!({ "id": view.id, "out": out("again.eml") })));
    assert_eq!(house.saved("again.eml"), mail);
}

/// A representative says for whom and in what capacity; without either, nothing is written.
#[test]
fn a_letter_for_a_child_names_the_child_and_so_does_what_follows() {
    let mut house = House::new();
    let (person, company) = (house.ana(), house.brume());
    let request = |on_behalf: Value| json!({ "person": person, "company": company, "rights": ["access"], "delivery": { "language": "en" }, "on_behalf": on_behalf });
    for (on_behalf, field) in [
        (json!({ "whom": "child", "capacity": "mother" }), "of"),
        (json!({ "whom": "ward", "of": "Emil", "capacity": " " }), "capacity"),
    ] {
        let error = house.refused::<commands::RequestNew>(from(&request(on_behalf)), "missing");
        assert_eq!((error.code.exit(), error.field.as_deref()), (2, Some(field)));
    }
    assert!(house.ok::<commands::RequestList>(RequestListRequest::default()).is_empty(), "nothing was recorded");
    let child = json!({ "whom": "child", "of": "Emil Lima", "capacity": "mother, with joint custody" });
    let id = house.request_for(&request(child)).id;
    let letter = text_of(&mut house, &id, None, "letter.txt");
    assert!(letter.contains("on behalf of the child Emil Lima") && letter.contains("mother, with joint"), "{letter}");
    house.record(&id, "sent", "2026-11-24");
    house.on("2027-02-24");
    let reminder = house.ok::<commands::FollowUpNew>(from(&json!({ "id": id, "letter": "F1" })));
    let stored = reminder.request.follow_ups.first().map(|f| f.event.clone()).unwrap();
    let text = text_of(&mut house, &id, Some(&stored), "reminder.txt");
    assert!(text.contains("I act on behalf of Emil Lima"), "{text}");
}

/// A power of attorney of Ana for somebody whom the vault does not know.
fn mandate(person: &str, change: &Value) -> Value {
    let mut mandate = json!({ "person": person, "agent": "Datenrechte e. V.", "agent_address": ["Lange Gasse 7", "10115 Berlin"],
        "agent_country": "DE", "rights": ["access"], "controllers": ["Brume Claire"], "until": "2027-05-31", "language": "en" });
    mandate.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    mandate
}

#[test]
fn a_mandate_is_drawn_up_printed_signed_and_ended() {
    let mut house = House::new();
    let person = house.ana();
    for (change, field) in [
        (json!({ "rights": [] }), "rights"),
        (json!({ "controllers": [" "] }), "controllers"),
        (json!({ "until": null }), "until"),
        (json!({ "until": "2020-01-01" }), "until"),
        (json!({ "agent": " " }), "agent"),
        (json!({ "agent": person, "agent_address": [] }), "agent"),
    ] {
        let error = house.call::<commands::MandateNew>(from(&mandate(&person, &change))).unwrap_err();
        assert_eq!((error.code.exit(), error.field.as_deref()), (2, Some(field)));
    }
    assert!(house.ok::<commands::MandateList>(from(&json!({}))).is_empty(), "nothing was recorded");
    let drawn_up = house.ok::<commands::MandateNew>(from(&mandate(&person, &json!({}))));
    assert!(drawn_up.sentence.contains("not signed yet"), "{}", drawn_up.sentence);
    let id = drawn_up.id;
    house.ok::<commands::MandateSave>(from(&json!({ "id": id, "out": out("mandate.txt") })));
    let text = String::from_utf8(house.saved("mandate.txt")).unwrap().replace(['\u{a0}', '\n'], " ");
    assert!(text.contains("Datenrechte e. V.") && text.contains("until 31 May 2027"), "{text}");
    let unsigned =
        house.call::<commands::MandateSave>(from(&json!({ "id": id, "out": out("scan.pdf"), "signed": true })));
    assert_eq!(unsigned.unwrap_err().code.exit(), 5);
    let scan = house.file("scan.pdf", b"%PDF-1.7 signed");
    house.refused::<commands::MandateSigned>(
        from(&json!({ "id": id, "file": scan, "on": "2030-01-01" })),
        "still to come",
    );
    let signed = house.ok::<commands::MandateSigned>(from(&json!({ "id": id, "file": scan })));
    assert!(signed.scan.is_some() && signed.sentence.contains("Signed on"), "{}", signed.sentence);
    house.ok::<commands::MandateSave>(from(&json!({ "id": id, "out": out("again.pdf"), "signed": true })));
    assert_eq!(house.saved("again.pdf"), b"%PDF-1.7 signed");
    let ended = house.ok::<commands::MandateEnd>(from(&json!({ "id": id })));
    assert!(ended.sentence.contains("does not hold any more"), "{}", ended.sentence);
}

/// Refused with what is missing: a signature, the right, the company, the day; then the letter says who acts and what is
/// enclosed, and what follows is written under it too while it holds.
#[test]
fn a_letter_under_a_mandate_needs_its_signature_its_scope_and_its_day() {
    let mut house = House::new();
    let (person, company) = (house.ana(), house.brume());
    let id = house
        .ok::<commands::MandateNew>(from(&mandate(
            &person,
            &json!({ "agent_email": "post@rechte.example", "controllers": [], "all_controllers": true }),
        )))
        .id;
    let request = |rights: &[&str]| {
        json!({ "person": person, "company": company, "rights": rights,
            "delivery": { "language": "en", "channel": "post" }, "on_behalf": { "whom": "principal", "mandate": id } })
    };
    let refused = |house: &mut House, request: Value, words: &str| {
        let error = house.call::<commands::RequestNew>(from(&request)).unwrap_err();
        assert_eq!((error.code.exit(), error.field.as_deref()), (5, Some("mandate")), "{error}");
        assert!(error.to_string().contains(words), "{error}");
    };
    refused(&mut house, request(&["access"]), "not signed yet");
    let scan = house.file("scan.pdf", b"%PDF-1.7 signed");
    house.ok::<commands::MandateSigned>(from(&json!({ "id": id, "file": scan })));
    refused(&mut house, request(&["portability"]), "does not extend to this");
    let mut nobody = request(&["access"]);
    nobody["on_behalf"] = json!({ "whom": "principal" });
    assert_eq!(house.call::<commands::RequestNew>(from(&nobody)).unwrap_err().code.exit(), 2);
    // Whoever acts writes, and dates the letter from where they are.
    let proposed = json!({ "person": person, "company": company, "mandate": id });
    let proposed = house.ok::<commands::LetterDefaults>(from(&proposed));
    assert_eq!((proposed.place.as_deref(), proposed.layout), (Some("Berlin"), Layout::Din5008b));
    let made = house.request_for(&request(&["access"])).id;
    let letter = text_of(&mut house, &made, None, "letter.txt");
    for words in [
        "Datenrechte e. V.",
        "on behalf of Ana",
        "under the power of attorney of",
        "enclosed as a copy",
        "Enc.: power of attorney",
    ] {
        assert!(letter.contains(words), "{words}: {letter}");
    }
    house.record(&made, "sent", "2026-11-24");
    house.on("2027-02-24");
    house.ok::<commands::FollowUpNew>(from(&json!({ "id": made, "letter": "F1" })));
    house.on("2027-06-02");
    let late = house.call::<commands::FollowUpNew>(from(&json!({ "id": made, "letter": "F1" }))).unwrap_err();
    assert_eq!(late.code.exit(), 5, "{late}");
    refused(&mut house, request(&["access"]), "does not hold any more");
}

#[test]
fn a_complaint_about_an_institution_of_the_union_goes_to_its_supervisor() {
    let mut house = House::new();
    let person = house.ana();
    let office = json!({ "name": "European Office", "address": ["Rue de la Loi 1", "1049 Bruxelles", "Belgium"], "country": "EU" });
    let company = house.ok::<commands::CompanyAdd>(from(&office)).id;
    let id = house
        .request_for(
            &json!({ "person": person, "company": company, "rights": ["access"], "delivery": { "language": "en" } }),
        )
        .id;
    house.record(&id, "sent", "2026-11-24");
    house.on("2027-02-24");
    let complaint = json!({ "person": person, "company": company, "rights": ["complaint"], "about": id,
        "delivery": { "language": "en" }, "fields": { "what_happened": ["They never answered."] } });
    let made = house.request_for(&complaint);
    let letter = text_of(&mut house, &made.id, None, "complaint.txt");
    for words in ["European Data Protection Supervisor", "Article 63(1)", "Article 58(2)(d)", "within three months"] {
        assert!(letter.contains(words), "{words}: {letter}");
    }
}

/// Nobody hears a complaint about what rests on the law of inheritance.
#[test]
fn no_complaint_is_written_where_no_authority_hears_it() {
    let mut house = House::new();
    let person = house.ana();
    let lichtspiel =
        json!({ "name": "Lichtspiel GmbH", "address": ["Lange Gasse 7", "10115 Berlin"], "country": "DE" });
    let company = house.ok::<commands::CompanyAdd>(from(&lichtspiel)).id;
    let fields =
        json!({ "deceased_person": ["Rosa Lima"], "deceased_standing": ["de_heir"], "deceased_ask": ["access"] });
    let request = json!({ "person": person, "company": company, "rights": ["deceased"], "fields": fields, "delivery": { "language": "en" } });
    let id = house.request_for(&request).id;
    house.record(&id, "sent", "2026-11-24");
    let complaint = json!({ "person": person, "company": company, "rights": ["complaint"], "about": id });
    let error = house.call::<commands::RequestNew>(from(&complaint)).unwrap_err();
    assert_eq!((error.code.exit(), error.field.as_deref()), (5, Some("about")), "{error}");
    assert_eq!(house.call::<commands::ComplaintStart>(from(&json!({ "id": id }))).unwrap_err().code.exit(), 5);
}

/// What heirs may ask for depends on a country: elsewhere it is neither offered nor written.
#[test]
fn the_dead_have_letters_only_where_a_law_gives_something() {
    let mut house = House::new();
    let (person, company) = (house.ana(), house.brume());
    let fields =
        json!({ "deceased_person": ["Rosa Lima"], "deceased_standing": ["de_heir"], "deceased_ask": ["access"] });
    let request = json!({ "person": person, "company": company, "rights": ["deceased"], "fields": fields, "delivery": { "language": "en" } });
    let error = house.call::<commands::RequestNew>(from(&request)).unwrap_err();
    assert_eq!(error.code.exit(), 5, "{error}");
}
