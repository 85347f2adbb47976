//! What a person corrects in the directory: an overlay of events over whatever copy of it is in hand, and files for the keepers of
//! the directory.

use habeas_case::directory::{Correction, subject};
use habeas_case::facts::CompanyEvent;
use habeas_directory::{Record, check_record};
use serde::Serialize;
use std::path::Path;

use super::commands::unknown;
use super::view;
use crate::api::{DirectoryCorrect, DirectoryCorrection, DirectoryExport, DirectoryExported, DirectoryRecord};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::directory::{member, set};
use crate::desk::files;
use crate::error::reason::{Detail, Field};
use crate::error::{ApiError, Reason, write_error};
use crate::input;

/// Records a correction. What the directory says itself withdraws one that was made.
pub(crate) fn correct(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    req: DirectoryCorrect,
) -> Result<DirectoryRecord, ApiError> {
    desk.store()?;
    let hand = desk.directory()?;
    let corrected = hand.record(&req.slug).ok_or_else(|| unknown(&hand.came.directory, req.slug.trim()))?;
    let field = req.field.id();
    let value = input::paragraphs(Some(&req.value));
    let mut changed: Record = corrected.clone();
    let taken = set(&mut changed, field, value.as_deref());
    if !taken || check_record(&changed).is_err() {
        return Err(Reason::DirectoryValue { field: Field(field.to_owned()), value: req.value }.at("value"));
    }
    let slug = corrected.slug.clone();
    let was = hand.came.directory.company(&slug).and_then(|record| member(record, field));
    let known = hand.corrections.get(&slug).is_some_and(|all| all.contains_key(field));
    let withdrawn = was == value;
    if known || !withdrawn {
        let value = value.filter(|_| !withdrawn);
        let correction = Correction { slug: slug.clone(), field: field.to_owned(), was, value, withdrawn };
        let today = cx.today;
        desk.record(cx, subject(&slug), today, &[CompanyEvent::DirectoryCorrected(correction)])?;
    }
    let hand = desk.directory()?;
    let record = hand.record(&slug).ok_or_else(|| unknown(&hand.came.directory, &slug))?;
    Ok(view::record(&hand, record, &slug, cx.language))
}

/// All that the person corrected.
pub(crate) fn list(desk: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<Vec<DirectoryCorrection>, ApiError> {
    desk.store()?;
    let hand = desk.directory()?;
    Ok(hand.corrections.keys().flat_map(|slug| view::of_record(&hand, slug, cx.language)).collect())
}

/// Gives each corrected record in the form of its keepers: all the facts that are in hand. Their comments and templates are no
/// part of the build and come with an update alone. With a place, each is saved in a file of its own by its slug.
pub(crate) fn export(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    req: DirectoryExport,
) -> Result<DirectoryExported, ApiError> {
    desk.store()?;
    let hand = desk.directory()?;
    let records = hand.corrections.keys().filter_map(|slug| hand.corrected.directory.company(slug));
    let corrected: Vec<&Record> = records.collect();
    if corrected.is_empty() {
        return Err(Reason::DirectoryUncorrected.into());
    }
    let path = match &req.out {
        Some(out) => Some(save(desk, cx, &cx.files.place(out)?, &corrected)?),
        None => None,
    };
    let slugs = corrected.iter().map(|record| record.slug.clone()).collect();
    Ok(DirectoryExported { path, slugs, text: json(&corrected)? })
}

fn save(desk: &Desk, cx: &Context<'_>, folder: &Path, records: &[&Record]) -> Result<String, ApiError> {
    desk.outside_vault(folder)?;
    let shown = folder.display().to_string();
    if !folder.is_dir() {
        std::fs::create_dir(folder).map_err(|e| write_error(e.kind(), &shown).at("out"))?;
    }
    // A folder in the vault is refused like a file in it.
    desk.outside_vault(&folder.join("record.json"))?;
    for record in records {
        let text = json(record)?;
        let path = folder.join(format!("{}.json", record.slug));
        files::save(&path, &mut text.as_bytes(), Some(text.len() as u64), cx)?;
    }
    Ok(shown)
}

fn json(value: &impl Serialize) -> Result<String, ApiError> {
    let text = serde_json::to_string_pretty(value);
    text.map(|text| text + "\n").map_err(|e| ApiError::from(Reason::Internal { detail: Detail::text(&e) }))
}
