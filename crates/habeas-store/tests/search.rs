//! The search index: found again, forgotten to the last word, and never in the way.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails, in its helpers too")]

mod common;

use common::{Counter, content_of, create, faults, open, secret};
use habeas_case::event::Subject;
use habeas_case::ids::{CompanyId, Hash, RequestId};
use habeas_search::{Kind, Query};
use habeas_store::{
    Access, Addition, Ask, Erasure, Found, Order, SearchIndex, SearchSource, SearchUnit, Store, StoreError, Upto,
};
use jiff::civil::date;
use std::path::Path;

const ASKED: Subject = Subject::Request(RequestId([2; 16]));

fn source(key: &str, subject: Subject, kind: Kind, company: &str) -> SearchSource {
    SearchSource {
        key: key.into(),
        mark: "1".into(),
        subject,
        sha256: None,
        event: None,
        kind,
        company: company.into(),
        person: "Anna Łucja".into(),
        about: format!("about {key}"),
    }
}

fn unit(text: &str) -> SearchUnit {
    SearchUnit { text: text.into(), day: Some(date(2026, 3, 4)), ..SearchUnit::default() }
}

const DONE: Upto = Upto { items: 0, units: 0, done: true };

fn add(index: &mut SearchIndex, source: &SearchSource, units: &[SearchUnit]) {
    step(index, source, units, Upto::default(), DONE);
}

fn step(index: &mut SearchIndex, source: &SearchSource, units: &[SearchUnit], from: Upto, upto: Upto) {
    index.add(&[Addition { source: source.clone(), units: units.to_vec(), from, upto }]).unwrap();
}

fn find(index: &SearchIndex, typed: &str, order: Order) -> Result<Vec<Found>, StoreError> {
    let query = Query::parse(typed);
    let filters: Vec<_> = query.filters().cloned().collect();
    index.find(Ask { plan: &query.plan(true), filters: &filters, order, limit: 50 })
}

fn texts(index: &SearchIndex, typed: &str) -> Vec<String> {
    let best = find(index, typed, Order::Best).unwrap();
    let mut sorted: Vec<String> = best.into_iter().map(|found| found.text).collect();
    let mut newest: Vec<String> = find(index, typed, Order::Newest).unwrap().into_iter().map(|f| f.text).collect();
    sorted.sort();
    newest.sort();
    assert_eq!(sorted, newest, "both orders find the same");
    sorted
}

fn filled(store: &Store) -> SearchIndex {
    let mut index = store.search_index(1).unwrap();
    let letter = source("letter", ASKED, Kind::Letter, "Acme Müller GmbH");
    add(&mut index, &letter, &[unit("Grüße aus Łódź, canaryone"), unit("Straße und œuvre")]);
    let answer = source("answer", Subject::Request(RequestId([3; 16])), Kind::Answer, "Bolt & Fils");
    let mail = SearchUnit {
        item: "a/b.eml".into(),
        kind: Some(Kind::Mail),
        part: 1,
        row: 7,
        lead: 1,
        lines: true,
        day: Some(date(2025, 6, 7)),
        sender: "Ørsted <support@example.org>".into(),
        text: "IBAN DE89 3704 0044 0532, invoice number 17".into(),
    };
    add(&mut index, &answer, &[unit("an invoice of Łódź"), mail]);
    index
}

#[test]
fn what_was_written_is_found_however_it_is_typed() {
    let folder = tempfile::tempdir().unwrap();
    let store = create(folder.path());
    let index = filled(&store);
    let ways =
        ["lodz grusse", "ŁÓDŹ canary", "\"aus lodz\"", "GRÜẞE", "canaryone -invoice", "gruesse lodz company:acme"];
    for typed in ways {
        assert_eq!(texts(&index, typed), ["Grüße aus Łódź, canaryone"], "{typed}");
    }
    assert_eq!(texts(&index, "strasse oeuvre"), ["Straße und œuvre"]);
    assert_eq!(texts(&index, "DE8937040044 invoice").len(), 0, "of another length");
    assert_eq!(texts(&index, "DE89370400440532").len(), 1);
    assert_eq!(texts(&index, "DE89 3704 0044").len(), 1);
    assert_eq!(texts(&index, "\"lodz aus\""), [""; 0]);
    assert_eq!(texts(&index, "\"' OR 1 -- NEAR(a b) * ^x"), [""; 0]);
}

