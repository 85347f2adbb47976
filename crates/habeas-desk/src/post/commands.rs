//! What is printed for the post beside the letters: envelopes, labels, the list for the post office.

use super::items;
use habeas_case::follow_ups::FollowUpEntry;
use habeas_letter::pdf::{DocumentInfo, PdfWriter};
use habeas_letter::sheets::{self, LabelSheet};

use crate::letters::{draft, follow};

use super::sheets::{PostSheets, Wanted};
use crate::api::{
    EnvelopeFormat, EnvelopesRequest, LabelFormat, LabelsRequest, LabelsWanted, MailFormats, MailMade, Mailing,
    MailtoRequest, MailtoView, PostingListRequest, Saved,
};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::desk::find;
use crate::error::{ApiError, Reason};
use crate::wording::say;

/// The letter as a `mailto:` address, if it is short enough.
pub(crate) fn mailto(desk: &mut Desk, cx: &mut Context<'_>, req: MailtoRequest) -> Result<MailtoView, ApiError> {
    let (_, state) = find::request(desk, &req.id)?;
    if state.own_letter.is_some() && req.follow_up.is_none() {
        return Err(Reason::WrittenElsewhere.at("id"));
    }
    let missing = || find::not_found(&req.id);
    let composed = state.composed.as_ref().ok_or_else(missing)?;
    let (letter, to) = match &req.follow_up {
        Some(wanted) => {
            let FollowUpEntry { on, letter: followed, .. } = follow::stored(&state, wanted)?;
            // Such an address carries no file, and a letter that names one must not be sent without it.
            if !followed.enclosed.is_empty() {
                return Err(ApiError::from(Reason::MailtoEncloses));
            }
            let letter = draft::follow_up(desk, cx, composed, &followed.content, on, Vec::new())?;
            (letter, draft::follow_up_email(composed, &followed.content))
        }
        None => {
            if composed.mandate.is_some() {
                return Err(ApiError::from(Reason::MailtoEncloses));
            }
            let on = state.composed_on.ok_or_else(missing)?;
            (draft::letter(composed, on, Vec::new())?, draft::email(composed))
        }
    };
    let uri = habeas_letter::mailto::uri(&letter, to)?;
    if uri.len() > habeas_letter::mailto::LONGEST {
        return Err(Reason::MailtoTooLong { count: uri.len(), max: habeas_letter::mailto::LONGEST }.into());
    }
    Ok(MailtoView { uri })
}

/// The ids of the envelopes that can be printed on, the usual one first.
pub fn envelope_formats() -> Vec<&'static str> {
    sheets::envelopes().iter().map(|envelope| envelope.id.as_str()).collect()
}

pub(crate) fn formats(_: &mut Desk, _: &mut Context<'_>, (): ()) -> Result<MailFormats, ApiError> {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let envelope = |e: &sheets::Envelope| EnvelopeFormat {
        id: e.id.clone(),
        name: e.name.clone(),
        width: e.width,
        height: e.height,
    };
    let label = |s: &LabelSheet| LabelFormat {
        id: s.id.clone(),
        columns: count(s.columns),
        rows: count(s.rows),
        width: s.width,
        height: s.height,
        sold_as: s.sold_as.clone(),
    };
    Ok(MailFormats {
        envelopes: sheets::envelopes().iter().map(envelope).collect(),
        labels: sheets::label_sheets().iter().map(label).collect(),
    })
}

pub(crate) fn envelopes(desk: &mut Desk, cx: &mut Context<'_>, req: EnvelopesRequest) -> Result<MailMade, ApiError> {
    one(desk, cx, &req.letters, &Wanted { envelopes: Some(&req.wanted), ..Wanted::default() })
}

pub(crate) fn labels(desk: &mut Desk, cx: &mut Context<'_>, req: LabelsRequest) -> Result<MailMade, ApiError> {
    one(desk, cx, &req.letters, &Wanted { labels: Some(&req.wanted), ..Wanted::default() })
}

pub(crate) fn posting_list(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    req: PostingListRequest,
) -> Result<MailMade, ApiError> {
    one(desk, cx, &req.letters, &Wanted { list: Some(&req.wanted), ..Wanted::default() })
}

/// One kind of sheet for some letters. If none of them can be put on it, the reason of the first is the error.
fn one(desk: &mut Desk, cx: &mut Context<'_>, letters: &Mailing, wanted: &Wanted<'_>) -> Result<MailMade, ApiError> {
    let mut sheets = PostSheets::open(desk, cx, wanted)?;
    let items = items::of(desk, letters)?;
    let total = items.len() as u64;
    for (n, item) in (0..).zip(items) {
        if cx.progress.letters(n, Some(total)).is_break() {
            return Err(ApiError::from(Reason::Cancelled));
        }
        match item {
            Ok(item) => sheets.put(cx, &item),
            Err(absent) => sheets.leave_out(cx, *absent),
        }
    }
    let (made, first_error) = sheets.save(cx)?;
    let nothing = || ApiError::from(Reason::NothingToPost);
    made.into_iter().find(|m| m.letters > 0).ok_or_else(|| first_error.unwrap_or_else(nothing))
}

/// The grid of a sheet on plain paper.
pub(crate) fn test_grid(desk: &mut Desk, cx: &mut Context<'_>, req: LabelsWanted) -> Result<Saved, ApiError> {
    let path = cx.files.place(&req.out)?;
    desk.outside_vault(&path)?;
    let sheet = super::sheets::known_sheet(req.sheet.as_deref())?;
    let size = format!("{} × {} mm", sheet.width, sheet.height);
    let lines = ["print", "hold", "sheet"].map(|key| {
        say(cx.language, &format!("mail.test.{key}"), &[("size", &size), ("names", &sheet.sold_as.join(", "))])
    });
    let title = lines[2].clone();
    let mut pdf = PdfWriter::begin(Vec::new(), DocumentInfo::new(title, cx.language.id().to_owned(), cx.today))?;
    pdf.sheets(&sheets::test_grid(sheet, &lines)?, None)?;
    let bytes = pdf.finish()?;
    files::save(&path, &mut bytes.as_slice(), Some(bytes.len() as u64), cx)
}
