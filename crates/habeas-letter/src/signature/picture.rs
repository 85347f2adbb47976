//! A picture of a signature: decoded within bounds, turned upright, its paper made white, cropped to the ink.
//!
//! PNG and JPEG are read (up to 20 MB and 30 megapixels); 8-bit grey or RGB is stored, at most 300 dots an inch on paper.

use std::io::Cursor;

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::{PngDecoder, PngEncoder};
use image::imageops::{self, FilterType};
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageFormat, Limits, RgbImage};

use super::{HEIGHT_MM, WIDTH_MM};
use crate::error::LetterError;

/// Cameras of telephones take 12 to 24 million pixels.
const MOST_PIXELS: u64 = 30_000_000;
const MOST_BYTES: usize = 20_000_000;

/// The most memory for decoding, in bytes.
const MEMORY: u64 = 300_000_000;

/// The resolution of an office printer.
const DPI: f64 = 300.0;

/// Of 255: a lighter pixel is paper.
const PAPER: u8 = 225;

/// Pixels from top to bottom, one byte or three each.
#[derive(Debug, PartialEq, Eq)]
pub struct Picture {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) colours: bool,
    pub(crate) pixels: Vec<u8>,
    png: Vec<u8>,
}

fn unreadable(reason: &impl ToString) -> LetterError {
    LetterError::SignatureUnreadable { reason: reason.to_string() }
}

impl Picture {
    /// Reads a file that a person chose.
    ///
    /// # Errors
    /// [`LetterError::SignatureUnreadable`], [`LetterError::SignatureTooLarge`], [`LetterError::SignatureEmpty`].
    pub fn read(file: &[u8]) -> Result<Self, LetterError> {
        if file.len() > MOST_BYTES {
            let mb = |bytes: usize| format!("{} MB", bytes.div_ceil(1_000_000));
            return Err(LetterError::SignatureTooLarge { size: mb(file.len()), cap: mb(MOST_BYTES) });
        }
        let upright = decoded(file)?;
        let cut = cropped(whitened(on_paper(&upright)))?;
        let (width, height) = scaled_down(cut.width(), cut.height());
        let small = match (width, height) == cut.dimensions() {
            true => cut,
            false => imageops::resize(&cut, width, height, FilterType::Triangle),
        };
        Self::of(&small)
    }

    /// Reads a stored picture: the bytes of [`Picture::png`].
    pub(super) fn from_png(png: &[u8]) -> Result<Self, LetterError> {
        let decoder = PngDecoder::with_limits(Cursor::new(png), limits()).map_err(|e| unreadable(&e))?;
        bounded(&decoder)?;
        let image = DynamicImage::from_decoder(decoder).map_err(|e| unreadable(&e))?;
        let colours = image.color().has_color();
        let (width, height) = (image.width(), image.height());
        let pixels = if colours { image.into_rgb8().into_raw() } else { image.into_luma8().into_raw() };
        Ok(Self { width, height, colours, pixels, png: png.to_vec() })
    }

    /// Of an image whose paper is white: in colours only if the ink is coloured.
    fn of(image: &RgbImage) -> Result<Self, LetterError> {
        let (width, height) = image.dimensions();
        let tinted = |p: &image::Rgb<u8>| p.0.iter().max().zip(p.0.iter().min()).is_some_and(|(a, b)| a - b > 40);
        let colours =
            image.pixels().filter(|p| tinted(p)).count() * 50 > image.pixels().filter(|p| p.0 != [255; 3]).count();
        let pixels = if colours { image.as_raw().clone() } else { imageops::grayscale(image).into_raw() };
        Self::encoded(width, height, colours, pixels)
    }

    /// A picture that was read elsewhere by [`Picture::read`]; `None` if the pixels do not make one.
    pub fn of_pixels(width: u32, height: u32, colours: bool, pixels: Vec<u8>) -> Option<Self> {
        check_size(width, height).ok()?;
        let bytes = u64::from(width) * u64::from(height) * if colours { 3 } else { 1 };
        (pixels.len() as u64 == bytes).then(|| Self::encoded(width, height, colours, pixels).ok())?
    }

    fn encoded(width: u32, height: u32, colours: bool, pixels: Vec<u8>) -> Result<Self, LetterError> {
        let colour = if colours { ExtendedColorType::Rgb8 } else { ExtendedColorType::L8 };
        let mut png = Vec::new();
        PngEncoder::new(&mut png).write_image(&pixels, width, height, colour).map_err(|e| unreadable(&e))?;
        Ok(Self { width, height, colours, pixels, png })
    }

    pub fn width(&self) -> u32 {
        self.width
    }

    pub fn height(&self) -> u32 {
        self.height
    }

    pub fn has_colours(&self) -> bool {
        self.colours
    }

    /// One byte or three each, from top to bottom.
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// As a PNG file, with no metadata.
    pub(crate) fn png(&self) -> &[u8] {
        &self.png
    }

    pub(crate) fn size_mm(&self) -> (f64, f64) {
        let (width, height) = (f64::from(self.width), f64::from(self.height));
        let scale = (WIDTH_MM / width).min(HEIGHT_MM / height);
        (width * scale, height * scale)
    }
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    limits
}

