//! What the window does on the desktop: it reminds, it stands in the tray, it runs without a window.

use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use super::app::{App, Display, LIMIT, at_home};
use super::fake_desktop::{Desktop, Has};
use super::home::Home;
use super::outside;
use super::steps::{call, go_to, look_at_all, record, unlock, with_a_letter};
use serde_json::json;

const SOON: &str = "2026-12-21";
const LATE: &str = "2026-12-29";

/// A letter that they have since 25 November 2026 and must answer by 28 December, after a holiday and a weekend.
async fn with_a_deadline(home: &Home) {
    let app = with_a_letter(home).await;
    app.close(home).await;
    let app = App::start(home, "2026-11-25", "en").await;
    unlock(&app).await;
    app.press("Requests").await;
    record(&app, "sent", Some("2026-11-24")).await;
    record(&app, "received", Some("2026-11-25")).await;
    app.close(home).await;
}

/// Opens the vault on a day.
async fn opened_on(home: &Home, day: &str) -> App {
    let app = App::start(home, day, "en").await;
    unlock(&app).await;
    app.find("#content h1").await;
    app
}

/// Waits long enough for a look at what is due.
async fn a_look() {
    tokio::time::sleep(Duration::from_secs(4)).await;
}

fn told(desktop: &Desktop) -> Vec<(String, String)> {
    desktop.seen.lock().unwrap().notifications.clone()
}

