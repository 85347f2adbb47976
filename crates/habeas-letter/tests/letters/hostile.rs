//! Input nobody meant well, or nobody thought of.

use habeas_law::fields::FieldError;
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use habeas_letter::{Attention, Channel, Draft, Layout, LetterError, compose, pdf, preview, typeset};

use crate::samples;

fn refused(change: impl FnOnce(&mut Draft)) -> LetterError {
    let mut draft = samples::access_fr();
    change(&mut draft);
    compose(&draft).unwrap_err()
}

#[test]
fn what_is_missing_is_named() {
    assert_eq!(refused(|d| d.sender.name = " \n".into()), LetterError::Missing { field: "sender.name" });
    assert_eq!(refused(|d| d.recipient.name.clear()), LetterError::Missing { field: "recipient.name" });
    assert_eq!(refused(|d| d.recipient.address.clear()), LetterError::Missing { field: "recipient.address" });
    assert_eq!(refused(|d| d.rights.clear()), LetterError::NoRight);
    let given = |e: LetterError| e.field().unwrap_or_default().to_owned();
    assert_eq!(given(refused(|d| d.rights.push(Right::Erasure))), "ground");
    assert_eq!(given(refused(|d| d.rights.push(Right::Objection))), "situation");
    assert_eq!(refused(|d| d.rights.push(Right::Damages)), LetterError::UnsupportedRight { right: Right::Damages });
    let notice = refused(|d| {
        d.rights.push(Right::Information);
        d.fields = samples::given(&[("missing", "N01")]);
    });
    assert_eq!(notice, LetterError::SeveralLetters);
    assert_eq!(refused(|d| d.rights = vec![Right::Complaint]).field(), Some("what_happened"));
    let swiss = refused(|d| {
        d.regime = Regime::Fadp;
        d.rights = vec![Right::Information];
    });
    assert_eq!(swiss, LetterError::UnsupportedRight { right: Right::Information });
    let country = refused(|d| d.recipient.country = Some("ZZ".into()));
    assert_eq!(country, LetterError::UnknownCountry { country: "ZZ".into() });
    let long = refused(|d| d.note = Some("x".repeat(20_001)));
    assert_eq!(long, LetterError::TooLong { field: "note".into(), max: 20_000 });
    let ground = refused(|d| {
        d.rights = vec![Right::Erasure];
        d.fields = samples::given(&[("ground", "because")]);
    });
    assert!(matches!(&ground, LetterError::Given(FieldError::BadChoice { .. })));
    assert!(ground.to_string().contains("'because'") && ground.to_string().contains("consent_withdrawn"), "{ground}");
}

#[test]
fn user_text_stands_as_typed() {
    for text in ["{{ 7 * 7 }}", "{% raw %}", "$& $1 \\1", "Jane <jane@x>", "100 % & more", "(a) ; B\\n", "{#c#}"] {
        let mut draft = samples::both_fr();
        draft.sender.name = text.into();
        draft.reference = text.into();
        draft.fact = Some(text.into());
        draft.note = Some(text.into());
        draft.delivery.place = Some(text.into());
        draft.recipient.attention = Attention::Person(text.into());
        draft.fields = samples::given(&[("ground", "unlawful"), ("scope", text)]);
        draft.identifiers.iter_mut().for_each(|i| i.value = text.into());
        let made = samples::make(&draft, Layout::Plain);
        let whole = made.letter.text().split_whitespace().collect::<Vec<_>>().join(" ");
        // Sender twice, reference, fact, note, place, attention, scope, two identifiers.
        assert!(whole.matches(text).count() >= 10, "{whole}");
    }
}

#[test]
fn line_breaks_do_not_leave_their_line() {
    let mut draft = samples::access_fr();
    draft.sender.name = "Zoë\r\nObjet : rien".into();
    draft.recipient.name = "Lumignon\u{2028}75001 Paris\u{85}x".into();
    draft.reference = "A\nB".into();
    let letter = compose(&draft).unwrap();
    let text = letter.text();
    assert!(text.starts_with("Zoë Objet : rien\n"), "{text}");
    assert!(text.contains("\nLumignon 75001 Paris x\n") && text.contains("A B"));
    assert!(!letter.subject().contains(['\r', '\n']));
}