/// Refuses a picture that is too large, by the size in its header.
fn bounded(decoder: &impl ImageDecoder) -> Result<(), LetterError> {
    let (width, height) = decoder.dimensions();
    check_size(width, height)
}

fn check_size(width: u32, height: u32) -> Result<(), LetterError> {
    let pixels = u64::from(width) * u64::from(height);
    let mega = |pixels: u64| format!("{} megapixels", pixels.div_ceil(1_000_000));
    match pixels {
        0 => Err(LetterError::SignatureEmpty),
        n if n > MOST_PIXELS => Err(LetterError::SignatureTooLarge { size: mega(n), cap: mega(MOST_PIXELS) }),
        _ => Ok(()),
    }
}

/// The picture, upright as the photographer saw it.
fn decoded(file: &[u8]) -> Result<DynamicImage, LetterError> {
    let bytes = Cursor::new(file);
    match image::guess_format(file) {
        Ok(ImageFormat::Png) => {
            // The first chunk holds the size. Its decoder stops at one beyond all memory without saying how large it is.
            let number = |at: usize| file.get(at..at + 4).and_then(|b| b.try_into().ok()).map(u32::from_be_bytes);
            check_size(number(16).unwrap_or(1), number(20).unwrap_or(1))?;
            upright(PngDecoder::with_limits(bytes, limits()).map_err(|e| unreadable(&e))?)
        }
        Ok(ImageFormat::Jpeg) => upright(JpegDecoder::new(bytes).map_err(|e| unreadable(&e))?),
        _ => Err(LetterError::SignatureUnreadable { reason: "neither PNG nor JPEG".to_owned() }),
    }
}

fn upright(mut decoder: impl ImageDecoder) -> Result<DynamicImage, LetterError> {
    bounded(&decoder)?;
    decoder.set_limits(limits()).map_err(|e| unreadable(&e))?;
    // Of the metadata only the orientation of the camera is read.
    let turn = decoder.orientation().map_err(|e| unreadable(&e))?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(|e| unreadable(&e))?;
    image.apply_orientation(turn);
    Ok(image)
}

/// Lays a transparent picture on white paper.
fn on_paper(image: &DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.to_rgb8();
    }
    let from = image.to_rgba8();
    let mut out = RgbImage::new(from.width(), from.height());
    for (to, from) in out.pixels_mut().zip(from.pixels()) {
        let alpha = u32::from(from.0[3]);
        let over = |c: u8| ((u32::from(c) * alpha + 255 * (255 - alpha) + 127) / 255) as u8;
        to.0 = [over(from.0[0]), over(from.0[1]), over(from.0[2])];
    }
    out
}

fn light(p: &image::Rgb<u8>) -> u8 {
    ((u32::from(p.0[0]) * 299 + u32::from(p.0[1]) * 587 + u32::from(p.0[2]) * 114) / 1000) as u8
}

/// Makes the paper white: the most frequent lightness becomes white, and all other pixels are scaled by the same factor. A
/// photograph would print as a grey box otherwise. Light ink on dark paper stays as it is.
fn whitened(mut image: RgbImage) -> RgbImage {
    let mut counts = [0u64; 256];
    image.pixels().for_each(|p| counts[usize::from(light(p))] += 1);
    // In steps of 8, because no paper is even.
    let most = (0..=248).max_by_key(|from| counts[*from..from + 8].iter().sum::<u64>()).unwrap_or(248);
    // The darker half of the paper is paper too.
    let paper = u32::try_from(most).unwrap_or(248);
    if paper < 100 {
        return image;
    }
    for pixel in image.pixels_mut() {
        for c in &mut pixel.0 {
            *c = (u32::from(*c) * 255 / paper).min(255) as u8;
        }
        if light(pixel) >= PAPER {
            pixel.0 = [255; 3];
        }
    }
    image
}

/// Crops the picture to the ink.
fn cropped(image: RgbImage) -> Result<RgbImage, LetterError> {
    let (mut x1, mut y1, mut x2, mut y2) = (u32::MAX, u32::MAX, 0, 0);
    for (x, y, pixel) in image.enumerate_pixels() {
        if light(pixel) < 200 {
            (x1, y1, x2, y2) = (x1.min(x), y1.min(y), x2.max(x), y2.max(y));
        }
    }
    if x1 > x2 || (x2 - x1).max(y2 - y1) < 8 {
        return Err(LetterError::SignatureEmpty);
    }
    Ok(imageops::crop_imm(&image, x1, y1, x2 - x1 + 1, y2 - y1 + 1).to_image())
}

/// The size of the picture in pixels if it is scaled down to [`DPI`].
fn scaled_down(width: u32, height: u32) -> (u32, u32) {
    let most = |mm: f64| mm / 25.4 * DPI;
    let scale = (most(WIDTH_MM) / f64::from(width)).min(most(HEIGHT_MM) / f64::from(height)).min(1.0);
    let scaled = |n: u32| ((f64::from(n) * scale).round() as u32).max(1);
    (scaled(width), scaled(height))
}
