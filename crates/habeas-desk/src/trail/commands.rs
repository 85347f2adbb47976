use habeas_case::fold::RequestState;
use habeas_case::ids::RequestId;
use habeas_case::letter::Composed;
use std::collections::BTreeMap;

use super::graph::Graph;
use super::matching::Matching;
use super::statements::{self, Asked};
use super::{picture, svg, view};
use crate::api::{Saved, TrailOut, TrailRequest, TrailView};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::{files, find};
use crate::error::ApiError;
use crate::error::reason::Reason;
use crate::requests::advice;
use crate::wording::say;

/// The trail by what the events say: no file is read for it.
pub(crate) fn show(desk: &mut Desk, cx: &mut Context<'_>, req: TrailRequest) -> Result<TrailView, ApiError> {
    trail(desk, cx, &req)
}

/// Saves the picture.
pub(crate) fn save(desk: &mut Desk, cx: &mut Context<'_>, req: TrailOut) -> Result<Saved, ApiError> {
    let path = cx.files.place(&req.out)?;
    desk.outside_vault(&path)?;
    let trail = trail(desk, cx, &req.of)?;
    let picture = trail.picture.ok_or_else(|| ApiError::from(Reason::NoTrailYet))?;
    let text = svg::write(&picture, &trail.title, &trail.sentence, cx.language.id());
    files::save(&path, &mut text.as_bytes(), Some(text.len() as u64), cx)
}

/// Which requests count.
struct Wanted {
    request: Option<RequestId>,
    company: Option<String>,
    person: Option<String>,
    title: String,
}

impl Wanted {
    fn of(desk: &Desk, cx: &Context<'_>, req: &TrailRequest) -> Result<Self, ApiError> {
        let mut title = say(cx.language, "trail.title", &[]);
        let mut titled = |key: &str, name: &str| title = say(cx.language, key, &[("name", name)]);
        let request = match &req.request {
            None => None,
            Some(wanted) => {
                let (id, state) = find::request(desk, wanted).map_err(|e| e.at("request"))?;
                titled("trail.title.request", &state.composed.map(|c| c.reference).unwrap_or_default());
                Some(id)
            }
        };
        let company = match &req.company {
            None => None,
            Some(wanted) => {
                let (id, events) = find::company(desk, wanted).map_err(|e| e.at("company"))?;
                let facts = habeas_case::facts::company(&events);
                titled("trail.title.of", &facts.map(|f| crate::companies::view::display_name(&f)).unwrap_or_default());
                Some(id.to_string())
            }
        };
        let person = match &req.person {
            None => None,
            Some(wanted) => {
                let (id, events) = find::person(desk, wanted).map_err(|e| e.at("person"))?;
                titled("trail.title.of", &habeas_case::facts::person(&events).map(|f| f.name).unwrap_or_default());
                Some(id.to_string())
            }
        };
        Ok(Self { request, company, person, title })
    }

    fn takes(&self, id: RequestId, composed: &Composed) -> bool {
        let principal = composed.mandate.as_ref().map_or(composed.person, |under| under.principal);
        self.request.is_none_or(|wanted| wanted == id)
            && self.company.as_ref().is_none_or(|wanted| *wanted == composed.company.to_string())
            && self.person.as_ref().is_none_or(|p| *p == composed.person.to_string() || *p == principal.to_string())
    }
}

fn trail(desk: &mut Desk, cx: &Context<'_>, req: &TrailRequest) -> Result<TrailView, ApiError> {
    let wanted = Wanted::of(desk, cx, req)?;
    let states = find::requests(desk)?;
    let read: Vec<Asked> =
        states.iter().filter_map(|(id, state)| statements::of_request(*id, state, cx.language)).collect();
    let by_id: BTreeMap<RequestId, &RequestState> = states.iter().map(|(id, state)| (*id, state)).collect();
    let takes = |asked: &&Asked| {
        by_id.get(&asked.id).and_then(|state| state.composed.as_ref()).is_some_and(|c| wanted.takes(asked.id, c))
    };
    let counted: Vec<&Asked> = read.iter().filter(takes).collect();
    let graph = Graph::of(&counted, &read);
    let sentences = view::sentences(&graph, cx.language);
    let picture = picture::draw(&graph, &sentences, cx.language);
    let hand = desk.directory()?;
    let matching = Matching::new(&hand, cx.language);
    let kinds = view::kinds(&counted, &lawful(&counted, &by_id, cx)?, cx.language);
    let (parties, ways) = (graph.parties.len(), graph.flows.len());
    let key = if ways == 0 { "trail.nobody" } else { "trail.sentence" };
    let holes = [("parties", parties.to_string()), ("ways", ways.to_string())];
    let holes: Vec<(&str, &str)> = holes.iter().map(|(hole, value)| (*hole, value.as_str())).collect();
    Ok(TrailView {
        title: wanted.title,
        sentence: say(cx.language, key, &holes),
        parties: view::parties(&graph, &matching, cx.language),
        flows: view::flows(&graph, sentences, cx.language),
        kinds,
        unread: view::unread(&counted, cx.language),
        picture,
    })
}

/// The letters that are lawful today, of the requests that name kinds alone.
fn lawful(
    counted: &[&Asked],
    states: &BTreeMap<RequestId, &RequestState>,
    cx: &Context<'_>,
) -> Result<BTreeMap<String, Vec<crate::api::NextLetter>>, ApiError> {
    let mut all = BTreeMap::new();
    for asked in counted.iter().filter(|a| a.statements.iter().any(|s| s.named.is == crate::api::NameTick::Kind)) {
        let Some(state) = states.get(&asked.id) else { continue };
        let (next, others) = advice::of(state, cx)?;
        let letters = std::iter::once(next).chain(others).filter_map(|step| step.letter).collect();
        all.insert(asked.mention.request.clone(), letters);
    }
    Ok(all)
}
