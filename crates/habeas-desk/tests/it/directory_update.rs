//! Another copy of the directory in the place of the one in hand.

use crate::house::from;
use crate::house::{House, key};
use habeas_desk::api::{DirectoryState, DirectoryUpdated, FileIn};
use habeas_desk::{ApiError, FileWanted, GotFile, Page, Progress, Reason, Validators, Web, commands};
use habeas_directory::{Directory, Source, upstream};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::rc::Rc;

/// The files of a copy of the directory, with changes.
fn files(change: impl Fn(&mut Value) -> bool) -> Vec<(String, Vec<u8>)> {
    let directory = Directory::built_in().unwrap();
    let mut all = Vec::new();
    for record in &directory.companies {
        let mut value = serde_json::to_value(record).unwrap();
        if change(&mut value) {
            all.push((format!("data-main/companies/{}.json", record.slug), value.to_string().into_bytes()));
        }
    }
    for old in &directory.obsolete {
        let text = serde_json::to_string(old).unwrap();
        all.push((format!("data-main/obsolete-records/{}.json", old.slug), text.into_bytes()));
    }
    let countries: std::collections::BTreeSet<&str> =
        directory.packs.iter().map(|pack| pack.country.as_str()).collect();
    for country in countries {
        let packs: Vec<_> = directory.packs.iter().filter(|pack| pack.country == country).collect();
        let text = serde_json::to_string(&packs).unwrap();
        all.push((format!("data-main/company-packs/{country}.json"), text.into_bytes()));
    }
    all
}

/// With another address of the Schufa, its texts, and a company more.
fn newer() -> Vec<(String, Vec<u8>)> {
    let mut all = files(|record| {
        if record["slug"] == "schufa" {
            record["email"] = json!("neu@schufa.de");
            record["comments"] = json!(["A text of its keepers."]);
        }
        true
    });
    let new = json!({ "slug": "zzz-new", "relevant-countries": ["fr"], "name": "Zzz Neuf SA", "address": "1 rue A\nFrance",
        "sources": ["https://neuf.example"], "web": "https://zzz-neuf.fr", "quality": "verified" });
    all.push(("data-main/companies/zzz-new.json".to_owned(), new.to_string().into_bytes()));
    all.push(("data-main/companies/broken.json".to_owned(), b"{}".to_vec()));
    all
}

fn update(house: &mut House, file: &FileIn) -> DirectoryUpdated {
    house.ok::<commands::DirectoryUpdate>(from(&json!({ "source": { "file": file } })))
}

fn state(house: &mut House) -> DirectoryState {
    house.ok::<commands::DirectoryState>(())
}

#[test]
fn a_newer_copy_takes_the_place_and_what_was_corrected_holds() {
    let mut house = House::new();
    assert!(state(&mut house).sentence.ends_with("it came with the app."));
    let email = json!({ "slug": "schufa", "field": "email", "value": "recht@schufa.de" });
    house.ok::<commands::DirectoryCorrect>(from(&email));
    let made = house.ok::<commands::CompanyFromDirectory>(from(&json!({ "slug": "schufa" })));
    let file = house.file("data-main.zip", upstream::pack(newer()).unwrap());
    let updated = update(&mut house, &file);
    assert_eq!((updated.new, updated.added, updated.changed, updated.removed), (true, 1, 1, 0));
    assert_eq!(updated.left_out.len(), 1, "{:?}", updated.left_out);
    assert!(updated.left_out[0].starts_with("companies/broken.json"), "{:?}", updated.left_out);
    assert_eq!(updated.state.updated_on.as_deref(), Some("2026-11-24"));
    let [conflict] = &updated.state.conflicts[..] else { panic!("{:?}", updated.state) };
    assert!(
        conflict.sentence.contains("recht@schufa.de") && conflict.sentence.contains("neu@schufa.de"),
        "{conflict:?}"
    );
    let found = house.ok::<commands::DirectorySearch>(from(&json!({ "text": "zzz-neuf.fr" })));
    assert_eq!(found[0].slug.as_deref(), Some("zzz-new"));
    let record = house.ok::<commands::DirectoryShow>(from(&json!({ "slug": "schufa" })));
    assert_eq!((record.email.as_deref(), record.company), (Some("recht@schufa.de"), Some(made.id)));
    // The texts of its keepers are carried along to them.
    let exported = house.ok::<commands::DirectoryExport>(from(&json!({})));
    assert!(exported.text.contains("A text of its keepers."), "{}", exported.text);
    // It is in the vault, and nowhere else.
    house.ok::<commands::VaultLock>(());
    assert_eq!(state(&mut house).updated_on, None);
    house.ok::<commands::VaultOpen>(key());
    assert_eq!(state(&mut house).companies, 3070);
    assert!(!update(&mut house, &file).new, "it is the same");
    let back = house.ok::<commands::DirectoryBuiltIn>(());
    assert_eq!((back.companies, back.updated_from, back.conflicts.len()), (3069, None, 0));
}

