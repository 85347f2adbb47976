//! What came back.

use crate::house::{House, by_id, from, out};
use habeas_desk::api::{AnswerOpen, AnswerShows, ChangeKind, Confidence, DataKind, ItemState};
use habeas_desk::commands;
use serde_json::json;
use std::io::Write as _;

const ANSWER: &[u8] = b"From: dpo@brume.example\r\n\r\n\x00\xff your data\r\n";

#[test]
fn an_answer_is_stored_byte_for_byte() {
    let mut house = House::new();
    let id = house.request().id;
    house.record(&id, "sent", "2026-11-24");
    let file = house.file("Réponse.eml", ANSWER);
    let view = house.ok::<commands::AnswerAdd>(from(&json!({ "id": id, "files": [file], "on": "2026-11-24" })));
    assert_eq!(view.line.sentence, "They answered on 24 November 2026.");
    let answers = house.ok::<commands::AnswerList>(by_id(&id));
    let stored = &answers[0].files[0];
    assert_eq!((stored.name.as_str(), stored.media_type.as_str()), ("Réponse.eml", "message/rfc822"));
    let open = |name: &str| AnswerOpen { file: stored.id.clone(), item: None, password: None, out: out(name) };
    house.ok::<commands::AnswerOpen>(open("again.eml"));
    assert_eq!(house.saved("again.eml"), ANSWER);
    house.refused::<commands::AnswerOpen>(open("again.eml"), "There is already something called");
    house.refused::<commands::AnswerOpen>(open("vault/again.eml"), "inside the vault’s folder");
}

#[test]
fn an_answer_without_a_file_or_before_the_letter_is_refused() {
    let mut house = House::new();
    let id = house.request().id;
    house.refused::<commands::AnswerAdd>(from(&json!({ "id": id, "files": [] })), "Something is missing");
    let file = house.file("a.eml", ANSWER);
    let early = from(&json!({ "id": id, "files": [file], "on": "2026-11-20" }));
    house.refused::<commands::AnswerAdd>(early, "");
    assert_eq!(house.sealed(), 3, "the letter as PDF and text, and the notice: nothing of a refused answer is sealed");
    house.record(&id, "sent", "2026-11-24");
    let missing = from(&json!({ "id": id, "files": [{ "path": "gone.eml" }] }));
    house.refused::<commands::AnswerAdd>(missing, "is not there");
}

/// A request that was sent, and the ids of the files of its one answer.
fn answered(house: &mut House, files: serde_json::Value) -> (String, Vec<String>) {
    let id = house.request().id;
    house.record(&id, "sent", "2026-11-24");
    house.ok::<commands::AnswerAdd>(from(&json!({ "id": id, "files": files })));
    let answers = house.ok::<commands::AnswerList>(by_id(&id));
    let files = answers.iter().flat_map(|answer| &answer.files).map(|file| file.id.clone()).collect();
    (id, files)
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_folder_is_stored_file_by_file_under_its_paths() {
    let mut house = House::new();
    let folder = house.path("Answer");
    std::fs::create_dir_all(folder.join("b")).unwrap();
    std::fs::write(folder.join("b/list.csv"), "a,b\n1,2\n").unwrap();
    std::fs::write(folder.join("letter.eml"), ANSWER).unwrap();
    let (id, files) = answered(&mut house, json!([{ "path": "Answer" }]));
    let answers = house.ok::<commands::AnswerList>(by_id(&id));
    let names: Vec<&str> = answers[0].files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["Answer/b/list.csv", "Answer/letter.eml"]);
    house.ok::<commands::AnswerOpen>(AnswerOpen {
        file: files[1].clone(),
        item: None,
        password: None,
        out: out("again.eml"),
    });
    assert_eq!(house.saved("again.eml"), ANSWER);
    std::fs::create_dir(house.path("Nothing")).unwrap();
    let empty = from(&json!({ "id": id, "files": [{ "path": "Nothing" }] }));
    house.refused::<commands::AnswerAdd>(empty, "holds no files");
}

