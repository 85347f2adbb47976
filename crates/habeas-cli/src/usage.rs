//! What is said when a command was not typed as it can be, and where the parser's texts are printed.

use clap::builder::Styles;
use clap::error::{ContextKind as C, ContextValue, ErrorKind as K};
use habeas_words::{Language, Part};
use std::error::Error as _;
use std::num::{IntErrorKind, ParseIntError};

use crate::args::NoRectangle;

/// What the parser reports, in words.
pub(crate) struct Report {
    /// The whole text, with the colours of a terminal.
    pub(crate) text: String,
    /// What is wrong, in one line.
    pub(crate) sentence: String,
}

/// Help, version, or what is wrong with a command, from a parser that has its words already.
pub(crate) fn report(error: &clap::Error, language: Language) -> Report {
    let worded = Worded { error, language };
    match worded.sentence() {
        None => Report { text: worded.translated(&error.render().ansi().to_string()), sentence: String::new() },
        Some(sentence) => {
            let styles = Styles::styled();
            let (bad, good) = (styles.get_error(), styles.get_valid());
            let mut text = format!("{bad}{}{bad:#} {sentence}", worded.say("error", &[]));
            let tips = worded.tips();
            if !tips.is_empty() {
                text.push('\n');
            }
            for tip in tips {
                text.push_str(&format!("\n  {good}{}{good:#} {tip}", worded.say("tip", &[])));
            }
            if let Some(ContextValue::StyledStr(usage)) = error.get(C::Usage) {
                text.push_str(&format!("\n\n{}", worded.translated(&usage.ansi().to_string())));
            }
            text.push_str(&format!("\n\n{}\n", worded.say("more", &[("command", "--help")])));
            let sentence = sentence.lines().next().unwrap_or_default().to_owned();
            Report { text, sentence }
        }
    }
}

struct Worded<'a> {
    error: &'a clap::Error,
    language: Language,
}

impl Worded<'_> {
    fn say(&self, name: &str, values: &[(&str, &str)]) -> String {
        Part::Cli.say(self.language, &format!("usage.{name}"), values)
    }

    /// The line of usage with the two words that the parser has no setting for.
    fn translated(&self, text: &str) -> String {
        let word = |name: &str| Part::Cli.say(self.language, &format!("help-words.{name}"), &[]);
        let text = text.replacen("[OPTIONS]", &word("any-options"), 1);
        text.replacen("Usage:", &format!("{}:", word("usage")), 1)
    }

    fn texts(&self, kind: C) -> Vec<&str> {
        match self.error.get(kind) {
            Some(ContextValue::String(text)) => vec![text],
            Some(ContextValue::Strings(all)) => all.iter().map(String::as_str).collect(),
            _ => Vec::new(),
        }
    }

    fn text(&self, kind: C) -> &str {
        self.texts(kind).first().copied().unwrap_or_default()
    }

    fn number(&self, kind: C) -> String {
        match self.error.get(kind) {
            Some(ContextValue::Number(n)) => n.to_string(),
            _ => String::new(),
        }
    }

    /// What is wrong; `None` for help and version.
    fn sentence(&self) -> Option<String> {
        let (argument, value) = (self.text(C::InvalidArg), self.text(C::InvalidValue));
        let both = [("argument", argument), ("value", value)];
        Some(match self.error.kind() {
            K::DisplayHelp | K::DisplayHelpOnMissingArgumentOrSubcommand | K::DisplayVersion => return None,
            K::ArgumentConflict => self.conflict(),
            K::InvalidValue if value.is_empty() => self.say("no-value", &both),
            K::InvalidValue => self.say("invalid-value", &both) + &self.list("possible-values", C::ValidValue),
            K::InvalidSubcommand => self.say("unknown-command", &[("command", self.text(C::InvalidSubcommand))]),
            K::MissingRequiredArgument => self.say("missing-arguments", &[]) + &below(&self.texts(C::InvalidArg)),
            K::MissingSubcommand => {
                let command = [("command", self.text(C::InvalidSubcommand))];
                self.say("missing-command", &command) + &self.list("subcommands", C::ValidSubcommand)
            }
            K::TooManyValues => self.say("too-many-values", &both),
            K::TooFewValues => self.count("too-few-values", C::MinValues),
            K::WrongNumberOfValues => self.count("wrong-number-of-values", C::ExpectedNumValues),
            K::ValueValidation => match self.reason() {
                Some(reason) => {
                    self.say("invalid-value-reason", &[("argument", argument), ("value", value), ("other", &reason)])
                }
                None => self.say("invalid-value", &both),
            },
            K::UnknownArgument => self.say("unknown-argument", &both),
            K::InvalidUtf8 => self.say("not-unicode", &[]),
            _ => self.say("other", &[]),
        })
    }

    fn conflict(&self) -> String {
        let others = self.texts(C::PriorArg);
        let (kind, what) = match self.text(C::InvalidArg) {
            "" => ("command-conflict", self.text(C::InvalidSubcommand)),
            argument => ("conflict", argument),
        };
        match others.as_slice() {
            [same] if *same == what => self.say("twice", &[("argument", what)]),
            [other] => self.say(kind, &[("argument", what), ("other", other)]),
            others => self.say(&format!("{kind}s"), &[("argument", what)]) + &below(others),
        }
    }

    fn count(&self, name: &str, expected: C) -> String {
        let (number, given) = (self.number(expected), self.number(C::ActualNumValues));
        self.say(name, &[("argument", self.text(C::InvalidArg)), ("number", &number), ("given", &given)])
    }

    /// `[possible values: a, b]` on a line of its own, or nothing.
    fn list(&self, name: &str, kind: C) -> String {
        match self.texts(kind).as_slice() {
            [] => String::new(),
            all => format!("\n  [{}]", self.say(name, &[("choices", &all.join(", "))])),
        }
    }

    /// Why a value was not taken, as far as it is known what refused it.
    fn reason(&self) -> Option<String> {
        let source = self.error.source()?;
        if source.is::<NoRectangle>() {
            return Some(self.say("rectangle", &[]));
        }
        let number = source.downcast_ref::<ParseIntError>().and_then(|e| match e.kind() {
            IntErrorKind::Empty => Some("number-empty"),
            IntErrorKind::InvalidDigit => Some("number-digit"),
            IntErrorKind::PosOverflow => Some("number-large"),
            IntErrorKind::NegOverflow => Some("number-small"),
            _ => None,
        });
        Some(number.map_or_else(|| source.to_string(), |name| self.say(name, &[])))
    }

    /// What may have been meant.
    fn tips(&self) -> Vec<String> {
        let similar = [
            (C::SuggestedSubcommand, "similar-command", "similar-commands"),
            (C::SuggestedArg, "similar-argument", "similar-arguments"),
            (C::SuggestedValue, "similar-value", "similar-value"),
        ];
        let mut tips = Vec::new();
        for (kind, one, several) in similar {
            match self.texts(kind).as_slice() {
                [] => (),
                [only] => tips.push(self.say(one, &[("choices", only)])),
                all => {
                    let quoted: Vec<String> = all.iter().map(|one| format!("'{one}'")).collect();
                    tips.push(self.say(several, &[("choices", &quoted.join(", "))]));
                }
            }
        }
        if let Some(ContextValue::StyledStrs(all)) = self.error.get(C::Suggested) {
            tips.extend(all.iter().map(|tip| self.tip(&tip.to_string())));
        }
        tips
    }

    /// The three tips that the parser has as ready sentences.
    fn tip(&self, tip: &str) -> String {
        let as_value = tip.strip_prefix("to pass '").and_then(|rest| rest.strip_suffix('\''));
        if let Some((value, argument)) = as_value.and_then(|rest| rest.split_once("' as a value, use '")) {
            return self.say("as-value", &[("value", value), ("argument", argument)]);
        }
        let dashes = tip.strip_prefix("subcommand '").and_then(|rest| rest.split_once("' exists;"));
        if let Some((command, _)) = dashes {
            return self.say("without-dashes", &[("command", command)]);
        }
        match tip.strip_prefix('\'').and_then(|rest| rest.strip_suffix("' exists")) {
            Some(argument) => self.say("exists", &[("argument", argument)]),
            None => tip.to_owned(),
        }
    }
}

