//! The PDF as printers, readers and viewers find it, and the preview beside it.

use habeas_letter::{Draft, Layout, Part, compose, preview, typeset};

use crate::samples::{self, make};

/// What a tool says about a PDF.
pub(crate) fn tool(name: &str, before: &[&str], pdf: &[u8], after: &[&str]) -> String {
    habeas_tests::run_on_bytes(name, before, pdf, after)
}

/// One space for every run of white space, so that broken lines can be compared.
pub(crate) fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn files_are_sound() {
    for (name, draft, layout) in samples::all() {
        let made = make(&draft, layout);
        let text = tool("qpdf", &["--check"], &made.pdf, &[]);
        assert!(text.contains("No syntax or stream encoding errors"), "{name}: {text}");
    }
}

#[test]
fn fonts_are_embedded_subset_and_readable() {
    let made = make(&samples::access_fr(), Layout::Fr);
    let text = tool("pdffonts", &[], &made.pdf, &[]);
    let fonts: Vec<&str> = text.lines().skip(2).collect();
    assert_eq!(fonts.len(), 2, "{text}");
    for font in fonts {
        let columns: Vec<&str> = font.split_whitespace().rev().collect();
        // From the right: object generation and number, uni, sub, emb.
        assert_eq!(&columns[2..5], ["yes", "yes", "yes"], "{text}");
        assert!(font.contains("+LibertinusSerif"), "{text}");
    }
}

#[test]
fn text_comes_out_in_reading_order() {
    for (name, draft, layout) in samples::all() {
        let made = make(&draft, layout);
        let text = tool("pdftotext", &["-raw"], &made.pdf, &["-"]);
        let (text, plain) = (flat(&text), flat(&made.letter.text()));
        let mut from = 0;
        // Every sentence of the letter, in its order. Page heads may stand inside a sentence that changes sheets.
        for sentence in plain.split_inclusive(['.', ';', ',']).map(str::trim).filter(|s| s.len() > 12) {
            match text[from..].find(sentence) {
                Some(at) => from += at,
                None => assert!(made.pages.pages.len() > 1 && !text.contains(sentence), "{name}: {sentence}\n{text}"),
            }
        }
        assert!(from > text.len() / 2, "{name}");
    }
}

#[test]
fn names_come_out_as_they_went_in() {
    let names = [
        "Zoë Müller-Łęcka",
        "Ελένη Παπαδοπούλου",
        "Юлия Щербакова",
        "Đorđe Čižmić",
        "Öffentliche Auskunft fi ffl",
        "Ştefan Țăran",
        "Ķēniņš Ģirts",
        "Győző Űrhajós",
        "Þórður Æsir",
        "L’Haÿ-les-Roses",
        "O\u{2011}Neil",
        "Mme שרה כהן",
    ];
    for name in names {
        let mut draft = samples::access_fr();
        draft.sender.name = name.into();
        draft.recipient.name = name.into();
        // Poppler reads a line of two directions its own way where others follow on it, as in the line over a window.
        for layout in [Layout::Fr, Layout::Uk, Layout::ChLeft, Layout::Plain] {
            let made = make(&draft, layout);
            let text = tool("pdftotext", &[], &made.pdf, &["-"]);
            // Poppler marks the direction of Hebrew with embedding characters.
            let text = text.replace(['\u{202A}', '\u{202B}', '\u{202C}', '\u{200E}', '\u{200F}'], "");
            assert!(text.matches(name).count() >= 3, "{name}: {text}");
        }
    }
}

#[test]
fn title_author_and_language_are_named() {
    let made = make(&samples::access_fr(), Layout::Fr);
    let text = tool("pdfinfo", &["-isodates"], &made.pdf, &[]);
    assert!(text.contains("Demande d’accès") && text.contains("Zoë Müller-Łęcka"), "{text}");
    assert!(text.contains("2026-11-24T12:00:00"), "{text}");
    assert!(text.contains("595.276 x 841.89 pts (A4)"), "{text}");
    let json = tool("qpdf", &["--json", "--json-key=qpdf"], &made.pdf, &[]);
    assert!(json.contains("\"/Lang\": \"u:fr\""), "{json}");
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    for (name, draft, layout) in samples::all() {
        assert!(make(&draft, layout).pdf == make(&draft, layout).pdf, "{name}");
    }
    let (mut other, first) = (samples::access_fr(), make(&samples::access_fr(), Layout::Fr).pdf);
    other.reference = "HB-2026-0099".into();
    assert!(make(&other, Layout::Fr).pdf != first);
}

