//! What goes around a letter, in the real window: its envelope, its label, the list for the post office, and the mail
//! program.

use super::app::App;
use super::home::Home;
use super::outside;
use super::steps::{call, go_to, look_at_all, more, unlock, viewer, with_a_letter};
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn a_written_letter_gets_its_envelope_its_label_and_a_line_on_the_posting_list() {
    let home = Home::new();
    let app = with_a_letter(&home).await;
    more(&app).await;
    app.click("[data-test=around-envelopes]").await;
    app.set("[data-test=around-form] [name=format]", "c5").await;
    app.look("envelope").await;
    home.will_save(&home.path("saved/envelope.pdf"));
    app.click("[data-test=around-save]").await;
    home.saved("saved/envelope.pdf").await;
    let text = outside::pdf_text(&home.path("saved/envelope.pdf"));
    assert!(text.contains("Brume Claire") && text.contains("12 rue des Lilas"), "{text}");
    outside::fonts_are_embedded(&home.path("saved/envelope.pdf"));
    app.escape().await;

    // The labels go on where they ended.
    for (n, next) in [("20", "21"), ("", "1")] {
        more(&app).await;
        app.click("[data-test=around-labels]").await;
        app.find("[data-test=around-form] [name=start]").await;
        if !n.is_empty() {
            app.set("[data-test=around-form] [name=start]", n).await;
            app.look("labels").await;
        }
        let file = format!("saved/labels-{next}.pdf");
        home.will_save(&home.path(&file));
        app.click("[data-test=around-save]").await;
        home.saved(&file).await;
        app.comes_to("return document.querySelector('[data-test=around-form] [name=start]').value;", next).await;
        assert!(outside::pdf_text(&home.path(&file)).contains("69005 Lyon"));
        app.escape().await;
    }

    app.press("Requests").await;
    app.click("[data-test=shelf-table]").await;
    app.click("[data-test=choose]").await;
    app.find("[data-test=chosen]").await;
    look_at_all(&app, "requests-chosen").await;
    app.click("[data-test=around-posting_list]").await;
    app.set("[data-test=around-form] [name=posting]", "registered").await;
    app.look("posting-list").await;
    home.will_save(&home.path("saved/list.pdf"));
    app.click("[data-test=around-save]").await;
    home.saved("saved/list.pdf").await;
    let text = outside::pdf_text(&home.path("saved/list.pdf"));
    assert!(text.contains("Brume Claire") && text.contains("page 1 of 1") && text.contains("1 × registered"), "{text}");
    app.close(&home).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mail_program_gets_a_draft_or_where_it_is_short_an_address() {
    let home = Home::new();
    viewer(&home, 0);
    let app = with_a_letter(&home).await;
    let shown = call(&app, "request_list", json!({})).await;
    let view = call(&app, "request_show", json!({ "id": shown[0]["id"] })).await;
    let people = call(&app, "person_list", Value::Null).await;
    let companies = call(&app, "company_list", Value::Null).await;
    let person = people[0]["id"].clone();
    let mut with_mail = people[0].clone();
    with_mail["email"] = json!("zoe@courriel.example");
    with_mail.as_object_mut().unwrap().remove("id");
    call(&app, "person_edit", json!({ "id": person, "person": with_mail })).await;
    assert!(view["line"]["reference"].is_string());
    let mut reachable = companies[0]["company"].clone();
    reachable["email"] = json!("dpo@brume.example");
    call(&app, "company_edit", json!({ "id": companies[0]["id"], "company": reachable })).await;
    let new = json!({ "person": person, "company": companies[0]["id"], "rights": ["erasure"],
        "delivery": { "channel": "email", "language": "en" }, "fields": { "ground": ["not_needed"] } });
    let made = call(&app, "request_new", new).await;
    let id = made["ids"][0].clone();

    go_to(&app, made["requests"][0]["line"]["reference"].as_str().unwrap()).await;
    app.click("[data-test=mail-open]").await;
    app.reads("your mail program was given a draft").await;
    app.look("mail-open").await;
    let seen = String::from_utf8(home.saved("saved/seen").await).unwrap();
    assert!(seen.trim().ends_with(".eml"), "{seen}");
    let draft = std::fs::read_to_string(home.path("saved/seen.pdf")).unwrap();
    assert!(draft.contains("X-Unsent: 1") && draft.contains("From: "), "{draft}");

    call(&app, "request_record", json!({ "id": id, "kind": "sent" })).await;
    app.close(&home).await;
    let app = App::start(&home, "2027-02-10", "en").await;
    unlock(&app).await;
    call(&app, "follow_up_new", json!({ "id": id, "letter": "F1" })).await;
    std::fs::remove_file(home.path("saved/seen")).unwrap();
    call(&app, "mail_open", json!({ "id": id, "follow_up": "F1" })).await;
    let seen = String::from_utf8(home.saved("saved/seen").await).unwrap();
    assert!(seen.starts_with("mailto:") && seen.contains("?subject=") && seen.contains("&body="), "{seen}");
    assert!(seen.trim_end().len() <= 2_000, "{}", seen.len());
    app.close(&home).await;
}
