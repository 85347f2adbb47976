//! Thirty made-up letters a layout, in all languages: addresses of three to twelve lines, names of up to 105 characters.
//! Each is set with every glyph in its place, or refused with what to shorten.

use habeas_letter::{
    Attention, Delivery, Draft, Language, Layout, LetterError, Part, Recipient, compose, pdf, preview, typeset,
};

use crate::paper::{boxes, flat};
use crate::samples;

const CASES: usize = 30;

/// Always the same numbers (Knuth's generator).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % n
    }

    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

const WORDS: [&str; 28] = [
    "Gesellschaft",
    "Société",
    "régionale",
    "d’assurance",
    "Überwachung",
    "Śląskie",
    "Towarzystwo",
    "Compañía",
    "Española",
    "Przedsiębiorstwo",
    "Handels-",
    "und",
    "Vertriebs",
    "GmbH",
    "& Co. KG",
    "S.p.A.",
    "Łódź",
    "Nederlandse",
    "Maatschappij",
    "Associação",
    "Ζυθοποιία",
    "Ελλάδος",
    "Общество",
    "Ltd",
    "of",
    "Königstein-Oberursel",
    "Châteauneuf-du-Faou",
    "AG",
];

const STREETS: [&str; 10] = [
    "Große Elbstraße",
    "rue de la République",
    "ul. Świętokrzyska",
    "Calle del Príncipe de Vergara",
    "Keizersgracht",
    "Rua de Santa Catarina",
    "Via Guglielmo Marconi",
    "Llanfairpwllgwyngyll Road",
    "Οδός Ερμού",
    "bd du Maréchal-Juin",
];

/// A name of about so many characters, and of 105 at most.
fn name(numbers: &mut Numbers, length: usize) -> String {
    let mut out = numbers.pick(&WORDS).to_owned();
    while out.chars().count() < length {
        out.push(' ');
        out.push_str(numbers.pick(&WORDS));
    }
    out.chars().take(length.min(105)).collect::<String>().trim_end().to_owned()
}

/// The case of a number: its address has 3 to 12 lines, its name 10 to 105 characters.
fn case(layout: Layout, n: usize) -> Draft {
    let mut numbers = Numbers((n * 7 + layout as usize) as u64 + 1);
    let language = Language::ALL[(n + layout as usize) % Language::ALL.len()];
    let base = if language == Language::Fr { samples::both_fr() } else { samples::both_en() };
    let mut address: Vec<String> = (0..2 + n % 10)
        .map(|_| match numbers.below(3) {
            0 => format!("{} {}", numbers.pick(&STREETS), numbers.below(300) + 1),
            1 => format!(
                "{} {}",
                numbers.pick(&["Building", "Bâtiment", "3. Etage links,", "Postfach"]),
                numbers.below(9_000)
            ),
            _ => numbers.pick(&WORDS).to_owned(),
        })
        .collect();
    address.push(format!("{:05} {}", numbers.below(99_999), numbers.pick(&WORDS)));
    let recipient = Recipient {
        name: name(&mut numbers, 10 + n * 95 / (CASES - 1)),
        trading_name: None,
        attention: if numbers.below(2) == 0 { Attention::Dpo } else { Attention::None },
        address,
        country: Some("DE".into()),
        email: None,
    };
    let length = 105 - n * 3;
    Draft {
        delivery: Delivery { language, ..base.delivery.clone() },
        recipient,
        sender: habeas_letter::Sender { name: name(&mut numbers, length), ..base.sender.clone() },
        ..base
    }
}

/// Whatever the sheet does in its envelope: what the window shows at any of its four extremes is the recipient, whole. A
/// word that the window could ever show therefore stands in the part that it always shows.
fn window_is_clean(draft: &Draft, layout: Layout, pages: &habeas_letter::Pages, file: &[u8]) {
    let (Some(window), Some(shown)) = (layout.window(), layout.shown()) else { return };
    let boxes = boxes(file);
    let line = |part: Part| pages.pages[0].lines.iter().filter(move |l| l.part == part);
    let over = line(Part::ReturnLine).chain(line(Part::Mention)).filter(|l| l.y_mm < window.1);
    let small: String = over.map(|l| flat(&l.text) + " ").collect();
    let recipient: String = line(Part::Recipient).map(|l| flat(&l.text) + " ").collect();
    // How far the sheet goes to each side from where the window shows what it always shows.
    let slides = [(shown.0 - window.0, shown.1 - window.1), (shown.2 - window.2, shown.1 - window.1)];
    let slides = [slides[0], slides[1], (slides[0].0, shown.3 - window.3), (slides[1].0, shown.3 - window.3)];
    for (dx, dy) in slides {
        // The window as this extreme lays it on the sheet: from its outer edge to the edge of what always shows.
        let x = if dx < 0.0 { (shown.0, window.2) } else { (window.0, shown.2) };
        let y = if dy < 0.0 { (shown.1, window.3) } else { (window.1, shown.3) };
        let mut seen = 0;
        for (x1, y1, x2, y2, word) in &boxes {
            if *x2 <= x.0 || *x1 >= x.1 || *y2 <= y.0 || *y1 >= y.1 {
                continue;
            }
            if *y2 < window.1 && small.split_whitespace().any(|w| w == word) {
                continue;
            }
            seen += 1;
            let inside = *x1 >= x.0 - 0.01 && *x2 <= x.1 + 0.01 && *y1 >= y.0 - 0.01 && *y2 <= y.1 + 0.01;
            let always = *x1 >= window.0 - 0.01 && *x2 <= window.2 + 0.01;
            assert!(inside && always, "{} {:?}: {word} {x1} {y1} {x2} {y2}", layout.id(), draft.recipient);
        }
        assert_eq!(seen, recipient.split_whitespace().count(), "{}: {recipient}", layout.id());
    }
}

