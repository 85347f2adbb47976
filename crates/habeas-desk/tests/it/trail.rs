//! Who had it from whom: names from what came, by the person's word; a list, a picture, and whom to write to next.

use crate::house::{House, NOTICE, by_id, company, from, out, pasted, patch};
use habeas_desk::api::{CompanyFromNotice, NameTick, NamedRole, TrailCertainty, TrailNames, TrailPart, TrailView};
use habeas_desk::commands;
use habeas_words::Language;
use serde_json::{Value, json};

const ANSWER: &str = "From: dpo@brume.example\r\nSubject: your data\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
Dear Ms Lima,\r\n\r\nWe confirm that we process personal data about you: your name, your address, your orders and your payments.\r\n\r\n\
Your name and your address were disclosed to Kranichpost Ltd and to Hermelin Logistics SARL for delivery.\r\n\r\n\
We obtained your e-mail address from Quillfeder Adress GmbH.\r\n\r\n\
We also share your data with payment providers.\r\n\r\n\
You can complain to the Information Commissioner's Office.\r\n\r\nYours sincerely\r\nThe data office\r\n\r\n\
On 24 Nov 2026 at 10:00, Ana wrote:\r\n> Please tell me whether my data were disclosed to Otterbach Ltd.\r\n";

/// The notice of Brume Claire, which names somebody too.
fn notice() -> String {
    format!("{NOTICE}\nWho receives your data\n\nYour data are shared with Wiesel Analytics Ltd for statistics.\n")
}

/// A request to Brume Claire that was sent, and its answer.
fn answered(house: &mut House) -> (String, String) {
    let person = house.ana();
    let source = pasted(&notice());
    let company = house.ok::<commands::CompanyFromNotice>(CompanyFromNotice { source, by_hand: patch(&json!({})) }).id;
    let request =
        json!({ "person": person, "company": company, "rights": ["access"], "delivery": { "language": "en" } });
    let id = house.request_for(&request).id;
    house.record(&id, "sent", "2026-11-24");
    let file = house.file("answer.eml", ANSWER);
    house.ok::<commands::AnswerAdd>(from(&json!({ "id": id, "files": [file] })));
    let file = house.ok::<commands::AnswerList>(by_id(&id))[0].files[0].id.clone();
    (id, file)
}

fn names(house: &mut House, id: &str) -> TrailNames {
    house.ok::<commands::TrailNames>(from(&json!({ "request": id })))
}

fn say(house: &mut House, id: &str, names: &Value) -> TrailNames {
    house.ok::<commands::TrailConfirm>(from(&json!({ "request": id, "names": names })))
}

fn trail(house: &mut House, of: &Value) -> TrailView {
    house.ok::<commands::TrailShow>(from(of))
}

#[test]
fn what_seems_to_be_a_name_is_put_before_the_person_and_is_in_no_trail() {
    let mut house = House::new();
    let (id, file) = answered(&mut house);
    let found = names(&mut house, &id);
    let of = |certainty| found.texts.iter().find(|text| text.certainty == certainty).unwrap();
    let answer = of(TrailCertainty::Shown);
    let said: Vec<_> = answer.names.iter().map(|n| (n.words.as_str(), n.role, n.kind, n.is)).collect();
    assert_eq!(
        said,
        [
            ("Kranichpost Ltd", NamedRole::Recipient, false, None),
            ("Hermelin Logistics SARL", NamedRole::Recipient, false, None),
            ("Quillfeder Adress GmbH", NamedRole::Source, false, None),
            ("payment providers", NamedRole::Recipient, true, None),
        ],
        "not the company itself, not Otterbach of the person's own words"
    );
    let first = &answer.names[0];
    assert_eq!(first.data, ["name", "address"]);
    let quote = first.passage.quote.as_deref().unwrap();
    assert!(quote.starts_with("Your name and your address were disclosed"), "{quote}");
    assert_eq!(
        (first.passage.file.as_deref(), first.passage.end - first.passage.start),
        (Some(file.as_str()), quote.chars().count() as u64)
    );
    assert!(first.passage.place.contains("answer.eml"), "{}", first.passage.place);
    let claimed: Vec<_> = of(TrailCertainty::Claimed).names.iter().map(|n| n.words.as_str()).collect();
    assert_eq!(claimed, ["Wiesel Analytics Ltd"]);
    // Nobody said that any of it is right.
    let view = trail(&mut house, &json!({}));
    assert!(view.flows.is_empty() && view.parties.is_empty() && view.picture.is_none());
    assert!(view.sentence.contains("Silence shows nothing"), "{}", view.sentence);
    assert_eq!(view.unread.len(), 2, "{:?}", view.unread);
    assert!(house.show(&id).timeline.iter().all(|step| step.name != "assessed"), "looking records nothing");
    house.refused::<commands::TrailSave>(from(&json!({ "out": out("trail.svg") })), "Nobody is named");
}

