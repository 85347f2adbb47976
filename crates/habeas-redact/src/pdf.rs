//! The copy as a page that prints at the size of the document: one picture, without information about its writer, time or
//! program.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use image::GrayImage;
use lopdf::content::{Content, Operation};
use lopdf::{Document, Object, Stream, dictionary};
use std::io::Write as _;

use crate::error::RedactError;
use crate::kind::PrintSize;

const POINTS: f64 = 72.0 / 25.4;
const A4: (f64, f64) = (210.0, 297.0);

pub(crate) fn page(grey: &GrayImage, size: &PrintSize) -> Result<Vec<u8>, RedactError> {
    let failed = |e: &dyn std::fmt::Display| RedactError::Write { detail: e.to_string() };
    let mut zip = ZlibEncoder::new(Vec::new(), Compression::best());
    zip.write_all(grey.as_raw()).map_err(|e| failed(&e))?;
    let pixels = zip.finish().map_err(|e| failed(&e))?;
    let picture = Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8,
            "Width" => i64::from(grey.width()), "Height" => i64::from(grey.height()), "Filter" => "FlateDecode",
        },
        pixels,
    )
    .with_compression(false);

    // Landscape only for a document that is too wide for portrait.
    let (width, height) = (size.width_mm, size.height_mm);
    let (across, down) = if width > A4.0 { (A4.1, A4.0) } else { A4 };
    let number = |mm: f64| Object::Real((mm * POINTS * 1000.0).round() as f32 / 1000.0);
    let matrix = [width, 0.0, 0.0, height, (across - width) / 2.0, (down - height) / 2.0].map(number);
    let content =
        Content { operations: vec![Operation::new("cm", matrix.to_vec()), Operation::new("Do", vec!["Copy".into()])] };

    let mut pdf = Document::with_version("1.6");
    let pages = pdf.new_object_id();
    let picture = pdf.add_object(picture);
    let content = pdf.add_object(Stream::new(dictionary! {}, content.encode().map_err(|e| failed(&e))?));
    let page = pdf.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content,
        "MediaBox" => vec![0.into(), 0.into(), number(across), number(down)],
        "Resources" => dictionary! { "XObject" => dictionary! { "Copy" => picture } },
    });
    pdf.objects.insert(
        pages,
        Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }),
    );
    let catalog = pdf.add_object(dictionary! {
        "Type" => "Catalog", "Pages" => pages, "ViewerPreferences" => dictionary! { "PrintScaling" => "None" },
    });
    pdf.trailer.set("Root", catalog);
    let mut out = Vec::new();
    pdf.save_to(&mut out).map_err(|e| failed(&e))?;
    Ok(out)
}
