//! Legal forms, in their short spelling.

use crate::folded::Span;
use crate::phrases::ascii;
use crate::read::Page;
use crate::reading::Found;
use regex::bytes::Regex;
use std::sync::LazyLock;

/// Short form, as part of a name, and as it is described. Italian S.a.s. and French SAS share their letters: the
/// short form of a text that is not French is left as written there.
const FORMS: &[(&str, &str, &str)] = &[
    ("SASU", r"\bsasu\b", r"\bsociete par actions simplifiee (?:a associe )?unique\b"),
    ("SAS", r"\bs\.?a\.?s\b", r"\b(?:societe par actions simplifiees?|simplified joint[- ]stock company)\b"),
    ("SARL", r"\bs\.?a\.?r\.?l\b|\beurl\b", r"\b(?:societe a responsabilite limitee|limited liability company)\b"),
    ("SA", r"\bs\.?a\b", r"\b(?:societe anonyme|public limited company under french)\b"),
    ("Ltd", r"\b(?:ltd|limited)\b", r"\bprivate (?:limited company|company limited by shares)\b"),
    ("plc", r"\bplc\b", r"\bpublic limited company\b"),
    ("LLP", r"\bllp\b", r"\blimited liability partnership\b"),
    ("LLC", r"\bllc\b", r"\b$^\b"),
    ("Inc", r"\b(?:inc|incorporated)\b", r"\bcorporation (?:incorporated|organized)\b"),
    ("GmbH & Co. KG", r"\bgmbh (?:&|und) co\.? kg\b", r"\b$^\b"),
    ("GmbH", r"\bgmbh\b", r"\bgesellschaft mit beschrankter haftung\b"),
    ("gGmbH", r"\bggmbh\b", r"\bgemeinnutzige gmbh\b"),
    ("KG", r"\bkg\b", r"\bkommanditgesellschaft\b"),
    ("OHG", r"\bohg\b", r"\boffene handelsgesellschaft\b"),
    ("e.K.", r"\be\. ?k\b", r"\beingetragene[rn]? kauf(?:mann|frau)"),
    ("eG", r"\beg$", r"\beingetragene genossenschaft\b"),
    ("UG", r"\bug\b", r"\bunternehmergesellschaft\b"),
    ("AG", r"\bag\b", r"\baktiengesellschaft\b"),
    ("e.V.", r"\be\. ?v\b", r"\beingetragener verein\b"),
    ("B.V.", r"\bb\.?v\b", r"\bbesloten vennootschap\b"),
    ("a.s.", r"\ba\.s\b", r"\b$^\b"),
    ("ApS", r"\baps\b", r"\b$^\b"),
    ("AS", r"\bas\b$", r"\baksjeselskap\b"),
    ("AB", r"\bab\b$", r"\baktiebolag\b"),
    ("S.r.l.", r"\bs\.?r\.?l\b", r"\bsocieta a responsabilita limitata\b"),
    ("S.p.A.", r"\bs\.?p\.?a\b", r"\bsocieta per azioni\b"),
    ("S.r.l.s.", r"\bs\.?r\.?l\.?s\b", r"\bsocieta a responsabilita limitata semplificata\b"),
    ("S.n.c.", r"\bs\.?n\.?c\b", r"\bsocieta in nome collettivo\b"),
    ("SLU", r"\bs\.?l\.?u\b", r"\bsociedad limitada unipersonal\b"),
    ("S.L.", r"\bs\.?l\b", r"\bsociedad (?:de responsabilidad )?limitada\b"),
    ("SAU", r"\bs\.a\.u\b", r"\bsociedad anonima unipersonal\b"),
    ("N.V.", r"\bn\.?v\b", r"\bnaamloze vennootschap\b"),
    ("VOF", r"\bv\.?o\.?f\b", r"\bvennootschap onder firma\b"),
    ("BVBA", r"\bbvba\b", r"\bbesloten vennootschap met beperkte\b"),
    ("OU", r"\bou$", r"\bosauhing\b"),
    ("Oy", r"\boyj?$", r"\bosakeyhtio\b"),
    ("A/S", r"\ba/s\b", r"\baktieselskab\b"),
    ("s.r.o.", r"\bs\.r\.o\b", r"\b$^\b"),
    ("sp. z o.o.", r"\bsp\. ?z ?o\. ?o\b", r"\b$^\b"),
    ("GbR", r"\bgbr\b", r"\bgesellschaft bue?rgerlichen rechts\b"),
    ("eenmanszaak", r"\beenmanszaak\b", r"\beenmanszaak\b"),
    (
        "entrepreneur individuel",
        r"\b$^\b",
        r"\b(?:entrepreneu(?:r|se) individuel(?:le)?|entreprise individuelle|micro-?entrepr[a-z]+|auto-?entrepr[a-z]+)\b",
    ),
    ("ditta individuale", r"\bditta individuale\b", r"\bditta individuale\b"),
    ("ODV", r"\bodv\b", r"\borganizzazione di volontariato\b"),
    ("APS", r"\baps\b$", r"\bassociazione di promozione sociale\b"),
    ("Stichting", r"\bstichting\b", r"\b$^\b"),
    ("Stiftung", r"\bstiftung\b", r"\b$^\b"),
    ("Società Cooperativa", r"\bsocieta cooperativa\b|\bsoc\. coop\b", r"\b$^\b"),
    ("association", r"\b$^\b", r"\bassociation (?:loi (?:de )?1901|regie par)"),
];

static COMPILED: LazyLock<Vec<(&'static str, Regex, Regex)>> =
    LazyLock::new(|| FORMS.iter().map(|(form, short, long)| (*form, ascii(short), ascii(long))).collect());

/// The form of the controller: in its name, or in the words right after or before it, wherever it is named.
pub(crate) fn of(page: &Page<'_>, name: Span, places: &[usize]) -> Option<Found<String>> {
    let len = name.len();
    at(page, name).or_else(|| places.iter().find_map(|p| at(page, Span::new(*p, p + len))))
}

fn at(page: &Page<'_>, name: Span) -> Option<Found<String>> {
    let found = |form: &str, start: usize, end: usize| {
        Some(Found::read(form.to_owned(), page.folded.evidence(Span::new(start, end))))
    };
    // The article belongs to the description: "a simplified joint-stock company".
    let tail = Span::new(name.end, (name.end + 140).min(page.folded.ascii.len()));
    let tail_text = page.get(tail).split(|b| matches!(b, b'.' | b'\n')).next().unwrap_or_default();
    for (form, _, long) in COMPILED.iter() {
        if let Some(m) = long.find(tail_text) {
            return found(form, tail.start + m.start(), tail.start + m.end());
        }
    }
    let lead = page.before(name.start, 14);
    let near = tail_text.get(..12.min(tail_text.len())).unwrap_or_default();
    for (span, text) in [(name, page.get(name)), (lead, page.get(lead)), (tail, near)] {
        for (form, short, _) in COMPILED.iter() {
            if let Some(m) = short.find_iter(text).last() {
                return found(form, span.start + m.start(), span.start + m.end());
            }
        }
    }
    None
}
