//! A company wants a copy of an identity document: what the law says, a copy with parts hidden, by mouse and by keys, and
//! the letter that encloses it. Of the picture nothing stays.

use super::living::{go_to, with_a_letter};
use super::views::check;
use super::{App, Home, outside, root};
use std::process::Command;

const ARROW_DOWN: &str = "\u{e015}";
const ARROW_RIGHT: &str = "\u{e014}";
const SHIFT: &str = "\u{e008}";
const DELETE: &str = "\u{e017}";

async fn record(app: &App, kind: &str) {
    app.click("[data-test=record]").await;
    app.click(&format!("[data-test=record-form] input[value={kind}]")).await;
    app.click("[data-test=record-confirm]").await;
    app.find(&format!("li[data-event={kind}]")).await;
}

/// In both languages and both themes: looked at, and checked with axe.
async fn seen(app: &App, name: &str) {
    app.look(name).await;
    check(app, name).await;
    go_to(app, "dark colours").await;
    go_to(app, "français").await;
    app.look(&format!("{name}-fr-dark")).await;
    check(app, &format!("{name}-fr-dark")).await;
    go_to(app, "couleurs claires").await;
    go_to(app, "english").await;
}

async fn bars(app: &App) -> i64 {
    app.script("return document.querySelectorAll('[data-bar]').length;").await.as_i64().unwrap()
}

/// The middle of a part of the result, as the page shows it: 0 is black.
async fn shade(app: &App, x: f64, y: f64) -> f64 {
    let script = format!(
        "const i = document.querySelector('[data-test=result]'); const c = document.createElement('canvas');
         c.width = i.naturalWidth; c.height = i.naturalHeight; const g = c.getContext('2d'); g.drawImage(i, 0, 0);
         const d = g.getImageData({x} * c.width - 6, {y} * c.height - 6, 12, 12).data; let s = 0;
         for (let k = 0; k < d.length; k += 4) s += d[k]; return s / (d.length / 4);"
    );
    app.script(&script).await.as_f64().unwrap()
}

/// By mouse and by keys, each step looked at.
async fn hide_parts(app: &App) {
    // The mouse draws over the photograph, keys bring a bar to the lines for machines.
    app.drag("[data-test=stage]", (0.04, 0.18), (0.28, 0.74)).await;
    app.reads("Bar 1, at the left").await;
    assert_eq!(bars(app).await, 1);
    app.click("[data-test=add-bar]").await;
    app.type_into("[data-bar]:last-of-type", &ARROW_DOWN.repeat(12)).await;
    app.type_into("[data-bar]:last-of-type", &format!("{SHIFT}{}", ARROW_RIGHT.repeat(9))).await;
    app.reads("Bar 2, in the middle").await;
    app.type_into("[data-bar]:last-of-type", DELETE).await;
    assert_eq!(bars(app).await, 1);
    app.click("[data-test=undo-bar]").await;
    assert_eq!(bars(app).await, 2);
    app.drag("[data-test=stage]", (0.0, 0.78), (0.999, 0.999)).await;
    assert_eq!(bars(app).await, 3);
    app.set("[name=purpose]", "your letter of 23 November").await;
    app.reads("your letter of 23 November – 2026-11-23").await;
    tokio::time::sleep(std::time::Duration::from_millis(900)).await;
    // What is shown is the engine's copy: black under the bars, light beside them.
    assert!(shade(app, 0.16, 0.45).await < 90.0);
    assert!(shade(app, 0.9, 0.6).await > 120.0);
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
    record(&app, "sent").await;
    record(&app, "identity_asked").await;
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
    let specimen = root().join("crates/habeas-redact/tests/data/specimen.jpg");
    home.will_open(&specimen);
    app.click("[data-test=choose-picture]").await;
    app.find("[data-test=result]").await;
    app.reads("Nothing is hidden yet.").await;

    hide_parts(&app).await;

    home.will_save(&home.path("saved/copy.pdf"));
    app.click("[data-test=identity-save]").await;
    app.find("[data-test=saved]").await;
    let page = home.path("saved/copy.pdf");
    let listed = Command::new("pdfimages").arg("-list").arg(&page).output().unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
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
    app.click("[data-test=follow-text]").await;
    app.find("[data-test=saved]").await;
    let text = std::fs::read_to_string(home.path("saved/identity.txt")).unwrap();
    assert!(text.contains("identity-2026-"), "{text}");
    app.close(&home).await;

    nothing_stays(&home, &std::fs::read(&specimen).unwrap());
}
