use super::*;
use std::io::{Cursor, Write as _};

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 24);

fn of(bytes: &[u8]) -> Traces {
    super::read(Cursor::new(bytes), TODAY).unwrap()
}

fn hosts(traces: &Traces) -> Vec<(&str, u64)> {
    traces.hosts.iter().map(|(host, seen)| (host.as_str(), seen.count)).collect()
}

/// Nothing of a file that is secret comes out of it.
fn keeps_no_secret(traces: &Traces) {
    let text = serde_json::to_string(traces).unwrap();
    assert!(!text.contains("hunter2") && !text.contains("anna"), "{text}");
}

#[test]
fn tables_of_password_managers() {
    for (kind, text) in [
        (
            TraceKind::Bitwarden,
            "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n\
             ,,login,Zalando,\"anna\nhttps://note.example\",,0,https://www.zalando.de/login,anna,\"hunter2,\"\"\",\n\
             ,,login,Two,,,0,https://ikea.com,anna,hunter2,\n",
        ),
        (
            TraceKind::KeePassXc,
            "\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\",\"TOTP\",\"Icon\",\"Last Modified\",\"Created\"\n\
             \"Root\",\"a\",\"anna\",\"hunter2\",\"https://www.zalando.de/login\",\"\",\"\",\"0\",\"\",\"\"\n\
             \"Root\",\"b\",\"anna\",\"hunter2\",\"ikea.com\",\"\",\"\",\"0\",\"\",\"\"\n",
        ),
        (
            TraceKind::OnePassword,
            "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\n\
             a,https://www.zalando.de,anna,hunter2,,false,false,,\nb,https://ikea.com/fr,anna,hunter2,,false,false,,\n",
        ),
        (
            TraceKind::Firefox,
            "\"url\",\"username\",\"password\",\"httpRealm\",\"formActionOrigin\",\"guid\",\"timeCreated\",\"timeLastUsed\",\"timePasswordChanged\"\r\n\
             \"https://www.zalando.de\",\"anna\",\"hunter2\",,\"https://accounts.zalando.com\",\"{1}\",\"1\",\"1\",\"1\"\r\n\
             \"https://ikea.com\",\"anna\",\"hunter2\",,\"\",\"{2}\",\"1\",\"1\",\"1\"\r\n",
        ),
        (
            TraceKind::Chrome,
            "\u{feff}name,url,username,password,note\nz,https://www.zalando.de/,anna,hunter2,\ni,https://ikea.com/,anna,hunter2,\n",
        ),
    ] {
        let traces = of(text.as_bytes());
        assert_eq!((traces.kind, traces.read), (kind, 2));
        assert_eq!(hosts(&traces), [("ikea.com", 1), ("www.zalando.de", 1)], "{kind:?}");
        keeps_no_secret(&traces);
    }
}

/// Passwords are never read as a list, whatever their columns are called.
#[test]
fn tables_of_other_password_managers() {
    for text in [
        "\"Account\",\"Login Name\",\"Password\",\"Web Site\",\"Comments\"\n\
         \"z\",\"anna\",\"hunter2\\\",\\\"https://hunter2.org\",\"https://www.zalando.de\",\"\"\n\"i\",\"anna\",\"hunter2.com\",\"ikea.com\",\"\"\n",
        "Titel;Benutzername;Kennwort;Webseite\nz;anna;hunter2.de;https://www.zalando.de\ni;anna;hunter2;ikea.com\n",
        "Titre\tSite web\tMot de passe\nz\thttps://www.zalando.de\thunter2.fr\ni\tikea.com\thunter2\n",
        "Title,URL,Username,Password,Notes,OTPAuth\nz,https://www.zalando.de,anna,hunter2,,\ni,ikea.com,anna,hunter2,,\n",
        "nazwa,url,hasło\nz,https://www.zalando.de,hunter2.pl\ni,ikea.com,hunter2\n",
    ] {
        let traces = of(text.as_bytes());
        assert_eq!((traces.kind, traces.read), (TraceKind::Passwords, 2), "{text}");
        assert_eq!(hosts(&traces), [("ikea.com", 1), ("www.zalando.de", 1)], "{text}");
        keeps_no_secret(&traces);
    }
    for unknown in [
        "Where,Who,Contraseña\nzalando.de,anna@ikea.com,hunter2.com\n",
        "name;wachtwoord\nzalando.de;hunter2.com\n",
        "Senha\nhunter2.com\nhunter3.com\n",
        "Passwort,Date,Payee,Amount\nhunter2,2026-03-02,Spotify,1\nDate,Payee,Amount\n",
    ] {
        let read = super::read(Cursor::new(unknown.as_bytes()), TODAY);
        let kind = read.as_ref().map(|traces| traces.kind);
        assert!(matches!(read, Err(TraceError::None(NoTraces::Unknown))), "{unknown}: {kind:?}");
    }
}

