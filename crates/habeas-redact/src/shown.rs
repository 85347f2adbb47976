//! A picture as a screen shows it: upright, in its colours, small. Nothing of the file but its pixels is left.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, ImageFormat, RgbImage, RgbaImage};

use crate::error::RedactError;
use crate::picture;

/// A PNG beyond this is written as a JPEG: a photograph has ten times the bytes as a PNG and looks the same.
const LONGEST_PNG: usize = 1_000_000;

/// A picture for the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    rgb: RgbImage,
}

impl Shown {
    /// A picture that was decoded elsewhere by [`show`]; `None` if the pixels do not make one of at most so many a side.
    pub fn of_pixels(width: u32, height: u32, rgb: Vec<u8>, longest: u32) -> Option<Self> {
        let whole = rgb.len() as u64 == u64::from(width) * u64::from(height) * 3;
        let fits = whole && !rgb.is_empty() && width.max(height) <= longest;
        fits.then(|| RgbImage::from_raw(width, height, rgb))?.map(|rgb| Self { rgb })
    }

    /// Three bytes each, from top to bottom.
    pub fn pixels(&self) -> &[u8] {
        self.rgb.as_raw()
    }

    pub fn width(&self) -> u32 {
        self.rgb.width()
    }

    pub fn height(&self) -> u32 {
        self.rgb.height()
    }

    /// As a PNG, or as a JPEG where a PNG would be long; with its media type.
    ///
    /// # Errors
    /// [`RedactError::Write`].
    pub fn write(&self) -> Result<(&'static str, Vec<u8>), RedactError> {
        let failed = |e: image::ImageError| RedactError::Write { detail: e.to_string() };
        let mut png = Vec::new();
        self.rgb.write_with_encoder(PngEncoder::new(&mut png)).map_err(failed)?;
        if png.len() <= LONGEST_PNG {
            return Ok(("image/png", png));
        }
        let mut jpeg = Vec::new();
        self.rgb.write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, 85)).map_err(failed)?;
        Ok(("image/jpeg", jpeg))
    }
}

/// What companies send. Of a GIF that moves and of a TIFF of several pages, the first is shown.
const FORMATS: &[ImageFormat] =
    &[ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP, ImageFormat::Gif, ImageFormat::Bmp, ImageFormat::Tiff];

/// Reads a picture and makes it as small as the screen needs it: no side is longer than `longest` pixels.
///
/// # Errors
/// As [`crate::open`].
pub fn show(bytes: &[u8], longest: u32) -> Result<Shown, RedactError> {
    let (decoded, turned) = picture::decode(bytes, FORMATS)?;
    let mut small =
        if decoded.width().max(decoded.height()) > longest { decoded.thumbnail(longest, longest) } else { decoded };
    small.apply_orientation(turned);
    Ok(Shown { rgb: on_paper(small) })
}

/// Transparent parts stand on white paper, as a program for pictures shows them.
fn on_paper(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let from: RgbaImage = picture.into_rgba8();
    RgbImage::from_fn(from.width(), from.height(), |x, y| {
        let [r, g, b, a] = from.get_pixel(x, y).0.map(u32::from);
        image::Rgb([r, g, b].map(|c| u8::try_from((c * a + 255 * (255 - a)) / 255).unwrap_or(255)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32, of: impl Fn(u32, u32) -> [u8; 4]) -> Vec<u8> {
        let mut out = Vec::new();
        let picture = RgbaImage::from_fn(width, height, |x, y| image::Rgba(of(x, y)));
        picture.write_with_encoder(PngEncoder::new(&mut out)).unwrap();
        out
    }

    #[test]
    fn a_picture_is_shown_in_its_colours_and_small() {
        let shown = show(&png(300, 100, |_, _| [200, 10, 30, 255]), 150).unwrap();
        assert_eq!((shown.width(), shown.height()), (150, 50));
        assert_eq!(&shown.pixels()[..3], [200, 10, 30]);
        let (media, bytes) = shown.write().unwrap();
        assert_eq!((media, &bytes[1..4]), ("image/png", &b"PNG"[..]));
        let again = Shown::of_pixels(150, 50, shown.pixels().to_vec(), 150).unwrap();
        assert_eq!(again, shown);
        assert_eq!(Shown::of_pixels(150, 50, vec![0; 3], 150), None);
        assert_eq!(Shown::of_pixels(200, 1, vec![0; 600], 150), None);
    }

    #[test]
    fn what_is_transparent_is_white_and_what_is_long_is_a_jpeg() {
        let clear = show(&png(2, 2, |_, _| [0, 0, 0, 0]), 10).unwrap();
        assert_eq!(clear.pixels(), [255; 12]);
        let noise = |x: u32, y: u32| {
            let mixed = (x.wrapping_mul(7919) ^ y.wrapping_mul(104_729)).wrapping_mul(2_654_435_761).to_le_bytes();
            [mixed[1], mixed[2], mixed[3], 255]
        };
        let (media, bytes) = show(&png(1000, 800, noise), 1400).unwrap().write().unwrap();
        assert_eq!(media, "image/jpeg");
        assert!(bytes.len() < 2_000_000, "{}", bytes.len());
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        assert!(matches!(show(b"\0\0\0\x18ftypheic", 10), Err(RedactError::NotAPicture)));
        assert!(show(b"GIF89a", 10).is_err());
        let gif = written(ImageFormat::Gif);
        assert!(show(&gif[..gif.len() / 2], 10).is_err());
        assert!(matches!(crate::open(&gif), Err(RedactError::NotAPicture)), "no document is a GIF");
    }

    fn written(format: ImageFormat) -> Vec<u8> {
        let mut out = std::io::Cursor::new(Vec::new());
        let picture = RgbImage::from_fn(40, 20, |x, _| image::Rgb(if x < 20 { [255, 0, 0] } else { [0, 0, 255] }));
        DynamicImage::ImageRgb8(picture).write_to(&mut out, format).unwrap();
        out.into_inner()
    }

    #[test]
    fn each_kind_that_companies_send_is_shown() {
        for format in FORMATS {
            let shown = show(&written(*format), 20).unwrap();
            assert_eq!((shown.width(), shown.height()), (20, 10), "{format:?}");
            let (left, right) = (&shown.pixels()[..3], &shown.pixels()[57..60]);
            assert!(left[0] > 200 && left[2] < 60 && right[2] > 200 && right[0] < 60, "{format:?} {left:?} {right:?}");
        }
    }
}
