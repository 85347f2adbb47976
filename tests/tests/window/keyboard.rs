//! The window without a mouse: a letter is reached and a happening recorded, dialogs close by Escape and give the focus
//! back, and whoever wants no motion gets none.

use super::living::{ctrl, with_a_letter};
use super::{App, Home};
use std::time::{Duration, Instant};

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";

async fn press_key(app: &App, key: &str) {
    let focused = "const e = document.activeElement; return e && e !== document.body ? 1 : 0;";
    let on = if app.script(focused).await == 1 { ":focus" } else { "body" };
    app.type_into(on, key).await;
}

/// What has the focus, and whether a person sees that: an outline, and not under anything else.
async fn focus(app: &App) -> (String, bool) {
    let look = "const e = document.activeElement; const s = getComputedStyle(e); const r = e.getBoundingClientRect();
        const seen = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 && r.bottom > 0 && r.top < innerHeight;
        return [(e.getAttribute('aria-label') ?? e.dataset.test ?? e.textContent).trim().slice(0, 40), seen];";
    let found = app.script(look).await;
    (found[0].as_str().unwrap_or_default().to_owned(), found[1] == true)
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_by_keyboard() {
    let home = Home::new();
    let app = with_a_letter(&home).await;
    ctrl(&app, "k").await;
    app.type_into("[data-test=palette] input", "brume").await;
    app.find("[data-test=palette] li").await;
    app.type_into("[data-test=palette] input", ENTER).await;
    app.find("[data-test=status][data-status=written]").await;

    // Tab goes through the page in its order, and each stop is seen.
    let mut stops = Vec::new();
    let started = Instant::now();
    while !stops.iter().any(|s: &String| s == "record") {
        assert!(started.elapsed() < Duration::from_secs(20), "Tab never came to “record”: {stops:?}");
        press_key(&app, TAB).await;
        let (at, seen) = focus(&app).await;
        assert!(seen, "the focus is not seen on {at}");
        stops.push(at);
    }
    press_key(&app, ENTER).await;
    app.find("dialog[open]").await;
    // The page behind is out of reach: the focus stays in the dialog.
    for _ in 0..6 {
        press_key(&app, TAB).await;
        let inside = "const e = document.activeElement; return e === document.body || !!e.closest('dialog[open]');";
        assert_eq!(app.script(inside).await, true);
    }
    press_key(&app, ESCAPE).await;
    while app.script("return document.querySelectorAll('dialog[open]').length;").await != 0 {
        assert!(started.elapsed() < Duration::from_secs(30), "Escape does not close the dialog");
        tokio::time::sleep(Duration::from_millis(40)).await;
    }
    assert_eq!(focus(&app).await.0, "record", "the focus does not come back");
    // Escape again leads back, F1 shows the keys.
    press_key(&app, ESCAPE).await;
    app.reads("Today").await;
    press_key(&app, "\u{e031}").await;
    app.reads("Larger, smaller, as it was").await;
    press_key(&app, ESCAPE).await;

    // Without motion every change is at once.
    let moving = "const out = []; for (const sheet of document.styleSheets) for (const rule of sheet.cssRules)
        if (rule.conditionText?.includes('prefers-reduced-motion')) out.push(rule.cssText);
        const own = [...document.styleSheets].flatMap((s) => [...s.cssRules]).filter((r) => r.style
          && /\\d/.test(r.style.transition + r.style.animation) && !/var\\(--quick\\)/.test(r.cssText));
        return [out.join(' '), own.map((r) => r.cssText).join(' ')];";
    let found = app.script(moving).await;
    assert!(found[0].as_str().unwrap().contains("--quick: 0"), "{found}");
    assert_eq!(found[1], "", "moves whatever the person asked for");
    app.close(&home).await;
}
