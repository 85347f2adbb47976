use crate::error::reason::Choices;
use habeas_law::authority::{self, Authority};
use habeas_law::authority::{At, Body, Ways};
use habeas_law::clock::Calendar;
use habeas_law::regime::Regime;
use habeas_words::{Language, long_date};
use jiff::civil::Date;

use crate::api::{AuthoritiesRequest, AuthorityRecord, HolidayView, HolidaysRequest, HolidaysView};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::law::deadline;
use crate::law::reasons;
use crate::law::view as law_view;
use crate::wording::say;

/// The days off of a country, or of one of its regions, in a year.
pub(crate) fn holidays(_: &mut Desk, cx: &mut Context<'_>, req: HolidaysRequest) -> Result<HolidaysView, ApiError> {
    let country = input::country(Some(&req.country))?.ok_or_else(|| input::missing("country"))?;
    let region = input::region(Some(&country), req.region.as_ref())?;
    let place = deadline::place(&country, region.as_deref())?;
    if Date::new(req.year, 1, 1).is_err() || !(1583..=4000).contains(&req.year) {
        let choices = Choices("1583–4000".to_owned());
        return Err(Reason::BadChoice { value: req.year.to_string(), choices }.at("year"));
    }
    let holidays = place.year(req.year).into_iter().map(|h| HolidayView {
        date: h.day.to_string(),
        weekday: law_view::weekday(h.day),
        name: reasons::name(cx.language, &h),
        local: h.local.map(str::to_owned),
        class: h.class,
        class_name: say(cx.language, &format!("class.{}", h.class.id()), &[]),
        substitute: h.substitute,
        region: h.region.map(str::to_owned),
    });
    let outside = place.known_years().filter(|[first, last]| !(*first..=*last).contains(&req.year));
    let note = outside.map(|[first, last]| {
        say(cx.language, "reason.tables_end", &[("first", &first.to_string()), ("last", &last.to_string())])
    });
    Ok(HolidaysView { holidays: holidays.collect(), country, region, year: req.year, note })
}

/// Every authority, or those that hear a complaint about a company at a place.
pub(crate) fn authorities(
    _: &mut Desk,
    cx: &mut Context<'_>,
    req: AuthoritiesRequest,
) -> Result<Vec<AuthorityRecord>, ApiError> {
    let country = input::country(req.country.as_ref())?;
    let region = input::region(country.as_deref(), req.region.as_ref())?;
    let of = |a: &&Authority| country.as_ref().is_none_or(|c| a.country == *c);
    let found: Vec<&Authority> = match (&country, &region) {
        (Some(country), Some(region)) => authority::for_place(country, Some(region)),
        _ => authority::all().iter().filter(of).collect(),
    };
    Ok(found.into_iter().map(|a| authority(a, cx.today, cx.language)).collect())
}

pub(crate) fn authority(a: &Authority, today: Date, language: Language) -> AuthorityRecord {
    let stale = a.stale(today);
    let warning = stale.then(|| match a.verified_on {
        Some(on) => say(language, "authority.stale", &[("date", &long_date(language, on))]),
        None => say(language, "authority.never", &[]),
    });
    AuthorityRecord {
        id: a.id.clone(),
        short_name: a.short_name.clone(),
        name: a.name.clone(),
        name_en: a.name_en.clone(),
        country: a.country.clone(),
        region: a.region.clone(),
        scope: a.scope.clone(),
        address: a.address.clone(),
        email: a.email.clone(),
        phone: a.phone.clone(),
        website: a.website.clone(),
        form: a.form.clone(),
        form_unchecked: a.form_unchecked.clone(),
        languages: a.languages.clone(),
        verified_on: a.verified_on.map(|d| d.to_string()),
        source: a.source.clone(),
        note: a.note.clone(),
        stale,
        warning,
    }
}

/// The authorities that may hear the complaint, the usual choice first: where the person lives, then where the company
/// is (Art. 77(1) GDPR). In the United Kingdom there is one; a church has its own.
pub(crate) fn offers(regime: Regime, person: Option<&str>, company: Option<At<'_>>) -> Vec<&'static Authority> {
    if regime == Regime::Eudpr {
        // One body hears all complaints about the institutions.
        return authority::by_id("eu-edps").into_iter().collect();
    }
    let body = match regime {
        Regime::DsgEkd => Body::ChurchProtestant,
        Regime::Kdg => Body::ChurchCatholic,
        Regime::Gdpr | Regime::UkGdpr | Regime::Fadp | Regime::Eudpr => Body::Private,
    };
    let residence = person.filter(|_| regime == Regime::Gdpr).map(|country| At { country, region: None });
    // Of the others only the country decides, so that no region is missed.
    let infringement = company.map(|at| if regime.is_church() { at } else { At { region: None, ..at } });
    let ways = Ways { body, residence, infringement, ..Ways::default() };
    authority::route(&ways).into_iter().map(|o| o.authority).collect()
}
