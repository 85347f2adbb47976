//! The requests that are counted, and why others are not.

use habeas_case::course::Course;
use habeas_case::event::Subject;
use habeas_case::fold::{RequestState, fold};
use habeas_case::ids::CompanyId;
use habeas_law::delivery::Channel;
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use jiff::civil::Date;

use crate::companies::view::display_name;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::ApiError;
use crate::requests::place;

/// A request that is counted.
pub(crate) struct Counted {
    pub(crate) course: Course,
    pub(crate) company: CompanyId,
    /// As it was called when the request was written.
    pub(crate) name: String,
    /// Its record in the directory.
    pub(crate) slug: Option<String>,
    pub(crate) country: Option<String>,
    pub(crate) rights: Vec<Right>,
    pub(crate) regime: Regime,
    pub(crate) channel: Option<Channel>,
}

/// All requests of the vault, counted and not.
#[derive(Default)]
pub(crate) struct Collected {
    pub(crate) counted: Vec<Counted>,
    pub(crate) unsent: u32,
    pub(crate) came_back: u32,
    /// Complaints to an authority.
    pub(crate) complaints: u32,
    /// Deleted letters, and those of a newer version.
    pub(crate) unread: u32,
}

/// How often progress is told.
const TELL: usize = 1000;

/// Folds one request after another: the states of a hundred thousand need not be there at once.
pub(crate) fn collect(desk: &Desk, cx: &Context<'_>) -> Result<Collected, ApiError> {
    let all = find::by_subject(desk, "request")?;
    let total = all.len() as u64;
    let mut collected = Collected::default();
    for (n, (subject, events)) in all.into_iter().enumerate() {
        if n.is_multiple_of(TELL) && cx.progress.at(n as u64, Some(total)).is_break() {
            return Err(crate::error::Reason::Cancelled.into());
        }
        if matches!(subject, Subject::Request(_)) {
            collected.take(fold(&events), cx.today)?;
        }
    }
    Ok(collected)
}

impl Collected {
    pub(crate) fn take(&mut self, mut state: RequestState, today: Date) -> Result<(), ApiError> {
        let channel = state.channel_used();
        if state.composed.is_none() {
            self.unread += 1;
        } else if !state.is_to_company() {
            self.complaints += 1;
        } else {
            let course = state.course(today, place::place(&state))?;
            match (course, state.composed.take()) {
                (Some(course), _) if course.came_back => self.came_back += 1,
                (Some(course), Some(composed)) => self.counted.push(Counted {
                    course,
                    company: composed.company,
                    name: display_name(&composed.recipient),
                    slug: composed.recipient.directory.map(|link| link.slug),
                    country: composed.recipient.country,
                    rights: composed.rights,
                    regime: composed.regime,
                    channel,
                }),
                _ => self.unsent += 1,
            }
        }
        Ok(())
    }
}
