//! What users type, tidied and checked at the door: nothing that is not a date, a country or an e-mail address gets in.

use habeas_case::facts::{CompanyFacts, PersonFacts};
use habeas_law::closed_set::ClosedSet;
use habeas_law::delivery::Language;
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use habeas_letter::Layout;
use jiff::civil::Date;

use crate::api::{CompanyInput, PersonInput};
use crate::error::reason::{Choices, Field};
use crate::error::{ApiError, Reason};

/// Trimmed, inner line breaks and control characters turned to spaces; `None` where nothing is left.
pub(crate) fn line(text: &str) -> Option<String> {
    let tidy = text.split(|c: char| c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}' || c.is_control());
    let tidy: Vec<&str> = tidy.filter(|w| !w.is_empty()).collect();
    (!tidy.is_empty()).then(|| tidy.join(" "))
}

pub(crate) fn optional(text: Option<&String>) -> Option<String> {
    text.and_then(|t| line(t))
}

/// Address lines without empty ones. A line that holds line breaks becomes several.
fn lines(all: &[String]) -> Vec<String> {
    all.iter().flat_map(|l| l.lines()).filter_map(line).collect()
}

/// Line breaks as programs write them, typed where a line break was meant. No name and no address holds one.
const TYPED_BREAKS: [&str; 5] = ["\\n", "\\r", "<br>", "<br/>", "<br />"];

/// The lines of an address.
///
/// # Errors
/// A line break was typed as characters: it would be printed as they are.
fn address(all: &[String]) -> Result<Vec<String>, ApiError> {
    let lines = lines(all);
    lines.iter().try_for_each(|line| no_typed_break(line, "address"))?;
    Ok(lines)
}

/// # Errors
/// A line break was typed as characters.
pub(crate) fn no_typed_break(text: &str, field: &str) -> Result<(), ApiError> {
    let lower = text.to_ascii_lowercase();
    // A backslash belongs to the small letter alone: `\N` is no line break to anybody.
    let found =
        TYPED_BREAKS.into_iter().find(|b| if b.starts_with('<') { lower.contains(b) } else { text.contains(b) });
    match found {
        Some(found) => Err(Reason::TypedBreak { found: found.to_owned(), value: text.to_owned() }.at(field)),
        None => Ok(()),
    }
}

/// Text of several paragraphs: line breaks stay, the rest as [`line`].
pub(crate) fn paragraphs(text: Option<&String>) -> Option<String> {
    let all: Vec<String> = text?.lines().filter_map(line).collect();
    (!all.is_empty()).then(|| all.join("\n"))
}

pub(crate) fn date(text: &str, field: &str) -> Result<Date, ApiError> {
    text.trim().parse().map_err(|_| Reason::BadDate { value: text.to_owned() }.at(field))
}

pub(crate) fn date_or(text: Option<&String>, default: Date, field: &str) -> Result<Date, ApiError> {
    text.filter(|t| !t.trim().is_empty()).map_or(Ok(default), |t| date(t, field))
}

pub(crate) fn country(text: Option<&String>) -> Result<Option<String>, ApiError> {
    let Some(code) = optional(text).map(|c| c.to_uppercase()) else { return Ok(None) };
    if habeas_law::place::is_code(&code) {
        Ok(Some(code))
    } else {
        Err(Reason::BadCountry { value: code }.at("country"))
    }
}

/// A region of the country (ISO 3166-2). Where the regions of a country are not known here, its prefix has to be right.
pub(crate) fn region(country: Option<&str>, text: Option<&String>) -> Result<Option<String>, ApiError> {
    let Some(code) = optional(text).map(|c| c.to_uppercase()) else { return Ok(None) };
    let country = country.ok_or_else(|| missing("country"))?;
    let known = if habeas_law::holiday::knows(country) {
        habeas_law::place::is_region(country, &code)
    } else {
        code.strip_prefix(country).and_then(|c| c.strip_prefix('-')).is_some_and(|c| (1..=3).contains(&c.len()))
    };
    if known {
        Ok(Some(code))
    } else {
        Err(Reason::BadRegion { value: code, country: country.to_owned() }.at("region"))
    }
}

/// One `@` with something on both sides and no white space. Whether mail arrives there, only sending tells.
fn email(text: Option<&String>) -> Result<Option<String>, ApiError> {
    let Some(address) = optional(text) else { return Ok(None) };
    let good = !address.contains(char::is_whitespace)
        && address.split_once('@').is_some_and(|(user, host)| {
            !user.is_empty()
                && host.contains('.')
                && !host.contains('@')
                && !host.starts_with('.')
                && !host.ends_with('.')
        });
    if good { Ok(Some(address)) } else { Err(Reason::BadEmail { value: address }.at("email")) }
}

fn required(text: &str, field: &'static str) -> Result<String, ApiError> {
    let text = line(text).ok_or_else(|| missing(field))?;
    no_typed_break(&text, field).map(|()| text)
}

/// The member of a closed set with this id.
///
/// # Errors
/// No member has it; the error names those that exist, and the field that was filled in.
pub fn choice<T: ClosedSet>(id: &str, field: &str) -> Result<T, ApiError> {
    T::from_id(id.trim())
        .ok_or_else(|| Reason::BadChoice { value: id.to_owned(), choices: Choices(ids::<T>()) }.at(field))
}

