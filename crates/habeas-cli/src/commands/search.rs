use habeas_desk::api::{SearchOrder, SearchRequest, SearchUpdate};
use habeas_desk::commands as desk;

use crate::args::Search;
use crate::session::{Ran, Session};

/// Reads what is new into the index first: whoever searches once wants everything.
pub(super) fn run(s: &mut Session<'_>, search: &Search) -> Ran {
    s.call::<desk::SearchUpdate>(SearchUpdate { all: true })?;
    s.run::<desk::Search>(SearchRequest {
        text: search.text(),
        order: search.newest.then_some(SearchOrder::Newest),
        typing: false,
        limit: search.limit,
    })
}
