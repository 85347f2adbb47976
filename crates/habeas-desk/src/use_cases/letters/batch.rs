//! Many letters at once: everybody of one table to every company of another, each letter individual and kept as a
//! request. What was made stays made; the same tables run again make nothing twice.

use habeas_case::event::Subject;
use habeas_case::facts::{self, CompanyEvent, CompanyFacts, PersonEvent, PersonFacts};
use habeas_case::ids::{CompanyId, PersonId};
use habeas_case::request::Composed;
use habeas_law::right::Right;
use habeas_letter::press::{About, Many};
use habeas_letter::{Layout, Letter, Pages};
use habeas_vault::Staged;
use jiff::civil::Date;
use jiff::{ToSpan as _, civil};
use std::collections::HashMap;
use std::io::{BufWriter, Read as _, Write as _};
use std::path::{Path, PathBuf};

use super::{compose, draft, keep, known_layout, layout_for, reference};
use crate::api::{BatchReport, BatchRequest, FileIn, LeftOut, RequestInput};
use crate::code::{ApiError, Code};
use crate::context::Context;
use crate::desk::Desk;
use crate::errors::{read_error, write_error};
use crate::words::{long_date, say};
use crate::{input, lookup};

/// Larger than any table of people that one would write letters for.
const CAP: u64 = 64 * 1024 * 1024;

/// One row that can be used: the record, whether the vault has it as it is, and why they may hold data.
struct Row<I, F> {
    line: u32,
    id: I,
    facts: F,
    kept: bool,
    fact: Option<String>,
}

/// What was asked before, by whom of whom.
struct Asked {
    composed: Composed,
    on: Date,
    sent: bool,
}

/// A row of a table: the line it begins on, and its values by their columns, or why it cannot be read.
type Line = (u32, Result<HashMap<String, String>, ApiError>);

type Before = HashMap<(PersonId, CompanyId), Vec<Asked>>;

/// Where the letters go besides the vault.
enum Out {
    Nowhere,
    Folder(PathBuf),
    File { path: PathBuf, press: Box<Many<BufWriter<Staged>>>, rows: Vec<[String; 4]> },
}

pub(crate) fn run(desk: &mut Desk, cx: &mut Context<'_>, req: BatchRequest) -> Result<BatchReport, ApiError> {
    let layout = req.layout.as_deref().map(known_layout).transpose()?;
    let mut report = BatchReport {
        ids: Vec::new(),
        possible: 0,
        already: 0,
        left_out: Vec::new(),
        saved: None,
        dry_run: req.dry_run,
        cancelled: false,
    };
    let mut people = people(desk, cx, &req.people, &mut report)?;
    let mut companies = companies(desk, cx, &req.companies, &mut report)?;
    let mut out = if req.dry_run { Out::Nowhere } else { open(desk, cx, &req)? };
    let (mut before, mut taken) = before(desk)?;
    let total = (people.len() * companies.len()) as u64;
    let mut done = 0;
    'all: for person in &mut people {
        for company in &mut companies {
            if cx.progress.at(done, Some(total)).is_break() {
                report.cancelled = true;
                break 'all;
            }
            done += 1;
            let ready = match ready(desk, cx, &req, (person, company), layout, &before) {
                Ok(ready) => ready,
                Err(e) => {
                    report.left_out.push(left_out(cx, person, company, e));
                    continue;
                }
            };
            for mut letter in ready {
                report.possible += 1;
                if req.dry_run {
                    report.already += u32::from(letter.kept);
                    continue;
                }
                let mut set = None;
                if letter.kept {
                    report.already += 1;
                } else {
                    describe(desk, cx, person, company)?;
                    letter.composed.reference = reference(&taken, cx)?;
                    taken.push(letter.composed.reference.clone());
                    letter.set(cx.today)?;
                    let pdf = habeas_letter::press::one(&letter.pages, &letter.letter)?;
                    let composed = letter.composed.clone();
                    report.ids.push(keep(desk, cx, composed, &pdf, &letter.letter, letter.layout)?);
                    let asked = Asked { composed: letter.composed.clone(), on: cx.today, sent: false };
                    before.entry((person.id, company.id)).or_default().push(asked);
                    set = Some(pdf);
                }
                put(&mut out, &letter, set)?;
            }
        }
    }
    if !report.cancelled {
        report.saved = close(out, cx)?;
    }
    Ok(report)
}

