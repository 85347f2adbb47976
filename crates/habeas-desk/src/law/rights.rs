//! The rights a person can exercise: offered in plain words, listed as data, and those that need more than a letter.

use habeas_case::facts::{self, Origin};
use habeas_law::authority::At;
use habeas_law::follow_up;
use habeas_law::regime::Regime;
use habeas_law::right::{self, Field, FieldKind, Right, Setting};
use habeas_words::Language;
use jiff::civil::Date;

use crate::api::{
    CatalogueField, CatalogueFollowUp, CatalogueLaw, CataloguePoint, CatalogueRight, ChoiceView, FieldView,
    GuidanceView, OfferPurpose, OfferedRight, RightsOffered,
};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::ApiError;
use crate::law::view as law_view;
use crate::wording::say;

/// Fields of a complaint about a request that its events fill.
pub(crate) const FROM_EVENTS: &[&str] = &["what_happened"];

/// What decides which rights are offered, and to whom a complaint goes.
#[derive(Default)]
struct Case {
    regime: Option<Regime>,
    company_country: Option<String>,
    company_region: Option<String>,
    person_country: Option<String>,
    granted: Vec<Right>,
}

fn case(desk: &Desk, req: &RightsOffered) -> Result<Case, ApiError> {
    let mut case = Case::default();
    if let Some(wanted) = &req.company {
        let (_, events) = find::company(desk, wanted).map_err(|e| e.at("company"))?;
        let facts = facts::company(&events).ok_or_else(|| find::not_found(wanted))?;
        case.regime = facts.law();
        case.company_country = facts.country;
        case.company_region = facts.region;
        if let Origin::Notice { rights, .. } = facts.origin {
            case.granted = rights;
        }
    }
    if let Some(wanted) = &req.person {
        let (_, events) = find::person(desk, wanted).map_err(|e| e.at("person"))?;
        case.person_country = facts::person(&events).and_then(|f| f.country);
    }
    Ok(case)
}

pub(crate) fn offered(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    req: RightsOffered,
) -> Result<Vec<OfferedRight>, ApiError> {
    let case = case(desk, &req)?;
    let regime = case.regime.unwrap_or(Regime::Gdpr);
    let countries = [case.company_country.as_deref(), case.person_country.as_deref()];
    let setting = Setting { regime, on: cx.today, countries };
    let grants = |r: &Right| {
        let law = right::law(*r, regime, cx.today).filter(|_| habeas_letter::is_written(*r, regime));
        let law = law.filter(|_| right::entry(*r).can_be_answered(&setting));
        law.is_some_and(|law| {
            law.place.as_ref().is_none_or(|p| [&case.company_country, &case.person_country].contains(&&Some(p.clone())))
        })
    };
    let fits = |r: &Right| match req.purpose {
        OfferPurpose::NewRequest => true,
        OfferPurpose::Complaint => *r == Right::Complaint,
        OfferPurpose::AlreadySent => *r != Right::Complaint,
    };
    let rights = habeas_letter::WRITTEN.into_iter().filter(fits).filter(grants);
    let mut offers: Vec<OfferedRight> = rights.map(|r| offer(r, regime, &case, cx)).collect();
    if req.purpose == OfferPurpose::Complaint {
        let fields = offers.iter_mut().flat_map(|offer| &mut offer.fields);
        fields.filter(|f| FROM_EVENTS.contains(&f.name.as_str())).for_each(|field| field.required = false);
    }
    Ok(offers)
}

fn offer(right: Right, regime: Regime, case: &Case, cx: &Context<'_>) -> OfferedRight {
    let language = cx.language;
    let view = law_view::right(right, regime, cx.today, language);
    let asked = right::entry(right).fields.iter().filter(|f| f.applies_under(regime));
    let countries = [case.person_country.as_deref(), case.company_country.as_deref()];
    let setting = Setting { regime, on: cx.today, countries };
    let entry = right::entry(right);
    let sentences = |name: &str, all: &'static [right::Point], ids: &[String]| -> Vec<String> {
        let key = match right::law(right, regime, cx.today).and_then(|l| l.act.as_ref()) {
            Some(act) => format!("right.law.{act}"),
            None => "right.law".to_owned(),
        };
        let law = |articles: &str| {
            let act = say(language, &format!("act.{}", regime.id()), &[]);
            say(language, &key, &[("articles", articles), ("regime", &act)])
        };
        let sentence = |id: &str| say(language, &format!("{name}.{id}"), &[]);
        right::points(all, ids, regime).map(|(id, articles)| format!("{} ({})", sentence(id), law(articles))).collect()
    };
    OfferedRight {
        owes: sentences("owes", right::owes(), &entry.owes),
        refusals: sentences("refusal", right::refusals(), &entry.refusals),
        hint: say(language, &format!("right.{}.hint", right.id()), &[]),
        granted: case.granted.contains(&right),
        fields: asked.map(|f| field(f, &setting, case, language)).filter(can_be_given).collect(),
        id: view.id,
        plain: view.plain,
        law: view.law,
    }
}

