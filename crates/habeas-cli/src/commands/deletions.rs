use habeas_desk::api::{ById, Deletable, Deletion, RecordKind};
use habeas_desk::{Command, commands as desk};

use crate::args::Delete;
use crate::session::{Ran, Session};
use crate::wording::Phrase;
use crate::{output, render, terminal};

/// Shows what would be deleted, asks, and deletes it. `C` deletes the given kind of record.
pub(super) fn run<C: Command<Req = ById, Res = Deletion>>(s: &mut Session<'_>, kind: RecordKind, d: &Delete) -> Ran {
    s.open_for(C::NEEDS)?;
    let shown = s.call::<desk::DeletionPreview>(Deletable { kind, id: d.id.clone() })?;
    if !d.yes {
        output::print_message(&render::deletion_preview(&shown, &s.renderer));
        terminal::confirm(&s.renderer.phrase(Phrase::AskDeletion, &[]))?;
    }
    // By its whole id, so it is the record that was shown.
    s.run::<C>(ById { id: shown.id })
}
