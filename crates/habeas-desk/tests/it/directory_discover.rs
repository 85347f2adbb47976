//! Who may hold data about a person, by files of theirs.

use crate::house::{House, from};
use habeas_desk::api::{DirectoryDiscovery, DirectoryWhyKind, FileIn, TraceKind};
use habeas_desk::commands;
use habeas_words::Language;
use serde_json::json;

fn discover(house: &mut House, files: &[FileIn]) -> DirectoryDiscovery {
    house.ok::<commands::DirectoryDiscover>(from(&json!({ "files": files })))
}

/// The slugs that are proposed, each with its first reason.
fn proposed(found: &DirectoryDiscovery) -> Vec<(&str, &str)> {
    let all = found.proposals.iter();
    all.map(|p| (p.company.slug.as_deref().unwrap_or_default(), p.why[0].sentence.as_str())).collect()
}

const PASSWORDS: &str = "\"url\",\"username\",\"password\",\"httpRealm\",\"formActionOrigin\",\"guid\"\n\
    \"https://accounts.spotify.com\",\"ana\",\"hunter2\",,\"\",\"1\"\n\
    \"https://www.schufa.de\",\"ana\",\"hunter2\",,\"\",\"2\"\n\
    \"https://forum.tiny-place.org\",\"ana\",\"hunter2\",,\"\",\"3\"\n";

fn mail(from: &str, date: &str) -> String {
    format!("From - x\nFrom: <{from}>\nDate: {date}\nSubject: hunter2\n\nSecret body\n\n")
}

#[test]
fn accounts_lead_to_companies_with_the_reason() {
    let mut house = House::new();
    let spotify = house.ok::<commands::CompanyFromDirectory>(from(&json!({ "slug": "spotify" })));
    let sealed = house.sealed();
    let file = house.file("logins.csv", PASSWORDS);
    let found = discover(&mut house, &[file]);
    assert_eq!(proposed(&found), [("schufa", "1 account at schufa.de"), ("spotify", "1 account at spotify.com")]);
    assert_eq!(found.proposals[1].company.company.as_deref(), Some(spotify.id.as_str()), "it is in the vault");
    assert_eq!((found.unmatched.as_slice(), found.unmatched_total), (&["tiny-place.org".to_owned()][..], 1));
    assert_eq!((found.files[0].kind, found.files[0].read), (Some(TraceKind::Firefox), 3));
    assert!(!serde_json::to_string(&found).unwrap().contains("hunter2"));
    assert_eq!(house.sealed(), sealed, "nothing of the file is kept");
}

#[test]
fn a_mailbox_says_how_often_and_when_and_private_mailboxes_nothing() {
    let mut house = House::empty();
    house.language = Language::Fr;
    let mailbox = [
        mail("no-reply@spotify.com", "Mon, 2 Mar 2020 10:00:00 +0100"),
        mail("maman@gmail.com", "Tue, 3 Mar 2020 10:00:00 +0100"),
        mail("x@web.de", "Tue, 3 Mar 2020 10:00:00 +0100"),
        mail("news@legal.spotify.com", "Fri, 2 Oct 2026 10:00:00 +0200"),
        mail("news@spotify.com", "Fri, 2 Oct 2099 10:00:00 +0200"),
    ];
    let file = house.file("Inbox", mailbox.concat());
    let found = discover(&mut house, &[file]);
    let [spotify] = &found.proposals[..] else { panic!("{found:?}") };
    assert_eq!(spotify.why.len(), 1);
    let why = &spotify.why[0];
    assert_eq!((why.kind, why.count, why.first.as_deref()), (DirectoryWhyKind::Mail, 3, Some("2020-03-02")));
    assert_eq!(why.sentence, "3 messages de spotify.com entre le 2 mars 2020 et le 2 octobre 2026");
    assert!(found.unmatched.is_empty(), "{:?}", found.unmatched);
}

#[test]
fn several_files_and_a_folder_are_put_together() {
    let mut house = House::new();
    let profile = house.path("profile/ImapMail/imap.example");
    std::fs::create_dir_all(&profile).unwrap();
    std::fs::write(profile.join("INBOX"), mail("a@spotify.com", "Mon, 2 Mar 2020 10:00:00 +0100")).unwrap();
    let sent = mail("me@zalando.de", "Mon, 2 Mar 2020 10:00:00 +0100");
    std::fs::write(profile.join("Sent"), &sent).unwrap();
    std::fs::write(profile.join("Entwürfe"), &sent).unwrap();
    std::fs::write(profile.join("INBOX.msf"), "// <!-- <mdb:mork:z v=\"1.4\"/> -->").unwrap();
    let bank =
        "Date;Libellé;Montant\n02/03/2026;PRLV SEPA SPOTIFY AB;-10,99\n03/03/2026;CARTE 02/03 BOULANGERIE;-3,00\n";
    let bank = house.file("releve.csv", bank);
    let other = house.file("photo.jpg", b"\xff\xd8\xff\xe0\0\0".to_vec());
    let folder = FileIn::Path { path: "profile".into() };
    let found = discover(&mut house, &[bank, other, folder]);
    let [spotify] = &found.proposals[..] else { panic!("{found:?}") };
    let kinds: Vec<_> = spotify.why.iter().map(|why| why.kind).collect();
    assert_eq!(kinds, [DirectoryWhyKind::Mail, DirectoryWhyKind::Payment]);
    assert_eq!(spotify.why[1].sentence, "1 line of your bank statement of 2 March 2026: “PRLV SEPA SPOTIFY AB”");
    let kinds: Vec<_> = found.files.iter().map(|file| file.kind).collect();
    assert_eq!(kinds, [Some(TraceKind::Bank), None, Some(TraceKind::Mail)]);
    assert!(found.files[1].sentence.starts_with("This is none of the files"), "{:?}", found.files[1]);
}

#[test]
fn what_cannot_be_read_is_said_with_what_to_do() {
    let mut house = House::new();
    for (name, bytes, words) in [
        ("diary.txt", &b"Dear diary, nobody wrote."[..], "none of the files"),
        ("bitwarden.json", b"{\"encrypted\":true}", "encrypted"),
        ("bitwarden.json", b"{\"items\":[{", "damaged"),
    ] {
        let file = house.file(name, bytes);
        house.refused::<commands::DirectoryDiscover>(from(&json!({ "files": [file] })), words);
    }
    house.refused::<commands::DirectoryDiscover>(from(&json!({ "files": [] })), "missing");
}

#[test]
fn of_companies_that_share_a_host_those_of_the_persons_country_are_proposed() {
    let mut house = House::new();
    house.ana();
    let file = house.file("list.txt", "service@paypal.com\n");
    let found = discover(&mut house, &[file]);
    let slugs: Vec<_> = proposed(&found).into_iter().map(|(slug, _)| slug).collect();
    assert!(slugs.contains(&"paypal-fr") && !slugs.contains(&"paypal-gb"), "{slugs:?}");
}
