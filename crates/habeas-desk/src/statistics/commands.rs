use super::{collect, plots, svg, table, view};
use crate::api::{Statistics, StatisticsRequest};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::error::ApiError;

/// Counts the requests of the vault, and saves what was asked for.
pub(crate) fn show(desk: &mut Desk, cx: &mut Context<'_>, req: StatisticsRequest) -> Result<Statistics, ApiError> {
    let places = [&req.csv, &req.svg].map(|out| out.as_ref().map(|out| cx.files.place(out)).transpose());
    let [csv, picture] = places;
    let (csv, picture) = (csv?, picture?);
    for place in [&csv, &picture].into_iter().flatten() {
        desk.outside_vault(place)?;
    }
    let collected = collect::collect(desk, cx)?;
    let counted = |points| view::statistics(&collected, req.by, points, cx.today, cx.language);
    let mut statistics = counted(view::POINTS);
    statistics.plots = plots::plots(&statistics, cx.language);
    // A table has every day; a picture those that can be seen.
    let table = csv.map(|place| Ok::<_, ApiError>((place, table::csv(&counted(usize::MAX))?))).transpose()?;
    let picture = picture.map(|place| (place, svg::svg(&statistics.plots)));
    for (place, text) in table.into_iter().chain(picture) {
        let saved = files::save(&place, &mut text.as_bytes(), Some(text.len() as u64), cx)?;
        statistics.saved.push(saved.path);
    }
    Ok(statistics)
}
