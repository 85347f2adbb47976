use habeas_desk::api::{ById, EvidenceRequest};
use habeas_desk::commands as desk;
use std::path::Path;

use crate::files::place;
use crate::session::{Ran, Session};

/// What is lacking is told before the pack is made, which takes some seconds.
pub(super) fn run(s: &mut Session<'_>, id: &str, out: Option<&Path>) -> Ran {
    let Some(out) = out else { return s.run::<desk::EvidenceCheck>(ById { id: id.to_owned() }) };
    if !s.args.json {
        let check = s.call::<desk::EvidenceCheck>(ById { id: id.to_owned() })?;
        s.show(&check)?;
    }
    s.run::<desk::EvidenceMake>(EvidenceRequest { id: id.to_owned(), out: place(out) })
}
