//! The picture that was chosen: bounded before it is decoded, turned upright, made grey; everything else is dropped.

use std::io::Cursor;

use image::error::ImageError;
use image::imageops::{self, FilterType};
use image::metadata::Orientation;
use image::{DynamicImage, GrayImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use crate::error::RedactError;

/// The largest file that is read. A photograph of a good telephone has some 12 MB.
pub const MAX_BYTES: usize = 60_000_000;
/// The most pixels, checked before anything is decoded; a picture takes four bytes a pixel while it is read.
pub const MAX_PIXELS: u64 = 64_000_000;
/// The longest side. No camera and no scanner makes more, and a strip one pixel wide is no document.
const MAX_SIDE: u32 = 32_000;
/// The most bytes that the pixels take, as the file has them: with sixteen bits for a colour, fewer pixels are read.
const MAX_DECODED: u64 = MAX_PIXELS * 4;
/// The shortest side of a copy, in pixels; on less no watermark would be legible.
pub const MIN_SIDE: u32 = 96;

/// The most scans of a JPEG. An ordinary file has some ten; one with thousands would keep the machine busy for hours.
const MAX_SCANS: usize = 100;

/// A picture, upright and grey. Rectangles are counted in its pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub(crate) grey: GrayImage,
}

impl Picture {
    /// A picture that was decoded elsewhere by [`open`]; `None` if the pixels do not make one.
    pub fn of_pixels(width: u32, height: u32, grey: Vec<u8>) -> Option<Self> {
        let few_enough = u64::from(width) * u64::from(height) <= MAX_PIXELS;
        let whole = grey.len() as u64 == u64::from(width) * u64::from(height);
        let picture = (few_enough && whole && !grey.is_empty()).then(|| GrayImage::from_raw(width, height, grey))?;
        picture.map(|grey| Self { grey })
    }

    /// One byte each, from top to bottom.
    pub fn pixels(&self) -> &[u8] {
        self.grey.as_raw()
    }

    pub fn width(&self) -> u32 {
        self.grey.width()
    }

    pub fn height(&self) -> u32 {
        self.grey.height()
    }

    /// The picture to draw rectangles on, as a PNG with no side longer than `longest` pixels.
    ///
    /// # Errors
    /// [`RedactError::Write`].
    pub fn shown(&self, longest: u32) -> Result<Vec<u8>, RedactError> {
        let (w, h) = self.grey.dimensions();
        let scale = (f64::from(longest) / f64::from(w.max(h))).min(1.0);
        let side = |of: u32| ((f64::from(of) * scale).round() as u32).max(1);
        if scale < 1.0 { png(&smaller(&self.grey, side(w), side(h))) } else { png(&self.grey) }
    }
}

/// Reads a picture. It is turned by the orientation in its EXIF; the rest of EXIF is never read.
///
/// # Errors
/// Not a picture of a kind that is read, cut off, damaged, or larger than the bounds.
pub fn open(bytes: &[u8]) -> Result<Picture, RedactError> {
    let (decoded, turned) = decode(bytes, OF_DOCUMENTS)?;
    let mut upright = DynamicImage::ImageLuma8(grey(decoded));
    upright.apply_orientation(turned);
    Ok(Picture { grey: upright.into_luma8() })
}

/// What telephones and scanners make.
const OF_DOCUMENTS: &[ImageFormat] = &[ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP];

/// The pixels as they stand in the file, and how they are turned; of several pictures, the first.
pub(crate) fn decode(bytes: &[u8], formats: &[ImageFormat]) -> Result<(DynamicImage, Orientation), RedactError> {
    if bytes.len() > MAX_BYTES {
        return Err(RedactError::TooManyBytes);
    }
    let format = match image::guess_format(bytes) {
        Ok(known) if formats.contains(&known) => known,
        _ => return Err(RedactError::NotAPicture),
    };
    if format == ImageFormat::Jpeg {
        jpeg_is_whole(bytes)?;
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_DECODED + MAX_DECODED / 4);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|e| unreadable(&e))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_PIXELS || width.max(height) > MAX_SIDE {
        return Err(RedactError::TooLarge { width, height });
    }
    if decoder.total_bytes() > MAX_DECODED {
        return Err(too_much_memory());
    }
    // A file with damaged EXIF is taken as upright.
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Ok((DynamicImage::from_decoder(decoder).map_err(|e| unreadable(&e))?, turned))
}

