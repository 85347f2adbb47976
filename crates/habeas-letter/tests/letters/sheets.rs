//! Envelopes, labels and the list for the post office, as measured on what comes out.

use habeas_law::delivery::Posting;
use habeas_letter::pdf::{DocumentInfo, PdfWriter};
use habeas_letter::sheets::{self, Addressed, Envelope, LabelSheet, Labels, Posted, PostingList};
use habeas_letter::{Attention, Draft, Language, LetterError, Pages, addressed};
use std::path::PathBuf;

use crate::golden::check;
use crate::paper::{WordBox, boxes, flat, tool};
use crate::samples;

fn written(all: &[Pages]) -> Vec<u8> {
    let about = DocumentInfo::new("Sheets".into(), "en".into(), jiff::civil::date(2026, 11, 24));
    let mut writer = PdfWriter::begin(Vec::new(), about).unwrap();
    all.iter().for_each(|pages| writer.sheets(pages, None).unwrap());
    writer.finish().unwrap()
}

/// Keeps a file to be looked at where `HABEAS_LETTERS` names a folder.
fn keep(name: &str, pdf: &[u8]) {
    if let Some(folder) = std::env::var_os("HABEAS_LETTERS").map(PathBuf::from) {
        std::fs::write(folder.join(format!("{name}.pdf")), pdf).unwrap();
    }
}

const LONG: &str =
    "Caisse régionale d’assurance mutuelle agricole des Bouches-du-Rhône, du Vaucluse et des Alpes-Maritimes SCRL";

/// Addresses of 3 to 12 lines, plain and hard.
fn drafts() -> Vec<Draft> {
    let mut all = vec![samples::access_fr(), samples::both_en()];
    for n in 1..=9 {
        let mut draft = samples::both_en();
        draft.recipient.name = LONG.chars().take(20 + 10 * n).collect();
        draft.recipient.address = (0..n).map(|i| format!("{i}, avenue du Général-Leclerc prolongée")).collect();
        all.push(draft);
    }
    for name in ["Ελένη Παπαδοπούλου Α.Ε.", "ООО «Юлия Щербакова»", "שרה כהן בע\"מ", LONG]
    {
        let mut draft = samples::access_fr();
        draft.recipient.name = name.into();
        all.push(draft);
    }
    all
}

fn inside(word: &WordBox, zone: (f64, f64, f64, f64)) -> bool {
    let (x1, y1, x2, y2, _) = word;
    *x1 >= zone.0 - 0.05 && *y1 >= zone.1 - 0.05 && *x2 <= zone.2 + 0.05 && *y2 <= zone.3 + 0.05
}

fn apart(word: &WordBox, zone: (f64, f64, f64, f64)) -> bool {
    let (x1, y1, x2, y2, _) = word;
    *x2 <= zone.0 + 0.05 || *x1 >= zone.2 - 0.05 || *y2 <= zone.1 + 0.05 || *y1 >= zone.3 - 0.05
}

#[test]
fn an_address_stands_in_its_zone_of_every_envelope_and_nothing_where_the_post_prints() {
    for format in sheets::envelopes() {
        let mut set = 0;
        for draft in drafts() {
            let to = addressed(&draft).unwrap();
            let Ok(pages) = sheets::envelope(format, &to) else { continue };
            set += 1;
            let pdf = written(std::slice::from_ref(&pages));
            if set <= 2 {
                keep(&format!("envelope-{}-{set}", format.id), &pdf);
            }
            let words = boxes(&pdf);
            let zone = format.address_zone();
            let count = |lines: &[String]| lines.iter().flat_map(|l| l.split_whitespace()).count();
            let there = words.iter().filter(|w| inside(w, zone)).count();
            // Poppler splits a word where two directions meet.
            assert!(there >= count(&to.recipient), "{}: {:?} {words:?}", format.id, to.recipient);
            for word in &words {
                assert!(inside(word, (8.0, 8.0, format.width - 8.0, format.height - 8.0)), "{}: {word:?}", format.id);
                assert!(format.free_zones().iter().all(|z| apart(word, *z)), "{}: {word:?}", format.id);
                // What is not the address stands above it, where a sorting machine does not look.
                assert!(inside(word, zone) || word.3 <= 40.0, "{}: {word:?}", format.id);
            }
        }
        assert!(set >= 9, "{}: {set}", format.id);
    }
}

