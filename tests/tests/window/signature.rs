//! How a letter speaks and how it is signed, in the real window.

use super::home::Home;
use super::outside;
use super::steps::{ENTER, go_to, look_at_all, with_a_letter};

/// From the middle of the pad, in pixels of the page.
fn name() -> Vec<(f64, f64)> {
    (-60..60).map(|i| (f64::from(i) * 3.0, 40.0 * (f64::from(i) / 6.0).sin() * (f64::from(i) / 25.0).cos())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signature_is_drawn_with_the_mouse_and_stands_in_a_firm_letter() {
    let home = Home::new();
    let app = with_a_letter(&home).await;
    app.press("People").await;
    app.press("Zoë Müller-Łęcka").await;
    app.click("[data-test=signature-draw]").await;
    app.find("[data-test=signature-undo]").await;
    app.script("document.querySelector('[data-test=signature]').scrollIntoView()").await;
    app.draw("[data-test=signature-pad]", &name()).await;
    app.draw("[data-test=signature-pad]", &[(-20.0, -60.0), (40.0, -50.0)]).await;
    app.draw("[data-test=signature-pad]", &[(0.0, 60.0), (10.0, 62.0)]).await;
    app.click("[data-test=signature-undo]").await;
    app.script("document.querySelector('[data-test=signature]').scrollIntoView()").await;
    app.look("signature-pad").await;
    app.click("[data-test=signature-keep]").await;
    app.reads("Take it away").await;
    app.script("document.querySelector('[data-test=signature]').scrollIntoView()").await;
    look_at_all(&app, "signature").await;

    app.press("Today").await;
    app.press("New request").await;
    app.type_into("[data-test=company-search]", "Brume").await;
    app.find("[data-test=hit]").await;
    app.type_into("[data-test=company-search]", ENTER).await;
    app.find("[data-test=chosen-company]").await;
    app.click("[data-test=go-on]").await;
    app.click("[data-test=step-want] input[value=access]").await;
    app.click("[data-test=go-on]").await;
    app.find("[data-test=step-me]").await;
    app.click("[data-test=go-on]").await;
    app.type_into("[data-test=step-find] [name=fact]", "I booked an appointment in March 2026.").await;
    app.click("[data-test=go-on]").await;
    app.click("[data-test=step-send] input[value=post]").await;
    app.set("[data-test=step-send] [name=language]", "en").await;
    app.click("[data-test=go-on]").await;
    app.find("[data-test=step-letter] [data-test=signed]").await;
    app.click("[data-test=step-letter] input[value=firm]").await;
    app.reads("Firmly").await;
    app.click("[data-test=paper] details summary").await;
    app.reads("obliged to answer").await;
    app.comes_to("return document.querySelectorAll('[data-test=paper] svg g path').length > 0", true).await;
    app.script(
        "document.querySelector('[data-test=step-letter] input[value=firm]').scrollIntoView({ block: 'center' })",
    )
    .await;
    look_at_all(&app, "letter-firm-signed").await;
    app.click("[data-test=go-on]").await;
    app.find("[data-test=status][data-status=written]").await;
    home.will_save(&home.path("saved/firm.pdf"));
    app.click("[data-test=save-pdf]").await;
    home.saved("saved/firm.pdf").await;
    go_to(&app, "requests").await;
    app.close(&home).await;
    let text = outside::pdf_text(&home.path("saved/firm.pdf"));
    assert!(text.contains("obliged"), "{text}");
    outside::nothing_in_the_clear(&home.path("vault"), &["strokes", "obliged"]);
}
