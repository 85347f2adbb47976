//! A vault whose database is not what was last written: the window says so at once, leads to the repair, and is quiet after it.

use super::app::App;
use super::home::Home;
use super::steps::{begin_with_notice, go_to, look_at_all, make_vault, notice, unlock, unlock_with, write_letter};
use super::views::check;

const DATABASE: &str = "vault/vault.db";

/// The vault after a letter, closed; and its database as it was before.
async fn with_a_letter_and_the_database_before(home: &Home) -> Vec<u8> {
    let app = App::start(home, "2026-11-23", "en").await;
    make_vault(&app).await;
    app.reads("Write your first request").await;
    app.close(home).await;
    let before = std::fs::read(home.path(DATABASE)).unwrap();
    let app = App::start(home, "2026-11-23", "en").await;
    unlock(&app).await;
    begin_with_notice(&app, home, &notice()).await;
    write_letter(&app, "en").await;
    app.close(home).await;
    before
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_database_put_back_is_shown_at_once_and_repaired() {
    let home = Home::new();
    let before = with_a_letter_and_the_database_before(&home).await;
    // What a program does that keeps folders in step.
    std::fs::write(home.path(DATABASE), before).unwrap();
    let app = App::start(&home, "2026-11-24", "en").await;
    unlock(&app).await;
    app.find("[data-test=vault-banner]").await;
    check(&app, "banner").await;
    look_at_all(&app, "set-back").await;
    go_to(&app, "français").await;
    app.reads("La base de données du coffre").await;
    go_to(&app, "english").await;
    app.click("[data-test=vault-banner] button").await;
    app.find("[data-test=repair] [data-concern=set_back_database]").await;
    app.gone("[data-test=vault-banner]").await;
    check(&app, "repair").await;
    for (width, height, size) in [(1024, 700, "1024"), (1440, 900, "1440")] {
        app.size(width, height).await;
        look_at_all(&app, &format!("repair-{size}")).await;
    }
    app.click("[data-test=repair-button]").await;
    app.reads("The vault is repaired.").await;
    app.gone("[data-test=concerns]").await;
    check(&app, "repaired").await;
    look_at_all(&app, "repaired").await;
    // What was found follows the language, there and back.
    let said = [
        ("français", "La base de données est une copie plus ancienne d’elle-même"),
        ("english", "The database is an older copy of itself"),
    ];
    for (language, sentence) in said {
        go_to(&app, language).await;
        app.until("the findings are in another language", async || app.page().await.contains(sentence).then_some(()))
            .await;
        app.find("[data-test=repair-result]").await;
    }
    app.close(&home).await;

    // It stays accepted.
    let app = App::start(&home, "2026-11-25", "en").await;
    unlock(&app).await;
    app.reads("Write your first request").await;
    app.gone("[data-test=vault-banner]").await;
    app.close(&home).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_database_is_repaired_at_the_door() {
    let home = Home::new();
    with_a_letter_and_the_database_before(&home).await;
    let mut database = std::fs::read(home.path(DATABASE)).unwrap();
    let last = database.len() - 100;
    database[last] ^= 1;
    std::fs::write(home.path(DATABASE), database).unwrap();
    let app = App::start(&home, "2026-11-24", "en").await;
    unlock_with(&app, super::steps::PASSPHRASE).await;
    app.find("[data-test=repair-locked]").await;
    app.reads("The vault is damaged: database disk image is malformed.").await;
    check(&app, "damaged").await;
    app.look("damaged").await;
    app.click("[data-test=repair-button]").await;
    app.find("[data-test=repair-result]").await;
    app.reads("The vault is repaired.").await;
    app.lacks("Your vault is locked").await;
    check(&app, "repaired at the door").await;
    app.look("repaired-at-the-door").await;
    app.press("Go to the vault").await;
    app.find("nav").await;
    app.close(&home).await;
}
