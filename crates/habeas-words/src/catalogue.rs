//! Looking a text up, and putting values into it.

use crate::Language;
use crate::line::in_sentence;
use crate::numbers::{number, plural};
use crate::tables::{self, Kind, Piece};

/// A part of the program, whose texts bear its name: `error.not_found.what` of the desk is `desk-error--not_found--what`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What the window and the command line say of a case: errors, the law's reasons, the timeline.
    Desk,
    /// What the command line alone says.
    Cli,
    /// What the system asks beside the window.
    Dialog,
    /// What the law has names for.
    Law,
    /// What is said of a privacy notice.
    Notice,
    /// What the page says. Of this only how dates are written is here.
    Window,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Cli => "cli",
            Self::Dialog => "dialog",
            Self::Law => "law",
            Self::Notice => "notice",
            Self::Window => "window",
        }
    }

    /// The id in the files. Fluent admits letters, digits, `-` and `_`; each run of other characters is `--`.
    fn id(self, key: &str) -> String {
        let mut id = format!("{}-", self.name());
        let mut words = key.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'));
        id.extend(words.next());
        for word in words.filter(|word| !word.is_empty()) {
            id.push_str("--");
            id.push_str(word);
        }
        id
    }

    /// Where a text stands in the tables. The last dot of a key may also set an attribute apart: `help-vault-check.deep`.
    fn place(self, key: &str) -> Option<usize> {
        let find = |id: &str| tables::IDS.binary_search_by(|(known, _)| (*known).cmp(id)).ok();
        find(&self.id(key)).or_else(|| {
            let (message, attribute) = key.rsplit_once('.')?;
            find(&format!("{}.{attribute}", self.id(message)))
        })
    }

    pub fn contains(self, key: &str) -> bool {
        self.place(key).is_some()
    }

    /// The names of the values that a text takes; `None` for an unknown key.
    pub fn holes(self, key: &str) -> Option<impl Iterator<Item = &'static str> + use<>> {
        let (_, holes) = tables::IDS.get(self.place(key)?)?;
        Some(holes.iter().map(|(name, _)| *name))
    }

    /// The ids of the part's texts, without its name.
    pub fn ids(self) -> impl Iterator<Item = &'static str> {
        tables::IDS.iter().filter_map(move |(id, _)| id.strip_prefix(self.name())?.strip_prefix('-'))
    }

    /// The text with its values; `None` for an unknown key. A value is put in literally, whatever it looks like, and on one
    /// line: it comes from outside more often than not. A number is written as the language writes it and chooses its plural.
    pub fn fill(self, language: Language, key: &str, values: &[(&str, &str)]) -> Option<String> {
        let place = self.place(key)?;
        let (_, holes) = tables::IDS.get(place)?;
        let pieces = tables::texts(language).get(place)?;
        let mut out = String::with_capacity(64);
        Filled { language, holes, values }.write(pieces, &mut out);
        Some(out)
    }

    /// As [`Part::fill`]. A missing text is caught by the tests; a user would still rather see its key than nothing.
    pub fn say(self, language: Language, key: &str, values: &[(&str, &str)]) -> String {
        self.fill(language, key, values).unwrap_or_else(|| key.to_owned())
    }
}

struct Filled<'a> {
    language: Language,
    holes: &'a [(&'static str, Kind)],
    values: &'a [(&'a str, &'a str)],
}

impl<'a> Filled<'a> {
    fn write(&self, pieces: &[Piece], out: &mut String) {
        for piece in pieces {
            match piece {
                Piece::Words(words) => out.push_str(words),
                Piece::Value(place) => match self.value(*place) {
                    Some((Kind::Number, value)) => out.push_str(&number(self.language, value)),
                    Some((_, value)) => out.push_str(&in_sentence(value)),
                    None => (),
                },
                Piece::Choice(place, variants, otherwise) => self.write(self.chosen(*place, variants, otherwise), out),
            }
        }
    }

    fn value(&self, place: usize) -> Option<(Kind, &'a str)> {
        let (name, kind) = self.holes.get(place)?;
        self.values.iter().find(|(hole, _)| hole == name).map(|(_, value)| (*kind, *value))
    }

    fn chosen(
        &self,
        place: usize,
        variants: &'static [(&'static str, &'static [Piece])],
        otherwise: &'static [Piece],
    ) -> &'static [Piece] {
        let of = |key: &str| variants.iter().find(|(known, _)| *known == key).map(|(_, pieces)| *pieces);
        let found = match self.value(place) {
            // A number of its own goes before the plural it would have.
            Some((Kind::Number, value)) => of(value).or_else(|| of(plural(self.language, value))),
            Some((Kind::Text, "")) | None => of("empty"),
            Some((Kind::Text, value)) => of(value),
        };
        found.unwrap_or(otherwise)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_go_in_literally_and_on_one_line() {
        let say = |name| Part::Desk.say(Language::En, "error.not_found.what", &[("name", name)]);
        let hostile = "{what} { $name } $& {{x}} \u{202e}\u{2068}";
        assert!(say(hostile).contains("{what} { $name } $& {{x}} \u{fffd}\u{fffd}"), "{}", say(hostile));
        assert_eq!(say("a\r\nb\tc\u{1b}"), "There is nothing here called “a b c\u{fffd}”.");
    }

    #[test]
    fn a_number_chooses_its_plural_and_is_written_as_the_language_writes_it() {
        let said = |language, n| Part::Cli.say(language, "batch.made", &[("n", n)]);
        let english = ["0 letters", "1 letter", "2 letters", "12345 letters"];
        assert_eq!(
            ["0", "1", "2", "12345"].map(|n| said(Language::En, n)),
            english.map(|n| format!("{n} made and kept."))
        );
        let french = ["0 lettre", "1 lettre", "2 lettres", "12345 lettres"];
        for (n, begins) in ["0", "1", "2", "12345"].into_iter().zip(french) {
            assert!(said(Language::Fr, n).starts_with(begins), "{}", said(Language::Fr, n));
        }
    }

    #[test]
    fn keys_are_ids_by_one_rule() {
        assert_eq!(Part::Desk.id("law.Art. 12(3) GDPR"), "desk-law--Art--12--3--GDPR");
        assert!(Part::Cli.contains("help-vault-check.deep"));
        assert!(Part::Desk.contains("right.access") && !Part::Desk.contains("right.nonesuch"));
        assert_eq!(Part::Desk.say(Language::Fr, "right.nonesuch", &[]), "right.nonesuch");
        assert!(Part::Dialog.ids().any(|id| id == "web--title"));
        assert_eq!(Part::Cli.holes("saved").unwrap().collect::<Vec<_>>(), ["path", "bytes"]);
    }
}
