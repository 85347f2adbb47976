//! The help of the command line, in the language of whoever reads it.
//!
//! The declaration of the parser (`crate::args`) has no words. Those of a command are a message of the catalogue,
//! `cli-help-request-new`, and those of its arguments are the attributes of that message; what several commands have in
//! common stands in `cli-help-shared`. What a declaration has in the place of help are the ids that a text lists.

use clap::{Arg, Command, CommandFactory as _};
use habeas_words::{Language, Part, one_of};

use crate::args::Args;
use crate::args::choices::BETWEEN;

/// The parser with all its words.
pub(crate) fn command(language: Language) -> Command {
    let mut command = Words { language }.of_command(Args::command(), "help");
    // The parser adds its own options and the command `help`, with copies of the others below it.
    command.build();
    Words { language }.of_built(command)
}

#[derive(Clone, Copy)]
struct Words {
    language: Language,
}

impl Words {
    fn say(self, key: &str, values: &[(&str, &str)]) -> Option<String> {
        Part::Cli.fill(self.language, key, values)
    }

    /// A word of the help itself.
    fn word(self, name: &str) -> String {
        self.say(&format!("help-words.{name}"), &[]).unwrap_or_default()
    }

    /// A text in which ids are listed: those that the declaration has in its place.
    fn listing(self, key: &str, ids: &str) -> Option<String> {
        let all: Vec<&str> = ids.split(BETWEEN).collect();
        let first = all.first().copied().unwrap_or_default();
        self.say(key, &[("choices", &one_of(self.language, &all)), ("all", ids), ("first", first)])
    }

    fn of_command(self, command: Command, key: &str) -> Command {
        let ids = command.get_about().map(ToString::to_string).unwrap_or_default();
        let about = self.listing(key, &ids).unwrap_or_default();
        let command = match self.say(&format!("{key}.after-help"), &[]) {
            Some(text) => command.after_help(text),
            None => command,
        };
        command
            .about(about)
            .subcommand_value_name(self.say("values.command", &[]).unwrap_or_default())
            .mut_args(|arg| self.of_argument(arg, key))
            .mut_subcommands(|sub| {
                let key = format!("{key}-{}", sub.get_name());
                self.of_command(sub, &key)
            })
    }

    fn of_argument(self, arg: Arg, command: &str) -> Arg {
        let ids = arg.get_help().map(ToString::to_string).unwrap_or_default();
        let mut help = self.argument(command, arg.get_id().as_str(), &ids).unwrap_or_default();
        if let Some(variable) = arg.get_env() {
            let value = std::env::var_os(variable).unwrap_or_default();
            let values = [("variable", variable.to_string_lossy()), ("value", value.to_string_lossy())];
            let values = values.each_ref().map(|(name, value)| (*name, &**value));
            help = format!("{help} {}", self.say("help-words.variable", &values).unwrap_or_default());
        }
        if !arg.get_action().takes_values() {
            return arg.help(help);
        }
        let possible: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
        if !possible.is_empty() {
            let values = [("choices", possible.join(BETWEEN))];
            let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
            help = format!("{help} {}", self.say("help-words.possible", &values).unwrap_or_default());
        }
        let names = arg.get_value_names().unwrap_or_default();
        let names: Vec<String> = names.iter().map(|name| self.value_name(name)).collect();
        let arg = if names.is_empty() { arg } else { arg.value_names(names) };
        // The parser would say these in English; defaults are said by the texts.
        arg.help(help).hide_env(true).hide_possible_values(true).hide_default_value(true)
    }

    /// The text of an argument: its command's own, or the common one.
    fn argument(self, command: &str, argument: &str, ids: &str) -> Option<String> {
        let own = self.listing(&format!("{command}.{argument}"), ids);
        own.or_else(|| self.listing(&format!("help-shared.{argument}"), ids))
    }

    /// `FILE|URL|-` with its words in the language. What is not in capitals is typed as it stands.
    fn value_name(self, name: &str) -> String {
        let is_word = |c: char| c.is_ascii_uppercase() || c == '_';
        let mut out = String::new();
        let mut rest = name;
        while let Some(first) = rest.chars().next() {
            let end = rest.find(|c| is_word(c) != is_word(first)).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            let said = self.say(&format!("values.{}", word.to_lowercase()), &[]).filter(|_| is_word(first));
            out.push_str(said.as_deref().unwrap_or(word));
            rest = after;
        }
        out
    }

    /// The words of what the parser added, and the headings.
    fn of_built(self, command: Command) -> Command {
        let command = match command.get_name() {
            "help" => command.about(self.say("help-help", &[]).unwrap_or_default()),
            _ => command,
        };
        let template = self.template(&command);
        command
            .help_template(template)
            .mut_args(|arg| match arg.get_id().as_str() {
                id @ ("help" | "version") => {
                    let text = self.argument("help", id, "").unwrap_or_default();
                    arg.help(text)
                }
                _ => arg,
            })
            .mut_subcommands(|sub| self.of_built(sub))
    }

