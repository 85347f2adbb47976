//! Words typed in the window are nowhere on the disk but in the vault, while it runs and after it ended.

use super::app::App;
use super::home::Home;
use super::outside;
use super::steps::{begin_with_notice, go_to, lock, make_vault_with, notice, record};
use std::path::PathBuf;
use std::time::SystemTime;

const SECRET: &str = "quarante zèbres mauves dansent";
const CANARIES: &[&str] = &["Zyxaltor", "Quibbletree", "Vormelant", "Plinthwazzle", "Grombuldish", "mauves dansent"];

/// Everything the program and its engine could have written to: the home it was given, its places for temporary files and
/// for the session, and what is new in the system's own.
fn nothing_anywhere(home: &Home, since: SystemTime) {
    for place in ["vault", "home", "runtime", "tmp"] {
        outside::nothing_in_the_clear(&home.path(place), CANARIES);
    }
    for shared in ["/tmp", "/var/tmp", "/dev/shm"] {
        for file in new_files(shared.into(), since, 2).into_iter().filter(|f| !f.starts_with(home.path(""))) {
            outside::not_in_the_clear(&file, CANARIES);
        }
    }
}

/// Files that were changed since then, a few folders deep.
fn new_files(folder: PathBuf, since: SystemTime, deep: u8) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut found = Vec::new();
    for entry in entries.flatten() {
        let Ok(meta) = entry.metadata() else { continue };
        if meta.is_dir() && deep > 0 {
            found.extend(new_files(entry.path(), since, deep - 1));
        } else if meta.is_file() && meta.len() < 32 << 20 && meta.modified().is_ok_and(|at| at >= since) {
            found.push(entry.path());
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_stays_in_the_vault() {
    let home = Home::new();
    let since = std::fs::metadata(home.path("")).unwrap().modified().unwrap();
    let app = App::start(&home, "2026-11-23", "en").await;
    make_vault_with(&app, SECRET).await;
    app.reads("Write your first request").await;
    // A person and a company by hand, a letter with an own sentence, left as a draft and then written.
    begin_with_notice(&app, &home, &notice()).await;
    app.click("[data-test=go-on]").await;
    app.click("[data-test=step-want] input[value=access]").await;
    app.click("[data-test=go-on]").await;
    app.type_into("[data-test=step-me] [name=name]", "Zyxaltor Quibbletree").await;
    app.type_into("[data-test=step-me] [name=address]", "7 Vormelant Street\u{e007}75011 Paris").await;
    app.set("[data-test=step-me] [name=country]", "FR").await;
    app.click("[data-test=go-on]").await;
    app.type_into("[data-test=step-find] [name=fact]", "My customer name is Plinthwazzle.").await;
    nothing_anywhere(&home, since);
    app.click("[data-test=go-on]").await;
    app.click("[data-test=step-send] input[value=post]").await;
    app.click("[data-test=go-on]").await;
    app.find("[data-test=step-letter]").await;
    app.find("[data-test=paper] svg").await;
    app.click("[data-test=go-on]").await;
    app.find("[data-test=status][data-status=written]").await;
    // An answer whose text is a canary too, and a search for a name.
    let answer = home.write("answer.eml", b"From: a@example.org\r\n\r\nWe hold Grombuldish about you.\r\n");
    record(&app, "sent", None).await;
    app.find("[data-test=status][data-status=sent]").await;
    home.will_open(&answer);
    app.click("[data-test=add-answer]").await;
    app.click("[data-test=answer-form] [data-test=choose-files]").await;
    app.reads("answer.eml").await;
    app.click("[data-test=answer-confirm]").await;
    app.find("[data-test=status][data-status=answered]").await;
    go_to(&app, "zyxaltor").await;
    nothing_anywhere(&home, since);
    lock(&app).await;
    app.type_into("[name=passphrase]", SECRET).await;
    nothing_anywhere(&home, since);
    app.click("form button[type=submit]").await;
    app.reads("Brume Claire").await;
    app.close(&home).await;
    // The engine writes its last files while it ends.
    home.until("the engine's processes end", |home| !outside::window_runs_in(&home.path("home"))).await;
    nothing_anywhere(&home, since);
}

/// The search finds what it looks for: plain, wide, and as base64 at any place.
#[test]
fn a_word_is_found_in_every_form() {
    let forms = outside::forms("Zyxaltor");
    let wide: Vec<u8> = "…Zyxaltor…".encode_utf16().flat_map(u16::to_be_bytes).collect();
    for text in [b"x Zyxaltor".as_slice(), &wide, b"Wnl4YWx0b3I=", b"YVp5eGFsdG9yYQ==", b"YWFaeXhhbHRvcg=="] {
        assert!(outside::holds(text, &forms), "{text:?}");
    }
    assert!(!outside::holds(b"Zyxalto", &forms));
}
