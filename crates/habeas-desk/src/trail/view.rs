//! A trail as a person reads it: parties, ways and kinds, worded.

use habeas_case::advice::NextLetter;
use habeas_case::assessed::NameTick;
use habeas_law::checklist::NamedRole;
use habeas_law::follow_up::FollowUp;
use habeas_law::regime::Regime;
use habeas_words::Language;
use std::collections::BTreeMap;

use super::graph::{Flow, Graph, Party};
use super::matching::Matching;
use super::statements::Asked;
use crate::api::{TrailCertainty, TrailFlow, TrailKind, TrailPart, TrailParty, TrailPassage, TrailUnread};
use crate::companies::view::display_name;
use crate::wording::say;

/// So many names are looked for in the directory by their look; of more, only by their letters.
const NEAR: usize = 60;

/// Who says what of whom, in the order of the graph.
pub(super) fn sentences(graph: &Graph, language: Language) -> Vec<String> {
    let name = |id: &String| graph.parties.get(id).map(|party| party.name.as_str()).unwrap_or_default();
    let sentence = |((from, to, role), flow): (&(String, String, NamedRole), &Flow)| {
        let (company, other) = match role {
            NamedRole::Recipient => (name(from), name(to)),
            NamedRole::Source => (name(to), name(from)),
        };
        let own_word = flow.passages.iter().all(|p| p.quote.is_none());
        let by = if own_word { "own_word" } else { flow.certainty().id() };
        say(language, &format!("trail.flow.{role}.{by}"), &[("company", company), ("name", other)])
    };
    graph.flows.iter().map(sentence).collect()
}

pub(super) fn flows(graph: &Graph, sentences: Vec<String>, language: Language) -> Vec<TrailFlow> {
    let mut all: Vec<TrailFlow> = Vec::with_capacity(sentences.len());
    for (((from, to, role), flow), sentence) in graph.flows.iter().zip(sentences) {
        let other = if *role == NamedRole::Recipient { to } else { from };
        let unasked = graph.parties.get(other).filter(|party| party.requests.is_empty());
        all.push(TrailFlow {
            from: from.clone(),
            to: to.clone(),
            role: *role,
            certainty: flow.certainty(),
            sentence,
            data: flow.data.iter().cloned().collect(),
            passages: flow.passages.clone(),
            proposal: unasked.map(|party| say(language, "trail.write_to", &[("name", &party.name)])),
        });
    }
    let name = |id: &String| graph.parties.get(id).map(|party| party.name.to_lowercase());
    all.sort_by_cached_key(|flow| (name(&flow.from), name(&flow.to), flow.role, flow.from.clone(), flow.to.clone()));
    all
}

pub(super) fn parties(graph: &Graph, matching: &Matching<'_>, language: Language) -> Vec<TrailParty> {
    let unasked = graph.parties.values().filter(|party| party.requests.is_empty()).count();
    let named = named_in(graph);
    let party = |(id, party): (&String, &Party)| {
        let asked = !party.requests.is_empty();
        let perhaps = if asked { Vec::new() } else { matching.perhaps(&party.name, unasked <= NEAR) };
        let said = named.get(id.as_str()).filter(|_| !asked);
        TrailParty {
            id: id.clone(),
            name: party.name.clone(),
            part: if asked { TrailPart::Asked } else { TrailPart::Named },
            company: party.company.clone(),
            requests: party.requests.clone(),
            perhaps,
            fact: said.and_then(|(company, passage)| fact(company, passage, language)),
        }
    };
    let mut all: Vec<TrailParty> = graph.parties.iter().map(party).collect();
    all.sort_by_cached_key(|party| (party.name.to_lowercase(), party.id.clone()));
    all
}

