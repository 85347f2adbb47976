//! A company wants a copy of an identity document: what the law says, a copy with parts hidden, by mouse and by keys, and
//! the letter that encloses it. Of the picture nothing stays.

use super::app::App;
use super::home::Home;
use super::outside;
use super::steps::{go_to, more, record, with_a_letter};
use super::views::check;

const ARROW_DOWN: &str = "\u{e015}";
const ARROW_RIGHT: &str = "\u{e014}";
const SHIFT: &str = "\u{e008}";
const DELETE: &str = "\u{e017}";

/// In both languages and both themes: looked at, and checked with axe.
async fn seen(app: &App, name: &str) {
    app.look(name).await;
    check(app, name).await;
    go_to(app, "dark colours").await;
    go_to(app, "français").await;
    app.look(&format!("{name}-fr-dark")).await;
    check(app, &format!("{name}-fr-dark")).await;
    go_to(app, "thème clair").await;
    go_to(app, "english").await;
}

async fn has_bars(app: &App, number: u32) {
    app.comes_to("return document.querySelectorAll('[data-bar]').length;", number).await;
}

/// Waits until the middle of a part of the result is dark or light, as the page shows it: 0 is black.
async fn shade(app: &App, x: f64, y: f64, condition: &str) {
    let script = format!(
        "const i = document.querySelector('[data-test=result]'); const c = document.createElement('canvas');
         c.width = i.naturalWidth; c.height = i.naturalHeight; const g = c.getContext('2d'); g.drawImage(i, 0, 0);
         const d = g.getImageData({x} * c.width - 6, {y} * c.height - 6, 12, 12).data; let s = 0;
         for (let k = 0; k < d.length; k += 4) s += d[k]; return s / (d.length / 4) {condition};"
    );
    app.comes_to(&script, true).await;
}

/// By mouse and by keys, each step looked at.
async fn hide_parts(app: &App) {
    // The mouse draws over the photograph, keys bring a bar to the lines for machines.
    app.drag("[data-test=stage]", (0.04, 0.18), (0.28, 0.74)).await;
    app.reads("Bar 1, at the left").await;
    has_bars(app, 1).await;
    app.click("[data-test=add-bar]").await;
    app.type_into("[data-bar]:last-of-type", &ARROW_DOWN.repeat(12)).await;
    app.type_into("[data-bar]:last-of-type", &format!("{SHIFT}{}", ARROW_RIGHT.repeat(9))).await;
    app.reads("Bar 2, in the middle").await;
    app.type_into("[data-bar]:last-of-type", DELETE).await;
    has_bars(app, 1).await;
    app.click("[data-test=undo-bar]").await;
    has_bars(app, 2).await;
    app.drag("[data-test=stage]", (0.0, 0.78), (0.999, 0.999)).await;
    has_bars(app, 3).await;
    app.set("[name=purpose]", "your letter of 23 November").await;
    app.reads("your letter of 23 November – 2026-11-23").await;
    // What is shown is the engine's copy: black under the bars, light beside them.
    shade(app, 0.16, 0.45, "< 90").await;
    shade(app, 0.5, 0.9, "< 90").await;
    shade(app, 0.9, 0.6, "> 120").await;
    seen(app, "identity-tool").await;
    app.size(900, 600).await;
    app.look("identity-tool-small").await;
    check(app, "identity-tool-small").await;
    app.script("document.querySelector('[data-test=result]').scrollIntoView({ block: 'center' });").await;
    app.look("identity-tool-small-result").await;
    app.size(1180, 780).await;
}

/// Neither a word of the picture nor a piece of it lies anywhere that Habeas writes to.
fn nothing_stays(home: &Home, bytes: &[u8]) {
    let middle = bytes.len() / 2;
    for place in ["vault", "home", "runtime", "tmp"] {
        outside::nothing_in_the_clear(&home.path(place), &["Zoe at home", "your letter of 23 November"]);
        for file in outside::all_files(&home.path(place)) {
            let kept = std::fs::read(&file).unwrap_or_default();
            assert!(
                !outside::holds(&kept, &[bytes[middle..middle + 48].to_vec()]),
                "the picture lies in {}",
                file.display()
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_with_parts_hidden_goes_with_the_letter_and_the_picture_nowhere() {
    let home = Home::new();
    let app = with_a_letter(&home).await;
    record(&app, "sent", None).await;
    record(&app, "identity_asked", None).await;
    app.click("[data-test=next-step]").await;
    app.find("[data-test=identity-first]").await;
    seen(&app, "identity-asked").await;

    // First why, with the gentler ways; the copy is the last button.
    app.click("[data-test=identity-first]").await;
    app.find("[data-test=identity-why]").await;
    app.reads("only where they have reasonable doubts").await;
    seen(&app, "identity-why").await;
    app.click("[data-test=identity-make]").await;
    app.find("[data-test=choose-picture]").await;
    app.look("identity-empty").await;

    // A file that is no picture is told beside it, and another may be chosen.
    home.will_open(&home.write("card.pdf", b"%PDF-1.7 no picture"));
    app.click("[data-test=choose-picture]").await;
    app.reads("This file is not a PNG, JPEG or WebP picture.").await;
    let specimen = habeas_tests::root().join("crates/habeas-redact/tests/data/specimen.jpg");
    home.will_open(&specimen);
    app.click("[data-test=choose-picture]").await;
    app.find("[data-test=result]").await;
    app.reads("Nothing is hidden yet.").await;

    hide_parts(&app).await;

    home.will_save(&home.path("saved/copy.pdf"));
    app.click("[data-test=identity-save]").await;
    home.saved("saved/copy.pdf").await;
    let page = home.path("saved/copy.pdf");
    let listed = habeas_tests::run("pdfimages", ["-list".as_ref(), page.as_os_str()]);
    assert!(listed.lines().count() == 3 && listed.contains("gray"), "{listed}");

    // Added: the letter names it, and the draft holds it.
    app.click("[data-test=identity-enclose]").await;
    app.find("[data-test=identity-enclosed]").await;
    app.set("[name=identity_data]", "Customer number 4711").await;
    app.find("[data-test=follow-up] [data-test=paper]").await;
    seen(&app, "identity-enclosed").await;
    app.click("[data-test=follow-keep]").await;
    app.reads("not sent yet").await;
    app.find("li[data-event=identity_copied]").await;
    home.will_save(&home.path("saved/identity.txt"));
    more(&app).await;
    app.click("[data-test=follow-text]").await;
    let text = String::from_utf8(home.saved("saved/identity.txt").await).unwrap();
    assert!(text.contains("identity-2026-"), "{text}");
    app.close(&home).await;

    nothing_stays(&home, &std::fs::read(&specimen).unwrap());
}
