//! The real window under a WebDriver: one driver, one app, one folder for each test.

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::json;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A folder that plays the user's home: vault, dialogs, what was saved.
pub struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["dialogs", "saved", "home", "runtime", "bin", "tmp"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// What the next "open" dialog answers.
    pub fn will_open(&self, path: &Path) {
        self.write("dialogs/open", path.to_str().unwrap());
    }

    /// What the next "folder" dialog answers.
    pub fn will_choose(&self, folder: &Path) {
        self.write("dialogs/folder", folder.to_str().unwrap());
    }

    /// Where the next "save" dialog saves.
    pub fn will_save(&self, path: &Path) {
        self.write("dialogs/save", path.to_str().unwrap());
    }
}

/// A running window.
pub struct App {
    client: Client,
    driver: Child,
}

impl Drop for App {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The window as `make test` builds it, beside this test's own binary.
fn binary() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let path = here.ancestors().nth(2).unwrap().join("habeas-desktop");
    assert!(path.exists(), "{} is not built: run `make test`", path.display());
    path
}

impl App {
    /// Starts the window on a day, in a language.
    pub async fn start(home: &Home, today: &str, language: &str) -> Self {
        Self::start_on(home, today, language, Some(&home.path("vault"))).await
    }

    /// As [`App::start`], on a vault that is named from outside or on the one the window finds by itself.
    pub async fn start_on(home: &Home, today: &str, language: &str, vault: Option<&Path>) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut driver = Command::new("WebKitWebDriver");
        match vault {
            Some(vault) => driver.env("HABEAS_VAULT", vault),
            None => driver.env_remove("HABEAS_VAULT"),
        };
        let driver = driver
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
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
            .env("HABEAS_TEST_DIALOGS", home.path("dialogs"))
            .env("LANG", format!("{language}.UTF-8"))
            .env("LANGUAGE", language)
            .env("LC_ALL", "C.UTF-8")
            .env("GTK_A11Y", "none")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver is missing: run `make test`, which installs it");
        let mut capabilities = serde_json::Map::new();
        capabilities.insert("webkitgtk:browserOptions".into(), json!({ "binary": binary(), "args": [] }));
        let started = Instant::now();
        let client = loop {
            let mut builder = ClientBuilder::new(hyper_util_connector());
            match builder.capabilities(capabilities.clone()).connect(&format!("http://127.0.0.1:{port}")).await {
                Ok(client) => break client,
                Err(e) if started.elapsed() > Duration::from_secs(40) => panic!("the window did not start: {e}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        };
        let app = Self { client, driver };
        app.find("h1").await;
        app
    }

    /// Closes the window and waits until the next one may write to the vault.
    pub async fn close(self, home: &Home) {
        let _ = self.client.clone().close().await;
        let started = Instant::now();
        for vault in ["vault", "home/data/habeas", "stick/Habeas", "moved"] {
            let Ok(lock) = std::fs::File::options().write(true).open(home.path(vault).join("lock")) else { continue };
            while lock.try_lock().is_err() {
                assert!(started.elapsed() < Duration::from_secs(20), "the closed window still holds the vault");
                tokio::time::sleep(Duration::from_millis(40)).await;
            }
        }
    }

    /// Waits until something is there and shown.
    pub async fn find(&self, css: &str) -> Element {
        let started = Instant::now();
        loop {
            if let Ok(element) = self.client.find(Locator::Css(css)).await
                && element.is_displayed().await.unwrap_or(false)
            {
                return element;
            }
            assert!(started.elapsed() < Duration::from_secs(20), "{css} did not appear on:\n{}", self.page().await);
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// Everything that a person can read now.
    pub async fn page(&self) -> String {
        let text = self.client.execute("return document.body.innerText;", Vec::new()).await.unwrap_or_default();
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until a person can read some words.
    pub async fn reads(&self, words: &str) {
        let started = Instant::now();
        loop {
            let page = self.page().await;
            if page.contains(words) {
                return;
            }
            assert!(started.elapsed() < Duration::from_secs(20), "“{words}” is not on the page:\n{page}");
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    pub async fn click(&self, css: &str) {
        let started = Instant::now();
        loop {
            match self.find(css).await.click().await {
                Ok(()) => return,
                // The page may have been drawn anew between finding and clicking.
                Err(e) => assert!(started.elapsed() < Duration::from_secs(10), "{css}: {e}"),
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// Opens a row. The driver takes a cell that shortens its text for hidden and will not click it, so the page does.
    pub async fn open_row(&self, css: &str) {
        let started = Instant::now();
        let script = "const e = document.querySelector(arguments[0]); e?.click(); return !!e;";
        while self.client.execute(script, vec![json!(css)]).await.unwrap() != json!(true) {
            assert!(started.elapsed() < Duration::from_secs(20), "{css} did not appear on:\n{}", self.page().await);
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// Clicks a button or link by the words on it.
    pub async fn press(&self, words: &str) {
        let quoted = serde_json::to_string(words).unwrap();
        let xpath = format!(
            "//*[self::button or self::a or self::label or self::summary][contains(normalize-space(.), {quoted})]"
        );
        let started = Instant::now();
        loop {
            for element in self.client.find_all(Locator::XPath(&xpath)).await.unwrap_or_default() {
                if element.is_displayed().await.unwrap_or(false) && element.click().await.is_ok() {
                    return;
                }
            }
            assert!(started.elapsed() < Duration::from_secs(20), "no “{words}” to press on:\n{}", self.page().await);
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    pub async fn type_into(&self, css: &str, text: &str) {
        self.find(css).await.send_keys(text).await.unwrap();
    }

    /// Sets a field as a whole: dates and choices, which no engine lets one type alike.
    pub async fn set(&self, css: &str, value: &str) {
        self.find(css).await;
        let script = "const e = document.querySelector(arguments[0]); e.value = arguments[1];\
                      for (const n of ['input', 'change']) e.dispatchEvent(new Event(n, { bubbles: true }));";
        self.client.execute(script, vec![json!(css), json!(value)]).await.unwrap();
    }

    /// Lets a file go over the window. The driver drags nothing in from outside, so the system's part is played here.
    pub async fn lets_go(&self, home: &Home, file: &Path) {
        home.write("dialogs/dropped", file.to_str().unwrap());
        self.script("dispatchEvent(new CustomEvent('habeas-dropped'))").await;
    }

    /// Presses, draws and lets go: points as shares of the element's box.
    pub async fn drag(&self, css: &str, from: (f64, f64), to: (f64, f64)) {
        self.find(css).await;
        let script = "const e = document.querySelector(arguments[0]); e.scrollIntoView({ block: 'center' });
            const r = e.getBoundingClientRect(); return [r.left, r.top, r.width, r.height];";
        let found = self.client.execute(script, vec![json!(css)]).await.unwrap();
        let [left, top, width, height] = [0, 1, 2, 3].map(|i| found[i].as_f64().unwrap());
        let at = |(x, y): (f64, f64)| PointerAction::MoveTo {
            duration: Some(Duration::from_millis(60)),
            x: left + x * width,
            y: top + y * height,
        };
        let middle = ((from.0 + to.0) / 2.0, (from.1 + to.1) / 2.0);
        let actions = MouseActions::new("mouse".into())
            .then(at(from))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(at(middle))
            .then(at(to))
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.client.perform_actions(actions).await.unwrap();
    }

    /// Presses the mouse on an element, draws along points measured from its middle, and lets go.
    pub async fn draw(&self, css: &str, points: &[(f64, f64)]) {
        // The driver takes a drawing without content for hidden.
        let element = self.client.find(Locator::Css(css)).await.unwrap();
        let to = |&(x, y): &(f64, f64)| PointerAction::MoveToElement { element: element.clone(), duration: None, x, y };
        let (first, rest) = points.split_first().unwrap();
        let mut mouse = MouseActions::new("mouse".to_owned()).then(to(first)).then(PointerAction::Down { button: 0 });
        for point in rest {
            mouse = mouse.then(to(point));
        }
        self.client.perform_actions(mouse.then(PointerAction::Up { button: 0 })).await.unwrap();
    }

    pub async fn script(&self, script: &str) -> serde_json::Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    pub async fn script_async(&self, script: &str) -> serde_json::Value {
        self.client.execute_async(script, Vec::new()).await.unwrap()
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
        let frames = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)));";
        let _ = self.client.execute_async(frames, Vec::new()).await;
        let folder = root().join("target/screens");
        std::fs::create_dir_all(&folder).unwrap();
        if let Ok(png) = self.client.screenshot().await {
            std::fs::write(folder.join(format!("{name}.png")), png).unwrap();
        }
    }
}

fn hyper_util_connector() -> hyper_util::client::legacy::connect::HttpConnector {
    hyper_util::client::legacy::connect::HttpConnector::new()
}
