//! Whom a person deals with, as the app takes it from its worker: hosts, names, counts and days.

use habeas_directory::host_of;
use habeas_directory::traces::{NoTraces, Traces};
use jiff::civil::Date;

use crate::intake::{self, Intake, Watch};
use crate::job::Job;
use crate::source::Source;
use crate::stop::{Failure, Lie};

/// Reads an export of passwords, a mailbox, a statement or a list. What is dated later than `today` has no day.
///
/// # Errors
/// It is none of them, or it broke its reader.
pub fn traces(
    intake: &dyn Intake,
    source: &mut dyn Source,
    today: Date,
    watch: Watch<'_>,
) -> Result<Traces, Failure<NoTraces>> {
    let record = intake::record(intake, Job::Traces { today }, source, watch)?;
    let traces: Traces = serde_json::from_slice(&record).map_err(Lie::from)?;
    if traces.hosts.keys().any(|host| host_of(host).as_ref() != Some(host)) {
        return Err(Lie::Shape { detail: "a host that is none".to_owned() }.into());
    }
    Ok(traces)
}
