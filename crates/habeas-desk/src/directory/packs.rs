//! Packs of the directory, and many of its companies at once.

use habeas_directory::{Directory, Pack};
use habeas_words::Language;

use super::commands::make;
use super::view;
use crate::api::{
    CompaniesAdded, CompaniesFromDirectory, DirectoryHit, DirectoryLeftOut, DirectoryPack, DirectoryPackId,
    DirectoryPackLine,
};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::directory::DirectoryInHand;
use crate::error::{ApiError, Code, Reason};
use crate::wording::say;

/// All packs, in the order of the directory.
pub(crate) fn list(desk: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<Vec<DirectoryPackLine>, ApiError> {
    let hand = desk.directory()?;
    let directory = &hand.corrected.directory;
    Ok(directory.packs.iter().map(|pack| line(directory, pack, cx.language)).collect())
}

fn line(directory: &Directory, pack: &Pack, language: Language) -> DirectoryPackLine {
    DirectoryPackLine {
        id: pack.id(),
        name: view::pack_subject(&pack.slug, language),
        country: (pack.country != "all").then(|| pack.country.to_uppercase()),
        kind: pack.kind,
        companies: u32::try_from(directory.companies_of(pack).count()).unwrap_or(u32::MAX),
    }
}

pub(crate) fn show(desk: &mut Desk, cx: &mut Context<'_>, req: DirectoryPackId) -> Result<DirectoryPack, ApiError> {
    let hand = desk.directory()?;
    let directory = &hand.corrected.directory;
    let id = req.id.trim();
    let pack = directory.pack(id).ok_or_else(|| Reason::DirectoryNoPack { id: id.to_owned() }.at("id"))?;
    Ok(DirectoryPack {
        pack: line(directory, pack, cx.language),
        note: say(cx.language, &format!("directory.pack_kind.{}", pack.kind.id()), &[]),
        companies: companies(&hand, pack, cx.language),
        provenance: view::of_directory(&hand.came.directory, cx.language),
    })
}

fn companies(hand: &DirectoryInHand, pack: &Pack, language: Language) -> Vec<DirectoryHit> {
    hand.corrected.directory.companies_of(pack).map(|record| view::hit(hand, record, 0, 1.0, language)).collect()
}

/// Makes the companies one by one: what is wrong with one does not keep out the others.
pub(crate) fn add(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    req: CompaniesFromDirectory,
) -> Result<CompaniesAdded, ApiError> {
    desk.store()?;
    let mut report = CompaniesAdded { added: Vec::new(), known: Vec::new(), left_out: Vec::new() };
    for slug in req.slugs {
        match make(desk, cx, &slug, None, crate::api::CompanyPatch::default()) {
            Ok((company, true)) => report.added.push(company),
            Ok((company, false)) => report.known.push(company),
            Err(e) if matches!(e.code, Code::NotFound | Code::BadInput) => {
                let e = e.worded(cx.language);
                report.left_out.push(DirectoryLeftOut { slug, reason: format!("{} {}", e.message, e.todo) });
            }
            Err(e) => return Err(e),
        }
    }
    Ok(report)
}
