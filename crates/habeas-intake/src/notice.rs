//! A notice, as the app takes it from its worker.

use habeas_notice::{Evidence, NoticeError, NoticeText, Reading};
use jiff::civil::Date;
use serde_json::Value;

use crate::gate::Piece;
use crate::intake::{self, Intake, Watch};
use crate::job::Job;
use crate::source::Source;
use crate::stop::{Failure, Lie};

/// A notice that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadNotice {
    pub text: NoticeText,
    pub reading: Reading,
}

/// Reads a notice: HTML, PDF or text. `address` is where it was got from, on the day `captured`.
///
/// # Errors
/// It is not a notice, or it broke its reader.
pub fn notice(
    intake: &dyn Intake,
    source: &mut dyn Source,
    address: Option<&str>,
    captured: Option<Date>,
    watch: Watch<'_>,
) -> Result<ReadNotice, Failure<NoticeError>> {
    let (mut text, mut record) = (Vec::new(), Vec::new());
    let job = Job::Notice { address: address.map(str::to_owned), captured };
    let refused = intake::refusal(intake, job, source, watch, &mut |piece| {
        match piece {
            Piece::Text(part) => text.extend(part),
            Piece::Record(part) => record.extend(part),
            _ => return Err(Lie::OutOfTurn),
        }
        Ok(())
    })?;
    if let Some(refused) = refused {
        return Err(Failure::Refused(refused));
    }
    let text = String::from_utf8(text).map_err(|_| Lie::NotUtf8)?;
    let mut text = NoticeText::decoded(text);
    if let Some(address) = address {
        text = text.with_source(address);
    }
    if let Some(day) = captured {
        text = text.captured_on(day);
    }
    let record: Value = serde_json::from_slice(&record).map_err(Lie::from)?;
    quotes_stand_in(&text, &record)?;
    let reading: Reading = serde_json::from_value(record).map_err(Lie::from)?;
    let facts = &reading.facts;
    let of_this_text =
        facts.text_sha256 == text.sha256() && facts.source.as_deref() == address && facts.captured_on == captured;
    if !of_this_text {
        return Err(Lie::Shape { detail: "a reading of another text".to_owned() }.into());
    }
    Ok(ReadNotice { text, reading })
}

/// Every quote is exactly the words at its place: what is shown as the company's own words must be.
fn quotes_stand_in(text: &NoticeText, value: &Value) -> Result<(), Lie> {
    match value {
        Value::Object(members) if members.contains_key("quote") => {
            let evidence: Evidence = serde_json::from_value(value.clone())?;
            if text.holds(&evidence) { Ok(()) } else { Err(Lie::FalseQuote) }
        }
        Value::Object(members) => members.values().try_for_each(|member| quotes_stand_in(text, member)),
        Value::Array(items) => items.iter().try_for_each(|item| quotes_stand_in(text, item)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::Seal;
    use crate::stop::Stop;
    use std::ops::ControlFlow;

    /// A worker that answers as it likes.
    struct Liar(Vec<(bool, String)>);

    impl Intake for Liar {
        fn run(
            &self,
            _: Job,
            _: &mut dyn Source,
            _: Watch<'_>,
            take: &mut dyn FnMut(Piece) -> Result<(), Lie>,
        ) -> Result<(), Stop> {
            for (text, body) in &self.0 {
                let body = body.clone().into_bytes();
                take(if *text { Piece::Text(body) } else { Piece::Record(body) })?;
            }
            Ok(())
        }

        fn seal(&self) -> Seal {
            Seal::default()
        }
    }

    const TEXT: &str = "The data controller is Larkspur Ltd. You have the right to access your data.";

    fn read(liar: &Liar) -> Result<ReadNotice, Failure<NoticeError>> {
        notice(liar, &mut TEXT.as_bytes(), None, None, &|_| ControlFlow::Continue(()))
    }

    fn record() -> String {
        let text = NoticeText::from_bytes(TEXT.as_bytes()).unwrap();
        serde_json::to_string(&habeas_notice::read(&text).worded(&habeas_notice::Unworded)).unwrap()
    }

    fn lie(liar: &Liar) -> Lie {
        match read(liar) {
            Err(Failure::Stopped(Stop::Lied(lie))) => lie,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn an_honest_answer_is_taken() {
        let got = read(&Liar(vec![(true, TEXT.into()), (false, record())])).unwrap();
        assert_eq!(got.reading.facts.controller.name.unwrap().value, "Larkspur Ltd");
    }

    #[test]
    fn an_answer_that_lies_is_refused() {
        let moved = record().replace("\"start\":23", "\"start\":22");
        assert_ne!(moved, record());
        assert_eq!(lie(&Liar(vec![(true, TEXT.into()), (false, moved)])), Lie::FalseQuote);
        let beyond = record().replace("\"end\":35", "\"end\":3500000");
        assert_eq!(lie(&Liar(vec![(true, TEXT.into()), (false, beyond)])), Lie::FalseQuote);
        let other = format!("{TEXT} ");
        assert!(matches!(lie(&Liar(vec![(true, other), (false, record())])), Lie::Shape { .. }));
        assert!(matches!(lie(&Liar(vec![(true, TEXT.into())])), Lie::Shape { .. }));
        let deep = "[".repeat(900_000);
        assert!(matches!(lie(&Liar(vec![(true, TEXT.into()), (false, deep)])), Lie::Shape { .. }));
    }
}
