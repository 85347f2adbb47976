//! Every view of the window, drawn by the engine that people get: in English and French, both themes, two sizes and enlarged
//! to twice its size; the places and main pages in each further language. axe-core finds nothing, nothing is wider than the window, and pictures are kept to be looked at.

use super::app::App;
use super::home::Home;
use super::steps::{ESCAPE, ctrl, go_to, lock, make_vault, open_palette};

/// What axe finds; contrast too, which only a real engine can tell.
async fn faults(app: &App) -> Vec<String> {
    let run = "const done = arguments[arguments.length - 1];
        axe.run(document, { resultTypes: ['violations'] }).then(
          (r) => done(r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 120)
            + ' ' + (n.any[0]?.message ?? '')).join(' | '))),
          (e) => done([String(e)]));";
    let found = app.script_async(run).await;
    found.as_array().unwrap().iter().map(|v| v.as_str().unwrap_or_default().to_owned()).collect()
}

/// What reaches out of the window to the side, or is cut off without a way to see the rest of it (three dots and a title).
async fn cut_off(app: &App) -> Vec<String> {
    let look = "const wide = document.documentElement.clientWidth; const out = [];
        const main = document.querySelector('main');
        if (document.documentElement.scrollWidth > wide + 1) out.push('the page is wider than the window');
        if (main && main.scrollWidth > main.clientWidth + 1) out.push('the content is wider than its place');
        for (const e of document.querySelectorAll('button, input, select, textarea, h1, h2, dialog[open]')) {
          const r = e.getBoundingClientRect();
          if (r.width > 1 && r.height > 1 && !e.closest('.box, .hidden, .skip') && (r.right > wide + 1 || r.left < -1))
            out.push(e.outerHTML.slice(0, 100));
          const dots = e.title && getComputedStyle(e).textOverflow === 'ellipsis' && e.scrollHeight <= e.clientHeight + 2;
          if (e.tagName === 'BUTTON' && !dots && (e.scrollWidth > e.clientWidth + 2 || e.scrollHeight > e.clientHeight + 2) && getComputedStyle(e).overflow === 'hidden')
            out.push('cut: ' + e.outerHTML.slice(0, 100));
        }
        return out;";
    let found = app.script(look).await;
    found.as_array().unwrap().iter().map(|v| v.as_str().unwrap_or_default().to_owned()).collect()
}

