//! What a pack is about: a request with the complaints that followed it.

use habeas_case::event::Subject;
use habeas_case::fold::{EntryContent, RequestState, TimelineEntry};
use habeas_case::ids::RequestId;
use habeas_case::letter::Composed;
use habeas_case::mandate::{Mandate, mandates};
use habeas_case::recorded::ComplaintTo;
use habeas_case::request::RequestEvent;
use habeas_law::right::Right;
use habeas_words::Language;
use jiff::civil::Date;

use crate::desk::Desk;
use crate::desk::find;
use crate::error::ApiError;

/// A request or a complaint, as it stands.
pub(super) struct Asked {
    pub(super) state: RequestState,
    pub(super) composed: Composed,
    pub(super) is_complaint: bool,
}

/// The case of a pack.
pub(super) struct Case {
    /// The request; or the complaint, if no request went before it.
    pub(super) root: Asked,
    /// The complaints about it, oldest first.
    pub(super) complaints: Vec<Asked>,
    /// The power of attorney that it was written under.
    pub(super) mandate: Option<Mandate>,
    /// Of the pack.
    pub(super) language: Language,
}

/// One thing that happened, with the letter that it happened to.
#[derive(Clone, Copy)]
pub(super) struct Happened<'a> {
    pub(super) asked: &'a Asked,
    pub(super) entry: &'a TimelineEntry,
    pub(super) event: &'a RequestEvent,
}

impl Asked {
    fn of(state: RequestState) -> Option<Self> {
        let composed = state.composed.clone()?;
        let is_complaint = composed.rights.contains(&Right::Complaint);
        Some(Self { state, composed, is_complaint })
    }

    /// Whether it goes to an authority and not to the controller.
    pub(super) fn is_to_authority(&self) -> bool {
        self.composed.addressee.is_some()
    }

    pub(super) fn written_on(&self) -> Option<Date> {
        self.state.composed_on
    }
}

impl Case {
    /// The case of a request, or of a complaint about it.
    ///
    /// # Errors
    /// There is no such request, or its letter was erased.
    pub(super) fn of(desk: &Desk, wanted: &str) -> Result<Self, ApiError> {
        let (id, state) = find::request(desk, wanted)?;
        let about = state.composed.as_ref().and_then(|c| c.about.as_ref()).map(|about| about.request);
        let root = match about.map(|about| (about, find::request_by_id(desk, about))) {
            Some((about, Ok(state))) => (about, state),
            _ => (id, state),
        };
        let (root_id, root) = (root.0, Asked::of(root.1).ok_or_else(|| find::not_found(wanted))?);
        let complaints = complaints(desk, root_id)?;
        let mandate = match &root.composed.mandate {
            Some(under) => {
                let events = desk.store()?.events(Subject::Person(under.principal))?;
                mandates(&events).into_iter().find(|mandate| mandate.id == under.mandate)
            }
            None => None,
        };
        let case = Self { root, complaints, mandate, language: Language::En };
        let language = case.complaint().unwrap_or(&case.root).composed.delivery.language;
        Ok(Self { language: Language::from_tag(language.id()).unwrap_or_default(), ..case })
    }

    /// The complaint that the pack goes with: the last to an authority, else the last of all.
    pub(super) fn complaint(&self) -> Option<&Asked> {
        let itself = Some(&self.root).filter(|root| root.is_complaint);
        let to_authority = self.complaints.iter().rev().find(|c| c.is_to_authority());
        to_authority.or(self.complaints.last()).or(itself)
    }

    /// The request that went before the complaint.
    pub(super) fn request(&self) -> Option<&Asked> {
        Some(&self.root).filter(|root| !root.is_complaint)
    }

    /// The day that decides the law of the complaint.
    pub(super) fn law_day(&self, today: Date) -> Date {
        self.complaint().and_then(Asked::written_on).unwrap_or(today)
    }

    /// The last complaint to the controller itself.
    pub(super) fn complained_to_company(&self) -> Option<Date> {
        let of_root = self.root.state.complained_to(ComplaintTo::Company);
        let sent = |c: &Asked| c.state.sent.map(|sent| sent.on).filter(|_| !c.is_to_authority());
        let itself = Some(&self.root).filter(|root| root.is_complaint);
        let own = self.complaints.iter().chain(itself).filter_map(sent).max();
        of_root.max(own)
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Asked> {
        std::iter::once(&self.root).chain(&self.complaints)
    }

    /// What happened, by day; an entry that was undone as a mistake did not. A complaint that is part of the pack is told
    /// once, where it was sent.
    pub(super) fn happened(&self) -> Vec<Happened<'_>> {
        let mut all: Vec<Happened<'_>> = Vec::new();
        for asked in self.all() {
            let known = asked.state.uncorrected().filter_map(|entry| Some((entry, entry.known()?)));
            all.extend(known.map(|(entry, event)| Happened { asked, entry, event }));
        }
        let told_twice = |h: &Happened<'_>| {
            matches!(h.event, RequestEvent::Complained { details, .. } if details.files.is_empty() && details.note.is_none())
                && self.complaints.iter().any(|c| c.state.sent.is_some_and(|sent| sent.on == h.entry.on))
        };
        let marks = |h: &Happened<'_>| matches!(h.event, RequestEvent::Assessed(_) | RequestEvent::Corrected { .. });
        all.retain(|h| !marks(h) && !told_twice(h));
        // Stable: events of one letter keep the order that their chains confirm.
        all.sort_by_key(|h| h.entry.on);
        all
    }

    /// How many entries were erased, and how many are of a newer version.
    pub(super) fn unreadable(&self) -> (usize, usize) {
        let count = |content: &EntryContent| {
            self.all().flat_map(|asked| &asked.state.timeline).filter(|entry| entry.content == *content).count()
        };
        (count(&EntryContent::Erased), count(&EntryContent::Unknown))
    }
}

fn complaints(desk: &Desk, root: RequestId) -> Result<Vec<Asked>, ApiError> {
    let about = |asked: &Asked| asked.composed.about.as_ref().is_some_and(|about| about.request == root);
    let all = find::requests(desk)?.into_iter().filter_map(|(_, state)| Asked::of(state));
    let mut all: Vec<Asked> = all.filter(about).collect();
    all.sort_by(|a, b| (a.written_on(), &a.composed.reference).cmp(&(b.written_on(), &b.composed.reference)));
    Ok(all)
}
