//! Notices that nobody could write to from their text alone: refused, completed by the person, and gone on with.

use super::app::App;
use super::home::Home;
use super::outside;
use super::steps::{begin_with_notice, make_vault, write_letter};
use std::path::PathBuf;

/// The notice whose file begins so.
fn seed(start: &str) -> Option<PathBuf> {
    let all = std::fs::read_dir(habeas_tests::shared("seeds")?).unwrap().map(|entry| entry.unwrap().path());
    let found = all.into_iter().find(|path| path.file_name().unwrap().to_string_lossy().starts_with(start));
    Some(found.unwrap_or_else(|| panic!("no notice {start} among the seeds")))
}

/// Opens the notice and is refused; says who and where; sees it marked as one's own; gets the letter.
async fn refused_and_repaired(start: &str, name: Option<&str>, says: &[&str], language: &str, letter: &[&str]) {
    let Some(notice) = seed(start) else { return };
    let home = Home::new();
    let app = App::start(&home, "2026-11-23", "en").await;
    make_vault(&app).await;
    begin_with_notice(&app, &home, &notice).await;
    app.reads("This notice does not say").await;
    for words in says {
        app.reads(words).await;
    }
    app.click("[data-test=go-on]").await;
    app.reads("There is nobody this letter could be sent to.").await;
    app.reads("legal notice or imprint").await;
    app.look(&format!("refused-{start}")).await;

    // The field that is missing stands open, with the error beside it.
    if let Some(name) = name {
        app.type_into("[data-record=name] input", name).await;
        app.click("[data-record=name] button").await;
        // Once it is said, the error is gone and the row is closed.
        app.find("[data-record=name] .mine").await;
        app.click("[data-record=address] button.edit").await;
    }
    app.type_into("[data-record=address] textarea", "9 place des Tables\u{e007}35000 Rennes").await;
    app.click("[data-record=address] button").await;
    app.reads("yours").await;
    app.look(&format!("repaired-{start}")).await;
    write_letter(&app, language).await;
    home.will_save(&home.path("saved/letter.pdf"));
    app.click("[data-test=save-pdf]").await;
    home.saved("saved/letter.pdf").await;
    app.close(&home).await;
    let text = outside::pdf_text(&home.path("saved/letter.pdf"));
    for words in letter.iter().chain(&["9 place des Tables", "35000 Rennes"]) {
        assert!(text.contains(words), "“{words}” is not in the letter:\n{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn minididou_names_nobody() {
    let says = ["The text does not name the company behind it.", "No postal address is given."];
    let letter = ["Jeux du Pont SARL", "Article 15 GDPR"];
    refused_and_repaired("001", Some("Jeux du Pont SARL"), &says, "en", &letter).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_anonymous_site_has_only_a_form() {
    let says = ["The text does not name the company behind it.", "A form is mentioned, but not where it is."];
    let letter = ["Éditions du Lac", "article 15 du RGPD"];
    refused_and_repaired("002", Some("Éditions du Lac"), &says, "fr", &letter).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn le_nappage_names_a_person_and_no_place() {
    let letter = ["Le Nappage", "À l’attention de Didier Destouche"];
    refused_and_repaired("004", None, &["No postal address is given."], "fr", &letter).await;
}
