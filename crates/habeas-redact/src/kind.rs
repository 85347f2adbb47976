//! Kinds of identity documents and their sizes.

use serde::{Deserialize, Serialize};

/// The highest resolution of a copy at the size of the document.
pub const MAX_DPI: f64 = 150.0;

/// The kind of document, which determines its printed size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// A card of the format ID-1 (ISO/IEC 7810): identity card, residence permit, driving licence.
    Card,
    /// The data page of a passport, ID-3 (ISO/IEC 7810).
    Passport,
    /// A sheet of A4 (ISO 216).
    Sheet,
}

impl DocumentKind {
    pub const ALL: [Self; 3] = [Self::Card, Self::Passport, Self::Sheet];

    pub fn id(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Passport => "passport",
            Self::Sheet => "sheet",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.id() == id)
    }

    /// The longer and the shorter side in millimetres.
    pub fn size_mm(self) -> (f64, f64) {
        match self {
            Self::Card => (85.6, 54.0),
            Self::Passport => (125.0, 88.0),
            Self::Sheet => (297.0, 210.0),
        }
    }

    /// What such a document shows and is usually not needed to identify the person (EDPB Guidelines 01/2022, para. 79), the
    /// most frequent first. These are keys of sentences; nothing here searches the picture for them.
    pub fn usually_hidden(self) -> &'static [&'static str] {
        match self {
            Self::Card => {
                &["photo", "number", "national_number", "access_number", "machine_zone", "signature", "looks"]
            }
            Self::Passport => &["photo", "number", "national_number", "machine_zone", "signature", "looks"],
            Self::Sheet => &["customer_numbers", "amounts", "bank", "others", "codes", "signature"],
        }
    }

    /// The pixels a picture of this shape may have, and the size at which it is printed. It fills the area of the document
    /// as far as its shape allows and is never enlarged.
    pub(crate) fn print_size(self, width: u32, height: u32) -> PrintSize {
        let (long, short) = self.size_mm();
        let (box_w, box_h) = if width >= height { (long, short) } else { (short, long) };
        let (w, h) = (f64::from(width), f64::from(height));
        let mm_per_pixel = (box_w / w).min(box_h / h);
        let (width_mm, height_mm) = (w * mm_per_pixel, h * mm_per_pixel);
        let pixels = |mm: f64, of: u32| ((mm / 25.4 * MAX_DPI).floor() as u32).clamp(1, of);
        PrintSize { width: pixels(width_mm, width), height: pixels(height_mm, height), width_mm, height_mm }
    }
}

/// The size of a copy.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct PrintSize {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) width_mm: f64,
    pub(crate) height_mm: f64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_has_at_most_505_by_318_pixels() {
        let size = DocumentKind::Card.print_size(4000, 2523);
        assert_eq!((size.width, size.height), (505, 318));
        let upright = DocumentKind::Card.print_size(3000, 4000);
        assert!(upright.width <= 318 && upright.height <= 505, "{upright:?}");
        assert_eq!(
            (DocumentKind::Passport.print_size(5000, 3520).width, DocumentKind::Sheet.print_size(2480, 3508).height),
            (738, 1753)
        );
    }

    #[test]
    fn nothing_is_enlarged() {
        let size = DocumentKind::Sheet.print_size(300, 200);
        assert_eq!((size.width, size.height), (300, 200));
    }
}
