//! Journeys of living with a case: what was sent before, undo, edit, delete, lock, the example, another program's viewer.

use super::app::App;
use super::home::Home;
use super::outside;
use super::steps::{
    ESCAPE, go_to, lock, look_at_all, make_vault, more, nothing_left_in_the_page, open_palette, record, sealed,
    sessions, unlock, viewer, with_a_letter,
};
use std::path::{Path, PathBuf};

/// A vault with a request that was sent before, with the mail it was sent by.
const MAIL: &[u8] = b"To: privacy@canary.example\r\n\r\nPlease send me all you have.\xff\r\n";

async fn with_a_request_sent_before(home: &Home) -> App {
    let app = App::start(home, "2026-11-26", "en").await;
    make_vault(&app).await;
    app.press("New request").await;
    app.click("[data-test=already-sent]").await;
    app.find("[data-test=already]").await;
    // Nothing is made before all is there.
    app.click("[data-test=join]").await;
    app.reads("Nothing is chosen yet. Choose at least one.").await;
    app.type_into("[data-test=new-company] [name=name]", "Canary Music AB").await;
    app.set("[data-test=new-company] [name=country]", "SE").await;
    app.type_into("[data-test=new-person] [name=name]", "Zoë Müller-Łęcka").await;
    app.type_into("[data-test=new-person] [name=address]", "12 rue des Lilas\u{e007}75011 Paris").await;
    app.set("[data-test=new-person] [name=country]", "FR").await;
    app.click("[data-test=already] input[value=access]").await;
    app.set("[data-test=already] [name=sent]", "2026-11-03").await;
    home.will_open(&home.write("my mail.eml", MAIL));
    app.click("[data-test=already] [data-test=choose-files]").await;
    app.reads("my mail.eml").await;
    app.look("already-sent").await;
    app.click("[data-test=join]").await;
    app.find("[data-test=own-letter]").await;
    app
}

