//! Paper post: envelopes, labels and the list for the post office.

use habeas_desk::api::{
    EnvelopesRequest, EnvelopesWanted, LabelsRequest, LabelsWanted, Mailing, PostingListRequest, PostingListWanted,
};
use habeas_desk::{commands as desk, letter_language};
use std::path::PathBuf;

use super::fields::choice;
use crate::args::{Envelope, Labels, PostingList};
use crate::files::place;
use crate::session::{Ran, Session};

pub(super) fn envelopes(s: &mut Session<'_>, e: &Envelope) -> Ran {
    if e.list {
        let formats = s.call::<desk::PostFormats>(())?;
        return s.show(&formats.envelopes);
    }
    let wanted = EnvelopesWanted { format: e.format.clone(), out: place(required(e.out.as_ref())?) };
    s.run::<desk::PostEnvelopes>(EnvelopesRequest { letters: mailing(&e.letters), wanted })
}

pub(super) fn labels(s: &mut Session<'_>, l: &Labels) -> Ran {
    if l.list {
        let formats = s.call::<desk::PostFormats>(())?;
        return s.show(&formats.labels);
    }
    let wanted = LabelsWanted { sheet: l.sheet.clone(), start: l.start, out: place(required(l.out.as_ref())?) };
    if l.test {
        return s.run::<desk::PostLabelsTest>(wanted);
    }
    s.run::<desk::PostLabels>(LabelsRequest { letters: mailing(&l.letters), wanted })
}

pub(super) fn posting_list(s: &mut Session<'_>, p: &PostingList) -> Ran {
    let wanted = PostingListWanted {
        posting: choice(p.posting.as_ref(), "posting")?,
        language: p.language.as_deref().map(letter_language).transpose()?,
        out: place(&p.out),
    };
    s.run::<desk::PostList>(PostingListRequest { letters: mailing(&p.letters), wanted })
}

fn mailing(letters: &crate::args::Mailing) -> Mailing {
    Mailing { requests: letters.requests.clone(), follow_up: letters.follow_up.clone() }
}

/// The argument parser asks for it where it is needed.
fn required(out: Option<&PathBuf>) -> Result<&PathBuf, habeas_desk::ApiError> {
    out.ok_or_else(|| crate::failures::missing("out"))
}
