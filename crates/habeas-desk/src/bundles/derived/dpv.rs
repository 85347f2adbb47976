//! `request.jsonld`: a request in the words of the Data Privacy Vocabulary (W3C DPVCG, version 2.3). What the vocabulary
//! has no term for stands in a namespace of its own; nothing has a status that the person did not record.

use habeas_case::fold::{RequestState, TimelineEntry};
use habeas_case::ids::RequestId;
use habeas_case::letter::Composed;
use habeas_case::recorded::RecordedKind;
use habeas_law::checklist::AnswerKind;
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use serde_json::{Map, Value, json};

use super::Case;
use crate::companies::view::display_name;

/// What the vocabulary has no term for. The name is reserved (RFC 2606) and leads nowhere.
const OWN: &str = "https://habeas.invalid/terms#";

pub(super) fn record(case: &Case<'_>, id: RequestId, state: &RequestState, composed: &Composed) -> Value {
    let rights: Vec<Value> =
        composed.rights.iter().flat_map(|right| terms(*right, composed.regime)).map(named).collect();
    let steps: Vec<Value> = state.uncorrected().filter_map(|entry| step(case, id, state, entry)).collect();
    let mut record = json!({
        "@context": context(),
        "@id": "#request",
        "@type": "dpv:RightExerciseRecord",
        "dct:identifier": composed.reference,
        "dct:subject": id.to_string(),
        "dpv:hasRight": rights,
        "dpv:hasDataSubject": subject(case, composed),
        "dpv:hasDataController": {
            "@id": "#controller",
            "@type": "dpv:DataController",
            "dct:identifier": composed.company.to_string(),
            "dpv:hasName": display_name(&composed.recipient),
        },
        "dct:hasPart": steps,
    });
    let mut add = |name: &str, value: Option<Value>| {
        if let (Some(value), Some(members)) = (value, record.as_object_mut()) {
            members.insert(name.to_owned(), value);
        }
    };
    add("dct:created", state.composed_on.map(date));
    let authority = composed
        .addressee
        .as_ref()
        .map(|to| json!({ "@id": "#authority", "@type": "dpv:DataProtectionAuthority", "dpv:hasName": to.name }));
    add("dpv:hasRecipient", authority);
    add("dct:relation", composed.about.as_ref().map(|about| json!(about.reference)));
    record
}

fn subject(case: &Case<'_>, composed: &Composed) -> Value {
    let id = composed.mandate.as_ref().map_or(composed.person, |under| under.principal);
    let name = if id == composed.person { Some(&composed.sender) } else { case.people.get(&id) };
    let mut subject = json!({ "@id": "#data-subject", "@type": "dpv:DataSubject", "dct:identifier": id.to_string() });
    if let (Some(facts), Some(members)) = (name, subject.as_object_mut()) {
        members.insert("dpv:hasName".to_owned(), json!(facts.name));
    }
    subject
}

fn context() -> Value {
    json!({
        "dpv": "https://w3id.org/dpv#",
        "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
        "justifications": "https://w3id.org/dpv/justifications#",
        "dct": "http://purl.org/dc/terms/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "habeas": OWN,
    })
}

fn named(term: String) -> Value {
    json!({ "@id": term })
}

fn date(day: jiff::civil::Date) -> Value {
    json!({ "@type": "xsd:date", "@value": day.to_string() })
}

