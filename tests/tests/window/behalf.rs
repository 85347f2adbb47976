//! A letter that a parent writes for a child, in the real window.

use super::app::App;
use super::home::Home;
use super::outside;
use super::steps::{begin_with_notice, go_to, look_at_all, make_vault, notice};

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

/// Adds the person who grants the power of attorney, and opens their page.
async fn a_principal(app: &App) {
    go_to(app, "people").await;
    app.press("Add a person").await;
    app.type_into("[name=name]", "Jeanne Petit").await;
    app.type_into("[name=address]", "5 quai Sud\u{e007}69002 Lyon").await;
    app.set("[name=country]", "FR").await;
    app.press("Save").await;
    app.press("Jeanne Petit").await;
    app.find("[data-test=mandates]").await;
}

/// Draws up a power of attorney for Zoë, towards all companies.
async fn draw_up(app: &App) {
    app.click("[data-test=mandate-write]").await;
    app.click("[data-test=mandate-form] input[value=typed]").await;
    app.type_into("[data-test=mandate-form] [name=agent]", "Zoë Müller-Łęcka").await;
    app.type_into("[data-test=mandate-form] [name=agent_address]", "12 rue des Lilas\u{e007}75011 Paris").await;
    app.click("[data-test=mandate-form] input[value=access]").await;
    app.click("[data-test=mandate-form] input[value=all]").await;
    app.set("[data-test=mandate-form] [name=until]", "2027-05-31").await;
    look_at_all(app, "mandate-form").await;
    app.click("[data-test=mandate-done]").await;
    app.find("[data-test=mandate][data-state=unsigned]").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_power_of_attorney_is_printed_signed_and_written_under() {
    let home = Home::new();
    let app = App::start(&home, "2026-11-23", "en").await;
    make_vault(&app).await;
    app.reads("Write your first request").await;
    a_principal(&app).await;
    draw_up(&app).await;
    look_at_all(&app, "mandate-unsigned").await;
    home.will_save(&home.path("saved/mandate.pdf"));
    app.click("[data-test=mandate-save]").await;
    home.saved("saved/mandate.pdf").await;
    let text = outside::pdf_text(&home.path("saved/mandate.pdf"));
    assert!(text.contains("Jeanne Petit") && text.contains("Zoë Müller-Łęcka"), "{text}");
    // The scan of the signed sheet; here the sheet itself stands for it.
    home.will_open(&home.path("saved/mandate.pdf"));
    app.click("[data-test=mandate-scan]").await;
    app.click("[data-test=mandate-keep]").await;
    app.find("[data-test=mandate][data-state=valid]").await;
    look_at_all(&app, "mandate-valid").await;

    // Zoë writes for her: what she may do is offered where the letter is written for somebody else.
    go_to(&app, "today").await;
    begin_with_notice(&app, &home, &notice()).await;
    app.click("[data-test=go-on]").await;
    app.click("[data-test=step-want] input[value=access]").await;
    app.click("[data-test=go-on]").await;
    // Whoever acts writes the letter, and chooses under which power of attorney.
    app.find("[data-test=step-me]").await;
    app.look("mandate-step-me").await;
    app.click("[data-test=behalf] input[value=principal]").await;
    app.click("[data-test=go-on]").await;
    app.reads("Choose the power of attorney that you write under.").await;
    app.click("[data-test=behalf] input[name$=-mandate]").await;
    app.look("mandate-chosen").await;
    app.click("[data-test=go-on]").await;
    app.type_into("[data-test=step-find] [name=fact]", "She booked an appointment on your site in March 2026.").await;
    app.click("[data-test=go-on]").await;
    app.click("[data-test=step-send] input[value=post]").await;
    app.set("[data-test=step-send] [name=language]", "en").await;
    app.click("[data-test=go-on]").await;
    app.find("[data-test=paper] svg").await;
    let writer =
        app.client.find(fantoccini::Locator::Css("[data-test=step-letter] dl")).await.unwrap().text().await.unwrap();
    assert!(writer.contains("Zoë Müller-Łęcka") && !writer.contains("Jeanne"), "{writer}");
    look_at_all(&app, "letter-under-mandate").await;
    app.click("[data-test=go-on]").await;
    app.find("[data-test=status][data-status=written]").await;
    home.will_save(&home.path("saved/under.pdf"));
    app.click("[data-test=save-pdf]").await;
    home.saved("saved/under.pdf").await;
    let text = outside::pdf_text(&home.path("saved/under.pdf")).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("on behalf of Jeanne Petit") && text.contains("31 May 2027"), "{text}");
    app.close(&home).await;
    outside::nothing_in_the_clear(&home.path("vault"), &["Jeanne", "quai Sud"]);
}
