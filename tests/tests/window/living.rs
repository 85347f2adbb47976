//! Journeys of living with a vault: what was sent before, undo, edit, delete, lock, the example, another program's viewer.

use super::outside;
use super::{App, Home, make_vault, root, unlock, write_letter};
use std::path::{Path, PathBuf};

fn sealed(home: &Home) -> usize {
    std::fs::read_dir(home.path("vault/files")).unwrap().count()
}

/// Presses a key together with Ctrl.
pub async fn ctrl(app: &App, key: &str) {
    app.find("body").await.send_keys(&format!("\u{e009}{key}\u{e000}")).await.unwrap();
}

/// Goes somewhere by the keyboard alone: Ctrl+K, some words, Enter.
pub async fn go_to(app: &App, words: &str) {
    ctrl(app, "k").await;
    app.type_into("[data-test=palette] input", words).await;
    app.find("[data-test=palette] li").await;
    app.type_into("[data-test=palette] input", "\u{e007}").await;
}

/// The same view in the other theme and in French, for people to look at.
pub async fn look_at_all(app: &App, name: &str) {
    app.look(name).await;
    go_to(app, "dark colours").await;
    go_to(app, "français").await;
    app.look(&format!("{name}-fr-dark")).await;
    go_to(app, "couleurs claires").await;
    go_to(app, "english").await;
}

/// A vault with one written letter, made from the example notice.
pub async fn with_a_letter(home: &Home) -> App {
    let app = App::start(home, "2026-11-23", "en").await;
    make_vault(&app).await;
    app.reads("Write your first request").await;
    app.press("New request").await;
    app.click("[data-test=step-who] input[value=notice]").await;
    home.will_open(&root().join("tests/example/notice.txt"));
    app.click("[data-test=open-notice]").await;
    write_letter(&app, "en").await;
    app
}

#[tokio::test(flavor = "multi_thread")]
async fn already_sent_undone_and_deleted() {
    let home = Home::new();
    let app = App::start(&home, "2026-11-26", "en").await;
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
    let mail = b"To: privacy@canary.example\r\n\r\nPlease send me all you have.\xff\r\n";
    home.will_open(&home.write("my mail.eml", mail));
    app.click("[data-test=already] [data-test=choose-files]").await;
    app.reads("my mail.eml").await;
    look_at_all(&app, "already-sent").await;
    app.click("[data-test=join]").await;
    app.find("[data-test=own-letter]").await;
    app.reads("must answer by Thursday 3 December 2026").await;
    home.will_save(&home.path("saved/again.eml"));
    app.click("[data-test=own-letter] button").await;
    app.find("[data-test=saved]").await;
    assert_eq!(std::fs::read(home.path("saved/again.eml")).unwrap(), mail);

    // Recorded, and undone at once: it stays in the record, struck through.
    app.click("[data-test=record]").await;
    app.click("[data-test=record-form] input[value=refused]").await;
    app.click("[data-test=record-confirm]").await;
    app.find("[data-test=status][data-status=refused]").await;
    app.find("[data-test=just-recorded]").await;
    look_at_all(&app, "just-recorded").await;
    app.click("[data-test=undo-now]").await;
    app.find("[data-test=status][data-status=sent]").await;
    app.find("li.corrected[data-event=refused]").await;

    // Deleted, after an export: the list forgets it, the sealed file is gone, the chain holds.
    assert_eq!(sealed(&home), 1);
    app.click("[data-test=delete]").await;
    app.reads("This cannot be undone.").await;
    app.look("delete-request").await;
    home.will_save(&home.path("saved/before.zip"));
    app.click("[data-test=export-first]").await;
    app.reads("before.zip").await;
    app.click("[data-test=delete-confirm]").await;
    app.reads("No request yet").await;
    assert_eq!(sealed(&home), 0);
    go_to(&app, "archive").await;
    app.click("[data-test=deed-check] button").await;
    app.reads("Everything is in order.").await;
    app.reads("4 entries erased by you; the chain still holds").await;
    // The bundle from before does not bring it back.
    home.will_open(&home.path("saved/before.zip"));
    app.click("[data-test=deed-import] button").await;
    app.reads("0 new entries").await;
    assert_eq!(sealed(&home), 0);

    // A person, with a dialog that says what goes; and then nobody is left to find.
    go_to(&app, "zoë").await;
    app.click("[data-test=delete]").await;
    app.reads("Delete this person?").await;
    app.look("delete-person").await;
    app.click("[data-test=delete-confirm]").await;
    app.reads("Nobody yet").await;
    ctrl(&app, "k").await;
    app.type_into("[data-test=palette] input", "zoë").await;
    app.reads("Nothing is called that.").await;
    app.close(&home).await;
    outside::valid_bag(&home.path("saved/before.zip"), &home.path("unzipped"));
    for place in ["vault", "home", "runtime"] {
        outside::nothing_in_the_clear(&home.path(place), &["Canary Music", "Lilas", "all you have"]);
    }
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
    app.open_row("td.company button").await;
    app.find("[data-test=paper] svg").await;
    home.will_save(&home.path("saved/old.pdf"));
    app.click("[data-test=save-pdf]").await;
    app.find("[data-test=saved]").await;
    let old = outside::pdf_text(&home.path("saved/old.pdf"));
    assert!(old.contains("12 rue des Lilas") && !old.contains("place Haute"), "{old}");
    // A company that a letter went to cannot go before it.
    app.press("Companies").await;
    app.press("Brume Claire").await;
    app.click("[data-test=delete]").await;
    app.reads("1 request(s) of yours went to Brume Claire.").await;
    app.look("delete-company-refused").await;
    app.close(&home).await;
}

