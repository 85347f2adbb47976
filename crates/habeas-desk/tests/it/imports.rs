//! Requests that were made elsewhere: the peer's table and a plain one.

use crate::house::{House, by_id, company, from, out};
use habeas_desk::api::{
    ImportFormat, ImportKind, ImportOutcome, ImportRow, RequestListRequest, RequestsImported, Status,
};
use habeas_desk::commands;
use serde_json::{Value, json};

/// As `buildCsv` of the peer writes it: semicolons, CR LF, no quotes, line breaks of the address as commas.
const PEER: &str = "date;slug;recipient;email;reference;type;via\r\n\
    2026-03-02;schufa;SCHUFA Holding AG, Kormoranweg 5, 65201 Wiesbaden, Deutschland;meineSCHUFA@SCHUFA.example;2026-AAAAAAA;access;letter\r\n\
    2026-04-10;schufa;SCHUFA Holding AG, Kormoranweg 5, 65201 Wiesbaden, Deutschland;;2026-AAAAAAA;admonition;email\r\n\
    2026-04-20;schufa;SCHUFA Holding AG;;2026-AAAAAAA;response;email\r\n\
    2026-05-04;;Der Landesbeauftragte, Postfach 1, 55020 Mainz;;2026-AAAAAAA;complaint;email\r\n\
    2026-03-03;schufa;SCHUFA Holding AG;;2026-BBBBBBB;custom;email\r\n\
    2026-03-03;schufa;SCHUFA Holding AG;;2026-CCCCCCC;erasure;fax\r\n\
    2026-03-04;;Nobody Knows Ltd, 1 Road;;2026-DDDDDDD;access;email\r\n\
    2026-03-05;schufa;A;B;C;D;E;F;G\r\n\
    2026-03-06;;Elsewhere;;2026-EEEEEEE;admonition;email\r\n";

fn import(house: &mut House, text: &str, more: &Value) -> RequestsImported {
    let file = house.file("requests.csv", text);
    let mut request = json!({ "file": file, "person": "Ana Lima" });
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    house.ok::<commands::RequestImport>(from(&request))
}

fn row(imported: &RequestsImported, line: u32) -> &ImportRow {
    imported.rows.iter().find(|row| row.row == line).unwrap()
}

fn count(house: &mut House) -> usize {
    house.ok::<commands::RequestList>(RequestListRequest::default()).len()
}

#[test]
fn a_rehearsal_names_every_row_and_stores_nothing() {
    let mut house = House::new();
    house.ana();
    let dry = import(&mut house, PEER, &json!({ "dry_run": true }));
    assert_eq!((dry.format, dry.requests, dry.events), (ImportFormat::Datenanfragen, 1, 2));
    assert_eq!((dry.asked, dry.left_out, dry.already), (1, 5, 0));
    let first = row(&dry, 2);
    assert_eq!((first.outcome, first.kind), (ImportOutcome::New, ImportKind::Request));
    assert_eq!(first.matched.as_deref(), Some("SCHUFA Holding AG"));
    assert!(first.sentence.as_ref().unwrap().ends_with("sent on 2 March 2026 by post"), "{first:?}");
    let message = row(&dry, 4);
    assert_eq!((message.outcome, message.kind), (ImportOutcome::Asked, ImportKind::Message));
    assert!(message.reason.as_ref().unwrap().contains("does not say who wrote this message"));
    for (line, column, words) in [
        (6, Some("type"), "which right it used"),
        (7, Some("via"), "by fax"),
        (8, None, "in which country"),
        (9, None, "9 values"),
        (10, Some("reference"), "no request with the reference “2026-EEEEEEE”"),
    ] {
        let left = row(&dry, line);
        assert_eq!((left.outcome, left.column.as_deref()), (ImportOutcome::LeftOut, column), "{left:?}");
        assert!(left.reason.as_ref().unwrap().contains(words), "{left:?}");
    }
    assert_eq!((count(&mut house), house.ok::<commands::CompanyList>(()).len()), (0, 0));
}

