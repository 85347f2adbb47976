use serde::{Deserialize, Serialize};

/// No copy is finer than this at the size of the document.
pub const MAX_DPI: f64 = 150.0;

/// What is copied, which says how large it is in print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A card of the format ID-1 (ISO/IEC 7810): identity card, residence permit, driving licence.
    Card,
    /// The data page of a passport, ID-3 (ISO/IEC 7810).
    Passport,
    /// A sheet of A4 (ISO 216).
    Sheet,
}

impl Kind {
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

    /// What stands on such a document and is usually not needed to tell who asks (EDPB Guidelines 01/2022, para. 79), the
    /// first the most often. Names of sentences, not of places: nothing here looks for them in the picture.
    pub fn usually_hidden(self) -> &'static [&'static str] {
        match self {
            Self::Card => {
                &["photo", "number", "national_number", "access_number", "machine_zone", "signature", "looks"]
            }
            Self::Passport => &["photo", "number", "national_number", "machine_zone", "signature", "looks"],
            Self::Sheet => &["customer_numbers", "amounts", "bank", "others", "codes", "signature"],
        }
    }

    /// How many pixels a picture of that shape may have, and the size in millimetres at which it is printed. It fills the
    /// document's box as far as its shape allows and is never enlarged.
    pub(crate) fn fit(self, width: u32, height: u32) -> Fit {
        let (long, short) = self.size_mm();
        let (box_w, box_h) = if width >= height { (long, short) } else { (short, long) };
        let (w, h) = (f64::from(width), f64::from(height));
        let mm_per_pixel = (box_w / w).min(box_h / h);
        let (width_mm, height_mm) = (w * mm_per_pixel, h * mm_per_pixel);
        let pixels = |mm: f64, of: u32| ((mm / 25.4 * MAX_DPI).floor() as u32).clamp(1, of);
        Fit { width: pixels(width_mm, width), height: pixels(height_mm, height), width_mm, height_mm }
    }
}

/// The size of a copy.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Fit {
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
        let fit = Kind::Card.fit(4000, 2523);
        assert_eq!((fit.width, fit.height), (505, 318));
        let upright = Kind::Card.fit(3000, 4000);
        assert!(upright.width <= 318 && upright.height <= 505, "{upright:?}");
        assert_eq!((Kind::Passport.fit(5000, 3520).width, Kind::Sheet.fit(2480, 3508).height), (738, 1753));
    }

    #[test]
    fn nothing_is_enlarged() {
        let fit = Kind::Sheet.fit(300, 200);
        assert_eq!((fit.width, fit.height), (300, 200));
    }
}
