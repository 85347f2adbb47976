//! Journeys of the vault itself: the way back in, a backup restored, two vaults, one that was moved, the lock by itself,
//! and a second window.

use super::app::{App, LIMIT};
use super::home::Home;
use super::outside;
use super::steps::{
    PASSPHRASE, answer_to, call, go_to, lock, make_vault, nothing_left_in_the_page, unlock, unlock_with, viewer,
    with_a_letter,
};
use serde_json::json;
use std::process::Command;
use std::time::{Duration, Instant};

/// Lets the recovery code be made and gives it as it stands on the sheet that was saved.
async fn printed_code(app: &App, home: &Home) -> String {
    go_to(app, "settings").await;
    app.press("Make a code …").await;
    app.type_into("dialog [name=passphrase]", PASSPHRASE).await;
    app.click("dialog button[type=submit]").await;
    app.find("[data-test=recovery-code]").await;
    // The page to print holds the code, and goes with the lock.
    viewer(home, 0);
    app.click("[data-test=print-sheet]").await;
    app.reads("The sheet is open in your viewer").await;
    home.saved("saved/seen").await;
    let printed = outside::pdf_text(&home.path("saved/seen.pdf"));
    let code = app.script("return document.querySelector('[data-test=recovery-code] .groups').textContent;").await;
    let groups: Vec<&str> =
        code.as_str().unwrap().as_bytes().chunks(5).map(|g| std::str::from_utf8(g).unwrap()).collect();
    assert_eq!(groups.len(), 7, "{groups:?}");
    assert!(groups.iter().all(|group| printed.contains(group)), "{printed}");
    home.will_save(&home.path("saved/sheet.txt"));
    app.click("[data-test=save-sheet]").await;
    let sheet = String::from_utf8(home.saved("saved/sheet.txt").await).unwrap();
    app.reads("sheet.txt").await;
    sheet.lines().filter(|l| l.starts_with("    ")).map(str::trim).collect::<Vec<_>>().join(" ")
}

