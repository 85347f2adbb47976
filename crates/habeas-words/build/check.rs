//! What every language must have: the texts of English with their variables, and the plurals of its own grammar.

use icu_plurals::PluralRules;
use std::collections::{BTreeMap, BTreeSet};

use super::plurals;
use super::read::{File, Kind, LOCALE, Piece, Text, Variant, words};

/// The language that the others are held against. It says of each variable what it is.
const MODEL: &str = "en";

/// Everything that is wrong, one text a fault with its file, line and id.
pub(crate) fn all(files: &[File]) -> Vec<String> {
    let Some(model) = files.iter().find(|file| file.name == MODEL) else {
        return vec![format!("words/{MODEL}.ftl is missing")];
    };
    let mut faults = Vec::new();
    for file in files {
        let plurals = match plurals(file) {
            Ok(plurals) => plurals,
            Err(fault) => {
                faults.push(fault);
                continue;
            }
        };
        for (id, text) in &model.texts {
            match file.texts.get(id) {
                Some(own) => faults.extend(text_faults(file, id, own, text, &plurals)),
                None => {
                    let line = text.line;
                    faults.push(format!("words/{}.ftl: {id} is missing (words/{MODEL}.ftl:{line})", file.name));
                }
            }
        }
        let more = file.texts.iter().filter(|(id, _)| !model.texts.contains_key(*id));
        faults.extend(more.map(|(id, text)| fault(file, text, id, &format!("is not in words/{MODEL}.ftl"))));
    }
    faults
}

fn fault(file: &File, text: &Text, id: &str, what: &str) -> String {
    format!("words/{}.ftl:{}: {id}: {what}", file.name, text.line)
}

fn plurals(file: &File) -> Result<Plurals, String> {
    let tag = file.texts.get(LOCALE).and_then(|text| words(&text.pieces)).unwrap_or_default();
    let wrong = |what: &dyn std::fmt::Display| format!("words/{}.ftl: {LOCALE}: “{tag}”: {what}", file.name);
    let locale: icu_locale_core::Locale = tag.parse().map_err(|e| wrong(&e))?;
    let rules = PluralRules::try_new(locale.into(), Default::default()).map_err(|e| wrong(&e))?;
    let mut needed: BTreeMap<_, Vec<u32>> = BTreeMap::new();
    // The rules look at the last digits alone: beyond a thousand nothing new comes but powers of ten.
    for n in 0_u32..=1_000 {
        needed.entry(plurals::name(rules.category_for(n))).or_default().push(n);
    }
    Ok(Plurals { needed, known: rules.categories().map(plurals::name).collect() })
}

/// The plurals of a language, by the names that Fluent has for them.
struct Plurals {
    /// Those of whole numbers, each with the numbers up to a thousand that have it. What only fractions or millions have may
    /// be told apart and need not be.
    needed: BTreeMap<&'static str, Vec<u32>>,
    known: BTreeSet<&'static str>,
}

fn text_faults(file: &File, id: &str, own: &Text, model: &Text, plurals: &Plurals) -> Vec<String> {
    let (used, wanted) = (variables(&own.pieces), variables(&model.pieces));
    let declared: BTreeSet<&str> = model.holes.iter().map(|(name, _)| name.as_str()).collect();
    let mut faults = Vec::new();
    for name in wanted.difference(&declared).filter(|_| file.name == MODEL) {
        faults.push(format!("the comment above does not say what ${name} is"));
    }
    faults.extend(wanted.difference(&used).map(|name| format!("${name} is missing")));
    if file.name != MODEL {
        faults.extend(used.difference(&declared).map(|name| format!("${name} is not given")));
    }
    let kind = |name: &str| model.holes.iter().find(|(hole, _)| hole == name).map(|(_, kind)| *kind);
    choices(&own.pieces, &mut |by, variants| {
        faults.extend(choice_fault(kind(by), variants, plurals).map(|what| format!("by ${by}: {what}")));
    });
    if let Some(c) = hidden(&own.pieces) {
        faults.push(format!("the character U+{:04X} cannot be seen", u32::from(c)));
    }
    faults.iter().map(|what| fault(file, own, id, what)).collect()
}

/// The names of all variables, whether they are shown or choose.
fn variables(pieces: &[Piece]) -> BTreeSet<&str> {
    let mut all = BTreeSet::new();
    for piece in pieces {
        match piece {
            Piece::Words(_) => (),
            Piece::Value(name) => {
                all.insert(name.as_str());
            }
            Piece::Choice { by, variants } => {
                all.insert(by);
                all.extend(variants.iter().flat_map(|variant| variables(&variant.pieces)));
            }
        }
    }
    all
}

fn choices<'a>(pieces: &'a [Piece], found: &mut impl FnMut(&'a str, &'a [Variant])) {
    for piece in pieces {
        if let Piece::Choice { by, variants } = piece {
            found(by, variants);
            variants.iter().for_each(|variant| choices(&variant.pieces, found));
        }
    }
}

/// What is wrong with a choice, by what its value is.
fn choice_fault(kind: Option<Kind>, variants: &[Variant], plurals: &Plurals) -> Option<String> {
    let keys: BTreeSet<&str> = variants.iter().filter(|v| !v.exact).map(|v| v.key.as_str()).collect();
    let exact = variants.iter().any(|variant| variant.exact);
    let wanted = |keys: &[&str]| Some(format!("there must be [{}]", keys.join("] and [")));
    match kind {
        Some(Kind::Number) => {
            if let Some(key) = keys.iter().find(|key| !plurals.known.contains(*key)) {
                return Some(format!("[{key}] is no plural of the language"));
            }
            // Single numbers alone: `[0] nothing ticked *[other] { $n } ticked` is the same for one and for many.
            if exact && keys.iter().eq(["other"].iter()) {
                return None;
            }
            // `[0] … [1] … [few] … *[many] …` needs no [one] in Polish: no other number has it.
            let has = |n: &u32| variants.iter().any(|variant| variant.exact && variant.key == n.to_string());
            let missing =
                plurals.needed.iter().filter(|(key, numbers)| !keys.contains(*key) && !numbers.iter().all(has));
            let missing: Vec<&str> = missing.map(|(key, _)| *key).collect();
            (!missing.is_empty()).then(|| format!("the plural [{}] is missing", missing.join("], [")))
        }
        Some(Kind::MaybeEmpty | Kind::List) => {
            if exact || !keys.iter().eq(["empty", "other"].iter()) {
                wanted(&["empty", "other"])
            } else {
                None
            }
        }
        Some(Kind::YesOrNo) => {
            if exact || !keys.iter().eq(["no", "yes"].iter()) {
                wanted(&["yes", "no"])
            } else {
                None
            }
        }
        Some(Kind::Text) => Some("a text does not choose".to_owned()),
        None => None,
    }
}

/// A character that turns the direction of writing or hides something. No-break spaces are seen as what they are.
fn hidden(pieces: &[Piece]) -> Option<char> {
    pieces.iter().find_map(|piece| match piece {
        Piece::Words(text) => text.chars().find(|c| {
            c.is_control() && *c != '\n'
                || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
        }),
        Piece::Value(_) => None,
        Piece::Choice { variants, .. } => variants.iter().find_map(|variant| hidden(&variant.pieces)),
    })
}
