//! GTK's print dialog, for desktops without a portal. It has pages drawn and takes no PDF, so it gets the outlines of the
//! preview, which are those of the PDF.

use gtk::prelude::*;
use gtk::{PageSetup, PaperSize, PrintOperation, PrintOperationAction, PrintOperationResult, Unit};
use habeas_desk::{Preview, PreviewPage};
use tauri::{AppHandle, Manager as _};

use super::{Left, outlines};

/// The number of the window by which a dialog of another program stays in front of it: of X11 alone.
pub(super) fn window_number(app: &AppHandle) -> Option<String> {
    let window = app.webview_windows().into_values().next()?.gtk_window().ok()?.window()?;
    let window = window.downcast::<gdkx11::X11Window>().ok()?;
    Some(format!("x11:{:x}", window.xid()))
}

/// Runs on the thread of the window, and while the dialog is open.
pub(super) fn print(app: &AppHandle, title: &str, drawn: Vec<Preview>) -> Option<Left> {
    let pages: Vec<(usize, usize)> =
        drawn.iter().enumerate().flat_map(|(n, letter)| (0..letter.pages.len()).map(move |page| (n, page))).collect();
    let operation = PrintOperation::builder()
        .job_name(title)
        .n_pages(i32::try_from(pages.len()).ok()?)
        .unit(Unit::Mm)
        .use_full_page(true)
        .embed_page_setup(true)
        .build();
    let drawn = std::rc::Rc::new((drawn, pages));
    let sized = drawn.clone();
    operation.connect_request_page_setup(move |_, _, n, setup| {
        if let Some((_, page)) = page(&sized, n) {
            put_size(setup, page);
        }
    });
    operation.connect_draw_page(move |operation, context, n| {
        let drawn = page(&drawn, n).zip(context.cairo_context());
        let done = drawn.is_some_and(|((letter, page), on)| outlines::draw(&on, letter, page).is_ok());
        if !done {
            // Half a letter is worse than none.
            operation.cancel();
        }
    });
    let window = app.webview_windows().into_values().next().and_then(|window| window.gtk_window().ok());
    match operation.run(action(&operation)?, window.as_ref()) {
        Ok(PrintOperationResult::Apply | PrintOperationResult::InProgress) => Some(Left::Printed),
        Ok(PrintOperationResult::Cancel) => Some(Left::Cancelled),
        _ => None,
    }
}

fn page((drawn, pages): &(Vec<Preview>, Vec<(usize, usize)>), n: i32) -> Option<(&Preview, &PreviewPage)> {
    let (letter, page) = pages.get(usize::try_from(n).ok()?)?;
    let letter = drawn.get(*letter)?;
    Some((letter, letter.pages.get(*page)?))
}

/// An envelope is another paper than its letter.
fn put_size(setup: &PageSetup, page: &PreviewPage) {
    let name = format!("{}x{}mm", page.width_mm, page.height_mm);
    let size = PaperSize::new_custom(&name, &name, page.width_mm, page.height_mm, Unit::Mm);
    setup.set_paper_size(&size);
}

#[cfg(not(feature = "test-seam"))]
#[expect(clippy::unnecessary_wraps, reason = "in builds for the journeys there may be no dialog")]
fn action(_: &PrintOperation) -> Option<PrintOperationAction> {
    Some(PrintOperationAction::PrintDialog)
}

/// A test cannot click a native dialog: what would be printed goes where `HABEAS_TEST_DIALOGS/print` says, if it says so.
#[cfg(feature = "test-seam")]
fn action(operation: &PrintOperation) -> Option<PrintOperationAction> {
    operation.set_export_filename(crate::dialogs::print_to()?);
    Some(PrintOperationAction::Export)
}