#[test]
fn words_without_end_are_set() {
    let word = "x".repeat(10_000);
    let mut draft = samples::access_fr();
    draft.note = Some(word.clone());
    draft.fact = Some(word.clone());
    draft.identifiers[0].value.clone_from(&word);
    draft.delivery.place = Some("x".repeat(300));
    let made = samples::make(&draft, Layout::Fr);
    assert!(made.pages.pages.len() > 3);
    for line in made.pages.pages.iter().flat_map(|p| &p.lines) {
        assert!(line.x_mm >= 20.0 && line.x_mm + line.width_mm <= 190.0, "{}", line.text);
    }
    draft.note = None;
    draft.recipient.address = vec![word.chars().take(200).collect()];
    let err = typeset(&compose(&draft).unwrap(), Layout::Fr).unwrap_err();
    assert!(matches!(err, LetterError::AddressTooWide { .. }), "{err}");
    assert!(err.to_string().len() < 200);
    draft.recipient.address = vec!["1 rue A".into()];
    draft.sender.address = vec!["2 rue B".into(); 30];
    let err = typeset(&compose(&draft).unwrap(), Layout::Fr).unwrap_err();
    assert_eq!(err.field(), Some("sender.address"));
    assert_eq!(err, LetterError::SenderTooLong);
    draft.sender.name = word;
    assert_eq!(compose(&draft).unwrap_err(), LetterError::TooLong { field: "sender.name".into(), max: 300 });
}

#[test]
fn an_address_of_too_many_lines_is_refused_by_name() {
    let mut draft = samples::access_fr();
    draft.recipient.address = (1..=9).map(|n| format!("Ligne {n}")).collect();
    draft.recipient.address.push("Une ligne tout de même un peu plus longue".into());
    let err = typeset(&compose(&draft).unwrap(), Layout::Fr).unwrap_err();
    assert!(
        matches!(&err, LetterError::AddressTooLong { lines: 13, longest, .. } if longest.contains("attention")),
        "{err}"
    );
    // Without a window there is room.
    typeset(&compose(&draft).unwrap(), Layout::Plain).unwrap();
}

/// Eight lines with the attention line: the window has seven, and nothing of the address is lost.
#[test]
fn an_attention_line_without_room_in_the_window_stands_over_the_subject() {
    for layout in [Layout::Fr, Layout::Uk] {
        let mut draft = samples::access_fr();
        draft.recipient.address = (1..=5).map(|n| format!("Ligne {n}")).collect();
        let pages = typeset(&compose(&draft).unwrap(), layout).unwrap();
        let window = layout.window().unwrap();
        let place = |text: &str| {
            pages.pages[0].lines.iter().find(|l| l.text.replace('\u{A0}', " ").contains(text)).unwrap().y_mm
        };
        assert!(place("Ligne 5") < window.3 && place("Lumignon") > window.1);
        let attention = place("délégué à la protection");
        assert!(attention > window.3 && attention < place("Demande d’accès"), "{attention}");
    }
}

#[test]
fn a_character_no_font_has_is_refused_by_name_and_kept_in_plain_text() {
    let mut draft = samples::access_fr();
    draft.sender.name = "Zoë 🌸 Martin".into();
    let letter = compose(&draft).unwrap();
    assert!(letter.text().contains('🌸'));
    let err = typeset(&letter, Layout::Fr).unwrap_err();
    assert!(err.to_string().contains('🌸') && err.to_string().contains("U+1F338"), "{err}");
}

#[test]
fn a_statement_of_forty_thousand_words_is_refused_by_its_field_and_one_of_three_thousand_is_set() {
    let words = |n: usize| vec!["wort"; n].join(" ");
    let refused = |change: &dyn Fn(&mut Draft)| {
        let mut draft = samples::both_en();
        change(&mut draft);
        compose(&draft).unwrap_err()
    };
    let long = |field: &str| LetterError::TooLong { field: field.into(), max: 20_000 };
    assert_eq!(refused(&|d| d.note = Some(words(40_000))), long("note"));
    assert_eq!(refused(&|d| d.fact = Some(words(40_000))), long("fact"));
    let field = refused(&|d| {
        d.rights = vec![Right::Objection];
        d.fields = samples::given(&[("situation", &words(40_000))]);
    });
    assert_eq!(field, long("situation"));
    let mut draft = samples::both_en();
    draft.note = Some(words(3_000));
    let made = samples::make(&draft, Layout::Din5008b);
    let set: usize = made.pages.pages.iter().flat_map(|p| &p.lines).map(|l| l.text.matches("wort").count()).sum();
    assert_eq!(set, 3_000, "nothing is lost");
}

