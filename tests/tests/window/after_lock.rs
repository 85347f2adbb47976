//! What is left of an open case once it is locked: not the process of the page, and not what was copied from it.

use super::app::{App, CLIPBOARD_SECONDS, Display, LIMIT, at_home};
use super::home::Home;
use super::processes::{PAGE, found_in_memory, processes};
use super::steps::{PASSPHRASE, ctrl, lock, more, unlock, with_a_letter};
use std::io::Write as _;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const MARKER: &str = "Plinthwazzle";
const PEOPLE: usize = 20;

/// A vault with a person of whom nothing was typed in the window: what is typed goes through the driver of the journey too.
fn made_by_shell(home: &Home) {
    let habeas = |args: &[&str]| {
        let out = Command::new(habeas_tests::built("habeas"))
            .args(args)
            .env("HABEAS_VAULT", home.path("vault"))
            .env("HABEAS_PASSPHRASE", PASSPHRASE)
            .env("HABEAS_QUICK_KEYS_FOR_TESTS", "1")
            .output()
            .unwrap();
        assert!(out.status.success(), "{args:?}: {}", String::from_utf8_lossy(&out.stderr));
    };
    habeas(&["vault", "create"]);
    for n in 0..PEOPLE {
        habeas(&["person", "add", "--name", &format!("{MARKER} {n}"), "--address", &format!("{n} {MARKER} Street")]);
    }
}

/// A window without a driver, on a screen of its own: a driver keeps what it was given, and takes a page that ends for a crash.
struct Undriven {
    program: Child,
    display: Display,
}

impl Undriven {
    fn start(home: &Home) -> Self {
        habeas_tests::installed("xdotool");
        let display = Display::start();
        let mut program = Command::new(habeas_tests::built("habeas-desktop"));
        at_home(&mut program, home, &display, "2026-11-23", "en");
        let program = program.env("HABEAS_VAULT", home.path("vault")).spawn().unwrap();
        Self { program, display }
    }

    /// Real keys of a real keyboard, as far as a screen without a monitor has one.
    fn keys(&self, args: &[&str]) {
        let mut keys = Command::new("xdotool");
        keys.args(["search", "--sync", "--onlyvisible", "--name", "^Habeas|– Habeas$", "windowfocus", "--sync"]);
        let done = keys.args(args).env("DISPLAY", &self.display.name).output().unwrap();
        assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
    }

    fn page(&self) -> Option<u32> {
        match processes(self.program.id(), PAGE)[..] {
            [one] => Some(one),
            _ => None,
        }
    }
}

impl Drop for Undriven {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn wait_for<T>(what: &str, probe: impl Fn() -> Option<T>) -> T {
    let started = Instant::now();
    loop {
        if let Some(found) = probe() {
            return found;
        }
        assert!(started.elapsed() < LIMIT, "{what}");
        std::thread::sleep(Duration::from_millis(200));
    }
}

#[test]
fn a_lock_ends_the_page_with_all_that_it_knew_of_the_case() {
    let home = Home::new();
    made_by_shell(&home);
    let window = Undriven::start(&home);
    let found = |pid: u32| found_in_memory(pid, MARKER);
    let page = wait_for("there is no page", || window.page());
    assert!(
        found(page).is_some(),
        "this user may not read the memory of a process of its own (kernel.yama.ptrace_scope)"
    );
    let unlock = || {
        // The page is drawn, and has the field in which a passphrase is typed.
        std::thread::sleep(Duration::from_secs(4));
        window.keys(&["type", "--delay", "20", PASSPHRASE]);
        window.keys(&["key", "Return"]);
        let page = wait_for("there is no page", || window.page());
        wait_for("the vault does not open, or its people are not found", || {
            // The search over everything knows them all.
            window.keys(&["sleep", "2", "key", "ctrl+k", "sleep", "2", "key", "Escape"]);
            (found(page)? >= PEOPLE).then_some(())
        });
    };
    unlock();
    window.keys(&["key", "ctrl+l"]);
    let next = wait_for("the process of the page is the same", || window.page().filter(|next| *next != page));
    assert!(std::fs::read_link(format!("/proc/{page}/exe")).is_err(), "the page of before is still there");
    // What the app still had to do is done.
    std::thread::sleep(Duration::from_secs(3));
    assert_eq!(found(next).unwrap(), 0, "in the page after the lock");
    // What the app freed is not overwritten: a figure, and no promise.
    println!("{} in the app after the lock", found(window.program.id()).unwrap());
    unlock();
}

/// What the clipboard of this journey's screen holds, as another program would paste it.
fn clipboard(app: &App) -> String {
    let paste = Command::new("xclip").args(["-selection", "clipboard", "-out"]).env("DISPLAY", app.display()).output();
    String::from_utf8(paste.unwrap().stdout).unwrap()
}

/// Another program copies something.
fn copied_elsewhere(app: &App, text: &str) {
    let mut copy = Command::new("xclip");
    copy.args(["-selection", "clipboard", "-in"]).env("DISPLAY", app.display());
    // It goes on in the background, and must not hold this process's output.
    let mut copy = copy.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    copy.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    assert!(copy.wait().unwrap().success());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_copied_leaves_the_clipboard_after_a_time_and_at_the_lock() {
    habeas_tests::installed("xclip");
    let home = Home::new();
    let app = with_a_letter(&home).await;
    let copy = async || {
        more(&app).await;
        app.click("[data-test=copy-text]").await;
        app.find("[data-test=copied]").await;
        app.until("the letter is not in the clipboard", async || {
            clipboard(&app).contains("12 rue des Lilas").then_some(())
        })
        .await;
    };
    copy().await;
    let copied = Instant::now();
    app.reads(&format!("leaves the clipboard after {CLIPBOARD_SECONDS} seconds and when you lock")).await;
    app.look("copied").await;
    app.until("it stays in the clipboard", async || clipboard(&app).is_empty().then_some(())).await;
    assert!(copied.elapsed().as_secs() + 2 >= CLIPBOARD_SECONDS.into(), "it was cleared at once");

    // What another program copied since then stays, beyond the time and the lock.
    copy().await;
    copied_elsewhere(&app, "a recipe for soup");
    tokio::time::sleep(Duration::from_secs(u64::from(CLIPBOARD_SECONDS) + 3)).await;
    assert_eq!(clipboard(&app), "a recipe for soup");
    copy().await;
    copied_elsewhere(&app, "another recipe");
    lock(&app).await;
    unlock(&app).await;
    assert_eq!(clipboard(&app), "another recipe");

    // A lock does not wait for the time. Nor does a text that is marked and copied by the keys.
    app.press("Requests").await;
    copy().await;
    lock(&app).await;
    app.until("it stays after the lock", async || clipboard(&app).is_empty().then_some(())).await;
    unlock(&app).await;
    app.press("People").await;
    app.find("h1").await;
    app.script("getSelection().selectAllChildren(document.querySelector('h1'));").await;
    ctrl(&app, "c").await;
    app.until("the heading is not in the clipboard", async || (clipboard(&app) == "People").then_some(())).await;
    lock(&app).await;
    app.until("the heading stays after the lock", async || clipboard(&app).is_empty().then_some(())).await;
    app.close(&home).await;
}