/// A letter that can be made, or that a run before made.
struct Ready {
    composed: Composed,
    letter: Letter,
    pages: Pages,
    layout: Layout,
    kept: bool,
}

impl Ready {
    fn new(composed: Composed, on: Date, layout: Layout, kept: bool) -> Result<Self, ApiError> {
        let letter = draft::letter(&composed, on, Vec::new())?;
        let pages = habeas_letter::typeset(&letter, layout)?;
        Ok(Self { composed, letter, pages, layout, kept })
    }

    /// Sets it anew, with its reference.
    fn set(&mut self, on: Date) -> Result<(), ApiError> {
        self.letter = draft::letter(&self.composed, on, Vec::new())?;
        self.letter.wording_version().clone_into(&mut self.composed.wording_version);
        self.pages = habeas_letter::typeset(&self.letter, self.layout)?;
        Ok(())
    }
}

type Pair<'a> = (&'a Row<PersonId, PersonFacts>, &'a Row<CompanyId, CompanyFacts>);

/// All letters of one person to one company, set, or the reason why there are none.
fn ready(
    desk: &Desk,
    cx: &Context<'_>,
    req: &BatchRequest,
    (person, company): Pair<'_>,
    layout: Option<Layout>,
    before: &Before,
) -> Result<Vec<Ready>, ApiError> {
    let regime = compose::regime(&company.facts)?;
    let (sender, recipient) = (person.facts.clone(), company.facts.clone());
    let parties = compose::Parties { person: person.id, company: company.id, sender, recipient, regime };
    let wanted = RequestInput {
        person: person.id.to_string(),
        company: company.id.to_string(),
        rights: req.rights.clone(),
        language: None,
        channel: req.channel.clone(),
        place: None,
        registered: false,
        identifiers: Vec::new(),
        fact: person.fact.clone().or_else(|| company.fact.clone()),
        fields: req.fields.clone(),
        note: None,
        layout: None,
        about: None,
    };
    let asked = before.get(&(person.id, company.id)).map(Vec::as_slice).unwrap_or_default();
    let lately = cx.today.checked_sub(3.months()).unwrap_or(civil::Date::MIN);
    let mut all = Vec::new();
    for composed in compose::letters_of(desk, cx, &wanted, &parties)? {
        let layout = layout.unwrap_or_else(|| layout_for(&composed.sender));
        let same = |rights: &[Right]| rights.iter().any(|r| composed.rights.contains(r));
        let last = asked.iter().filter(|a| same(&a.composed.rights)).max_by_key(|a| a.on);
        all.push(match last {
            // Written and not sent: by a run of these tables before this one.
            Some(a) if !a.sent && a.composed.rights == composed.rights && a.composed.fact == composed.fact => {
                Ready::new(a.composed.clone(), a.on, layout, true)?
            }
            Some(a) if a.on > lately => {
                let on = a.on.to_string();
                let values = [("on", on.as_str()), ("reference", a.composed.reference.as_str())];
                return Err(ApiError::with(Code::AskedLately, &values));
            }
            _ => Ready::new(composed, cx.today, layout, false)?,
        });
    }
    Ok(all)
}

fn left_out(
    cx: &Context<'_>,
    person: &Row<PersonId, PersonFacts>,
    company: &Row<CompanyId, CompanyFacts>,
    error: ApiError,
) -> LeftOut {
    LeftOut {
        person: person.facts.name.clone(),
        person_row: Some(person.line),
        company: company.facts.name.clone(),
        company_row: Some(company.line),
        ..refused(cx, error)
    }
}

fn refused(cx: &Context<'_>, error: ApiError) -> LeftOut {
    let error = error.worded(cx.language);
    let at = error.field.as_deref().map(|f| format!("{f}: ")).unwrap_or_default();
    let reason = format!("{at}{} {}", error.message, error.todo);
    let (person, company) = (String::new(), String::new());
    LeftOut { person, person_row: None, company, company_row: None, code: error.code, reason }
}

