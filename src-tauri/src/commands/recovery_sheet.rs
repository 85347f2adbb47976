//! The sheet of a recovery code, as a page to print. It goes to the system's viewer and is saved nowhere else: only paper
//! shall outlast the session.

use habeas_desk::{ApiError, SheetText};
use habeas_words::lines;
use printpdf::{
    BuiltinFont, Mm, Op, PaintMode, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, Rect, TextItem,
};
use std::fs::File;
use std::io::{self, Write as _};

use crate::api::{LetterViewed, RecoveryCodeGiven};
use crate::call::Call;
use crate::session;

const WIDTH: Mm = Mm(210.0);
const HEIGHT: Mm = Mm(297.0);
const MARGIN: Mm = Mm(25.0);
/// Characters of running text in a line: at 11 points, some 150 of the 160 mm between the margins.
const LINE: usize = 78;
/// Groups of the code side by side.
const PER_ROW: usize = 4;

/// Makes the sheet in the folder of the session and hands it to the system's viewer.
pub(crate) fn view(call: &Call, request: RecoveryCodeGiven) -> Result<LetterViewed, ApiError> {
    call.with_desks(|desks, cx| {
        let pdf = render(&SheetText::of(cx, &request.code)?);
        let path = desks.session.new_path(cx.random, "sheet", "pdf")?;
        let written = File::create_new(&path).and_then(|mut file| file.write_all(&pdf));
        written.map_err(|e: io::Error| habeas_desk::write_error(e.kind(), &path.display().to_string()))?;
        let in_memory = session::open(&path).inspect_err(|_| drop(std::fs::remove_file(&path)))?;
        Ok(LetterViewed { in_memory })
    })
}

/// One page of A4: what it is, the code in large boxed groups, what it opens, how it is used, where it belongs.
fn render(sheet: &SheetText) -> Vec<u8> {
    let mut page = Page { ops: Vec::new(), y: Pt::from(HEIGHT - MARGIN).0 };
    page.line(BuiltinFont::HelveticaBold, 18.0, &sheet.title);
    page.line(BuiltinFont::Helvetica, 11.0, &sheet.made);
    page.y -= 14.0;
    for row in sheet.groups.chunks(PER_ROW) {
        page.boxes(row);
    }
    page.y -= 14.0;
    for text in [&sheet.what, &sheet.how, &sheet.keep] {
        for line in lines(text, LINE) {
            page.line(BuiltinFont::Helvetica, 11.0, &line);
        }
        page.y -= 8.0;
    }
    PdfDocument::new(&sheet.title)
        .with_pages(vec![PdfPage::new(WIDTH, HEIGHT, page.ops)])
        .save(&PdfSaveOptions::default(), &mut Vec::new())
}

/// A page that is written from the top.
struct Page {
    ops: Vec<Op>,
    /// Where the next line begins, in points from the foot of the page.
    y: f32,
}

impl Page {
    fn line(&mut self, font: BuiltinFont, size: f32, text: &str) {
        self.y -= size * 1.4;
        self.text(font, size, Pt::from(MARGIN).0, self.y, text);
    }

    /// Groups of the code, each in a box of its own.
    fn boxes(&mut self, groups: &[String]) {
        const STEP: f32 = 114.0;
        const HIGH: f32 = 40.0;
        self.y -= HIGH + 10.0;
        for (i, group) in groups.iter().enumerate() {
            let x = i as f32 * STEP + Pt::from(MARGIN).0;
            let mut frame = Rect::from_xywh(Pt(x), Pt(self.y), Pt(STEP - 10.0), Pt(HIGH));
            frame.mode = Some(PaintMode::Stroke);
            self.ops.push(Op::SetOutlineThickness { pt: Pt(0.8) });
            self.ops.push(Op::DrawRectangle { rectangle: frame });
            // Five letters of Courier, each 0.6 of its size wide, in the middle of the box.
            self.text(BuiltinFont::CourierBold, 24.0, x + (STEP - 10.0 - 5.0 * 24.0 * 0.6) / 2.0, self.y + 13.0, group);
        }
    }

    fn text(&mut self, font: BuiltinFont, size: f32, x: f32, y: f32, text: &str) {
        // The narrow no-break space of French is not among the characters of the fonts that every viewer brings along.
        let text = text.replace('\u{202f}', "\u{a0}");
        self.ops.extend([
            Op::StartTextSection,
            Op::SetTextCursor { pos: Point { x: Pt(x), y: Pt(y) } },
            Op::SetFont { font: PdfFontHandle::Builtin(font), size: Pt(size) },
            Op::ShowText { items: vec![TextItem::Text(text)] },
            Op::EndTextSection,
        ]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> SheetText {
        SheetText {
            title: "Habeas : code de secours de votre coffre".into(),
            made: "Créé le 28 novembre 2026".into(),
            groups: ["AB3DE", "FG7HJ", "KM9NP", "QRSTV", "WXYZ0", "12345", "6789A"].map(str::to_owned).to_vec(),
            what: "Quiconque possède ce code et le dossier de votre coffre peut tout y lire. ".repeat(3).trim().into(),
            how: "Choisissez « J’ai oublié ma phrase de passe ».".into(),
            keep: "Conservez cette feuille avec votre passeport.".into(),
        }
    }

    #[test]
    fn the_sheet_is_one_page_on_which_everything_can_be_read() {
        let text = habeas_tests::run_on_bytes("pdftotext", &["-layout"], &render(&sheet()), &["-"]);
        assert_eq!(text.matches('\u{c}').count(), 1, "{text}");
        for words in ["Habeas : code de secours", "Créé le 28", "AB3DE", "6789A", "« J’ai oublié", "passeport."] {
            assert!(text.contains(words), "{words} in {text}");
        }
    }
}
