use habeas_desk::api::{BatchRequest, EnvelopesWanted, LabelsWanted, PostingListWanted};
use habeas_desk::commands as desk;

use super::fields::{Fields, choice, rights};
use crate::args::Batch;
use crate::files::{file, place};
use crate::session::{Ran, Session};

pub(super) fn run(s: &mut Session<'_>, b: &Batch) -> Ran {
    let envelopes = b.envelopes.as_ref();
    let labels = b.labels.as_ref();
    let posting_list = b.posting_list.as_ref();
    s.run::<desk::BatchRun>(BatchRequest {
        people: b.people.as_deref().map(file),
        companies: b.companies.as_deref().map(file),
        people_known: b.persons.clone(),
        companies_known: b.chosen.clone(),
        facts: Vec::new(),
        pack: b.pack.as_deref().map(file),
        rights: rights(&b.rights)?,
        mandate: b.mandate.clone(),
        fields: Fields::parse(&b.fields, &[])?.fields,
        channel: choice(b.channel.as_ref(), "channel")?,
        tone: choice(b.tone.as_ref(), "tone")?,
        unsigned: b.unsigned,
        layout: choice(b.layout.as_ref(), "layout")?,
        posting: choice(b.posting.as_ref(), "posting")?,
        out: b.out.as_deref().map(place),
        drafts: b.drafts,
        envelopes: envelopes.map(|out| EnvelopesWanted { format: b.envelope_format.clone(), out: place(out) }),
        labels: labels.map(|out| LabelsWanted { sheet: b.label_sheet.clone(), start: b.label_start, out: place(out) }),
        posting_list: posting_list.map(|out| PostingListWanted { posting: None, language: None, out: place(out) }),
        dry_run: b.dry_run,
    })
}