#[test]
fn envelopes_have_their_own_size_and_the_zones_of_the_post() {
    for (id, width, height) in
        [("dl", 220.0, 110.0), ("c6_5", 229.0, 114.0), ("c6", 162.0, 114.0), ("c5", 229.0, 162.0), ("c4", 324.0, 229.0)]
    {
        let format = Envelope::from_id(id).unwrap();
        let pages = sheets::envelope(format, &addressed(&samples::both_en()).unwrap()).unwrap();
        assert_eq!((pages.width_mm, pages.height_mm), (width, height), "{id}");
        let (x1, y1, x2, y2) = format.address_zone();
        assert!(y1 >= 40.0 && width - x2 >= 15.0 && height - y2 >= 15.0 && width - x1 <= 140.0, "{id}");
        let said = tool("qpdf", &["--check"], &written(&[pages]), &[]);
        assert!(said.contains("No syntax or stream encoding errors"), "{id}: {said}");
    }
    assert_eq!(Envelope::usual().unwrap().id, "dl");
    assert!(Envelope::from_id("b4").is_none());
}

#[test]
fn the_country_and_the_line_of_registered_post_stand_where_they_belong() {
    let to = addressed(&samples::both_en()).unwrap();
    assert_eq!(to.recipient.last().unwrap(), "GERMANY");
    assert_eq!(to.sender.last().unwrap(), "Ireland");
    assert!(to.sender.iter().all(|l| !l.contains('@')) && to.mention.is_none());
    let to = addressed(&samples::access_fr()).unwrap();
    assert!(!to.recipient.iter().chain(&to.sender).any(|l| l.contains("FRANCE")));
    assert_eq!(to.mention.as_deref(), Some("Lettre recommandée avec avis de réception"));
    let mut mail = samples::erasure_en_mail();
    assert_eq!(addressed(&mail).unwrap_err(), LetterError::Missing { field: "recipient.address" });
    mail.recipient.address = vec!["1 Quay".into(), "Cork".into()];
    assert_eq!(addressed(&mail).unwrap().recipient, ["Umbra Analytics Ltd", "1 Quay", "Cork"]);
}

#[test]
fn every_grid_holds_its_addresses_label_by_label() {
    for sheet in sheets::label_sheets() {
        let mut labels = Labels::new(sheet, 1).unwrap();
        let (mut full, mut on, mut refused) = (Vec::new(), Vec::new(), 0);
        for draft in drafts().iter().cycle().take(3 * sheet.count()) {
            let to = addressed(draft).unwrap();
            let place = labels.next() - 1;
            match labels.put(&to) {
                Ok(done) => {
                    on.push((full.len(), place, to));
                    full.extend(done);
                }
                Err(LetterError::AddressTooLong { .. } | LetterError::AddressTooWide { .. }) => {
                    refused += 1;
                    assert_eq!(labels.next() - 1, place, "nothing is used up");
                }
                Err(e) => panic!("{e}"),
            }
        }
        full.extend(labels.finish());
        assert!(refused < on.len(), "{}: {refused} of {}", sheet.id, on.len());
        let first = written(&full[..1]);
        keep(&format!("labels-{}", sheet.id), &first);
        let words = boxes(&first);
        for (_, place, to) in on.iter().filter(|(page, ..)| *page == 0) {
            let label = sheet.label(*place);
            let here = words.iter().filter(|w| inside(w, label)).count();
            let said = to.recipient.iter().flat_map(|l| l.split_whitespace()).count();
            assert!(here >= said, "{}: {place}: {:?}", sheet.id, to.recipient);
        }
        for word in &words {
            assert!((0..sheet.count()).any(|n| inside(word, sheet.label(n))), "{}: {word:?}", sheet.id);
            assert!(inside(word, (5.0, 5.0, 205.0, 292.0)), "{}: {word:?}", sheet.id);
        }
    }
}