/// Keeps the two records, where the vault does not have them as they are.
fn describe(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    person: &mut Row<PersonId, PersonFacts>,
    company: &mut Row<CompanyId, CompanyFacts>,
) -> Result<(), ApiError> {
    let today = cx.today;
    if !std::mem::replace(&mut person.kept, true) {
        let described = PersonEvent::Described(person.facts.clone());
        desk.record(cx, Subject::Person(person.id), today, &[described])?;
    }
    if !std::mem::replace(&mut company.kept, true) {
        let described = CompanyEvent::Described(company.facts.clone());
        desk.record(cx, Subject::Company(company.id), today, &[described])?;
    }
    Ok(())
}

fn before(desk: &Desk) -> Result<(Before, Vec<String>), ApiError> {
    let (mut all, mut taken): (Before, Vec<String>) = (HashMap::new(), Vec::new());
    for (_, state) in lookup::requests(desk)? {
        let (Some(composed), Some(written)) = (state.composed, state.composed_on) else { continue };
        taken.push(composed.reference.clone());
        let sent = state.sent.map(|(_, on)| on);
        let asked = Asked { on: sent.unwrap_or(written), sent: sent.is_some() || state.own_letter.is_some(), composed };
        all.entry((asked.composed.person, asked.composed.company)).or_default().push(asked);
    }
    Ok((all, taken))
}

/// The rows of a table by their columns, each with the line it begins on.
fn table(cx: &Context<'_>, file: &FileIn, needed: &[&str], field: &str) -> Result<Vec<Line>, ApiError> {
    let bad = |what: &str| ApiError::with(Code::BadColumns, &[("table", field), ("what", what)]).at(field);
    let mut source = cx.files.open(file)?;
    let mut text = Vec::new();
    (&mut source.reader).take(CAP + 1).read_to_end(&mut text).map_err(|e| read_error(e.kind(), &source.name))?;
    if text.len() as u64 > CAP {
        return Err(bad("> 64 MB"));
    }
    // A spreadsheet puts a mark before the first column, which is no part of its name.
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&text);
    // The reader counts a line that ends in two characters too late.
    let text: Vec<u8> = text.split(|b| *b == b'\r').enumerate().fold(Vec::new(), |mut out, (n, part)| {
        if n > 0 && !part.starts_with(b"\n") {
            out.push(b'\n');
        }
        out.extend_from_slice(part);
        out
    });
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_slice());
    let columns: Vec<String> =
        reader.headers().map_err(|e| bad(&e.to_string()))?.iter().map(|c| c.trim().to_lowercase()).collect();
    if let Some(missing) = needed.iter().find(|n| !columns.iter().any(|c| c == *n || c == "slug")) {
        return Err(bad(missing));
    }
    let mut rows = Vec::new();
    let mut record = csv::StringRecord::new();
    loop {
        let line = u32::try_from(reader.position().line()).unwrap_or(u32::MAX);
        match reader.read_record(&mut record) {
            Ok(false) => return Ok(rows),
            Ok(true) if record.iter().all(|v| v.trim().is_empty()) => {}
            Ok(true) => {
                let line = record.position().and_then(|p| u32::try_from(p.line()).ok()).unwrap_or(line);
                rows.push((line, Ok(columns.iter().cloned().zip(record.iter().map(str::to_owned)).collect())));
            }
            Err(e) => rows.push((line, Err(bad(&e.to_string())))),
        }
    }
}