#[test]
fn filters_leave_only_what_is_so() {
    let folder = tempfile::tempdir().unwrap();
    let store = create(folder.path());
    let index = filled(&store);
    for (typed, expected) in [
        ("lodz company:muller", 1),
        ("lodz company:\"acme müller\"", 1),
        ("lodz company:üller", 0),
        ("lodz person:lucja", 2),
        ("kind:letter", 2),
        ("kind:mail", 1),
        ("kind:answer invoice", 2),
        ("invoice from:orsted", 1),
        ("from:support@example.org", 1),
        ("before:2026", 1),
        ("after:2026-03-04", 3),
        ("after:2026-03-05", 0),
        ("company:bolt -number", 1),
        ("-invoice", 2),
        ("-invoice kind:answer", 0),
        ("", 0),
    ] {
        assert_eq!(texts(&index, typed).len(), expected, "{typed}");
    }
    let hit = &find(&index, "iban", Order::Best).unwrap()[0];
    assert_eq!((hit.key.as_str(), hit.item.as_str(), hit.about.as_str()), ("answer", "a/b.eml", "about answer"));
    assert_eq!((hit.kind, hit.item_kind, hit.day), (Kind::Answer, Kind::Mail, 20_250_607));
    assert_eq!((hit.part, hit.row, hit.lead, hit.lines), (1, 7, 1, true));
    let newest = find(&index, "lodz", Order::Newest).unwrap();
    assert_eq!(newest[0].key, "answer");
}

/// The deciphered pages of the index, free ones too.
fn pages(folder: &Path) -> Vec<u8> {
    let keys = habeas_vault::KeyFile::load(&folder.join("vault.key")).unwrap().unlock(&secret()).unwrap().keys();
    let mut db = rusqlite::Connection::open(folder.join("search.db")).unwrap();
    let key = format!("x'{}'", keys.search_index().expose_hex().as_str());
    db.pragma_update(None, "key", key.as_str()).unwrap();
    db.serialize("main").unwrap().to_vec()
}

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

#[test]
fn what_is_erased_leaves_no_word_in_any_page() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = create(folder.path());
    common::add_person(&mut store, 1, "Ana", 1);
    let mut index = filled(&store);
    // Blocks of many texts, so that some are merged before anything is erased.
    for round in 0..30_u32 {
        let texts: Vec<SearchUnit> = (0..50)
            .map(|n| unit(&format!("plain words of every letter, number{round}x{n}, {}", "zebra ".repeat(20))))
            .collect();
        let one = source(&format!("bulk{round}"), Subject::Company(CompanyId([9; 16])), Kind::Notice, "Acme");
        add(&mut index, &one, &texts);
        let secret = source(&format!("secret{round}"), ASKED, Kind::Note, "Quagmirecorp");
        add(
            &mut index,
            &secret,
            &[unit(&format!("canaryword{round} canarytail, seen by nobody {}", "xylophone ".repeat(9)))],
        );
    }
    index.set_current("now").unwrap();
    let before = pages(folder.path());
    for word in ["xylophone", "anarytail", "quagmire"] {
        assert!(contains(&before, word), "{word}: a test that could not fail");
    }
    store.erase(&Erasure { subjects: vec![ASKED], ..Erasure::default() }, &mut Counter(9)).unwrap();
    let after = pages(folder.path());
    for word in ["anary", "xylophone", "ylophone", "quagmire", "trasse", "oeuvre"] {
        assert!(!contains(&after, word), "{word} is still in a page");
    }
    assert_eq!(texts(&index, "canaryword7"), [""; 0]);
    assert_eq!(texts(&index, "number7x3 zebra").len(), 1, "the others are still found");
    assert!(!index.is_current("now").unwrap(), "it must be looked at again");
    assert_eq!(faults(&store), [""; 0]);
}