/// The ids of a closed set, in one line.
pub(crate) fn ids<T: ClosedSet>() -> String {
    T::ALL.iter().map(|member| member.id()).collect::<Vec<_>>().join(", ")
}

pub(crate) fn missing(field: &str) -> ApiError {
    Reason::MissingField { field: Field(field.to_owned()) }.at(field)
}

/// Whoever is named beside the parties of a letter: a name, and what else is known.
///
/// # Errors
/// The member that cannot be read, by its own name.
pub(crate) fn party(
    name: &str,
    lines: &[String],
    land: Option<&String>,
    mail: Option<&String>,
) -> Result<PersonFacts, ApiError> {
    Ok(PersonFacts {
        name: required(name, "name")?,
        address: address(lines)?,
        country: country(land)?,
        email: email(mail)?,
        language: None,
    })
}

pub(crate) fn person(input: &PersonInput) -> Result<PersonFacts, ApiError> {
    Ok(PersonFacts {
        name: required(&input.name, "name")?,
        address: address(&input.address)?,
        country: country(input.country.as_ref())?,
        email: email(input.email.as_ref())?,
        language: optional(input.language.as_ref()),
    })
}

pub(crate) fn company(input: &CompanyInput) -> Result<CompanyFacts, ApiError> {
    let country = country(input.country.as_ref())?;
    let regime = own_law(input.regime, country.as_deref())?;
    Ok(CompanyFacts {
        name: required(&input.name, "name")?,
        trading_name: optional(input.trading_name.as_ref()),
        legal_form: optional(input.legal_form.as_ref()),
        registration_number: optional(input.registration_number.as_ref()),
        address: address(&input.address)?,
        region: region(country.as_deref(), input.region.as_ref())?,
        country,
        email: email(input.email.as_ref())?,
        web_form: optional(input.web_form.as_ref()),
        website: optional(input.website.as_ref()),
        attention: optional(input.attention.as_ref()),
        regime,
        origin: habeas_case::facts::Origin::Hand,
        directory: None,
    })
}

/// A law that does not follow from the country. That of the country is the same as none; the acts of the churches are those
/// of German ones.
fn own_law(regime: Option<Regime>, country: Option<&str>) -> Result<Option<Regime>, ApiError> {
    let of_country = country.and_then(Regime::of_country);
    match regime {
        None => Ok(None),
        Some(law) if Some(law) == of_country => Ok(None),
        Some(law) if law.is_church() && country == Some("DE") => Ok(Some(law)),
        Some(law) => {
            let country = country.unwrap_or("–").to_owned();
            Err(Reason::RegimeMisfit { regime: law.id().to_owned(), country }.at("regime"))
        }
    }
}

/// The right with this id.
///
/// # Errors
/// No right has it; the error names those that a letter can be written for.
pub fn right(id: &str) -> Result<Right, ApiError> {
    Right::from_id(id.trim()).ok_or_else(|| {
        let choices = Choices::of(habeas_letter::WRITTEN.into_iter().map(Right::id));
        Reason::BadChoice { value: id.to_owned(), choices }.at("rights")
    })
}

pub(crate) fn layout(id: &str) -> Result<Layout, ApiError> {
    choice(id, "layout")
}

/// `fr-BE` reads French letters too.
pub fn letter_language(tag: &str) -> Result<Language, ApiError> {
    let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    Language::from_id(&primary).ok_or_else(|| {
        let choices = ids::<Language>();
        Reason::LanguageNotYet { value: tag.to_owned(), choices: Choices(choices) }.at("language")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(line("  12 rue\r\n des\tLilas \u{0} "), Some("12 rue des Lilas".to_owned()));
        assert_eq!(line(" \n "), None);
        assert_eq!(lines(&["a\nb".into(), " ".into()]), ["a", "b"]);
    }

    #[test]
    fn addresses_of_mail() {
        let ok = |t: &str| email(Some(&t.to_owned())).is_ok();
        assert!(ok("dpo@example.org") && ok(" a.b+c@sub.example.org "));
        for wrong in ["dpo", "@example.org", "a@b", "a@b@c.de", "a b@c.de", "a@.de", "a@b."] {
            assert!(!ok(wrong), "{wrong}");
        }
        assert_eq!(email(Some(&"  ".to_owned())), Ok(None));
    }

    #[test]
    fn a_line_break_that_was_typed_is_found() {
        for typed in [r"Straße 1\n01945 Ruhland", r"a\r\nb", "a<BR>b", "a<br />b"] {
            assert!(address(&[typed.to_owned()]).is_err(), "{typed}");
        }
        for good in ["Straße 1\n01945 Ruhland", r"C/O \Neu", "a < b", "Brook & Sons"] {
            assert!(address(&[good.to_owned()]).is_ok(), "{good}");
        }
    }

    #[test]
    fn countries_are_codes() {
        assert_eq!(country(Some(&"fr".to_owned())), Ok(Some("FR".to_owned())));
        assert!(country(Some(&"France".to_owned())).is_err());
    }
}
