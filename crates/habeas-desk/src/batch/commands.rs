//! Many letters at once: everybody of one table to every company of another, each letter individual and stored as a
//! request. A plan decides letter by letter, a commit stores them. What was stored stays; the same tables run again
//! make no letter twice.

use super::cautions::Cautions;
use super::commit::Commit;
use super::destination::{self, Destination};
use super::plan::Plan;
use crate::api::{BatchReport, BatchRequest};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::post::sheets::{PostSheets, Wanted};

/// The most letters that a rehearsal shows one by one.
const SHOWN: usize = 500;

pub(crate) fn run(desk: &mut Desk, cx: &mut Context<'_>, req: BatchRequest) -> Result<BatchReport, ApiError> {
    let mut report = BatchReport { dry_run: req.dry_run, ..BatchReport::default() };
    // From here on, cancelling takes effect between two letters.
    let _ = cx.progress.letters(0, None);
    let mut cautions = Cautions::default();
    let mut plan = Plan::read(desk, cx, &req, &mut report)?;
    let mut commit = open(desk, cx, &req)?;
    while let Some(pair) = plan.next_pair() {
        if cx.progress.letters(plan.decided(), Some(plan.decided() + plan.left())).is_break() {
            report.cancelled = true;
            report.left = u32::try_from(plan.left()).unwrap_or(u32::MAX);
            break;
        }
        let letters = match plan.decide(desk, cx, pair, &commit.destination) {
            Ok(letters) => letters,
            Err(left_out) => {
                report.left_out.push(*left_out);
                continue;
            }
        };
        for letter in letters {
            report.possible += 1;
            report.already += u32::from(letter.stored);
            report.kept.extend(letter.id.map(|id| id.to_string()));
            cautions.look_at(&letter.composed);
            if req.dry_run {
                if report.letters.len() < SHOWN {
                    report.letters.push(letter.shown());
                }
                // A pair that the tables name twice is told to be there, as it will be.
                plan.remember(pair, &letter.composed, cx.today);
                continue;
            }
            if !letter.stored {
                commit.describe(plan.records(pair));
                plan.remember(pair, &letter.composed, cx.today);
            }
            commit.add(desk, cx, letter, &mut report)?;
        }
    }
    report.cautions = cautions.worded(cx.language);
    commit.store(desk, cx, &mut report)?;
    if !report.cancelled {
        commit.finish(cx, &mut report)?;
    }
    Ok(report)
}

/// Finds all places to be free before the first letter is made. A rehearsal writes nowhere.
fn open(desk: &Desk, cx: &Context<'_>, req: &BatchRequest) -> Result<Commit, ApiError> {
    if req.dry_run {
        return Ok(Commit::new(Destination::Nowhere, PostSheets::default()));
    }
    let destination = destination::open(desk, cx, req)?;
    let wanted =
        Wanted { envelopes: req.envelopes.as_ref(), labels: req.labels.as_ref(), list: req.posting_list.as_ref() };
    let sheets = PostSheets::open(desk, cx, &wanted)?;
    sheets.check_distinct(destination.file())?;
    Ok(Commit::new(destination, sheets))
}
