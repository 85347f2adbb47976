//! What happened, told to an authority: by neither "you" nor "they", and no more than was recorded.

use habeas_case::request::RequestEvent;
use habeas_law::delivery::Channel;
use habeas_words::Language;

use super::case::Happened;
use crate::api::ComplaintTo;
use crate::wording::say;

/// An event in one sentence.
pub(super) fn event(happened: &Happened<'_>, language: Language) -> String {
    let Happened { asked, event, .. } = happened;
    let who = if asked.is_to_authority() { "authority" } else { "company" };
    let what = if asked.is_complaint { "complaint" } else { "request" };
    let who = say(language, &format!("evidence.who.{who}"), &[]);
    let what = say(language, &format!("evidence.what.{what}"), &[]);
    let key = match event {
        RequestEvent::Sent { channel, .. } => {
            format!("sent.{}", channel.unwrap_or(asked.composed.delivery.channel).id())
        }
        RequestEvent::FollowedUp(f) => format!("followed_up.{}", f.content.letter.id()),
        RequestEvent::Complained { to: Some(ComplaintTo::Company), .. } => "complained.company".to_owned(),
        // The letter was set when it was written.
        RequestEvent::LetterStored(_) => "composed".to_owned(),
        other => other.name().to_owned(),
    };
    say(language, &format!("evidence.event.{key}"), &[("who", &who), ("what", &what)])
}

/// What was recorded beside it, as the words of whoever wrote them.
pub(super) fn beside(happened: &Happened<'_>, language: Language) -> Vec<String> {
    let mut all = Vec::new();
    let mut tell = |key: &str, hole: &str, value: Option<&String>| {
        all.extend(value.map(|value| say(language, &format!("evidence.{key}"), &[(hole, value)])));
    };
    match happened.event {
        RequestEvent::Sent { tracking, .. } => tell("says.number", "number", tracking.as_ref()),
        RequestEvent::Refused { ground, .. } => tell("ground", "ground", ground.as_ref()),
        RequestEvent::FeeAsked { amount, .. } => tell("amount", "amount", amount.as_ref()),
        _ => {}
    }
    tell("noted", "note", happened.event.details().and_then(|details| details.note.as_ref()));
    all
}

/// How a letter went.
pub(super) fn by(channel: Channel, language: Language) -> String {
    say(language, &format!("evidence.by.{}", channel.id()), &[])
}
