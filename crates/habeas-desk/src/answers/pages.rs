//! Pages of a PDF as they look.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use habeas_answer::PageWanted;
use habeas_intake::{Failure, ReadPage, Wanted};

use super::inspect::{inner, unread};
use super::{source, view};
use crate::api::{AnswerPage, AnswerPageShown, ReadHints};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;

/// Pixels of the longer side at a zoom of 100, and the most.
const LONGEST: u32 = 1_400;
const MOST: u32 = 4_096;

/// A page of a PDF in a stored answer, drawn by the sealed reader and written anew here, with its text.
pub(crate) fn page(desk: &mut Desk, cx: &mut Context<'_>, req: AnswerPage) -> Result<AnswerPageShown, ApiError> {
    let file = source::find(desk, &req.answer).map_err(|e| e.at("answer"))?;
    let mut opened = source::open_stored(desk, &file)?;
    let hints = ReadHints { password: req.password, ..ReadHints::default() };
    let wanted = Wanted { item: inner(req.item), ..source::wanted(&opened.name, &hints)? };
    let page = match (req.page, req.row) {
        (Some(number), _) => PageWanted::Number(number.max(1)),
        (None, Some(row)) => PageWanted::Row(row),
        (None, None) => PageWanted::Number(1),
    };
    let zoom = u64::from(req.zoom.unwrap_or(100));
    let longest = u32::try_from(u64::from(LONGEST) * zoom / 100).unwrap_or(MOST).clamp(LONGEST / 4, MOST);
    let total = Some(opened.bytes.size());
    let watch = |done| cx.progress.at(done, total);
    let read = habeas_intake::answer_page(cx.intake, &mut *opened.bytes, wanted, (page, longest), &watch);
    let ReadPage { shown, number, pages, blocks, row } = read.map_err(|failure| match failure {
        Failure::Refused(about) => unread(&about, "page", cx),
        Failure::Stopped(stop) => stop.into(),
    })?;
    let (media, bytes) = shown.write()?;
    Ok(AnswerPageShown {
        shown: format!("data:{media};base64,{}", STANDARD.encode(bytes)),
        width: shown.width(),
        height: shown.height(),
        page: number,
        pages,
        blocks: blocks.into_iter().map(view::block).collect(),
        first: row,
    })
}
