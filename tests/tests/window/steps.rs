//! Steps that several journeys take.

use serde_json::{Value, json};
use std::path::PathBuf;

use super::app::App;
use super::home::Home;

pub const PASSPHRASE: &str = "trois pigeons sur le toit";
pub const ENTER: &str = "\u{e007}";
pub const ESCAPE: &str = "\u{e00c}";

/// The example notice.
pub fn notice() -> PathBuf {
    habeas_tests::root().join("tests/example/notice.txt")
}

pub async fn make_vault(app: &App) {
    make_vault_with(app, PASSPHRASE).await;
}

pub async fn make_vault_with(app: &App, passphrase: &str) {
    app.type_into("[name=passphrase]", passphrase).await;
    app.type_into("[name=again]", passphrase).await;
    app.click("form button[type=submit]").await;
    app.find("#content h1").await;
}

pub async fn unlock(app: &App) {
    unlock_with(app, PASSPHRASE).await;
    app.find("#content h1").await;
}

/// Types a passphrase and sends it, whether it opens the vault or not.
pub async fn unlock_with(app: &App, passphrase: &str) {
    // What was typed before goes.
    app.type_into("[name=passphrase]", "\u{e009}a\u{e000}").await;
    app.type_into("[name=passphrase]", passphrase).await;
    app.click("form button[type=submit]").await;
}

/// Presses a key together with Ctrl.
pub async fn ctrl(app: &App, key: &str) {
    app.still().await;
    app.find("body").await.send_keys(&format!("\u{e009}{key}\u{e000}")).await.unwrap();
}

/// Locks the vault by its key.
pub async fn lock(app: &App) {
    ctrl(app, "l").await;
    app.find("[name=passphrase]").await;
    app.gone("#content").await;
}

/// Opens the search over everything.
pub async fn open_palette(app: &App) {
    ctrl(app, "k").await;
    app.find("[data-test=palette] input").await;
}

/// Goes somewhere by the keyboard alone: Ctrl+K, some words, Enter. Waits until what the words name is found, and until
/// the search is closed again.
pub async fn go_to(app: &App, words: &str) {
    open_palette(app).await;
    app.type_into("[data-test=palette] input", words).await;
    let chosen = "return (document.querySelector('[data-test=palette] li[aria-selected=true]')?.textContent ?? '').toLowerCase()";
    app.comes_to(&format!("{chosen}.includes({});", json!(words.to_lowercase())), true).await;
    app.type_into("[data-test=palette] input", ENTER).await;
    app.gone("dialog[open][data-test=palette]").await;
    app.still().await;
}

/// The same view in the other theme and in French, for people to look at.
pub async fn look_at_all(app: &App, name: &str) {
    app.look(name).await;
    go_to(app, "dark colours").await;
    go_to(app, "français").await;
    app.comes_to("return document.documentElement.lang;", "fr").await;
    app.look(&format!("{name}-fr-dark")).await;
    go_to(app, "thème clair").await;
    go_to(app, "english").await;
    app.comes_to("return document.documentElement.lang;", "en").await;
}

/// Begins a request with a notice from a file.
pub async fn begin_with_notice(app: &App, home: &Home, notice: &std::path::Path) {
    app.press("New request").await;
    app.click("[data-test=step-who] [data-test=way-notice]").await;
    home.will_open(notice);
    app.click("[data-test=open-notice]").await;
    app.find("[data-test=step-notice]").await;
}

/// From the page of the notice to the written letter, for Zoë of the rue des Lilas.
pub async fn write_letter(app: &App, language: &str) {
    app.find("[data-test=step-notice]").await;
    app.click("[data-test=go-on]").await;
    app.click("[data-test=step-want] input[value=access]").await;
    app.look(&format!("want-{language}")).await;
    app.click("[data-test=go-on]").await;
    app.type_into("[data-test=step-me] [name=name]", "Zoë Müller-Łęcka").await;
    app.type_into("[data-test=step-me] [name=address]", "12 rue des Lilas\u{e007}75011 Paris").await;
    app.set("[data-test=step-me] [name=country]", "FR").await;
    app.click("[data-test=go-on]").await;
    app.type_into("[data-test=step-find] [name=fact]", "I booked an appointment on your site in March 2026.").await;
    app.click("[data-test=go-on]").await;
    app.find("[data-test=step-send]").await;
    app.click("[data-test=step-send] input[value=post]").await;
    app.set("[data-test=step-send] [name=language]", language).await;
    app.click("[data-test=go-on]").await;
    app.find("[data-test=step-letter]").await;
    app.find("[data-test=paper] svg").await;
    app.look(&format!("letter-{language}")).await;
    app.click("[data-test=go-on]").await;
    app.find("[data-test=status][data-status=written]").await;
}

