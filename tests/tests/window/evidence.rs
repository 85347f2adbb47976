//! The evidence pack in the real window: what is lacking first, the folder, the checksums, the viewer.

use super::app::App;
use super::home::Home;
use super::outside;
use super::steps::{call, go_to, look_at_all, unlock, viewer, with_a_letter};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn a_case_becomes_a_pack_that_is_saved_checked_and_printed() {
    let home = Home::new();
    viewer(&home, 0);
    let app = with_a_letter(&home).await;
    let shown = call(&app, "request_list", json!({})).await;
    let (id, reference) = (shown[0]["id"].clone(), shown[0]["reference"].as_str().unwrap().to_owned());
    call(&app, "request_record", json!({ "id": id, "kind": "sent", "tracking": "RK 123" })).await;
    app.close(&home).await;

    let app = App::start(&home, "2027-02-10", "en").await;
    unlock(&app).await;
    go_to(&app, &reference).await;
    app.click("[data-test=evidence-open]").await;
    app.reads("The complaint is not written yet").await;
    app.gone("[data-test=evidence-made]").await;
    look_at_all(&app, "evidence").await;
    home.will_choose(&home.path("saved"));
    app.click("[data-test=evidence-save]").await;
    app.reads("The pack is made").await;
    app.look("evidence-made").await;
    let pdf = home.path(&format!("saved/evidence-{reference}.pdf"));
    let text = outside::pdf_text(&pdf);
    assert!(text.contains("Brume Claire") && text.contains("No answer is recorded as of"), "{text}");
    outside::fonts_are_embedded(&pdf);
    assert!(home.path(&format!("saved/originals-{reference}.zip")).is_file());

    // Nothing that is there is replaced.
    home.will_choose(&home.path("saved"));
    app.click("[data-test=evidence-save]").await;
    app.reads("There is already something called").await;

    app.click("[data-test=evidence-print]").await;
    app.reads("The pack is open in your viewer.").await;
    home.saved("saved/seen").await;
    assert!(outside::pdf_text(&home.path("saved/seen.pdf")).contains("No answer is recorded as of"));
    app.close(&home).await;
}
