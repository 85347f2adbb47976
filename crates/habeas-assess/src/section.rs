//! The lines of a letter as they were meant: wrapped lines joined, headings told apart, and what a letter, a label or a
//! citation says a line is about.

use std::sync::OnceLock;

use habeas_law::checklist::ChecklistItem;
use regex::Regex;

use crate::cues::{Cue, TOPICS, Words};
use crate::fold::Folded;

/// A line as it was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) paragraph: usize,
    pub(crate) heading: bool,
    pub(crate) label: Option<ChecklistItem>,
    /// It stands in a list.
    pub(crate) marked: bool,
    /// The letter of an enumeration that it begins with.
    letter: Option<char>,
}

/// Joins the lines that were wrapped; an empty line parts paragraphs.
pub(crate) fn lines(text: &Folded, physical: &[(usize, usize)], language: Words) -> Vec<Line> {
    let widest = physical.iter().map(|(start, end)| end - start).max().unwrap_or_default();
    let mut all: Vec<Line> = Vec::new();
    let mut paragraph = 0;
    let mut before: Option<(usize, usize)> = None;
    for (at, (start, end)) in physical.iter().copied().enumerate() {
        if start == end {
            paragraph += usize::from(before.is_some());
            before = None;
            continue;
        }
        let words = text.words(start, end);
        let marked = marker(&words);
        let next = physical.get(at + 1).copied().filter(|(s, e)| e > s);
        let fresh = match before {
            None => true,
            // A number may be a date that was broken; a letter or a bullet begins a line of a list.
            Some(_) if marked.is_some_and(|m| !m.number) => true,
            Some(_) if text.original()[start..end].contains(&'\t') => true,
            Some(last) => begins_anew(text, last, (start, end), widest, marked.is_some()),
        };
        let heading = fresh
            && (is_heading(text, (start, end), next, widest)
                || is_bare_label(&words, marked, next.is_none(), language));
        let after_heading = all.last().is_some_and(|line| line.heading && before.is_some());
        match all.last_mut() {
            Some(line) if !fresh && !after_heading => line.end = end,
            _ => {
                let letter = marked.and_then(|m| m.letter);
                all.push(Line { start, end, paragraph, heading, label: None, marked: marked.is_some(), letter });
            }
        }
        before = Some((start, end));
    }
    for line in &mut all {
        line.label = label(&text.words(line.start, line.end), &text.original()[line.start..line.end], language);
    }
    by_letters(&mut all, text, language);
    all
}

/// Whether a line is no continuation of the one before.
fn begins_anew(text: &Folded, last: (usize, usize), this: (usize, usize), widest: usize, marked: bool) -> bool {
    let ended = text.folded().get(last.1 - 1).copied().unwrap_or(' ');
    let length = last.1 - last.0;
    let stopped = matches!(ended, '.' | '!' | '?' | ':' | ';');
    let first = text.original().get(this.0).copied().unwrap_or(' ');
    let short = length * 10 < widest * 6;
    if marked {
        return stopped || ended == ',' || length * 10 < widest * 9;
    }
    ended == ':' || stopped && length * 10 < widest * 8 || short && !first.is_lowercase()
}

/// A short line of its own that ends no sentence.
fn is_heading(text: &Folded, line: (usize, usize), next: Option<(usize, usize)>, widest: usize) -> bool {
    let words = text.words(line.0, line.1);
    let first = text.original()[line.0..line.1].iter().copied().find(|c| c.is_alphanumeric());
    let ends = words.chars().last().unwrap_or('.');
    let short = words.split(' ').count() <= 9 && words.chars().count() <= 70;
    // A list is a value, and no heading.
    if !short
        || words.contains([',', ';'])
        || matches!(ends, '.' | '!' | ';' | ',')
        || !first.is_some_and(|c| c.is_uppercase() || c.is_numeric())
    {
        return false;
    }
    let Some(next) = next else { return true };
    let follows = text.original()[next.0..next.1].iter().copied().find(|c| !c.is_whitespace());
    let narrow = (line.1 - line.0) * 10 < widest * 7;
    matches!(ends, ':' | '?') || narrow && follows.is_some_and(|c| !c.is_lowercase())
}