/// What is asked for, worded.
pub(crate) fn field_view(field: &Field, language: Language) -> FieldView {
    let label = |id: &str| say(language, &format!("choice.{}.{id}", field.name), &[]);
    FieldView {
        name: field.name.clone(),
        kind: field.kind,
        required: field.required,
        many: field.many,
        label: say(language, &format!("ask.{}", field.name), &[]),
        hint: say(language, &format!("ask.{}.hint", field.name), &[]),
        choices: field.choices.iter().map(|c| ChoiceView { id: c.id.clone(), label: label(&c.id) }).collect(),
    }
}

fn field(field: &Field, setting: &Setting<'_>, case: &Case, language: Language) -> FieldView {
    let mut known = field.clone();
    known.choices.retain(|choice| choice.known_in(setting));
    let mut view = field_view(&known, language);
    if field.name == "authority" {
        view.kind = FieldKind::Choice;
        let seat = case.company_country.as_deref();
        let seat = seat.map(|country| At { country, region: case.company_region.as_deref() });
        let offers = super::authorities::offers(setting.regime, case.person_country.as_deref(), seat);
        view.choices = offers
            .into_iter()
            .map(|a| ChoiceView { id: a.id.clone(), label: format!("{} ({}, {})", a.name, a.short_name, a.country) })
            .collect();
    }
    view
}

/// A choice of which nothing fits this case is not asked for.
fn can_be_given(field: &FieldView) -> bool {
    field.required || field.kind != FieldKind::Choice || !field.choices.is_empty()
}

pub(crate) fn guidance(_: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<Vec<GuidanceView>, ApiError> {
    let view = |r: Right| GuidanceView {
        id: r,
        title: say(cx.language, &format!("right.{}", r.id()), &[]),
        law: law_view::right(r, Regime::Gdpr, cx.today, cx.language).law,
        text: say(cx.language, &format!("guidance.{}", r.id()), &[]),
    };
    Ok(right::GUIDANCE_ONLY.into_iter().map(view).collect())
}

/// The catalogue of today as data, for scripts.
pub(crate) fn catalogue(_: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<Vec<CatalogueRight>, ApiError> {
    Ok(right::catalogue().iter().map(|entry| listed(entry, cx.today)).collect())
}

fn listed(entry: &right::Entry, today: Date) -> CatalogueRight {
    let laws: Vec<&right::Law> =
        entry.laws.iter().filter(|law| entry.law(law.regime, today).is_none_or(|now| now == *law)).collect();
    let law = |l: &right::Law| CatalogueLaw {
        regime: l.regime,
        act: l.act.clone(),
        place: l.place.clone(),
        articles: l.articles.clone(),
        clock: l.term,
        in_force_from: l.in_force_from.to_string(),
        verified_on: l.verified_on.to_string(),
        source: l.source.clone(),
    };
    let points = |all: &'static [right::Point], ids: &[String]| -> Vec<CataloguePoint> {
        let found = ids.iter().filter_map(|id| all.iter().find(|p| p.id == *id));
        found.map(|p| CataloguePoint { id: p.id.clone(), articles: p.articles.clone() }).collect()
    };
    CatalogueRight {
        states: points(right::states(), &entry.states),
        owes: points(right::owes(), &entry.owes),
        refusals: points(right::refusals(), &entry.refusals),
        id: entry.id,
        regimes: laws.iter().map(|l| l.regime).collect(),
        articles: laws.first().map(|l| l.articles.clone()).unwrap_or_default(),
        fields: entry.fields.iter().map(listed_field).collect(),
        laws: laws.iter().map(|l| law(l)).collect(),
        letter: habeas_letter::WRITTEN.contains(&entry.id),
    }
}

fn listed_field(f: &Field) -> CatalogueField {
    CatalogueField {
        name: f.name.clone(),
        kind: f.kind,
        required: f.required,
        many: f.many,
        choices: f.choices.iter().filter(|c| !c.prospective).map(|c| c.id.clone()).collect(),
    }
}

/// The letters that follow a request, as data.
pub(crate) fn follow_ups(_: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<Vec<CatalogueFollowUp>, ApiError> {
    let listed = |e: &follow_up::Entry| CatalogueFollowUp {
        id: e.id,
        name: e.name.clone(),
        fields: e.fields.iter().map(listed_field).collect(),
        articles: e.articles.clone(),
    };
    Ok(follow_up::catalogue(cx.today).map(listed).collect())
}
