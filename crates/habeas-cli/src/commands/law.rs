use habeas_desk::api::{AuthoritiesRequest, DeadlineRequest, DeadlineTableRequest, HolidaysRequest};
use habeas_desk::commands as desk;
use habeas_words::one_line;

use super::fields::choice;
use crate::args::{Deadline, Law};
use crate::files::file;
use crate::output::print_message;
use crate::session::{Ran, Session};

pub(super) fn deadline(s: &mut Session<'_>, d: &Deadline) -> Ran {
    if let Some(table) = &d.csv {
        let computed = s.call::<desk::LawDeadlineTable>(DeadlineTableRequest { table: file(table) })?;
        // The table alone goes to stdout.
        computed.notes.iter().for_each(|note| print_message(&format!("{}\n", one_line(note))));
        return s.show(&computed);
    }
    s.run::<desk::LawDeadline>(DeadlineRequest {
        // The argument parser asks for both where there is no table.
        regime: d.regime.clone().unwrap_or_default(),
        received: d.received.clone().unwrap_or_default(),
        country: d.country.clone(),
        region: d.region.clone(),
        sent: None,
        clock_start: d.clock_start.clone(),
        pause_from: d.pause_from.clone(),
        pause_to: d.pause_to.clone(),
        pause_mode: choice(d.pause_mode.as_ref(), "pause_mode")?,
        extension_notice: d.extension_notice.clone(),
    })
}

pub(super) fn run(s: &mut Session<'_>, command: &Law) -> Ran {
    match command {
        Law::Rights => s.run::<desk::LawRights>(()),
        Law::FollowUps => s.run::<desk::LawFollowUps>(()),
        Law::Authorities { country, region } => {
            s.run::<desk::LawAuthorities>(AuthoritiesRequest { country: country.clone(), region: region.clone() })
        }
        Law::Holidays { country, region, year } => s.run::<desk::LawHolidays>(HolidaysRequest {
            country: country.clone(),
            region: region.clone(),
            year: *year,
        }),
    }
}
