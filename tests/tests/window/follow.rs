//! What follows a request that was not answered: the reminder, and the complaint that tells what happened.

use super::app::App;
use super::home::Home;
use super::steps::{begin_with_notice, go_to, look_at_all, make_vault, more, notice, record, unlock, with_a_letter};

#[tokio::test(flavor = "multi_thread")]
async fn an_unanswered_request_is_reminded_and_then_complained_about() {
    let home = Home::new();
    let app = with_a_letter(&home).await;
    record(&app, "sent", None).await;
    app.find("[data-test=status][data-status=sent], [data-test=status][data-status=running]").await;
    app.close(&home).await;

    // Two months later: the reminder is the first thing on the request.
    let app = App::start(&home, "2027-01-20", "en").await;
    unlock(&app).await;
    go_to(&app, "brume").await;
    app.find("[data-test=next-step]").await;
    app.reads("Look for an answer in your letter box").await;
    look_at_all(&app, "request-late").await;
    app.click("[data-test=next-step]").await;
    app.find("[data-test=follow-up] [data-test=paper]").await;
    app.type_into("[data-test=follow-up] [name=note]", "I need your answer for my bank.").await;
    look_at_all(&app, "reminder").await;
    app.click("[data-test=follow-keep]").await;
    app.reads("not sent yet").await;
    look_at_all(&app, "reminder-written").await;
    home.will_save(&home.path("saved/reminder.pdf"));
    app.click("[data-test=follow-pdf]").await;
    assert!(home.saved("saved/reminder.pdf").await.starts_with(b"%PDF-"));
    // "I sent it" knows what to record.
    app.click("[data-test=next-step]").await;
    app.click("[data-test=record-confirm]").await;
    app.find("li[data-event=reminded]").await;
    app.reads("Give them until Wednesday 3 February 2027").await;
    app.close(&home).await;

    // They stay silent: the complaint, with the days in it already.
    let app = App::start(&home, "2027-02-10", "en").await;
    unlock(&app).await;
    go_to(&app, "brume").await;
    app.reads("Complain to the authority").await;
    app.click("[data-test=next-step]").await;
    app.find("[data-test=step-want] input[value=complaint]:checked").await;
    app.find("[data-test=paper]").await;
    look_at_all(&app, "complaint").await;
    for step in ["want", "me", "find", "send"] {
        app.find(&format!("[data-test=step-{step}]")).await;
        app.click("[data-test=go-on]").await;
    }
    app.find("[data-test=step-letter]").await;
    app.click("[data-test=go-on]").await;
    app.find("[data-test=authority]").await;
    app.reads("Commission nationale").await;
    look_at_all(&app, "complaint-written").await;
    home.will_save(&home.path("saved/complaint.txt"));
    more(&app).await;
    app.click("[data-test=save-text]").await;
    let text = String::from_utf8(home.saved("saved/complaint.txt").await).unwrap().replace('\u{A0}', " ");
    assert!(text.contains("The course of events") || text.contains("Les faits se sont"), "{text}");
    assert!(text.contains("20 January 2027") || text.contains("20 janvier 2027"), "{text}");
    app.close(&home).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_likeliest_name_is_asked_about_and_not_taken() {
    let home = Home::new();
    let app = App::start(&home, "2026-11-23", "en").await;
    make_vault(&app).await;
    app.reads("Write your first request").await;
    let text = "Privacy\n\nWe use your data. At Larkspur we bake bread for you, and you can visit our shop.\n\n\
                Write to hello@post.example.\n";
    begin_with_notice(&app, &home, &home.write("unsure.txt", text)).await;
    app.reads("Is Larkspur the company that decides what is done with your data?").await;
    app.reads("“At Larkspur").await;
    look_at_all(&app, "notice-name-question").await;
    // Without an answer nobody is named, and the way on stops at the name.
    app.click("[data-test=go-on]").await;
    app.find("[data-record=name] [role=alert], [data-record=name] [aria-invalid=true]").await;
    app.click("[data-test=name-yes]").await;
    app.gone("[data-test=name-question]").await;
    app.find("[data-record=name] .mine").await;
    app.reads("Larkspur").await;
    app.click("[data-test=go-on]").await;
    app.find("[data-test=step-want]").await;
    app.close(&home).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_notice_does_not_say_is_asked_for() {
    let home = Home::new();
    let app = App::start(&home, "2026-11-23", "en").await;
    make_vault(&app).await;
    app.reads("Write your first request").await;
    begin_with_notice(&app, &home, &notice()).await;
    app.find("[data-test=owes] li").await;
    look_at_all(&app, "notice-owes").await;
    // What may be said in other words is asked about, and asked for only where the person finds that it is not said.
    app.click("[data-test=questions] input[name$=says-N24][value=no]").await;
    look_at_all(&app, "notice-questions").await;
    app.click("[data-test=ask-missing]").await;
    app.click("[data-test=go-on]").await;
    // The right to information is chosen, and the same items are ticked.
    app.find("[data-test=step-want] input[value=information]:checked").await;
    app.find("[data-test=step-want] input[value=N27]:checked").await;
    app.find("[data-test=step-want] input[value=N24]:checked").await;
    app.find("[data-test=step-want] input[value=N19]:not(:checked)").await;
    look_at_all(&app, "notice-asked").await;
    app.close(&home).await;
}
