//! From arguments to requests to the desk, by trade.

mod answers;
mod batch;
mod bundles;
mod deletions;
mod directory;
mod evidence;
mod fields;
mod identity;
mod keys;
mod law;
mod mandate;
mod manual;
mod parties;
mod post;
mod requests;
mod search;
mod statistics;
mod vault;

use habeas_desk::api::NoticeReadRequest;
use habeas_desk::commands as desk;

use crate::args::{Command, Notice};
use crate::files::notice_source;
use crate::session::{Ran, Session};

/// Runs a command and prints its result.
pub(crate) fn run(s: &mut Session<'_>, command: &Command) -> Ran {
    match command {
        Command::Vault(c) => vault::run(s, c),
        Command::Notice(Notice::Read { file }) => {
            s.run::<desk::NoticeRead>(NoticeReadRequest { source: notice_source(file) })
        }
        Command::Deadline(c) => law::deadline(s, c),
        Command::Law(c) => law::run(s, c),
        Command::Person(c) => parties::person(s, c),
        Command::Company(c) => parties::company(s, c),
        Command::Directory(c) => directory::run(s, c),
        Command::Request(c) => requests::run(s, c),
        Command::Mandate(c) => mandate::run(s, c),
        Command::Answer(c) => answers::run(s, c),
        Command::Search(c) => search::run(s, c),
        Command::Identity(c) => identity::run(s, c),
        Command::Diagnostics => s.run::<desk::DiagnosticsShow>(()),
        Command::Batch(c) => batch::run(s, c),
        Command::Envelope(c) => post::envelopes(s, c),
        Command::Labels(c) => post::labels(s, c),
        Command::PostingList(c) => post::posting_list(s, c),
        Command::Due => s.run::<desk::RequestDue>(()),
        Command::Calendar { out, requests } => requests::calendar(s, out, requests),
        Command::Evidence { id, out } => evidence::run(s, id, out.as_deref()),
        Command::Stats(c) => statistics::run(s, c),
        Command::Trail(c) => requests::trail(s, c),
        Command::Bundle(c) => bundles::run(s, c),
        Command::Manual { out } => manual::write(out, s.language()),
    }
}
