//! Letters to the printer: by the dialog of the desktop, by GTK's, by the viewer.

use std::path::Path;

use super::app::App;
use super::fake_desktop::{Desktop, Has};
use super::home::Home;
use super::outside;
use super::steps::{call, lock, look_at_all, sessions, viewer, with_a_letter};
use serde_json::json;

/// No copy of a letter lies in the folder of the session.
async fn no_copy_is_left(home: &Home) {
    home.until("what was printed is gone", |home| {
        sessions(home).iter().all(|session| outside::find_file(session, ".pdf").is_none())
    })
    .await;
}

async fn is_written(app: &App) {
    app.find("[data-test=status][data-status=written]").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_goes_to_the_print_dialog_of_the_desktop_byte_for_byte() {
    let desktop = Desktop::start(&[Has::Portal]);
    let mut home = Home::new();
    home.bus = Some(desktop.address.clone());
    let app = with_a_letter(&home).await;
    home.will_save(&home.path("saved/letter.pdf"));
    app.click("[data-test=save-pdf]").await;
    let letter = home.saved("saved/letter.pdf").await;

    app.click("[data-test=print-letter]").await;
    app.reads("Handed to the printer.").await;
    look_at_all(&app, "printed").await;
    assert_eq!(desktop.seen.lock().unwrap().printed, [letter]);
    no_copy_is_left(&home).await;
    // Printing is not posting.
    is_written(&app).await;

    desktop.seen.lock().unwrap().cancels = true;
    app.click("[data-test=print-letter]").await;
    app.reads("Nothing was printed.").await;
    assert_eq!(desktop.seen.lock().unwrap().printed.len(), 1);
    desktop.seen.lock().unwrap().cancels = false;

    // A selection is one job.
    app.press("Requests").await;
    app.click("[data-test=shelf-table]").await;
    app.click("[data-test=choose]").await;
    app.click("[data-test=print-letters]").await;
    app.click("[data-test=print-envelopes]").await;
    app.click("[data-test=print-list]").await;
    app.look("print-several").await;
    app.click("[data-test=print-start]").await;
    app.find("[data-test=printed]").await;
    let job = desktop.until("the second job", |seen| seen.printed.get(1).cloned()).await;
    let job = home.write("job.pdf", job);
    let text = outside::pdf_text(&job);
    assert!(text.contains("page 1 of 2") && text.contains("page 1 of 1"), "the letter and the list: {text}");
    assert_eq!(text.matches("Brume Claire").count(), 3, "letter, list, envelope: {text}");
    outside::fonts_are_embedded(&job);
    app.escape().await;
    no_copy_is_left(&home).await;
    lock(&app).await;
    app.close(&home).await;
}

/// How far two files look apart, page by page: the mean of all points, of 255.
fn apart(one: &Path, other: &Path) -> f64 {
    habeas_tests::installed("pdftoppm");
    let drawn = |pdf: &Path| {
        let output = std::process::Command::new("pdftoppm").args(["-gray", "-r", "150"]).arg(pdf).output().unwrap();
        assert!(output.status.success());
        output.stdout
    };
    let (one, other) = (drawn(one), drawn(other));
    assert_eq!(one.len(), other.len(), "as many pages of the same size");
    let sum: u64 = one.iter().zip(&other).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
    sum as f64 / one.len() as f64
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_portal_gtk_draws_the_same_pages_and_without_both_the_viewer_shows_them() {
    let desktop = Desktop::start(&[]);
    let mut home = Home::new();
    home.bus = Some(desktop.address.clone());
    viewer(&home, 0);
    let app = with_a_letter(&home).await;
    home.will_save(&home.path("saved/letter.pdf"));
    app.click("[data-test=save-pdf]").await;
    home.saved("saved/letter.pdf").await;
    home.will_print(&home.path("saved/drawn.pdf"));
    app.click("[data-test=print-letter]").await;
    app.reads("Handed to the printer.").await;
    home.saved("saved/drawn.pdf").await;
    let difference = apart(&home.path("saved/letter.pdf"), &home.path("saved/drawn.pdf"));
    // Glyphs of a font and the same outlines as paths are smoothed a little differently: 3. A page that is moved by 9 mm: 12.
    assert!(difference < 4.0, "{difference}");
    no_copy_is_left(&home).await;

    app.click("[data-test=print-letter]").await;
    app.reads("No print dialog answers on this system").await;
    app.look("print-viewer").await;
    assert!(outside::pdf_text(&home.path("saved/seen.pdf")).contains("12 rue des Lilas"));
    let view = call(&app, "desktop_show", json!(null)).await;
    assert_eq!([&view["portal"], &view["notifications"], &view["tray"]], [false, false, false]);
    app.close(&home).await;
}
