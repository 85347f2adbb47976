//! Links from one place of a file to another (ISO 32000-1, 12.5.6.5), each known to the element of its text.

use std::io::Write;

use pdf_writer::types::{AnnotationFlags, AnnotationType};
use pdf_writer::{Name, Ref, TextStr};

use super::objects::Objects;
use super::points;
use super::tags::{Linked, place};
use crate::error::LetterError;
use crate::typeset::Link;

/// Writes links whose pages are known now. `first`: the key of the first of them in the tree of elements.
pub(super) fn write(
    links: &[(&Link, Linked)],
    first: i32,
    pages: &[Ref],
    height_mm: f64,
    objects: &mut Objects<impl Write>,
) -> Result<(), LetterError> {
    for ((link, linked), key) in links.iter().zip(first..) {
        let Some(target) = pages.get(link.to.page).or(pages.first()) else { continue };
        let rect = place((link.x_mm, link.y_mm, link.width_mm, link.height_mm), height_mm);
        let top = points((height_mm - link.to.y_mm).max(0.0));
        objects.object(linked.object, |chunk, id| {
            let mut annotation = chunk.annotation(id);
            annotation.subtype(AnnotationType::Link).rect(rect).border(0.0, 0.0, 0.0, None);
            // Demanded of every annotation in PDF/A; the words are for who does not see where it leads.
            annotation.flags(AnnotationFlags::PRINT).contents(TextStr(&link.text)).struct_parent(key);
            let mut place = annotation.insert(Name(b"Dest")).array();
            place.item(*target).item(Name(b"XYZ")).item(0.0_f32).item(top).item(0.0_f32);
        })?;
    }
    Ok(())
}
