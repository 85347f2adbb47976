//! Mail: as it travels, in mailboxes, as Outlook stores it, and wrapped by Outlook.

mod eml;
pub(crate) mod mbox;
mod msg;
mod rtf_packed;
mod tnef;

pub(crate) use eml::{attached, read as read_eml};
pub(crate) use msg::read as read_msg;
pub(crate) use tnef::read as read_tnef;

use crate::reading::Page;
use crate::text;

/// The body that is shown: the text, or the page if there is no text.
fn body(
    plain: Option<&str>,
    html: Option<&str>,
    blocks: usize,
) -> (Page, crate::kind::Kind, Vec<crate::reason::About>) {
    use crate::kind::Kind;
    match (plain.filter(|plain| !plain.trim().is_empty()), html) {
        (Some(plain), _) => (text::blocks(plain), Kind::Text, Vec::new()),
        (None, Some(html)) => {
            let read = crate::html::read(html, blocks);
            let notes = read.notes();
            (read.page, Kind::Html, notes)
        }
        (None, None) => (Page::default(), Kind::Text, Vec::new()),
    }
}