#[test]
fn what_the_file_bears_out_is_recorded_once() {
    let mut house = House::new();
    house.ana();
    let made = import(&mut house, PEER, &json!({ "choices": [{ "row": 4, "answered": true }] }));
    assert_eq!((made.requests, made.events, made.ids.len()), (1, 3, 1));
    let request = house.show(&made.ids[0]);
    assert_eq!(request.line.reference, "2026-AAAAAAA", "the company knows it by this");
    assert_eq!((request.line.sent_on.as_deref(), request.line.status), (Some("2026-03-02"), Status::Answered));
    let told: Vec<(&str, &str)> = request.timeline.iter().map(|step| (step.name.as_str(), step.on.as_str())).collect();
    let expected = [
        ("joined", "2026-03-02"),
        ("sent", "2026-03-02"),
        ("reminded", "2026-04-10"),
        ("answered", "2026-04-20"),
        ("complained", "2026-05-04"),
    ];
    assert_eq!(told, expected);
    let again = import(&mut house, PEER, &json!({ "choices": [{ "row": 4, "answered": true }] }));
    assert_eq!((again.requests, again.events, again.already), (0, 0, 4));
    assert_eq!((count(&mut house), house.ok::<commands::CompanyList>(()).len()), (1, 1));
}

#[test]
fn a_plain_table_in_the_words_of_three_languages() {
    for (text, line) in [
        (
            "company,country,right,channel,sent,received,answered,reference\n\"Brume, Claire\",FR,access,email,2026-03-02,,2026-03-20,K-1\n",
            2,
        ),
        (
            "sep=;\nentreprise;pays;droit;canal;envoyé le;répondu le\nBrume, Claire;FR;accès;courriel;02.03.2026;20.03.2026\n",
            3,
        ),
        (
            "Firma\tLand\tRecht\tVersand\tGesendet am\tBeantwortet am\nBrume, Claire\tFR\tAuskunft\tE-Mail\t2.3.2026\t20.3.2026\n",
            2,
        ),
    ] {
        let mut house = House::new();
        house.ana();
        let made = import(&mut house, text, &json!({}));
        assert_eq!((made.format, made.requests), (ImportFormat::Plain, 1), "{:?}", made.rows);
        assert_eq!(row(&made, line).how.as_deref(), Some("A new company, with what the file says of it."));
        let request = house.show(&made.ids[0]);
        assert_eq!((request.line.company.as_str(), request.line.status), ("Brume, Claire", Status::Answered));
        assert_eq!(request.timeline.last().unwrap().on, "2026-03-20");
        assert_eq!(import(&mut house, text, &json!({})).already, 1);
    }
}

#[test]
fn dates_that_can_be_read_in_two_ways_are_asked_about() {
    let text = "company,country,right,channel,sent\nBrume,FR,access,email,02/03/2026\n";
    let mut house = House::new();
    house.ana();
    let asked = import(&mut house, text, &json!({}));
    assert_eq!((asked.asked, asked.asks_dates, asked.requests), (1, true, 0));
    assert_eq!(row(&asked, 2).column.as_deref(), Some("sent"));
    let said = import(&mut house, text, &json!({ "dates": "month_first" }));
    assert_eq!(house.show(&said.ids[0]).line.sent_on.as_deref(), Some("2026-02-03"));
    // Another row of the same file tells.
    let told = import(&mut house, &format!("{text}Brume,FR,erasure,email,25/03/2026\n"), &json!({ "dry_run": true }));
    assert_eq!((told.asked, told.requests), (0, 2));
}

#[test]
fn what_no_row_says_is_said_for_all_or_asked() {
    let text = "company,country,sent\nBrume,FR,2026-03-02\n";
    let mut house = House::new();
    house.ana();
    assert!(import(&mut house, text, &json!({})).asks_rights);
    let asked = import(&mut house, text, &json!({ "rights": ["access"] }));
    assert!(asked.asks_channel && asked.requests == 0);
    let made = import(&mut house, text, &json!({ "rights": ["access"], "channel": "post" }));
    assert!(house.show(&made.ids[0]).deadline.unwrap().estimated, "by post, and nobody knows when it arrived");
}

#[test]
fn companies_that_may_be_one_are_asked_about_and_not_joined() {
    let text = "company,country,right,channel,sent\nNordwind,DE,access,email,2026-03-02\n";
    let mut house = House::new();
    house.ana();
    let known = house.ok::<commands::CompanyAdd>(company("Nordwind Versand GmbH", "DE")).id;
    let asked = import(&mut house, text, &json!({}));
    let which = row(&asked, 2);
    assert_eq!((which.outcome, asked.requests), (ImportOutcome::Asked, 0));
    assert!(which.candidates.iter().any(|candidate| candidate.id == known), "{which:?}");
    let made = import(&mut house, text, &json!({ "choices": [{ "row": 2, "company": known }] }));
    assert_eq!(row(&made, 2).matched.as_deref(), Some("Nordwind Versand GmbH"));
    let again = import(&mut house, text, &json!({ "choices": [{ "row": 2, "company": known }] }));
    assert_eq!((again.already, house.ok::<commands::CompanyList>(()).len()), (1, 1));
    let other = import(&mut house, text, &json!({ "choices": [{ "row": 2, "company": "new" }] }));
    assert_eq!((other.requests, house.ok::<commands::CompanyList>(()).len()), (1, 2));
}