/// Scales a picture down. A large one is first averaged down to twice the size, which is ten times as fast and not visible.
pub(crate) fn smaller(grey: &GrayImage, width: u32, height: u32) -> GrayImage {
    let (twice_w, twice_h) = (width * 2, height * 2);
    if grey.width() > twice_w * 3 / 2 && grey.height() > twice_h * 3 / 2 {
        let near = imageops::thumbnail(grey, twice_w, twice_h);
        return imageops::resize(&near, width, height, FilterType::CatmullRom);
    }
    imageops::resize(grey, width, height, FilterType::CatmullRom)
}

/// In grey, with transparent parts on white paper.
fn grey(decoded: DynamicImage) -> GrayImage {
    if !decoded.color().has_alpha() {
        return decoded.into_luma8();
    }
    let with_alpha = decoded.into_luma_alpha8();
    GrayImage::from_fn(with_alpha.width(), with_alpha.height(), |x, y| {
        let [g, a] = with_alpha.get_pixel(x, y).0.map(u32::from);
        image::Luma([u8::try_from((g * a + 255 * (255 - a)) / 255).unwrap_or(255)])
    })
}

fn unreadable(e: &ImageError) -> RedactError {
    match e {
        ImageError::IoError(io) if io.kind() == std::io::ErrorKind::UnexpectedEof => RedactError::Truncated,
        ImageError::Limits(_) => too_much_memory(),
        other => RedactError::Damaged { detail: other.to_string() },
    }
}

fn too_much_memory() -> RedactError {
    RedactError::Damaged { detail: "it asks for more memory than a picture needs".into() }
}

/// Walks the segments of a JPEG to its end marker (ITU T.81, B.1). The decoder fills missing parts with grey, which would pass
/// for a document.
fn jpeg_is_whole(bytes: &[u8]) -> Result<(), RedactError> {
    let mut at = 2;
    let mut scans = 0;
    loop {
        let next = bytes.get(at..).unwrap_or_default().iter().position(|b| *b == 0xFF).ok_or(RedactError::Truncated)?;
        at += next + 1;
        match *bytes.get(at).ok_or(RedactError::Truncated)? {
            // A stuffed byte, a restart marker, a filler: the scan continues.
            0x00 | 0x01 | 0xD0..=0xD7 => at += 1,
            0xFF => {}
            0xD9 => return Ok(()),
            marker => {
                let length = bytes.get(at + 1..at + 3).ok_or(RedactError::Truncated)?;
                at += 1 + usize::from(u16::from_be_bytes([length[0], length[1]]));
                scans += usize::from(marker == 0xDA);
                if scans > MAX_SCANS {
                    return Err(RedactError::Damaged { detail: format!("more than {MAX_SCANS} scans") });
                }
            }
        }
    }
}

/// A PNG of the pixels and nothing else.
pub(crate) fn png(grey: &GrayImage) -> Result<Vec<u8>, RedactError> {
    let mut out = Vec::new();
    let encoder = image::codecs::png::PngEncoder::new(&mut out);
    grey.write_with_encoder(encoder).map_err(|e| RedactError::Write { detail: e.to_string() })?;
    Ok(out)
}

/// A JPEG of the pixels, with the one header that every JPEG file has (JFIF).
pub(crate) fn jpeg(grey: &GrayImage) -> Result<Vec<u8>, RedactError> {
    let mut out = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut out, 85);
    grey.write_with_encoder(encoder).map_err(|e| RedactError::Write { detail: e.to_string() })?;
    Ok(out)
}