fn same(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

fn people(
    desk: &Desk,
    cx: &mut Context<'_>,
    file: &FileIn,
    report: &mut BatchReport,
) -> Result<Vec<Row<PersonId, PersonFacts>>, ApiError> {
    let known = lookup::by_subject(desk, "person")?.into_iter().filter_map(|(subject, events)| match subject {
        Subject::Person(id) => Some((id, facts::person(&events)?)),
        Subject::Company(_) | Subject::Request(_) => None,
    });
    let known: Vec<(PersonId, PersonFacts)> = known.collect();
    let mut rows: Vec<Row<PersonId, PersonFacts>> = Vec::new();
    for (line, row) in table(cx, file, &["name", "address", "email", "language"], "people")? {
        let name = row.as_ref().ok().and_then(|r| r.get("name")).cloned().unwrap_or_default();
        let read = row.and_then(|row| {
            let get = |name: &str| row.get(name).cloned();
            let facts = input::person(&crate::api::PersonInput {
                name: get("name").unwrap_or_default(),
                address: vec![get("address").unwrap_or_default()],
                country: get("country"),
                email: get("email"),
                language: get("language"),
            })?;
            facts.language.as_deref().map(compose::known_language).transpose()?;
            Ok((facts, input::paragraphs(row.get("fact"))))
        });
        match read {
            Ok((facts, fact)) => {
                let is = |f: &PersonFacts| same(&f.name, &facts.name) && f.email == facts.email;
                let earlier = rows.iter().find(|r| is(&r.facts)).map(|r| (r.id, r.facts.clone()));
                let found = earlier.or_else(|| known.iter().find(|(_, f)| is(f)).cloned());
                let kept = found.as_ref().is_some_and(|(id, f)| *f == facts && known.iter().any(|(k, _)| k == id));
                let id = found.map_or_else(|| cx.bytes().map(PersonId), |(id, _)| Ok(id))?;
                rows.push(Row { line, id, facts, kept, fact });
            }
            Err(e) => report.left_out.push(LeftOut { person: name, person_row: Some(line), ..refused(cx, e) }),
        }
    }
    Ok(rows)
}

fn companies(
    desk: &Desk,
    cx: &mut Context<'_>,
    file: &FileIn,
    report: &mut BatchReport,
) -> Result<Vec<Row<CompanyId, CompanyFacts>>, ApiError> {
    let known = lookup::by_subject(desk, "company")?.into_iter().filter_map(|(subject, events)| match subject {
        Subject::Company(id) => Some((id, facts::company(&events)?)),
        Subject::Person(_) | Subject::Request(_) => None,
    });
    let known: Vec<(CompanyId, CompanyFacts)> = known.collect();
    let mut rows: Vec<Row<CompanyId, CompanyFacts>> = Vec::new();
    for (line, row) in table(cx, file, &["name", "address", "email", "country"], "companies")? {
        let name = row.as_ref().ok().and_then(|r| r.get("name").or(r.get("slug"))).cloned().unwrap_or_default();
        let read = row.and_then(|row| {
            let get = |name: &str| row.get(name).cloned();
            let said = |name: &str| row.get(name).is_some_and(|v| !v.trim().is_empty());
            if said("slug") && !said("name") {
                return Err(ApiError::new(Code::NoDirectory).at("slug"));
            }
            let facts = input::company(&crate::api::CompanyInput {
                name: get("name").unwrap_or_default(),
                trading_name: None,
                legal_form: None,
                registration_number: None,
                address: vec![get("address").unwrap_or_default()],
                country: get("country"),
                region: None,
                email: get("email"),
                web_form: None,
                website: None,
                attention: None,
            })?;
            compose::regime(&facts)?;
            Ok((facts, input::paragraphs(row.get("fact"))))
        });
        match read {
            Ok((facts, fact)) => {
                let is = |f: &CompanyFacts| {
                    same(&f.name, &facts.name) && f.country == facts.country && f.email == facts.email
                };
                // What the vault knows of it besides stays known; the letter goes where the table says.
                let earlier = rows.iter().find(|r| is(&r.facts)).map(|r| (r.id, r.facts.clone()));
                let found = earlier.or_else(|| known.iter().find(|(_, f)| is(f)).cloned());
                let kept = found.as_ref().is_some_and(|(id, _)| known.iter().any(|(k, _)| k == id));
                let facts = match &found {
                    Some((_, f)) if kept => CompanyFacts { address: facts.address, ..f.clone() },
                    _ => facts,
                };
                let kept = kept && found.as_ref().is_some_and(|(_, f)| *f == facts);
                let id = found.map_or_else(|| cx.bytes().map(CompanyId), |(id, _)| Ok(id))?;
                rows.push(Row { line, id, facts, kept, fact });
            }
            Err(e) => report.left_out.push(LeftOut { company: name, company_row: Some(line), ..refused(cx, e) }),
        }
    }
    Ok(rows)
}

fn open(desk: &Desk, cx: &Context<'_>, req: &BatchRequest) -> Result<Out, ApiError> {
    let Some(out) = &req.out else { return Ok(Out::Nowhere) };
    let path = cx.files.place(out)?;
    desk.outside_vault(&path)?;
    let shown = path.display().to_string();
    if !path.extension().is_some_and(|e| e.eq_ignore_ascii_case("pdf")) {
        std::fs::create_dir_all(&path).map_err(|e| write_error(e.kind(), &shown).at("out"))?;
        // A folder in the vault is refused by what would lie in it.
        desk.outside_vault(&path.join("letter.pdf"))?;
        return Ok(Out::Folder(path));
    }
    if path.exists() && !cx.files.may_replace() {
        return Err(write_error(std::io::ErrorKind::AlreadyExists, &shown).at("out"));
    }
    let staged = Staged::beside(&path)
        .map_err(|e| write_error(e.io_kind().unwrap_or(std::io::ErrorKind::Other), &shown).at("out"))?;
    let about = About { title: title(cx, 0), language: cx.language.id().to_owned(), date: cx.today };
    let press = Box::new(Many::begin(BufWriter::new(staged), about)?);
    Ok(Out::File { path, press, rows: Vec::new() })
}

fn title(cx: &Context<'_>, n: usize) -> String {
    let (n, date) = (n.to_string(), long_date(cx.language, cx.today));
    say(cx.language, "batch.cover.title", &[("n", &n), ("date", &date)])
}

/// `set`: the PDF, where it was made a moment ago.
fn put(out: &mut Out, letter: &Ready, set: Option<Vec<u8>>) -> Result<(), ApiError> {
    let composed = &letter.composed;
    match out {
        Out::Nowhere => Ok(()),
        Out::Folder(folder) => {
            let path: &Path = &folder.join(format!("{}.pdf", composed.reference));
            // A run before this one wrote it.
            if path.exists() {
                return Ok(());
            }
            let bytes = set.map_or_else(|| habeas_letter::press::one(&letter.pages, &letter.letter), Ok)?;
            let shown = path.display().to_string();
            let failed = |e: habeas_vault::VaultError| {
                write_error(e.io_kind().unwrap_or(std::io::ErrorKind::Other), &shown).at("out")
            };
            // Whole or not at all: a file that is there is taken for a letter that is done.
            let mut staged = Staged::beside(path).map_err(failed)?;
            staged.write_all(&bytes).map_err(|e| write_error(e.kind(), &shown).at("out"))?;
            staged.commit_new(path).map_err(failed)
        }
        Out::File { press, rows, .. } => {
            press.letter(&letter.pages, &letter.letter)?;
            let pages = letter.pages.pages.len().to_string();
            let to = composed.recipient.name.clone();
            rows.push([composed.sender.name.clone(), to, composed.reference.clone(), pages]);
            Ok(())
        }
    }
}

fn close(out: Out, cx: &Context<'_>) -> Result<Option<String>, ApiError> {
    match out {
        Out::Nowhere => Ok(None),
        Out::Folder(folder) => Ok(Some(folder.display().to_string())),
        Out::File { rows, .. } if rows.is_empty() => Ok(None),
        Out::File { path, mut press, rows } => {
            let head = |name: &str| say(cx.language, &format!("batch.cover.{name}"), &[]);
            let (person, company, reference, pages) =
                (head("person"), head("company"), head("reference"), head("pages"));
            let title = title(cx, rows.len());
            press.front(&habeas_letter::cover(&title, [&person, &company, &reference, &pages], &rows)?)?;
            let shown = path.display().to_string();
            let failed = |kind| write_error(kind, &shown).at("out");
            let staged = press.finish()?.into_inner().map_err(|e| failed(e.error().kind()))?;
            let done = if path.exists() { staged.commit(&path) } else { staged.commit_new(&path) };
            done.map_err(|e| failed(e.io_kind().unwrap_or(std::io::ErrorKind::Other)))?;
            Ok(Some(shown))
        }
    }
}
