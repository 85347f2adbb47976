//! A letter that a parent writes for a child, in the real window.

use super::app::App;
use super::home::Home;
use super::outside;
use super::steps::{begin_with_notice, look_at_all, make_vault, notice};

/// The question about the sender, for a child.
async fn for_a_child(app: &App) {
    app.click("[data-test=step-want] input[value=access]").await;
    app.click("[data-test=go-on]").await;
    app.type_into("[data-test=step-me] [name=name]", "Zoë Müller-Łęcka").await;
    app.type_into("[data-test=step-me] [name=address]", "12 rue des Lilas\u{e007}75011 Paris").await;
    app.set("[data-test=step-me] [name=country]", "FR").await;
    app.click("[data-test=behalf] input[value=child]").await;
    app.find("[data-test=behalf] [name=capacity]").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_writes_for_a_child_and_says_in_what_capacity() {
    let home = Home::new();
    let app = App::start(&home, "2026-11-23", "en").await;
    make_vault(&app).await;
    app.reads("Write your first request").await;
    begin_with_notice(&app, &home, &notice()).await;
    app.find("[data-test=step-notice]").await;
    app.click("[data-test=go-on]").await;
    for_a_child(&app).await;
    app.script("document.querySelector('[data-test=behalf]').scrollIntoView()").await;
    for (width, height, size) in [(1024, 700, "1024"), (1440, 900, "1440")] {
        app.size(width, height).await;
        look_at_all(&app, &format!("for-a-child-{size}")).await;
    }
    // Whoever stands for nobody is told so beside the question, and nothing is lost.
    app.click("[data-test=go-on]").await;
    app.reads("Say for whom you write, and in what capacity.").await;
    app.look("for-a-child-missing").await;
    app.type_into("[data-test=behalf] [name=of]", "Emil Okafor").await;
    app.type_into("[data-test=behalf] [name=capacity]", "mother, with joint custody").await;
    app.click("[data-test=go-on]").await;
    app.type_into("[data-test=step-find] [name=fact]", "He played on your site in March 2026.").await;
    app.click("[data-test=go-on]").await;
    app.click("[data-test=step-send] input[value=post]").await;
    app.set("[data-test=step-send] [name=language]", "en").await;
    app.click("[data-test=go-on]").await;
    app.find("[data-test=paper] svg").await;
    app.look("letter-for-a-child").await;
    app.click("[data-test=go-on]").await;
    app.find("[data-test=status][data-status=written]").await;
    home.will_save(&home.path("saved/child.pdf"));
    app.click("[data-test=save-pdf]").await;
    home.saved("saved/child.pdf").await;
    app.close(&home).await;
    let text = outside::pdf_text(&home.path("saved/child.pdf")).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("Emil Okafor") && text.contains("mother, with joint custody"), "{text}");
    outside::nothing_in_the_clear(&home.path("vault"), &["Okafor", "custody"]);
}
