//! What a letter is proposed with before the person chooses: its language, its layout, its way and its town.

use habeas_case::facts;
use habeas_law::delivery::Language;

use super::delivery::Reach;
use super::render::layout_for;
use crate::api::{LetterDefaults, LetterDefaultsRequest};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::ApiError;
use crate::input;
use crate::mandates::written_under;
use crate::wording::of_letters;

/// Proposes how a letter is to go. Each member can be changed in the request itself.
pub(crate) fn propose(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    req: LetterDefaultsRequest,
) -> Result<LetterDefaults, ApiError> {
    let (id, events) = find::person(desk, &req.person).map_err(|e| e.at("person"))?;
    let sender = facts::person(&events).ok_or_else(|| find::not_found(&req.person).at("person"))?;
    // Whoever acts under a power of attorney writes, from where they are.
    let sender = match input::optional(req.mandate.as_ref()) {
        Some(mandate) => written_under::choose(desk, &mandate, id, &sender)?.writer(desk, id, &sender).1,
        None => sender,
    };
    let (_, events) = find::company(desk, &req.company).map_err(|e| e.at("company"))?;
    let recipient = facts::company(&events).ok_or_else(|| find::not_found(&req.company).at("company"))?;
    let person = sender.language.as_deref().and_then(|tag| input::letter_language(tag).ok());
    Ok(LetterDefaults {
        language: recipient
            .country
            .as_deref()
            .and_then(|country| read_in(country, person))
            .or(person)
            .unwrap_or(of_letters(cx.language)),
        layout: layout_for(&sender),
        channel: Reach::of_company(&recipient).first(),
        place: sender.address.last().and_then(|line| town(line)),
    })
}

/// A language of letters that a company in this country reads: the person's own, if it is one of the official ones; else the
/// first of them. `None` where letters are written in none of them.
fn read_in(country: &str, person: Option<Language>) -> Option<Language> {
    use Language::{De, En, Es, Fr, It, Nl, Pl, Pt};
    let official: &[Language] = match country {
        "FR" | "MC" => &[Fr],
        "LU" => &[Fr, De],
        "BE" => &[Fr, Nl, De],
        "CH" => &[De, Fr, It],
        "DE" | "AT" | "LI" => &[De],
        "ES" => &[Es],
        "IT" | "SM" | "VA" => &[It],
        "NL" => &[Nl],
        "PL" => &[Pl],
        "PT" => &[Pt],
        "GB" | "IE" | "MT" | "US" => &[En],
        _ => &[],
    };
    person.filter(|own| official.contains(own)).or_else(|| official.first().copied())
}

/// The town in the last line of an address, without its postcode: "75011 Paris" gives Paris.
fn town(line: &str) -> Option<String> {
    let line = without_leading_postcode(line.trim());
    let line = line.split(',').next().unwrap_or_default();
    let words: Vec<&str> = line.split_whitespace().collect();
    let end = words.iter().position(|word| word.eq_ignore_ascii_case("cedex")).unwrap_or(words.len());
    let words = words.get(..end).unwrap_or_default();
    let words = match words {
        [rest @ .., outward, inward] if is_outward(outward) && is_inward(inward) => rest,
        [rest @ .., code] if code.len() > 4 && code.is_char_boundary(code.len() - 3) => {
            let (outward, inward) = code.split_at(code.len() - 3);
            if is_outward(outward) && is_inward(inward) { rest } else { words }
        }
        _ => words,
    };
    (!words.is_empty()).then(|| words.join(" "))
}

/// Takes off `75011`, `111 20`, `L-1234`: up to two capital letters and a hyphen, then digits and blanks.
fn without_leading_postcode(line: &str) -> &str {
    let letters = line.len() - line.trim_start_matches(|c: char| c.is_ascii_uppercase()).len();
    if letters > 2 {
        return line;
    }
    let code = line.get(letters..).unwrap_or_default();
    let code = code.strip_prefix('-').unwrap_or(code);
    if !code.starts_with(|c: char| c.is_ascii_digit()) {
        return line;
    }
    let rest = code.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    // Letters that touch the digits belong to a code of another form: `SW1A 1AA`.
    if code.strip_suffix(rest).is_some_and(|code| code.ends_with(' ')) { rest } else { line }
}

/// The first half of a British postcode: `SW1A`, `M1`.
fn is_outward(word: &str) -> bool {
    let rest = word.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let letters = word.len() - rest.len();
    let mut rest = rest.chars();
    (1..=2).contains(&letters)
        && rest.next().is_some_and(|c| c.is_ascii_digit())
        && rest.next().is_none_or(|c| c.is_ascii_alphanumeric())
        && rest.next().is_none()
}

/// The second half of a British postcode: `1AA`.
fn is_inward(word: &str) -> bool {
    matches!(word.as_bytes(), [digit, a, b] if digit.is_ascii_digit() && a.is_ascii_alphabetic() && b.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_town_has_no_postcode() {
        for (line, expected) in [
            ("75011 Paris", Some("Paris")),
            ("44000 Nantes CEDEX 2", Some("Nantes")),
            ("10115 Berlin", Some("Berlin")),
            ("L-1234 Luxembourg", Some("Luxembourg")),
            ("London SW1A 1AA", Some("London")),
            ("Leeds LS14DY", Some("Leeds")),
            ("Newcastle upon Tyne NE1 7RU", Some("Newcastle upon Tyne")),
            ("111 20 Stockholm", Some("Stockholm")),
            ("Dublin 2", Some("Dublin 2")),
            ("Łódź, Poland", Some("Łódź")),
            ("SW1A 1AA", None),
            ("", None),
        ] {
            assert_eq!(town(line).as_deref(), expected, "{line}");
        }
    }
}
