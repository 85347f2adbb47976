//! Whom a person may ask: companies of the directory that files of theirs speak of. Files are read in the sealed worker,
//! matched here, and kept nowhere.

use habeas_case::event::Subject;
use habeas_case::facts;
use habeas_directory::traces::{NoTraces, Seen, TraceKind, Traces, says_nothing};
use habeas_directory::{Hosts, Payees, Record, registered};
use habeas_intake::{Failure, Source};
use habeas_words::{Language, short_date};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read as _;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::view;
use crate::answers::source::{Opened, open_chosen, open_path};
use crate::api::{
    DirectoryDiscover, DirectoryDiscovery, DirectoryProposal, DirectoryWhy, DirectoryWhyKind, DiscoveredFile,
};
use crate::desk::Desk;
use crate::desk::context::{Context, readable};
use crate::desk::directory::DirectoryInHand;
use crate::desk::find;
use crate::error::reason::Detail;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::wording::say;

/// The most reasons that are given for a company, and hosts that are named without one.
const REASONS: usize = 6;
const NAMED: usize = 100;
/// Mailboxes of a folder, and how deep they lie.
const MAILBOXES: usize = 5_000;
const DEEPEST: usize = 12;

/// Why a company is proposed, by its kind and the domain or name.
type Reasons = BTreeMap<(DirectoryWhyKind, String), Seen>;

/// A file to be read. One of a folder is opened when its turn comes: a system lets only so many be open at once.
struct Waiting {
    name: String,
    /// In bytes.
    size: u64,
    open: Box<dyn FnOnce() -> Result<Opened, ApiError>>,
}

pub(crate) fn discover(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    req: DirectoryDiscover,
) -> Result<DirectoryDiscovery, ApiError> {
    if req.files.is_empty() {
        return Err(input::missing("files"));
    }
    let hand = desk.directory()?;
    let countries = countries(desk)?;
    let mut waiting = Vec::new();
    for file in &req.files {
        let path = cx.files.locate(file)?;
        if path.is_dir() {
            waiting.extend(mailboxes(&path)?);
        } else {
            let opened = open_chosen(cx, file)?;
            let (name, size) = (opened.name.clone(), opened.bytes.size());
            waiting.push(Waiting { name, size, open: Box::new(move || Ok(opened)) });
        }
    }
    let total = waiting.iter().map(|file| file.size).sum();
    let alone = waiting.len() == 1;
    let mut found = Found::new(&hand, countries);
    let (mut files, mut done) = (Vec::new(), 0);
    for Waiting { name, size, open } in waiting {
        let watch = |read: u64| cx.progress.at(done + read, Some(total));
        match open().and_then(|mut file| read(cx, &mut *file.bytes, &watch)) {
            Ok(traces) => {
                files.push(told(&name, &traces, cx.language));
                found.take(&traces);
            }
            // Of many, one that cannot be read does not keep out the others.
            Err(e) if alone || e.code == crate::error::Code::Cancelled => return Err(e),
            Err(e) => {
                let e = e.worded(cx.language);
                let sentence = format!("{} {}", e.message, e.todo);
                files.push(DiscoveredFile { name, kind: None, read: 0, sentence });
            }
        }
        done += size;
    }
    Ok(found.report(files, cx.language))
}

fn read(cx: &Context<'_>, source: &mut dyn Source, watch: &dyn Fn(u64) -> ControlFlow<()>) -> Result<Traces, ApiError> {
    habeas_intake::traces(cx.intake, source, cx.today, watch).map_err(|failed| match failed {
        Failure::Refused(NoTraces::Unknown) => Reason::NoTraces.at("files"),
        Failure::Refused(NoTraces::Encrypted) => Reason::TracesEncrypted.at("files"),
        Failure::Refused(NoTraces::Broken { detail }) => {
            Reason::TracesBroken { detail: Detail::Text(detail) }.at("files")
        }
        Failure::Stopped(stop) => stop.into(),
    })
}