/// `x1, y1, x2, y2` in mm, and the word.
pub(crate) type WordBox = (f64, f64, f64, f64, String);

/// The words of the first page.
pub(crate) fn boxes(pdf: &[u8]) -> Vec<WordBox> {
    let html = tool("pdftotext", &["-bbox", "-l", "1"], pdf, &["-"]);
    let word = |line: &str| {
        let rest = line.trim().strip_prefix("<word ")?.strip_suffix("</word>")?;
        let (head, text) = rest.split_once('>')?;
        let mut numbers =
            head.split('"').skip(1).step_by(2).filter_map(|n| n.parse::<f64>().ok()).map(|n| n * 25.4 / 72.0);
        Some((numbers.next()?, numbers.next()?, numbers.next()?, numbers.next()?, text.to_owned()))
    };
    html.lines().filter_map(word).collect()
}

/// Addresses of one to seven lines, short and long.
fn addressed() -> Vec<Draft> {
    let mut drafts = vec![samples::access_fr(), samples::both_en()];
    for n in 1..=4 {
        let mut draft = samples::access_fr();
        draft.recipient.address = (0..n).map(|i| format!("{i}, rue de la République")).collect();
        drafts.push(draft);
    }
    let mut long = samples::access_fr();
    long.recipient.trading_name = None;
    long.recipient.name = "Caisse régionale d’assurance mutuelle agricole des Bouches-du-Rhône et du Vaucluse".into();
    drafts.push(long);
    drafts
}

/// However the folded sheet slides in its envelope, the window shows the whole recipient and nothing else; what stands
/// directly over it may be seen too: the sender's address in small, and registered post.
#[test]
fn only_the_recipient_stands_in_the_window() {
    for layout in Layout::ALL.iter().copied() {
        let (Some(window), Some(shown)) = (layout.window(), layout.shown()) else { continue };
        for draft in addressed() {
            let made = make(&draft, layout);
            let lines = |part: Part| made.pages.pages[0].lines.iter().filter(move |l| l.part == part);
            assert!(lines(Part::Recipient).all(|l| l.size_pt >= 9.0));
            let said: String = lines(Part::Recipient).map(|l| flat(&l.text) + " ").collect();
            // DIN 5008 has the line of registered post there too.
            let over = lines(Part::ReturnLine).chain(lines(Part::Mention)).filter(|l| l.y_mm < window.1);
            let small: String = over.map(|l| flat(&l.text) + " ").collect();
            let boxes = boxes(&made.pdf);
            let (mut inside, mut above) = (0, 0);
            for (x1, y1, x2, y2, word) in boxes {
                if x2 <= shown.0 || y2 <= shown.1 || x1 >= shown.2 || y1 >= shown.3 {
                    continue;
                }
                if y2 < window.1 && small.split_whitespace().any(|w| w == word) {
                    above += 1;
                    continue;
                }
                inside += 1;
                let within =
                    x1 >= window.0 - 0.01 && x2 <= window.2 + 0.01 && y1 >= window.1 - 0.01 && y2 <= window.3 + 0.01;
                assert!(within, "{}: {word}: {x1} {y1} {x2} {y2}", layout.id());
            }
            assert_eq!(inside, said.split_whitespace().count(), "{}: {said}", layout.id());
            assert_eq!(above, small.split_whitespace().count(), "{}: {small}", layout.id());
        }
    }
}

/// No word leaves the sheet's margins, and no two words lie upon one another.
#[test]
fn no_word_leaves_its_box_in_any_layout() {
    for layout in Layout::ALL.iter().copied() {
        for draft in [samples::both_en(), samples::both_fr()] {
            let made = make(&draft, layout);
            let boxes = boxes(&made.pdf);
            for (i, (x1, y1, x2, y2, word)) in boxes.iter().enumerate() {
                assert!(*x1 >= 24.0 && *x2 <= 193.1 && *y1 >= 10.0 && *y2 <= 290.0, "{}: {word}", layout.id());
                for (a1, b1, a2, b2, other) in boxes.iter().skip(i + 1) {
                    let (wide, high) = (x2.min(*a2) - x1.max(*a1), y2.min(*b2) - y1.max(*b1));
                    // Boxes are as high as the face, so lines of little leading touch.
                    assert!(
                        wide < 0.3 || high < 1.2,
                        "{}: “{word}” ({x1:.1} {y1:.1} {x2:.1} {y2:.1}) lies upon “{other}” ({a1:.1} {b1:.1} {a2:.1} {b2:.1})",
                        layout.id()
                    );
                }
            }
        }
    }
}

