//! The right to complain counts if somebody is named to hear the complaint: a shop that "manages complaints" is not an
//! authority.

use habeas_law::right::Right;

use super::hit::Hit;
use super::statement::Finder;
use crate::authority;
use crate::passage::Sentence;
use crate::reading::RightStatus;

pub(super) fn of(finder: &Finder<'_, '_>, sentence: Sentence, push: &mut impl FnMut(Hit)) {
    let Some(quote) = authority::complaint(finder.page, finder.phrases, sentence) else { return };
    let span = finder.page.folded.trim(sentence.span.part(quote.0, quote.1));
    push(Hit { right: Right::Complaint, status: RightStatus::Granted, span, score: finder.placement(sentence.line) });
}