#[test]
fn a_file_that_no_event_names_any_more_is_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = create(folder.path());
    let file = common::put(&mut store, b"orphan", "a.txt", 3);
    let mut index = store.search_index(1).unwrap();
    let one = SearchSource { sha256: Some(file.sha256), ..source("file", ASKED, Kind::Answer, "") };
    add(&mut index, &one, &[unit("orphanword")]);
    store.prune(&mut Counter(4)).unwrap();
    assert!(!contains(&pages(folder.path()), "orphanword"));
    let other = SearchSource { sha256: Some(Hash([1; 32])), ..source("other", ASKED, Kind::Answer, "") };
    add(&mut index, &other, &[unit("stays")]);
    assert_eq!(texts(&index, "stays").len(), 1);
}

#[test]
fn texts_are_added_in_steps_and_replaced_when_they_change() {
    let folder = tempfile::tempdir().unwrap();
    let store = create(folder.path());
    let mut index = store.search_index(1).unwrap();
    let one = source("zip", ASKED, Kind::Answer, "");
    let half = Upto { items: 1, units: 1, done: false };
    let item = |path: &str, text: &str| SearchUnit { item: path.into(), ..unit(text) };
    step(&mut index, &one, &[item("a", "first"), item("b", "second")], Upto::default(), half);
    assert_eq!(index.sources().unwrap()["zip"].upto, half);
    // Another process was faster.
    step(&mut index, &one, &[item("b", "never")], Upto::default(), DONE);
    assert_eq!(texts(&index, "never"), [""; 0]);
    step(&mut index, &one, &[item("b", "third")], half, DONE);
    assert_eq!(texts(&index, "third"), ["third"]);
    let changed = SearchSource { mark: "2".into(), ..one };
    add(&mut index, &changed, &[unit("fourth")]);
    assert_eq!((texts(&index, "first").len(), texts(&index, "fourth").len()), (0, 1));
    index.forget(["zip"]).unwrap();
    assert!(index.sources().unwrap().is_empty());
    assert!(!contains(&pages(folder.path()), "fourth"));
}

#[test]
fn a_damaged_older_or_foreign_index_is_made_anew_without_a_word() {
    let folder = tempfile::tempdir().unwrap();
    let store = create(folder.path());
    let file = folder.path().join("search.db");
    drop(filled(&store));
    let whole = std::fs::read(&file).unwrap();
    let flipped = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    };
    for bytes in [b"no database".to_vec(), Vec::new(), flipped(30), whole[..4096].to_vec()] {
        std::fs::write(&file, bytes).unwrap();
        let index = store.search_index(1).unwrap();
        assert!(index.is_on_disk() && index.sources().unwrap().is_empty());
    }
    // What is damaged deep inside shows when it is read.
    std::fs::write(&file, flipped(whole.len() - 2_000)).unwrap();
    let index = store.search_index(1).unwrap();
    let read = index.sources().and_then(|_| find(&index, "lodz", Order::Best));
    assert!(read.is_err() || read.unwrap().len() == 2);
    index.discard().unwrap();
    assert!(!file.exists());
    // A link is not followed, and a folder in its place is left alone.
    std::fs::create_dir(&file).unwrap();
    let mut index = store.search_index(1).unwrap();
    assert!(!index.is_on_disk());
    add(&mut index, &source("a", ASKED, Kind::Letter, ""), &[unit("in memory")]);
    assert_eq!(texts(&index, "memory").len(), 1);
}

#[test]
fn the_index_is_no_part_of_the_vault() {
    let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut store = common::filled(folder.path());
    drop(filled(&store));
    assert_eq!(faults(&store), [""; 0]);
    let pruned = store.prune(&mut Counter(4)).unwrap();
    assert_eq!(pruned.files, 0);
    assert!(folder.path().join("search.db").exists());
    assert!(habeas_store::conflict_copies(folder.path()).is_empty());
    let sealed = content_of(folder.path())["search.db"].clone();
    assert!(!contains(&sealed, "canaryone") && !contains(&sealed, "lodz") && !contains(&sealed, "SQLite format"));
    let backup = other.path().join("a.backup");
    store.back_up(&backup, common::TODAY, &mut Counter(3), &mut |_, _| std::ops::ControlFlow::Continue(())).unwrap();
    drop(store);
    let place = other.path().join("restored");
    let backup = std::fs::File::open(backup).unwrap();
    habeas_store::restore(backup, &place, &secret(), &mut Counter(8), &mut common::go).unwrap();
    assert!(!place.join("search.db").exists());
    // Lost, it is made anew; a reader may do so too.
    std::fs::remove_file(folder.path().join("search.db")).unwrap();
    let reader = open(folder.path(), Access::Read).unwrap();
    assert!(reader.search_index(1).unwrap().is_on_disk());
    assert!(reader.state_name().unwrap().is_some());
}