/// Where the ink of every glyph is, from the outlines that the preview draws.
fn ink_is_on_the_sheet(pages: &habeas_letter::Pages, name: &str) {
    for (page, drawn) in pages.pages.iter().zip(preview::pages(pages).pages) {
        for line in &page.lines {
            // Letters lean over their own width by little, and reach no further than their face.
            let (x1, x2) = (line.x_mm - 0.6, line.x_mm + line.width_mm + 0.6);
            let (y1, y2) = (line.y_mm - line.size_pt * 0.4, line.y_mm + line.size_pt * 0.15);
            assert!(x1 > 20.0 && x2 < 195.0 && y1 > 8.0 && y2 < 290.0, "{name}: {}", line.text);
        }
        assert_eq!(drawn.lines.len(), page.lines.len());
    }
}

/// No paragraph leaves one line alone at the foot or at the head of a sheet, no heading stands without its text.
fn sheets_end_well(letter: &habeas_letter::Letter, pages: &habeas_letter::Pages, name: &str) {
    let headings: Vec<String> = letter
        .body()
        .iter()
        .filter_map(|b| if let habeas_letter::Block::Heading(text) = b { Some(flat(text)) } else { None })
        .collect();
    for page in pages.pages.iter().take(pages.pages.len() - 1) {
        let last = page.lines.iter().rev().find(|l| l.part != Part::Running).unwrap();
        assert!(!headings.contains(&flat(&last.text)), "{name}: {}", last.text);
    }
    let by_sheet = |text: &str| -> Vec<usize> {
        let mut from = flat(text).replace('\u{AD}', "");
        pages
            .pages
            .iter()
            .map(|page| {
                let body = page.lines.iter().filter(|l| l.part == Part::Body);
                body.filter(|line| {
                    let said = flat(&line.text).replace('\u{AD}', "");
                    match from.strip_prefix(said.as_str()).map(|rest| rest.trim_start().to_owned()) {
                        Some(rest) if !said.is_empty() => {
                            from = rest;
                            true
                        }
                        _ => false,
                    }
                })
                .count()
            })
            .filter(|n| *n > 0)
            .collect()
    };
    for block in letter.body() {
        if let habeas_letter::Block::Paragraph(text) = block {
            let parts = by_sheet(text);
            assert!(parts.len() < 2 || parts.iter().all(|n| *n >= 2), "{name}: {parts:?} {text}");
        }
    }
}

#[test]
fn thirty_letters_a_layout_are_set_within_their_boxes_or_refused_by_reason() {
    for layout in Layout::ALL.iter().copied() {
        let (mut set, mut refused) = (0, 0);
        for n in 0..CASES {
            let draft = case(layout, n);
            let letter = compose(&draft).unwrap();
            let name = format!("{} {n} {}", layout.id(), draft.delivery.language.id());
            match typeset(&letter, layout) {
                Ok(pages) => {
                    set += 1;
                    ink_is_on_the_sheet(&pages, &name);
                    sheets_end_well(&letter, &pages, &name);
                    let file = pdf::single(&pages, &letter).unwrap();
                    window_is_clean(&draft, layout, &pages, &file);
                }
                Err(e @ (LetterError::AddressTooLong { .. } | LetterError::AddressTooWide { .. })) => {
                    refused += 1;
                    assert!(layout.window().is_some() && e.field() == Some("recipient.address"), "{name}: {e}");
                    assert!(draft.recipient.address.len() > 3, "{name}: {e} {:?}", draft.recipient);
                }
                Err(e) => panic!("{name}: {e}"),
            }
        }
        println!("{}: {set} set, {refused} refused", layout.id());
        // A window of 24 mm holds six lines; half of the addresses have more.
        assert!(
            set >= if layout.window().is_some() { 6 } else { CASES },
            "{}: {set} set, {refused} refused",
            layout.id()
        );
    }
}