#[test]
fn a_table_is_shown_by_pages() {
    let mut house = House::new();
    let rows: String = (1..=500).map(|row| format!("{row};w{row}\n")).collect();
    let file = house.file("t.csv", format!("Nr;Wort\n{rows}"));
    let (_, files) = answered(&mut house, json!([file]));
    let view = house.ok::<commands::AnswerShow>(from(&json!({ "answer": files[0], "from": 450, "count": 2 })));
    assert_eq!((view.kind.as_str(), view.kind_name.as_str()), ("csv", "table as text"));
    let part = &view.parts[0];
    assert_eq!((part.from, part.total), (450, 500));
    let AnswerShows::Table { columns, rows, .. } = &part.shows else { panic!("{:?}", part.shows) };
    assert_eq!((columns.clone(), rows.len(), rows[0][1].as_str()), (vec!["Nr".into(), "Wort".into()], 2, "w451"));
    let behind = house.ok::<commands::AnswerShow>(from(&json!({ "answer": files[0], "from": 900 })));
    assert!(matches!(&behind.parts[0].shows, AnswerShows::Table { rows, .. } if rows.is_empty()));
}

#[test]
fn an_archive_is_stored_once_and_its_entries_are_read_where_they_lie() {
    let mut house = House::new();
    let inner = zip(&[("c.json", br#"[{"ip":"192.0.2.7","time":"2024-02-03T04:05:06Z"}]"#)]);
    let bytes = zip(&[("a/b.txt", "Données: zoé@a.example".as_bytes()), ("inner.zip", &inner), ("../x.txt", b"x")]);
    let file = house.file("export.zip", bytes);
    let before = house.sealed();
    let (_, files) = answered(&mut house, json!([file]));
    assert_eq!(house.sealed(), before + 4, "the letter, its text, the notice, and one archive");
    let show = |item: &str| from(&json!({ "answer": files[0], "item": item }));
    let list = house.ok::<commands::AnswerShow>(show(""));
    let AnswerShows::Entries { entries } = &list.parts[0].shows else { panic!("{:?}", list.parts) };
    let shown: Vec<(&str, bool)> = entries.iter().map(|entry| (entry.path.as_str(), entry.refused)).collect();
    assert_eq!(shown, [("a/b.txt", false), ("inner.zip", false), ("../x.txt", true)]);
    let text = house.ok::<commands::AnswerShow>(show("a/b.txt"));
    assert!(matches!(&text.parts[0].shows, AnswerShows::Text { lines, .. } if lines == &["Données: zoé@a.example"]));
    let deep = house.ok::<commands::AnswerShow>(show("inner.zip/c.json"));
    assert_eq!(deep.features[0].value, "192.0.2.7");
    house.refused::<commands::AnswerShow>(show("a/c.txt"), "nothing in it called “a/c.txt”");
}

#[test]
fn a_summary_tells_kinds_days_values_and_which_export_it_is() {
    let mut house = House::new();
    let history = br#"[{"ts":"2024-01-02T10:00:00Z","ms_played":1,"conn_country":"FR","ip_addr":"192.0.2.1"},{"ts":"2025-03-04T10:00:00Z","ms_played":2,"conn_country":"FR","ip_addr":"192.0.2.1"}]"#;
    let locked = b"Rar!\x1a\x07\x01\x00";
    let bytes = zip(&[("Streaming_History_Audio_2024.json", history), ("more.rar", locked)]);
    let file = house.file("my_spotify_data.zip", bytes);
    let (id, files) = answered(&mut house, json!([file]));
    for answer in [&id, &files[0]] {
        let summary = house.ok::<commands::AnswerSummary>(from(&json!({ "answer": answer })));
        let export = summary.export.unwrap();
        assert_eq!((export.id.as_str(), export.confidence), ("spotify_extended", Confidence::Named));
        assert_eq!((summary.first.as_deref(), summary.last.as_deref()), (Some("2024-01-02"), Some("2025-03-04")));
        let states: Vec<(&str, ItemState)> =
            summary.items.iter().map(|item| (item.path.as_str(), item.state)).collect();
        assert_eq!(
            states,
            [
                ("my_spotify_data.zip", ItemState::Read),
                ("Streaming_History_Audio_2024.json", ItemState::Read),
                ("more.rar", ItemState::Kept),
            ]
        );
        assert_eq!(summary.items[2].reason.as_deref(), Some("This kind of file is not read here: RAR archive."));
        assert!(summary.items[2].todo.is_some());
        let ip = summary.features.iter().find(|one| one.kind == DataKind::Ip).unwrap();
        assert_eq!((ip.value.as_str(), ip.count), ("192.0.2.1", 2));
        assert_eq!(ip.at[0].path, "Streaming_History_Audio_2024.json");
    }
}

#[test]
fn two_answers_are_held_against_each_other() {
    let mut house = House::new();
    let old = house.file("2025.csv", "id,mail\n1,a@x.example\n2,b@x.example\n");
    let new = house.file("2026.csv", "id,mail\n2,c@x.example\n3,d@x.example\n");
    let (_, files) = answered(&mut house, json!([old, new]));
    let compared = house.ok::<commands::AnswerCompare>(from(&json!({ "old": files[0], "new": files[1] })));
    assert_eq!((compared.new, compared.gone, compared.changed, compared.same), (1, 1, 1, 0));
    let change = compared.files[0].rows.iter().find(|row| row.is == ChangeKind::Changed).unwrap();
    assert_eq!((change.row, change.fields[0].was.as_str()), (1, "b@x.example"));
    let values: Vec<&str> = compared.gone_values.iter().map(|one| one.value.as_str()).collect();
    assert_eq!(values, ["a@x.example", "b@x.example"]);
    let same = house.ok::<commands::AnswerCompare>(from(&json!({ "old": files[0], "new": files[0] })));
    assert_eq!((same.files.len(), same.same_files), (0, 1));
}

#[test]
fn the_person_says_the_encoding_and_the_order_of_dates() {
    let mut house = House::new();
    // “Következő” in windows-1250, which other letters of Europe look like; days and months that nothing decides.
    let text = house.file("k.txt", &b"K\xf6vetkez\xf5 lev\xe9l"[..]);
    let dates = house.file("d.csv", "Date,Thing\n03/04/2025,a\n05/06/2025,b\n");
    let (_, files) = answered(&mut house, json!([text, dates]));
    let hints = json!({ "encoding": "windows-1250" });
    let view = house.ok::<commands::AnswerShow>(from(&json!({ "answer": files[0], "hints": hints })));
    assert!(matches!(&view.parts[0].shows, AnswerShows::Text { lines, .. } if lines == &["Következő levél"]));
    let unknown = from(&json!({ "answer": files[0], "hints": { "encoding": "latin-99" } }));
    house.refused::<commands::AnswerShow>(unknown, "no encoding that is known here");
    let day = |house: &mut House, hints: serde_json::Value| {
        let summary = house.ok::<commands::AnswerSummary>(from(&json!({ "answer": files[1], "hints": hints })));
        (summary.first, summary.items[0].reason.clone())
    };
    let (first, reason) = day(&mut house, json!({}));
    assert!(first.is_none() && reason.unwrap().contains("cannot be told apart"));
    assert_eq!(day(&mut house, json!({ "date_order": "day_first" })).0.as_deref(), Some("2025-04-03"));
    assert_eq!(day(&mut house, json!({ "date_order": "month_first" })).0.as_deref(), Some("2025-03-04"));
}

#[test]
fn files_are_read_without_a_vault() {
    let mut house = House::empty();
    std::fs::write(house.path("a.json"), "{\"a\":[{\"email\":\"ana@a.example\"}]}").unwrap();
    let read = house.ok::<commands::AnswerRead>(from(&json!({ "files": [{ "path": "a.json" }] })));
    assert_eq!((read.items[0].kind.as_str(), read.items[0].rows), ("json", Some(1)));
    let view = house.ok::<commands::AnswerReadItem>(from(&json!({ "file": { "path": "a.json" } })));
    assert_eq!(view.features[0].value, "ana@a.example");
    house.refused::<commands::AnswerRead>(from(&json!({ "files": [{ "path": "gone" }] })), "is not there");
    house.refused::<commands::AnswerShow>(from(&json!({ "answer": "123456" })), "");
}

/// The names of the files that came back to a request.
fn names(house: &mut House, id: &str) -> Vec<String> {
    let answers = house.ok::<commands::AnswerList>(by_id(id));
    answers.iter().flat_map(|answer| &answer.files).map(|file| file.name.clone()).collect()
}

#[test]
fn an_answer_on_the_wrong_request_is_put_to_another_and_nothing_of_it_stays() {
    let mut house = House::new();
    let (one, two) = (house.file("one.txt", "first words"), house.file("two.txt", "second words"));
    let (wrong, files) = answered(&mut house, json!([one, two]));
    let right = house.request().id;
    let unsent = from(&json!({ "answer": files[1], "to": right }));
    house.refused::<commands::AnswerMove>(unsent, "");
    assert_eq!(names(&mut house, &wrong), ["one.txt", "two.txt"], "what is refused changes nothing");
    house.record(&right, "sent", "2026-11-24");
    let sealed = house.sealed();
    let view = house.ok::<commands::AnswerMove>(from(&json!({ "answer": files[1], "to": right })));
    assert_eq!((view.id.as_str(), view.line.sentence.as_str()), (right.as_str(), "They answered on 24 November 2026."));
    assert_eq!(names(&mut house, &wrong), ["one.txt"]);
    assert_eq!(names(&mut house, &right), ["two.txt"]);
    assert_eq!(house.sealed(), sealed, "no file is sealed anew or lost");
    // The last one goes with its entry: nobody answered there.
    house.ok::<commands::AnswerMove>(from(&json!({ "answer": files[0], "to": right })));
    assert_eq!(names(&mut house, &wrong), [""; 0]);
    let view = house.show(&wrong);
    assert!(view.timeline.iter().all(|step| step.name != "answered"), "{:?}", view.timeline);
    assert_eq!(view.line.status, habeas_desk::api::Status::Sent);
    let peers = house.ok::<commands::AnswerPeers>(by_id(&wrong));
    let found: Vec<(&str, &str)> = peers.iter().map(|p| (p.file.name.as_str(), p.request.as_str())).collect();
    assert_eq!(found, [("one.txt", right.as_str()), ("two.txt", right.as_str())], "the same company");
    let show = from(&json!({ "answer": files[0] }));
    let shown = house.ok::<commands::AnswerShow>(show);
    assert!(matches!(&shown.parts[0].shows, AnswerShows::Text { lines, .. } if lines == &["first words"]));
    house.ok::<commands::VaultCheck>(from(&json!({})));
}

#[test]
fn a_file_that_came_back_is_deleted_for_good_by_its_name() {
    let mut house = House::new();
    let (one, two) = (house.file("one.txt", "first words"), house.file("two.txt", "second words"));
    let (id, files) = answered(&mut house, json!([one, two]));
    let sealed = house.sealed();
    let what = from(&json!({ "kind": "answer", "id": files[0] }));
    let preview = house.ok::<commands::DeletionPreview>(what);
    assert_eq!((preview.name.as_str(), preview.events, preview.files, preview.bytes), ("one.txt", 1, 1, 11));
    assert_eq!(preview.requests.len(), 1);
    assert_eq!(house.sealed(), sealed, "a preview changes nothing");
    house.ok::<commands::AnswerDelete>(by_id(&files[0]));
    assert_eq!((names(&mut house, &id), house.sealed()), (vec!["two.txt".to_owned()], sealed - 1));
    house.refused::<commands::AnswerShow>(from(&json!({ "answer": files[0] })), "");
    house.refused::<commands::AnswerDelete>(by_id(&files[0]), "");
    let checked = house.ok::<commands::VaultCheck>(from(&json!({})));
    assert!(checked.faults.is_empty(), "{:?}", checked.faults);
}

#[test]
fn what_was_said_of_an_answer_stays_when_one_of_its_files_goes() {
    let mut house = House::new();
    let (one, two) = (house.file("one.txt", "first words"), house.file("two.txt", "second words"));
    let (_, files) = answered(&mut house, json!([one, two]));
    let said = json!({ "answer": files[1], "kind": "incomplete", "items": [{ "id": "A03", "tick": "present" }] });
    house.ok::<commands::AnswerAssess>(from(&said));
    house.ok::<commands::AnswerDelete>(by_id(&files[0]));
    let view = house.ok::<commands::AnswerCheck>(from(&json!({ "answer": files[1] })));
    assert_eq!(view.kind.map(|kind| kind.id()), Some("incomplete"));
    assert!(!view.open.contains(&"A03".to_owned()), "{:?}", view.open);
}

#[test]
fn what_lies_in_an_answer_is_saved_and_a_picture_in_it_is_shown() {
    let mut house = House::new();
    let icon = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../icons/128x128.png")).unwrap();
    let file = house.file("export.zip", zip(&[("a/photo.png", &icon), ("note.txt", b"hello")]));
    let (_, files) = answered(&mut house, json!([file]));
    let open = |item: &str, name: &str| AnswerOpen {
        file: files[0].clone(),
        item: Some(item.to_owned()),
        password: None,
        out: out(name),
    };
    house.ok::<commands::AnswerOpen>(open("note.txt", "note.txt"));
    assert_eq!(house.saved("note.txt"), b"hello");
    house.refused::<commands::AnswerOpen>(open("none.txt", "none.txt"), "nothing in it called “none.txt”");
    let picture = |item: &str| from(&json!({ "answer": files[0], "item": item }));
    let shown = house.ok::<commands::AnswerPicture>(picture("a/photo.png"));
    assert_eq!((shown.width, shown.height), (128, 128));
    assert!(shown.shown.starts_with("data:image/png;base64,") && shown.shown.len() < 2_000_000);
    house.refused::<commands::AnswerPicture>(picture("note.txt"), "");
}

#[test]
fn dates_are_counted_by_month_and_attachments_of_a_mailbox_have_their_mail() {
    let mut house = House::new();
    let mail = |day: &str, name: &str| {
        format!(
            "From a@b.example Mon Mar  2 09:00:00 2026\r\nFrom: a@b.example\r\nDate: {day} 09:00:00 +0000\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\nContent-Type: text/plain\r\n\r\nhello\r\n--q\r\nContent-Type: text/csv; name={name}\r\nContent-Disposition: attachment; filename={name}\r\n\r\na,b\r\n1,2\r\n3,4\r\n--q--\r\n\r\n"
        )
    };
    let mailbox = mail("Mon, 2 Mar 2026", "one.csv") + &mail("Wed, 1 Apr 2026", "two.csv");
    let file = house.file("all.mbox", mailbox);
    let (_, files) = answered(&mut house, json!([file]));
    let summary = house.ok::<commands::AnswerSummary>(from(&json!({ "answer": files[0] })));
    let months: Vec<(&str, u64)> = summary.months.iter().map(|m| (m.month.as_str(), m.count)).collect();
    assert_eq!(months, [("2026-03", 1), ("2026-04", 1)]);
    assert!(summary.items.iter().all(|item| item.answer == files[0]));
    let shown = house.ok::<commands::AnswerShow>(from(&json!({ "answer": files[0], "from": 1, "count": 1 })));
    let AnswerShows::Mail(second) = &shown.parts[0].shows else { panic!("{:?}", shown.parts) };
    assert_eq!(second.attachments[0].path, "#2/two.csv");
    let table = house.ok::<commands::AnswerShow>(from(&json!({ "answer": files[0], "item": "#2/two.csv" })));
    assert!(matches!(&table.parts[0].shows, AnswerShows::Table { rows, .. } if rows.len() == 2));
}

/// A PDF of one page with a line of words (ISO 32000-1).
fn letter(words: &str) -> Vec<u8> {
    let drawn = format!("BT /F1 24 Tf 72 700 Td ({words}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{drawn}\nendstream", drawn.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    let (mut out, mut table) = ("%PDF-1.7\n".to_owned(), String::new());
    for (n, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", out.len());
        out += &format!("{} 0 obj\n{object}\nendobj\n", n + 1);
    }
    let start = out.len();
    out += &format!(
        "xref\n0 6\n0000000000 65535 f \n{table}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    );
    out.into_bytes()
}

#[test]
fn a_page_of_a_document_is_shown_with_its_text_in_the_size_that_is_wanted() {
    let mut house = House::new();
    let file = house.file("letter.pdf", letter("Copy of your data"));
    let (_, files) = answered(&mut house, json!([file]));
    let page = |more: serde_json::Value| {
        let mut all = json!({ "answer": files[0] });
        all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        from(&all)
    };
    let shown = house.ok::<commands::AnswerPage>(page(json!({})));
    assert_eq!((shown.page, shown.pages, shown.height, shown.first), (1, 1, 1_400, None));
    assert!(shown.shown.starts_with("data:image/"));
    assert!(format!("{:?}", shown.blocks).contains("Copy of your data"));
    let large = house.ok::<commands::AnswerPage>(page(json!({ "row": 2, "zoom": 200 })));
    assert_eq!((large.height, large.first), (2_800, Some(2)));
    assert_eq!(house.ok::<commands::AnswerPage>(page(json!({ "zoom": 100_000 }))).height, 4_096);
    house.refused::<commands::AnswerPage>(page(json!({ "page": 7 })), "It has no page 7");
}

#[test]
fn a_long_table_is_shown_before_its_rows_are_counted() {
    let mut house = House::new();
    let rows: String = (0..250_000).map(|n| format!("{n};2026-03-04;words\n")).collect();
    let file = house.file("long.csv", format!("id;day;what\n{rows}"));
    let (_, files) = answered(&mut house, json!([file]));
    let show =
        |from_row: u64, soon: bool| from(&json!({ "answer": files[0], "from": from_row, "count": 2, "soon": soon }));
    let first = |view: &habeas_desk::api::AnswerItemView| match &view.parts[0].shows {
        AnswerShows::Table { rows, .. } => rows[0][0].clone(),
        other => panic!("{other:?}"),
    };
    let early = house.ok::<commands::AnswerShow>(show(0, true));
    assert!(early.parts[0].goes_on && early.parts[0].total < 250_000);
    // Once without the places of its rows, then by them.
    for _ in 0..2 {
        let there = house.ok::<commands::AnswerShow>(show(240_000, false));
        assert_eq!(
            (there.parts[0].total, there.parts[0].goes_on, first(&there)),
            (250_000, false, "240000".to_owned())
        );
    }
    assert!(!house.ok::<commands::AnswerShow>(show(0, true)).parts[0].goes_on, "they are known now");
}

#[test]
fn what_lies_in_a_file_is_listed_with_its_hash() {
    let mut house = House::new();
    let bytes = zip(&[("a/one.json", b"[1]"), ("two.txt", b"hello")]);
    let file = house.file("export.zip", bytes.clone());
    let (_, files) = answered(&mut house, json!([file]));
    let listed = house.ok::<commands::AnswerEntries>(from(&json!({ "answer": files[0] }))).entries;
    let names: Vec<&str> = listed.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(names, ["export.zip", "a/one.json", "two.txt"]);
    // `printf hello | sha256sum`
    let known = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    assert_eq!((listed[2].sha256.as_deref(), listed[1].kind.as_str()), (Some(known), "json"));
    assert_eq!((listed[0].size, listed[0].sha256.as_ref().map(String::len)), (bytes.len() as u64, Some(64)));
}

#[test]
fn a_picture_that_is_not_decoded_is_kept_with_what_to_do() {
    let mut house = House::new();
    let heic =
        [b"\0\0\0\x18ftypheic\0\0\0\0heicmif1".as_slice(), &[0; 40], b"\0\0\0\x14ispe\0\0\0\0\0\0\x02\x80\0\0\x01\xe0"]
            .concat();
    let file = house.file("photo.heic", heic);
    let (_, files) = answered(&mut house, json!([file]));
    let view = house.ok::<commands::AnswerShow>(from(&json!({ "answer": files[0] })));
    assert_eq!(view.state, ItemState::Kept);
    assert!(view.notes[0].todo.as_ref().is_some_and(|todo| todo.contains("JPEG")), "{:?}", view.notes);
}