#[test]
fn words_in_a_row_are_found_behind_any_number_of_texts_that_only_have_them() {
    let folder = tempfile::tempdir().unwrap();
    let store = create(folder.path());
    let mut index = store.search_index(1).unwrap();
    let mut units = vec![unit("the red canary sings"), unit("a red-canary-yellow bird"), unit("red canari")];
    // In these both words stand, and never so.
    units.extend((0..1_500).map(|n| unit(&format!("canary {n} is red, or a red one"))));
    add(&mut index, &source("many", ASKED, Kind::Answer, ""), &units);
    for (typed, found) in [
        ("\"red canary\"", 2),
        ("red-canary", 2),
        ("red-canar", 3),
        ("\"the red canary\"", 1),
        ("\"red canary\" -sings", 1),
        ("\"red canary\" -\"canary sings\"", 1),
        ("yellow -\"red canary\"", 0),
        ("\"canary red\"", 0),
    ] {
        assert_eq!(texts(&index, typed).len(), found, "{typed}");
    }
}

#[test]
fn words_in_a_row_come_by_their_days_whatever_was_added_first() {
    let folder = tempfile::tempdir().unwrap();
    let store = create(folder.path());
    let mut index = store.search_index(1).unwrap();
    let on = |day: i8, text: String| SearchUnit { day: Some(date(2026, 3, day)), ..unit(&text) };
    // The days fall while the numbers rise, and hundreds stand between them.
    let mut units = Vec::new();
    for day in (1..=6).rev() {
        units.push(on(day, format!("the red canary of {day}")));
        units.extend((0..300).map(|n| on(28, format!("canary {n} is red"))));
    }
    add(&mut index, &source("days", ASKED, Kind::Answer, ""), &units);
    let found = find(&index, "\"red canary\"", Order::Newest).unwrap();
    let days: Vec<i64> = found.iter().map(|one| one.day).collect();
    let mut sorted = days.clone();
    sorted.sort();
    sorted.reverse();
    assert_eq!((days.len(), &days), (6, &sorted));
}

#[test]
fn what_has_the_words_more_often_and_is_shorter_fits_best() {
    let folder = tempfile::tempdir().unwrap();
    let store = create(folder.path());
    let mut index = store.search_index(1).unwrap();
    let long = "and so on ".repeat(60);
    let units = [
        unit("invoice invoice invoice invoice"),
        unit(&format!("invoice {long}")),
        unit("one invoice, two: invoice"),
        unit("one invoice here now"),
    ];
    add(&mut index, &source("few", ASKED, Kind::Answer, ""), &units);
    let found: Vec<usize> = find(&index, "invoice", Order::Best).unwrap().iter().map(|one| one.text.len()).collect();
    assert_eq!(found, [0, 2, 3, 1].map(|n: usize| units[n].text.len()));
}

#[test]
fn copies_that_another_program_made_of_the_index_are_removed() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = create(folder.path());
    drop(filled(&store));
    let copies = ["search (conflicted copy).db", "search.sync-conflict-20261124-1.db", "search (1).db-journal"];
    let here = |name: &str| folder.path().join(name).exists();
    let copy = || {
        copies.iter().for_each(|name| drop(std::fs::copy(folder.path().join("search.db"), folder.path().join(name))))
    };
    copy();
    let own = ["search results.pdf", "search history.db", "searches-2025.db", "search.db.zip"];
    own.iter().for_each(|name| std::fs::write(folder.path().join(name), b"of the owner").unwrap());
    assert_eq!(texts(&store.search_index(1).unwrap(), "canaryone").len(), 1);
    assert!(!copies.iter().any(|name| here(name)) && here("search.db"));
    copy();
    store.erase(&Erasure { subjects: vec![ASKED], ..Erasure::default() }, &mut Counter(9)).unwrap();
    assert!(!copies.iter().any(|name| here(name)) && here("search.db"));
    assert!(own.iter().all(|name| here(name)));
}

