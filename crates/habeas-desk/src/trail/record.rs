//! The trail as it goes along in a bundle: by the events alone, without whom the directory thinks somebody may be.

use habeas_case::fold::RequestState;
use habeas_case::ids::RequestId;
use habeas_law::checklist::NamedRole;
use habeas_words::Language;
use serde::Serialize;

use super::graph::Graph;
use super::statements::{self, Asked};
use super::{picture, svg, view};
use crate::api::{TrailCertainty, TrailMention, TrailPassage};
use crate::wording::say;

/// Who had data from whom.
#[derive(Serialize)]
pub(crate) struct Trail {
    parties: Vec<Party>,
    flows: Vec<Flow>,
}

#[derive(Serialize)]
struct Party {
    id: String,
    name: String,
    /// Of a company that was asked.
    company: Option<String>,
    requests: Vec<TrailMention>,
}

#[derive(Serialize)]
struct Flow {
    from: String,
    to: String,
    role: NamedRole,
    certainty: TrailCertainty,
    sentence: String,
    data: Vec<String>,
    passages: Vec<TrailPassage>,
}

/// The trail of these requests, and its picture. `None`: nobody is named.
pub(crate) fn of<'s>(
    requests: impl Iterator<Item = (RequestId, &'s RequestState)>,
    language: Language,
) -> Option<(Trail, String)> {
    let all: Vec<Asked> = requests.filter_map(|(id, state)| statements::of_request(id, state, language)).collect();
    let graph = Graph::of(&all.iter().collect::<Vec<_>>(), &all);
    let sentences = view::sentences(&graph, language);
    let picture = picture::draw(&graph, &sentences, language)?;
    let title = say(language, "trail.title", &[]);
    let holes = [("parties", graph.parties.len().to_string()), ("ways", graph.flows.len().to_string())];
    let holes: Vec<(&str, &str)> = holes.iter().map(|(hole, value)| (*hole, value.as_str())).collect();
    let text = svg::write(&picture, &title, &say(language, "trail.sentence", &holes), language.id());
    let flow = |flow: crate::api::TrailFlow| Flow {
        from: flow.from,
        to: flow.to,
        role: flow.role,
        certainty: flow.certainty,
        sentence: flow.sentence,
        data: flow.data,
        passages: flow.passages,
    };
    let flows = view::flows(&graph, sentences, language).into_iter().map(flow).collect();
    let party = |(id, party): (String, super::graph::Party)| Party {
        id,
        name: party.name,
        company: party.company,
        requests: party.requests,
    };
    Some((Trail { parties: graph.parties.into_iter().map(party).collect(), flows }, text))
}
