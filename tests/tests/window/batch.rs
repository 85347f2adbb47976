//! Many letters at once, from ticks in the lists: checked, written, taken to the printer.

use serde_json::{Value, json};

use super::app::App;
use super::home::Home;
use super::steps::{call, look_at_all, make_vault};
use super::views::check;

const PEOPLE: [&str; 4] = ["Zoë Müller", "Emil Lima", "Ada Brandt", "Ola Nord"];

async fn fill(app: &App) -> Vec<String> {
    for name in PEOPLE {
        let person = json!({ "name": name, "address": ["12 rue des Lilas", "75011 Paris"], "country": "FR", "email": "me@lilas.example", "language": "fr" });
        call(app, "person_add", person).await;
    }
    let mut ids = Vec::new();
    for n in 1..=5 {
        let company = json!({ "name": format!("Lumignon {n} SAS"), "address": ["27, quai de la Fosse", "44000 Nantes"], "country": "FR",
            "email": if n < 3 { Value::Null } else { json!(format!("dpo@lumignon{n}.example")) },
            "trading_name": null, "legal_form": null, "registration_number": null, "region": null, "regime": null,
            "web_form": null, "website": null, "attention": null });
        ids.push(call(app, "company_add", company).await["id"].as_str().unwrap().to_owned());
    }
    // Nobody can write to this one.
    let mute = json!({ "name": "Mute SARL", "address": [], "country": "FR", "email": null, "trading_name": null, "legal_form": null,
        "registration_number": null, "region": null, "regime": null, "web_form": null, "website": null, "attention": null });
    call(app, "company_add", mute).await;
    ids
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_letters_are_checked_written_once_and_taken_along() {
    let home = Home::new();
    let app = App::start(&home, "2026-11-23", "en").await;
    make_vault(&app).await;
    let companies = fill(&app).await;

    app.press("Companies").await;
    app.click("[data-test=choose-all]").await;
    app.reads("6 ticked").await;
    app.look("companies-ticked").await;
    app.click("[data-test=write-to-all]").await;
    app.find("[data-test=batch]").await;
    app.click("[data-test=people-all]").await;
    app.type_into(&format!("[name='fact-{}']", companies[0]), "I bought a lamp there in May 2026.").await;
    app.click("[data-test=check]").await;
    app.reads("20 letters can be written.").await;
    app.reads("4 are left out:").await;
    app.reads("16 letters do not say why the company may hold data.").await;
    for width in [1180, 1440] {
        app.size(width, 820).await;
        check(&app, "batch").await;
        look_at_all(&app, &format!("batch-{width}")).await;
    }
    app.click("[data-test=check]").await;
    app.reads("20 letters can be written.").await;
    app.click("[data-test=write-all]").await;
    app.reads("20 letters are written and kept in your vault.").await;
    app.look("batch-done").await;

    home.will_save(&home.path("saved/letters.pdf"));
    app.click("[data-test=save-one]").await;
    assert!(home.saved("saved/letters.pdf").await.starts_with(b"%PDF-"));
    let drafts = home.path("saved/drafts");
    std::fs::create_dir_all(&drafts).unwrap();
    home.will_choose(&drafts);
    app.click("[data-test=save-drafts]").await;
    let written = |home: &Home, end: &str| {
        let files = std::fs::read_dir(home.path("saved/drafts")).unwrap().flatten();
        files.filter(|file| file.path().extension().is_some_and(|e| e == end)).count()
    };
    home.until("all drafts are there", |home| written(home, "eml") == 12 && written(home, "pdf") == 8).await;
    app.reads("Saved: ").await;

    // Nothing is made a second time.
    let list = call(&app, "request_list", json!({ "state": null, "due_before": null })).await;
    assert_eq!(list.as_array().unwrap().len(), 20);
    app.press("People").await;
    app.click("[data-test=choose-all]").await;
    app.click("[data-test=write-for-all]").await;
    app.click("[data-test=companies-all]").await;
    app.type_into(&format!("[name='fact-{}']", companies[0]), "I bought a lamp there in May 2026.").await;
    app.click("[data-test=check]").await;
    app.reads("20 of them are written already and are not made twice.").await;
    app.close(&home).await;
}
