//! Files one by one.

use habeas_answer::{About, Block, Holds, Kind, MessageKind, Order, Part, Value, When};

use super::{case, conversation, data, lines, mails, read, table};

#[test]
fn case_01_text_that_was_read_wrongly_is_repaired_and_says_so() {
    let Some(bytes) = case("01_messenger_mojibake.json") else { return };
    let reading = read("01_messenger_mojibake.json", &bytes);
    let found = conversation(&reading);
    assert_eq!(found.participants, ["Zoë Müller", "Ana Łukasiewicz"]);
    assert_eq!(
        lines(found),
        [
            "2024-02-04T09:15:30.25Z Zoë Müller: Grüße aus Kraków 😀 – bis später",
            "2024-02-04T09:16:30Z Ana Łukasiewicz: OK"
        ]
    );
    assert!(reading.notes.iter().any(|note| matches!(note.about, About::TextRepaired { .. })));
}

#[test]
fn case_02_text_that_is_right_stays() {
    let Some(bytes) = case("02_already_right.json") else { return };
    let reading = read("02_already_right.json", &bytes);
    assert_eq!(data(&reading).root["title"], "São Tomé");
    assert_eq!(lines(conversation(&reading)), ["2024-02-04T09:15:30.25Z José Prado: Preço: 5 € – Ã é uma letra"]);
    assert!(!reading.notes.iter().any(|note| matches!(note.about, About::TextRepaired { .. })), "{:?}", reading.notes);
}

#[test]
fn case_06_dates_in_words_of_another_language() {
    let Some(bytes) = case("06_messages_hu.htm") else { return };
    let reading = read("06_messages_hu.htm", &bytes);
    assert_eq!(lines(conversation(&reading)), ["2016-06-16T07:44:00Z Kovács Ödön: Szia, őszintén köszönöm!"]);
    // A month that is not known is left as written.
    let unknown = String::from_utf8(bytes).unwrap().replace("június", "xyzius");
    let reading = read("06_messages_hu.htm", unknown.as_bytes());
    let at = conversation(&reading).messages[0].at.clone();
    assert_eq!(at, When::Unread { written: "2016. xyzius 16., 9:44 UTC+02".into() });
}

#[test]
fn case_07_a_mailbox_has_as_many_messages_as_were_sent() {
    let Some(bytes) = case("07_takeout.mbox") else { return };
    let reading = read("07_takeout.mbox", &bytes);
    let found = mails(&reading);
    assert_eq!(found.len(), 2);
    let first = found[0];
    assert_eq!(first.sent.to_string(), "2026-04-16T09:53:04Z");
    assert_eq!(
        (first.from[0].name.as_str(), first.from[0].address.as_str()),
        ("Datenschutz, Brume Claire", "datenschutz@brume.example")
    );
    assert_eq!(first.subject, "Ihr Auskunftsersuchen [2026-7K3QX] über Ihre Daten");
    assert_eq!(first.references, ["2026-7K3QX"]);
    assert_eq!(first.labels, ["Posteingang", "Geöffnet"]);
    let text = first.body.text();
    for line in [
        "From our side nothing is stored.",
        ">From was quoted twice by another program.",
        " From the third line, with a space before it.",
        "From here on the next message does not begin: no date stands on this line.",
    ] {
        assert!(text.lines().any(|found| found == line), "{line} in {text:?}");
    }
    assert_eq!(
        (found[1].sent.to_string().as_str(), found[1].subject.as_str()),
        ("2026-04-17T10:00:00Z", "Re: Ihr Auskunftsersuchen")
    );
}

#[test]
fn case_08_month_first_and_marks_that_are_no_text() {
    let Some(bytes) = case("08_whatsapp_ios_us.txt") else { return };
    let reading = read("08_whatsapp_ios_us.txt", &bytes);
    let found = conversation(&reading);
    assert_eq!(
        lines(found),
        [
            "2023-01-04T19:02:15 Sam: Messages and calls are end-to-end encrypted.",
            "2023-02-02T02:51:00 Sam: image omitted",
            "2023-02-14T22:35:09 Rita O’Neil: Time change!\nsecond line of the same message"
        ]
    );
    assert!(found.messages.iter().all(|message| matches!(message.at, When::Local { .. })));
    let kinds: Vec<MessageKind> = found.messages.iter().map(|message| message.is).collect();
    assert_eq!(kinds, [MessageKind::Notice, MessageKind::LeftOut, MessageKind::Message]);
}

