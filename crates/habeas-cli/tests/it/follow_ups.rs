//! What comes after a request: the letter that does the next step, the complaint that tells what happened, the calendar.

use crate::shell::Shell;
use std::fs;

/// A request for access, sent by e-mail on 24 September 2026: its month ends on Monday 26 October.
fn sent(country: &str, region: &str) -> (Shell, String) {
    let shell = Shell::with_vault();
    let person = ["person", "add", "--name", "Ana Lima", "--address", "8 rue du Port\n44000 Nantes", "--country", "FR"];
    shell.run(&[&person[..], &["--email", "ana@lima.example"]].concat()).ok();
    let mut company = vec!["company", "add", "--name", "Harmonics", "--address", "1 Main Street\nTown"];
    company.extend(["--country", country, "--email", "privacy@harmonics.example"]);
    if !region.is_empty() {
        company.extend(["--region", region]);
    }
    shell.run(&company).ok();
    let on = |day: &str, args: &[&str]| shell.run(&[args, &["--today", day]].concat());
    let new = ["request", "new", "--person", "Ana Lima", "--company", "Harmonics", "--right", "access", "--json"];
    let id = on("2026-09-24", &[&new[..], &["--language", "en"]].concat()).json()["id"].as_str().unwrap().to_owned();
    on("2026-09-24", &["request", "record", &id, "sent", "--on", "2026-09-24"]).ok();
    (shell, id)
}