#[test]
fn grids_lie_on_the_paper_and_their_labels_apart() {
    for sheet in sheets::label_sheets() {
        let (.., x2, y2) = sheet.label(sheet.count() - 1);
        assert!(x2 <= 210.01 && y2 <= 297.01, "{}", sheet.id);
        for n in 1..sheet.count() {
            let (a, b) = (sheet.label(n - 1), sheet.label(n));
            assert!(b.0 >= a.2 - 0.001 || b.1 >= a.3 - 0.001, "{}: {n}", sheet.id);
        }
        assert_eq!(sheet.id, format!("{}x{}", sheet.width, sheet.height));
        assert!(!sheet.sold_as.is_empty());
    }
    let common = ["63.5x38.1", "99.1x38.1", "70x37", "99.1x67.7"].map(|id| LabelSheet::from_id(id).unwrap());
    assert_eq!(common.map(|s| (s.columns, s.rows)), [(3, 7), (2, 7), (3, 8), (2, 4)]);
    let first = sheets::label_sheets()[0].label(0);
    assert!((first.0 - 7.25).abs() < 0.01 && (first.1 - 15.15).abs() < 0.01);
}

/// A viewer that fits a page to the printer's margins moves an address out of its window and off its label.
#[test]
fn whatever_is_printed_keeps_its_size() {
    let sheet = LabelSheet::usual().unwrap();
    let letter = habeas_letter::compose(&samples::access_fr()).unwrap();
    let pages = habeas_letter::typeset(&letter, habeas_letter::Layout::Plain).unwrap();
    let to = addressed(&samples::access_fr()).unwrap();
    let mut labels = Labels::new(sheet, 1).unwrap();
    assert!(labels.put(&to).unwrap().is_none());
    let files = [
        habeas_letter::pdf::single(&pages, &letter).unwrap(),
        written(&[sheets::envelope(Envelope::usual().unwrap(), &to).unwrap()]),
        written(&[sheets::test_grid(sheet, &[]).unwrap()]),
        written(&[labels.finish().unwrap()]),
    ];
    for file in files {
        let pdf = lopdf::Document::load_mem(&file).unwrap();
        let viewer = pdf.catalog().unwrap().get(b"ViewerPreferences").unwrap().as_dict().unwrap();
        assert_eq!(viewer.get(b"PrintScaling").unwrap().as_name().unwrap(), b"None");
    }
}

#[test]
fn a_begun_sheet_is_used_on() {
    let sheet = LabelSheet::usual().unwrap();
    assert!(Labels::new(sheet, 0).is_none() && Labels::new(sheet, 22).is_none());
    let mut labels = Labels::new(sheet, 20).unwrap();
    let to = addressed(&samples::access_fr()).unwrap();
    assert!(labels.put(&to).unwrap().is_none());
    let full = labels.put(&to).unwrap().unwrap();
    assert_eq!(labels.next(), 1);
    assert!(labels.finish().is_none());
    let words = boxes(&written(&[full]));
    for word in &words {
        assert!(inside(word, sheet.label(19)) || inside(word, sheet.label(20)), "{word:?}");
    }
}

#[test]
fn the_test_grid_draws_every_label_with_its_number() {
    for sheet in sheets::label_sheets() {
        let said = ["Print at 100 %, without fitting to the page.".into(), "Hold it against a sheet of labels.".into()];
        let pages = sheets::test_grid(sheet, &said).unwrap();
        assert_eq!(pages.pages[0].marks.len(), 4 * sheet.count());
        let pdf = written(&[pages]);
        keep(&format!("grid-{}", sheet.id), &pdf);
        let words = boxes(&pdf);
        for n in 0..sheet.count() {
            let number = (n + 1).to_string();
            assert!(words.iter().any(|w| w.4 == number && inside(w, sheet.label(n))), "{}: {number}", sheet.id);
        }
    }
}