#[test]
fn fold_marks_stand_on_the_first_sheet_of_a_window_letter() {
    let made = make(&samples::access_fr(), Layout::Fr);
    let marks = |page: usize| -> Vec<f64> {
        made.pages.pages[page].marks.iter().filter(|m| m.x2_mm < 10.0).map(|m| m.y1_mm).collect()
    };
    assert_eq!(marks(0), [99.0, 198.0]);
    assert!(marks(1).is_empty());
    let plain = make(&samples::access_fr(), Layout::Plain);
    assert!(plain.pages.pages[0].marks.is_empty());
}

#[test]
fn a_long_place_does_not_reach_into_the_window_nor_into_the_subject() {
    let mut draft = samples::access_fr();
    draft.delivery.place = Some("Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson (Marne)".into());
    let made = make(&draft, Layout::Fr);
    let y = |part: Part| -> Vec<f64> {
        made.pages.pages[0].lines.iter().filter(|l| l.part == part).map(|l| l.y_mm).collect()
    };
    assert!(y(Part::Date).len() == 2 && y(Part::Date)[0] > 94.0);
    assert!(y(Part::Subject)[0] - y(Part::Date)[1] > 5.0);
}

#[test]
fn sheets_are_numbered_and_kept_together() {
    let mut seen = 0;
    for (name, draft, layout) in samples::all() {
        let made = make(&draft, layout);
        let of = made.pages.pages.len();
        for (i, page) in made.pages.pages.iter().enumerate() {
            let foot: Vec<_> = page.lines.iter().filter(|l| l.part == Part::Running).map(|l| flat(&l.text)).collect();
            if of == 1 {
                assert!(foot.is_empty(), "{name}");
                continue;
            }
            seen += 1;
            let word = if draft.delivery.language == habeas_letter::Language::Fr { "sur" } else { "of" };
            assert!(foot.contains(&format!("page {} {word} {of}", i + 1)), "{name}: {foot:?}");
            assert_eq!(i > 0, foot.iter().any(|f| f.contains(made.letter.reference())), "{name}: {foot:?}");
            assert!(page.lines.iter().filter(|l| l.part == Part::Body).count() >= 2, "{name}: page {}", i + 1);
            for line in page.lines.iter().filter(|l| l.part != Part::Running) {
                assert!(line.y_mm <= 270.0, "{name}: {}", line.text);
            }
        }
        let sheet = |part: Part| made.pages.pages.iter().position(|p| p.lines.iter().any(|l| l.part == part)).unwrap();
        assert_eq!(sheet(Part::Closing), sheet(Part::Signature), "{name}");
        assert_eq!(sheet(Part::Salutation), 0, "{name}");
    }
    assert!(seen > 0, "no sample has two sheets");
}

#[test]
fn the_preview_shows_the_same_lines_in_little_room() {
    for (name, draft, layout) in samples::all() {
        let pages = typeset(&compose(&draft).unwrap(), layout).unwrap();
        let preview = preview::pages(&pages);
        assert_eq!(preview.pages.len(), pages.pages.len());
        for (drawn, set) in preview.pages.iter().zip(&pages.pages) {
            assert_eq!(drawn.lines.len(), set.lines.len());
            for (drawn, set) in drawn.lines.iter().zip(&set.lines) {
                assert_eq!(drawn.text, set.text);
                let letters = set.text.chars().filter(|c| !c.is_whitespace()).count();
                assert!(drawn.glyphs.len() / 2 <= letters && drawn.glyphs.len() * 2 > letters, "{name}: {}", set.text);
                let d = preview.path(drawn);
                assert!(d.starts_with('M') && d.ends_with('z'), "{d}");
            }
        }
        let json = serde_json::to_vec(&preview).unwrap().len() / pages.pages.len();
        assert!(json < 60_000, "{name}: {json} bytes a page");
        println!("{name}: {json} bytes of preview a page");
    }
}