async fn make_backup(app: &App, home: &Home, name: &str) {
    home.will_save(&home.path(name));
    app.click("[data-test=copies] button").await;
    app.reads("The backup is written, and was read back whole.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn forgotten_passphrase_and_a_restored_backup() {
    let home = Home::new();
    let app = with_a_letter(&home).await;
    let code = printed_code(&app, &home).await;
    app.look("recovery-code").await;
    make_backup(&app, &home, "saved/all.habeas").await;
    app.close(&home).await;

    // The sheet opens, however it is typed, and makes a new passphrase.
    let app = App::start(&home, "2026-11-24", "en").await;
    app.press("forgotten").await;
    app.type_into("[data-test=recover] [name=recovery_code]", &code.to_lowercase()).await;
    app.type_into("[data-test=recover] [name=new_passphrase]", "quatre corbeaux sous la pluie").await;
    app.type_into("[data-test=recover] [name=again]", "quatre corbeaux sous la pluie").await;
    app.look("recover").await;
    app.click("[data-test=recover] button[type=submit]").await;
    app.reads("1 letter is written and waits to be sent.").await;
    lock(&app).await;
    unlock_with(&app, PASSPHRASE).await;
    app.reads("This passphrase does not open the vault.").await;
    app.close(&home).await;

    // The folder is lost. The backup comes back in an empty place, with the passphrase of its day.
    std::fs::remove_dir_all(home.path("vault")).unwrap();
    let app = App::start(&home, "2026-11-26", "en").await;
    app.find("[data-test=moved]").await;
    app.reads("Your vault is not where it was").await;
    app.look("vault-missing").await;
    app.press("It is gone: start anew here").await;
    app.press("Restore a backup").await;
    home.will_open(&home.path("saved/all.habeas"));
    app.press("Choose the backup").await;
    app.reads("all.habeas").await;
    app.type_into("[data-test=restore] [name=passphrase]", "wrong").await;
    app.click("[data-test=restore] button[type=submit]").await;
    app.reads("This passphrase does not open the vault.").await;
    app.type_into("[data-test=restore] [name=passphrase]", "\u{e009}a\u{e000}").await;
    app.type_into("[data-test=restore] [name=passphrase]", PASSPHRASE).await;
    app.look("restore").await;
    app.click("[data-test=restore] button[type=submit]").await;
    // Three days later the letter that was never sent needs the person.
    app.reads("Brume Claire").await;
    app.reads("Not sent").await;
    app.look("never-sent").await;
    app.close(&home).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_asked_for_and_can_be_put_off() {
    let home = Home::new();
    let app = with_a_letter(&home).await;
    app.press("Today").await;
    app.find("[data-test=backup-due]").await;
    app.look("backup-due").await;
    app.press("Remind me in two weeks").await;
    app.gone("[data-test=backup-due]").await;
    // The page hides it at once; the vault has it a moment later.
    app.until("it was not kept that it is put off", async || {
        let memo = call(&app, "memo_get", json!({ "key": "backup_later" })).await;
        memo["value"].is_string().then_some(())
    })
    .await;
    app.close(&home).await;

    let app = App::start(&home, "2026-12-06", "en").await;
    unlock(&app).await;
    app.reads("Not sent").await;
    app.lacks("There is no backup of this vault yet.").await;
    app.close(&home).await;

    let app = App::start(&home, "2026-12-07", "en").await;
    unlock(&app).await;
    app.find("[data-test=backup-due]").await;
    app.press("Make a backup").await;
    app.find("[data-test=copies]").await;
    app.comes_to("return document.activeElement.id;", "copies-title").await;
    make_backup(&app, &home, "saved/one.habeas").await;
    app.press("Today").await;
    app.reads("Not sent").await;
    // Not asked for: one was just made.
    app.lacks("Make a backup").await;
    app.close(&home).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_vaults_and_one_that_was_moved() {
    let home = Home::new();
    // Where the window looks by itself.
    let own = home.path("home/data/habeas");
    let app = App::start_on(&home, "2026-11-23", "en", None).await;
    make_vault(&app).await;
    app.reads("Write your first request").await;
    app.close(&home).await;

    // A second one, on a stick that already holds other things.
    let stick = home.path("stick");
    std::fs::create_dir(&stick).unwrap();
    std::fs::write(stick.join("photo.jpg"), "x").unwrap();
    let app = App::start_on(&home, "2026-11-23", "en", None).await;
    home.will_choose(&stick);
    app.click("[data-test=elsewhere]").await;
    app.reads(&stick.join("Habeas").display().to_string()).await;
    make_vault(&app).await;
    app.reads("Write your first request").await;
    assert!(stick.join("Habeas/vault.key").exists());
    // The one opened last is the one of the next start, and the other is one press away.
    lock(&app).await;
    app.reads("Other vaults").await;
    app.look("two-vaults").await;
    app.click("[data-test=places] li button").await;
    // The other one is in the list now.
    app.find("button[aria-label='Choose Habeas']").await;
    unlock(&app).await;
    app.reads("Write your first request").await;
    app.close(&home).await;

    // Moved with a file manager, missed, and found again.
    let moved = home.path("moved");
    std::fs::rename(&own, &moved).unwrap();
    let app = App::start_on(&home, "2026-11-24", "en", None).await;
    app.find("[data-test=moved]").await;
    app.reads(&own.display().to_string()).await;
    home.will_choose(&moved);
    app.click("[data-test=elsewhere]").await;
    app.reads("Your vault is locked").await;
    unlock(&app).await;
    app.reads("Write your first request").await;
    app.close(&home).await;
    let list = std::fs::read_to_string(home.path("home/config/habeas/vaults.json")).unwrap();
    assert!(list.contains(&moved.display().to_string()) && list.contains("stick/Habeas"), "{list}");
}

#[tokio::test(flavor = "multi_thread")]
async fn left_alone_it_locks_by_itself() {
    let home = Home::new();
    let app = with_a_letter(&home).await;
    // Six seconds in the place of ten minutes.
    call(&app, "memo_put", json!({ "key": "idle", "value": "0.1" })).await;
    lock(&app).await;
    unlock_with(&app, PASSPHRASE).await;
    app.find("[data-test=waiting]").await;
    app.find("[name=passphrase]").await;
    nothing_left_in_the_page(&app).await;
    // Nothing runs while it is locked.
    assert_eq!(answer_to(&app, "request_list", json!({})).await["error"]["code"], "locked");
    app.close(&home).await;
}

/// The command line on the same vault, as another terminal would run it.
fn add_by_shell(home: &Home, name: &str) -> (bool, String, Duration) {
    let started = Instant::now();
    let out = Command::new(habeas_tests::built("habeas"))
        .args(["person", "add", "--json", "--name", name])
        .env("HABEAS_VAULT", home.path("vault"))
        .env("HABEAS_PASSPHRASE", PASSPHRASE)
        .env("HABEAS_QUICK_KEYS_FOR_TESTS", "1")
        .output()
        .unwrap();
    (out.status.success(), String::from_utf8_lossy(&out.stdout).into_owned(), started.elapsed())
}

/// How many starts of the command line beside the window; `tests/storage.sh` asks for a hundred.
fn starts() -> usize {
    std::env::var("HABEAS_RACES").ok().and_then(|n| n.parse().ok()).unwrap_or(10)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_and_a_shell_on_one_vault_have_one_writer() {
    let home = Home::new();
    let app = App::start(&home, "2026-11-23", "en").await;
    make_vault(&app).await;
    app.reads("Write your first request").await;
    let many = starts();
    // While the window has it open nobody else writes, and each is told.
    let told: Vec<_> = std::thread::scope(|scope| {
        let all: Vec<_> = (0..many)
            .map(|n| {
                scope.spawn({
                    let home = &home;
                    move || add_by_shell(home, &format!("Beside {n}"))
                })
            })
            .collect();
        all.into_iter().map(|t| t.join().unwrap()).collect()
    });
    let slowest = told.iter().map(|t| t.2).max().unwrap();
    assert!(told.iter().all(|(done, said, _)| !done && said.contains("vault_busy")), "{told:?}");
    // The window holds the vault all the time, so whoever waited for it would never come back.
    assert!(slowest < LIMIT, "{slowest:?}");

    // A second window says so too.
    let second = App::start(&home, "2026-11-23", "en").await;
    let started = Instant::now();
    unlock_with(&second, PASSPHRASE).await;
    second.reads("is writing to this vault").await;
    let heard = started.elapsed();
    second.look("in-use").await;

    // All at the same moment, the window among them: whoever was told "done" is in there, once.
    lock(&app).await;
    app.type_into("[name=passphrase]", PASSPHRASE).await;
    let (shells, ()) = tokio::join!(
        async {
            let home = &home;
            tokio::task::block_in_place(|| {
                std::thread::scope(|scope| {
                    let all: Vec<_> =
                        (0..many).map(|n| scope.spawn(move || add_by_shell(home, &format!("Racer {n}")))).collect();
                    all.into_iter().map(|t| t.join().unwrap()).collect::<Vec<_>>()
                })
            })
        },
        app.click("form button[type=submit]")
    );
    let done = shells.iter().filter(|s| s.0).count();
    assert!(shells.iter().all(|(done, said, _)| *done || said.contains("vault_busy")), "{shells:?}");
    app.until("the window never got the vault", async || {
        app.still().await;
        if app.page().await.contains("is writing to this vault") {
            app.click("form button[type=submit]").await;
            return None;
        }
        Some(())
    })
    .await;
    app.find("#content h1").await;
    app.press("People").await;
    app.until("not every shell that was told “done” is in there", async || {
        (app.page().await.matches("Racer").count() == done).then_some(())
    })
    .await;
    app.lacks("Beside").await;
    go_to(&app, "archive").await;
    app.click("[data-test=deed-check] button").await;
    app.reads("Everything is in order.").await;
    eprintln!(
        "{many} shells beside a window: all told, the slowest after {slowest:?}; a second window after {heard:?}; {done} of {many} wrote before the window did"
    );
    drop(second);
    app.close(&home).await;
}
