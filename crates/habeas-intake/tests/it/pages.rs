//! Pages of a PDF as pictures: what they show, and what becomes of files that were made to break who draws them.

use habeas_answer::{About, Far, PageWanted, Part, Window};
use habeas_intake::{Failure, ReadPage, Stop, Wanted, Watch, answer, answer_page, digests};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use crate::make::{FONT, content_of, deflated, pages, pdf, stream};
use crate::sealed;

const GO_ON: Watch<'static> = &|_| ControlFlow::Continue(());
/// A busy machine gives a worker a part of its time.
const WALL: Duration = Duration::from_secs(75);

fn ending(ending: &str) -> Wanted {
    Wanted { ending: Some(ending.to_owned()), ..Wanted::default() }
}

fn draw(bytes: &[u8], page: PageWanted, longest: u32) -> Result<ReadPage, Failure<About>> {
    answer_page(&sealed(), &mut { bytes }, ending("pdf"), (page, longest), GO_ON)
}

fn number(bytes: &[u8], number: u32) -> Result<ReadPage, Failure<About>> {
    draw(bytes, PageWanted::Number(number), 800)
}

fn dark(page: &ReadPage) -> usize {
    page.shown.pixels().chunks(3).filter(|pixel| pixel.iter().all(|part| *part < 100)).count()
}

/// Whether there is anything on it.
fn seen(page: &ReadPage) -> bool {
    page.shown.pixels().iter().any(|part| *part < 200)
}

/// Pages with a line of words each.
fn letter(lines: &[&str]) -> Vec<u8> {
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        format!(
            "<< /Type /Pages /Count {} /Kids [{}] >>",
            lines.len(),
            (0..lines.len()).map(|n| format!("{} 0 R ", 4 + 2 * n)).collect::<String>()
        )
        .into_bytes(),
        FONT.as_bytes().to_vec(),
    ];
    for (n, line) in lines.iter().enumerate() {
        objects.push(
            format!(
                "<< /Type /Page /Parent 2 0 R /Contents {} 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> >>",
                5 + 2 * n
            )
            .into_bytes(),
        );
        objects.push(stream("", format!("BT /F1 24 Tf 72 700 Td ({line}) Tj ET").as_bytes()));
    }
    pdf(&objects)
}

#[test]
fn a_page_is_drawn_with_its_text_beside_it() {
    let bytes = letter(&["Copy of your data", "", "Recipients of them"]);
    let first = number(&bytes, 1).unwrap();
    assert_eq!((first.number, first.pages, first.shown.height()), (1, 3, 800));
    assert!((560..570).contains(&first.shown.width()), "{}", first.shown.width());
    assert!(dark(&first) > 300, "letters are seen");
    assert_eq!(first.blocks.iter().map(|block| block.text()).collect::<Vec<_>>(), ["Copy of your data"]);
    let second = number(&bytes, 2).unwrap();
    assert!(dark(&second) == 0 && second.blocks.is_empty(), "an empty page");
    // Rows of the whole: a break and a line, a break, a break and a line.
    let third = draw(&bytes, PageWanted::Row(5), 1_600).unwrap();
    assert_eq!((third.number, third.row, third.shown.height()), (3, Some(5), 1_600));
    assert_eq!(draw(&bytes, PageWanted::Row(900), 800).unwrap().number, 1);
    assert!(matches!(number(&bytes, 4), Err(Failure::Refused(About::NoSuchPage { number: 4, pages: 3 }))));
    assert!(matches!(number(b"%PDF-1.7 of nothing", 1), Err(Failure::Refused(About::Damaged { .. }))));
}

/// A letter among them whose page has nothing on it: it is there for its password.
const EMPTY: &str = "33_pdf_owner_only";

/// What the workers of this process took of the processor.
#[cfg(unix)]
fn computed() -> Duration {
    use nix::sys::resource::{UsageWho, getrusage};
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).unwrap();
    let (own, kernel) = (usage.user_time(), usage.system_time());
    let micros = (own.tv_sec() + kernel.tv_sec()) * 1_000_000 + own.tv_usec() + kernel.tv_usec();
    Duration::from_micros(micros.unsigned_abs())
}

