//! Letters handed to another program: the system's viewer, the mail program.

use habeas_desk::api::{ById, EvidenceRequest, FileOut, LetterRequest, MailtoRequest, MandateOut};
use habeas_desk::{ApiError, Code, Context, Reason, commands};
use std::path::Path;

use crate::api::{LetterViewed, MailOpened};
use crate::call::Call;
use crate::session;
use crate::state::Desks;

/// Saves the letter into the folder of the session and hands it to the system's viewer.
pub(crate) fn view(call: &Call, request: ById) -> Result<LetterViewed, ApiError> {
    call.with_desks(|desks, cx| {
        let shown = desks.current().call::<commands::RequestShow>(cx, request.clone())?;
        if shown.letter.is_none() {
            return Err(Reason::WrittenElsewhere.at("id"));
        }
        let path = desks.session.folder(cx.random)?.join(format!("{}.pdf", shown.line.reference));
        let in_memory = save_and_open(call, desks, cx, request.id, None, &path)?;
        Ok(LetterViewed { in_memory })
    })
}

/// The same for a power of attorney, to be printed and signed.
pub(crate) fn view_mandate(call: &Call, request: ById) -> Result<LetterViewed, ApiError> {
    call.with_desks(|desks, cx| {
        let path = desks.session.new_path(cx.random, "mandate", "pdf")?;
        let out = FileOut::Handle { handle: call.state.handles.for_writing(path.clone()) };
        desks.current().call::<commands::MandateSave>(cx, MandateOut { id: request.id, out, signed: false })?;
        let in_memory = session::open(&path).inspect_err(|_| drop(std::fs::remove_file(&path)))?;
        Ok(LetterViewed { in_memory })
    })
}

/// The PDF of an evidence pack, to be looked at and printed.
pub(crate) fn view_evidence(call: &Call, request: ById) -> Result<LetterViewed, ApiError> {
    call.with_desks(|desks, cx| {
        let path = desks.session.new_path(cx.random, "evidence", "pdf")?;
        let out = FileOut::Handle { handle: call.state.handles.for_writing(path.clone()) };
        desks.current().call::<commands::EvidencePdf>(cx, EvidenceRequest { id: request.id, out })?;
        let in_memory = session::open(&path).inspect_err(|_| drop(std::fs::remove_file(&path)))?;
        Ok(LetterViewed { in_memory })
    })
}

/// Opens a new message in the mail program: by a `mailto:` address if the letter is short enough, else as a draft in the
/// folder of the session. The page names the letter and never an address.
pub(crate) fn open_mail(call: &Call, letter: MailtoRequest) -> Result<MailOpened, ApiError> {
    call.with_desks(|desks, cx| {
        match desks.current().call::<commands::RequestMailto>(cx, letter.clone()) {
            Ok(address) => {
                session::open_mail(&address.uri)?;
                return Ok(MailOpened { draft: false, in_memory: true });
            }
            Err(e) if e.code == Code::NeedsDraft => {}
            Err(e) => return Err(e),
        }
        let path = desks.session.new_path(cx.random, "letter", "eml")?;
        let in_memory = save_and_open(call, desks, cx, letter.id, letter.follow_up, &path)?;
        Ok(MailOpened { draft: true, in_memory })
    })
}

/// Saves a letter and opens it with the program that the system has for its kind. Whether the copy is in memory.
fn save_and_open(
    call: &Call,
    desks: &mut Desks,
    cx: &mut Context<'_>,
    id: String,
    follow_up: Option<String>,
    path: &Path,
) -> Result<bool, ApiError> {
    let out = FileOut::Handle { handle: call.state.handles.for_writing(path.to_owned()) };
    let letter = LetterRequest { id, follow_up, layout: None, out, enclose: Vec::new() };
    desks.current().call::<commands::RequestLetter>(cx, letter)?;
    session::open(path).inspect_err(|_| drop(std::fs::remove_file(path)))
}
