//! Letters to the printer, in the system's print dialog.

use habeas_desk::api::{FileOut, MailLeftOut, Mailing, PrintRequest, PrintWanted};
use habeas_desk::{ApiError, Reason, commands};
use std::path::{Path, PathBuf};

use crate::api::{PrintJob, PrintOutcome, PrintWay, PrintedWithout};
use crate::call::Call;
use crate::print::{self, Left};
use crate::session;

/// Makes one file in the folder of the session and shows the print dialog for it. The file goes when the printer has it;
/// where no dialog can be shown, the system's viewer gets it.
pub(crate) fn print(call: &Call, job: PrintJob) -> Result<PrintOutcome, ApiError> {
    let (letters, wanted) = parts(job);
    let (path, left_out) = make(call, letters.clone(), wanted.clone())?;
    let gone = Gone(Some(path));
    let printed = by_dialog(call, gone.path(), &letters, &wanted)?;
    let Some(left) = printed else {
        let in_memory = session::open(gone.path())?;
        gone.keep();
        return Ok(PrintOutcome { way: PrintWay::Viewer, in_memory, left_out });
    };
    let way = if left == Left::Printed { PrintWay::Printed } else { PrintWay::Cancelled };
    Ok(PrintOutcome { way, in_memory: true, left_out })
}

fn parts(job: PrintJob) -> (Mailing, PrintWanted) {
    let PrintJob { requests, follow_up, envelopes, posting_list } = job;
    (Mailing { requests, follow_up }, PrintWanted { envelopes, posting_list })
}

fn make(call: &Call, letters: Mailing, wanted: PrintWanted) -> Result<(PathBuf, Vec<PrintedWithout>), ApiError> {
    if letters.requests.is_empty() {
        return Err(Reason::NothingToPost.into());
    }
    call.with_desks(|desks, cx| {
        let path = desks.session.new_path(cx.random, "print", "pdf")?;
        let out = FileOut::Handle { handle: call.state.handles.for_writing(path.clone()) };
        let made = desks.current().call::<commands::PostPrint>(cx, PrintRequest { letters, wanted, out })?;
        Ok((path, made.left_out.into_iter().map(without).collect()))
    })
}

fn without(MailLeftOut { reference, company, reason, .. }: MailLeftOut) -> PrintedWithout {
    PrintedWithout { reference, company, reason }
}

/// `None`: no dialog can be shown here. The desks are free meanwhile, for a dialog may stay open for an hour.
fn by_dialog(call: &Call, pdf: &Path, letters: &Mailing, wanted: &PrintWanted) -> Result<Option<Left>, ApiError> {
    let left = print::by_portal(&call.app, pdf, &|| call.is_open());
    if left.is_some() {
        return Ok(left);
    }
    if !call.is_open() {
        return Err(Reason::Locked.into());
    }
    // A letter that was written elsewhere has no outlines: the viewer shows it.
    let drawn = call.with_desks(|desks, cx| desks.current().drawn_for_printing(cx, letters, wanted));
    Ok(drawn.ok().and_then(|drawn| print::by_dialog(&call.app, drawn)))
}

/// A file that is removed when it is done with.
struct Gone(Option<PathBuf>);

impl Gone {
    fn path(&self) -> &Path {
        self.0.as_deref().unwrap_or(Path::new(""))
    }

    /// It stays until the lock, for the program that shows it.
    fn keep(mut self) {
        self.0 = None;
    }
}

impl Drop for Gone {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            let _ = std::fs::remove_file(path);
        }
    }
}
