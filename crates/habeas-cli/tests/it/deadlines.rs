//! Deadlines, holidays and authorities as a shell sees them; the worked vectors through the binary, column by column.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Output};

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_habeas"))
        .env_clear()
        .env("HABEAS_VAULT", "/nowhere")
        .env("HABEAS_TODAY", "2026-11-24")
        .args(args)
        .output()
        .unwrap()
}

#[track_caller]
fn json(args: &[&str]) -> Value {
    let out = run(&[args, &["--json"]].concat());
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stdout));
    serde_json::from_slice(&out.stdout).unwrap()
}

type Row = BTreeMap<String, String>;

fn table(text: &[u8]) -> Vec<Row> {
    csv::Reader::from_reader(text).deserialize().map(Result::unwrap).collect()
}

/// Runs a table through the binary.
fn through(csv: &str) -> (i32, Vec<Row>) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("table.csv");
    fs::write(&file, csv).unwrap();
    let out = run(&["deadline", "--csv", file.to_str().unwrap()]);
    (out.status.code().unwrap(), table(&out.stdout))
}

fn vectors() -> Option<Vec<u8>> {
    Some(fs::read(habeas_tests::shared("domain/deadline_vectors.csv")?).unwrap())
}

#[test]
fn every_worked_vector_is_right_in_every_computed_column() {
    let Some(given) = vectors() else { return };
    let truth = table(&given);
    // What is to be computed is emptied first, so that nothing can be copied.
    let mut reader = csv::Reader::from_reader(&given[..]);
    let columns = reader.headers().unwrap().clone();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&columns).unwrap();
    for record in reader.records() {
        let record = record.unwrap();
        let cells = columns
            .iter()
            .zip(&record)
            .map(|(c, v)| if habeas_desk::computed_columns().any(|name| name == c) { "" } else { v });
        writer.write_record(cells).unwrap();
    }
    let (code, computed) = through(&String::from_utf8(writer.into_inner().unwrap()).unwrap());
    assert_eq!((code, computed.len()), (0, truth.len()));
    assert!(truth.len() >= 50);
    let mut wrong = Vec::new();
    for (row, truth) in computed.iter().zip(&truth) {
        assert_eq!(row["id"], truth["id"]);
        for column in habeas_desk::computed_columns() {
            if row[column] != truth[column] {
                wrong.push(format!("{} {column}: {} and not {}", row["id"], row[column], truth[column]));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_row_that_cannot_be_computed_says_why() {
    let (code, rows) = through(
        "id,regime,controller_country,controller_region,sent_date,received_date,clock_start,pause_from,pause_to,pause_mode,extension_notice_date\n\
         good,GDPR,FR,,2026-03-05,2026-03-05,,,,,\n\
         thirtieth,GDPR,FR,,,2026-02-30,,,,,\n\
         early,GDPR,FR,,2026-03-05,2026-03-04,,,,,\n\
         misfit,UK-GDPR,FR,,,2026-03-04,,,,,\n\
         region,GDPR,DE,DE-XX,,2026-03-04,,,,,\n\
         country,GDPR,ZZ,,,2026-03-04,,,,,\n\
         regime,CCPA,FR,,,2026-03-04,,,,,\n\
         nothing,,,,,,,,,,\n\
         half,GDPR,FR,,,2026-03-04,,2026-03-05,,,\n\
         backwards,GDPR,FR,,,2026-03-04,,2026-03-09,2026-03-05,,\n\
         short\n",
    );
    assert_eq!(code, 2);
    let of = |id: &str| rows.iter().find(|r| r["id"] == id).unwrap();
    assert_eq!((of("good")["due_date"].as_str(), of("good")["error"].as_str()), ("2026-04-07", ""));
    for (id, column) in [
        ("thirtieth", "received_date"),
        ("early", "received_date"),
        ("misfit", "regime"),
        ("region", "controller_region"),
        ("country", "controller_country"),
        ("regime", "regime"),
        ("nothing", "regime"),
        ("half", "pause_to"),
        ("backwards", "pause_to"),
        ("short", "regime"),
    ] {
        let row = of(id);
        assert!(row["error"].starts_with(&format!("{column}: ")), "{id}: {}", row["error"]);
        assert_eq!(row["due_date"], "", "{id}");
    }
}

#[test]
fn every_option_counts() {
    let gdpr = ["deadline", "--regime", "GDPR", "--country", "FR", "--received", "2026-03-02"];
    let with = |more: &[&str]| json(&[&gdpr[..], more].concat());
    assert_eq!(with(&[])["due"], "2026-04-02");
    assert_eq!(with(&["--region", "FR-67"])["due"], "2026-04-02");
    assert_eq!(with(&["--pause-from", "2026-03-10", "--pause-to", "2026-03-20"])["due"], "2026-04-13");
    assert_eq!(with(&["--clock-start", "2026-03-20"])["nominal"], "2026-04-20");
    let extended = with(&["--extension-notice", "2026-04-02"]);
    assert_eq!((&extended["effective"], &extended["due"]), (&"2026-06-02".into(), &"2026-04-02".into()));
    let uk = ["deadline", "--regime", "UK-GDPR", "--country", "GB", "--region", "GB-SCT", "--received", "2026-12-01"];
    assert_eq!(json(&uk)["due"], "2027-01-05");
    let text =
        String::from_utf8(run(&["deadline", "--regime", "GDPR", "--country", "FR", "--received", "2026-01-31"]).stdout);
    assert!(text.unwrap().contains("28 February 2026 is a Saturday, then Sunday, so Monday 2 March 2026"));
}

#[test]
fn holidays_of_a_place_and_a_year() {
    let of = |more: &[&str]| json(&[&["law", "holidays", "--year", "2026"][..], more].concat());
    let dates = |view: &Value| -> Vec<String> {
        view["holidays"].as_array().unwrap().iter().map(|h| h["date"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(dates(&of(&["--country", "FR"])).len(), 11);
    assert!(dates(&of(&["--country", "FR", "--region", "FR-67"])).contains(&"2026-12-26".to_owned()));
    assert_eq!(dates(&of(&["--country", "FR", "--region", "FR-75"])).len(), 11);
    let french = of(&["--country", "DE", "--ui-language", "fr"]);
    assert_eq!(french["holidays"][0]["name"], "jour de l'an");
    assert_eq!(french["note"], Value::Null);
    let late = json(&["law", "holidays", "--country", "ES", "--region", "ES-MD", "--year", "2028"]);
    assert!(late["note"].as_str().unwrap().contains("2027"));
}

#[test]
fn authorities_and_rights() {
    let all = json(&["law", "authorities"]);
    assert_eq!(all.as_array().unwrap().len(), 62);
    let old = all.as_array().unwrap().iter().find(|a| a["id"] == "de-kath-ost").unwrap();
    assert!(old["stale"].as_bool().unwrap() && old["warning"].as_str().unwrap().contains("10 February 2023"));
    let bavaria = json(&["law", "authorities", "--country", "DE", "--region", "DE-BY"]);
    assert_eq!(bavaria[0]["id"], "de-by-lda");
    let rights = json(&["law", "rights"]);
    let access = rights.as_array().unwrap().iter().find(|r| r["id"] == "access").unwrap();
    assert!(access["regimes"].as_array().unwrap().contains(&"GDPR".into()));
    assert!(access["articles"][0].as_str().unwrap().contains("15"));
    assert!(access["fields"].is_array());
}