#[test]
fn a_copy_that_is_cut_small_old_or_something_else_changes_nothing() {
    let mut house = House::new();
    let whole = upstream::pack(newer()).unwrap();
    let file = house.file("data-main.zip", whole.clone());
    update(&mut house, &file);
    let before = state(&mut house);
    let half = upstream::pack(files(|record| record["slug"].as_str().unwrap() < "m")).unwrap();
    let broken = upstream::pack(files(|record| {
        record["web"] = json!("javascript:alert(1)");
        true
    }));
    let old = Directory::built_in().unwrap();
    let old =
        Directory::new(Source { date: "2026-07-01".to_owned(), ..old.source }, old.companies, old.obsolete, old.packs);
    let without = |folder: &str| newer().into_iter().filter(|(path, _)| !path.contains(folder)).collect::<Vec<_>>();
    for (name, bytes, words) in [
        ("cut.zip", whole[..whole.len() / 2].to_vec(), "was cut"),
        ("half.zip", half, "something is missing"),
        ("broken.zip", broken.unwrap(), "no records of companies"),
        ("old.json.gz", old.write().unwrap(), "1 July 2026"),
        ("letter.txt", b"Dear Sir or Madam".to_vec(), "not the company directory"),
        ("no-packs.zip", upstream::pack(without("company-packs")).unwrap(), "Something is missing"),
        ("no-tombstones.zip", upstream::pack(without("obsolete-records")).unwrap(), "Something is missing"),
        ("empty.zip", upstream::pack([]).unwrap(), "no records of companies"),
    ] {
        let file = house.file(name, bytes);
        house.refused::<commands::DirectoryUpdate>(from(&json!({ "source": { "file": file } })), words);
        assert_eq!(state(&mut house), before, "{name}");
    }
}

#[test]
fn a_folder_is_taken_as_an_archive_is() {
    let mut house = House::new();
    for (path, bytes) in newer() {
        let path = house.path("unpacked").join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let updated = update(&mut house, &FileIn::Path { path: "unpacked".into() });
    assert_eq!((updated.added, updated.state.updated_from.as_deref()), (1, Some("unpacked")));
    // Its name is said here, and goes into no record.
    assert!(updated.state.sentence.starts_with("Open directory from a file of yours,"), "{}", updated.state.sentence);
    let made = house.ok::<commands::CompanyFromDirectory>(from(&json!({ "slug": "zzz-new" })));
    let shown = serde_json::to_string(&made).unwrap();
    assert!(shown.contains("a file of yours") && !shown.contains("unpacked"), "{shown}");
}

#[test]
fn a_tombstone_of_a_newer_copy_leads_on_to_the_heir() {
    let mut house = House::new();
    let made = house.ok::<commands::CompanyFromDirectory>(from(&json!({ "slug": "schufa" })));
    let mut all = files(|record| record["slug"] != "schufa");
    let old = json!({ "slug": "schufa", "name": "SCHUFA Holding AG", "reason": "company-merged", "redirect-to": "crifbuergel",
        "sources": ["https://a.example"], "quality": "obsolete" });
    all.push(("obsolete-records/schufa.json".to_owned(), old.to_string().into_bytes()));
    let file = house.file("data.zip", upstream::pack(all).unwrap());
    assert_eq!(update(&mut house, &file).removed, 1);
    let heir = house.ok::<commands::DirectoryShow>(from(&json!({ "slug": "schufa" })));
    assert_eq!((heir.slug.as_str(), heir.company), ("crifbuergel", Some(made.id)));
    assert!(heir.redirected.unwrap().contains("SCHUFA Holding AG"));
}

/// A site that gives a file, and says that it is the same if that is known.
struct Site {
    bytes: Vec<u8>,
    asked: Rc<RefCell<Vec<FileWanted>>>,
}

impl Web for Site {
    fn get(&self, address: &str, _: usize) -> Result<Page, ApiError> {
        Err(Reason::WebUnreachable { address: address.to_owned() }.at("source"))
    }

    fn get_file(&self, wanted: &FileWanted, _: &dyn Progress) -> Result<GotFile, ApiError> {
        self.asked.borrow_mut().push(wanted.clone());
        let etag = Some("\"v1\"".to_owned());
        if wanted.known.as_ref().is_some_and(|known| known.etag == etag) {
            return Ok(GotFile::Same);
        }
        Ok(GotFile::New { bytes: self.bytes.clone(), validators: Validators { etag, modified: None } })
    }
}

#[test]
fn a_copy_from_the_web_is_asked_for_only_if_it_is_another() {
    let mut house = House::new();
    let asked = Rc::new(RefCell::new(Vec::new()));
    house.web = Box::new(Site { bytes: upstream::pack(newer()).unwrap(), asked: asked.clone() });
    let wanted = json!({ "source": { "url": "https://verzeichnis.example.org/data.zip" } });
    let first = house.ok::<commands::DirectoryUpdate>(from(&wanted));
    assert!(first.new && first.state.sentence.contains("verzeichnis.example.org"), "{}", first.state.sentence);
    let second = house.ok::<commands::DirectoryUpdate>(from(&wanted));
    assert!(!second.new && second.sentence.contains("in hand already"), "{}", second.sentence);
    let other = json!({ "source": { "url": "https://other.example.org/data.zip" } });
    house.ok::<commands::DirectoryUpdate>(from(&other));
    let known: Vec<bool> = asked.borrow().iter().map(|wanted| wanted.known.is_some()).collect();
    assert_eq!(known, [false, true, false], "what another server said is not told");
}
