//! Many letters at once.

use crate::house::{House, by_id, from, out};
use habeas_desk::api::{BatchReport, RequestListRequest};
use habeas_desk::commands;
use serde_json::{Value, json};

const PEOPLE: &str = "name,address,email,language,country\n\
    Ana Lima,\"8 rue du Port\n44000 Nantes\",ana@lima.example,fr,FR\n\
    Bad Mail,1 Street,not-an-address,en,IE\n";
const COMPANIES: &str = "name,address,email,country\n\
    Lumignon SAS,\"27, quai de la Fosse\n44000 Nantes\",,FR\n\
    Nordwind GmbH,,dpo@nordwind.example,DE\n\
    Mute Ltd,,,IE\n";

fn tables(house: &mut House, more: &Value) -> Value {
    let (people, companies) = (house.file("people.csv", PEOPLE), house.file("companies.csv", COMPANIES));
    let mut request = json!({ "people": people, "companies": companies, "rights": ["access"] });
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    request
}

fn run(house: &mut House, more: &Value) -> BatchReport {
    let request = tables(house, more);
    house.ok::<commands::BatchRun>(from(&request))
}

#[test]
fn a_rehearsal_keeps_nothing_and_a_run_makes_each_letter_once() {
    let mut house = House::new();
    let dry = run(&mut house, &json!({ "dry_run": true }));
    assert_eq!((dry.possible, dry.ids.len()), (2, 0));
    assert!(house.ok::<commands::PersonList>(()).is_empty());
    let made = run(&mut house, &json!({ "out": out("letters.pdf") }));
    assert_eq!((made.ids.len(), made.already), (2, 0));
    assert!(house.saved("letters.pdf").starts_with(b"%PDF-"));
    let again = run(&mut house, &json!({}));
    assert_eq!((again.ids.len(), again.already), (0, 2));
}

#[test]
fn what_is_left_out_is_named_with_its_row_and_reason() {
    let mut house = House::new();
    let made = run(&mut house, &json!({}));
    let left: Vec<_> = made.left_out.iter().map(|row| (row.person_row, row.company_row)).collect();
    assert_eq!(left, [(Some(4), None), (Some(2), Some(5))], "{:?}", made.left_out);
    assert!(made.left_out[0].reason.contains("is not an e-mail address"));
    assert!(made.left_out[1].reason.contains("There is nobody this letter could be sent to."));
}

#[test]
fn nobody_is_asked_twice_in_three_months() {
    let mut house = House::new();
    let id = run(&mut house, &json!({})).ids[0].clone();
    house.record(&id, "sent", "2026-11-24");
    house.on("2027-02-23");
    let asked = run(&mut house, &json!({}));
    assert_eq!((asked.ids.len(), asked.already), (0, 1), "{:?}", asked.left_out);
    house.on("2027-02-24");
    assert_eq!(run(&mut house, &json!({})).ids.len(), 1);
}

#[test]
fn a_field_that_nothing_asks_for_is_refused_before_anything_is_made() {
    let mut house = House::new();
    let request = tables(&mut house, &json!({ "rights": ["erasure"], "fields": { "place": [""] } }));
    let error = house.refused::<commands::BatchRun>(from(&request), "“place” is not asked for here.");
    assert!(error.todo.starts_with("These are taken: ground, "), "{}", error.todo);
    assert!(house.ok::<commands::PersonList>(()).is_empty());
}

#[test]
fn a_table_that_is_none_is_refused_whole() {
    let mut house = House::new();
    let request = tables(&mut house, &json!({}));
    house.file("people.csv", "name;address\nA;B\n");
    let error = house.refused::<commands::BatchRun>(from(&request), "It has: name, address.");
    assert_eq!(error.field.as_deref(), Some("people"));
    house.file("people.csv", b"PK\x03\x04\x14\x00");
    house.refused::<commands::BatchRun>(from(&request), "is a workbook that cannot be read");
    let pack = house.file("pack.json", "{");
    house.refused::<commands::BatchRun>(from(&json!({ "pack": pack })), "The pack cannot be read");
    assert!(house.ok::<commands::RequestList>(RequestListRequest::default()).is_empty());
}