    /// As the parser's own, with headings in the language.
    fn template(self, command: &Command) -> String {
        let styles = command.get_styles();
        let (usage, header) = (styles.get_usage(), styles.get_header());
        let mut text = format!("{{about-with-newline}}\n{usage}{}:{usage:#} {{usage}}", self.word("usage"));
        let mut section = |heading: &str, tag: &str| {
            text.push_str(&format!("\n\n{header}{}:{header:#}\n{{{tag}}}", self.word(heading)));
        };
        if command.has_subcommands() {
            section("commands", "subcommands");
        }
        if command.get_positionals().next().is_some() {
            section("arguments", "positionals");
        }
        if command.get_arguments().any(|arg| !arg.is_positional()) {
            section("options", "options");
        }
        text + "{after-help}"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Walks the parser as it was declared, with the keys of its commands. What is hidden has no help.
    fn walk(command: &Command, key: &str, found: &mut impl FnMut(&Command, &str)) {
        found(command, key);
        for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
            walk(sub, &format!("{key}-{}", sub.get_name()), found);
        }
    }

    #[test]
    fn every_command_argument_and_value_has_its_words_and_no_word_is_left_over() {
        let mut used: BTreeSet<String> =
            ["help-shared.help", "help-shared.version", "help-help"].map(str::to_owned).into();
        used.extend(["usage", "commands", "arguments", "options", "any-options"].map(|w| format!("help-words.{w}")));
        used.extend(["variable", "possible"].map(|word| format!("help-words.{word}")));
        used.insert("values.command".to_owned());
        let mut missing = Vec::new();
        walk(&Args::command(), "help", &mut |command, key| {
            let mut need = |keys: Vec<String>| match keys.iter().find(|key| Part::Cli.contains(key)) {
                Some(key) => drop(used.insert(key.clone())),
                None => missing.extend(keys.into_iter().take(1)),
            };
            need(vec![key.to_owned()]);
            if key == "help-search" {
                need(vec![format!("{key}.after-help")]);
            }
            for arg in command.get_arguments() {
                need(vec![format!("{key}.{}", arg.get_id()), format!("help-shared.{}", arg.get_id())]);
                let names =
                    arg.get_value_names().unwrap_or_default().iter().filter(|_| arg.get_action().takes_values());
                for name in names.flat_map(|name| name.split(|c: char| !c.is_ascii_uppercase() && c != '_')) {
                    if !name.is_empty() {
                        need(vec![format!("values.{}", name.to_lowercase())]);
                    }
                }
            }
        });
        assert!(missing.is_empty(), "the catalogue lacks cli-{missing:#?}");
        let of_help = |id: &&str| id.starts_with("help") || id.starts_with("values");
        let left: Vec<&str> = Part::Cli.ids().filter(of_help).filter(|id| !used.contains(*id)).collect();
        assert!(left.is_empty(), "nobody asks for cli-{left:#?}");
    }

    #[test]
    fn a_text_of_several_commands_stands_in_one_place() {
        walk(&Args::command(), "help", &mut |command, key| {
            for id in command.get_arguments().map(|arg| arg.get_id()) {
                let text = |key: &str| Part::Cli.fill(Language::En, &format!("{key}.{id}"), &[]);
                assert!(text(key).is_none_or(|own| text("help-shared").as_ref() != Some(&own)), "cli-{key}.{id}");
            }
        });
    }

    #[test]
    fn no_word_of_the_parser_itself_is_left() {
        for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
            walk(&command(language), "help", &mut |command, key| {
                let text = command.clone().render_long_help().to_string();
                for english in ["Usage:", "Commands:", "Print help", "Print version", "[default:", "[possible", "[env:"]
                {
                    assert!(!text.contains(english), "{key} in {}: {english}\n{text}", language.id());
                }
            });
        }
    }

    #[test]
    fn what_can_be_typed_is_listed_as_the_language_lists_it() {
        let help = |language, path: &[&str]| {
            let mut command = command(language);
            let mut at = &mut command;
            for name in path {
                at = at.find_subcommand_mut(name).unwrap();
            }
            at.render_help().to_string().split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let path = ["request", "new"];
        assert!(
            help(Language::En, &path).contains("--tone <TONE> How the letter speaks: plain or firm [default: plain]")
        );
        assert!(
            help(Language::Fr, &path).contains("--tone <TON> Le ton de la lettre : plain ou firm [par défaut : plain]")
        );
        assert!(help(Language::En, &["answer", "read"]).contains("Arguments: <FILE>... The files Options:"));
    }
}
