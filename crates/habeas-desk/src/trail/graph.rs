//! From statements to parties and the ways between them. It words nothing.

use habeas_case::assessed::NameTick;
use habeas_case::facts::CompanyFacts;
use habeas_law::checklist::NamedRole;
use std::collections::{BTreeMap, BTreeSet};

use super::statements::{Asked, Statement};
use crate::api::{TrailCertainty, TrailMention, TrailPassage};
use crate::companies::view::display_name;
use crate::desk::directory::letters;

/// Who had data from whom.
#[derive(Default)]
pub(super) struct Graph {
    /// By their ids.
    pub(super) parties: BTreeMap<String, Party>,
    pub(super) flows: BTreeMap<(String, String, NamedRole), Flow>,
}

pub(super) struct Party {
    pub(super) name: String,
    pub(super) company: Option<String>,
    pub(super) requests: Vec<TrailMention>,
}

#[derive(Default)]
pub(super) struct Flow {
    pub(super) passages: Vec<TrailPassage>,
    pub(super) data: BTreeSet<String>,
}

impl Flow {
    /// Shown is what an answer is quoted with; the person's own word is not.
    pub(super) fn certainty(&self) -> TrailCertainty {
        let shown = self.passages.iter().any(|p| p.certainty == TrailCertainty::Shown && p.quote.is_some());
        if shown { TrailCertainty::Shown } else { TrailCertainty::Claimed }
    }
}

impl Graph {
    /// The requests whose statements count; of the others, only that they were made: who is named here may have been asked
    /// there.
    pub(super) fn of(counted: &[&Asked], all: &[Asked]) -> Self {
        let asked = asked_by_name(all);
        let mut graph = Self::default();
        for request in counted {
            let from = format!("c:{}", request.company);
            for Statement { named, passage } in request.statements.iter().filter(|s| s.named.is == NameTick::Body) {
                let other = match asked.get(&letters(named.called())) {
                    Some(company) => format!("c:{company}"),
                    None => format!("n:{}", letters(named.called())),
                };
                // That a company has data from itself says nothing.
                if other == from || other == "n:" {
                    continue;
                }
                let party = |name: &str| Party { name: name.to_owned(), company: None, requests: Vec::new() };
                let named_party = graph.parties.entry(other.clone()).or_insert_with(|| party(named.called()));
                // However they are written, in whichever order.
                if named.called() < named_party.name.as_str() {
                    named.called().clone_into(&mut named_party.name);
                }
                graph.parties.entry(from.clone()).or_insert_with(|| party(&display_name(&request.recipient)));
                let ends = match named.role {
                    NamedRole::Recipient => (from.clone(), other),
                    NamedRole::Source => (other, from.clone()),
                };
                let flow = graph.flows.entry((ends.0, ends.1, named.role)).or_default();
                // Two names for one company may stand in one sentence.
                if !flow.passages.contains(passage) {
                    flow.passages.push(passage.clone());
                }
                flow.data.extend(named.data.iter().cloned());
            }
        }
        graph.tell_of_requests(all);
        graph
    }

    fn tell_of_requests(&mut self, all: &[Asked]) {
        for request in all {
            if let Some(party) = self.parties.get_mut(&format!("c:{}", request.company)) {
                party.company = Some(request.company.to_string());
                party.name = display_name(&request.recipient);
                party.requests.push(request.mention.clone());
            }
        }
        let newest = |m: &TrailMention| (m.on.clone(), m.request.clone());
        for party in self.parties.values_mut() {
            party.requests.sort_by_key(|mention| std::cmp::Reverse(newest(mention)));
        }
        for flow in self.flows.values_mut() {
            flow.passages.sort_by(|a, b| (&b.on, &b.event, &b.path, b.start).cmp(&(&a.on, &a.event, &a.path, a.start)));
        }
    }
}

/// The companies that were asked, by each name that they have as a whole. A name that two of them have leads to neither.
fn asked_by_name(all: &[Asked]) -> BTreeMap<String, String> {
    let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for request in all {
        for name in names(&request.recipient) {
            known.entry(letters(&name)).or_default().insert(request.company.to_string());
        }
    }
    let one = |(name, ids): (String, BTreeSet<String>)| match ids.len() {
        1 => ids.into_iter().next().map(|id| (name, id)),
        _ => None,
    };
    known.into_iter().filter_map(one).filter(|(name, _)| !name.is_empty()).collect()
}

fn names(facts: &CompanyFacts) -> Vec<String> {
    let with_form = facts.legal_form.as_ref().map(|form| format!("{} {form}", facts.name));
    [Some(facts.name.clone()), with_form, facts.trading_name.clone()].into_iter().flatten().collect()
}
