//! Requests that were made elsewhere are taken in, and their numbers stand as plots and tables.

use serde_json::json;

use super::app::App;
use super::home::Home;
use super::steps::{call, look_at_all, make_vault};
use super::views::check;

/// Fourteen requests by e-mail: most answered, one refused to say how it went, one of a company that may be another.
fn table() -> String {
    let mut text = "company;country;right;channel;sent;answered\r\n".to_owned();
    for day in 1..=12 {
        let answered = if day % 3 == 0 { String::new() } else { format!("{:02}.04.2026", day + 2) };
        text += &format!("Brume Claire;FR;Auskunft;E-Mail;{day:02}.03.2026;{answered}\r\n");
    }
    text += "Lumignon SAS;FR;effacement;;05.03.2026;\r\n";
    text += "Fernmeldehaus;;access;fax;06.03.2026;\r\n";
    text
}

async fn take_in(app: &App, home: &Home) {
    app.press("Requests").await;
    app.click("[data-test=elsewhere]").await;
    home.will_open(&home.write("elsewhere.csv", table()));
    app.click("[data-test=import-file]").await;
    app.reads("12 new requests, 1 waiting for a word of yours, 1 left out.").await;
    app.reads("It went by fax, and Habeas knows no such way.").await;
    check(app, "elsewhere").await;
    look_at_all(app, "elsewhere").await;
    app.set("[data-test=channel]", "post").await;
    app.reads("13 new requests, 1 left out.").await;
    app.click("[data-test=take]").await;
    app.reads("13 requests were taken in.").await;
    app.look("elsewhere-done").await;
    app.click("[data-test=to-requests]").await;
    app.reads("13 requests").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_asked_elsewhere_is_taken_in_and_counted() {
    let home = Home::new();
    let app = App::start(&home, "2026-06-01", "en").await;
    make_vault(&app).await;
    call(&app, "person_add", json!({ "name": "Zoë Müller", "address": ["12 rue des Lilas"], "country": "FR", "email": null, "language": "fr" })).await;
    take_in(&app, &home).await;

    app.click("[data-test=statistics]").await;
    app.reads("Up to 1 June 2026: 13 requests that were sent to companies.").await;
    app.reads("Still without it, or closed without it: 5 of 13.").await;
    app.find("[data-plot=waiting] svg path.p1").await;
    app.click("[data-plot=rates] summary").await;
    app.reads("8 of 13 (62%)").await;
    for width in [1180, 1440] {
        app.size(width, 820).await;
        check(&app, "statistics").await;
        look_at_all(&app, &format!("statistics-{width}")).await;
    }
    app.script("document.querySelector('[data-plot=groups]').scrollIntoView();").await;
    app.look("statistics-groups").await;

    home.will_save(&home.path("saved/plots.svg"));
    app.click("[data-test=save-svg]").await;
    let picture = String::from_utf8(home.saved("saved/plots.svg").await).unwrap();
    assert!(picture.starts_with("<svg xmlns=") && picture.contains("8 of 13 (62%)"), "{picture}");
    home.will_save(&home.path("saved/research.csv"));
    app.click("[data-test=save-research]").await;
    let rows = String::from_utf8(home.saved("saved/research.csv").await).unwrap();
    assert!(rows.contains("Brume Claire") && !rows.contains("Lumignon") && !rows.contains("Zo"), "{rows}");
    app.reads("Named in it: Brume Claire.").await;
    app.close(&home).await;
}
