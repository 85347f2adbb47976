//! The places of the parts of a letter on its sheets: one table, a row a layout.
//!
//! A folded sheet slides in its envelope: up by the height of the envelope less that of the packet, sideways by its width
//! less 210 mm. The box of the recipient is the part that the window shows wherever the sheet slides; everything else keeps
//! out of all that the window could ever show ([`Layout::shown`]).

use super::address::Area;

habeas_law::closed_set! {
    /// A form of letter, and the envelope it is folded for.
    pub enum Layout {
        /// DIN 5008, form A: DL with its window on the left, address high.
        Din5008a = "din5008a",
        /// DIN 5008, form B: DL with its window on the left.
        Din5008b = "din5008b",
        /// French business letter (NF Z 11-001): DL with its window on the right.
        Fr = "fr",
        /// British: DL with a small window on the left.
        Uk = "uk",
        /// Swiss (SN 010130): C5/6 or DL with its window on the right.
        ChRight = "ch_right",
        /// Swiss: C5/6 with its window on the left.
        ChLeft = "ch_left",
        /// No window: all parts one under the other.
        Plain = "plain",
    }
}

impl Layout {
    /// The layout whose window envelopes are sold in a country (ISO 3166-1 alpha-2).
    pub fn of_country(country: Option<&str>) -> Self {
        match country {
            Some("FR" | "MC") => Self::Fr,
            Some("DE" | "AT" | "LI") => Self::Din5008b,
            Some("GB" | "IE") => Self::Uk,
            Some("CH") => Self::ChRight,
            _ => Self::Plain,
        }
    }

    /// Everything that the window may show of the first sheet, in mm from its top left corner: `x1, y1, x2, y2`.
    pub fn shown(self) -> Option<(f64, f64, f64, f64)> {
        self.sheet().shown
    }

    /// The part of the first sheet that the window always shows, as [`Layout::shown`].
    pub fn window(self) -> Option<(f64, f64, f64, f64)> {
        self.sheet().window.map(|w| (w.x_mm, w.y_mm, w.x_mm + w.width_mm, w.y_mm + w.height_mm))
    }
}

/// The measures of a layout, in mm.
pub(super) struct Sheet {
    /// Left edge and width of the running text.
    pub(super) x: f64,
    pub(super) width: f64,
    pub(super) sender: Area,
    /// `None`: the recipient is part of the running text.
    pub(super) window: Option<Area>,
    shown: Option<(f64, f64, f64, f64)>,
    /// Baseline of the last line over the recipient: registered post, and the sender's address in small over it.
    pub(super) return_y: Option<f64>,
    /// Left edge of the date line, and its baseline if a window fixes it.
    pub(super) date_x: f64,
    pub(super) date_y: f64,
    /// The reference stands over the date, as British letters have it, and not under the subject.
    pub(super) reference_above_date: bool,
    /// Upper edge of the text if a window fixes it.
    pub(super) text_top: f64,
    pub(super) closing_x: f64,
    pub(super) folds: &'static [f64],
    /// The middle of the sheet, for the punch.
    pub(super) punch: Option<f64>,
}

pub(crate) const WIDTH: f64 = 210.0;
pub(crate) const HEIGHT: f64 = 297.0;
/// Upper edge of the text on follow-on sheets, lower edge on all.
pub(super) const NEXT_TOP: f64 = 30.0;
pub(super) const BOTTOM: f64 = 270.0;
pub(super) const MARGIN: f64 = 25.0;

const fn area(x_mm: f64, y_mm: f64, width_mm: f64, height_mm: f64) -> Area {
    Area { x_mm, y_mm, width_mm, height_mm }
}

impl Layout {
    #[rustfmt::skip]
    pub(super) fn sheet(self) -> Sheet {
        let plain = Sheet {
            x: MARGIN,
            width: WIDTH - 2.0 * MARGIN,
            sender: area(MARGIN, 20.0, 100.0, 60.0),
            window: None,
            shown: None,
            return_y: None,
            date_x: MARGIN,
            date_y: 0.0,
            reference_above_date: false,
            text_top: 0.0,
            closing_x: MARGIN,
            folds: &[],
            punch: None,
        };
        match self {
            Self::Plain => plain,
            // DL 220 x 110, window 90 x 45, 20 from the left, 15 from the bottom; a packet of 105.
            Self::Din5008a => Sheet {
                sender: area(125.0, 32.0, 60.0, 46.0), window: Some(area(25.0, 44.7, 75.0, 27.3)),
                shown: Some((10.0, 27.0, 110.0, 77.0)), return_y: Some(42.5),
                date_x: 125.0, date_y: 84.0, text_top: 90.0, folds: &[87.0, 192.0], punch: Some(148.5), ..plain
            },
            Self::Din5008b => Sheet {
                sender: area(125.0, 50.0, 60.0, 44.0), window: Some(area(25.0, 62.7, 75.0, 27.3)),
                shown: Some((10.0, 45.0, 110.0, 95.0)), return_y: Some(60.5),
                date_x: 125.0, date_y: 100.0, text_top: 106.0, folds: &[105.0, 210.0], punch: Some(148.5), ..plain
            },
            // DL, windows 100 x 35 and 100 x 45, 20 from the right and the bottom; a packet of 99.
            Self::Fr => Sheet {
                sender: area(MARGIN, 15.0, 63.0, 70.0), window: Some(area(110.0, 55.0, 80.0, 24.0)),
                shown: Some((90.0, 34.0, 200.0, 90.0)),
                date_x: 110.0, date_y: 96.0, text_top: 102.0, closing_x: 110.0, folds: &[99.0, 198.0], ..plain
            },
            // DL, window 90 x 35, 20 from the left, 18 from the bottom; a packet of 99.
            Self::Uk => Sheet {
                sender: area(125.0, 20.0, 60.0, 66.0), window: Some(area(25.0, 57.0, 75.0, 24.0)),
                shown: Some((10.0, 46.0, 110.0, 92.0)),
                date_x: 125.0, date_y: 97.0, text_top: 103.0, reference_above_date: true, folds: &[99.0, 198.0], ..plain
            },
            // C5/6 229 x 114 and DL, window 90 x 40, 17 from the right, 30 from the bottom; a packet of 105.
            Self::ChRight => Sheet {
                sender: area(MARGIN, 20.0, 70.0, 64.0), window: Some(area(122.0, 44.0, 71.0, 31.0)),
                shown: Some((103.0, 35.0, 210.0, 84.0)),
                date_x: 122.0, date_y: 91.0, text_top: 97.0, closing_x: 122.0, folds: &[105.0, 210.0], ..plain
            },
            // C5/6, window 100 x 45, 20 from the left, 21 from the bottom.
            Self::ChLeft => Sheet {
                sender: area(125.0, 20.0, 60.0, 68.0), window: Some(area(25.0, 48.0, 76.0, 36.0)),
                shown: Some((1.0, 39.0, 120.0, 93.0)),
                date_x: 125.0, date_y: 98.0, text_top: 104.0, folds: &[105.0, 210.0], ..plain
            },
        }
    }
}
