//! The person's own words in an answer: mail quoted below it, their letter repeated. None of it is an answer.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use regex::Regex;

use crate::cues::{Cue, TOPICS, Words};
use crate::fold::{self, Folded};

/// Words in a row that are compared.
const ROW: usize = 5;

/// The rows of words of what the person sent.
pub(crate) struct Own {
    rows: BTreeSet<u64>,
}

impl Own {
    pub(crate) fn of(texts: &[&str]) -> Self {
        let rows = texts.iter().flat_map(|text| rows(&fold::folded(text))).collect();
        Self { rows }
    }

    /// Whether more than three fifths of a folded sentence stand in what the person sent.
    pub(crate) fn wrote(&self, sentence: &str) -> bool {
        let rows = rows(sentence);
        let same = rows.iter().filter(|row| self.rows.contains(row)).count();
        !rows.is_empty() && same * 5 > rows.len() * 3
    }
}

fn rows(text: &str) -> Vec<u64> {
    let words: Vec<u64> = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(hash).collect();
    words.windows(ROW).map(|row| row.iter().fold(7, |sum, w| (sum ^ w).wrapping_mul(0x0100_0000_01b3))).collect()
}

/// FNV-1a: the same on every machine.
fn hash(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, b| (sum ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

/// The lines that are the person's own: one flag for each.
pub(crate) fn quoted_lines(text: &Folded, lines: &[(usize, usize)], language: Words) -> Vec<bool> {
    let words: Vec<String> = lines.iter().map(|(start, end)| text.words(*start, *end)).collect();
    let mut quoted: Vec<bool> = words.iter().map(|line| is_marked(line)).collect();
    let mut closed = false;
    let whole: usize = words.iter().map(String::len).sum();
    let mut before = 0;
    for at in 0..words.len() {
        let line = words[at].as_str();
        if line.is_empty() || quoted[at] {
            continue;
        }
        if begins_history(&words, at, closed, language) {
            // An answer below quoted lines is still read.
            let below = words[at + 1..].iter().take(3).any(|next| is_marked(next));
            let end = if below { at + 1 } else { words.len() };
            quoted[at..end].fill(true);
            if !below {
                break;
            }
        } else if closed && begins_own_letter(&words[at..], language) {
            quoted[at..].fill(true);
            break;
        } else if (at == 0 || words[at - 1].is_empty()) && asks_for_the_list(&words[at..], language) {
            let end = words[at..].iter().position(String::is_empty).map_or(words.len(), |n| at + n);
            quoted[at..if closed { words.len() } else { end }].fill(true);
        }
        before += line.len();
        // Thanks at the beginning close nothing.
        let late = before * 5 > whole || before > 600;
        closed |= late && line.chars().count() < 120 && language.begins(Cue::Closing, line);
    }
    quoted
}

/// Whether a program for mail marked the line as quoted.
pub(crate) fn is_marked(line: &str) -> bool {
    line.starts_with('>') || line.starts_with("| ") && !line.ends_with('|')
}

fn begins_history(words: &[String], at: usize, closed: bool, language: Words) -> bool {
    static HEADER: OnceLock<Option<Regex>> = OnceLock::new();
    static SENT: OnceLock<Option<Regex>> = OnceLock::new();
    static TIME: OnceLock<Option<Regex>> = OnceLock::new();
    static WROTE: OnceLock<Option<Regex>> = OnceLock::new();
    let is = |cell: &'static OnceLock<Option<Regex>>, pattern: &str, line: &str| {
        cell.get_or_init(|| Regex::new(pattern).ok()).as_ref().is_some_and(|r| r.is_match(line))
    };
    let line = words[at].as_str();
    let before = || words[..at].iter().map(String::len).sum::<usize>();
    if is(&HEADER, r"^[*_]*(from|von|van|de|da|od) ?:", line) && before() > 60 {
        let sent = r"^[*_]*(sent|date|gesendet|datum|verzonden|envoye|enviado|enviada|inviato|wyslano|data|to|an|aan|a|para|do|subject|betreff|onderwerp|objet|oggetto|asunto|assunto|temat) ?:";
        return words[at + 1..].iter().take(5).any(|next| is(&SENT, sent, next));
    }
    if line.chars().count() > 160 {
        return false;
    }
    // What introduces quoted mail may be broken over two lines.
    let joined = words.get(at + 1).map_or_else(|| line.to_owned(), |next| format!("{line} {next}"));
    let dashed = line.starts_with("--") || line.starts_with("__") || line.starts_with("==");
    let bare = line.trim_start_matches(['-', '_', '=', '*', ' ']);
    // Who wrote, when, and a colon at the end: so does each program for mail, in each language.
    let wrote = r"\b(wrote|writes|schrieb|schreibt|schreef|schrijft|a ecrit|ecrit|escribio|ha scritto|scrive|napisal|napisala|napisal\(a\)|pisze|escreveu)\b";
    let by_mail = |line: &str| line.ends_with(':') && is(&TIME, r"[0-9]|@|<", line) && is(&WROTE, wrote, line);
    if by_mail(line) || !line.ends_with('.') && by_mail(&joined) && !language.begins(Cue::Salutation, line) {
        return true;
    }
    (dashed || closed) && language.begins(Cue::History, bare) && bare.split(' ').count() <= 9
}

/// Whether a letter begins here in which somebody asks.
fn begins_own_letter(words: &[String], language: Words) -> bool {
    let Some(first) = words.first() else { return false };
    let asks = || words.iter().take(8).filter(|line| language.has(Cue::OwnRequest, line)).count() > 0;
    language.begins(Cue::Salutation, first) && asks() || asks_for_the_list(words, language)
}

/// Whether a paragraph asks, in the first person, for most of what Art. 15 lists.
fn asks_for_the_list(words: &[String], language: Words) -> bool {
    let paragraph: Vec<&str> = words.iter().take_while(|line| !line.is_empty()).take(15).map(String::as_str).collect();
    // A letter without empty lines is no paragraph.
    let short = paragraph.len() <= 14;
    let paragraph = paragraph.join(" ");
    short
        && paragraph.len() < 1_200
        && language.has(Cue::OwnRequest, &paragraph)
        && TOPICS.iter().filter(|(_, cue)| language.has(*cue, &paragraph)).count() >= 5
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str, language: Words) -> Vec<String> {
        let folded = Folded::of(text);
        let lines = folded.lines();
        let quoted = quoted_lines(&folded, &lines, language);
        let all = lines.iter().zip(quoted).filter(|((start, end), quoted)| !quoted && end > start);
        all.map(|((start, end), _)| folded.quote(*start, *end)).collect()
    }

    #[test]
    fn quoted_mail_is_the_persons() {
        let text = "We hold nothing.\n\nOn 3 May 2026 at 10:00, A wrote:\n> Tell me the purposes.\n\nOne more thing.";
        assert_eq!(
            kept(text, Words::in_language(habeas_law::delivery::Language::En)),
            ["We hold nothing.", "One more thing."]
        );
        let text = "Kein Konto.\nMit freundlichen Grüßen\nB\n\n-----Ursprüngliche Nachricht-----\nVon: A\nich bitte um Auskunft";
        assert_eq!(
            kept(text, Words::in_language(habeas_law::delivery::Language::De)),
            ["Kein Konto.", "Mit freundlichen Grüßen", "B"]
        );
    }

    #[test]
    fn a_subject_is_no_quoted_mail() {
        let text = "Ihr Schreiben vom 1.7.2026\n\nSehr geehrter Herr A,\nwir speichern Ihren Namen.";
        assert_eq!(kept(text, Words::in_language(habeas_law::delivery::Language::De)).len(), 3);
    }

    #[test]
    fn what_repeats_the_letter_is_the_persons() {
        let own = Own::of(&["Please tell me the purposes of the processing and the recipients by name."]);
        assert!(own.wrote("please tell me the purposes of the processing and the recipients"));
        assert!(!own.wrote("we process your data to deliver your orders and to send bills"));
        assert!(!own.wrote("the purposes"));
    }
}