#[test]
fn one_account_may_have_several_addresses() {
    let traces = of(b"folder,name,login_uri,login_username,login_password\n\
        ,z,\"https://www.zalando.de/a,https://www.zalando.de/b,https://zalando.fr\",anna,hunter2\n");
    assert_eq!((traces.kind, traces.read), (TraceKind::Bitwarden, 1));
    assert_eq!(hosts(&traces), [("www.zalando.de", 1), ("zalando.fr", 1)]);
}

#[test]
fn what_is_dated_later_than_today_has_no_day() {
    let mail = b"From x\nFrom: a@ikea.com\nDate: Mon, 2 Mar 2026 10:00:00 +0100\n\n\nFrom y\nFrom: b@ikea.com\nDate: Fri, 2 Oct 2099 10:00:00 +0200\n\n\n\
        From z\nFrom: c@ikea.com\nDate: Fri, 2 Oct 2026 10:00:00 +0200\n\nx";
    let day = |text: &str| text.parse().ok();
    let wanted = Seen { count: 3, first: day("2026-03-02"), last: day("2026-10-02") };
    assert_eq!(of(mail).hosts["ikea.com"], wanted);
    let bank = b"Date,Payee,Amount\n2026-03-02,Spotify AB,1\n2026-12-02,Spotify AB,1\n2026-10-02,Spotify AB,1\n";
    assert_eq!(of(bank).names["Spotify AB"], wanted);
}

#[test]
fn exports_that_are_no_tables() {
    let json = r#"{ "encrypted": false, "folders": [], "items": [
        { "type": 1, "name": "z", "notes": "anna", "login": { "uris": [{ "match": null, "uri": "https://www.zalando.de/a" },
            { "uri": "https://www.zalando.de/b" }, { "uri": "androidapp://de.zalando" }], "username": "anna", "password": "hunter2" } },
        { "type": 2, "name": "note", "secureNote": {} },
        { "type": 1, "name": "i", "login": { "uris": null, "password": "hunter2" } } ] }"#;
    let traces = of(json.as_bytes());
    assert_eq!((traces.kind, traces.read), (TraceKind::Bitwarden, 2));
    assert_eq!(hosts(&traces), [("www.zalando.de", 1)]);
    keeps_no_secret(&traces);
    let xml = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><KeePassFile><Meta><Generator>KeePassXC</Generator></Meta><Root>
        <Group><Name>Root</Name><Entry><String><Key>Password</Key><Value ProtectInMemory="True">hunter2</Value></String>
        <String><Key>URL</Key><Value>https://ikea.com/</Value></String><String><Key>UserName</Key><Value>anna</Value></String>
        <History><Entry><String><Key>URL</Key><Value>https://old.example.org</Value></String></Entry></History></Entry></Group></Root></KeePassFile>"#;
    let traces = of(xml.as_bytes());
    assert_eq!((traces.kind, traces.read), (TraceKind::KeePassXc, 1));
    assert_eq!(hosts(&traces), [("ikea.com", 1)]);
    keeps_no_secret(&traces);
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("export.data", zip::write::SimpleFileOptions::default()).unwrap();
    let data = r#"{"accounts":[{"attrs":{},"vaults":[{"items":[{"overview":{"url":"https://ikea.com","urls":[{"label":"w","url":"https://ikea.com"}],"title":"anna"},"details":{"loginFields":[{"value":"hunter2"}]}}]}]}]}"#;
    zip.write_all(data.as_bytes()).unwrap();
    let traces = of(zip.finish().unwrap().get_ref());
    assert_eq!((traces.kind, traces.read), (TraceKind::OnePassword, 1));
    assert_eq!(hosts(&traces), [("ikea.com", 1)]);
    keeps_no_secret(&traces);
}