/// An address of twenty lines: each window refuses it with its lines and what it shows, and the plain layout takes it.
#[test]
fn an_address_of_twenty_lines_is_refused_by_every_window_with_what_fits() {
    let mut draft = samples::both_en();
    draft.recipient.address = (1..=20).map(|n| format!("Line {n} of the address")).collect();
    let letter = compose(&draft).unwrap();
    for layout in Layout::ALL.iter().copied() {
        match (layout.window(), typeset(&letter, layout)) {
            (None, made) => assert!(made.is_ok()),
            (Some(_), Err(LetterError::AddressTooLong { lines, max, .. })) => {
                assert!(lines >= 20 && (5..12).contains(&max), "{}: {lines} {max}", layout.id());
            }
            (Some(_), other) => panic!("{}: {other:?}", layout.id()),
        }
    }
}

/// Right-to-left names are set from right to left; what only turns the reading direction goes, and control characters
/// become spaces: none of them leaves a blank box.
#[test]
fn what_turns_or_hides_text_never_leaves_a_box() {
    for (name, shown) in [
        ("Dr. שרה כהן", "Dr. שרה כהן"),
        ("Ana\u{202E}amiL", "AnaamiL"),
        ("Ana\u{200B}Lima", "AnaLima"),
        ("Ana\u{7}\tLima", "Ana Lima"),
        ("Ana\0Lima", "Ana Lima"),
    ] {
        let mut draft = samples::both_en();
        draft.sender.name = name.into();
        let made = samples::make(&draft, Layout::Uk);
        let set: Vec<&str> = made.pages.pages[0].lines.iter().map(|l| l.text.as_str()).collect();
        assert!(set.contains(&shown), "{name:?}: {set:?}");
    }
}

#[test]
fn nothing_panics() {
    let texts = [
        "",
        " ",
        "\0\u{1}\u{7F}",
        "\u{301}\u{301}",
        "שלום עולם",
        "مرحبا",
        "a\u{202E}b",
        "\u{FFFF}",
        "ﷺ",
        "👩‍👩‍👧",
        "\u{A0}",
        "«»;:!?",
    ];
    for text in texts {
        for layout in Layout::ALL.iter().copied() {
            let mut draft = samples::both_fr();
            draft.sender.name = format!("N{text}");
            draft.sender.address = vec![text.into(), "2 rue B".into()];
            draft.recipient.name = format!("{text}R");
            draft.recipient.address = vec!["1 rue A".into(), text.into()];
            draft.recipient.attention = Attention::Person(text.into());
            draft.reference = text.into();
            draft.delivery.place = Some(text.into());
            draft.fact = Some(text.into());
            draft.note = Some(format!("{text}\n{text}"));
            draft.enclosures = vec![text.into()];
            draft.delivery.channel = Channel::Post;
            let letter = compose(&draft).unwrap();
            let _ = (letter.text(), letter.message());
            if let Ok(pages) = typeset(&letter, layout) {
                pdf::single(&pages, &letter).unwrap();
                let _ = preview::pages(&pages);
            }
        }
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 32, max_shrink_iters: 60, failure_persistence: None, ..Default::default() })]

    /// Whatever is typed, the letter is set or refused; and what is set stays inside the margins.
    #[test]
    fn anything_typed_is_set_or_refused(name in "\\PC{1,60}", line in ".{0,60}", word in "[a-zà-ž]{0,200}", text in "(?s).{0,400}") {
        let mut draft = samples::both_fr();
        draft.sender.name = name;
        draft.recipient.address = vec![line, word];
        draft.note = Some(text.clone());
        draft.fact = Some(text);
        for layout in Layout::ALL.iter().copied() {
            let Ok(letter) = compose(&draft) else { continue };
            let Ok(pages) = typeset(&letter, layout) else { continue };
            for line in pages.pages.iter().flat_map(|p| &p.lines) {
                // The Swiss window reaches to 193 mm, and its address with it.
                proptest::prop_assert!(line.x_mm >= 24.9 && line.x_mm + line.width_mm <= 193.1, "{}", line.text);
                proptest::prop_assert!(line.y_mm > 10.0 && line.y_mm < 290.0, "{}", line.text);
                proptest::prop_assert!(!line.text.contains(['\n', '\r']));
            }
            proptest::prop_assert!(pdf::single(&pages, &letter).is_ok());
        }
    }
}