#[test]
fn a_workbook_is_a_table_too_and_its_rows_are_named_as_it_shows_them() {
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().write_string(0, 0, "What this is").unwrap();
    let sheet = book.add_worksheet();
    sheet.write_string(1, 1, "People we write for").unwrap();
    let people = csv::ReaderBuilder::new().has_headers(false).from_reader(PEOPLE.as_bytes()).into_records();
    for (row, record) in (3..).zip(people) {
        for (column, value) in (1..).zip(record.unwrap().iter()) {
            sheet.write_string(row, column, value).unwrap();
        }
    }
    let bytes = book.save_to_buffer().unwrap();
    let mut house = House::new();
    let request = tables(&mut house, &json!({ "dry_run": true }));
    house.file("people.csv", bytes);
    let made = house.ok::<commands::BatchRun>(from(&request));
    assert_eq!((made.possible, made.left_out[0].person_row), (2, Some(6)), "{:?}", made.left_out);
}

#[test]
fn tables_of_spreadsheets_make_the_same_letters() {
    let semicolons = PEOPLE.replace(',', ";");
    let tabs = PEOPLE.replace(',', "\t");
    let declared = format!("sep=;\r\n{}", semicolons.replace('\n', "\r\n"));
    let utf16: Vec<u8> = [0xfeff].into_iter().chain(tabs.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for (people, row) in [(semicolons.into_bytes(), 4), (tabs.into_bytes(), 4), (declared.into_bytes(), 5), (utf16, 4)]
    {
        let mut house = House::new();
        let request = tables(&mut house, &json!({ "dry_run": true }));
        house.file("people.csv", people);
        let made = house.ok::<commands::BatchRun>(from(&request));
        assert_eq!((made.possible, made.left_out[0].person_row), (2, Some(row)), "{:?}", made.left_out);
        assert!(made.notes.is_empty(), "{:?}", made.notes);
    }
}

#[test]
fn an_encoding_that_was_guessed_is_told() {
    let mut house = House::new();
    let request = tables(&mut house, &json!({ "dry_run": true }));
    house.file("people.csv", b"name;address;email;language\nJ\xf6rg M\xfcller;Hof 1;j@m.example;de\n");
    let made = house.ok::<commands::BatchRun>(from(&request));
    assert!(made.notes[0].contains("read as Windows-1252") && made.notes[0].contains("“Jörg”"), "{:?}", made.notes);
}

#[test]
fn a_line_break_that_was_typed_is_asked_about_and_never_printed() {
    let mut house = House::new();
    let request = tables(&mut house, &json!({}));
    house.file("people.csv", "name,address,email,language\nJörg Weiß,Straße 1\\n01945 Ruhland,j@w.example,de\n");
    let made = house.ok::<commands::BatchRun>(from(&request));
    assert!(made.ids.is_empty() && made.left_out[0].reason.contains("typed as “\\n”"), "{:?}", made.left_out);
    let typed = json!({ "name": "Jörg Weiß", "address": ["Straße 1\\n01945 Ruhland"] });
    let error = house.refused::<commands::PersonAdd>(from(&typed), "typed as “\\n”");
    assert_eq!(error.field.as_deref(), Some("address"));
    house.refused::<commands::CompanyAdd>(from(&typed), "typed as “\\n”");
    assert!(house.ok::<commands::PersonList>(()).is_empty());
}

#[test]
fn a_row_with_more_values_than_columns_is_left_out() {
    let mut house = House::new();
    let request = tables(&mut house, &json!({ "dry_run": true }));
    house.file("people.csv", "name,email,language,address\nAna,ana@lima.example,fr,8 rue du Port, 44000 Nantes\n");
    let made = house.ok::<commands::BatchRun>(from(&request));
    assert!(made.left_out[0].reason.contains("5 values for 4 columns"), "{:?}", made.left_out);
}

/// Four people grant the same body a power of attorney: one holds, one ended yesterday, one is not signed, one is for other
/// rights. What can be written is written; each other row says why it is not.
#[test]
fn each_row_is_written_under_its_own_mandate_or_says_why_not() {
    let mut house = House::new();
    let scan = house.file("scan.pdf", b"%PDF-1.7 signed");
    let mut table = "name,address,email,language,country,mandate\n".to_owned();
    for (name, rights) in [("Holds", "access"), ("Ended", "access"), ("Unsigned", "access"), ("Narrow", "erasure")] {
        let person = house.ok::<commands::PersonAdd>(crate::house::person(name)).id;
        let id = house
            .ok::<commands::MandateNew>(from(&json!({ "person": person, "agent": "Datenrechte e. V.",
                "agent_address": ["Lange Gasse 7", "10115 Berlin"], "agent_country": "DE", "rights": [rights],
                "all_controllers": true, "until": "2027-05-31", "language": "en" })))
            .id;
        if name != "Unsigned" {
            house.ok::<commands::MandateSigned>(from(&json!({ "id": id, "file": scan })));
        }
        if name == "Ended" {
            house.ok::<commands::MandateEnd>(from(&json!({ "id": id })));
        }
        table += &format!("{name},\"8 rue du Port\n44000 Nantes\",,en,FR,{id}\n");
    }
    house.on("2026-11-25");
    let people = house.file("people.csv", table.as_bytes());
    let companies = house
        .file("companies.csv", "name,address,email,country\nLumignon SAS,\"27, quai de la Fosse\n44000 Nantes\",,FR\n");
    let request = json!({ "people": people, "companies": companies, "rights": ["access"] });
    let made = house.ok::<commands::BatchRun>(from(&request));
    assert_eq!(made.ids.len(), 1, "{:?}", made.left_out);
    let left: Vec<(&str, Option<u32>)> =
        made.left_out.iter().map(|row| (row.person.as_str(), row.person_row)).collect();
    assert_eq!(left, [("Ended", Some(4)), ("Unsigned", Some(6)), ("Narrow", Some(8))], "{:?}", made.left_out);
    for (row, why) in made.left_out.iter().zip(["24 November 2026", "not signed yet", "does not extend to"]) {
        assert!(row.reason.contains(why), "{}", row.reason);
    }
    assert!(made.notes.iter().any(|note| note.contains("Print the signed scan")), "{:?}", made.notes);
    let said = house.ok::<commands::RequestPages>(by_id(&made.ids[0])).text;
    assert!(said.contains("Datenrechte e. V.") && said.contains("Holds"), "{said}");
    // The same tables make it no second time, also where many people have one agent.
    let again = house.ok::<commands::BatchRun>(from(&request));
    assert_eq!((again.ids.len(), again.already), (0, 1), "{:?}", again.left_out);
}

/// A table has no ids: somebody else of the same name is told apart by the address of mail, and nobody's record is changed.
#[test]
fn a_namesake_is_not_written_for_under_the_mandate_of_another() {
    let mut house = House::new();
    let scan = house.file("scan.pdf", b"%PDF-1.7 signed");
    let mut anna = crate::house::person("Anna Meier");
    anna.email = Some("anna@elder.example".to_owned());
    let elder = house.ok::<commands::PersonAdd>(anna).id;
    let mandate = json!({ "person": elder, "agent": "Datenrechte e. V.", "agent_address": ["Lange Gasse 7", "10115 Berlin"],
        "agent_country": "DE", "rights": ["access"], "all_controllers": true, "until": "2027-05-31", "language": "en" });
    let id = house.ok::<commands::MandateNew>(from(&mandate)).id;
    house.ok::<commands::MandateSigned>(from(&json!({ "id": id, "file": scan })));
    let run = |house: &mut House, email: &str| {
        let row = format!(
            "name,address,email,language,country,mandate\nAnna Meier,\"1 Other Road\n44000 Nantes\",{email},en,FR,{id}\n"
        );
        let people = house.file("people.csv", row);
        let companies = house.file(
            "companies.csv",
            "name,address,email,country\nLumignon SAS,\"27, quai de la Fosse\n44000 Nantes\",,FR\n",
        );
        house.ok::<commands::BatchRun>(from(&json!({ "people": people, "companies": companies, "rights": ["access"] })))
    };
    let other = run(&mut house, "anna@younger.example");
    assert_eq!((other.ids.len(), other.left_out.len()), (0, 1), "{:?}", other.left_out);
    let stored = house.ok::<commands::PersonShow>(by_id(&elder));
    assert_eq!(stored.email.as_deref(), Some("anna@elder.example"));
    assert!(!stored.address.contains(&"1 Other Road".to_owned()), "{:?}", stored.address);
    assert_eq!(run(&mut house, "anna@elder.example").ids.len(), 1);
}

#[test]
fn a_mandate_for_all_rows_is_refused_at_once_where_there_is_none_and_row_by_row_where_it_is_of_another() {
    let mut house = House::new();
    let request = tables(&mut house, &json!({ "mandate": "HB-NONE" }));
    let error = house.call::<commands::BatchRun>(from(&request)).unwrap_err();
    assert_eq!((error.code.exit(), error.field.as_deref()), (3, Some("mandate")), "{error}");
    let person = house.ok::<commands::PersonAdd>(crate::house::person("Emil Lima")).id;
    let drawn_up = house.ok::<commands::MandateNew>(from(&json!({ "person": person, "agent": "Datenrechte e. V.",
        "agent_address": ["Lange Gasse 7", "10115 Berlin"], "agent_country": "DE", "rights": ["access"],
        "all_controllers": true, "until": "2027-05-31", "language": "en" })));
    let made = run(&mut house, &json!({ "mandate": drawn_up.reference }));
    assert_eq!(made.ids.len(), 0);
    assert!(made.left_out.iter().any(|row| row.person == "Ana Lima" && row.code.exit() == 5), "{:?}", made.left_out);
}

/// People and companies of the vault, by their ids.
fn known(house: &mut House) -> (Vec<String>, Vec<String>) {
    let people = ["Ana Lima", "Emil Lima"].map(|name| {
        let mut person = crate::house::person(name);
        person.email = Some("me@lima.example".to_owned());
        house.ok::<commands::PersonAdd>(person).id
    });
    let add = |house: &mut House, company: Value| house.ok::<commands::CompanyAdd>(from(&company)).id;
    let lumignon = add(
        house,
        json!({ "name": "Lumignon SAS", "address": ["27, quai de la Fosse", "44000 Nantes"], "country": "FR" }),
    );
    let nordwind = add(house, json!({ "name": "Nordwind GmbH", "email": "dpo@nordwind.example", "country": "DE" }));
    (people.to_vec(), vec![lumignon, nordwind])
}

#[test]
fn whom_the_vault_knows_writes_to_whom_it_knows_each_letter_with_its_own_reason() {
    let mut house = House::new();
    let (people, companies) = known(&mut house);
    let facts = json!([{ "company": companies[0], "fact": "I bought a lamp there." },
        { "company": companies[0], "person": people[1], "fact": "I asked for a price there." }]);
    let mut request = json!({ "people_known": people, "companies_known": companies, "rights": ["access"], "facts": facts,
        "tone": "firm", "dry_run": true });
    let dry = house.ok::<commands::BatchRun>(from(&request));
    let said: Vec<Option<&str>> = dry.letters.iter().map(|letter| letter.fact.as_deref()).collect();
    assert_eq!(said, [Some("I bought a lamp there."), None, Some("I asked for a price there."), None]);
    let caution = dry.cautions.first().unwrap();
    assert_eq!((caution.letters, caution.companies.as_slice()), (2, ["Nordwind GmbH".to_owned()].as_slice()));
    assert!(caution.sentence.starts_with("2 letters do not say why"), "{}", caution.sentence);
    assert!(house.ok::<commands::RequestList>(RequestListRequest::default()).is_empty());

    request["dry_run"] = json!(false);
    let made = house.ok::<commands::BatchRun>(from(&request));
    assert_eq!((made.ids.len(), made.left_out.len()), (4, 0), "{:?}", made.left_out);
    let said = house.ok::<commands::RequestPages>(by_id(&made.ids[2])).text;
    assert!(said.contains("I asked for a price there.") && !said.contains("lamp"), "{said}");

    // The same once more makes none, and writes those that are there into a folder: drafts where they go by mail.
    request["out"] = json!({ "path": "letters" });
    request["drafts"] = json!(true);
    let again = house.ok::<commands::BatchRun>(from(&request));
    assert_eq!((again.ids.len(), again.already, again.kept.len()), (0, 4, 4));
    let files = std::fs::read_dir(house.path("letters")).unwrap().map(|file| file.unwrap().path());
    let mut ends: Vec<String> = files.map(|path| path.extension().unwrap().to_string_lossy().into_owned()).collect();
    ends.sort();
    assert_eq!(ends, ["eml", "eml", "pdf", "pdf"]);
}

#[test]
fn a_letter_of_many_is_signed_as_one_alone_is_unless_the_person_says_no() {
    let mut house = House::new();
    let (people, companies) = known(&mut house);
    house.ok::<commands::SignatureSet>(from(
        &json!({ "person": people[0], "strokes": [[[100, 100], [300, 180], [500, 90]]] }),
    ));
    let mut request =
        json!({ "people_known": [people[0]], "companies_known": companies, "rights": ["access"], "dry_run": false });
    let signed = house.ok::<commands::BatchRun>(from(&request));
    request["rights"] = json!(["portability"]);
    request["unsigned"] = json!(true);
    let unsigned = house.ok::<commands::BatchRun>(from(&request));
    let figures = |house: &mut House, id: &str| {
        let pages = house.ok::<commands::RequestPages>(by_id(id)).preview;
        let figures = |page: &Value| page["figures"].as_array().unwrap().len();
        pages["pages"].as_array().unwrap().iter().map(figures).sum::<usize>()
    };
    assert_eq!((figures(&mut house, &signed.ids[0]), figures(&mut house, &unsigned.ids[0])), (1, 0));
}

#[test]
fn a_german_company_that_gets_no_paper_under_a_mandate_is_told_of_before() {
    let mut house = House::new();
    let scan = house.file("scan.pdf", b"%PDF-1.7 signed");
    let (people, companies) = known(&mut house);
    let mandate = house.ok::<commands::MandateNew>(from(&json!({ "person": people[0], "agent": "Datenrechte e. V.",
        "agent_address": ["Lange Gasse 7", "10115 Berlin"], "agent_country": "DE", "rights": ["access"],
        "all_controllers": true, "until": "2027-05-31", "language": "en" })));
    house.ok::<commands::MandateSigned>(from(&json!({ "id": mandate.id, "file": scan })));
    let dry = house.ok::<commands::BatchRun>(from(&json!({ "people_known": [people[0]], "companies_known": companies,
        "rights": ["access"], "mandate": mandate.id, "dry_run": true })));
    let german = dry.cautions.iter().find(|c| c.kind.id() == "german_mandate").unwrap();
    assert_eq!((german.letters, german.companies.as_slice()), (1, ["Nordwind GmbH".to_owned()].as_slice()));
}

#[test]
fn a_draft_needs_an_address_to_come_from_and_what_is_named_twice_is_written_once() {
    let mut house = House::new();
    let (people, companies) = known(&mut house);
    let twice = [people.as_slice(), people.as_slice()].concat();
    let dry = house.ok::<commands::BatchRun>(from(&json!({ "people_known": twice, "companies_known": companies,
        "rights": ["access"], "drafts": true, "dry_run": true })));
    assert_eq!((dry.possible, dry.left_out.len()), (4, 0), "{:?}", dry.left_out);
    let mut silent = crate::house::person("Ola Nord");
    silent.email = None;
    let ola = house.ok::<commands::PersonAdd>(silent).id;
    let dry = house
        .ok::<commands::BatchRun>(from(&json!({ "people_known": [ola, "nobody"], "companies_known": companies,
        "rights": ["access"], "drafts": true, "dry_run": true })));
    let left: Vec<(&str, &str)> = dry.left_out.iter().map(|l| (l.person.as_str(), l.company.as_str())).collect();
    assert_eq!((dry.possible, left.as_slice()), (1, [("nobody", ""), ("Ola Nord", "Nordwind GmbH")].as_slice()));
}
