//! Tables: the exports of password managers as CSV, and the statements of banks.

use jiff::civil::Date;
use std::io::{self, Read};

use super::csv::Rows;
use super::found::{LONGEST, NoTraces, TraceError, TraceKind, Traces, decoded};
use super::passwords::entry;
use crate::words::fold;

/// Rows before the names of the columns: banks write the account and its balance there.
const BEFORE: usize = 40;
const PART: usize = 64 * 1024;

/// The columns of passwords by the names that each program gives them, those that tell it from others among them.
const MANAGERS: &[(TraceKind, &str, &[&str])] = &[
    (TraceKind::Bitwarden, "login_uri", &["login_password"]),
    (TraceKind::Firefox, "url", &["formactionorigin", "guid"]),
    (TraceKind::KeePassXc, "url", &["group", "title", "username", "password"]),
    (TraceKind::OnePassword, "url", &["title", "username", "password", "favorite"]),
    (TraceKind::Chrome, "url", &["name", "username", "password"]),
];

/// What the name of a column of passwords has in it, in the languages of the exports; folded. A table with one is never read
/// as anything else.
const SECRETS: &[&str] = &[
    "password",
    "passwort",
    "kennwort",
    "mot de passe",
    "mots de passe",
    "contrasena",
    "wachtwoord",
    "haslo",
    "senha",
    "palavra-passe",
    "palavra passe",
    "parola d'ordine",
    "parola chiave",
    "passwd",
    "passord",
    "losenord",
    "adgangskode",
    "salasana",
    "heslo",
    "jelszo",
];
/// The columns of their addresses, the surest first; folded.
const ADDRESSES: &[&str] = &[
    "url",
    "login_uri",
    "uri",
    "web site",
    "website",
    "webseite",
    "site web",
    "sito web",
    "sitio web",
    "strona internetowa",
    "internetseite",
    "internetadresse",
    "adresse web",
    "web-adresse",
    "webadresse",
    "login url",
    "site",
    "adresse",
];

/// The columns of a statement that name the other party, the surest first; folded.
const PARTIES: &[&str] = &[
    "beguenstigter/zahlungspflichtiger",
    "begunstigter/zahlungspflichtiger",
    "auftraggeber/beguenstigter",
    "auftraggeber / begunstigter",
    "name zahlungsbeteiligter",
    "zahlungsempfanger*in",
    "zahlungsempfanger",
    "auftraggeber/empfanger",
    "empfanger",
    "payee",
    "merchant",
    "counterparty",
    "counterparty name",
    "contrepartie",
    "tiers",
    "beneficiaire",
    "nom",
    "name",
    "libelle simplifie",
    "libelle operation",
    "libelle de l'operation",
    "libelle",
    "label",
    "avisierungstext",
    "beschreibung",
    "description",
    "details",
    "verwendungszweck",
];
/// What the names of the other columns of a statement begin with; folded.
const DAYS: &[&str] =
    &["buchungstag", "buchungsdatum", "datum", "date", "valuta", "booking", "completed date", "transaction date"];
const SUMS: &[&str] =
    &["betrag", "amount", "montant", "debit", "credit", "soll", "haben", "belastung", "umsatz", "solde", "balance"];

