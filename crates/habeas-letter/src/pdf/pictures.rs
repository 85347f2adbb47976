//! Pictures that are written before the pages that show them, so that none is held in memory.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageEncoder as _};
use pdf_writer::Filter;

use super::{PdfWriter, failed};
use crate::error::LetterError;
use crate::typeset::WrittenPicture;

/// A picture that compresses to more than this share of its bytes is a photograph, and is written as one.
const PHOTOGRAPH: usize = 4;
/// Of 100.
const QUALITY: u8 = 82;

/// The pixels as a file holds them.
struct Encoded {
    bytes: Vec<u8>,
    filter: Filter,
    colours: bool,
}

/// One byte each, if no pixel has a colour.
fn without_colour(rgb: &[u8]) -> Option<Vec<u8>> {
    let grey = |pixel: &[u8]| match pixel {
        [r, g, b] if r == g && g == b => Some(*r),
        _ => None,
    };
    rgb.chunks_exact(3).map(grey).collect()
}

/// Drawn pages keep every pixel; a photograph is written as a JPEG, which is a tenth of it.
fn encoded(width: u32, height: u32, rgb: &[u8]) -> Result<Encoded, LetterError> {
    let grey = without_colour(rgb);
    let (pixels, colours) = grey.as_deref().map_or((rgb, true), |grey| (grey, false));
    let mut packed = ZlibEncoder::new(Vec::with_capacity(pixels.len() / 8), Compression::new(6));
    packed.write_all(pixels).map_err(|e| failed(&e))?;
    let packed = packed.finish().map_err(|e| failed(&e))?;
    if packed.len() <= pixels.len() / PHOTOGRAPH {
        return Ok(Encoded { bytes: packed, filter: Filter::FlateDecode, colours });
    }
    let mut bytes = Vec::new();
    let kind = if colours { ExtendedColorType::Rgb8 } else { ExtendedColorType::L8 };
    let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    encoder.write_image(pixels, width, height, kind).map_err(|e| failed(&e))?;
    Ok(Encoded { bytes, filter: Filter::DctDecode, colours })
}

impl<W: std::io::Write> PdfWriter<W> {
    /// Writes a picture for pages that come later: three bytes a pixel, from top to bottom.
    ///
    /// # Errors
    /// [`LetterError::Pdf`]: the pixels do not make a picture, or it cannot be written.
    pub fn picture(&mut self, width: u32, height: u32, rgb: &[u8]) -> Result<WrittenPicture, LetterError> {
        let size = [width, height].map(|n| i32::try_from(n).unwrap_or(i32::MAX));
        if rgb.is_empty() || rgb.len() as u64 != u64::from(width) * u64::from(height) * 3 {
            return Err(failed(&"the pixels do not make a picture"));
        }
        let Encoded { bytes, filter, colours } = encoded(width, height, rgb)?;
        let id = self.objects.plain_stream(&bytes, |chunk, id, data| {
            let mut image = chunk.image_xobject(id, data);
            image.width(size[0]).height(size[1]).bits_per_component(8).filter(filter);
            match colours {
                true => image.color_space().device_rgb(),
                false => image.color_space().device_gray(),
            }
        })?;
        self.written.push(id);
        Ok(WrittenPicture { object: id.get(), width, height })
    }
}