#[test]
fn what_cannot_stand_is_refused_by_name() {
    let sheet = LabelSheet::usual().unwrap();
    let mut draft = samples::access_fr();
    draft.recipient.address = (1..=12).map(|n| format!("Ligne {n}")).collect();
    let to = addressed(&draft).unwrap();
    let mut labels = Labels::new(sheet, 1).unwrap();
    assert!(matches!(labels.put(&to).unwrap_err(), LetterError::AddressTooLong { lines: 15.., .. }));
    let dl = Envelope::usual().unwrap();
    // Twelve lines and three above them: an envelope has more room, and its limits too.
    let c4 = Envelope::from_id("c4").unwrap();
    assert!(sheets::envelope(c4, &to).is_ok());
    draft.recipient.address = vec!["x".repeat(200)];
    let to = addressed(&draft).unwrap();
    assert!(matches!(sheets::envelope(dl, &to).unwrap_err(), LetterError::AddressTooWide { .. }));
    draft.recipient.address = vec!["1 rue 🌸".into()];
    let to = addressed(&draft).unwrap();
    for err in [sheets::envelope(dl, &to).unwrap_err(), labels.put(&to).unwrap_err()] {
        assert!(matches!(err, LetterError::NoGlyph { character: '🌸', .. }), "{err}");
    }
    let mut draft = samples::access_fr();
    draft.sender.address = vec!["3 rue A".into(); 30];
    assert_eq!(sheets::envelope(dl, &addressed(&draft).unwrap()).unwrap_err(), LetterError::SenderTooLong);
    draft.recipient.attention = Attention::Person("x".repeat(301));
    assert!(matches!(addressed(&draft).unwrap_err(), LetterError::TooLong { .. }));
}

fn posted(draft: &Draft, posting: Posting, tracking: &str) -> Posted {
    let to: Addressed = addressed(draft).unwrap();
    let (date, reference) = (draft.date, draft.reference.clone());
    Posted { date, sender: to.sender, recipient: to.recipient, reference, posting, tracking: tracking.into() }
}

#[test]
fn the_posting_list_tells_each_letter_in_every_language() {
    for language in Language::ALL.iter().copied() {
        let mut list = PostingList::new(language, jiff::civil::date(2026, 12, 1));
        list.put(posted(&samples::access_fr(), Posting::RegisteredReceipt, "1A 123 456 7890 1")).unwrap();
        list.put(posted(&samples::both_en(), Posting::Registered, "")).unwrap();
        list.put(posted(&samples::both_fr(), Posting::Ordinary, "")).unwrap();
        let pdf = written(&[list.set().unwrap()]);
        keep(&format!("posting-{}", language.id()), &pdf);
        let text = tool("pdftotext", &["-layout"], &pdf, &["-"]);
        let text = flat(&text);
        for said in ["Zoë Müller-Łęcka", "Jane Okafor", "Lumignon SAS", "GERMANY", "HB-2026-0042", "HB-2026-0043"] {
            assert!(text.contains(said), "{}: {said}: {text}", language.id());
        }
        assert!(text.contains("1A 123 456 7890 1") && text.contains(&list.title().unwrap().replace('\u{a0}', " ")));
        assert!(!text.contains("{{"), "{text}");
    }
}

