//! Makes the copy: bars are filled in, the rest is cropped, scaled down and marked.

use image::imageops;
use image::{GrayImage, Luma};

use crate::area::{Area, Rect, scaled, within};
use crate::error::RedactError;
use crate::kind::{DocumentKind, PrintSize};
use crate::pdf;
use crate::picture::{self, MIN_SIDE, Picture};
use crate::watermark::{Ink, Watermark};

/// A document with more bars than this shows nothing.
pub const MAX_BARS: usize = 200;

pub(crate) const BLACK: u8 = 0;

/// How to make a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redaction {
    pub hide: Vec<Rect>,
    /// The edges of the document, if the picture shows more than that. The copy ends there.
    pub crop: Option<Rect>,
    pub kind: DocumentKind,
    pub watermark: Watermark,
}

/// The copy, in memory.
#[derive(Debug, Clone, PartialEq)]
pub struct RedactedCopy {
    pub(crate) grey: GrayImage,
    pub(crate) size: PrintSize,
}

/// The formats a copy is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFormat {
    Png,
    Jpeg,
    Pdf,
}

impl RedactedCopy {
    pub fn width(&self) -> u32 {
        self.grey.width()
    }

    pub fn height(&self) -> u32 {
        self.grey.height()
    }

    /// The resolution at the printed size.
    pub fn dpi(&self) -> f64 {
        let dpi = |pixels: u32, mm: f64| f64::from(pixels) / (mm / 25.4);
        dpi(self.width(), self.size.width_mm).max(dpi(self.height(), self.size.height_mm))
    }

    /// The printed size in millimetres.
    pub fn size_mm(&self) -> (f64, f64) {
        (self.size.width_mm, self.size.height_mm)
    }

    /// # Errors
    /// [`RedactError::Write`].
    pub fn write(&self, format: FileFormat) -> Result<Vec<u8>, RedactError> {
        match format {
            FileFormat::Png => picture::png(&self.grey),
            FileFormat::Jpeg => picture::jpeg(&self.grey),
            FileFormat::Pdf => pdf::page(&self.grey, &self.size),
        }
    }
}

/// Makes the copy. Bars are filled before the picture is resampled, so no neighbouring pixel takes anything of what was under
/// them, and again afterwards, so their edges are sharp.
///
/// # Errors
/// A rectangle that covers nothing, a copy that is too small, a watermark that is incomplete or cannot be drawn.
pub fn redact(picture: &Picture, redaction: &Redaction) -> Result<RedactedCopy, RedactError> {
    if redaction.hide.len() > MAX_BARS {
        return Err(RedactError::TooManyBars);
    }
    let text = redaction.watermark.text()?;
    let mut source = picture.grey.clone();
    let whole = Area { left: 0, top: 0, right: source.width(), bottom: source.height() };
    let bars = redaction.hide.iter().map(|r| within(*r, whole)).collect::<Result<Vec<_>, _>>()?;
    bars.iter().for_each(|bar| fill(&mut source, *bar));
    let cropped = redaction.crop.map_or(Ok(whole), |r| within(r, whole))?;
    let (width, height) = (cropped.right - cropped.left, cropped.bottom - cropped.top);
    let size = redaction.kind.print_size(width, height);
    if size.width.min(size.height) < MIN_SIDE {
        return Err(RedactError::TooSmall { width, height });
    }
    if cropped != whole {
        source = imageops::crop_imm(&source, cropped.left, cropped.top, width, height).to_image();
    }
    let mut grey = if (size.width, size.height) == (width, height) {
        source
    } else {
        picture::smaller(&source, size.width, size.height)
    };
    let covered: Vec<Area> = bars.iter().filter_map(|bar| scaled(*bar, cropped, &size)).collect();
    covered.iter().for_each(|bar| fill(&mut grey, *bar));
    Ink::of(&text, size.width, size.height)?.draw(&mut grey, &covered);
    Ok(RedactedCopy { grey, size })
}

fn fill(grey: &mut GrayImage, area: Area) {
    for y in area.top..area.bottom {
        for x in area.left..area.right {
            grey.put_pixel(x, y, Luma([BLACK]));
        }
    }
}