#[test]
fn case_09_one_file_has_one_order() {
    let Some(bytes) = case("09_whatsapp_ddmm.txt") else { return };
    let reading = read("09_whatsapp_ddmm.txt", &bytes);
    let days: Vec<String> = conversation(&reading).messages.iter().map(|m| m.at.day().unwrap().to_string()).collect();
    assert_eq!(days, ["2020-12-30", "2021-01-05", "2021-01-13"]);
}

#[test]
fn case_11_an_undecided_order_is_asked() {
    let Some(bytes) = case("11_whatsapp_ambiguous.txt") else { return };
    let reading = read("11_whatsapp_ambiguous.txt", &bytes);
    let found = conversation(&reading);
    assert_eq!(lines(found)[1], "2021-06-05T12:31:00 Uwe: zwei: mit Doppelpunkt");
    assert_eq!(found.messages[0].at.to_string(), "2021-04-03T12:30:00");
    let slashes = String::from_utf8(bytes).unwrap().replace("03.04.21", "03/04/21").replace("05.06.21", "05/06/21");
    let reading = read("chat.txt", slashes.as_bytes());
    let When::Undecided { day_first, month_first, .. } = &conversation(&reading).messages[0].at else {
        panic!("{reading:?}")
    };
    assert_eq!(
        (day_first.to_string().as_str(), month_first.to_string().as_str()),
        ("2021-04-03T12:30:00", "2021-03-04T12:30:00")
    );
    assert!(reading.says(&About::DayOrderUndecided { count: 2, column: String::new() }));
}

#[test]
fn case_14_texts_in_pieces_and_an_hour_that_comes_twice() {
    let Some(bytes) = case("14_telegram_result.json") else { return };
    let reading = read("14_telegram_result.json", &bytes);
    let found = conversation(&reading);
    assert_eq!(lines(found)[0], "2022-10-30T00:30:00Z Karla: Lies das https://example.org");
    assert_eq!(found.messages[1].is, MessageKind::Call);
    assert_eq!(lines(found)[2], "2022-10-30T01:30:00Z (user2): ok");
}

#[test]
fn case_15_broken_json_is_shown_with_its_line() {
    let Some(bytes) = case("15_telegram_bad_escape.json") else { return };
    let reading = read("15_telegram_bad_escape.json", &bytes);
    assert!(reading.notes.contains(&About::BadJson { what: "\\x".into(), readable: 2 }.at(3)), "{:?}", reading.notes);
    let found = data(&reading);
    assert_eq!((&found.root[0]["text"], &found.root[1]["text"]), (&"vorher".into(), &"nachher".into()));
    assert_eq!((found.unread.len(), found.unread[0].line), (1, 3));
    assert!(reading.parts.iter().any(|part| matches!(part, Part::Text(text) if text.text.contains("Seite\\x0C Ende"))));
}

