//! What the events of requests say of sources and recipients, one statement for each name.

use habeas_case::assessed::{NameTick, Named, NamedPassage};
use habeas_case::facts::{CompanyFacts, Origin};
use habeas_case::fold::{RequestState, TimelineEntry};
use habeas_case::ids::{CompanyId, RequestId};
use habeas_case::letter::Composed;
use habeas_law::regime::Regime;
use habeas_words::{Language, short_date};
use jiff::civil::Date;

use crate::api::{TrailCertainty, TrailMention, TrailPassage};
use crate::wording::say;

/// A request, as the trail reads it.
pub(super) struct Asked {
    pub(super) id: RequestId,
    pub(super) company: CompanyId,
    /// As the letter was addressed.
    pub(super) recipient: CompanyFacts,
    pub(super) regime: Regime,
    pub(super) mention: TrailMention,
    pub(super) statements: Vec<Statement>,
    /// Entries that may name somebody, of which the person has not said whom.
    pub(super) unread: Vec<Unread>,
}

/// Somebody or a kind is named, by the person's word.
pub(super) struct Statement {
    pub(super) named: Named,
    pub(super) passage: TrailPassage,
}

pub(super) struct Unread {
    pub(super) event: String,
    pub(super) on: Date,
    pub(super) certainty: TrailCertainty,
}

pub(super) fn of_request(id: RequestId, state: &RequestState, language: Language) -> Option<Asked> {
    let composed = state.composed.as_ref()?;
    // A complaint names the authority, and asks for no data.
    if composed.addressee.is_some() {
        return None;
    }
    let naming = state.naming();
    let mut statements = Vec::new();
    for (entry, all) in &naming {
        for named in all.iter().filter(|named| named.is != NameTick::Neither) {
            let passage = passage(id, composed, entry, named.passage.as_ref(), language);
            statements.push(Statement { named: named.clone(), passage });
        }
    }
    let looked = |entry: &TimelineEntry| naming.iter().any(|(known, _)| known.event == entry.event);
    let mut unread: Vec<Unread> = Vec::new();
    let with_files = |entry: &&TimelineEntry| entry.details().is_some_and(|details| !details.files.is_empty());
    for entry in state.replies().filter(with_files).filter(|entry| !looked(entry)) {
        let (event, on, certainty) = (entry.event.to_string(), entry.on, TrailCertainty::Shown);
        unread.push(Unread { event, on, certainty });
    }
    if let (Some(entry), Origin::Notice { read_on, .. }) = (state.written_in(), &composed.recipient.origin)
        && !looked(entry)
    {
        unread.push(Unread { event: entry.event.to_string(), on: *read_on, certainty: TrailCertainty::Claimed });
    }
    let mention = TrailMention {
        request: id.to_string(),
        reference: composed.reference.clone(),
        on: state.composed_on.map(|on| on.to_string()),
    };
    let (company, recipient) = (composed.company, composed.recipient.clone());
    let regime = composed.regime;
    Some(Asked { id, company, recipient, regime, mention, statements, unread })
}

/// Whose text an entry stands for, and the day on which that came or was read: what is no answer is the letter, and of it
/// the notice speaks.
pub(super) fn text_of(composed: &Composed, entry: &TimelineEntry) -> (TrailCertainty, Date) {
    match &composed.recipient.origin {
        _ if entry.details().is_some() => (TrailCertainty::Shown, entry.on),
        Origin::Notice { read_on, .. } => (TrailCertainty::Claimed, *read_on),
        _ => (TrailCertainty::Claimed, entry.on),
    }
}

/// A passage with its place. `at` none: the person said so, without one.
pub(super) fn passage(
    id: RequestId,
    composed: &Composed,
    entry: &TimelineEntry,
    at: Option<&NamedPassage>,
    language: Language,
) -> TrailPassage {
    let files = entry.details().map(|details| details.files.as_slice()).unwrap_or_default();
    let (certainty, on) = text_of(composed, entry);
    let file = files.iter().find(|file| at.is_some_and(|at| at.file == file.id));
    let name = match (certainty, &composed.recipient.origin) {
        (TrailCertainty::Shown, _) => file.map(|file| file.name.clone()),
        (TrailCertainty::Claimed, Origin::Notice { source, .. }) => Some(source.clone()).filter(|s| !s.is_empty()),
        (TrailCertainty::Claimed, Origin::Hand) => None,
    };
    let day = short_date(language, on);
    let key = match (at.is_some(), name.is_some()) {
        (false, _) => "trail.place.own_word",
        (true, false) => "trail.place.day",
        (true, true) => "trail.place.file",
    };
    let what = say(language, &format!("trail.text.{certainty}"), &[]);
    let holes = [("what", what.as_str()), ("date", &day), ("file", name.as_deref().unwrap_or_default())];
    TrailPassage {
        request: id.to_string(),
        reference: composed.reference.clone(),
        event: entry.event.to_string(),
        on: on.to_string(),
        certainty,
        place: say(language, key, &holes),
        file: file.map(|file| file.id.to_string()),
        path: at.map(|at| at.path.clone()).unwrap_or_default(),
        start: at.map_or(0, |at| at.start),
        end: at.map_or(0, |at| at.end),
        quote: at.map(|at| at.quote.clone()),
        under: at.and_then(|at| at.under.clone()),
    }
}
