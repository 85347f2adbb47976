//! The tables in Rust. The page reads its own texts from the files, so the binaries carry the others alone.

use std::fmt::Write as _;

use super::read::{File, Kind, LOCALE, Piece, Text, words};

/// What only the page shows, but for how it writes dates: that holds everywhere.
fn of_the_page(id: &str) -> bool {
    id.starts_with("window-") && !id.starts_with("window-format--")
}

/// The ids in their order with what each text takes, then the texts of each language in the same order.
pub(crate) fn tables(files: &[File]) -> String {
    let Some(model) = files.iter().find(|file| file.name == "en") else { return String::new() };
    let texts = || model.texts.iter().filter(|(id, _)| !of_the_page(id));
    let mut out = String::new();
    let count = texts().count();
    let _ = writeln!(out, "pub(crate) static IDS: [(&str, &[(&str, Kind)]); {count}] = [");
    for (id, text) in texts() {
        let _ = writeln!(out, "({id:?}, &[{}]),", holes(text));
    }
    out.push_str("];\n");
    for file in files {
        let _ = writeln!(out, "static {}: [&[Piece]; {count}] = [", file.name.to_uppercase());
        for (id, model) in texts() {
            let own = file.texts.get(id).map_or(&[][..], |text| &text.pieces);
            let _ = writeln!(out, "&[{}],", pieces(own, model));
        }
        out.push_str("];\n");
    }
    out.push_str("pub(crate) fn texts(language: Language) -> &'static [&'static [Piece]] {\n    match language {\n");
    for file in files {
        let _ = writeln!(out, "{} => &{},", member(&file.name), file.name.to_uppercase());
    }
    out.push_str("    }\n}\npub(crate) fn locale(language: Language) -> &'static str {\n    match language {\n");
    for file in files {
        let tag = file.texts.get(LOCALE).and_then(|text| words(&text.pieces)).unwrap_or_default();
        let _ = writeln!(out, "{} => {tag:?},", member(&file.name));
    }
    out + "    }\n}\n"
}

/// `Language::Fr` of `fr`. A file without a row in `Language`, or a row without a file, does not compile.
fn member(name: &str) -> String {
    let (first, rest) = name.split_at(name.len().min(1));
    format!("Language::{}{rest}", first.to_uppercase())
}

fn holes(text: &Text) -> String {
    let one = |(name, kind): &(String, Kind)| {
        let kind = if *kind == Kind::Number { "Number" } else { "Text" };
        format!("({name:?}, Kind::{kind})")
    };
    text.holes.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// The pieces of a text; a variable is named by its place in the list of those that English declares.
fn pieces(all: &[Piece], model: &Text) -> String {
    let place = |name: &str| model.holes.iter().position(|(hole, _)| hole == name).unwrap_or_default();
    let mut out = String::new();
    for piece in all {
        let _ = match piece {
            Piece::Words(text) => write!(out, "Piece::Words({text:?}),"),
            Piece::Value(name) => write!(out, "Piece::Value({}),", place(name)),
            Piece::Choice { by, variants } => {
                let _ = write!(out, "Piece::Choice({}, &[", place(by));
                for variant in variants.iter().filter(|variant| !variant.default) {
                    let key = &variant.key;
                    let _ = write!(out, "({key:?}, &[{}]),", pieces(&variant.pieces, model));
                }
                let last = variants.iter().find(|variant| variant.default).map_or(&[][..], |v| &v.pieces);
                write!(out, "], &[{}]),", pieces(last, model))
            }
        };
    }
    out
}
