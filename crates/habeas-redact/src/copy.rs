use image::imageops;
use image::{GrayImage, Luma};
use serde::{Deserialize, Serialize};

use crate::error::RedactError;
use crate::kind::{Fit, Kind};
use crate::mark::{Cover, Mark};
use crate::pdf;
use crate::picture::{self, MIN_SIDE, Picture};

/// More bars than this is no document any more.
pub const MAX_BARS: usize = 200;

pub(crate) const BLACK: u8 = 0;

/// A part of the picture in its pixels, as it stands upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rect {
    pub x: u32,
    pub y: u32,
    pub width: u32,
    pub height: u32,
}

/// What the copy shall be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    pub hide: Vec<Rect>,
    /// The edges of the document, where the picture shows more than that. What lies outside is left out.
    pub keep: Option<Rect>,
    pub kind: Kind,
    pub mark: Mark,
}

/// The copy.
#[derive(Debug, Clone, PartialEq)]
pub struct Copied {
    pub(crate) grey: GrayImage,
    pub(crate) fit: Fit,
}

/// What a copy is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Png,
    Jpeg,
    Pdf,
}

impl Copied {
    pub fn width(&self) -> u32 {
        self.grey.width()
    }

    pub fn height(&self) -> u32 {
        self.grey.height()
    }

    /// How fine it is at the size it is printed.
    pub fn dpi(&self) -> f64 {
        let along = |pixels: u32, mm: f64| f64::from(pixels) / (mm / 25.4);
        along(self.width(), self.fit.width_mm).max(along(self.height(), self.fit.height_mm))
    }

    /// The printed size in millimetres.
    pub fn size_mm(&self) -> (f64, f64) {
        (self.fit.width_mm, self.fit.height_mm)
    }

    /// # Errors
    /// [`RedactError::Write`].
    pub fn write(&self, form: Form) -> Result<Vec<u8>, RedactError> {
        match form {
            Form::Png => picture::png(&self.grey),
            Form::Jpeg => picture::jpeg(&self.grey),
            Form::Pdf => pdf::page(self),
        }
    }
}

/// Makes the copy. The bars are burnt in before anything is resampled, so that no neighbouring pixel takes something of
/// what was under them, and once more afterwards, so that their edges are whole.
///
/// # Errors
/// A rectangle that covers nothing, a rest that is too small, a watermark that says too little or cannot be drawn.
pub fn redact(picture: &Picture, order: &Order) -> Result<Copied, RedactError> {
    if order.hide.len() > MAX_BARS {
        return Err(RedactError::TooManyBars);
    }
    let text = order.mark.text()?;
    let mut source = picture.grey.clone();
    let whole = Area { left: 0, top: 0, right: source.width(), bottom: source.height() };
    let bars = order.hide.iter().map(|r| within(*r, whole)).collect::<Result<Vec<_>, _>>()?;
    bars.iter().for_each(|bar| fill(&mut source, *bar));
    let kept = order.keep.map_or(Ok(whole), |r| within(r, whole))?;
    let (width, height) = (kept.right - kept.left, kept.bottom - kept.top);
    let fit = order.kind.fit(width, height);
    if fit.width.min(fit.height) < MIN_SIDE {
        return Err(RedactError::TooSmall { width, height });
    }
    if kept != whole {
        source = imageops::crop_imm(&source, kept.left, kept.top, width, height).to_image();
    }
    let mut grey = if (fit.width, fit.height) == (width, height) {
        source
    } else {
        picture::smaller(&source, fit.width, fit.height)
    };
    let burnt: Vec<Area> = bars.iter().filter_map(|bar| scaled(*bar, kept, &fit)).collect();
    burnt.iter().for_each(|bar| fill(&mut grey, *bar));
    Cover::of(&text, fit.width, fit.height)?.draw(&mut grey, &burnt);
    Ok(Copied { grey, fit })
}

/// A rectangle by its edges, the right and the lower one outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Area {
    pub(crate) left: u32,
    pub(crate) top: u32,
    pub(crate) right: u32,
    pub(crate) bottom: u32,
}

/// What of the rectangle lies in the picture.
fn within(r: Rect, whole: Area) -> Result<Area, RedactError> {
    let area = Area {
        left: r.x.min(whole.right),
        top: r.y.min(whole.bottom),
        right: r.x.saturating_add(r.width).min(whole.right),
        bottom: r.y.saturating_add(r.height).min(whole.bottom),
    };
    if area.left < area.right && area.top < area.bottom {
        return Ok(area);
    }
    let Rect { x, y, width, height } = r;
    Err(RedactError::Outside { x, y, width, height, of_width: whole.right, of_height: whole.bottom })
}

fn fill(grey: &mut GrayImage, area: Area) {
    for y in area.top..area.bottom {
        for x in area.left..area.right {
            grey.put_pixel(x, y, Luma([BLACK]));
        }
    }
}

/// The same area in the copy, grown to whole pixels; `None` where it was cut away with the edges.
fn scaled(bar: Area, kept: Area, fit: &Fit) -> Option<Area> {
    let along = |at: u32, from: u32, of: u32, to: u32, up: bool| {
        let (at, of, to) = (u64::from(at.saturating_sub(from).min(of)), u64::from(of), u64::from(to));
        let scaled = if up { (at * to).div_ceil(of) } else { at * to / of };
        u32::try_from(scaled).unwrap_or(u32::MAX)
    };
    let (width, height) = (kept.right - kept.left, kept.bottom - kept.top);
    let area = Area {
        left: along(bar.left, kept.left, width, fit.width, false),
        top: along(bar.top, kept.top, height, fit.height, false),
        right: along(bar.right, kept.left, width, fit.width, true),
        bottom: along(bar.bottom, kept.top, height, fit.height, true),
    };
    (area.left < area.right && area.top < area.bottom).then_some(area)
}
