//! The dates that a letter names, as days, so that they can be compared: an answer promised within a month is no more time.

use std::sync::OnceLock;

use regex::Regex;

/// The names of the months in eight languages, folded, by the letters that they begin with.
const MONTHS: [&[&str]; 12] = [
    &["januar", "janvier", "january", "janeiro", "enero", "gennaio", "januari", "styczn", "jan"],
    &["februar", "fevrier", "february", "fevereiro", "febrero", "febbraio", "februari", "lut", "feb", "fev"],
    &["marz", "mars", "march", "marco", "marzo", "maart", "marc", "mar"],
    &["april", "avril", "abril", "aprile", "kwie", "apr", "avr", "abr"],
    &["mai", "may", "maio", "mayo", "maggio", "mei", "maj", "mag"],
    &["juni", "juin", "june", "junho", "junio", "giugno", "czerw", "jun", "giu"],
    &["juli", "juillet", "july", "julho", "julio", "luglio", "lip", "jul", "lug"],
    &["august", "aout", "agosto", "augustus", "sierp", "aug", "ago"],
    &["september", "septembre", "setembro", "septiembre", "settembre", "wrze", "sept", "set", "sep"],
    &["oktober", "october", "octobre", "outubro", "octubre", "ottobre", "pazdz", "okt", "oct", "out", "ott"],
    &["november", "novembre", "novembro", "noviembre", "listopad", "nov"],
    &["dezember", "december", "decembre", "dezembro", "diciembre", "dicembre", "grud", "dez", "dec", "dic"],
];

/// A day without a year: a month has 31 days, which is near enough to tell one month from two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Day {
    year: Option<i32>,
    day: i32,
}

const YEAR: i32 = 372;

impl Day {
    fn new(day: i32, month: i32, year: Option<i32>) -> Option<Self> {
        let known = (1..=31).contains(&day) && (1..=12).contains(&month);
        known.then_some(Self { year, day: (month - 1) * 31 + day })
    }

    /// Days from another to this one. Without a year it is the next such day.
    pub(crate) fn after(self, other: Self) -> i32 {
        match (self.year, other.year) {
            (Some(this), Some(that)) => (this - that) * YEAR + self.day - other.day,
            _ => {
                let ahead = (self.day - other.day).rem_euclid(YEAR);
                if ahead > YEAR / 2 { ahead - YEAR } else { ahead }
            }
        }
    }
}

/// The month of a name. Short forms stand alone; longer ones, and Polish stems, may have an end.
fn month(name: &str) -> Option<i32> {
    let is =
        |known: &&&str| name == **known || (known.len() > 3 || STEMS.contains(*known)) && name.starts_with(**known);
    let at = MONTHS.iter().position(|all| all.iter().any(|known| is(&known)))?;
    i32::try_from(at + 1).ok()
}

/// Polish names change their ends.
const STEMS: &[&str] = &["lut", "lip", "maj"];

/// The dates of a folded sentence.
pub(crate) fn days(words: &str) -> Vec<Day> {
    static DATE: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = concat!(
        r"\b(?:(?P<iy>20[0-9]{2})-(?P<im>[0-9]{2})-(?P<id>[0-9]{2})",
        r"|(?P<d>[0-9]{1,2})[./-] ?(?P<m>[0-9]{1,2})(?:[./-] ?(?P<y>20[0-9]{2}|[0-9]{2})\b|\.)",
        r"|(?P<nd>[0-9]{1,2})(?:\.|st|nd|rd|th|er|º|°)?,? (?:de |of |d')?(?P<nm>[a-z]{3,12})\.?(?:,? (?:de |del )?(?P<ny>20[0-9]{2}))?",
        r"|(?:ende|end of|fin|fine|finales de|finais de|eind|koniec|konca|koncem|koncu|fim de|last days of) (?:de |di |van |of |d')?(?P<em>[a-z]{3,12})(?:,? (?:de |del )?(?P<ey>20[0-9]{2}))?)",
    );
    let Some(date) = DATE.get_or_init(|| Regex::new(pattern).ok()).as_ref() else { return Vec::new() };
    let found = date.captures_iter(words).filter_map(|c| {
        let number = |name| c.name(name).and_then(|m| m.as_str().parse::<i32>().ok());
        let year = |name| number(name).map(|y| if y < 100 { y + 2000 } else { y });
        let named = |name| c.name(name).and_then(|m| month(m.as_str()));
        match (number("id"), number("d"), number("nd")) {
            (Some(day), _, _) => Day::new(day, number("im")?, year("iy")),
            (_, Some(day), _) => Day::new(day, number("m")?, year("y")),
            (_, _, Some(day)) => Day::new(day, named("nm")?, year("ny")),
            _ => Day::new(30, named("em")?, year("ey")),
        }
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gap(one: &str, other: &str) -> i32 {
        days(other)[0].after(days(one)[0])
    }

    #[test]
    fn dates_are_read_in_each_language() {
        assert_eq!(gap("2026-04-24", "by 24 july 2026"), 93);
        assert_eq!(gap("am 24.04.2026", "bis zum 24. juli 2026"), 93);
        assert_eq!(gap("le 3 mars", "le 3 mai 2026"), 62);
        assert_eq!(gap("el 3 de marzo de 2026", "el 3 de mayo de 2026"), 62);
        assert_eq!(gap("dal 3 marzo", "entro il 3 maggio"), 62);
        assert_eq!(gap("3 maart 2026", "eind mei"), 89);
        assert_eq!(gap("3 marca 2026 r.", "do 3 maja 2026 r."), 62);
        assert_eq!(gap("de 3 de março".replace('ç', "c").as_str(), "ate 3 de maio"), 62);
        assert_eq!(gap("on 20 december", "by 20 january"), 31);
        assert!(days("art. 15 of the regulation, 30 days, 12 people").is_empty());
    }
}
