//! Letters for the printer in one file: the letters, then the list for the post office, then the envelopes, so that each kind
//! of paper is put in once.

use habeas_case::fold::RequestState;
use habeas_case::follow_ups::FollowUpEntry;
use habeas_case::ids::RequestId;
use habeas_letter::pdf::{DocumentInfo, PdfWriter};
use habeas_letter::preview::{self, Preview};
use habeas_letter::sheets;
use habeas_letter::{Letter, Pages, addressed};

use super::items::{self, Absent, Item};
use super::sheets::{List, known_envelope, left_out, place};
use crate::api::{LetterRequest, MailLeftOut, Mailing, PrintMade, PrintRequest, PrintWanted};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::{files, find};
use crate::error::{ApiError, Reason};
use crate::input;
use crate::letters::{draft, export, follow, render};
use crate::wording::say;
use habeas_words::long_date;

/// Pages of a job: a letter, or what goes with letters under the name that the outline of the file has for it.
enum Part {
    Letter(Pages, Box<Letter>),
    Beside(Pages, Option<String>),
}

/// Takes the parts one by one, so that thousands of letters are not held at once.
type Take<'a> = &'a mut dyn FnMut(Part) -> Result<(), ApiError>;

/// What was printed.
struct Printed {
    letters: u32,
    left_out: Vec<MailLeftOut>,
}

/// Writes the letters into one file. A single letter without anything beside it is the one that was stored, byte for byte.
pub(crate) fn print(desk: &mut Desk, cx: &mut Context<'_>, req: PrintRequest) -> Result<PrintMade, ApiError> {
    let alone = req.letters.requests.len() == 1 && req.wanted.envelopes.is_none() && !req.wanted.posting_list;
    if alone {
        return stored(desk, cx, req);
    }
    let path = place(desk, cx, &req.out)?;
    let info = DocumentInfo::new(title(cx, req.letters.requests.len()), cx.language.id().to_owned(), cx.today);
    let mut pdf = PdfWriter::begin(Vec::new(), info)?;
    let mut count = 0;
    let printed = each(desk, cx, &req.letters, &req.wanted, &mut |part| {
        let (Part::Letter(pages, _) | Part::Beside(pages, _)) = &part;
        count += pages.pages.len();
        match &part {
            Part::Letter(pages, letter) => pdf.letter(pages, letter)?,
            Part::Beside(pages, title) => pdf.sheets(pages, title.clone())?,
        }
        Ok(())
    })?;
    let bytes = pdf.finish()?;
    let saved = files::save(&path, &mut bytes.as_slice(), Some(bytes.len() as u64), cx)?;
    let pages = u32::try_from(count).unwrap_or(u32::MAX);
    Ok(PrintMade { path: saved.path, letters: printed.letters, pages, left_out: printed.left_out })
}

impl Desk {
    /// The same pages as outlines, for a dialog that draws and takes no file.
    ///
    /// # Errors
    /// A locked vault; no letter that can be printed.
    pub fn drawn_for_printing(
        &mut self,
        cx: &mut Context<'_>,
        letters: &Mailing,
        wanted: &PrintWanted,
    ) -> Result<Vec<Preview>, ApiError> {
        let mut drawn = Vec::new();
        let taken = each(self, cx, letters, wanted, &mut |part| {
            let (Part::Letter(pages, _) | Part::Beside(pages, _)) = part;
            drawn.push(preview::pages(&pages));
            Ok(())
        });
        taken.map(|_| drawn).map_err(|e| e.worded(cx.language))
    }
}

fn title(cx: &Context<'_>, letters: usize) -> String {
    let (n, date) = (letters.to_string(), long_date(cx.language, cx.today));
    say(cx.language, "batch.cover.title", &[("n", &n), ("date", &date)])
}