/// Ticks a box of the settings, and waits until it is so.
async fn tick(app: &App, name: &str) {
    app.click(&format!("[data-test=desktop-{name}]")).await;
    app.comes_to(&format!("return document.querySelector('[data-test=desktop-{name}]')?.checked;"), true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_is_reminded_once_on_the_day_and_no_name_is_told_unless_they_want_it() {
    let desktop = Desktop::start(&[Has::Notifications]);
    let mut home = Home::new();
    home.bus = Some(desktop.address.clone());
    with_a_deadline(&home).await;
    assert_eq!(told(&desktop), []);

    let app = opened_on(&home, SOON).await;
    desktop.until("a notification", |seen| seen.notifications.first().cloned()).await;
    let plain = ("One request needs you today.".to_owned(), "Open Habeas to see what to do.".to_owned());
    assert_eq!(told(&desktop), std::slice::from_ref(&plain));
    go_to(&app, "settings").await;
    app.find("[data-test=desktop-names]").await;
    app.find("[data-test=no-tray]").await;
    look_at_all(&app, "settings-reminders").await;
    tick(&app, "names").await;
    tick(&app, "days").await;
    a_look().await;
    app.close(&home).await;

    // The same day again: it was told.
    let app = opened_on(&home, SOON).await;
    a_look().await;
    assert_eq!(told(&desktop).len(), 1);
    app.close(&home).await;

    // Before the vault is opened, only days are known.
    let days = std::fs::read_to_string(home.path("home/config/habeas/window.json")).unwrap();
    assert!(days.contains(LATE), "{days}");
    let app = App::start(&home, LATE, "en").await;
    desktop.until("the second notification", |seen| seen.notifications.get(1).cloned()).await;
    assert_eq!(told(&desktop)[1].0, "Something in Habeas needs you today.");
    assert!(!told(&desktop)[1].1.contains("Brume"));
    // What was told is not told again at once.
    unlock(&app).await;
    a_look().await;
    assert_eq!(told(&desktop).len(), 2);
    // With a name, where they want it: three days later, of a letter that was not sent.
    let person = call(&app, "person_list", json!(null)).await[0]["id"].clone();
    let company = call(&app, "company_list", json!(null)).await[0]["id"].clone();
    let new = json!({ "person": person, "company": company, "rights": ["erasure"],
        "delivery": { "channel": "post", "language": "en" }, "fields": { "ground": ["not_needed"] } });
    call(&app, "request_new", new).await;
    app.close(&home).await;
    let app = opened_on(&home, "2027-01-02").await;
    desktop.until("the third notification", |seen| seen.notifications.get(2).cloned()).await;
    let named = ("One request needs you today.".to_owned(), "Brume Claire (Brume)".to_owned());
    assert_eq!(told(&desktop)[2], named);
    app.close(&home).await;
    outside::nothing_in_the_clear(&home.path("home"), &["Müller", "Lilas", "Brume"]);
}

/// What the cross in the frame of a window does. There is no frame here, and no program that has such a cross.
fn close_window(display: &str) {
    const CLOSE: &str = "
import ctypes, sys
x = ctypes.CDLL('libX11.so.6')
x.XOpenDisplay.restype = ctypes.c_void_p
x.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
x.XInternAtom.restype = ctypes.c_ulong
class Message(ctypes.Structure):
    _fields_ = [('type', ctypes.c_int), ('serial', ctypes.c_ulong), ('sent', ctypes.c_int), ('display', ctypes.c_void_p),
                ('window', ctypes.c_ulong), ('message', ctypes.c_ulong), ('format', ctypes.c_int), ('data', ctypes.c_long * 5),
                ('rest', ctypes.c_byte * 128)]
display = x.XOpenDisplay(None)
for window in map(int, sys.argv[1:]):
    kind, close = (x.XInternAtom(display, name, 0) for name in (b'WM_PROTOCOLS', b'WM_DELETE_WINDOW'))
    event = Message(33, 0, 1, display, window, kind, 32, (ctypes.c_long * 5)(close, 0, 0, 0, 0))
    x.XSendEvent(ctypes.c_void_p(display), ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(event))
x.XFlush(ctypes.c_void_p(display))
";
    let found = Command::new("xdotool")
        .args(["search", "--onlyvisible", "--name", "Habeas"])
        .env("DISPLAY", display)
        .output()
        .unwrap();
    let windows = String::from_utf8(found.stdout).unwrap();
    assert!(!windows.trim().is_empty(), "there is a window to close");
    let mut python = Command::new("python3");
    python.args(["-c", CLOSE]).args(windows.split_whitespace()).env("DISPLAY", display);
    assert!(python.status().unwrap().success());
}

/// Whether a window is shown on a screen.
fn is_shown(display: &str) -> bool {
    habeas_tests::installed("xdotool");
    let search = ["search", "--onlyvisible", "--name", "Habeas"];
    let output = Command::new("xdotool").args(search).env("DISPLAY", display).output().unwrap();
    output.status.success() && !output.stdout.is_empty()
}

/// The window without a driver.
struct Plain {
    process: Child,
    display: Display,
}

impl Plain {
    fn start(home: &Home, args: &[&str]) -> Self {
        let display = Display::start();
        let process = Self::command(home, &display, args).spawn().unwrap();
        Self { process, display }
    }

    fn command(home: &Home, display: &Display, args: &[&str]) -> Command {
        let mut program = Command::new(habeas_tests::built("habeas-desktop"));
        at_home(&mut program, home, display, LATE, "en");
        program.env("HABEAS_VAULT", home.path("vault")).args(args);
        program
    }

    /// Whether its window is shown.
    fn is_shown(&self) -> bool {
        is_shown(&self.display.name)
    }

    async fn comes_to(&mut self, what: &str, probe: impl Fn(&mut Self) -> bool) {
        let started = Instant::now();
        while !probe(self) {
            assert!(started.elapsed() < LIMIT, "{what}");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    async fn ends(&mut self) {
        self.comes_to("the process does not end", |own| own.process.try_wait().unwrap().is_some()).await;
    }
}

impl Drop for Plain {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tray_opens_says_what_is_due_locks_and_quits() {
    let desktop = Desktop::start(&[Has::Notifications, Has::Tray]);
    let mut home = Home::new();
    home.bus = Some(desktop.address.clone());
    with_a_deadline(&home).await;
    let app = opened_on(&home, LATE).await;
    desktop.until("a notification", |seen| seen.notifications.first().cloned()).await;
    let labels = |menu: Vec<(i32, String, bool)>| menu.into_iter().map(|(_, label, _)| label).collect::<Vec<_>>();
    let entries = ["Open Habeas", "One request needs you today.", "", "Lock", "Quit"];
    assert_eq!(labels(desktop.menu().await), entries);
    desktop.choose("Lock").await;
    app.find("[name=passphrase]").await;
    desktop.choose("The vault is locked.").await;
    let locked = desktop.menu().await;
    assert!(locked.iter().any(|(_, label, enabled)| label == "Lock" && !enabled), "{locked:?}");
    app.close(&home).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_that_was_closed_still_locks_by_itself() {
    let desktop = Desktop::start(&[Has::Tray]);
    let mut home = Home::new();
    home.bus = Some(desktop.address.clone());
    let app = with_a_letter(&home).await;
    go_to(&app, "settings").await;
    tick(&app, "background").await;
    // A quarter of a minute, which takes effect when the vault is opened.
    call(&app, "memo_put", json!({ "key": "idle", "value": "0.25" })).await;
    super::steps::lock(&app).await;
    unlock(&app).await;
    close_window(app.display());
    home.until("the window is hidden", |_| !is_shown(app.display())).await;
    home.until("the vault is locked", |home| {
        let lock = std::fs::File::options().write(true).open(home.path("vault/lock"));
        lock.is_ok_and(|lock| lock.try_lock().is_ok())
    })
    .await;
    desktop.choose("The vault is locked.").await;
    app.find("[name=passphrase]").await;
    app.close(&home).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_starts_without_a_window_reminds_shows_itself_and_quits() {
    let desktop = Desktop::start(&[Has::Notifications, Has::Tray]);
    let mut home = Home::new();
    home.bus = Some(desktop.address.clone());
    with_a_deadline(&home).await;
    let app = opened_on(&home, "2026-12-01").await;
    go_to(&app, "settings").await;
    for name in ["days", "background", "autostart"] {
        tick(&app, name).await;
    }
    let entry = home.path("home/config/autostart/org.habeas.Habeas.desktop");
    assert!(std::fs::read_to_string(&entry).unwrap().contains("habeas-desktop\" --background\n"));
    app.close(&home).await;
    let _ = std::fs::metadata(Path::new(&entry)).unwrap();

    let mut unseen = Plain::start(&home, &["--background"]);
    desktop.until("a notification", |seen| seen.notifications.first().cloned()).await;
    assert_eq!(told(&desktop)[0].0, "Something in Habeas needs you today.");
    assert!(!unseen.is_shown());
    // Another start in the background ends at once, and shows nothing.
    let again = Plain::command(&home, &unseen.display, &["--background"]).status().unwrap();
    assert!(again.success() && !unseen.is_shown());
    // A click on the notification opens the window.
    desktop.click_notification(1);
    unseen.comes_to("no window", |own| own.is_shown()).await;
    // Closing it leaves the process; whoever starts the app again sees the window of the first.
    close_window(&unseen.display.name);
    unseen.comes_to("the window is still shown", |own| !own.is_shown()).await;
    assert!(unseen.process.try_wait().unwrap().is_none(), "it runs on");
    let second = Plain::command(&home, &unseen.display, &[]).status().unwrap();
    assert!(second.success());
    unseen.comes_to("no window", |own| own.is_shown()).await;
    assert_eq!(told(&desktop).len(), 1, "once");
    desktop.choose("Quit").await;
    unseen.ends().await;
}
