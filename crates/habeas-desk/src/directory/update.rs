//! Another copy of the directory in the place of the one in hand: read in the sealed worker, held against the one before,
//! and only then stored.

use habeas_directory::upstream::{self, LARGEST, Lack, MOST, Refused};
use habeas_directory::{Directory, Record, Source};
use habeas_intake::{DirectoryRefusal, Failure};
use habeas_words::{Language, short_date};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use super::view;
use crate::answers::source::{Opened, open_chosen};
use crate::api::{DirectoryCorrection, DirectoryFrom, DirectoryState, DirectoryUpdate, DirectoryUpdated};
use crate::desk::Desk;
use crate::desk::context::{Context, readable};
use crate::desk::directory::DirectoryInHand;
use crate::desk::web::{FileWanted, GotFile, Validators};
use crate::error::reason::{Bytes, Detail};
use crate::error::{ApiError, Reason, read_error};
use crate::wording::say;

/// Where the keepers of the directory give the newest copy.
const PUBLISHED: &str = "https://github.com/datenanfragen/data/archive/HEAD.zip";
const KEEPERS: &str = "https://github.com/datenanfragen/data";
/// The most that is got or read, in bytes.
pub const DIRECTORY_CAP: u64 = 100_000_000;

/// A copy to be read, and where it comes from.
struct Offered {
    opened: Opened,
    from: String,
    origin: Source,
    validators: Option<Validators>,
    /// Files of a folder that were not read.
    skipped: Vec<Refused>,
}