async fn load_axe(app: &App) {
    let axe = habeas_tests::root().join("ui/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(axe).unwrap();
    app.script(&format!("if (!window.axe) {{ {axe}; window.axe = axe; }} return 0;")).await;
    app.comes_to("return typeof axe;", "object").await;
}

/// The view as it stands, checked: axe is loaded where it is not there yet.
pub async fn check(app: &App, name: &str) {
    load_axe(app).await;
    app.still().await;
    let found: Vec<String> = faults(app).await.into_iter().chain(cut_off(app).await).collect();
    assert!(found.is_empty(), "{name}: {found:#?}");
}

struct Looker {
    app: App,
    suffix: String,
    wrong: Vec<String>,
}

impl Looker {
    async fn at(&mut self, name: &str) {
        self.app.look(&format!("{name}-{}", self.suffix)).await;
        // A lock loads the page anew, without it.
        load_axe(&self.app).await;
        let found: Vec<String> = faults(&self.app).await.into_iter().chain(cut_off(&self.app).await).collect();
        self.wrong.extend(found.into_iter().map(|f| format!("{name}-{}: {f}", self.suffix)));
    }
}

async fn paint(app: &App, language: &str, theme: &str) {
    let colours = match (language, theme) {
        ("fr", "dark") => "thème sombre",
        ("fr", _) => "thème clair",
        (_, "dark") => "dark colours",
        _ => "light colours",
    };
    go_to(app, colours).await;
}

/// Goes to a place and waits until the list of places marks it.
async fn at(app: &App, place: &str) {
    go_to(app, place).await;
    let here = "return (document.querySelector('nav [aria-current=page]')?.textContent ?? '').toLowerCase()";
    app.comes_to(&format!("{here}.includes('{place}');"), true).await;
    app.find("main h1").await;
}

/// The table of all requests, from the desk.
async fn table(app: &App, fr: bool) {
    at(app, if fr { "demandes" } else { "requests" }).await;
    app.open_row("[data-test=shelf-table]").await;
    app.find("[data-test=choose-all]").await;
}

/// The papers of a case, which a narrow window shows over the rest; and what its menu holds.
async fn papers(look: &mut Looker) {
    let shown = "const e = document.querySelector('[data-test=papers-open]'); return !!e && e.checkVisibility();";
    if look.app.script(shown).await == true {
        look.app.open_row("[data-test=papers-open]").await;
        look.app.find(".over-papers [data-test=paper] svg").await;
        look.at("request-papers").await;
    }
    look.app.open_row("[data-test=more-letter]").await;
    look.app.find("[data-test=save-text]").await;
    look.at("request-more").await;
    look.app.open_row("[data-test=around-labels]").await;
    look.app.find("dialog[open] [name=start]").await;
    look.at("request-labels").await;
    look.app.escape().await;
    look.app.script("document.querySelector('.over-papers .shut')?.click();").await;
    look.app.gone(".over-papers").await;
}

/// The places, the pages behind them and the dialogs, in the example's vault.
async fn walk(look: &mut Looker, language: &str) {
    let fr = language == "fr";
    let places = [
        ("today", if fr { "aujourd" } else { "today" }),
        ("requests", if fr { "demandes" } else { "requests" }),
        ("companies", if fr { "entreprises" } else { "companies" }),
        ("people", if fr { "personnes" } else { "people" }),
        ("archive", if fr { "export" } else { "archive" }),
        ("settings", if fr { "réglages" } else { "settings" }),
    ];
    for (name, words) in places {
        at(&look.app, words).await;
        look.at(name).await;
    }
    table(&look.app, fr).await;
    look.at("requests-table").await;
    look.app.open_row("[data-test=choose-all]").await;
    look.app.find("[data-test=chosen]").await;
    look.at("requests-chosen").await;
    look.app.open_row("[data-test=around-posting_list]").await;
    look.app.find("dialog[open] [name=posting]").await;
    look.at("posting-list").await;
    look.app.escape().await;
    look.app.open_row("[data-test=choose-none]").await;
    look.app.open_row("[data-test=line] .open").await;
    look.app.find("[data-test=status]").await;
    look.at("request").await;
    papers(look).await;
    // By the page itself: the driver does not find what was enlarged.
    look.app.open_row("[data-test=record]").await;
    look.app.find("dialog[open]").await;
    look.at("request-record").await;
    look.app.escape().await;
    look.app.open_row("[data-test=next-step]").await;
    look.app.find("[data-test=follow-up] [data-test=paper]").await;
    look.at("follow-up").await;
    open_palette(&look.app).await;
    look.at("palette").await;
    look.app.type_into("[data-test=palette] input", ESCAPE).await;
    look.app.gone("dialog[open]").await;
    ctrl(&look.app, "n").await;
    look.app.find("[data-test=step-who]").await;
    look.at("new-request").await;
    look.app.open_row("[data-test=already-sent]").await;
    look.app.find("[data-test=already]").await;
    look.at("already").await;
    table(&look.app, fr).await;
    look.app.open_row("[data-test=line] .open").await;
    look.app.find("[data-test=status]").await;
    look.app.open_row("[data-test=write-F8]").await;
    look.app.find("[data-test=step-want] input[value=complaint]:checked").await;
    look.at("complaint-form").await;
}

async fn scene(language: &str) {
    let home = Home::new();
    let app = App::start(&home, "2026-11-26", language).await;
    let mut look = Looker { app, suffix: String::new(), wrong: Vec::new() };
    load_axe(&look.app).await;
    if language == "fr" {
        look.app.press("Français").await;
    }
    for (width, height, size) in [(1024, 700, "1024"), (1440, 900, "1440")] {
        look.app.size(width, height).await;
        look.suffix = format!("{language}-{size}");
        look.at("door-new").await;
    }
    look.app.click("[data-test=example-open]").await;
    look.app.find("[data-test=example]").await;
    for theme in ["light", "dark"] {
        paint(&look.app, language, theme).await;
        for (width, height, size) in [(1024, 700, "1024"), (1440, 900, "1440")] {
            // The other two of the four are walked in the other language; all of them where somebody looks.
            let own = (theme == "light") == ((language == "fr") == (size == "1024"));
            if !own && std::env::var_os("HABEAS_LOOK").is_none() {
                continue;
            }
            look.app.size(width, height).await;
            look.suffix = format!("{language}-{theme}-{size}");
            walk(&mut look, language).await;
        }
    }
    // Twice as large, as somebody with weak eyes has it: half of the room for everything.
    paint(&look.app, language, "light").await;
    look.app.size(1024, 700).await;
    for _ in 0..4 {
        ctrl(&look.app, "+").await;
    }
    look.suffix = format!("{language}-zoomed");
    walk(&mut look, language).await;
    look.app.comes_to("return innerWidth <= 520;", true).await;
    ctrl(&look.app, "0").await;

    look.app.open_row("[data-test=example-close]").await;
    look.app.find("[name=again]").await;
    make_vault(&look.app).await;
    look.app.find("nav").await;
    look.app.find("main h1").await;
    look.suffix = language.to_owned();
    look.at("empty-today").await;
    lock(&look.app).await;
    look.at("door-locked").await;
    look.app.close(&home).await;
    assert!(look.wrong.is_empty(), "{}", look.wrong.join("\n"));
}

/// The places and the pages a person meets first, in a language in which keys and not words lead there: where texts are longest,
/// something is cut off first.
async fn places_in(language: &str, own_name: &str) {
    let home = Home::new();
    let app = App::start(&home, "2026-11-26", language).await;
    let mut look = Looker { app, suffix: language.to_owned(), wrong: Vec::new() };
    look.app.press(own_name).await;
    look.app.comes_to("return document.documentElement.lang;", language).await;
    look.app.comes_to("return document.querySelector('h1').textContent.startsWith('Ask any company');", false).await;
    look.app.size(1024, 700).await;
    look.at("door-new").await;
    look.app.click("[data-test=example-open]").await;
    look.app.find("[data-test=example]").await;
    for (key, name) in [("1", "today"), ("2", "requests"), ("3", "companies"), ("4", "people"), ("5", "archive")] {
        ctrl(&look.app, key).await;
        let marked = "return document.querySelector('nav [aria-current=page]')?.getAttribute('aria-keyshortcuts');";
        look.app.comes_to(marked, format!("Control+{key}")).await;
        look.app.find("main h1").await;
        if name == "requests" {
            look.app.find("[data-test=evidence-open]").await;
        }
        look.at(name).await;
    }
    ctrl(&look.app, "2").await;
    look.app.find("[data-test=cases]").await;
    papers(&mut look).await;
    look.app.open_row("[data-test=record]").await;
    look.app.find("dialog[open] [data-test=record-form]").await;
    look.at("record").await;
    look.app.escape().await;
    look.app.open_row("[data-test=shelf-table]").await;
    look.app.find("[data-test=line]").await;
    look.at("requests-table").await;
    ctrl(&look.app, "n").await;
    look.app.find("[data-test=step-who]").await;
    look.at("new-request").await;
    look.app.open_row("nav .foot li:first-child button").await;
    look.app.find("[data-test=desktop-background]").await;
    look.at("settings").await;
    look.app.close(&home).await;
    assert!(look.wrong.is_empty(), "{}", look.wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn places_in_german() {
    places_in("de", "Deutsch").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn places_in_spanish() {
    places_in("es", "Español").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn places_in_italian() {
    places_in("it", "Italiano").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn places_in_dutch() {
    places_in("nl", "Nederlands").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn places_in_polish() {
    places_in("pl", "Polski").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn places_in_portuguese() {
    places_in("pt", "Português").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_view_in_english() {
    scene("en").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_view_in_french() {
    scene("fr").await;
}