fn flat(text: &str) -> String {
    text.replace(['\u{A0}', '\u{202F}'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_reminder_is_written_when_it_is_due_and_no_day_before() {
    let (shell, id) = sent("FR", "");
    let on = |day: &str, args: &[&str]| shell.run(&[args, &["--today", day]].concat());
    let early = on("2026-10-20", &["request", "follow-up", &id, "--letter", "F1", "--json"]);
    let error = early.fails(5, "not_now");
    assert_eq!(error["error"]["field"], "letter");

    let next = on("2026-10-27", &["request", "next", &id, "--json"]).json();
    assert_eq!((&next["id"], &next["letter"]), (&"remind".into(), &"F1".into()), "{next}");
    let made = on("2026-10-27", &["request", "follow-up", &id, "--json"]).json();
    assert_eq!(made["letter"], "F1");
    let next = on("2026-10-28", &["request", "next", &id, "--json"]).json();
    assert_eq!((&next["id"], &next["letter"]), (&"send_follow_up".into(), &"F1".into()), "{next}");

    let (txt, eml) = (shell.text("r.txt"), shell.text("r.eml"));
    on("2026-10-28", &["request", "letter", &id, "--follow-up", "F1", "--out", &txt]).ok();
    on("2026-10-28", &["request", "letter", &id, "--follow-up", "F1", "--out", &eml]).ok();
    let letter = flat(&fs::read_to_string(&txt).unwrap());
    assert!(letter.contains("On 24 September 2026 I sent you a request"), "{letter}");
    assert!(letter.contains("That time limit expired on 26 October 2026"), "{letter}");
    assert!(letter.contains("by 10 November 2026"), "{letter}");
    assert!(fs::read_to_string(&eml).unwrap().contains("To: privacy@harmonics.example"));

    on("2026-10-28", &["request", "record", &id, "reminded", "--on", "2026-10-28"]).ok();
    let next = on("2026-10-29", &["request", "next", &id, "--json"]).json();
    assert_eq!((&next["id"], &next["on"]), (&"wait_after_reminder".into(), &"2026-11-10".into()), "{next}");
    // The vault is whole, and the bundle takes the new letter along.
    shell.run(&["vault", "check"]).ok();
    let bundle = shell.text("bundle");
    shell.run(&["bundle", "export", "--out", &bundle]).ok();
    shell.run(&["bundle", "verify", &bundle]).ok();
    // What the person wrote is outgoing, and named by its day and kind.
    let requests = fs::read_dir(shell.path("bundle/data/requests")).unwrap().next().unwrap().unwrap().path();
    assert!(requests.join("outgoing/2026-10-27-F1.pdf").exists());
    assert!(!requests.join("incoming").exists());
}

#[test]
fn what_is_missing_is_asked_for_item_by_item_and_then_the_authority_hears_of_it() {
    let (shell, id) = sent("FR", "");
    let on = |day: &str, args: &[&str]| shell.run(&[args, &["--today", day]].concat());
    on("2026-10-12", &["request", "record", &id, "answered", "--on", "2026-10-12"]).ok();
    on("2026-10-12", &["request", "follow-up", &id, "--letter", "F2", "--json"]).fails(2, "bad_input");
    let items = ["--field", "missing_item=A10", "--field", "missing_item=A03", "--field", "missing_detail=the calls"];
    let ask = ["request", "follow-up", &id, "--letter", "F2", "--json"];
    on("2026-10-12", &[&ask[..], &items].concat()).ok();
    let txt = shell.text("m.txt");
    on("2026-10-12", &["request", "letter", &id, "--follow-up", "F2", "--out", &txt]).ok();
    let letter = flat(&fs::read_to_string(&txt).unwrap());
    assert!(letter.contains("You answered on 12 October 2026"), "{letter}");
    assert!(letter.contains("the recipients of my data, each by name") && letter.contains("the calls."), "{letter}");
    on("2026-10-12", &["request", "record", &id, "reminded", "--on", "2026-10-12"]).ok();

    let next = on("2026-10-27", &["request", "next", &id, "--json"]).json();
    assert_eq!((&next["id"], &next["letter"]), (&"complain".into(), &"F8".into()), "{next}");
    let complaint = on("2026-10-27", &["request", "follow-up", &id, "--json"]).json();
    assert_eq!(complaint["letter"], "F8");
    let other = complaint["request"]["id"].as_str().unwrap();
    assert_eq!(complaint["request"]["about"], id.as_str());
    assert_eq!(complaint["request"]["authority"]["id"], "fr-cnil");
    let txt = shell.text("c.txt");
    on("2026-10-27", &["request", "letter", other, "--out", &txt]).ok();
    let letter = flat(&fs::read_to_string(&txt).unwrap());
    // The authority of France reads French.
    assert!(
        letter.contains("12 octobre 2026") || letter.contains("12 October 2026: the controller answered"),
        "{letter}"
    );
    on("2026-10-28", &["request", "record", other, "sent", "--on", "2026-10-28"]).ok();
    // The first request knows that a complaint went, and waits for the authority.
    let next = on("2026-10-28", &["request", "next", &id, "--json"]).json();
    assert_eq!(next["id"], "wait_authority", "{next}");
}

#[test]
fn british_law_hears_the_company_first() {
    let (shell, id) = sent("GB", "GB-ENG");
    let on = |day: &str, args: &[&str]| shell.run(&[args, &["--today", day]].concat());
    on("2026-10-12", &["request", "record", &id, "refused", "--on", "2026-10-12"]).ok();
    let first = on("2026-10-13", &["request", "follow-up", &id, "--letter", "F8", "--json"]).json();
    assert_eq!((&first["letter"], &first["request"]["authority"]), (&"UK-164A".into(), &serde_json::Value::Null));
    let first = first["request"]["id"].as_str().unwrap();
    on("2026-10-13", &["request", "record", first, "sent", "--on", "2026-10-13"]).ok();
    let next = on("2026-10-14", &["request", "next", &id, "--json"]).json();
    assert_eq!(next["id"], "wait_company", "{next}");
    let later = on("2026-11-20", &["request", "follow-up", &id, "--letter", "F8", "--json"]).json();
    assert_eq!(later["request"]["authority"]["id"], "gb-ico", "{later}");
    let txt = shell.text("ico.txt");
    let second = later["request"]["id"].as_str().unwrap();
    on("2026-11-20", &["request", "letter", second, "--out", &txt]).ok();
    let letter = flat(&fs::read_to_string(&txt).unwrap());
    assert!(letter.contains("section 165") && letter.contains("13 October 2026"), "{letter}");
    assert!(!letter.contains("Article 77") && !letter.contains("12(6)"), "{letter}");
}

#[test]
fn demands_are_contested_and_answered() {
    let (shell, id) = sent("DE", "");
    let on = |day: &str, args: &[&str]| shell.run(&[args, &["--today", day]].concat());
    on("2026-10-05", &["request", "record", &id, "identity_asked", "--on", "2026-10-05"]).ok();
    let give = ["request", "follow-up", &id, "--letter", "F7", "--json"];
    on("2026-10-05", &give).fails(2, "bad_input");
    on("2026-10-05", &["request", "follow-up", &id, "--letter", "F3"]).ok();
    let txt = shell.text("i.txt");
    on("2026-10-05", &["request", "letter", &id, "--follow-up", "F3", "--out", &txt]).ok();
    let letter = flat(&fs::read_to_string(&txt).unwrap());
    // The day on which the period ends if the demand stops nothing.
    assert!(letter.contains("On 5 October 2026") && letter.contains("which expires on 26 October 2026"), "{letter}");
    on("2026-10-05", &["request", "record", &id, "contested", "--on", "2026-10-05", "--ground", "identity"]).ok();
    let mut asked = vec!["request", "record", &id, "fee_asked", "--on", "2026-10-06"];
    asked.extend(["--amount", "30 €"]);
    on("2026-10-06", &asked).ok();
    on("2026-10-06", &["request", "follow-up", &id]).ok();
    let txt = shell.text("f.txt");
    on("2026-10-06", &["request", "letter", &id, "--follow-up", "F5", "--out", &txt]).ok();
    let letter = flat(&fs::read_to_string(&txt).unwrap());
    assert!(letter.contains("(30 €)") && letter.contains("Article 12(5)"), "{letter}");
    assert!(!letter.contains("amages"), "{letter}");
}

/// The days of a calendar file as the PyPI package `icalendar` reads them.
fn read_by_others(path: &str) -> String {
    let script = "import icalendar, sys
c = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
def say(e):
    alarms = [a for a in e.walk('VALARM')]
    s = [a['TRIGGER'].dt.total_seconds() / 3600 for a in alarms]
    assert (e['DTEND'].dt - e['DTSTART'].dt).days == 1 and all('UID' in a for a in alarms)
    return str(e['DTSTART'].dt) + (' alarm P%dDT%dH' % divmod(s[0], 24) if s else '')
print('|'.join(say(e) for e in c.walk('VEVENT')), end='')";
    habeas_tests::python("icalendar").script(script, &[path.as_ref()])
}

#[test]
fn the_calendar_holds_the_last_day_and_the_day_to_chase() {
    let (shell, id) = sent("FR", "");
    let out = shell.text("d.ics");
    shell.run(&["calendar", "--out", &out, "--today", "2026-10-01"]).ok();
    let text = fs::read_to_string(&out).unwrap();
    assert!(text.contains("DTSTART;VALUE=DATE:20261026") && text.contains("BEGIN:VALARM"), "{text}");
    assert!(
        text.contains("DTSTART;VALUE=DATE:20261027") && text.contains(&format!("{}-chase", &id[..8])[..8]),
        "{text}"
    );
    // RFC 5545, 3.1: lines of at most 75 octets, each ended by CR LF.
    assert!(
        text.lines().all(|l| l.len() <= 75) && text.matches('\n').count() == text.matches("\r\n").count(),
        "{text}"
    );
    let ids: std::collections::BTreeSet<&str> = text.lines().filter(|l| l.starts_with("UID:")).collect();
    assert_eq!(ids.len(), 3, "two events and an alarm: {text}");
    assert_eq!(read_by_others(&out), "2026-10-26 alarm P1DT9H|2026-10-27");
    let due = shell.run(&["due", "--json", "--today", "2026-10-01"]).json();
    assert_eq!((&due[0]["due"], &due[0]["next"]["id"]), (&"2026-10-26".into(), &"wait".into()), "{due}");
    let empty = Shell::with_vault();
    empty.run(&["calendar", "--out", &empty.text("e.ics"), "--json"]).fails(3, "not_found");
}
