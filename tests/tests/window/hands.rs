//! What a person does at the window and sees on it. Each deed waits for what it needs, and for the page to stand still, and
//! none waits for a time.

use fantoccini::Locator;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::elements::Element;
use serde_json::json;
use std::path::Path;
use std::time::{Duration, Instant};

use super::app::{App, PAUSE};
use super::home::Home;

/// How long a press may take to reach the page before it is held for lost and made again.
const PATIENCE: Duration = Duration::from_secs(3);

impl App {
    /// Waits until something is there and shown.
    pub async fn find(&self, css: &str) -> Element {
        self.until(&format!("{css} did not appear"), async || {
            let element = self.client.find(Locator::Css(css)).await.ok()?;
            element.is_displayed().await.unwrap_or(false).then_some(element)
        })
        .await
    }

    /// Waits until something is gone.
    pub async fn gone(&self, css: &str) {
        self.comes_to(&format!("return document.querySelectorAll({}).length;", json!(css)), 0).await;
    }

    /// Waits until a person can read some words.
    pub async fn reads(&self, words: &str) {
        self.until(&format!("“{words}” is not on the page"), async || {
            self.page().await.contains(words).then_some(())
        })
        .await;
    }

    /// Waits until the page stands still, and then some words are not on it.
    pub async fn lacks(&self, words: &str) {
        self.still().await;
        self.until(&format!("“{words}” is on the page"), async || {
            (!self.page().await.contains(words)).then_some(())
        })
        .await;
    }

    pub async fn click(&self, css: &str) {
        self.until(&format!("{css} cannot be clicked"), async || {
            self.still().await;
            self.press_on(&self.find(css).await).await.then_some(())
        })
        .await;
    }

    /// Presses the mouse on an element, and tells whether the press reached it. The driver aims where the element was when
    /// it looked: on a page that is drawn anew in between, the press lands beside it, and the driver reports a success.
    async fn press_on(&self, element: &Element) -> bool {
        let Ok(at) = serde_json::to_value(element) else { return false };
        let listen = "window.pressed = false;
            arguments[0].addEventListener('click', () => { window.pressed = true; }, { capture: true, once: true });";
        if self.client.execute(listen, vec![at]).await.is_err() || element.clone().click().await.is_err() {
            return false;
        }
        let started = Instant::now();
        loop {
            // A page that was replaced by the press knows nothing of it any more, or cannot answer.
            match self.client.execute("return window.pressed ?? true;", Vec::new()).await {
                Ok(pressed) if pressed == json!(false) && started.elapsed() < PATIENCE => {
                    tokio::time::sleep(PAUSE).await
                }
                Ok(pressed) => return pressed == json!(true),
                Err(_) => return true,
            }
        }
    }

    /// Opens a row. The driver takes a cell that shortens its text for hidden and will not click it, so the page does.
    pub async fn open_row(&self, css: &str) {
        self.still().await;
        let script = "const e = document.querySelector(arguments[0]); e?.click(); return !!e;";
        self.until(&format!("{css} did not appear"), async || {
            let clicked = self.client.execute(script, vec![json!(css)]).await;
            clicked.is_ok_and(|clicked| clicked == json!(true)).then_some(())
        })
        .await;
    }

    /// Clicks a button or link by the words on it.
    pub async fn press(&self, words: &str) {
        let quoted = serde_json::to_string(words).unwrap();
        let xpath = format!(
            "//*[self::button or self::a or self::label or self::summary][contains(normalize-space(.), {quoted})]"
        );
        self.until(&format!("no “{words}” to press"), async || {
            self.still().await;
            for element in self.client.find_all(Locator::XPath(&xpath)).await.unwrap_or_default() {
                if element.is_displayed().await.unwrap_or(false) && self.press_on(&element).await {
                    return Some(());
                }
            }
            None
        })
        .await;
    }

    /// Types text or keys into a field.
    pub async fn type_into(&self, css: &str, text: &str) {
        self.still().await;
        // A field that was drawn anew takes nothing, so it can be asked again.
        self.until(&format!("nothing can be typed into {css}"), async || {
            self.find(css).await.send_keys(text).await.ok()
        })
        .await;
        if !text.contains(|c| ('\u{e000}'..='\u{f8ff}').contains(&c)) {
            let holds =
                format!("return document.querySelector({})?.value?.includes({}) ?? true;", json!(css), json!(text));
            self.comes_to(&holds, true).await;
        }
    }

    /// Presses keys where the focus is.
    pub async fn keys(&self, keys: &str) {
        self.still().await;
        self.until("no key can be pressed", async || {
            let at = self.client.active_element().await.ok()?;
            at.send_keys(keys).await.ok()
        })
        .await;
    }

    /// Presses Escape and waits until no dialog is open.
    pub async fn escape(&self) {
        self.keys("\u{e00c}").await;
        self.gone("dialog[open]").await;
    }

    /// Sets a field as a whole: dates and choices, which no engine lets one type alike.
    pub async fn set(&self, css: &str, value: &str) {
        self.find(css).await;
        self.still().await;
        let script = "const e = document.querySelector(arguments[0]); if (!e) return false; e.value = arguments[1];
            for (const n of ['input', 'change']) e.dispatchEvent(new Event(n, { bubbles: true })); return e.value === arguments[1];";
        self.until(&format!("{css} does not take “{value}”"), async || {
            let set = self.client.execute(script, vec![json!(css), json!(value)]).await;
            set.is_ok_and(|set| set == json!(true)).then_some(())
        })
        .await;
    }

    /// Drops a file on the window. The driver drags nothing in from outside, so the system's part is played here.
    pub async fn drop_file(&self, home: &Home, file: &Path) {
        self.still().await;
        home.write("dialogs/dropped", file.to_str().unwrap());
        self.script("dispatchEvent(new CustomEvent('habeas-dropped'))").await;
    }

    /// Presses the mouse, draws and releases it: points as shares of the element's box.
    pub async fn drag(&self, css: &str, from: (f64, f64), to: (f64, f64)) {
        self.find(css).await;
        let script = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' });";
        self.client.execute(script, vec![json!(css)]).await.unwrap();
        self.still().await;
        let script = "const r = document.querySelector(arguments[0]).getBoundingClientRect();
            return [r.left, r.top, r.width, r.height];";
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

    /// Presses the mouse on an element, draws along points measured from its middle, and releases it.
    pub async fn draw(&self, css: &str, points: &[(f64, f64)]) {
        self.still().await;
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
}