/// A vault with one written letter, made from the example notice.
pub async fn with_a_letter(home: &Home) -> App {
    let app = App::start(home, "2026-11-23", "en").await;
    make_vault(&app).await;
    app.reads("Write your first request").await;
    begin_with_notice(&app, home, &notice()).await;
    write_letter(&app, "en").await;
    app
}

/// Opens the menu beside a letter, unless it is open.
pub async fn more(app: &App) {
    app.find("[data-test=more-letter]").await;
    let open = "return document.querySelector('[data-test=more-letter]')?.getAttribute('aria-expanded') === 'true';";
    if app.script(open).await != true {
        app.click("[data-test=more-letter]").await;
    }
    app.comes_to(open, true).await;
}

/// Records what happened, on a day or on the day the window proposes, and waits until it stands in the timeline.
pub async fn record(app: &App, kind: &str, day: Option<&str>) {
    app.click("[data-test=record]").await;
    app.click(&format!("[data-test=record-form] input[value={kind}]")).await;
    if let Some(day) = day {
        app.set("[data-test=record-form] input[type=date]", day).await;
    }
    app.click("[data-test=record-confirm]").await;
    app.find(&format!("li[data-event={kind}]")).await;
}

/// A call as the page itself makes it: `{ ok }` or `{ error }`.
pub async fn answer_to(app: &App, name: &str, payload: Value) -> Value {
    let request = json!({ "name": name, "payload": payload, "language": "en" });
    let script = format!(
        "const done = arguments[arguments.length - 1]; const progress = '__CHANNEL__:1';
         window.__TAURI_INTERNALS__.invoke('call', {{ ...{request}, progress }})
           .then((r) => done({{ ok: r }}), (e) => done({{ error: e }}));"
    );
    app.script_async(&script).await
}

/// A call as the page itself makes it, to a good end.
pub async fn call(app: &App, name: &str, payload: Value) -> Value {
    let answer = answer_to(app, name, payload).await;
    assert!(answer["error"].is_null(), "{name}: {answer}");
    answer["ok"].clone()
}

/// Waits until nothing of the case is in the page, not even hidden.
pub async fn nothing_left_in_the_page(app: &App) {
    app.comes_to("return /Brume|Zoë/.test(document.documentElement.outerHTML);", false).await;
    assert_eq!(app.title().await, "Habeas");
}

/// A program that plays the system's viewer: it keeps a copy of what it was given and says where that lay.
pub fn viewer(home: &Home, exit: u8) {
    use std::os::unix::fs::PermissionsExt;
    let saved = home.path("saved");
    // `seen` is written last, so whoever finds it finds the rest.
    let script = format!(
        "#!/bin/sh\nstat -c %a \"$(dirname \"$1\")\" > '{0}/mode'\ncp \"$1\" '{0}/seen.pdf'\necho \"$1\" > '{0}/seen.part'\n\
         mv '{0}/seen.part' '{0}/seen'\nexit {exit}\n",
        saved.display()
    );
    let path = home.write("bin/xdg-open", script);
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
}

/// The session folders in which letters lie that another program shows.
pub fn sessions(home: &Home) -> Vec<PathBuf> {
    let all = std::fs::read_dir(home.path("runtime")).unwrap().flatten().map(|e| e.path());
    all.filter(|p| p.file_name().unwrap().to_string_lossy().starts_with("habeas-session-")).collect()
}

/// How many sealed files the vault holds.
pub fn sealed(home: &Home) -> usize {
    std::fs::read_dir(home.path("vault/files")).unwrap().count()
}
