use habeas_desk::api::{IdentityCopyAdd, IdentityCopyInput, IdentityCopyOut};
use habeas_desk::{commands as desk, letter_language};

use crate::args::{Identity, IdentityCopy};
use crate::files::{file, place};
use crate::session::{Ran, Session};

pub(super) fn run(s: &mut Session<'_>, command: &Identity) -> Ran {
    match command {
        Identity::Advice => s.run::<desk::IdentityAdvice>(()),
        Identity::Copy(c) => copy(s, c),
    }
}

/// To a request, to a file, or to both.
fn copy(s: &mut Session<'_>, c: &IdentityCopy) -> Ran {
    let copy = IdentityCopyInput {
        picture: file(&c.picture),
        hide: c.hide.clone(),
        keep: c.keep.clone(),
        kind: habeas_desk::choice(&c.kind, "kind")?,
        recipient: c.recipient.clone(),
        purpose: c.purpose.clone(),
        language: c.language.as_deref().map(letter_language).transpose()?,
    };
    match (&c.add_to, &c.out) {
        (Some(id), out) => {
            s.run::<desk::IdentityEnclose>(IdentityCopyAdd { copy, id: id.clone(), out: out.as_deref().map(place) })
        }
        (None, Some(out)) => s.run::<desk::IdentitySave>(IdentityCopyOut { copy, out: place(out) }),
        // The argument parser asks for one of them.
        (None, None) => Err(crate::failures::missing("out")),
    }
}