fn told(name: &str, traces: &Traces, language: Language) -> DiscoveredFile {
    let values = [("name", name), ("n", &traces.read.to_string())];
    let mut sentence = say(language, &format!("directory.traces.{}", traces.kind), &values);
    if traces.more {
        sentence = format!("{sentence}. {}", say(language, "directory.traces_cut", &[]));
    }
    DiscoveredFile { name: name.to_owned(), kind: Some(traces.kind), read: traces.read, sentence }
}

/// Where the people of the vault live: a host that several companies share leads to those of their countries.
fn countries(desk: &Desk) -> Result<BTreeSet<String>, ApiError> {
    if !desk.is_unlocked() {
        return Ok(BTreeSet::new());
    }
    let people = find::by_subject(desk, "person")?.into_iter().filter_map(|(subject, events)| match subject {
        Subject::Person(_) => facts::person(&events)?.country,
        Subject::Company(_) | Subject::Request(_) => None,
    });
    Ok(people.map(|country| country.to_lowercase()).collect())
}

/// The mailboxes below a folder, as Thunderbird keeps them: files that begin as one does, but for what the person sent, threw
/// away or never wanted. Links are not followed.
fn mailboxes(folder: &Path) -> Result<Vec<Waiting>, ApiError> {
    let mut paths = Vec::new();
    walk(folder, DEEPEST, &mut paths);
    paths.sort();
    if paths.is_empty() {
        return Err(Reason::NoTraces.at("files"));
    }
    let waiting = |path: PathBuf| Waiting {
        name: readable(path.file_name().unwrap_or_default()),
        size: path.metadata().map_or(0, |found| found.len()),
        open: Box::new(move || open_path(&path)),
    };
    Ok(paths.into_iter().map(waiting).collect())
}

fn walk(folder: &Path, deeper: usize, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(kind) = entry.file_type() else { continue };
        if out.len() >= MAILBOXES {
            return;
        }
        if says_nothing(&entry.file_name().to_string_lossy()) {
            continue;
        }
        if kind.is_dir() && deeper > 0 {
            walk(&entry.path(), deeper - 1, out);
        } else if kind.is_file() && is_mailbox(&entry.path()) {
            out.push(entry.path());
        }
    }
}

fn is_mailbox(path: &Path) -> bool {
    let mut begin = [0; 5];
    File::open(path).and_then(|mut file| file.read_exact(&mut begin)).is_ok() && begin == *b"From "
}

/// What the files said, matched against the directory.
struct Found<'h> {
    hand: &'h DirectoryInHand,
    payees: Payees,
    countries: BTreeSet<String>,
    /// By the places of the records.
    proposed: BTreeMap<usize, Reasons>,
    unmatched: BTreeMap<String, u64>,
}

impl<'h> Found<'h> {
    fn new(hand: &'h DirectoryInHand, countries: BTreeSet<String>) -> Self {
        let payees = Payees::new(&hand.corrected.directory.companies);
        Self { hand, payees, countries, proposed: BTreeMap::new(), unmatched: BTreeMap::new() }
    }

    fn take(&mut self, traces: &Traces) {
        let kind = match traces.kind {
            TraceKind::Mail => DirectoryWhyKind::Mail,
            TraceKind::List => DirectoryWhyKind::Address,
            TraceKind::Bank => DirectoryWhyKind::Payment,
            _ => DirectoryWhyKind::Account,
        };
        for (host, seen) in &traces.hosts {
            // A mailbox at a provider of many is somebody's, and an account there is one with the provider.
            if kind != DirectoryWhyKind::Account && Hosts::lends_mailboxes(host) {
                continue;
            }
            let owners = self.hand.corrected.hosts.traced(host, &|all| self.of_the_country(all));
            if owners.is_empty() {
                *self.unmatched.entry(registered(host)).or_default() += seen.count;
            }
            for owner in owners {
                self.propose(owner, kind, registered(host), *seen);
            }
        }
        for (name, seen) in &traces.names {
            let near = |all| self.of_the_country(all);
            for record in self.payees.named(name, &self.hand.corrected.hosts, &near) {
                self.propose(record, kind, name.clone(), *seen);
            }
        }
    }