/// For each party, the passage that names them: of an answer before that of a notice, the newest first.
fn named_in(graph: &Graph) -> BTreeMap<&str, (&str, &TrailPassage)> {
    let mut best: BTreeMap<&str, (&str, &TrailPassage)> = BTreeMap::new();
    for ((from, to, role), flow) in &graph.flows {
        let (company, other) = if *role == NamedRole::Recipient { (from, to) } else { (to, from) };
        let Some(company) = graph.parties.get(company) else { continue };
        for passage in flow.passages.iter().filter(|p| p.quote.is_some()) {
            let better = |known: &TrailPassage| {
                let weight = |p: &TrailPassage| (p.certainty == TrailCertainty::Shown, p.on.clone());
                weight(passage) > weight(known)
            };
            match best.get(other.as_str()) {
                Some((_, known)) if !better(known) => {}
                _ => drop(best.insert(other, (&company.name, passage))),
            }
        }
    }
    best
}

/// Why somebody may hold data: the words that name them, quoted.
fn fact(company: &str, passage: &TrailPassage, language: Language) -> Option<String> {
    let quote = passage.quote.as_deref()?;
    let on = passage.on.parse().ok()?;
    let quote = quote.split_whitespace().collect::<Vec<_>>().join(" ");
    let under = passage.under.as_ref().map(|under| say(language, "trail.fact.under", &[("heading", under)]));
    let holes = [
        ("company", company),
        ("date", &habeas_words::short_date(language, on)),
        ("quote", &quote),
        ("under", under.as_deref().unwrap_or_default()),
    ];
    Some(say(language, &format!("trail.fact.{}", passage.certainty), &holes))
}

/// Kinds of which nobody is named, by what the requests say. `letters`: what is lawful today, by request.
pub(super) fn kinds(
    counted: &[&Asked],
    letters: &BTreeMap<String, Vec<NextLetter>>,
    language: Language,
) -> Vec<TrailKind> {
    let mut all = Vec::new();
    for request in counted {
        let company = display_name(&request.recipient);
        for statement in request.statements.iter().filter(|s| s.named.is == NameTick::Kind) {
            let (role, words) = (statement.named.role, statement.named.called());
            let wanted = NextLetter::FollowUp(FollowUp::MissingItems);
            let lawful = letters.get(&request.mention.request).is_some_and(|all| all.contains(&wanted));
            let law = law(request.regime, role, language);
            let holes = [("company", company.as_str()), ("words", words), ("law", law.as_str())];
            all.push(TrailKind {
                sentence: say(language, &format!("trail.kind.{role}"), &holes),
                company: company.clone(),
                role,
                words: words.to_owned(),
                passage: statement.passage.clone(),
                letter: lawful.then_some(wanted),
            });
        }
    }
    all.sort_by_cached_key(|k| (k.company.to_lowercase(), k.role, k.words.to_lowercase(), k.passage.event.clone()));
    all
}

/// The provision, where the letter went under a law whose text has it at this place.
fn law(regime: Regime, role: NamedRole, language: Language) -> String {
    if !matches!(regime, Regime::Gdpr | Regime::UkGdpr) {
        return String::new();
    }
    let act = say(language, &format!("act.{}", regime.id()), &[]);
    say(language, &format!("trail.kind.law.{role}"), &[("law", &act)])
}

pub(super) fn unread(counted: &[&Asked], language: Language) -> Vec<TrailUnread> {
    let mut all = Vec::new();
    for request in counted {
        let company = display_name(&request.recipient);
        for one in &request.unread {
            let day = habeas_words::short_date(language, one.on);
            let sentence =
                say(language, &format!("trail.unread.{}", one.certainty), &[("company", &company), ("date", &day)]);
            all.push((
                one.on,
                TrailUnread {
                    request: request.mention.request.clone(),
                    reference: request.mention.reference.clone(),
                    event: one.event.clone(),
                    company: company.clone(),
                    certainty: one.certainty,
                    sentence,
                },
            ));
        }
    }
    all.sort_by(|(day, one), (other_day, other)| other_day.cmp(day).then_with(|| one.event.cmp(&other.event)));
    all.into_iter().map(|(_, one)| one).collect()
}
