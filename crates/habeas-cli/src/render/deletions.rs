//! Deletions: before, and after.

use habeas_desk::api::{Deletion, RecordKind};

use super::{Render, Renderer, joined, size};
use crate::wording::Phrase;

/// After it was done.
impl Render for Deletion {
    fn render(&self, r: &Renderer) -> String {
        filled(self, Phrase::DeletionDone, r)
    }
}

/// Before it is done: what would be deleted, and what that means.
pub(crate) fn preview(deletion: &Deletion, r: &Renderer) -> String {
    let what = match deletion.kind {
        RecordKind::Person => Phrase::DeletionPerson,
        RecordKind::Company => Phrase::DeletionCompany,
        RecordKind::Request => Phrase::DeletionRequest,
        RecordKind::Answer => Phrase::DeletionAnswer,
    };
    filled(deletion, what, r) + &filled(deletion, Phrase::DeletionConsequences, r)
}

fn filled(deletion: &Deletion, phrase: Phrase, r: &Renderer) -> String {
    r.line(
        phrase,
        &[
            ("name", &deletion.name),
            ("requests", &joined(&deletion.requests)),
            ("count", &deletion.requests.len()),
            ("events", &deletion.events),
            ("files", &deletion.files),
            ("bytes", &size(deletion.bytes)),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::tests::EN;

    #[test]
    fn a_person_is_deleted_with_their_requests() {
        let deletion = Deletion {
            kind: RecordKind::Person,
            id: "00".into(),
            name: "Ada".into(),
            requests: vec!["H-1".into(), "H-2".into()],
            events: 9,
            files: 4,
            bytes: 2_000,
            drafts: 0,
        };
        let before = preview(&deletion, &EN);
        assert!(before.starts_with("This deletes Ada and every request written for them (2: H-1, H-2)"), "{before}");
        assert!(before.contains("\n9 entries lose their content, 4 sealed files go (2.0 kB)."), "{before}");
        assert!(deletion.render(&EN).starts_with("Deleted: Ada. 9 entries lost"));
    }
}
