//! Many letters at once: everybody of one table to every company of another, each letter individual and stored as a
//! request. A plan decides letter by letter, a commit stores them. What was stored stays; the same tables run again
//! make no letter twice.

use super::cautions::Cautions;
use super::commit::Commit;
use super::destination::{self, Destination};
use super::letter::PlannedLetter;
use super::plan::{Pair, Plan};
use super::setting::Setting;
use crate::api::{BatchReport, BatchRequest};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::post::sheets::{PostSheets, Wanted};

/// The most letters that a rehearsal shows one by one.
const SHOWN: usize = 500;

/// A batch under way.
struct Run {
    plan: Plan,
    commit: Commit,
    report: BatchReport,
    cautions: Cautions,
}

pub(crate) fn run(desk: &mut Desk, cx: &mut Context<'_>, req: BatchRequest) -> Result<BatchReport, ApiError> {
    let mut report = BatchReport { dry_run: req.dry_run, ..BatchReport::default() };
    // From here on, cancelling takes effect between two letters.
    let _ = cx.progress.letters(0, None);
    let plan = Plan::read(desk, cx, &req, &mut report)?;
    let mut run = Run { plan, commit: open(desk, cx, &req)?, report, cautions: Cautions::default() };
    std::thread::scope(|scope| run.all(desk, cx, Setting::begin(scope, !req.dry_run)))?;
    let Run { mut commit, mut report, cautions, .. } = run;
    report.cautions = cautions.worded(cx.language);
    commit.store(desk, cx, &mut report)?;
    if !report.cancelled {
        commit.finish(cx, &mut report)?;
    }
    Ok(report)
}

impl Run {
    /// Decides pair after pair, and takes their letters in the same order once they are set.
    fn all(&mut self, desk: &mut Desk, cx: &mut Context<'_>, mut setting: Setting) -> Result<(), ApiError> {
        while let Some(pair) = self.plan.next_pair() {
            let (decided, left) = (self.plan.decided(), self.plan.left());
            if cx.progress.letters(decided, Some(decided + left)).is_break() {
                self.report.cancelled = true;
                self.report.left = u32::try_from(left).unwrap_or(u32::MAX);
                break;
            }
            // What was asked before decides, so the letters of a pair are taken before the same pair comes again.
            let again = setting.has(|before| self.plan.is_same_pair(before, pair));
            self.take(desk, cx, &mut setting, again)?;
            let letters = self.plan.decide(desk, cx, pair, &self.commit.destination);
            setting.put(pair, letters);
        }
        self.take(desk, cx, &mut setting, true)
    }

    fn take(
        &mut self,
        desk: &mut Desk,
        cx: &mut Context<'_>,
        setting: &mut Setting,
        all: bool,
    ) -> Result<(), ApiError> {
        while let Some((pair, letters)) = setting.take(all) {
            match letters {
                Ok(letters) => {
                    for letter in letters {
                        self.add(desk, cx, pair, letter)?;
                    }
                }
                Err(error) => self.report.left_out.push(self.plan.left_out(cx, pair, error)),
            }
        }
        Ok(())
    }

    fn add(
        &mut self,
        desk: &mut Desk,
        cx: &mut Context<'_>,
        pair: Pair,
        letter: PlannedLetter,
    ) -> Result<(), ApiError> {
        let report = &mut self.report;
        report.possible += 1;
        report.already += u32::from(letter.stored);
        report.kept.extend(letter.id.map(|id| id.to_string()));
        self.cautions.look_at(&letter.composed);
        if report.dry_run {
            if report.letters.len() < SHOWN {
                report.letters.push(letter.shown());
            }
            // A pair that the tables name twice is told to be there, as it will be.
            self.plan.remember(pair, &letter.composed, cx.today);
            return Ok(());
        }
        if !letter.stored {
            self.commit.describe(self.plan.records(pair));
            self.plan.remember(pair, &letter.composed, cx.today);
        }
        self.commit.add(desk, cx, letter, report)
    }
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