#[test]
fn days_that_cannot_be_and_rows_twice_are_named() {
    let text = "company,country,right,channel,sent,answered\n\
        A Firm,FR,access,email,2027-01-01,\n\
        A Firm,FR,access,email,2026-03-02,2026-03-01\n\
        A Firm,FR,access,email,2026-03-02,\n\
        A Firm,FR,access,email,2026-03-02,\n\
        A Firm,FR,telepathy,email,2026-03-02,\n\
        ,FR,access,email,2026-03-02,\n";
    let mut house = House::new();
    house.ana();
    let made = import(&mut house, text, &json!({}));
    assert_eq!((made.requests, made.already, made.left_out), (1, 1, 4), "{:?}", made.rows);
    assert_eq!((row(&made, 2).column.as_deref(), row(&made, 3).column.as_deref()), (Some("sent"), Some("answered")));
    assert_eq!(row(&made, 6).column.as_deref(), Some("right"));
    assert!(row(&made, 7).reason.as_ref().unwrap().contains("company"));
}

#[test]
fn a_file_without_its_columns_is_refused_with_what_is_missing() {
    let mut house = House::new();
    house.ana();
    let file = house.file("x.csv", "a,b\n1,2\n");
    let request = json!({ "file": file, "person": "Ana Lima" });
    house.refused::<commands::RequestImport>(from(&request), "company, sent");
    let request = json!({ "file": house.file("x.csv", PEER), "person": "Nobody" });
    house.refused::<commands::RequestImport>(from(&request), "There is nothing here called");
}

#[test]
fn a_request_without_its_letter_goes_on_like_any_other() {
    let mut house = House::new();
    house.ana();
    let text = "company,country,address,email,right,channel,sent\nBrume,FR,14 rue des Tanneurs,dpo@brume.example,access,email,2026-09-01\n";
    let made = import(&mut house, text, &json!({}));
    let request = house.show(&made.ids[0]);
    assert!(request.own_letter.as_ref().is_some_and(Vec::is_empty), "the file does not hold it");
    assert!(request.line.late, "its clock runs from the day of the file");
    let offered = house.ok::<commands::FollowUpOffer>(by_id(&made.ids[0]));
    let reminder = json!({ "id": made.ids[0], "letter": offered[0].letter });
    let written = house.ok::<commands::FollowUpNew>(from(&reminder));
    let event = &written.request.follow_ups[0].event;
    let letter = json!({ "id": made.ids[0], "follow_up": event, "out": out("reminder.pdf") });
    house.ok::<commands::RequestLetter>(from(&letter));
    assert!(house.saved("reminder.pdf").starts_with(b"%PDF-"));
    let own = json!({ "id": made.ids[0], "out": out("own.pdf") });
    house.refused::<commands::RequestLetter>(from(&own), "was not written here");
}

#[test]
fn a_row_that_is_there_may_have_been_answered_since() {
    let mut house = House::new();
    house.ana();
    let table = |answered: &str| {
        format!("company,country,right,channel,sent,answered\nBrume Claire,FR,access,email,2026-03-02,{answered}\n")
    };
    let first = import(&mut house, &table(""), &json!({}));
    assert_eq!((first.requests, first.events), (1, 0));
    let dry = import(&mut house, &table("2026-04-04"), &json!({ "dry_run": true }));
    assert_eq!((dry.requests, dry.events, dry.already), (0, 1, 0), "{:?}", dry.rows);
    let sentence = row(&dry, 2).sentence.clone().unwrap();
    assert_eq!(sentence, "A request sent on 2 March 2026, answered on 4 April 2026.");
    let second = import(&mut house, &table("2026-04-04"), &json!({}));
    assert_eq!((second.events, count(&mut house)), (1, 1));
    let shown = house.ok::<commands::RequestShow>(by_id(&first.ids[0]));
    assert_eq!(shown.line.status, Status::Answered);
    let third = import(&mut house, &table("2026-04-04"), &json!({}));
    assert_eq!((third.requests, third.events, third.already), (0, 0, 1));
}