fn confirmed(house: &mut House) -> (String, String) {
    let (id, file) = answered(house);
    let said = json!([
        { "words": "Kranichpost Ltd", "is": "body" }, { "words": "Hermelin Logistics SARL", "is": "neither" },
        { "words": "Quillfeder Adress GmbH", "is": "body" }, { "words": "payment providers", "is": "kind" },
        { "words": "Wiesel Analytics Ltd", "is": "body" },
    ]);
    say(house, &id, &said);
    (id, file)
}

#[test]
fn confirmed_names_are_a_list_and_a_picture_each_with_its_passage() {
    let mut house = House::new();
    let (id, _) = confirmed(&mut house);
    let view = trail(&mut house, &json!({ "request": id }));
    let name = |id: &str| view.parties.iter().find(|party| party.id == id).unwrap().name.clone();
    let flows: Vec<_> = view.flows.iter().map(|f| (name(&f.from), name(&f.to), f.certainty, f.role)).collect();
    let brume = "Brume Claire".to_owned();
    assert_eq!(
        flows,
        [
            (brume.clone(), "Kranichpost Ltd".to_owned(), TrailCertainty::Shown, NamedRole::Recipient),
            (brume.clone(), "Wiesel Analytics Ltd".to_owned(), TrailCertainty::Claimed, NamedRole::Recipient),
            ("Quillfeder Adress GmbH".to_owned(), brume, TrailCertainty::Shown, NamedRole::Source),
        ]
    );
    assert_eq!(view.flows[0].sentence, "The answer of Brume Claire names Kranichpost Ltd as a recipient.");
    assert_eq!(view.flows[1].sentence, "The notice of Brume Claire names Wiesel Analytics Ltd as a recipient.");
    assert!(view.flows.iter().all(|f| f.passages.iter().all(|p| p.quote.is_some() && p.request == id)));
    assert_eq!(view.flows[0].data, ["address", "name"]);
    // A kind is asked about, and is nobody to write to.
    assert_eq!(view.kinds.len(), 1);
    assert!(view.kinds[0].sentence.contains("payment providers") && view.kinds[0].sentence.contains("names nobody"));
    assert!(view.parties.iter().all(|party| party.name != "payment providers"));
    assert!(view.unread.is_empty(), "{:?}", view.unread);
    let picture = view.picture.unwrap();
    assert_eq!((picture.boxes.len(), picture.curves.len(), picture.folded), (4, 3, false));
    assert_eq!(picture.legend.len(), 3);
    house.ok::<commands::TrailSave>(from(&json!({ "of": { "request": id }, "out": out("trail.svg") })));
    let svg = String::from_utf8(house.saved("trail.svg")).unwrap();
    assert!(svg.contains(">Kranichpost Ltd</text>") && svg.contains("stroke-dasharray"), "{svg}");
    assert!(svg.contains("Dashed: only the notice says so") && !svg.contains("Hermelin"), "{svg}");
    house.language = Language::Fr;
    let view = trail(&mut house, &json!({}));
    assert!(view.flows.iter().any(|f| f.sentence.contains("nomme Kranichpost Ltd comme destinataire")));
    // It stands in the timeline, once, and names what was done.
    house.language = Language::En;
    let steps = house.show(&id).timeline;
    assert!(steps.iter().any(|step| step.sentence == "You said whom they name."), "{steps:?}");
}

