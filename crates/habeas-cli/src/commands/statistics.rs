use habeas_desk::api::{ResearchRequest, StatisticsRequest};
use habeas_desk::commands as desk;

use super::fields::choice;
use crate::args::Stats;
use crate::files::place;
use crate::session::{Ran, Session};

pub(super) fn run(s: &mut Session<'_>, stats: &Stats) -> Ran {
    if let Some(out) = &stats.research {
        let request = ResearchRequest { out: place(out), name: stats.name.clone() };
        return s.run::<desk::StatisticsResearch>(request);
    }
    s.run::<desk::StatisticsShow>(StatisticsRequest {
        by: choice(stats.by.as_ref(), "by")?,
        csv: stats.csv.as_deref().map(place),
        svg: stats.svg.as_deref().map(place),
    })
}
