//! Requests, their deadlines and what to do next.

use habeas_desk::api::{
    CalendarMade, DueLine, FollowUpMade, NextStep, RequestLine, RequestTableSaved, RequestView, RequestsMade, StepView,
};
use habeas_words::one_line;
use serde::Serialize;
use std::fmt::Write as _;

use super::answers::files;
use super::law::reasons;
use super::{Render, Renderer};
use crate::wording::Phrase;

impl Render for RequestLine {
    fn render(&self, _: &Renderer) -> String {
        let rights: Vec<&str> = self.rights.iter().map(|right| right.id.id()).collect();
        let (company, person) = (one_line(&self.company), one_line(&self.person));
        let sentence = one_line(&self.sentence);
        format!("{}  {company}  {} ({person})\n    {sentence}\n", one_line(&self.reference), rights.join(", "))
    }
}

/// The line, its days, and what to do.
impl Render for DueLine {
    fn render(&self, r: &Renderer) -> String {
        let mut out = self.line.render(r);
        if let Some(due) = &self.line.due {
            let cautious = self.line.cautious.as_deref().unwrap_or_default();
            let days = r.line(Phrase::RequestDueDays, &[("due", &r.date(due)), ("cautious", &r.date(cautious))]);
            let _ = write!(out, "    {days}");
        }
        let _ = write!(out, "    {}", r.line(Phrase::RequestNext, &[("what", &self.next.sentence)]));
        out
    }
}

impl Render for RequestView {
    fn render(&self, r: &Renderer) -> String {
        let line = &self.line;
        let rights: Vec<String> =
            line.rights.iter().map(|right| one_line(&format!("{} ({})", right.plain, right.law))).collect();
        let mut out = format!("{}: {}\n", one_line(&line.company), rights.join(", "));
        let _ = writeln!(out, "{}  {}  {}", one_line(&line.reference), one_line(&self.id), one_line(&line.person));
        let _ = writeln!(out, "{}", one_line(&line.sentence));
        out += &r.line(Phrase::RequestNext, &[("what", &self.next.sentence)]);
        if let Some(deadline) = &self.deadline {
            out += &reasons(deadline, r);
        }
        out += &r.line(Phrase::RequestTimeline, &[]);
        out.extend(self.timeline.iter().map(|entry| timeline_entry(entry, r)));
        out
    }
}

/// What happened, with its note and its files below.
fn timeline_entry(entry: &StepView, r: &Renderer) -> String {
    let phrase = if entry.corrected { Phrase::RequestEntryUndone } else { Phrase::RequestEntry };
    let mut out = format!("  {}", r.line(phrase, &[("date", &r.date(&entry.on)), ("what", &entry.sentence)]));
    for line in entry.note.iter().flat_map(|note| note.lines()) {
        let _ = writeln!(out, "      {}", one_line(line));
    }
    out + &files(&entry.files, r)
}

/// One request is printed as `request show` prints it, with `ids` beside its `id`; several as a list with their ids.
impl Render for RequestsMade {
    fn render(&self, r: &Renderer) -> String {
        self.requests.iter().map(|request| request.render(r)).collect()
    }

    fn json(&self) -> serde_json::Result<String> {
        #[derive(Serialize)]
        struct One<'a> {
            #[serde(flatten)]
            request: &'a RequestView,
            ids: &'a [String],
        }
        match self.requests.as_slice() {
            [request] => serde_json::to_string_pretty(&One { request, ids: &self.ids }),
            _ => serde_json::to_string_pretty(self),
        }
    }
}

impl Render for FollowUpMade {
    fn render(&self, r: &Renderer) -> String {
        self.request.render(r)
    }
}

/// The part of a request that `request next` prints: the step to take now, and what else is lawful.
#[derive(Serialize)]
pub(crate) struct NextSteps {
    #[serde(flatten)]
    next: NextStep,
    other_steps: Vec<NextStep>,
}

impl From<RequestView> for NextSteps {
    fn from(request: RequestView) -> Self {
        Self { next: request.next, other_steps: request.other_steps }
    }
}

impl Render for NextSteps {
    fn render(&self, r: &Renderer) -> String {
        let others: String = self.other_steps.iter().map(|other| format!("- {}", step(other))).collect();
        if others.is_empty() {
            return step(&self.next);
        }
        step(&self.next) + &r.line(Phrase::RequestOtherSteps, &[]) + &others
    }
}

/// A step with its reason, and the letter that does it.
fn step(step: &NextStep) -> String {
    let letter = step.letter.map(|letter| format!(" [{}]", letter.id())).unwrap_or_default();
    let reason = step.reason.as_deref().map(one_line).unwrap_or_default();
    format!("{}{letter}\n    {reason}\n", one_line(&step.sentence))
}

impl Render for CalendarMade {
    fn render(&self, r: &Renderer) -> String {
        r.line(Phrase::CalendarSaved, &[("path", &self.path), ("n", &self.requests)])
    }
}

impl Render for RequestTableSaved {
    fn render(&self, r: &Renderer) -> String {
        self.saved.render(r)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::tests::EN;
    use habeas_desk::api::{Action, FollowUp, NextLetter};

    fn next(sentence: &str, letter: Option<FollowUp>) -> NextStep {
        NextStep {
            id: Action::Remind,
            sentence: sentence.into(),
            reason: Some("Art. 12(3) GDPR".into()),
            letter: letter.map(NextLetter::FollowUp),
            on: None,
        }
    }

    #[test]
    fn the_next_step_names_its_letter_and_what_else_is_lawful() {
        let alone = NextSteps { next: next("Send a reminder.", Some(FollowUp::Reminder)), other_steps: Vec::new() };
        assert_eq!(alone.render(&EN), "Send a reminder. [F1]\n    Art. 12(3) GDPR\n");
        let more = NextSteps { other_steps: vec![next("Close it.", None)], ..alone };
        let text = "Send a reminder. [F1]\n    Art. 12(3) GDPR\nAlso lawful now:\n- Close it.\n    Art. 12(3) GDPR\n";
        assert_eq!(more.render(&EN), text);
        let json: serde_json::Value = serde_json::from_str(&more.json().unwrap()).unwrap();
        assert_eq!((&json["letter"], &json["other_steps"][0]["sentence"]), (&"F1".into(), &"Close it.".into()));
    }

    #[test]
    fn an_entry_that_was_undone_says_so_and_a_note_keeps_its_lines() {
        let entry = StepView {
            event: "00".into(),
            on: "2026-11-26".into(),
            recorded_at: "2026-11-26T08:00:00Z".into(),
            name: "received".into(),
            sentence: "They received it".into(),
            note: Some("by post\nsigned".into()),
            files: Vec::new(),
            corrected: true,
            undoable: false,
        };
        let text = "  Thursday 26 November 2026: They received it (undone)\n      by post\n      signed\n";
        assert_eq!(timeline_entry(&entry, &EN), text);
    }
}