/// What each page of letters takes. The bar is 0.8 seconds of computing for nineteen of twenty. `HABEAS_PAGES` names a folder
/// that the pages are written to, to be looked at.
#[cfg(unix)]
#[test]
fn letters_of_companies_are_drawn_in_time() {
    let mut files = Vec::new();
    for folder in ["data/answers", "data/sar"] {
        let Some(folder) = habeas_tests::shared(folder) else { return };
        files.extend(std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
    }
    files.retain(|file| file.extension().is_some_and(|ending| ending == "pdf"));
    let mut took = Vec::new();
    for file in &files {
        let bytes = std::fs::read(file).unwrap();
        let stem = file.file_stem().unwrap().to_str().unwrap();
        let mut page = 1;
        loop {
            let before = computed();
            let drawn = draw(&bytes, PageWanted::Number(page), 1_400);
            took.push(computed().saturating_sub(before));
            let shown = drawn.unwrap_or_else(|e| panic!("{stem} {page}: {e:?}"));
            if let Some(folder) = std::env::var_os("HABEAS_PAGES") {
                let (name, bytes) = shown.shown.write().unwrap();
                let file = format!("{stem}-{page}.{}", name.trim_start_matches("image/"));
                std::fs::write(std::path::Path::new(&folder).join(file), bytes).unwrap();
            }
            assert_eq!(seen(&shown), stem != EMPTY, "{stem} {page}: is there ink?");
            if page >= shown.pages {
                break;
            }
            page += 1;
        }
    }
    took.sort();
    println!(
        "{} pages of {} files, computing: half of them in {:?}, 95 of 100 in {:?}, at most {:?}",
        took.len(),
        files.len(),
        took[took.len() / 2],
        took[took.len() * 95 / 100],
        took[took.len() - 1]
    );
}

fn end(name: &str, bytes: &[u8]) -> String {
    let started = Instant::now();
    let how = match draw(bytes, PageWanted::Number(1), 1_400) {
        Ok(page) => format!("drawn, {} by {}", page.shown.width(), page.shown.height()),
        Err(Failure::Refused(about)) => format!("refused: {about:?}"),
        Err(Failure::Stopped(stop)) => {
            let fault = matches!(stop, Stop::NotStarted { .. } | Stop::Source { .. } | Stop::Cancelled | Stop::Lied(_));
            assert!(!fault, "{name}: {stop}");
            format!("stopped: {stop}")
        }
    };
    let took = started.elapsed();
    println!("{name}: {} bytes, {:.1} s, {how}", bytes.len(), took.as_secs_f64());
    assert!(took < WALL, "{name} took {took:?}");
    how
}

fn page_with(content: &str, resources: &str, more: Vec<Vec<u8>>) -> Vec<u8> {
    let page =
        format!("<< /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 595 842] /Resources << {resources} >> >>");
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>".to_vec(),
        page.into_bytes(),
        stream("", content.as_bytes()),
    ];
    objects.extend(more);
    pdf(&objects)
}