fn below(all: &[&str]) -> String {
    all.iter().map(|one| format!("\n  {one}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::help;

    fn typed(language: Language, line: &str) -> clap::Error {
        let args = std::iter::once("habeas").chain(line.split(' '));
        help::command(language).try_get_matches_from(args).unwrap_err()
    }

    const WRONG: [&str; 15] = [
        "nonesuch",
        "vault",
        "vault statu",
        "directory pac",
        "person list --nonesuch",
        "request new --persn x",
        "request new --person x",
        "request show",
        "request show a b",
        "vault keyring perhaps",
        "vault keyring",
        "search a --limit many",
        "search a --limit 99999999999999999999",
        "answer show a --rows 1",
        "person list --passphrase-file a --recovery-code-file b",
    ];

    /// In English all is said as the parser itself says it.
    #[test]
    fn english_is_the_parser_s_own() {
        for line in WRONG {
            let error = typed(Language::En, line);
            let own = error.render().to_string();
            let said = report(&error, Language::En).text;
            assert_eq!(anstream::adapter::strip_str(&said).to_string(), own, "{line}");
        }
    }

    #[test]
    fn no_english_is_left_in_another_language() {
        for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
            for line in WRONG {
                let text = report(&typed(language, line), language).text;
                for english in [
                    "Usage:",
                    "try '",
                    "cannot be",
                    "provided",
                    "possible values",
                    "unexpected",
                    "similar",
                    "recognized",
                ] {
                    assert!(!text.contains(english), "{line}: {english}\n{text}");
                }
            }
        }
    }

    #[test]
    fn what_was_typed_cannot_drive_a_terminal() {
        let error = help::command(Language::Fr).try_get_matches_from(["habeas", "--\u{1b}[2J\nforged"]).unwrap_err();
        let text = report(&error, Language::Fr).sentence;
        assert_eq!(text, "argument inattendu : « --\u{fffd}[2J forged »");
    }
}