/// A line of a list that is nothing but a label: "c) An wen", "(b) Where it came from."
fn is_bare_label(words: &str, marked: Option<Marker>, alone: bool, language: Words) -> bool {
    let Some(marked) = marked else { return false };
    let rest = words.get(marked.length..).unwrap_or_default().trim().trim_end_matches(['.', ':', '?']);
    let few = rest.split(' ').count() <= 5 && !rest.is_empty();
    let whole = || topics(rest, language).any(|(start, end, _)| (start, end) == (0, rest.len()));
    few && (whole() || alone && topic(rest, language).is_some())
}

/// What begins a line of a list, and the bytes that it takes.
#[derive(Debug, Clone, Copy)]
struct Marker {
    letter: Option<char>,
    number: bool,
    length: usize,
}

fn marker(words: &str) -> Option<Marker> {
    static MARKER: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = r"^(?:\(?([a-z])[).] |\(?(?:[0-9]{1,2}|[ivx]{1,4})[).] |(?:lit|litt?era|lett|lettera|letra|letter|buchst|buchstabe|point|punto|punt|pkt|onder|sub|alinea)\.? \(?([a-h])\)?[.:]? |§ ?[0-9]{1,2}[).]? |[-•*·▪◦] )";
    let found = MARKER.get_or_init(|| Regex::new(pattern).ok()).as_ref()?.captures(words)?;
    let letter = found.get(1).or_else(|| found.get(2)).and_then(|m| m.as_str().chars().next());
    let number = words.trim_start_matches('(').starts_with(|c: char| c.is_ascii_digit());
    Some(Marker { letter, number, length: found.get(0)?.end() })
}

/// The item that a heading names: the one named first, and of two the longer name.
pub(crate) fn topic(words: &str, language: Words) -> Option<ChecklistItem> {
    let found = topics(words, language).map(|(start, end, item)| (start, usize::MAX - (end - start), item));
    found.min().map(|(_, _, item)| item).or_else(|| cited(words))
}

/// Where words name an item. "Who we are" names whoever writes, and nobody who receives anything.
fn topics(words: &str, language: Words) -> impl Iterator<Item = (usize, usize, ChecklistItem)> {
    let itself = language.find(Cue::Itself, words);
    TOPICS.iter().filter_map(move |(item, cue)| {
        let (start, end) = language.find(*cue, words)?;
        let writer = *item == ChecklistItem::Recipients && itself.is_some_and(|(from, to)| from <= start && start < to);
        (!writer).then_some((start, end, *item))
    })
}

/// The item that the first words of a line name, before a colon, a dash or, in a list, the text itself.
fn label(words: &str, original: &[char], language: Words) -> Option<ChecklistItem> {
    let marked = marker(words);
    let rest = words.get(marked.map_or(0, |m| m.length)..)?.trim_start();
    let stop = if marked.is_some() { '.' } else { ':' };
    let ends = rest.char_indices().take(50).find(|(_, c)| matches!(c, ':' | '?') || *c == stop).map(|(at, _)| at);
    let dash = rest.find(" - ").filter(|at| *at < 40);
    // The first cell of a row is the label of the second.
    let skipped = words.len() - rest.len();
    let cell = original
        .iter()
        .position(|c| *c == '\t')
        .map(|at| original.iter().take(at).map(|c| c.len_utf8()).sum::<usize>());
    let cell = cell.and_then(|at| at.checked_sub(skipped)).filter(|at| *at < 60 && rest.is_char_boundary(*at));
    let found = match (cell.or(ends).or(dash), marked) {
        (Some(at), _) => {
            // The name of an item is the label, and not one word of it.
            let named = rest.get(..at)?.trim();
            let found = topics(named, language).filter_map(|(start, end, item)| {
                (start == 0 || (end - start) * 2 > named.len()).then_some((start, usize::MAX - (end - start), item))
            });
            found.min().map(|(_, _, item)| item)
        }
        (None, Some(_)) => {
            let found = topics(rest, language).filter_map(|(start, end, item)| {
                // In a sentence the text goes on in small letters; a value begins with a capital or a number.
                let before = words.len() - rest.len();
                let next = words.get(..before + end)?.chars().count();
                let next = original.get(next..)?.iter().find(|c| !c.is_whitespace());
                let value = next.is_none_or(|c| c.is_uppercase() || c.is_numeric() || matches!(c, '.' | '-' | '('));
                (start == 0 && value).then_some((end, item))
            });
            found.max().map(|(_, item)| item)
        }
        (None, None) => None,
    };
    found.or_else(|| cited(words.get(..words.len().min(60)).unwrap_or(words)))
}