/// A table whose columns are known.
pub(super) struct Table {
    kind: TraceKind,
    separator: u8,
    columns: Columns,
    escapes: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Columns {
    wanted: usize,
    day: Option<usize>,
}

/// The table that a text begins, if it is one that is known.
///
/// # Errors
/// It has a column of passwords, and none that is known to hold addresses.
pub(super) fn of(head: &[u8]) -> Result<Option<Table>, NoTraces> {
    let mut secret = false;
    let table = [b',', b';', b'\t'].into_iter().find_map(|separator| {
        let mut found = None;
        let mut row = 0;
        let mut rows = Rows::new(separator, false);
        let mut each = |cells: &[Vec<u8>]| {
            row += 1;
            if found.is_none() && row <= BEFORE {
                let names = names(cells);
                secret |= row == 1 && has_secret(&names);
                found = columns(&names, row == 1).map(|(kind, columns)| (kind, columns, escapes(&names)));
            }
            // Nothing more of the head is of interest.
            found.map(|_| Vec::new())
        };
        rows.feed(head, &mut each);
        rows.finish(&mut each);
        // Below passwords no statement begins.
        let found = found.filter(|(kind, ..)| !secret || *kind != TraceKind::Bank);
        found.map(|(kind, columns, escapes)| Table { kind, separator, columns, escapes })
    });
    if secret && table.is_none() { Err(NoTraces::Unknown) } else { Ok(table) }
}

fn has_secret(names: &[String]) -> bool {
    names.iter().any(|name| SECRETS.iter().any(|secret| name.contains(secret)))
}

/// KeePass 2 writes a backslash before a quote.
fn escapes(names: &[String]) -> bool {
    ["login name", "web site"].iter().all(|name| names.iter().any(|n| n == name))
}

fn names(cells: &[Vec<u8>]) -> Vec<String> {
    let name = |cell: &Vec<u8>| fold(decoded(cell).trim_start_matches('\u{feff}').trim());
    cells.iter().map(name).collect()
}

/// The columns of passwords stand in the first row; those of a statement may come later.
fn columns(names: &[String], first: bool) -> Option<(TraceKind, Columns)> {
    let place = |name: &str| names.iter().position(|n| n == name);
    let manager = MANAGERS.iter().filter(|_| first).find_map(|(kind, wanted, others)| {
        let all = others.iter().all(|other| place(other).is_some());
        place(wanted).filter(|_| all).map(|wanted| (*kind, Columns { wanted, day: None }))
    });
    let begins = |with: &[&str]| names.iter().position(|name| with.iter().any(|w| name.starts_with(w)));
    let other = || {
        let wanted = ADDRESSES.iter().find_map(|name| place(name)).filter(|_| first && has_secret(names))?;
        Some((TraceKind::Passwords, Columns { wanted, day: None }))
    };
    manager.or_else(other).or_else(|| {
        let day = begins(DAYS)?;
        begins(SUMS)?;
        let wanted = PARTIES.iter().find_map(|party| place(party))?;
        Some((TraceKind::Bank, Columns { wanted, day: Some(day) }))
    })
}

impl Table {
    pub(super) fn read(&self, mut source: impl Read, today: Date) -> Result<Traces, TraceError> {
        let mut traces = Traces::new(self.kind);
        let mut rows = Rows::new(self.separator, self.escapes);
        let kept: Vec<usize> = [Some(self.columns.wanted), self.columns.day].into_iter().flatten().collect();
        let mut begun = false;
        let mut row = 0;
        let mut each = |cells: &[Vec<u8>]| {
            row += 1;
            if begun {
                self.take(cells, today, &mut traces);
                return None;
            }
            begun = columns(&names(cells), row == 1) == Some((self.kind, self.columns));
            begun.then(|| kept.clone())
        };
        let mut part = vec![0; PART];
        loop {
            match source.read(&mut part) {
                Ok(0) => break,
                Ok(n) => rows.feed(part.get(..n).unwrap_or_default(), &mut each),
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(e.into()),
            }
        }
        rows.finish(&mut each);
        Ok(traces)
    }

    fn take(&self, cells: &[Vec<u8>], today: Date, traces: &mut Traces) {
        let cell = |at: usize| cells.get(at).map(|cell| decoded(cell)).unwrap_or_default();
        let wanted = cell(self.columns.wanted);
        if wanted.trim().is_empty() {
            return;
        }
        traces.read += 1;
        if self.kind != TraceKind::Bank {
            // Bitwarden writes all addresses of an account into one value.
            entry(traces, wanted.split(',').map(str::to_owned));
            return;
        }
        let day = self.columns.day.and_then(|at| day(&cell(at))).filter(|day| *day <= today);
        let name = party(&wanted);
        if !name.is_empty() {
            traces.name(name, day);
        }
    }
}

/// The other party without numbers of cards, days and transactions: "CARTE 12/03 IKEA PARIS" is "CARTE IKEA PARIS".
fn party(text: &str) -> String {
    let is_number = |word: &str| {
        let digits = word.chars().filter(char::is_ascii_digit).count();
        let name = word.chars().any(|c| c.is_alphabetic() || c == '&');
        digits > 2 || digits > 0 && !name
    };
    let words = text.split_whitespace().filter(|word| !is_number(word));
    words.collect::<Vec<_>>().join(" ").chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}

/// A day as banks write it: `2026-03-02`, `02.03.2026`, `02/03/26`. Of two numbers the day comes first, as in Europe.
fn day(text: &str) -> Option<Date> {
    let text = text.trim().split([' ', 'T']).next().unwrap_or_default();
    if let Ok(day) = text.parse::<Date>() {
        return Some(day);
    }
    let parts: Vec<i16> = text.split(['.', '/', '-']).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let [day, month, year] = parts[..] else { return None };
    let year = if year < 100 { year + 2000 } else { year };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
        .ok()
        .filter(|day| (1990..2100).contains(&day.year()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parties_and_days_as_banks_write_them() {
        assert_eq!(party("CARTE 12/03/26 IKEA PARIS 12 CB*1234"), "CARTE IKEA PARIS");
        assert_eq!(party("1&1 Telecom GmbH 4711"), "1&1 Telecom GmbH");
        assert_eq!(day("02.03.2026").map(|d| d.to_string()).as_deref(), Some("2026-03-02"));
        assert_eq!(day("02/03/26").map(|d| d.to_string()).as_deref(), Some("2026-03-02"));
        assert_eq!(day("2026-03-02 10:11:12").map(|d| d.to_string()).as_deref(), Some("2026-03-02"));
        assert_eq!(day("31.02.2026"), None);
    }
}