#[test]
fn whom_to_write_to_next_comes_with_the_words_that_name_them() {
    let mut house = House::new();
    house.ok::<commands::CompanyAdd>(company("Kranichpost", "GB"));
    confirmed(&mut house);
    let view = trail(&mut house, &json!({}));
    let party = |name: &str| view.parties.iter().find(|party| party.name == name).unwrap();
    let named = party("Kranichpost Ltd");
    assert_eq!((named.part, named.requests.len()), (TrailPart::Named, 0));
    assert_eq!(named.perhaps[0].sentence, "Perhaps Kranichpost of your companies");
    let fact = named.fact.as_deref().unwrap();
    assert!(fact.starts_with("Brume Claire told me in its answer of 24 Nov"), "{fact}");
    assert!(fact.contains("“Your name and your address were disclosed to Kranichpost Ltd"), "{fact}");
    let fact = party("Wiesel Analytics Ltd").fact.clone().unwrap();
    assert!(fact.starts_with("The privacy notice of Brume Claire, read on"), "{fact}");
    assert!(view.flows.iter().all(|flow| flow.proposal.as_deref().is_some_and(|p| p.starts_with("Write to "))));
    // Once they are asked, they are the company, and what they answer goes on from there.
    let next = house.ok::<commands::CompanyAdd>(company("Wiesel Analytics Ltd", "GB")).id;
    let person = house.ok::<commands::PersonList>(())[0].id.clone();
    let request = json!({ "person": person, "company": next, "rights": ["access"], "fact": fact, "delivery": { "language": "en" } });
    let second = house.request_for(&request).id;
    house.record(&second, "sent", "2026-11-24");
    let file = house.file(
        "second.txt",
        "Dear Ms Lima,\n\nWe hold your name. Your name was passed to Maulwurf Data Ltd.\n\nYours sincerely\nWiesel",
    );
    house.ok::<commands::AnswerAdd>(from(&json!({ "id": second, "files": [file] })));
    say(&mut house, &second, &json!([{ "words": "Maulwurf Data Ltd", "is": "body" }]));
    let view = trail(&mut house, &json!({}));
    let wiesel = view.parties.iter().find(|party| party.name == "Wiesel Analytics Ltd").unwrap();
    assert_eq!(
        (wiesel.part, wiesel.company.as_deref(), wiesel.requests.len()),
        (TrailPart::Asked, Some(next.as_str()), 1)
    );
    assert!(wiesel.fact.is_none() && wiesel.perhaps.is_empty());
    let picture = view.picture.unwrap();
    let x = |name: &str| picture.boxes.iter().find(|one| one.full == name).unwrap().x;
    assert!(x("Quillfeder Adress GmbH") < x("Brume Claire") && x("Brume Claire") < x("Wiesel Analytics Ltd"));
    assert!(x("Wiesel Analytics Ltd") < x("Maulwurf Data Ltd"));
    // One company, and one that nobody has.
    assert_eq!(trail(&mut house, &json!({ "company": next })).flows.len(), 1);
    house.refused::<commands::TrailShow>(from(&json!({ "company": "Nobody" })), "Nobody");
}

