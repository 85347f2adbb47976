//! Files that are made to break their reader.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::Write as _;

/// Some text, so often, deflated.
pub(crate) fn deflated(piece: &[u8], times: usize) -> Vec<u8> {
    let mut zip = ZlibEncoder::new(Vec::new(), Compression::new(6));
    let in_block = ((1 << 20) / piece.len().max(1)).max(1);
    let block = piece.repeat(in_block);
    for _ in 0..times / in_block {
        zip.write_all(&block).unwrap();
    }
    zip.write_all(&piece.repeat(times % in_block)).unwrap();
    zip.finish().unwrap()
}

pub(crate) fn deflate(bytes: &[u8]) -> Vec<u8> {
    deflated(bytes, 1)
}

/// A PDF of objects, numbered from 1, with a table of their places. The first is the catalogue.
pub(crate) fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut out = b"%PDF-1.5\n".to_vec();
    let mut places = Vec::new();
    for (n, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n", n + 1).bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let table = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).bytes());
    places.iter().for_each(|place| out.extend(format!("{place:010} 00000 n \n").bytes()));
    let size = places.len() + 1;
    out.extend(format!("trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").bytes());
    out
}

pub(crate) fn stream(dictionary: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!("<< {dictionary} /Length {} >>\nstream\n", bytes.len());
    [head.as_bytes(), bytes, b"\nendstream"].concat()
}

/// A PDF of so many pages with one content and one font.
pub(crate) fn pages(count: usize, content: Vec<u8>, font: &str, more: Vec<Vec<u8>>) -> Vec<u8> {
    let kids: String = (0..count).map(|n| format!("{} 0 R ", n + 5 + more.len())).collect();
    let page = b"<< /Type /Page /Parent 2 0 R /Contents 3 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> >>";
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        format!("<< /Type /Pages /Count {count} /Kids [{kids}] >>").into_bytes(),
        content,
        font.as_bytes().to_vec(),
    ];
    objects.extend(more);
    objects.extend(std::iter::repeat_n(page.to_vec(), count));
    pdf(&objects)
}

pub(crate) const FONT: &str = "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>";

/// One page whose content is a piece, repeated to so many bytes.
pub(crate) fn page_of(piece: &str, bytes: usize) -> Vec<u8> {
    pages(1, content_of(piece, bytes), FONT, Vec::new())
}

pub(crate) fn content_of(piece: &str, bytes: usize) -> Vec<u8> {
    stream("/Filter /FlateDecode", &deflated(piece.as_bytes(), bytes / piece.len()))
}

/// A PNG of one size and kind: grey or colours, 8 or 16 bits. Its pixels are all black.
pub(crate) fn png(width: u32, height: u32, kind: u8, bits: u8) -> Vec<u8> {
    let channels = match kind {
        0 => 1,
        2 => 3,
        _ => 4,
    };
    let row = 1 + width as usize * channels * usize::from(bits) / 8;
    let mut zip = ZlibEncoder::new(Vec::new(), Compression::fast());
    let block = vec![0; row];
    (0..height).for_each(|_| zip.write_all(&block).unwrap());
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[bits, kind, 0, 0, 0]].concat();
    png_of(&[(b"IHDR", head), (b"IDAT", zip.finish().unwrap()), (b"IEND", Vec::new())])
}

pub(crate) fn png_of(chunks: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, body) in chunks {
        out.extend(u32::try_from(body.len()).unwrap().to_be_bytes());
        let mut sum = flate2::Crc::new();
        sum.update(*name);
        sum.update(body);
        out.extend(*name);
        out.extend(body);
        out.extend(sum.sum().to_be_bytes());
    }
    out
}

/// A JPEG whose one scan is written so often.
pub(crate) fn jpeg_of_scans(side: u32, scans: usize) -> Vec<u8> {
    let mut whole = Vec::new();
    let grey = image::GrayImage::from_fn(side, side, |x, y| image::Luma([(x * 7 + y * 13) as u8]));
    grey.write_with_encoder(image::codecs::jpeg::JpegEncoder::new(&mut whole)).unwrap();
    let at = whole.windows(2).position(|w| w == [0xff, 0xda]).unwrap();
    let (head, scan) = whole.split_at(at);
    let scan = &scan[..scan.len() - 2];
    [head, &scan.repeat(scans), &[0xff, 0xd9]].concat()
}
