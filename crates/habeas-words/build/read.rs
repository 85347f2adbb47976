//! A file of Fluent as the tables need it: its texts by id, each with the line it begins on and its pieces.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeMap;

/// The text that names the locale of a language (BCP 47).
pub(crate) const LOCALE: &str = "window-format--locale";

/// One language.
pub(crate) struct File {
    /// `fr` of `words/fr.ftl`.
    pub(crate) name: String,
    /// By id; an attribute is `message.attribute`.
    pub(crate) texts: BTreeMap<String, Text>,
}

pub(crate) struct Text {
    pub(crate) line: usize,
    pub(crate) pieces: Vec<Piece>,
    /// What the comment above the message says of its variables: name and kind.
    pub(crate) holes: Vec<(String, Kind)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Number,
    Text,
    /// `[empty]` is chosen where there is none.
    MaybeEmpty,
    List,
    YesOrNo,
}

impl Kind {
    fn of(word: &str) -> Option<Self> {
        Some(match word {
            "number" => Self::Number,
            "text" => Self::Text,
            "text, may be empty" => Self::MaybeEmpty,
            "list" => Self::List,
            "yes or no" => Self::YesOrNo,
            _ => return None,
        })
    }
}

pub(crate) enum Piece {
    Words(String),
    Value(String),
    Choice { by: String, variants: Vec<Variant> },
}

pub(crate) struct Variant {
    pub(crate) key: String,
    /// A key that is a number, such as `[0]`.
    pub(crate) exact: bool,
    pub(crate) default: bool,
    pub(crate) pieces: Vec<Piece>,
}

/// A text without values, as it stands.
pub(crate) fn words(pieces: &[Piece]) -> Option<&str> {
    match pieces {
        [Piece::Words(text)] => Some(text),
        _ => None,
    }
}

/// Reads a file.
///
/// # Errors
/// What is wrong with it, one text a fault: its syntax, an id that is there twice, a part of Fluent that is not used here.
pub(crate) fn file(name: &str, text: &str) -> Result<File, Vec<String>> {
    let at = |line: usize, what: &str| format!("words/{name}.ftl:{line}: {what}");
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            let line = |pos: usize| text.get(..pos).unwrap_or(text).matches('\n').count() + 1;
            return Err(errors.iter().map(|e| at(line(e.pos.start), &e.kind.to_string())).collect());
        }
    };
    let lines = lines(text);
    let mut texts = BTreeMap::new();
    let mut faults = Vec::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                faults.push(format!("words/{name}.ftl: the term -{} is no message", term.id.name));
                continue;
            }
            _ => continue,
        };
        let comment: Vec<&str> = message.comment.iter().flat_map(|comment| comment.content.iter().copied()).collect();
        let value = message.value.iter().map(|pattern| (message.id.name.to_owned(), pattern));
        let attributes = message.attributes.iter().map(|a| (format!("{}.{}", message.id.name, a.id.name), &a.value));
        for (id, pattern) in value.chain(attributes) {
            let line = lines.get(&id).copied().unwrap_or_default();
            let fault = |what: &str| at(line, &format!("{id}: {what}"));
            match (holes(&comment), pieces(pattern)) {
                (Ok(holes), Ok(pieces)) => {
                    if texts.insert(id.clone(), Text { line, pieces, holes }).is_some() {
                        faults.push(fault("is there twice"));
                    }
                }
                (Err(what), _) | (_, Err(what)) => faults.push(fault(&what)),
            }
        }
    }
    if faults.is_empty() { Ok(File { name: name.to_owned(), texts }) } else { Err(faults) }
}

/// On which line each id begins. The syntax tree does not say it.
fn lines(text: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let mut message = "";
    for (number, line) in text.lines().enumerate() {
        let Some((start, _)) = line.split_once('=') else { continue };
        let is_name = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        let (name, trimmed) = (start.trim_end(), start.trim());
        if !name.is_empty() && is_name(name) {
            message = name;
            found.insert(name.to_owned(), number + 1);
        } else if let Some(attribute) = trimmed.strip_prefix('.').filter(|name| is_name(name)) {
            found.insert(format!("{message}.{attribute}"), number + 1);
        }
    }
    found
}

/// `$name (kind)` wherever it stands in a comment.
fn holes(comment: &[&str]) -> Result<Vec<(String, Kind)>, String> {
    let mut all = Vec::new();
    for line in comment {
        for rest in line.split('$').skip(1) {
            let Some((name, rest)) = rest.split_once(" (") else { continue };
            let word = rest.split(')').next().unwrap_or_default();
            let kind = Kind::of(word).ok_or_else(|| format!("${name}: “{word}” is no kind of value"))?;
            all.push((name.to_owned(), kind));
        }
    }
    Ok(all)
}

fn pieces(pattern: &Pattern<&str>) -> Result<Vec<Piece>, String> {
    let mut all: Vec<Piece> = Vec::new();
    for element in &pattern.elements {
        let piece = match element {
            PatternElement::TextElement { value } => Piece::Words((*value).to_owned()),
            PatternElement::Placeable { expression } => placeable(expression)?,
        };
        match (all.last_mut(), piece) {
            (Some(Piece::Words(before)), Piece::Words(more)) => before.push_str(&more),
            (_, piece) => all.push(piece),
        }
    }
    Ok(all)
}

fn placeable(expression: &Expression<&str>) -> Result<Piece, String> {
    match expression {
        Expression::Inline(inline) => inline_piece(inline),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let variant = |variant: &fluent_syntax::ast::Variant<&str>| {
                let (key, exact) = match &variant.key {
                    VariantKey::Identifier { name } => (*name, false),
                    VariantKey::NumberLiteral { value } => (*value, true),
                };
                let pieces = pieces(&variant.value)?;
                Ok(Variant { key: key.to_owned(), exact, default: variant.default, pieces })
            };
            let variants = variants.iter().map(variant).collect::<Result<_, String>>()?;
            Ok(Piece::Choice { by: id.name.to_owned(), variants })
        }
        Expression::Select { .. } => Err("only a variable chooses between variants".to_owned()),
    }
}

fn inline_piece(inline: &InlineExpression<&str>) -> Result<Piece, String> {
    match inline {
        InlineExpression::StringLiteral { value } => Ok(Piece::Words(unescape_unicode_to_string(value).into_owned())),
        InlineExpression::NumberLiteral { value } => Ok(Piece::Words((*value).to_owned())),
        InlineExpression::VariableReference { id } => Ok(Piece::Value(id.name.to_owned())),
        InlineExpression::Placeable { expression } => placeable(expression),
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
            Err("a text stands by itself, without a reference to another".to_owned())
        }
        InlineExpression::FunctionReference { .. } => {
            Err("numbers and lists are written by their kind, without a function".to_owned())
        }
    }
}