/// A letter as it lies in the vault, one that was written elsewhere too if it is a PDF.
fn stored(desk: &mut Desk, cx: &mut Context<'_>, req: PrintRequest) -> Result<PrintMade, ApiError> {
    let id = req.letters.requests.first().cloned().unwrap_or_default();
    let (_, state) = find::request(desk, &id)?;
    let is_pdf = |name: &str| name.to_lowercase().ends_with(".pdf");
    let own = state.own_letter.as_ref().filter(|_| req.letters.follow_up.is_none());
    if own.is_some_and(|files| !files.iter().any(|file| is_pdf(&file.name))) {
        return Err(Reason::WrittenElsewhere.at("id"));
    }
    let letter =
        LetterRequest { id, follow_up: req.letters.follow_up, layout: None, out: req.out, enclose: Vec::new() };
    let saved = export::save(desk, cx, letter)?;
    Ok(PrintMade { path: saved.path, letters: 1, pages: 0, left_out: Vec::new() })
}

/// Hands every part over in the order of the paper. A letter that cannot be printed is left out with its reason.
fn each(
    desk: &Desk,
    cx: &mut Context<'_>,
    letters: &Mailing,
    wanted: &PrintWanted,
    take: Take<'_>,
) -> Result<Printed, ApiError> {
    let format = wanted.envelopes.as_deref().map(|id| known_envelope(Some(id))).transpose()?;
    let chosen = items::chosen(desk, letters)?;
    let total = chosen.len() as u64;
    let (mut envelopes, mut list, mut count) = (Vec::new(), List::default(), 0);
    let (mut absent, mut first_error) = (Vec::new(), None);
    for (n, (id, state)) in (0..).zip(&chosen) {
        if cx.progress.letters(n, Some(total)).is_break() {
            return Err(Reason::Cancelled.into());
        }
        match letter(desk, cx, *id, state, letters.follow_up.as_deref()) {
            Ok(Set { letter, pages, item }) => {
                take(Part::Letter(pages, Box::new(letter)))?;
                count += 1;
                let to = addressed(&item.draft)?;
                if let Some(format) = format {
                    let name = to.recipient.first().map_or("", String::as_str);
                    let title = Some(format!("{} \u{2013} {name}", item.draft.reference));
                    envelopes.push(Part::Beside(sheets::envelope(format, &to)?, title));
                }
                if wanted.posting_list {
                    list.put(cx, &item, &to)?;
                }
            }
            Err(error) => {
                first_error.get_or_insert_with(|| error.clone());
                let Absent { reference, company, error } = items::absent(state, error);
                absent.push(left_out(cx, reference, company, error));
            }
        }
    }
    if count == 0 {
        return Err(first_error.unwrap_or_else(|| Reason::NothingToPost.into()));
    }
    if let Some((title, pages)) = list.pages()? {
        take(Part::Beside(pages, Some(title)))?;
    }
    envelopes.into_iter().try_for_each(take)?;
    Ok(Printed { letters: count, left_out: absent })
}

/// A letter that is set, and what its envelope says.
struct Set {
    letter: Letter,
    pages: Pages,
    item: Item,
}

/// A letter as it was written, in the layout it was written in.
fn letter(
    desk: &Desk,
    cx: &Context<'_>,
    id: RequestId,
    state: &RequestState,
    follow_up: Option<&str>,
) -> Result<Set, ApiError> {
    let missing = || find::not_found(&id.to_string());
    let composed = state.composed.as_ref().ok_or_else(missing)?;
    let set = |letter: Letter, layout| {
        let pages = habeas_letter::typeset(&letter, layout)?;
        Ok(Set { pages, item: items::item(id, state, follow_up)?, letter })
    };
    if let Some(wanted) = follow_up {
        let FollowUpEntry { on, letter: followed, .. } = follow::stored(state, wanted)?;
        let enclosed = followed.enclosed.iter().map(|file| file.name.clone()).collect();
        let letter = draft::follow_up(desk, cx, composed, &followed.content, on, enclosed)?;
        return set(letter, input::layout(&followed.stored.layout)?);
    }
    if state.own_letter.is_some() {
        return Err(Reason::WrittenElsewhere.at("id"));
    }
    let on = state.composed_on.ok_or_else(missing)?;
    let layout = state.letters.last().and_then(|stored| input::layout(&stored.layout).ok());
    let letter = draft::signed_letter(desk, cx, composed, on, Vec::new())?;
    set(letter, layout.unwrap_or_else(|| render::layout_for(&composed.sender)))
}
