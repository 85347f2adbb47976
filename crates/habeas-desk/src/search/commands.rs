use habeas_search::{Filter, Query};
use habeas_store::{Ask, Found, Order, StoreError};

use super::update::{self, Fault};
use super::view;
use crate::api::{SearchOrder, SearchRequest, SearchResults, SearchState, SearchUpdate};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::indexing::Indexing;
use crate::error::{ApiError, Reason};
use crate::wording::say;

/// Hits that are given if nothing is said, and the most.
const HITS: u32 = 50;
const MOST_HITS: u32 = 500;

/// Searches what is indexed. It reads nothing new: how far the index is comes with the hits.
pub(crate) fn search(desk: &mut Desk, cx: &mut Context<'_>, req: SearchRequest) -> Result<SearchResults, ApiError> {
    let query = Query::parse(&req.text);
    let plan = query.plan(req.typing);
    let filters: Vec<Filter> = query.filters().cloned().collect();
    let limit = req.limit.unwrap_or(HITS).clamp(1, MOST_HITS) as usize;
    let order = match req.order {
        Some(SearchOrder::Newest) => Order::Newest,
        Some(SearchOrder::Best) | None => Order::Best,
    };
    let (mut found, index) = with_index(desk, cx, |desk, _, work| {
        update::prepare(desk, work)?;
        // One more than is given: whether there is more.
        Ok(work.index.find(Ask { plan: &plan, filters: &filters, order, limit: limit + 1 })?)
    })?;
    let more = found.len() > limit;
    found.truncate(limit);
    let hit = |one: Found| view::hit(one, &plan, cx.language);
    Ok(SearchResults { hits: found.into_iter().map(hit).collect(), more, index })
}

/// Reads what is new into the index.
pub(crate) fn update(desk: &mut Desk, cx: &mut Context<'_>, req: SearchUpdate) -> Result<SearchState, ApiError> {
    loop {
        let (goes_on, state) = with_index(desk, cx, |desk, cx, work| {
            update::prepare(desk, work)?;
            update::step(desk, cx, work)
        })?;
        let progress = cx.progress.letters(state.ready.into(), Some(state.total.into()));
        if !req.all || !goes_on || !state.goes_on {
            return Ok(state);
        }
        if progress.is_break() {
            return Err(Reason::Cancelled.into());
        }
    }
}

/// Works on the index of the open vault. One that is damaged is made anew, and one that cannot be written is used as far as
/// it goes.
fn with_index<T: Default>(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    mut task: impl FnMut(&Desk, &Context<'_>, &mut Indexing) -> Result<T, Fault>,
) -> Result<(T, SearchState), ApiError> {
    let mut work = match desk.indexing.take() {
        Some(work) if !work.index.is_gone() => work,
        _ => Indexing::new(desk.store()?.search_index(habeas_answer::READING)?),
    };
    let mut note = None;
    let mut result = task(desk, cx, &mut work);
    if matches!(&result, Err(Fault::Index(StoreError::Damaged { .. } | StoreError::Database { .. }))) {
        // What cannot be removed is overwritten, or the index lives in memory.
        let _ = work.index.discard();
        work = Indexing::new(desk.store()?.search_index(habeas_answer::READING)?);
        result = task(desk, cx, &mut work);
    }
    let done = match result {
        Ok(done) => done,
        Err(fault) => {
            // Whatever was taken up and not added is read again.
            (work.state, work.begun) = (None, None);
            match fault {
                Fault::Vault(error) => {
                    desk.indexing = Some(work);
                    return Err(error);
                }
                Fault::Index(error) => note = Some(note_on(&error)),
            }
            T::default()
        }
    };
    let state = state(&work, note, cx);
    desk.indexing = Some(work);
    Ok((done, state))
}

fn note_on(error: &StoreError) -> &'static str {
    match error {
        StoreError::InUse => "search.index.busy",
        StoreError::Full => "search.index.full",
        _ => "search.index.stopped",
    }
}

fn state(work: &Indexing, failed: Option<&'static str>, cx: &Context<'_>) -> SearchState {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let left_out = (work.left_out > 0).then_some("search.index.left_out");
    SearchState {
        ready: count(work.ready()),
        total: count(work.total),
        goes_on: failed.is_none() && !work.is_done(),
        note: failed.or(left_out).map(|key| say(cx.language, key, &[("count", &work.left_out.to_string())])),
    }
}
