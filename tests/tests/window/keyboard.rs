//! The window without a mouse: a letter is reached and a happening recorded, dialogs close by Escape and give the focus
//! back, and whoever wants no motion gets none.

use super::app::App;
use super::home::Home;
use super::steps::{ENTER, ESCAPE, go_to, with_a_letter};

const TAB: &str = "\u{e004}";
const F1: &str = "\u{e031}";

/// What has the focus, and whether a person sees that: an outline, and not under anything else.
async fn focus(app: &App) -> (String, bool) {
    let look = "const e = document.activeElement; const s = getComputedStyle(e); const r = e.getBoundingClientRect();
        const seen = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 && r.bottom > 0 && r.top < innerHeight;
        return [(e.getAttribute('aria-label') ?? e.dataset.test ?? e.textContent).trim().slice(0, 40), seen];";
    let found = app.script(look).await;
    (found[0].as_str().unwrap_or_default().to_owned(), found[1] == true)
}

/// The same once what slides in has arrived: the link to the content moves into view when it gets the focus.
async fn settled_focus(app: &App) -> (String, bool) {
    let mut at = focus(app).await;
    for _ in 0..100 {
        if at.1 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        at = focus(app).await;
    }
    at
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_by_keyboard() {
    let home = Home::new();
    let app = with_a_letter(&home).await;
    go_to(&app, "brume").await;
    app.find("[data-test=status][data-status=written]").await;

    // Tab goes through the page in its order, and each stop is seen.
    let mut stops = Vec::new();
    while !stops.iter().any(|s: &String| s == "record") {
        assert!(stops.len() < 200, "Tab never came to “record”: {stops:?}");
        app.keys(TAB).await;
        let (at, seen) = settled_focus(&app).await;
        assert!(seen, "the focus is not seen on {at}");
        stops.push(at);
    }
    app.keys(ENTER).await;
    app.find("dialog[open]").await;
    // The page behind is out of reach: the focus stays in the dialog.
    for _ in 0..6 {
        app.keys(TAB).await;
        let inside = "const e = document.activeElement; return e === document.body || !!e.closest('dialog[open]');";
        assert_eq!(app.script(inside).await, true);
    }
    app.keys(ESCAPE).await;
    app.gone("dialog[open]").await;
    app.until("the focus does not come back", async || (focus(&app).await.0 == "record").then_some(())).await;
    // Escape again leads back, F1 shows the keys.
    app.keys(ESCAPE).await;
    app.reads("Today").await;
    app.keys(F1).await;
    app.reads("Larger, smaller, as it was").await;
    app.keys(ESCAPE).await;

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