/// The rights of the GDPR have terms; those of other laws have the ids of this format.
fn terms(right: Right, regime: Regime) -> Vec<String> {
    let articles: &[&str] = match right {
        Right::Access | Right::CameraAccess | Right::EmployeeAccess | Right::Score => &["A15"],
        Right::Rectification | Right::Completion => &["A16"],
        Right::Erasure | Right::ErasurePublic => &["A17"],
        Right::Restriction => &["A18"],
        Right::RecipientsNotice => &["A19"],
        Right::Portability | Right::PortabilityDirect => &["A20"],
        Right::Objection | Right::ObjectionMarketing | Right::ObjectionResearch => &["A21"],
        Right::AutomatedDecision => &["A22"],
        Right::WithdrawConsent => &["A7-3"],
        Right::Information => &["A13", "A14"],
        Right::Complaint => &["A77"],
        Right::RemedyCourt => &["A79"],
        Right::Damages
        | Right::Representation
        | Right::MinorErasure
        | Right::PostMortem
        | Right::PostMortemHeirs
        | Right::Source
        | Right::DeleteMe
        | Right::Breach
        | Right::AiTraining
        | Right::Deceased => &[],
    };
    match (regime, articles) {
        (Regime::Gdpr, [_, ..]) => articles.iter().map(|article| format!("eu-gdpr:{article}")).collect(),
        _ => vec![format!("habeas:{}-{}", regime.id(), right.id())],
    }
}

/// An entry that somebody recorded.
fn step(case: &Case<'_>, id: RequestId, state: &RequestState, entry: &TimelineEntry) -> Option<Value> {
    let kind = entry.kind()?;
    let mut step = Map::new();
    step.insert("@id".to_owned(), json!(format!("#event-{}", entry.event)));
    step.insert("@type".to_owned(), json!("dpv:RightExerciseActivity"));
    step.insert("dct:type".to_owned(), json!(format!("habeas:{}", kind.id())));
    step.insert("dct:date".to_owned(), date(entry.on));
    let said = state.assessment(entry.event).kind;
    if let Some(status) = status(kind, said) {
        step.insert("dpv:hasStatus".to_owned(), named(format!("dpv:{status}")));
    }
    if kind == RecordedKind::IdentityAsked {
        let term = "justifications:IdentityVerificationRequired".to_owned();
        step.insert("dpv:hasJustification".to_owned(), named(term));
    }
    let of_entry = |record: &&habeas_bundle::FileRecord| {
        entry.details().is_some_and(|details| details.files.iter().any(|file| file.id == record.file.id))
    };
    let root = format!("{}/", case.folder(id));
    let path = |record: &habeas_bundle::FileRecord| {
        let path = super::inside(&record.path);
        super::inventory::encoded(path.strip_prefix(&root).unwrap_or(path))
    };
    let files: Vec<Value> = case.files_of(id).filter(of_entry).map(|record| named(path(record))).collect();
    if !files.is_empty() {
        step.insert("dct:source".to_owned(), Value::Array(files));
    }
    Some(Value::Object(step))
}

/// A status that the entry bears out. What an answer is worth, the person alone says.
fn status(kind: RecordedKind, said: Option<AnswerKind>) -> Option<&'static str> {
    Some(match kind {
        RecordedKind::Sent => "RequestInitiated",
        RecordedKind::Acknowledged => "RequestAcknowledged",
        RecordedKind::IdentityAsked | RecordedKind::ClarificationAsked | RecordedKind::FeeAsked => {
            "RequestRequiresAction"
        }
        RecordedKind::IdentityGiven | RecordedKind::ClarificationGiven => "RequestRequiredActionPerformed",
        RecordedKind::ExtensionAnnounced => "RequestActionDelayed",
        RecordedKind::Refused => "RequestRejected",
        RecordedKind::Reminded => "RequestStatusQuery",
        RecordedKind::Answered => match said? {
            AnswerKind::Full => "RequestFulfilled",
            AnswerKind::Incomplete | AnswerKind::Referral => "RequestUnfulfilled",
            AnswerKind::NoData
            | AnswerKind::Identity
            | AnswerKind::Extension
            | AnswerKind::Refusal
            | AnswerKind::Acknowledgement
            | AnswerKind::Clarification => return None,
        },
        RecordedKind::Received
        | RecordedKind::Bounced
        | RecordedKind::OtherChannelAsked
        | RecordedKind::Contested
        | RecordedKind::Complained
        | RecordedKind::AuthorityAnswered
        | RecordedKind::Closed => return None,
    })
}