#[test]
fn statements_of_banks() {
    for text in [
        "\"Girokonto\";\"DE00 1234\"\n\n\"Kontostand vom 02.03.2026:\";\"100,00 EUR\"\n\"Buchungstag\";\"Wertstellung\";\"Zahlungsempfänger*in\";\"Verwendungszweck\";\"Betrag (€)\"\n\
         \"02.03.26\";\"02.03.26\";\"Spotify AB\";\"anna hunter2\";\"-10,99\"\n\"02.04.26\";\"02.04.26\";\"Spotify AB\";\"anna\";\"-10,99\"\n",
        "Date,Payee,Account number,Amount\n2026-03-02,Spotify AB,FR76,-10.99\n2026-04-02,Spotify AB,FR76,-10.99\n",
    ] {
        let traces = of(text.as_bytes());
        assert_eq!((traces.kind, traces.read), (TraceKind::Bank, 2), "{text}");
        let all: Vec<_> = traces.names.iter().collect();
        let day = |text: &str| text.parse().ok();
        assert_eq!(
            all,
            [(&"Spotify AB".to_owned(), &Seen { count: 2, first: day("2026-03-02"), last: day("2026-04-02") })]
        );
        keeps_no_secret(&traces);
    }
    // Latin-1, as many banks still write.
    let latin: Vec<u8> =
        "Date;Libellé;Débit\n02/03/2026;CARTE 01/03 CAFÉ DU PORT;-3,00\n".chars().map(|c| c as u8).collect();
    assert_eq!(of(&latin).names.keys().collect::<Vec<_>>(), ["CARTE CAFÉ DU PORT"]);
}

#[test]
fn lists_and_mail() {
    let traces = of(b"anna@ikea.com, Zalando <service@zalando.de>\nhttps://www.otto.de/konto\n");
    assert_eq!(traces.kind, TraceKind::List);
    assert_eq!(hosts(&traces), [("ikea.com", 1), ("www.otto.de", 1), ("zalando.de", 1)]);
    let mail = b"From x\nFrom: a@ikea.com\nDate: Mon, 2 Mar 2026 10:00:00 +0100\nSubject: hunter2\n\nanna\n\nFrom y\nFrom: b@ikea.com\nDate: Thu, 2 Apr 2026 10:00:00 +0100\n\nanna";
    let traces = of(mail);
    assert_eq!((traces.kind, traces.read), (TraceKind::Mail, 2));
    let seen = traces.hosts["ikea.com"];
    assert_eq!(
        (seen.count, seen.first.unwrap().to_string().as_str(), seen.last.unwrap().month()),
        (2, "2026-03-02", 4)
    );
    keeps_no_secret(&traces);
}

#[test]
fn what_says_nothing_is_refused_with_the_reason() {
    let why = |bytes: &[u8]| match super::read(Cursor::new(bytes), TODAY) {
        Err(TraceError::None(why)) => why,
        other => panic!("{other:?}"),
    };
    assert_eq!(why(b"Dear diary, today I met nobody at all."), NoTraces::Unknown);
    assert_eq!(why(b""), NoTraces::Unknown);
    assert_eq!(why(b"\x89PNG\r\n\x1a\n\0\0\0"), NoTraces::Unknown);
    assert_eq!(why(b"{\"encrypted\":true,\"data\":\"x\"}"), NoTraces::Encrypted);
    assert_eq!(why(b"{\"items\":[]}"), NoTraces::Unknown);
    assert_eq!(why(b"{\"items\":[{\"id\":1,\"name\":\"x\"}]}"), NoTraces::Unknown);
    assert_eq!(why(b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5"), NoTraces::Encrypted);
    assert!(matches!(why(b"{\"items\":[{\"login\""), NoTraces::Broken { .. }));
    assert_eq!(why(b"<html></html>"), NoTraces::Unknown);
    assert!(matches!(why(b"PK\x03\x04 cut"), NoTraces::Broken { .. }));
}

proptest::proptest! {
    /// Any bytes are read or refused.
    #[test]
    fn any_bytes_end(head in 0_usize..7, bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..600)) {
        let heads: [&[u8]; 7] = [b"", b"From ", b"{", b"<KeePassFile>", b"url,password\n", b"date;payee;amount\n", b"PK\x03\x04"];
        let _ = super::read(Cursor::new([heads[head], &bytes].concat()), TODAY);
    }
}