#[test]
fn the_person_may_add_a_name_call_it_otherwise_and_take_it_back() {
    let mut house = House::new();
    let (id, _) = answered(&mut house);
    let by_hand = json!([{ "words": "Dachs & Sons", "is": "body", "role": "source" }, { "words": "Kranichpost Ltd", "is": "body", "name": "Kranichpost Limited" }]);
    let found = say(&mut house, &id, &by_hand);
    let added = found.texts[0].names.iter().find(|n| n.words == "Dachs & Sons").unwrap();
    assert_eq!((added.is, added.passage.quote.as_deref()), (Some(NameTick::Body), None));
    let view = trail(&mut house, &json!({}));
    let own = view.flows.iter().find(|f| f.role == NamedRole::Source).unwrap();
    assert_eq!(own.sentence, "You say that Brume Claire names Dachs & Sons as a source.");
    assert!(view.parties.iter().any(|party| party.name == "Kranichpost Limited"));
    assert!(view.parties.iter().find(|p| p.name == "Dachs & Sons").unwrap().fact.is_none(), "no passage, no reason");
    say(&mut house, &id, &json!([{ "words": "Dachs & Sons", "is": "neither", "role": "source" }]));
    assert!(trail(&mut house, &json!({})).flows.iter().all(|f| f.role == NamedRole::Recipient));
    house.refused::<commands::TrailConfirm>(
        from(&json!({ "request": id, "names": [{ "words": " ", "is": "body" }] })),
        "",
    );
    // A closed case may still be looked through.
    house.record(&id, "closed", "2026-11-24");
    say(&mut house, &id, &json!([{ "words": "Quillfeder Adress GmbH", "is": "body" }]));
    assert_eq!(trail(&mut house, &json!({})).flows.len(), 2);
}

#[test]
fn names_go_with_the_kind_of_an_answer_and_go_away_with_its_file() {
    let mut house = House::new();
    let (id, file) = confirmed(&mut house);
    // Another kind makes another entry of the same answer.
    house.ok::<commands::AnswerAssess>(from(&json!({ "answer": file, "kind": "refusal", "reason": "trade secrets" })));
    assert_eq!(trail(&mut house, &json!({})).flows.len(), 3);
    house.ok::<commands::AnswerDelete>(by_id(&file));
    let view = trail(&mut house, &json!({}));
    let left: Vec<_> = view.flows.iter().map(|f| f.certainty).collect();
    assert_eq!(left, [TrailCertainty::Claimed], "what the notice says stays");
    let all = serde_json::to_string(&house.show(&id)).unwrap() + &serde_json::to_string(&view).unwrap();
    assert!(!all.contains("Kranichpost") && !all.contains("Quillfeder"), "{all}");
    house.ok::<commands::RequestDelete>(by_id(&id));
    assert!(trail(&mut house, &json!({})).parties.is_empty());
}

#[test]
#[ignore = "measures, takes minutes: two thousand requests with an answer each"]
fn a_trail_of_two_thousand_requests_is_there_in_a_moment() {
    let mut house = House::new();
    let person = house.ana();
    for n in 0..400 {
        let asked = house.ok::<commands::CompanyAdd>(company(&format!("Brume {n} Ltd"), "GB")).id;
        for again in 0..5 {
            let request =
                json!({ "person": person, "company": asked, "rights": ["access"], "delivery": { "language": "en" } });
            let id = house.request_for(&request).id;
            house.record(&id, "sent", "2026-11-24");
            let text = format!(
                "Dear Ms Lima,\n\nYour name was disclosed to Kranich {} Ltd and to Dachs {} Ltd.\n\nYours",
                n + again,
                n % 50
            );
            let file = house.file("answer.txt", text);
            house.ok::<commands::AnswerAdd>(from(&json!({ "id": id, "files": [file] })));
            let names = [format!("Kranich {} Ltd", n + again), format!("Dachs {} Ltd", n % 50)];
            let said: Vec<Value> = names.iter().map(|words| json!({ "words": words, "is": "body" })).collect();
            say(&mut house, &id, &json!(said));
        }
    }
    for round in 0..2 {
        let start = std::time::Instant::now();
        let view = trail(&mut house, &json!({}));
        let taken = start.elapsed();
        let picture = view.picture.unwrap();
        println!(
            "{round}: {} ways, {} parties, {} boxes in {taken:?}",
            view.flows.len(),
            view.parties.len(),
            picture.boxes.len()
        );
        assert!(picture.boxes.len() <= 60 && picture.folded && view.flows.len() > 2_000);
        assert!(taken.as_secs() < 5, "{taken:?}");
    }
}