#[test]
fn the_index_of_a_newer_program_is_left_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = create(folder.path());
    drop(filled(&store));
    let keys = habeas_vault::KeyFile::load(&folder.path().join("vault.key")).unwrap().unlock(&secret()).unwrap().keys();
    let db = rusqlite::Connection::open(folder.path().join("search.db")).unwrap();
    let key = format!("x'{}'", keys.search_index().expose_hex().as_str());
    db.pragma_update(None, "key", key.as_str()).unwrap();
    db.pragma_update(None, "user_version", 1_000_000).unwrap();
    drop(db);
    let before = std::fs::read(folder.path().join("search.db")).unwrap();
    let mut index = store.search_index(1).unwrap();
    assert!(!index.is_on_disk());
    add(&mut index, &source("a", ASKED, Kind::Letter, ""), &[unit("in memory")]);
    assert_eq!(texts(&index, "memory").len(), 1);
    assert_eq!(std::fs::read(folder.path().join("search.db")).unwrap(), before);
}

#[test]
fn what_older_readers_found_is_read_anew() {
    let folder = tempfile::tempdir().unwrap();
    let store = create(folder.path());
    drop(filled(&store));
    assert_eq!(store.search_index(1).unwrap().count().unwrap(), 2);
    let newer = store.search_index(2).unwrap();
    assert_eq!((newer.count().unwrap(), newer.is_on_disk()), (0, true));
    let older = store.search_index(1).unwrap();
    assert!(!older.is_on_disk(), "the older program does not take it away from the newer one");
    assert!(folder.path().join("search.db").exists());
}

#[test]
fn of_a_subject_that_stays_only_what_is_erased_is_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = create(folder.path());
    let event = common::described(&store, 1, "Ana", 1);
    let (gone, subject) = (event.id, event.subject);
    store.append(&[event], &mut Counter(7)).unwrap();
    let mut index = store.search_index(1).unwrap();
    let of = |key: &str, event| SearchSource { event, ..source(key, subject, Kind::Note, "") };
    add(&mut index, &of("gone", Some(gone)), &[unit("goneword")]);
    add(&mut index, &of("stays", Some(habeas_case::ids::EventId([9; 16]))), &[unit("staysword")]);
    add(&mut index, &of(&subject.to_string(), None), &[unit("recordword")]);
    store.erase(&Erasure { events: vec![gone], ..Erasure::default() }, &mut Counter(9)).unwrap();
    let index = store.search_index(1).unwrap();
    let left: Vec<String> = index.sources().unwrap().into_keys().collect();
    assert_eq!(left, ["stays"]);
    assert_eq!(texts(&index, "staysword").len(), 1);
    let pages = pages(folder.path());
    assert!(!contains(&pages, "goneword") && !contains(&pages, "recordword"));
}

#[test]
fn an_erasure_of_most_of_the_index_throws_it_away() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = create(folder.path());
    let mut index = store.search_index(1).unwrap();
    let many: Vec<SearchUnit> = (0..300).map(|n| unit(&format!("number{n} of many"))).collect();
    add(&mut index, &source("most", ASKED, Kind::Answer, ""), &many);
    add(&mut index, &source("rest", Subject::Company(CompanyId([9; 16])), Kind::Notice, ""), &[unit("rest")]);
    common::add_person(&mut store, 1, "Ana", 1);
    store.erase(&Erasure { subjects: vec![ASKED], ..Erasure::default() }, &mut Counter(9)).unwrap();
    assert!(!folder.path().join("search.db").exists(), "to begin anew is quicker");
}

#[test]
fn a_state_has_one_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = create(folder.path());
    let before = store.state_name().unwrap();
    store.set_setting("theme", Some("dark"), &mut Counter(6)).unwrap();
    assert_eq!(store.state_name().unwrap(), before, "a setting is not searched");
    common::add_person(&mut store, 1, "Ana", 1);
    assert_ne!(store.state_name().unwrap(), before);
}