#[test]
fn a_long_list_repeats_its_heads_and_numbers_its_sheets() {
    let mut list = PostingList::new(Language::En, jiff::civil::date(2026, 12, 1));
    for (n, draft) in drafts().iter().cycle().take(60).enumerate() {
        let mut draft = draft.clone();
        draft.sender = samples::both_en().sender;
        draft.reference = format!("HB-2026-{n:04}");
        list.put(posted(&draft, Posting::ALL[n % 3], "")).unwrap();
    }
    let mut endless = samples::both_en();
    endless.recipient.address = vec!["A line of an address that has no end at all in sight".into(); 80];
    list.put(posted(&endless, Posting::Ordinary, &"9".repeat(300))).unwrap();
    let mut none = samples::both_en();
    none.recipient.name = "🌸".into();
    assert!(matches!(list.put(posted(&none, Posting::Ordinary, "")).unwrap_err(), LetterError::NoGlyph { .. }));
    assert_eq!(list.len(), 61);
    let pages = list.set().unwrap();
    assert!(list.set().unwrap() == pages);
    let of = pages.pages.len();
    assert!(of > 4, "{of}");
    for (n, page) in pages.pages.iter().enumerate() {
        let texts: Vec<String> = page.lines.iter().map(|l| flat(&l.text)).collect();
        assert!(texts.contains(&format!("page {} of {of}", n + 1)), "{texts:?}");
        assert!(texts.contains(&"Tracking number".to_owned()) && texts.contains(&"Kind of posting".to_owned()));
        // One sender for all: said once, at the head.
        assert!(!texts.contains(&"Sender".to_owned()));
        for line in &page.lines {
            assert!(line.x_mm >= 14.9 && line.x_mm + line.width_mm <= 282.1, "{}", line.text);
            assert!(line.y_mm > 10.0 && line.y_mm < 200.0, "{}", line.text);
        }
        for (i, a) in page.lines.iter().enumerate() {
            for b in page.lines.iter().skip(i + 1) {
                let beside = a.x_mm + a.width_mm <= b.x_mm + 0.01 || b.x_mm + b.width_mm <= a.x_mm + 0.01;
                assert!(beside || (a.y_mm - b.y_mm).abs() > 2.9, "{} lies upon {}", a.text, b.text);
            }
        }
    }
    let pdf = written(&[pages]);
    keep("posting-long", &pdf);
    let text = tool("pdftotext", &["-raw"], &pdf, &["-"]);
    for n in 0..60 {
        assert_eq!(text.matches(&format!("HB-2026-{n:04}")).count(), if n == 43 { 2 } else { 1 }, "{n}");
    }
    assert!(flat(&text).contains("Items in all: 61"), "{text}");
    let said = tool("qpdf", &["--check"], &pdf, &[]);
    assert!(said.contains("No syntax or stream encoding errors"), "{said}");
}

#[test]
fn registered_post_is_called_as_the_country_calls_it_with_its_number() {
    let mention = |language, country: &str, posting, tracking: Option<&str>| {
        let mut draft = samples::access_fr();
        draft.delivery.language = language;
        draft.sender.country = Some(country.into());
        draft.delivery.posting = Posting::into(posting);
        draft.delivery.tracking = tracking.map(str::to_owned);
        addressed(&draft).unwrap().mention.unwrap_or_default().replace('\u{a0}', " ")
    };
    use Posting::{Ordinary, Registered, RegisteredReceipt};
    for (language, country, posting, tracking, said) in [
        (Language::Fr, "FR", RegisteredReceipt, Some("1A 234"), "Lettre recommandée avec avis de réception n° 1A 234"),
        (Language::Fr, "FR", Registered, None, "Lettre recommandée"),
        (Language::De, "DE", Registered, None, "Einschreiben"),
        (Language::De, "AT", RegisteredReceipt, None, "Einschreiben mit Rückschein"),
        (Language::En, "GB", RegisteredReceipt, Some("AB 12"), "By Royal Mail Signed For, no. AB 12"),
        (Language::En, "IE", Registered, None, "By registered post"),
        (Language::It, "IT", RegisteredReceipt, None, "Raccomandata A/R"),
        (Language::Pl, "PL", RegisteredReceipt, None, "List polecony za potwierdzeniem odbioru"),
        (Language::Nl, "NL", Registered, Some("3S1"), "Aangetekend, nr. 3S1"),
        (Language::En, "IE", Ordinary, Some("3S1"), ""),
    ] {
        assert_eq!(mention(language, country, posting, tracking), said);
    }
    // Beside the date it is broken rather than set over it.
    for layout in habeas_letter::Layout::ALL.iter().copied() {
        let mut draft = samples::access_fr();
        draft.delivery.tracking = Some("1A 234 567 8901 2 – 1A 234 567 8901 2".into());
        let made = samples::make(&draft, layout);
        keep(&format!("registered-{}", layout.id()), &made.pdf);
        let page = &made.pages.pages[0];
        let of = |part| page.lines.iter().filter(move |l| l.part == part);
        use habeas_letter::Part;
        assert!(of(Part::Mention).map(|l| l.text.as_str()).collect::<String>().contains("8901"));
        for line in of(Part::Mention) {
            let clear =
                |d: &habeas_letter::Line| d.x_mm >= line.x_mm + line.width_mm || (d.y_mm - line.y_mm).abs() > 3.5;
            assert!(of(Part::Date).chain(of(Part::Subject)).all(clear), "{}: {}", layout.id(), line.text);
        }
    }
}

