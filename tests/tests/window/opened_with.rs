//! Files that are opened with the app in a file manager.

use super::app::App;
use super::fake_desktop::Desktop;
use super::home::Home;
use super::steps::{ctrl, go_to, make_vault, notice, unlock, with_a_letter};

#[tokio::test(flavor = "multi_thread")]
async fn a_bundle_waits_for_the_vault_and_is_read_in_when_the_person_says_so() {
    let from = Home::new();
    let app = with_a_letter(&from).await;
    app.press("Archive").await;
    from.will_save(&from.path("saved/case.zip"));
    from.will_confirm();
    app.click("[data-test=deed-export] button").await;
    app.reads("The bundle is written.").await;
    app.close(&from).await;

    let mut home = Home::new();
    home.opened_with.push(from.path("saved/case.zip"));
    let app = App::start(&home, "2026-11-24", "en").await;
    make_vault(&app).await;
    app.reads("Read “case.zip” in").await;
    app.look("bundle-opened").await;
    app.lacks("new entries").await;
    app.click("[data-test=deed-import] button").await;
    app.reads("0 entries were already here.").await;
    app.press("Requests").await;
    app.find("[data-test=status][data-status=written]").await;
    app.close(&home).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_goes_to_the_window_that_runs_already() {
    let desktop = Desktop::start(&[]);
    let mut home = Home::new();
    home.bus = Some(desktop.address.clone());
    let app = App::start(&home, "2026-11-23", "en").await;
    make_vault(&app).await;
    go_to(&app, "settings").await;
    app.click("[data-test=desktop-background]").await;
    app.comes_to("return document.querySelector('[data-test=desktop-background]')?.checked;", true).await;

    app.start_again(&home, &notice(), "2026-11-23");
    app.find("[data-test=notice-text] a[data-field~=name]").await;

    // While the vault is locked it waits.
    ctrl(&app, "l").await;
    app.find("[name=passphrase]").await;
    app.start_again(&home, &notice(), "2026-11-23");
    unlock(&app).await;
    app.find("[data-test=notice-text] a[data-field~=name]").await;
    app.close(&home).await;
}
