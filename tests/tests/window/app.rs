//! The real window under a WebDriver: one driver, one app, one folder for each test.

use fantoccini::{Client, ClientBuilder};
use serde_json::json;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::home::Home;

/// How long a journey waits for a state before it fails. Far more than a busy machine needs.
pub const LIMIT: Duration = Duration::from_secs(90);
/// How long a copied text stays in the clipboard. Long enough for a busy machine to look at it, short enough to wait for.
pub const CLIPBOARD_SECONDS: u32 = 20;
pub const PAUSE: Duration = Duration::from_millis(40);

/// A running window.
pub struct App {
    pub(super) client: Client,
    driver: Child,
    display: Display,
}

/// A screen for one window alone. On a shared one the windows of tests that run at the same time take the focus from each
/// other, and a page that lacks it shows no outline.
pub struct Display {
    server: Child,
    pub name: String,
}

impl Display {
    pub fn start() -> Self {
        habeas_tests::installed("Xvfb");
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // The server writes its number when it takes connections.
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        Self { server, name: format!(":{}", number.trim()) }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl Drop for App {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// The surroundings of a window: its screen, its folders, its day.
pub fn at_home(program: &mut Command, home: &Home, display: &Display, today: &str, language: &str) {
    program
        .env("DISPLAY", &display.name)
        .env_remove("WAYLAND_DISPLAY")
        .env("HOME", home.path("home"))
        .env("XDG_DATA_HOME", home.path("home/data"))
        .env("XDG_CACHE_HOME", home.path("home/cache"))
        .env("XDG_CONFIG_HOME", home.path("home/config"))
        .env("XDG_RUNTIME_DIR", home.path("runtime"))
        // Programs that a test puts there go before the system's.
        .env("PATH", format!("{}:{}", home.path("bin").display(), std::env::var("PATH").unwrap_or_default()))
        .env("TMPDIR", home.path("tmp"))
        .env("HABEAS_TODAY", today)
        .env("HABEAS_QUICK_KEYS_FOR_TESTS", "1")
        .env("HABEAS_TEST_ROOT_FOR_TESTS", home.path("root-for-tests.pem"))
        .env("HABEAS_TEST_DIALOGS", home.path("dialogs"))
        .env("HABEAS_CLIPBOARD_SECONDS_FOR_TESTS", CLIPBOARD_SECONDS.to_string())
        .env("LANG", format!("{language}.UTF-8"))
        .env("LANGUAGE", language)
        .env("LC_ALL", "C.UTF-8")
        .env("GTK_A11Y", "none")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if let Some(bus) = &home.bus {
        program.env("DBUS_SESSION_BUS_ADDRESS", bus);
    }
}

impl App {
    /// Starts the window on a day, in a language.
    pub async fn start(home: &Home, today: &str, language: &str) -> Self {
        Self::start_on(home, today, language, Some(&home.path("vault"))).await
    }

    /// As [`App::start`], on a vault that is named from outside or on the one the window finds by itself.
    pub async fn start_on(home: &Home, today: &str, language: &str, vault: Option<&Path>) -> Self {
        habeas_tests::installed("WebKitWebDriver");
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let display = Display::start();
        let mut driver = Command::new("WebKitWebDriver");
        at_home(&mut driver, home, &display, today, language);
        match vault {
            Some(vault) => driver.env("HABEAS_VAULT", vault),
            None => driver.env_remove("HABEAS_VAULT"),
        };
        let driver = driver.arg(format!("--port={port}")).env("TAURI_WEBVIEW_AUTOMATION", "true").spawn().unwrap();
        let mut capabilities = serde_json::Map::new();
        capabilities.insert(
            "webkitgtk:browserOptions".into(),
            json!({ "binary": habeas_tests::built("habeas-desktop"), "args": home.opened_with }),
        );
        let started = Instant::now();
        let client = loop {
            let mut builder = ClientBuilder::new(hyper_util_connector());
            match builder.capabilities(capabilities.clone()).connect(&format!("http://127.0.0.1:{port}")).await {
                Ok(client) => break client,
                Err(e) if started.elapsed() > LIMIT => panic!("the window did not start: {e}"),
                Err(_) => tokio::time::sleep(PAUSE).await,
            }
        };
        let app = Self { client, driver, display };
        app.find("h1").await;
        app
    }

    /// The screen of this window.
    pub fn display(&self) -> &str {
        &self.display.name
    }

    /// Starts the app once more beside this window, with a file, and waits until that start ends.
    pub fn start_again(&self, home: &Home, file: &Path, today: &str) {
        let mut second = Command::new(habeas_tests::built("habeas-desktop"));
        at_home(&mut second, home, &self.display, today, "en");
        let ended = second.env("HABEAS_VAULT", home.path("vault")).arg(file).status().unwrap();
        assert!(ended.success());
    }

    /// The number of the driver's process, below which those of the window are.
    pub fn driver_id(&self) -> u32 {
        self.driver.id()
    }

    /// Closes the window and waits until the next one may write to the vault.
    pub async fn close(self, home: &Home) {
        let _ = self.client.clone().close().await;
        let started = Instant::now();
        for vault in ["vault", "home/data/habeas", "stick/Habeas", "moved"] {
            let Ok(lock) = std::fs::File::options().write(true).open(home.path(vault).join("lock")) else { continue };
            while lock.try_lock().is_err() {
                assert!(started.elapsed() < LIMIT, "the closed window still holds the vault");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }

    /// Waits until a probe finds what it looks for. `what` says what was missing, and the page is shown with it.
    pub async fn until<T>(&self, what: &str, probe: impl AsyncFn() -> Option<T>) -> T {
        let started = Instant::now();
        loop {
            if let Some(found) = probe().await {
                return found;
            }
            assert!(started.elapsed() < LIMIT, "{what}, on:\n{}", self.page().await);
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Waits until nothing on the page moves: the same content in the same places for some moments, and no transition.
    pub async fn still(&self) {
        let script = "const done = arguments[arguments.length - 1];
            const shape = () => document.body.innerHTML.length + ' ' + [...document.querySelectorAll('button, a, input, select,'
              + 'textarea, summary, h1, dialog')].map((e) => { const r = e.getBoundingClientRect(); return [r.left, r.top, r.width]; });
            const moving = () => document.getAnimations().some((a) => a.playState === 'running'
              && a.effect?.getComputedTiming().endTime !== Infinity);
            let last = '', same = 0, looks = 0;
            const look = () => {
              const now = shape();
              same = now === last && !moving() ? same + 1 : 0;
              last = now;
              if (same >= 2 || ++looks > 500) done(same >= 2); else setTimeout(look, 20);
            };
            look();";
        // A page that is being replaced cannot answer; the next one is asked.
        self.until("the page does not stand still", async || {
            let answer = self.client.execute_async(script, Vec::new()).await;
            answer.is_ok_and(|still| still == json!(true)).then_some(())
        })
        .await;
    }

    /// Everything that a person can read now.
    pub async fn page(&self) -> String {
        let text = self.client.execute("return document.body.innerText;", Vec::new()).await.unwrap_or_default();
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script in the page now, for what has no state to wait for.
    pub async fn script(&self, script: &str) -> serde_json::Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    pub async fn script_async(&self, script: &str) -> serde_json::Value {
        self.client.execute_async(script, Vec::new()).await.unwrap()
    }

    /// Waits until a script returns this.
    pub async fn comes_to(&self, script: &str, expected: impl Into<serde_json::Value>) {
        let expected = expected.into();
        self.until(&format!("{script} does not come to {expected}"), async || {
            let value = self.client.execute(script, Vec::new()).await;
            value.is_ok_and(|value| value == expected).then_some(())
        })
        .await;
    }

    pub async fn title(&self) -> String {
        self.client.title().await.unwrap()
    }

    /// The size of the window, frame and all.
    pub async fn size(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.unwrap();
    }

    /// A picture of the window, kept with the build for people to look at.
    pub async fn look(&self, name: &str) {
        // A part that still waits for what it shows is no picture of it.
        self.comes_to("return document.querySelectorAll('[aria-busy=true]').length;", 0).await;
        self.still().await;
        // Pictures are for somebody who looks at them.
        if std::env::var_os("HABEAS_LOOK").is_none() {
            return;
        }
        let folder = habeas_tests::root().join("target/screens");
        std::fs::create_dir_all(&folder).unwrap();
        if let Ok(png) = self.client.screenshot().await {
            std::fs::write(folder.join(format!("{name}.png")), png).unwrap();
        }
    }
}

fn hyper_util_connector() -> hyper_util::client::legacy::connect::HttpConnector {
    hyper_util::client::legacy::connect::HttpConnector::new()
}
