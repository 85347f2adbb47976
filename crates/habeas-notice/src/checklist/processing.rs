//! What is processed, for which purposes, on which basis, for how long.

use std::collections::BTreeMap;

use crate::assessor::{Assessor, QUOTES, Verdict, missing};
use crate::reading::ItemStatus::{Missing, NotApplicable, Partial, Present, Unknown};
use crate::reading::{Basis, BasisClaim, Evidence, Found, YesNo};

/// Art. 13(1)(c): the purposes. Two concrete ones are enough; "to improve our services" is none.
pub(super) fn purposes(a: &Assessor<'_, '_>) -> Verdict {
    match a.lists.purposes.len() {
        0 => missing(),
        _ if a.lists.concrete_purposes >= 2 => (Present, first_quotes(&a.lists.purposes)),
        _ => (Partial, first_quotes(&a.lists.purposes)),
    }
}

/// Art. 13(1)(c): the legal bases. One basis alone is named in passing.
pub(super) fn bases(a: &Assessor<'_, '_>) -> Verdict {
    let claimed = &a.facts.legal_bases;
    let evidence = claimed.iter().filter_map(|b| b.evidence.first().cloned()).collect();
    match claimed.len() {
        0 => missing(),
        1 => (Partial, evidence),
        _ => (Present, evidence),
    }
}

/// The bases that are named in one sentence, or over one list, with a purpose.
fn bases_with_purpose(a: &Assessor<'_, '_>) -> Vec<(Basis, Evidence)> {
    let has_purpose = |evidence: &&Evidence| {
        let sentence = a.page.folded.place_of(evidence).and_then(|at| a.page.sentence(at));
        sentence.is_some_and(|s| a.page.has_cue_named(s, "basis_for_purpose"))
    };
    let quoted = |claim: &BasisClaim| claim.evidence.iter().find(has_purpose).map(|e| (claim.basis, e.clone()));
    a.facts.legal_bases.iter().filter_map(quoted).collect()
}

/// The bases in sections about something else than bases, if there are two such sections: each says what its basis is for.
fn in_sections(a: &Assessor<'_, '_>) -> Vec<Evidence> {
    let page = a.page;
    let section = |evidence: &Evidence| {
        let line = page.sentence(page.folded.place_of(evidence)?)?.line;
        let about_bases = page.phrases.iter().any(|p| page.heading_has(line, &p.words.legal_basis));
        page.passages.heading_of(line).filter(|_| !about_bases)
    };
    let mut sections: BTreeMap<usize, Evidence> = BTreeMap::new();
    for evidence in a.facts.legal_bases.iter().flat_map(|claim| &claim.evidence) {
        if let Some(heading) = section(evidence) {
            sections.entry(heading).or_insert_with(|| evidence.clone());
        }
    }
    if sections.len() < 2 { Vec::new() } else { sections.into_values().take(QUOTES).collect() }
}

/// Art. 13(1)(c): which basis supports which purpose.
pub(super) fn bases_of_purposes(a: &Assessor<'_, '_>) -> Verdict {
    let with_purpose = bases_with_purpose(a);
    let (count, all) = (with_purpose.len(), a.facts.legal_bases.len());
    let evidence = with_purpose.into_iter().map(|(_, evidence)| evidence).collect();
    match count {
        0 => match in_sections(a) {
            none if none.is_empty() => missing(),
            sections => (Partial, sections),
        },
        _ if count >= 2 && count >= all => (Present, evidence),
        _ => (Partial, evidence),
    }
}

/// Art. 13(1)(d): the legitimate interests relied on.
pub(super) fn interests(a: &Assessor<'_, '_>) -> Verdict {
    if a.facts.legal_bases.iter().all(|b| b.basis != Basis::LegitimateInterests) {
        return missing();
    }
    if a.has("interest_named") {
        return (Present, a.cues(&["interest_named"]));
    }
    let with_purpose = bases_with_purpose(a).into_iter().find(|(basis, _)| *basis == Basis::LegitimateInterests);
    let Some((_, evidence)) = with_purpose else { return missing() };
    let sentence = a.page.folded.place_of(&evidence).and_then(|at| a.page.sentence(at));
    let introduces_list = sentence.is_some_and(|s| {
        a.page.get(s.span).last() == Some(&b':')
            && a.page.passages.line(s.line + 1).is_some_and(|l| l.intro == Some(s.line))
    });
    (if introduces_list { Present } else { Partial }, vec![evidence])
}

/// Art. 13(2)(a): how long data are kept.
pub(super) fn retention(a: &Assessor<'_, '_>) -> Verdict {
    match a.either_cue("retention_period", "retention_criteria") {
        (Missing, _) if a.facts.retention_stated.value == YesNo::Yes => {
            (Partial, a.facts.retention_stated.evidence.clone())
        }
        verdict => verdict,
    }
}

/// Art. 13(2)(e): whether the data must be provided, and what happens otherwise.
pub(super) fn mandatory(a: &Assessor<'_, '_>) -> Verdict {
    match (a.has("mandatory"), a.has("consequence"), a.has("data_needed")) {
        (true, true, _) => (Present, a.cues(&["consequence", "mandatory"])),
        (false, false, false) => missing(),
        _ => (Partial, a.cues(&["consequence", "mandatory", "data_needed"])),
    }
}

/// Art. 14(1)(d): the categories of data.
pub(super) fn categories(a: &Assessor<'_, '_>) -> Verdict {
    match a.lists.data_kinds {
        0 => missing(),
        1 | 2 => (Partial, first_quotes(&a.lists.data)),
        _ => (Present, first_quotes(&a.lists.data)),
    }
}

/// Art. 9(2): the condition for special categories of data, if there are any.
pub(super) fn special_categories(a: &Assessor<'_, '_>) -> Verdict {
    match (a.has("special_data"), a.has("special_condition")) {
        (true, true) => (Present, a.cues(&["special_condition"])),
        (true, false) => (Missing, a.cues(&["special_data"])),
        _ if a.has("special_hint") || a.lists.data_kinds == 0 => (Unknown, Vec::new()),
        _ => (NotApplicable, Vec::new()),
    }
}

fn first_quotes(listed: &[Found<String>]) -> Vec<Evidence> {
    listed.iter().flat_map(|item| item.evidence.clone()).take(QUOTES).collect()
}
