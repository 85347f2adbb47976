//! Two desks that went apart exchange bundles; and bundles that must not come in.

use crate::house::{House, company, from, out};
use habeas_desk::commands;
use serde_json::{Value, json};
use std::path::Path;

fn at(path: &Path) -> Value {
    json!({ "path": { "path": path } })
}

/// The same sequence in each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
}

/// Something that a person does, or tries to: what is not possible today changes nothing.
fn act(house: &mut House, dice: &mut Dice, day: u64) {
    house.on(&format!("2026-12-{:02}", day.clamp(1, 28)));
    let on = format!("2026-12-{:02}", (1 + dice.below(day)).min(28));
    let requests = house.ok::<commands::RequestList>(habeas_desk::api::RequestListRequest::default());
    match (dice.below(6), requests.get(dice.below(4) as usize)) {
        (0, _) | (_, None) => {
            let people = house.ok::<commands::PersonList>(());
            let companies = house.ok::<commands::CompanyList>(());
            let (person, company) = (&people[0].id, &companies[dice.below(companies.len() as u64) as usize].id);
            let delivery = json!({ "language": "en", "channel": "post" });
            let request = json!({ "person": person, "company": company, "rights": ["access"], "delivery": delivery });
            house.request_for(&request);
        }
        (1, _) => {
            let name = format!("Company {}", dice.below(1000));
            house.ok::<commands::CompanyAdd>(company(&name, "DE"));
        }
        (2, Some(line)) => {
            let file = house.file("answer.txt", format!("answer {}", dice.below(1000)));
            let _ = house.call::<commands::AnswerAdd>(from(&json!({ "id": line.id, "files": [file] })));
        }
        (n, Some(line)) => {
            let kind = ["sent", "received", "reminded"][n as usize - 3];
            let _ = house.call::<commands::RequestRecord>(from(&json!({ "id": line.id, "kind": kind, "on": on })));
        }
    }
}

/// One gives all it has to the other.
fn give(from_house: &mut House, to: &mut House, n: usize) {
    let name = format!("exchange-{n}.zip");
    from_house.ok::<commands::BundleExport>(from(&json!({ "out": out(&name) })));
    to.ok::<commands::BundleImport>(from(&at(&from_house.path(&name))));
}

#[test]
fn desks_that_went_apart_end_with_the_same_case_whatever_the_order() {
    for seed in 1..=12_u64 {
        let mut dice = Dice(seed);
        let (mut a, mut b) = (House::of_another(100 + seed), House::of_another(200 + seed));
        a.ana();
        a.brume();
        let mut exchanges = 0;
        give(&mut a, &mut b, exchanges);
        for day in 1..=10 {
            for _ in 0..=dice.below(2) {
                act(&mut a, &mut dice, day);
                act(&mut b, &mut dice, day);
            }
            exchanges += 1;
            match dice.below(4) {
                0 => give(&mut a, &mut b, exchanges),
                1 => give(&mut b, &mut a, exchanges),
                _ => {}
            }
        }
        let (first, second) = if dice.below(2) == 0 { (&mut a, &mut b) } else { (&mut b, &mut a) };
        give(first, second, 100);
        give(second, first, 101);
        let mut bytes = Vec::new();
        for house in [&mut a, &mut b] {
            house.on("2026-12-28");
            house.ok::<commands::BundleExport>(from(&json!({ "out": out("end.zip") })));
            bytes.push(house.saved("end.zip"));
        }
        assert!(bytes[0] == bytes[1], "seed {seed}");
        let checked = a.ok::<commands::VaultCheck>(from(&json!({ "deep": true })));
        assert_eq!((checked.faults.len(), checked.orphans), (0, 0), "seed {seed}");
    }
}