    /// Of several, those that serve a country of the person, if there are any.
    fn of_the_country(&self, all: Vec<usize>) -> Vec<usize> {
        let serves = |record: &Record| {
            record.relevant_countries.iter().any(|country| country == "all" || self.countries.contains(country))
        };
        let companies = &self.hand.corrected.directory.companies;
        let near: Vec<usize> = all.iter().copied().filter(|at| companies.get(*at).is_some_and(serves)).collect();
        if all.len() > 1 && !near.is_empty() && !self.countries.is_empty() { near } else { all }
    }

    fn propose(&mut self, record: usize, kind: DirectoryWhyKind, what: String, seen: Seen) {
        self.proposed.entry(record).or_default().entry((kind, what)).or_default().add(seen);
    }

    fn report(self, files: Vec<DiscoveredFile>, language: Language) -> DirectoryDiscovery {
        let weight = |reasons: &Reasons| {
            let account = reasons.keys().any(|(kind, _)| *kind == DirectoryWhyKind::Account);
            (account, reasons.values().map(|seen| seen.count).sum::<u64>())
        };
        let mut all: Vec<(usize, Reasons)> = self.proposed.into_iter().collect();
        all.sort_by_key(|(at, reasons)| (std::cmp::Reverse(weight(reasons)), *at));
        let proposal = |(at, reasons): (usize, Reasons)| {
            let record = self.hand.corrected.directory.companies.get(at)?;
            let company = view::hit(self.hand, record, 0, 1.0, language);
            Some(DirectoryProposal { company, why: whys(reasons, language) })
        };
        let mut unmatched: Vec<(String, u64)> = self.unmatched.into_iter().collect();
        unmatched.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let total = unmatched.len();
        let proposals: Vec<DirectoryProposal> = all.into_iter().filter_map(proposal).collect();
        let values = [("n", proposals.len().to_string()), ("others", total.to_string())];
        let values: Vec<(&str, &str)> = values.iter().map(|(hole, value)| (*hole, value.as_str())).collect();
        DirectoryDiscovery {
            files,
            proposals,
            unmatched: unmatched.into_iter().map(|(host, _)| host).take(NAMED).collect(),
            unmatched_total: u32::try_from(total).unwrap_or(u32::MAX),
            sentence: say(language, "directory.discovered", &values),
        }
    }
}

/// The reasons, an account first and then the most frequent.
fn whys(reasons: Reasons, language: Language) -> Vec<DirectoryWhy> {
    let mut all: Vec<((DirectoryWhyKind, String), Seen)> = reasons.into_iter().collect();
    all.sort_by_key(|((kind, _), seen)| (*kind != DirectoryWhyKind::Account, std::cmp::Reverse(seen.count)));
    all.into_iter().take(REASONS).map(|((kind, what), seen)| why(kind, what, seen, language)).collect()
}

fn why(kind: DirectoryWhyKind, what: String, seen: Seen, language: Language) -> DirectoryWhy {
    let day = |day: Option<Date>| day.map(|day| short_date(language, day)).unwrap_or_default();
    let (first, last) = (day(seen.first), day(seen.last));
    let when = match kind {
        DirectoryWhyKind::Account | DirectoryWhyKind::Address => "",
        _ if seen.first.is_none() => "",
        _ if seen.first == seen.last => "_on",
        _ => "_between",
    };
    let count = seen.count.to_string();
    let values = [("what", what.as_str()), ("n", &count), ("first", &first), ("last", &last)];
    let sentence = say(language, &format!("directory.why.{kind}{when}"), &values);
    let iso = |day: Option<Date>| day.map(|day| day.to_string());
    DirectoryWhy { kind, what, count: seen.count, first: iso(seen.first), last: iso(seen.last), sentence }
}