/// Deletes what is shown, after the dialog said what goes.
async fn delete(app: &App, sentence: &str, picture: &str) {
    app.click("[data-test=delete]").await;
    app.reads(sentence).await;
    app.look(picture).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_sent_before_runs_its_clock_and_comes_out_as_it_was() {
    let home = Home::new();
    let app = with_a_request_sent_before(&home).await;
    look_at_all(&app, "already-joined").await;
    app.reads("must answer by Thursday 3 December 2026").await;
    home.will_save(&home.path("saved/again.eml"));
    app.click("[data-test=own-letter] button").await;
    assert_eq!(home.saved("saved/again.eml").await, MAIL);
    app.close(&home).await;
    for place in ["vault", "home", "runtime"] {
        outside::nothing_in_the_clear(&home.path(place), &["Canary Music", "Lilas", "all you have"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_recorded_by_mistake_is_undone_at_once_and_stays_struck_through() {
    let home = Home::new();
    let app = with_a_request_sent_before(&home).await;
    record(&app, "refused", None).await;
    app.find("[data-test=status][data-status=refused]").await;
    app.find("[data-test=just-recorded]").await;
    look_at_all(&app, "just-recorded").await;
    app.click("[data-test=undo-now]").await;
    app.find("[data-test=status][data-status=sent]").await;
    app.find("li.corrected[data-event=refused]").await;
    app.close(&home).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_request_is_gone_and_its_bundle_does_not_bring_it_back() {
    let home = Home::new();
    let app = with_a_request_sent_before(&home).await;
    assert_eq!(sealed(&home), 1);
    delete(&app, "This cannot be undone.", "delete-request").await;
    home.will_save(&home.path("saved/before.zip"));
    home.will_confirm();
    app.click("[data-test=export-first]").await;
    home.saved("saved/before.zip").await;
    app.reads("before.zip").await;
    // The system asks too, and the page cannot answer for the user.
    app.click("[data-test=delete-confirm]").await;
    home.until("the system asks", |home| home.question().starts_with("Delete it for good?")).await;
    app.still().await;
    assert_eq!(sealed(&home), 1);
    home.will_confirm();
    app.click("[data-test=delete-confirm]").await;
    app.reads("No request yet").await;
    home.until("the sealed file is gone", |home| sealed(home) == 0).await;
    go_to(&app, "archive").await;
    app.click("[data-test=deed-check] button").await;
    app.reads("Everything is in order.").await;
    app.reads("2 entries erased by you; the chain still holds").await;
    // The bundle from before does not bring it back.
    home.will_open(&home.path("saved/before.zip"));
    app.click("[data-test=deed-import] button").await;
    app.reads("0 new entries").await;
    assert_eq!(sealed(&home), 0);
    app.close(&home).await;
    outside::valid_bag(&home.path("saved/before.zip"), &home.path("unzipped"));
    for place in ["vault", "home", "runtime"] {
        outside::nothing_in_the_clear(&home.path(place), &["Canary Music", "Lilas", "all you have"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_person_is_found_no_more() {
    let home = Home::new();
    let app = with_a_request_sent_before(&home).await;
    go_to(&app, "zoë").await;
    delete(&app, "Delete this person?", "delete-person").await;
    home.will_confirm();
    app.click("[data-test=delete-confirm]").await;
    app.reads("Nobody yet").await;
    open_palette(&app).await;
    app.type_into("[data-test=palette] input", "zoë").await;
    app.reads("Nothing is called that, and no letter, answer or note contains it.").await;
    app.close(&home).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edited_address_leaves_the_old_letter_alone() {
    let home = Home::new();
    let app = with_a_letter(&home).await;
    app.press("People").await;
    app.press("Zoë Müller-Łęcka").await;
    app.set("[name=address]", "5 place Haute\n69001 Lyon").await;
    app.press("Save").await;
    app.reads("5 place Haute").await;
    app.press("Requests").await;
    app.find("[data-test=paper] svg").await;
    home.will_save(&home.path("saved/old.pdf"));
    app.click("[data-test=save-pdf]").await;
    home.saved("saved/old.pdf").await;
    let old = outside::pdf_text(&home.path("saved/old.pdf"));
    assert!(old.contains("12 rue des Lilas") && !old.contains("place Haute"), "{old}");
    // A company that a letter went to cannot go before it.
    app.press("Companies").await;
    app.press("Brume Claire").await;
    app.click("[data-test=delete]").await;
    app.reads("1 request of yours went to Brume Claire.").await;
    app.look("delete-company-refused").await;
    app.close(&home).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_is_shown_elsewhere_and_gone_after_the_lock() {
    let home = Home::new();
    viewer(&home, 0);
    // What a kill left behind is removed at the start.
    std::fs::create_dir(home.path("runtime/habeas-session-killed")).unwrap();
    home.write("runtime/habeas-session-killed/old.pdf", b"%PDF-1.7");
    let app = with_a_letter(&home).await;
    assert_eq!(sessions(&home), Vec::<PathBuf>::new());
    more(&app).await;
    app.click("[data-test=view-letter]").await;
    app.reads("The letter is open in your viewer.").await;
    app.look("shown-outside").await;
    let seen = String::from_utf8(home.saved("saved/seen").await).unwrap();
    assert!(Path::new(seen.trim()).exists(), "{seen}");
    assert_eq!(std::fs::read_to_string(home.path("saved/mode")).unwrap().trim(), "700");
    assert!(outside::pdf_text(&home.path("saved/seen.pdf")).contains("12 rue des Lilas"));

    lock(&app).await;
    nothing_left_in_the_page(&app).await;
    home.until("the shown letter is gone", |home| sessions(home).is_empty()).await;

    // Where nothing opens it, the app says what to do and leaves nothing behind.
    viewer(&home, 3);
    unlock(&app).await;
    app.press("Requests").await;
    more(&app).await;
    app.click("[data-test=view-letter]").await;
    app.reads("Save the letter and open it where a PDF viewer is installed").await;
    app.look("no-viewer").await;
    home.until("the letter that nothing showed is gone", |home| {
        sessions(home).iter().all(|session| outside::find_file(session, ".pdf").is_none())
    })
    .await;
    // Settings tell who writes, where things are saved, and what a user may send.
    go_to(&app, "settings").await;
    app.find("[data-test=you] address").await;
    // What opens the vault is told last, and moves what stands below it.
    app.reads("Keyring of this computer").await;
    app.press("Show the diagnostics").await;
    app.reads("failed: letter_view: no_viewer").await;
    look_at_all(&app, "settings-living").await;
    app.click("[data-test=trust-open]").await;
    app.reads("Nothing by itself.").await;
    app.look("trust").await;
    app.close(&home).await;
    // However the window ended, the next start leaves nothing behind.
    let app = App::start(&home, "2026-11-26", "en").await;
    assert_eq!(sessions(&home), Vec::<PathBuf>::new());
    app.close(&home).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_example_is_opened_and_thrown_away() {
    let home = Home::new();
    let app = App::start(&home, "2026-11-26", "en").await;
    app.click("[data-test=trust-open]").await;
    app.reads("What is not promised").await;
    app.press("Close").await;
    app.click("[data-test=example-open]").await;
    app.find("[data-test=example]").await;
    app.reads("The Late Shop (invented)").await;
    app.reads("days late").await;
    look_at_all(&app, "example-today").await;
    home.until("the example lies in a session of its own", |home| sessions(home).len() == 1).await;
    go_to(&app, "quiet bank").await;
    app.find("[data-test=status][data-status=running]").await;
    app.look("example-request").await;
    open_palette(&app).await;
    app.type_into("[data-test=palette] input", "inv").await;
    app.look("palette").await;
    app.type_into("[data-test=palette] input", ESCAPE).await;
    app.gone("dialog[open]").await;
    app.click("[data-test=example-close]").await;
    // The door of the first start again: no vault was made, and nothing is left.
    app.find("[name=again]").await;
    home.until("the example is gone", |home| sessions(home).is_empty()).await;
    assert!(!home.path("vault/vault.key").exists());
    make_vault(&app).await;
    app.reads("Write your first request").await;
    app.press("Requests").await;
    app.reads("No request yet").await;
    app.close(&home).await;
}
