use habeas_desk::api::{AnswerAdd, AnswerOpen, ById};
use habeas_desk::commands as desk;

use crate::args::Answer;
use crate::files::{files, place};
use crate::session::{Ran, Session};

pub(super) fn run(s: &mut Session<'_>, command: &Answer) -> Ran {
    match command {
        Answer::Add { id, files: paths, on, note } => s.run::<desk::AnswerAdd>(AnswerAdd {
            id: id.clone(),
            files: files(paths),
            on: on.clone(),
            note: note.clone(),
        }),
        Answer::List { id } => s.run::<desk::AnswerList>(ById { id: id.clone() }),
        Answer::Open { answer, out } => s.run::<desk::AnswerOpen>(AnswerOpen { file: answer.clone(), out: place(out) }),
    }
}