/// A program that plays the system's viewer: it keeps a copy of what it was given and says where that lay.
pub fn viewer(home: &Home, exit: u8) {
    use std::os::unix::fs::PermissionsExt;
    let saved = home.path("saved");
    let script = format!(
        "#!/bin/sh\nstat -c %a \"$(dirname \"$1\")\" > '{0}/mode'\necho \"$1\" > '{0}/seen'\ncp \"$1\" '{0}/seen.pdf'\nexit {exit}\n",
        saved.display()
    );
    let path = home.write("bin/xdg-open", script);
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
}

fn sessions(home: &Home) -> Vec<PathBuf> {
    let all = std::fs::read_dir(home.path("runtime")).unwrap().flatten().map(|e| e.path());
    all.filter(|p| p.file_name().unwrap().to_string_lossy().starts_with("habeas-session-")).collect()
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
    app.click("[data-test=view-letter]").await;
    app.reads("The letter is open in your viewer.").await;
    app.look("shown-outside").await;
    let seen = std::fs::read_to_string(home.path("saved/seen")).unwrap();
    assert!(Path::new(seen.trim()).exists(), "{seen}");
    assert_eq!(std::fs::read_to_string(home.path("saved/mode")).unwrap().trim(), "700");
    assert!(outside::pdf_text(&home.path("saved/seen.pdf")).contains("12 rue des Lilas"));

    ctrl(&app, "l").await;
    app.find("[name=passphrase]").await;
    let page = app.page().await;
    assert!(!page.contains("Brume") && !page.contains("Zoë") && app.title().await == "Habeas", "{page}");
    let html = app.script("return document.documentElement.outerHTML;").await;
    assert!(!html.as_str().unwrap().contains("Brume"), "locked, and its content is still in the page");
    assert_eq!(sessions(&home), Vec::<PathBuf>::new());

    // Where nothing opens it, the app says what to do and leaves nothing behind.
    viewer(&home, 3);
    unlock(&app).await;
    app.press("Requests").await;
    app.open_row("td.company button").await;
    app.click("[data-test=view-letter]").await;
    app.reads("Save the letter and open it where a PDF viewer is installed").await;
    app.look("no-viewer").await;
    let left: Vec<PathBuf> =
        sessions(&home).iter().flat_map(|s| std::fs::read_dir(s).unwrap()).flatten().map(|e| e.path()).collect();
    assert!(left.iter().all(|p| !p.to_string_lossy().ends_with(".pdf")), "{left:?}");
    // Settings tell who writes, where things are saved, and what a user may send.
    go_to(&app, "settings").await;
    app.find("[data-test=you] address").await;
    // What opens the vault is told last, and moves what stands below it.
    app.reads("Keyring of this computer").await;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
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
    assert_eq!(sessions(&home).len(), 1);
    go_to(&app, "quiet bank").await;
    app.find("[data-test=status][data-status=running]").await;
    app.look("example-request").await;
    ctrl(&app, "k").await;
    app.type_into("[data-test=palette] input", "inv").await;
    app.look("palette").await;
    app.type_into("[data-test=palette] input", "\u{e00c}").await;
    app.click("[data-test=example-close]").await;
    // The door of the first start again: no vault was made, and nothing is left.
    app.find("[name=again]").await;
    assert_eq!(sessions(&home), Vec::<PathBuf>::new());
    assert!(!home.path("vault/vault.key").exists());
    make_vault(&app).await;
    app.reads("Write your first request").await;
    app.press("Requests").await;
    app.reads("No request yet").await;
    app.close(&home).await;
}