/// The item that a citation of Art. 15 names: "Art. 15(1)(c)", "Art. 15 Abs. 1 lit. c", "article 15, paragraphe 1, c)".
pub(crate) fn cited(words: &str) -> Option<ChecklistItem> {
    static CITED: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = concat!(
        r"\b(?:art(?:icle|icolo|iculo|igo|ikel|ykul)?s?\.?) ?15,? ?",
        r"(?:\( ?([123]) ?\)|(?:abs(?:atz)?|par(?:agraph|agraphe|agrafo)?|co(?:mma)?|apartado|lid|ust|n|no|nr)?\.? ?([123])),? ?",
        r"(?:(?:lit|lett|let|lettera|letra|letter|buchst|point|onder|sub|alinea|pkt)\.? ?)?(?:\(?([a-h])\b\)?)?",
    );
    let found = CITED.get_or_init(|| Regex::new(pattern).ok()).as_ref()?.captures(words)?;
    let paragraph = found.get(1).or_else(|| found.get(2))?.as_str();
    match (paragraph, found.get(3).and_then(|m| m.as_str().chars().next())) {
        ("1", Some(letter)) => item_of(letter),
        ("2", _) => Some(ChecklistItem::Transfers),
        ("3", _) => Some(ChecklistItem::Copy),
        _ => None,
    }
}

/// The item of a letter of Art. 15(1).
fn item_of(letter: char) -> Option<ChecklistItem> {
    Some(match letter {
        'a' => ChecklistItem::Purposes,
        'b' => ChecklistItem::Categories,
        'c' => ChecklistItem::Recipients,
        'd' => ChecklistItem::Period,
        'e' => ChecklistItem::Rights,
        'f' => ChecklistItem::Complaint,
        'g' => ChecklistItem::Source,
        'h' => ChecklistItem::Decisions,
        _ => return None,
    })
}

/// Letters a) to h) follow Art. 15(1) where the words of most of them say so: three at least, and more than speak of
/// another item.
fn by_letters(all: &mut [Line], text: &Folded, language: Words) {
    let mut agree = 0;
    let mut differ = 0;
    for line in all.iter() {
        let Some(item) = line.letter.and_then(item_of) else { continue };
        let words = text.words(line.start, line.end);
        let named = TOPICS.iter().find(|(one, _)| *one == item).is_some_and(|(_, cue)| language.has(*cue, &words));
        let says = says(item).is_some_and(|cue| language.has(cue, &words));
        match line.label {
            Some(label) if label != item => differ += 1,
            _ if named || says => agree += 1,
            _ => differ += 1,
        }
    }
    if agree < 3 || agree <= differ * 2 {
        return;
    }
    for line in all.iter_mut() {
        if line.label.is_none() {
            line.label = line.letter.and_then(item_of);
        }
    }
}

