//! Who had it from whom: names from an answer, confirmed, drawn, listed, written to; and the same asked again.

use super::app::App;
use super::home::Home;
use super::steps::{look_at_all, record, with_a_letter};

const ANSWER: &[u8] = b"From: dpo@brume.example\r\nTo: zoe@example.org\r\nSubject: Your request\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
Dear Ms M\xc3\xbcller,\r\n\r\nWe hold your name, your address, your orders and your payments.\r\n\r\n\
Your name and your address were disclosed to Kranichpost Ltd and to Hermelin Logistics SARL for delivery.\r\n\r\n\
We obtained your e-mail address from Quillfeder Adress GmbH.\r\n\r\n\
We also share your data with payment providers.\r\n\r\nYours sincerely\r\nThe data office\r\n";

async fn tick(app: &App, name: &str, is: &str) {
    app.click(&format!("[data-name='{name}'] input[data-is={is}]")).await;
    app.comes_to(
        &format!("return document.querySelector(\"[data-name='{name}'] input[data-is={is}]\")?.checked === true;"),
        true,
    )
    .await;
    app.still().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn names_in_an_answer_become_a_picture_a_list_and_the_next_request() {
    let home = Home::new();
    let app = with_a_letter(&home).await;
    record(&app, "sent", Some("2026-11-23")).await;
    record(&app, "received", Some("2026-11-23")).await;
    app.drop_file(&home, &home.write("answer.eml", ANSWER)).await;
    app.find("dialog[open] [data-test=answer-form]").await;
    app.click("[data-test=answer-confirm]").await;
    app.find("[data-test=status][data-status=answered]").await;

    app.click("[data-test=trail]").await;
    app.reads("Nobody is named yet.").await;
    app.find("[data-name='Kranichpost Ltd']").await;
    app.comes_to("return document.querySelectorAll('[data-test=trail-names] input:checked').length;", 0).await;
    look_at_all(&app, "trail-names").await;
    for (name, is) in [
        ("Kranichpost Ltd", "body"),
        ("Hermelin Logistics SARL", "body"),
        ("Quillfeder Adress GmbH", "body"),
        ("payment providers", "kind"),
    ] {
        tick(&app, name, is).await;
    }
    app.find("[data-test=trail-picture] svg").await;
    app.reads("names Kranichpost Ltd as a recipient.").await;
    app.reads("names Quillfeder Adress GmbH as a source.").await;
    app.reads("speaks of payment providers and names nobody.").await;
    app.comes_to("return document.querySelectorAll('[data-test=trail-picture] rect').length;", 4).await;
    // No label runs out of its box, with the fonts of the page.
    app.comes_to(
        "return [...document.querySelectorAll('[data-test=trail-picture] g:has(rect)')].every((g) => { const r = g.querySelector('rect').getBBox(); \
         return [...g.querySelectorAll('text')].every((t) => { const b = t.getBBox(); return b.x >= r.x && b.x + b.width <= r.x + r.width; }); });",
        true,
    )
    .await;
    look_at_all(&app, "trail").await;
    app.size(1024, 700).await;
    app.look("trail-1024").await;
    app.size(1440, 900).await;

    home.will_save(&home.path("saved/trail.svg"));
    app.click("[data-test=save-trail]").await;
    home.saved("saved/trail.svg").await;
    let svg = std::fs::read_to_string(home.path("saved/trail.svg")).unwrap();
    assert!(svg.contains(">Kranichpost Ltd</text>") && !svg.contains("<script"), "{svg}");

    // One press from a passage to its place, and back.
    app.click("[data-test=trail-list] [data-test=passage]").await;
    app.comes_to("return document.querySelector('[data-test=item] mark') !== null;", true).await;
    app.look("trail-passage").await;
    app.press("The request").await;
    app.click("[data-test=trail]").await;
    app.find("[data-test=trail-list]").await;
    app.press("Write to Kranichpost Ltd").await;
    app.find("[data-test=step-who]").await;
    app.comes_to("return [...document.querySelectorAll('input')].some((i) => i.value === 'Kranichpost Ltd');", true)
        .await;
    app.look("trail-write-to").await;
    app.press("Requests").await;
    app.open_row("td.company button").await;

    // The same again, with what the law says, and a reminder by choice alone.
    app.find("[data-test=again]").await;
    app.reads("The law sets no time between two requests.").await;
    app.script("document.querySelector('[data-test=again]').scrollIntoView({ block: 'center' });").await;
    look_at_all(&app, "again").await;
    app.click("[data-test=remind]").await;
    app.reads("You will be reminded on").await;
    app.click("[data-test=ask-again]").await;
    app.find("[data-test=status][data-status=written]").await;
    app.reads("Last time:").await;
    app.look("again-written").await;
    app.close(&home).await;
}