/// Each of these once: a form that draws itself, one that draws two that draw two, patterns in patterns, pictures larger than any
/// memory, pages larger than any paper, deep nests, and bytes that are no PDF any more.
#[test]
fn whatever_a_page_is_made_of_it_ends_with_a_picture_or_a_reason() {
    let form = |own: &str, content: &str| {
        stream(
            &format!("/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << {own} >> >>"),
            content.as_bytes(),
        )
    };
    end(
        "a form that draws itself",
        &page_with("/A Do", "/XObject << /A 5 0 R >>", vec![form("/A 5 0 R", "/A Do /A Do")]),
    );
    let doubling: Vec<Vec<u8>> =
        (0..40).map(|n| form(&format!("/A {} 0 R", n + 6), "/A Do /A Do")).chain([form("", "0 0 9 9 re f")]).collect();
    end("forms that double", &page_with("/A Do", "/XObject << /A 5 0 R >>", doubling));
    let pattern = |n: usize| {
        stream(
            &format!(
                "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 2 2] /XStep 0.01 /YStep 0.01 /Resources << /Pattern << /P {n} 0 R >> >>"
            ),
            b"/Pattern cs /P scn 0 0 2 2 re f",
        )
    };
    end(
        "patterns in patterns",
        &page_with("/Pattern cs /P scn 0 0 595 842 re f", "/Pattern << /P 5 0 R >>", vec![pattern(6), pattern(5)]),
    );
    let picture = stream(
        "/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode",
        &deflated(&[0], 50_000_000),
    );
    end(
        "a picture of 3,600 million pixels",
        &page_with("595 0 0 842 0 0 cm /A Do", "/XObject << /A 5 0 R >>", vec![picture]),
    );
    let one = b"<< /Type /Catalog /Pages 2 0 R >>".to_vec();
    for size in ["[0 0 1e30 1e30]", "[0 0 0 0]", "[0 0 1e9 1]", "[-1e38 0 1e38 842]", "[0 0 0.0001 842]"] {
        let page = format!("<< /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox {size} >>");
        end(
            size,
            &pdf(&[
                one.clone(),
                b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>".to_vec(),
                page.into_bytes(),
                stream("", b"0 0 9 9 re f"),
            ]),
        );
    }
    end("deep nests", &pages(1, content_of("q 1 0 0 1 1 1 cm BT ", 8_000_000), FONT, Vec::new()));
    end("many strokes", &pages(1, content_of("0 0 m 595 842 l 0 842 l 595 0 l S ", 8_000_000), FONT, Vec::new()));
    end("deep arrays", &pages(1, content_of("[", 4_000_000), FONT, Vec::new()));
    end("dashes without end", &page_with("[0.00001] 0 d 0 0 m 595 842 l S", "", Vec::new()));
    end("a tree of pages in a circle", &pdf(&[one, b"<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>".to_vec()]));
    let whole = letter(&["Copy of your data"]);
    for cut in [whole.len() / 4, whole.len() / 2, whole.len() - 20] {
        end("cut short", &whole[..cut]);
    }
    for at in (0..whole.len()).step_by(97) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        end("a byte that is another", &bytes);
    }
}

#[test]
fn a_long_table_is_shown_before_it_is_counted_and_read_at_its_places() {
    let mut bytes = b"id,day,what\n".to_vec();
    (0..300_000).for_each(|n| bytes.extend(format!("{n},2026-03-04,a line of words\n").bytes()));
    let look = |far: Far, from: u64| {
        let window = Some(Window { from, count: 3 });
        answer(&sealed(), &mut bytes.as_slice(), Wanted { window, far: Some(far), ..ending("csv") }, GO_ON).unwrap()
    };
    let first = |read: &habeas_intake::ReadAnswer| match read.reading.parts.first() {
        Some(Part::Table(table)) => table.rows[0][0].text.clone(),
        other => panic!("{other:?}"),
    };
    let started = Instant::now();
    let early = look(Far::Beginning, 0);
    let soon = started.elapsed();
    assert!(!early.counted && first(&early) == "0");
    let started = Instant::now();
    let whole = look(Far::End, 270_000);
    let counted = started.elapsed();
    assert_eq!((whole.rows.as_slice(), whole.counted, first(&whole)), (&[300_000][..], true, "270000".to_owned()));
    let started = Instant::now();
    let there = look(Far::By(whole.index.unwrap()), 270_000);
    println!("{} bytes: beginning {soon:?}, counted {counted:?}, row 270,000 {:?}", bytes.len(), started.elapsed());
    assert_eq!((there.rows.as_slice(), first(&there)), (&[300_000][..], "270000".to_owned()));
}

#[test]
fn what_lies_in_an_archive_is_told_by_its_hash() {
    use std::io::Write as _;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for n in 0..300 {
        zip.start_file(format!("{n}.json"), zip::write::SimpleFileOptions::default()).unwrap();
        write!(zip, "[{n}]").unwrap();
    }
    let bytes = zip.finish().unwrap().into_inner();
    let all = digests(&sealed(), &mut bytes.as_slice(), ending("zip"), GO_ON).unwrap();
    assert_eq!((all.len(), all[0].size, all[7].path.as_str()), (301, bytes.len() as u64, "6.json"));
    assert!(all[1..].iter().all(|one| one.sha256.is_some() && one.kind == habeas_answer::Kind::Json));
}