/// The cue of what speaks of an item.
fn says(item: ChecklistItem) -> Option<Cue> {
    Some(match item {
        ChecklistItem::Purposes => Cue::PurposeSays,
        ChecklistItem::Categories => Cue::DataWords,
        ChecklistItem::Recipients => Cue::RecipientSays,
        ChecklistItem::Period => Cue::PeriodSays,
        ChecklistItem::Rights => Cue::Rectification,
        ChecklistItem::Complaint => Cue::Authority,
        ChecklistItem::Source => Cue::SourceSays,
        ChecklistItem::Decisions => Cue::Decision,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use habeas_law::closed_set::ClosedSet;

    fn labels(text: &str, language: Words) -> Vec<&'static str> {
        let text = Folded::of(text);
        lines(&text, &text.lines(), language).iter().map(|l| l.label.map_or("-", ClosedSet::id)).collect()
    }

    #[test]
    fn citations_are_read_in_each_manner() {
        for words in [
            "art. 15 abs. 1 lit. c dsgvo",
            "article 15(1)(c)",
            "article 15, paragraphe 1, point c)",
            "art. 15, par. 1, lett. c)",
            "artikel 15 lid 1 onder c avg",
        ] {
            assert_eq!(cited(words), Some(ChecklistItem::Recipients), "{words}");
        }
        assert_eq!(cited("article 15(2)"), Some(ChecklistItem::Transfers));
        assert_eq!(cited("art. 15 dsgvo"), None);
    }

    #[test]
    fn letters_follow_the_law_where_the_words_agree() {
        let text = "a) Vertragsabwicklung zum Zweck der Lieferung\nb) Name, Anschrift\nc) DHL; Empfänger sind weiter keine\nd) zehn Jahre gespeichert";
        assert_eq!(labels(text, Words::in_language(habeas_law::delivery::Language::De)), ["A01", "A02", "A03", "A04"]);
        let text = "a) Wir liefern\nb) gern\nc) alles";
        assert_eq!(labels(text, Words::in_language(habeas_law::delivery::Language::De)), ["-", "-", "-"]);
    }

    #[test]
    fn wrapped_lines_are_joined_and_headings_stand_alone() {
        let text =
            Folded::of("3. Who has seen it\n\nWe gave it to a firm that prints our\nletters and to nobody else.\n");
        let all = lines(&text, &text.lines(), Words::in_language(habeas_law::delivery::Language::En));
        assert_eq!(all.iter().map(|l| l.heading).collect::<Vec<_>>(), [true, false]);
        assert_eq!(
            topic(&text.words(all[0].start, all[0].end), Words::in_language(habeas_law::delivery::Language::En)),
            Some(ChecklistItem::Recipients)
        );
    }

    #[test]
    fn a_heading_on_the_writer_itself_names_no_recipients() {
        use habeas_law::delivery::Language::{De, En, Es, Fr, It, Nl, Pl, Pt};
        let of = |heading: &str, language| topic(&crate::fold::folded(heading), Words::in_language(language));
        let itself = [
            ("Who we are", En),
            ("Who is the controller?", En),
            ("Wer wir sind", De),
            ("Qui sommes-nous ?", Fr),
            ("Qui est le responsable du traitement ?", Fr),
            ("Quiénes somos", Es),
            ("¿Quién es el responsable?", Es),
            ("Chi siamo", It),
            ("Chi è il titolare del trattamento?", It),
            ("Wie zijn wij?", Nl),
            ("Wie is de verantwoordelijke?", Nl),
            ("Kto jest administratorem danych?", Pl),
            ("Quem somos", Pt),
            ("Quem é o responsável pelo tratamento?", Pt),
        ];
        for (heading, language) in itself {
            assert_eq!(of(heading, language), None, "{heading}");
        }
        let receivers = [
            ("Who we share it with", En),
            ("Who has seen it?", En),
            ("Wer Ihre Daten erhält", De),
            ("Qui reçoit vos données ?", Fr),
            ("¿Quién recibe sus datos?", Es),
            ("Chi riceve i dati", It),
            ("Wie ontvangt uw gegevens?", Nl),
            ("Kto otrzymuje dane?", Pl),
            ("Quem recebe os dados?", Pt),
        ];
        for (heading, language) in receivers {
            assert_eq!(of(heading, language), Some(ChecklistItem::Recipients), "{heading}");
        }
    }
}