/// The lines of a sheet as they stand, with their places in whole millimetres.
fn read(pages: &Pages) -> String {
    let mut out = String::new();
    for page in &pages.pages {
        for line in &page.lines {
            out += &format!("{:>4.0} {:>4.0}  {}\n", line.x_mm, line.y_mm, line.text.replace('\u{a0}', " "));
        }
    }
    out
}

#[test]
fn sheets_read_as_expected() {
    let all = [samples::access_fr(), samples::both_en(), samples::both_fr()];
    let dl = Envelope::usual().unwrap();
    let envelopes: String =
        all.iter().map(|d| read(&sheets::envelope(dl, &addressed(d).unwrap()).unwrap()) + "\n").collect();
    check("envelopes-dl", &envelopes);
    let mut labels = Labels::new(LabelSheet::usual().unwrap(), 3).unwrap();
    all.iter().for_each(|d| assert!(labels.put(&addressed(d).unwrap()).unwrap().is_none()));
    check("labels-63.5x38.1", &read(&labels.finish().unwrap()));
    for language in Language::ALL.iter().copied() {
        let mut list = PostingList::new(language, jiff::civil::date(2026, 12, 1));
        for (draft, posting) in all.iter().zip(Posting::ALL.iter().copied()) {
            list.put(posted(draft, posting, if posting.is_registered() { "RK 123" } else { "" })).unwrap();
        }
        check(&format!("posting-list-{}", language.id()), &read(&list.set().unwrap()));
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 64, max_shrink_iters: 60, failure_persistence: None, ..Default::default() })]

    /// Whatever is typed is set in its box or refused, on an envelope and on every grid.
    #[test]
    fn any_address_stands_in_its_box_or_is_refused(
        name in "\\PC{1,105}", lines in proptest::collection::vec("(\\PC{0,60}|[a-zà-ž -]{0,80})", 1..12), from in ".{0,60}",
    ) {
        let mut draft = samples::both_en();
        draft.recipient.name = name;
        draft.recipient.address = lines;
        draft.sender.address = vec![from, "2 Street".into()];
        let Ok(to) = addressed(&draft) else { return Ok(()) };
        let within = |l: &habeas_letter::Line, (x1, y1, x2, y2): (f64, f64, f64, f64)| {
            l.x_mm >= x1 && l.x_mm + l.width_mm <= x2 + 0.01 && l.y_mm > y1 && l.y_mm < y2
        };
        for format in sheets::envelopes() {
            let Ok(pages) = sheets::envelope(format, &to) else { continue };
            for line in &pages.pages[0].lines {
                let top = (8.0, 8.0, format.width - 74.0, 40.0);
                proptest::prop_assert!(within(line, format.address_zone()) || within(line, top), "{}", line.text);
            }
        }
        for sheet in sheets::label_sheets() {
            let mut labels = Labels::new(sheet, 2).unwrap();
            if labels.put(&to).is_err() { continue }
            for line in &labels.finish().unwrap().pages[0].lines {
                proptest::prop_assert!(within(line, sheet.label(1)), "{}: {}", sheet.id, line.text);
            }
        }
    }
}

/// The post of the country of posting reads the name of the country: a German letter from France goes to AUTRICHE.
#[test]
fn the_country_is_named_as_the_post_that_takes_the_letter_reads_it() {
    let last = |from: &str, to: &str, language: Language| {
        let mut draft = samples::both_en();
        draft.sender.country = Some(from.into());
        draft.recipient.country = Some(to.into());
        draft.delivery.language = language;
        addressed(&draft).unwrap().recipient.last().unwrap().clone()
    };
    assert_eq!(last("FR", "AT", Language::De), "AUTRICHE");
    assert_eq!(last("BE", "DE", Language::Nl), "DUITSLAND");
    assert_eq!(last("BE", "DE", Language::En), "ALLEMAGNE");
    assert_eq!(last("CH", "DE", Language::It), "GERMANIA");
    assert_eq!(last("SE", "PL", Language::Pl), "POLAND");
    assert_eq!(last("PL", "DE", Language::De), "NIEMCY");
    assert_ne!(last("FR", "FR", Language::De), "FRANCE");
}