pub(crate) fn state(desk: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<DirectoryState, ApiError> {
    Ok(in_hand(&*desk.directory()?, cx.language))
}

fn in_hand(hand: &DirectoryInHand, language: Language) -> DirectoryState {
    let directory = &hand.came.directory;
    let update = hand.update.as_ref();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let mut values = vec![
        ("source", view::named(&directory.source, language)),
        ("date", view::day(&directory.source.date, language)),
        ("n", directory.companies.len().to_string()),
    ];
    values.extend(update.map(|about| ("on", short_date(language, about.on))));
    let values: Vec<(&str, &str)> = values.iter().map(|(hole, value)| (*hole, value.as_str())).collect();
    let key = if update.is_some() { "directory.state.update" } else { "directory.state.built_in" };
    DirectoryState {
        directory: view::source(directory),
        companies: count(directory.companies.len()),
        packs: count(directory.packs.len()),
        updated_on: update.map(|about| about.on.to_string()),
        updated_from: update.map(|about| about.from.clone()),
        sentence: say(language, key, &values),
        published: PUBLISHED.to_owned(),
        conflicts: conflicts(hand, language),
    }
}

fn conflicts(hand: &DirectoryInHand, language: Language) -> Vec<DirectoryCorrection> {
    let all = hand.corrections.keys().flat_map(|slug| view::of_record(hand, slug, language));
    all.filter(|correction| correction.conflict).collect()
}

/// Goes back to the directory that came with the app.
pub(crate) fn built_in(desk: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<DirectoryState, ApiError> {
    desk.forget_update(cx)?;
    state(desk, cx, ())
}

pub(crate) fn update(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    req: DirectoryUpdate,
) -> Result<DirectoryUpdated, ApiError> {
    desk.store_mut()?;
    let before = desk.directory()?;
    let copy = match &req.source {
        DirectoryFrom::File { file } => Some(of_file(cx, file)?),
        DirectoryFrom::Web { url } => of_web(desk, cx, url.trim())?,
    };
    let Some(Offered { mut opened, from, origin, validators, skipped }) = copy else {
        return Ok(unchanged(&before, cx.language));
    };
    let size = opened.bytes.size();
    let read =
        habeas_intake::directory(cx.intake, &mut *opened.bytes, origin, &|done| cx.progress.at(done, Some(size)));
    let (mut directory, mut refused) = read.map_err(refusal)?;
    refused.extend(skipped);
    // A copy that is dated later than today would keep out every newer one.
    let today = cx.today.to_string();
    if directory.source.date > today {
        directory.source.date = today;
    }
    compare(&before.came.directory, &directory)?;
    if directory == before.came.directory {
        return Ok(DirectoryUpdated { left_out: left_out(&refused), ..unchanged(&before, cx.language) });
    }
    desk.store_update(cx, &directory, from, validators)?;
    let hand = desk.directory()?;
    Ok(changed(&before.came.directory, &hand, &refused, cx.language))
}

fn refusal(why: Failure<DirectoryRefusal>) -> ApiError {
    match why {
        Failure::Refused(DirectoryRefusal::Broken { refused, all }) => {
            Reason::DirectoryBroken { refused, all }.at("source")
        }
        Failure::Refused(other) => Reason::NotADirectory { detail: Detail::text(&other) }.at("source"),
        Failure::Stopped(stop) => stop.into(),
    }
}

/// Whether it is newer and no fraction of the one in hand.
fn compare(before: &Directory, new: &Directory) -> Result<(), ApiError> {
    match upstream::lack(before, new) {
        Some(Lack::Companies) => {
            let (found, known) = (new.companies.len(), before.companies.len());
            return Err(Reason::DirectoryShrunk { found, known }.at("source"));
        }
        Some(Lack::Rest) => {
            let (packs, known_packs) = (new.packs.len(), before.packs.len());
            let (former, known_former) = (new.obsolete.len(), before.obsolete.len());
            return Err(Reason::DirectoryLacks { packs, known_packs, former, known_former }.at("source"));
        }
        None => (),
    }
    let day = |directory: &Directory| directory.source.date.parse::<Date>().ok();
    match (day(new), day(before)) {
        (Some(date), Some(known)) if date < known => Err(Reason::DirectoryOlder { date, known }.at("source")),
        _ => Ok(()),
    }
}

fn unchanged(hand: &DirectoryInHand, language: Language) -> DirectoryUpdated {
    DirectoryUpdated {
        new: false,
        added: 0,
        changed: 0,
        removed: 0,
        left_out: Vec::new(),
        sentence: say(language, "directory.updated.same", &[]),
        state: in_hand(hand, language),
    }
}

fn changed(before: &Directory, hand: &DirectoryInHand, refused: &[Refused], language: Language) -> DirectoryUpdated {
    let new = &hand.came.directory;
    let old: BTreeMap<&str, &Record> = before.companies.iter().map(|r| (r.slug.as_str(), r)).collect();
    let differs = |r: &&Record| old.get(r.slug.as_str()).is_some_and(|o| (*o).clone().facts() != (*r).clone().facts());
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let added = count(new.companies.iter().filter(|r| !old.contains_key(r.slug.as_str())).count());
    let changed = count(new.companies.iter().filter(differs).count());
    let removed = count(before.companies.iter().filter(|r| new.company(&r.slug).is_none()).count());
    let [a, c, r] = [added, changed, removed].map(|n| n.to_string());
    let state = in_hand(hand, language);
    let values = [("added", a.as_str()), ("changed", &c), ("removed", &r)];
    DirectoryUpdated {
        new: true,
        added,
        changed,
        removed,
        left_out: left_out(refused),
        sentence: say(language, "directory.updated.new", &values),
        state,
    }
}

fn left_out(refused: &[Refused]) -> Vec<String> {
    refused.iter().map(|refused| format!("{}: {}", refused.path, refused.why)).collect()
}

/// What its keepers publish at their address is theirs; below it others publish too, and of another place only its name is
/// known.
fn origin(name: &str, url: &str, date: Date) -> Source {
    let theirs = url == PUBLISHED;
    let (name, licence) = if theirs { ("datenanfragen.de", "CC0-1.0") } else { (name, "unknown") };
    Source {
        name: name.to_owned(),
        url: if theirs { KEEPERS.to_owned() } else { url.to_owned() },
        commit: None,
        date: date.to_string(),
        licence: licence.to_owned(),
    }
}

fn of_web(desk: &Desk, cx: &Context<'_>, url: &str) -> Result<Option<Offered>, ApiError> {
    let wanted = FileWanted { address: url.to_owned(), most: DIRECTORY_CAP, known: desk.directory_validators(url)? };
    let GotFile::New { bytes, validators } = cx.web.get_file(&wanted, cx.progress)? else { return Ok(None) };
    let name = habeas_directory::host_of(url).unwrap_or_else(|| url.to_owned());
    let origin = origin(&name, url, cx.today);
    let opened = Opened::held(&name, bytes);
    let (from, validators) = (url.to_owned(), Some(validators));
    Ok(Some(Offered { opened, from, origin, validators, skipped: Vec::new() }))
}

/// The name of a file is the person's own: it goes into no record of a company.
fn origin_of_file(cx: &Context<'_>, date: Option<Date>) -> Source {
    origin(&say(cx.language, "directory.file", &[]), "", date.unwrap_or(cx.today))
}

fn of_file(cx: &Context<'_>, file: &crate::api::FileIn) -> Result<Offered, ApiError> {
    let path = cx.files.locate(file)?;
    if path.is_dir() {
        return of_folder(cx, &path);
    }
    let opened = open_chosen(cx, file)?;
    if opened.bytes.size() > DIRECTORY_CAP {
        return Err(Reason::DownloadTooLarge { address: opened.name, cap: Bytes(DIRECTORY_CAP) }.at("source"));
    }
    let name = opened.name.clone();
    let origin = origin_of_file(cx, modified(&path));
    Ok(Offered { opened, from: name, origin, validators: None, skipped: Vec::new() })
}

/// The files of a folder go to the reader as an archive.
fn of_folder(cx: &Context<'_>, folder: &Path) -> Result<Offered, ApiError> {
    let name = readable(folder.file_name().unwrap_or(folder.as_os_str()));
    let not_one = || Reason::NotADirectory { detail: Detail::Io(io::ErrorKind::NotFound) }.at("source");
    let top = top(folder).ok_or_else(not_one)?;
    let (mut files, mut skipped, mut newest, mut total) = (Vec::new(), Vec::new(), None, 0);
    for within in upstream::FOLDERS {
        for path in json_files(&top.join(within))? {
            let file = readable(path.file_name().unwrap_or_default());
            let size = path.metadata().map_or(0, |found| found.len());
            if size > LARGEST || files.len() >= MOST || total + size > DIRECTORY_CAP {
                let why =
                    format!("it has {size} bytes, and at most {LARGEST} of a file and {DIRECTORY_CAP} of all are read");
                skipped.push(Refused { path: format!("{within}/{file}"), why });
                continue;
            }
            total += size;
            newest = newest.max(modified(&path));
            files.push((format!("{within}/{file}"), std::fs::read(&path).map_err(|e| read_error(e.kind(), &file))?));
        }
    }
    let packed = upstream::pack(files).map_err(|e| Reason::NotADirectory { detail: Detail::text(&e) }.at("source"))?;
    let origin = origin_of_file(cx, newest);
    Ok(Offered { opened: Opened::held(&name, packed), from: name, origin, validators: None, skipped })
}

/// The folder that holds `companies`: the chosen one, or the one folder in it.
fn top(folder: &Path) -> Option<PathBuf> {
    let holds = |folder: &Path| folder.join("companies").is_dir();
    if holds(folder) {
        return Some(folder.to_owned());
    }
    std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).find(|path| holds(path))
}

fn json_files(folder: &Path) -> Result<Vec<PathBuf>, ApiError> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let failed = |e: io::Error| read_error(e.kind(), &readable(folder.file_name().unwrap_or_default()));
    let entries = std::fs::read_dir(folder).map_err(failed)?;
    let mut all: Vec<PathBuf> =
        entries.flatten().filter(|e| e.file_type().is_ok_and(|t| t.is_file())).map(|e| e.path()).collect();
    all.retain(|path| path.extension().is_some_and(|end| end == "json"));
    all.sort();
    Ok(all)
}

fn modified(path: &Path) -> Option<Date> {
    let time = path.metadata().ok()?.modified().ok()?;
    jiff::Timestamp::try_from(time).ok().map(|t| t.to_zoned(jiff::tz::TimeZone::UTC).date())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_lies_at_the_published_address_is_of_the_keepers() {
        let day = jiff::civil::date(2026, 11, 24);
        let theirs = origin("github.com", PUBLISHED, day);
        assert_eq!((theirs.name.as_str(), theirs.licence.as_str()), ("datenanfragen.de", "CC0-1.0"));
        for other in [
            "https://github.com/datenanfragen/data/../../evil/data/archive/HEAD.zip",
            "https://github.com/datenanfragen/data/archive/0a29c3d6.zip",
            "https://github.com/datenanfragen/data/archive/HEAD.zip?x",
            "https://github.com/datenanfragen/data.evil.example/HEAD.zip",
            "",
        ] {
            let source = origin("github.com", other, day);
            assert_eq!(
                (source.name.as_str(), source.licence.as_str(), source.url.as_str()),
                ("github.com", "unknown", other)
            );
        }
    }
}