#[test]
fn case_18_a_file_that_a_spreadsheet_saved_again() {
    let Some(bytes) = case("18_netflix_resaved.csv") else { return };
    let reading = read("18_netflix_resaved.csv", &bytes);
    let found = table(&reading);
    assert_eq!(found.rows[0][0].text, "Black Mirror: Bête Noire");
    let when = |row: usize| match &found.rows[row][1].value {
        Some(Value::When { when }) => when.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(when(1).to_string(), "2025-04-19");
    assert!(matches!(when(0), When::Undecided { .. }) && matches!(when(2), When::Undecided { .. }));
    for about in [
        About::SavedAgain { column: "Date".into() },
        About::DayOrderUndecided { count: 2, column: "Date".into() },
        About::TextRepaired { count: 1 },
    ] {
        assert!(reading.says(&about), "{about:?} in {:?}", reading.notes);
    }
}

#[test]
fn case_19_a_note_above_the_table() {
    let Some(bytes) = case("19_linkedin_Connections.csv") else { return };
    let reading = read("19_linkedin_Connections.csv", &bytes);
    let found = table(&reading);
    assert_eq!((found.head_line, found.rows.len()), (4, 1));
    let texts: Vec<&str> = found.rows[0].iter().map(|cell| cell.text.as_str()).collect();
    assert_eq!(
        texts,
        ["Jürgen", "Groß, MBA", "https://example.org/in/jg", "", "Brume Claire", "Leiter, Einkauf", "14 Aug 2023"]
    );
    assert_eq!(found.rows[0][3].value, None);
    let Some(Value::When { when }) = &found.rows[0][6].value else { panic!("{found:?}") };
    assert_eq!(when.to_string(), "2023-08-14");
    let notes: Vec<_> =
        reading.notes.iter().filter(|note| matches!(note.about, About::NoteBesideTable { .. })).collect();
    assert_eq!((notes.len(), notes[0].line), (2, Some(1)));
}

#[test]
fn case_21_serial_numbers_of_days() {
    let Some(bytes) = case("21_serials.csv") else { return };
    let reading = read("21_serials.csv", &bytes);
    let found = table(&reading);
    let shown: Vec<String> = found.rows.iter().map(|row| format!("{} {:?}", row[0].text, row[1].value)).collect();
    assert!(shown[0].starts_with("A ") && shown[0].contains("2024-01-01"), "{shown:?}");
    assert!(shown[1].starts_with("B ") && shown[1].contains("2025-01-01T12:00:00"), "{shown:?}");
    assert!(reading.says(&About::SerialDates { column: "Datum".into() }));
    // Of a column that is not called a date, or whose numbers are others, nothing is said.
    for other in ["Vorgang;Nummer\nA;45292\nB;45658,5\n", "Vorgang;Datum\nA;45292\nB;7\n"] {
        let reading = read("other.csv", other.as_bytes());
        assert_eq!(table(&reading).columns[1].holds, Holds::Number, "{other}");
    }
}

#[test]
fn case_22_a_table_as_german_excel_writes_it() {
    let Some(bytes) = case("22_semicolon_1252.csv") else { return };
    let reading = read("22_semicolon_1252.csv", &bytes);
    let found = table(&reading);
    assert_eq!((found.encoding.as_str(), found.delimiter.as_str()), ("windows-1252", ";"));
    let texts: Vec<&str> = found.rows[0].iter().map(|cell| cell.text.as_str()).collect();
    assert_eq!(texts[..3], ["Grünewald, Jörg", "01945", "Grünewald"]);
    assert_eq!(found.rows[0][1].value, None);
    assert_eq!(found.rows[0][3].value, Some(Value::Money { number: "1234.50".into(), currency: "EUR".into() }));
    let Some(Value::When { when }) = &found.rows[0][4].value else { panic!("{found:?}") };
    assert_eq!(when.to_string(), "2026-04-03");
}

#[test]
fn case_28_what_outlook_wrapped() {
    let Some(bytes) = case("28_winmail.eml") else { return };
    let reading = read("28_winmail.eml", &bytes);
    let mail = mails(&reading)[0].clone();
    let wrapping = &mail.attachments[0];
    assert_eq!((wrapping.name.as_str(), wrapping.kind), ("winmail.dat", Kind::OutlookWrapping));
    let inside = mails(wrapping.reading.as_deref().unwrap());
    let file = &inside[0].attachments[0];
    assert_eq!((file.name.as_str(), file.size), ("AttÄÖÜMent.txt", 31));
    let Some(Part::Text(text)) = file.reading.as_deref().unwrap().parts.first() else { panic!("{file:?}") };
    assert_eq!(text.text, "Gespeichert sind: Name, Straße.");
    assert!(reading.says(&About::Wrapped { by: "Outlook".into() }));
    // The wrapping alone is read too.
    let alone = read("28_winmail.dat", &case("28_winmail.dat").unwrap());
    assert_eq!(mails(&alone)[0].attachments[0].name, "AttÄÖÜMent.txt");
}

#[test]
fn case_30_an_outlook_message_in_its_code_page() {
    let Some(bytes) = case("30_outlook_cp1250.msg") else { return };
    let reading = read("30_outlook_cp1250.msg", &bytes);
    let mail = mails(&reading)[0];
    assert_eq!((mail.subject.as_str(), mail.from[0].name.as_str()), ("Odpověď na žádost", "Dvořák, GDPR"));
    assert_eq!(mail.sent.to_string(), "2026-03-25T09:00:00Z");
    assert_eq!(mail.body.text(), "Uchováváme: jméno, příjmení.");
    let file = &mail.attachments[0];
    assert_eq!((file.name.as_str(), file.size), ("plnění před uveřejněním.txt", 4));
}

#[test]
fn case_31_a_scan_is_a_picture_and_not_empty() {
    let Some(bytes) = case("31_scan_rotated.pdf") else { return };
    let reading = read("31_scan_rotated.pdf", &bytes);
    assert!(reading.says(&About::PictureOfText { pages: 1 }), "{:?}", reading.notes);
    let Some(Part::Page(page)) = reading.parts.first() else { panic!("{reading:?}") };
    assert_eq!(page.blocks, [Block::PageBreak { number: 1 }]);
    assert!(!page.text().contains("2026-7K3QX"));
}

#[test]
fn case_33_an_owner_password_hinders_nobody() {
    let Some(bytes) = case("33_pdf_owner_only.pdf") else { return };
    let reading = read("33_pdf_owner_only.pdf", &bytes);
    assert!(reading.says(&About::Restricted), "{:?}", reading.notes);
    assert!(!reading.notes.iter().any(|note| matches!(note.about, About::PasswordNeeded { .. })));
    // Its one page has nothing on it: it is shown, and is no picture of a letter.
    let Some(Part::Page(page)) = reading.parts.first() else { panic!("{reading:?}") };
    assert_eq!(page.blocks, [Block::PageBreak { number: 1 }]);
    assert_eq!(reading.notes.len(), 1);
}

#[test]
fn case_34_seven_clocks() {
    let Some(bytes) = case("34_epochs.json") else { return };
    let reading = read("34_epochs.json", &bytes);
    let times = &data(&reading).times;
    let shown: Vec<String> = times.iter().map(|time| time.when.to_string()).collect();
    assert_eq!(shown, ["2024-03-12T13:05:22Z"; 6], "{times:?}");
    assert!(!times.iter().any(|time| time.path.contains("customer_id")));
    // A field that is called a time and holds another number: shown as it is.
    let reading = read("x.json", br#"{"last_login_time": 4711}"#);
    assert_eq!(data(&reading).times[0].when, When::MayBe { number: "4711".into() });
}

#[test]
fn case_37_one_value_a_line_behind_a_mark() {
    let Some(bytes) = case("37_events.json") else { return };
    let reading = read("37_events.json", &bytes);
    assert_eq!((reading.kind, reading.notes.len()), (Kind::JsonLines, 0));
    let found = data(&reading);
    assert_eq!(found.root.as_array().unwrap().len(), 2);
    assert_eq!(found.times[0].when.to_string(), "2026-01-02T02:04:05Z");
    assert_eq!((&found.root[0]["ip"], &found.root[1]["ip"]), (&"192.0.2.1".into(), &"192.0.2.2".into()));
}

#[test]
fn case_39_the_way_to_an_answer_is_not_the_answer() {
    let Some(bytes) = case("39_secure_message.html") else { return };
    let reading = read("39_secure_message.html", &bytes);
    let about = About::OnlyALink { host: "portal.brume.example".into(), days: Some(14) };
    assert!(reading.says(&about), "{:?}", reading.notes);
    assert_eq!(about.advice(), habeas_answer::Advice::FetchInTime);
}

#[test]
fn the_person_may_choose_order_and_encoding() {
    let help = habeas_answer::Help { order: Order::MonthFirst, ..habeas_answer::Help::named("x.csv") };
    let reading = habeas_answer::read(&mut std::io::Cursor::new(b"a,Date\nx,03/04/2021\n"), &help);
    let Some(Value::When { when }) = &table(&reading).rows[0][1].value else { panic!("{reading:?}") };
    assert_eq!(when.to_string(), "2021-03-04");
    let help = habeas_answer::Help { encoding: Some("windows-1250".into()), ..habeas_answer::Help::named("x.txt") };
    let reading = habeas_answer::read(&mut std::io::Cursor::new(b"k\xf6vetkez\xf5"), &help);
    assert!(matches!(&reading.parts[0], Part::Text(text) if text.text == "következő"));
}