#[test]
fn a_locked_bundle_opens_with_its_passphrase_or_key_alone() {
    let mut house = House::new();
    let id = house.request().id;
    house.record(&id, "sent", "2026-11-24");
    house.ok::<commands::BundleExport>(from(&json!({ "out": out("open.zip") })));
    let export =
        |name: &str, lock: Value| from::<habeas_desk::api::BundleExport>(&json!({ "out": out(name), "lock": lock }));
    let words = json!({ "passphrase": "ein Bleistift" });
    house.refused::<commands::BundleExport>(export("case.zip", words.clone()), "ends in .zip.age");
    house.refused::<commands::BundleExport>(export("case.zip.age", Value::Null), "no lock was chosen");
    house.refused::<commands::BundleExport>(export("x.zip.age", json!({ "recipient": "age1xyz" })), "age1xyz");
    house.ok::<commands::BundleExport>(export("case.zip.age", words.clone()));
    let locked = house.saved("case.zip.age");
    assert!(locked.starts_with(b"age-encryption.org/v1\n") && !locked.windows(5).any(|w| w == b"Brume"));

    // Another program opens it, and finds the zip.
    let script = "import pyrage, sys; data = open(sys.argv[1], 'rb').read(); \
        assert pyrage.passphrase.decrypt(data, 'ein Bleistift') == open(sys.argv[2], 'rb').read()";
    habeas_tests::python("pyrage").script(script, &[&house.path("case.zip.age"), &house.path("open.zip")]);

    let mut other = House::of_another(6);
    let no_key = json!({ "identity": other.file("key.txt", "hello") });
    let take = |name: &str, key: Value| {
        from::<habeas_desk::api::BundlePath>(&json!({ "path": { "path": house.path(name) }, "key": key }))
    };
    let wrong = json!({ "passphrase": "ein Kuli" });
    other.refused::<commands::BundleImport>(take("case.zip.age", Value::Null), "is locked");
    other.refused::<commands::BundleImport>(take("case.zip.age", wrong), "does not open");
    other.refused::<commands::BundleImport>(take("case.zip.age", no_key), "There is no key of age in this file.");
    std::fs::write(house.path("cut.zip.age"), &locked[..locked.len() - 70_000.min(locked.len() / 2)]).unwrap();
    other.refused::<commands::BundleImport>(take("cut.zip.age", words.clone()), "not as it was written");
    assert_eq!((other.sealed(), other.ok::<commands::PersonList>(()).len()), (0, 0));
    let done = other.ok::<commands::BundleImport>(take("case.zip.age", words));
    assert_eq!((done.requests, done.new_files), (vec![id], 3));
}

/// What a vault holds, for a comparison.
fn held(house: &mut House) -> (usize, usize, Vec<String>) {
    let requests = house.ok::<commands::RequestList>(habeas_desk::api::RequestListRequest::default());
    let people = house.ok::<commands::PersonList>(()).len();
    (house.sealed(), people, requests.into_iter().map(|line| line.sentence).collect())
}

#[test]
fn two_cases_under_one_id_do_not_mix() {
    // The same dice: both desks give their subjects the same ids, and mean different people by them.
    let (mut one, mut two) = (House::of_another(3), House::of_another(3));
    one.request();
    let other = two.ok::<commands::PersonAdd>(crate::house::person("Bo Berg")).id;
    let brume = two.brume();
    two.request_for(
        &json!({ "person": other, "company": brume, "rights": ["access"], "delivery": { "language": "fr" } }),
    );
    one.ok::<commands::BundleExport>(from(&json!({ "out": out("one.zip") })));
    let before = held(&mut two);
    let path = one.path("one.zip");
    two.refused::<commands::BundleImport>(from(&at(&path)), "another history under an id");
    assert_eq!(held(&mut two), before);
    assert_eq!(two.ok::<commands::VaultCheck>(from(&json!({ "deep": true }))).orphans, 0);
}

#[test]
fn half_a_copy_and_a_later_format_leave_the_vault_as_it_was() {
    let mut house = House::new();
    let id = house.request().id;
    house.record(&id, "sent", "2026-11-24");
    house.ok::<commands::BundleExport>(from(&json!({ "out": out("case.zip") })));
    house.ok::<commands::BundleExport>(from(&json!({ "out": out("case") })));
    let whole = house.saved("case.zip");
    let mut other = House::of_another(5);
    other.ana();
    let before = held(&mut other);
    for part in [1, 2, 3] {
        let half = house.path("half.zip");
        std::fs::write(&half, &whole[..whole.len() * part / 4]).unwrap();
        other.call::<commands::BundleImport>(from(&at(&half))).unwrap_err();
        assert_eq!(held(&mut other), before);
    }
    // A folder of which a part did not come: each missing file is named.
    let folder = house.path("case");
    for missing in ["data/tables/events.csv", "data/notices/notice.txt"] {
        std::fs::remove_file(folder.join(missing)).unwrap();
    }
    let error = other.refused::<commands::BundleImport>(from(&at(&folder)), "data/tables/events.csv is missing");
    assert!(error.message.contains("data/notices/notice.txt is missing"), "{}", error.message);
    assert_eq!(held(&mut other), before);
    // Of a later format, made by a program that knows it.
    let later = house.path("later");
    std::fs::create_dir_all(later.join("data")).unwrap();
    std::fs::write(later.join("data/habeas.json"), r#"{"format":"habeas-bundle/3"}"#).unwrap();
    other.refused::<commands::BundleImport>(from(&at(&later)), "newer version");
    assert_eq!(held(&mut other), before);
}
