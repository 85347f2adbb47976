//! Figures of a vault with very many requests in the real window. A script makes the vault and runs this: `tests/many_requests.sh`.
#![expect(clippy::print_stdout, reason = "figures are printed")]

use serde_json::json;
use std::time::Instant;

use super::app::App;
use super::home::Home;
use super::processes::{PAGE, processes};
use super::steps::{PASSPHRASE, unlock_with};

/// The memory of a process, in MB, with what it shares divided among those that share it.
fn pss(pid: u32) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:")).unwrap_or("0 kB");
    line.trim().trim_end_matches("kB").trim().parse::<u64>().unwrap_or_default() / 1024
}

/// The processes of the window: the program, the page, and whatever else the engine started.
fn memory(app: &App, when: &str) {
    let top = app.driver_id();
    let named = |name: &str| processes(top, name).into_iter().map(pss).sum::<u64>();
    let (program, page, network) = (named("habeas-desktop"), named(PAGE), named("WebKitNetworkProcess"));
    println!("{when}: {} MB PSS (program {program}, page {page}, network {network})", program + page + network);
}

/// Milliseconds from a deed in the page until the page shows its outcome.
async fn until_shown(app: &App, deed: &str, shown: &str) -> f64 {
    let script = format!(
        "const done = arguments[arguments.length - 1]; const began = performance.now();
         {deed};
         const look = () => ({shown}) ? done(performance.now() - began) : requestAnimationFrame(look);
         requestAnimationFrame(look);"
    );
    app.script_async(&script).await.as_f64().unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "figures; tests/many_requests.sh makes the vault and runs it"]
async fn figures_of_very_many_requests() {
    let vault = std::env::var_os("HABEAS_MANY").map(std::path::PathBuf::from).unwrap();
    let home = Home::new();
    let app = App::start_on(&home, "2026-11-23", "en", Some(&vault)).await;
    let passphrase = std::env::var("HABEAS_PASSPHRASE").unwrap_or_else(|_| PASSPHRASE.to_owned());
    let began = Instant::now();
    unlock_with(&app, &passphrase).await;
    app.find("#content h1").await;
    println!("open, with the key derivation: {} ms", began.elapsed().as_millis());
    memory(&app, "first page");
    let began = Instant::now();
    app.press("Requests").await;
    app.find("[data-test=line] .open").await;
    println!("the list for the first time, with the driver: {} ms", began.elapsed().as_millis());
    memory(&app, "list");
    let rows = "document.querySelectorAll('[data-test=line] .open').length > 5";
    for words in ["a", "ac", "acc", "access", "late", "2026"] {
        let typed = json!(words);
        let deed = format!(
            "const field = document.querySelector('#content input[type=search]');
             field.value = {typed}; field.dispatchEvent(new Event('input', {{ bubbles: true }}))"
        );
        let shown = format!("document.querySelector('[data-test=matching]').dataset.words === {typed}");
        println!("filter “{words}”: {:.0} ms", until_shown(&app, &deed, &shown).await);
    }
    let sorts = "document.querySelector('th.company .sort').click()";
    println!(
        "sort by company: {:.0} ms",
        until_shown(&app, sorts, "document.querySelector('th.company').getAttribute('aria-sort')").await
    );
    let scroll = "document.querySelector('.box').scrollTop = 1500000";
    println!("scroll to the middle: {:.0} ms", until_shown(&app, scroll, rows).await);
    memory(&app, "list, filtered and scrolled");
    app.close(&home).await;
}
