//! One search over everything: what stands in a letter, an answer or a note is found from the palette, and opened.

use super::app::App;
use super::home::Home;
use super::outside;
use super::steps::{ENTER, ESCAPE, go_to, open_palette, record, with_a_letter};

const MAIL: &[u8] = "From: Service client <dpo@brume.example>\r\nSubject: Votre demande\r\nDate: Tue, 24 Nov 2026 10:00:00 +0100\r\n\
    Content-Type: text/plain; charset=utf-8\r\n\r\nBonjour,\r\n\r\nnous conservons l\u{2019}adresse de Łódź, la quittance du mois de mars \
    et l\u{2019}historique de vos connexions.\r\n".as_bytes();

/// Types into the open palette, and waits until a passage is marked so.
async fn search(app: &App, words: &str, marked: &str) {
    open_palette(app).await;
    app.type_into("[data-test=palette] input", words).await;
    let marks = "return [...document.querySelectorAll('[data-test=hit] mark')].map((m) => m.textContent).join('|').split('|')[0];";
    app.comes_to(marks, marked).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_in_an_answer_is_found_and_opened() {
    let home = Home::new();
    let app = with_a_letter(&home).await;
    record(&app, "sent", None).await;
    app.click("[data-test=record]").await;
    app.click("[data-test=record-form] input[value=answered]").await;
    app.drop_file(&home, &home.write("answer.eml", MAIL)).await;
    app.reads("answer.eml").await;
    app.click("[data-test=record-confirm]").await;
    app.find("[data-test=status][data-status=answered]").await;
    app.press("Today").await;

    search(&app, "lodz quittance", "Łódź").await;
    app.reads("Found in: Answer").await;
    app.look("search").await;
    app.type_into("[data-test=palette] input", ESCAPE).await;
    app.gone("dialog[open][data-test=palette]").await;
    go_to(&app, "dark colours").await;
    go_to(&app, "français").await;
    search(&app, "quittance de:dpo", "quittance").await;
    app.reads("Trouvé dans").await;
    app.look("search-fr-dark").await;
    app.type_into("[data-test=palette] input", ENTER).await;
    app.gone("dialog[open][data-test=palette]").await;
    app.reads("historique de vos connexions").await;
    app.look("search-opened-fr-dark").await;

    go_to(&app, "english").await;
    search(&app, "appointment kind:letter", "appointment").await;
    app.type_into("[data-test=palette] input", ESCAPE).await;
    app.close(&home).await;
    // The index lies in the vault's folder, and nobody reads it there.
    assert!(home.path("vault/search.db").exists());
    for place in ["vault", "home", "runtime"] {
        outside::nothing_in_the_clear(&home.path(place), &["quittance", "lodz", "Łódź", "appointment"]);
    }
}
