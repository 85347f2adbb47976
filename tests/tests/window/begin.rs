//! Beginning without a notice: a company is found by its name.

use super::app::App;
use super::home::Home;
use super::steps::{ENTER, go_to, look_at_all, make_vault};
use super::views::check;

const DOWN: &str = "\u{e015}";
const UP: &str = "\u{e013}";
const BACKSPACE: &str = "\u{e003}";

#[tokio::test(flavor = "multi_thread")]
async fn from_the_first_start_to_a_letter_for_a_company_found_by_its_name() {
    let home = Home::new();
    let app = App::start(&home, "2026-11-23", "en").await;
    make_vault(&app).await;
    app.press("New request").await;
    app.find("[data-test=company-search]").await;
    look_at_all(&app, "begin-empty").await;
    // Nobody is chosen yet, and the page says what to do.
    app.click("[data-test=go-on]").await;
    app.reads("No company is chosen yet.").await;

    // With a letter too few, by the arrow keys and Enter.
    app.type_into("[data-test=company-search]", "shufa").await;
    app.find("[data-test=hit][data-slug=schufa]").await;
    check(&app, "begin-found").await;
    app.size(1440, 900).await;
    look_at_all(&app, "begin-found-1440").await;
    app.size(1024, 768).await;
    look_at_all(&app, "begin-found-1024").await;
    app.type_into("[data-test=company-search]", DOWN).await;
    app.type_into("[data-test=company-search]", UP).await;
    app.comes_to("return document.querySelector('[data-test=hit][aria-selected=true]')?.dataset.slug;", "schufa").await;
    app.type_into("[data-test=company-search]", ENTER).await;

    // Who it is, and where that is known from, before anything is made.
    app.find("[data-test=chosen-company][data-slug=schufa]").await;
    app.reads("Open directory datenanfragen.de, copy of 21 July 2026").await;
    check(&app, "begin-chosen").await;
    look_at_all(&app, "begin-chosen").await;
    app.click("[data-test=go-on]").await;
    app.click("[data-test=step-want] input[value=access]").await;
    app.click("[data-test=go-on]").await;
    app.type_into("[data-test=step-me] [name=name]", "Zoë Müller-Łęcka").await;
    app.type_into("[data-test=step-me] [name=address]", "12 rue des Lilas\u{e007}75011 Paris").await;
    app.set("[data-test=step-me] [name=country]", "FR").await;
    app.click("[data-test=go-on]").await;
    app.find("[data-test=step-find]").await;
    look_at_all(&app, "begin-find").await;
    app.click("[data-test=go-on]").await;
    app.click("[data-test=step-send] input[value=post]").await;
    app.set("[data-test=step-send] [name=language]", "en").await;
    app.click("[data-test=go-on]").await;
    app.find("[data-test=step-letter] [data-test=paper] svg").await;
    look_at_all(&app, "begin-letter").await;
    app.click("[data-test=go-on]").await;
    app.find("[data-test=status][data-status=written]").await;
    app.reads("SCHUFA Holding AG").await;

    // It is a company of the vault now, known from the directory, and the next search finds it there.
    go_to(&app, "companies").await;
    app.reads("open directory datenanfragen.de").await;
    app.press("Today").await;
    app.press("New request").await;
    app.type_into("[data-test=company-search]", "schufax").await;
    app.type_into("[data-test=company-search]", BACKSPACE).await;
    app.comes_to(
        "return document.querySelector('[data-test=hit]')?.textContent.includes('your vault, from the directory');",
        true,
    )
    .await;

    // Who is nowhere is read from their notice, or entered by hand.
    app.type_into("[data-test=company-search]", "qqqqqqqq").await;
    app.find("[data-test=not-there]").await;
    app.type_into("[data-test=company-search]", ENTER).await;
    app.click("[data-test=way-hand]").await;
    app.find("[data-test=step-hand]").await;
    app.close(&home).await;
}
