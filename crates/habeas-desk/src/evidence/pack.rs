//! The document of a pack: who, against whom, what; the contents of the complaint; what happened; the index; the documents.

use habeas_bundle::safe_name;
use habeas_case::request::{RequestEvent, Role};
use habeas_letter::document::{Block, Cell, Document, Entry, Heading, Table, WIDTH_MM};
use habeas_words::long_date;

use super::case::Asked;
use super::clock;
use super::contents::Source;
use super::exhibits::Exhibit;
use super::received::Shown;
use super::told;
use crate::desk::context::Context;
use crate::error::{ApiError, size_in};

const LABEL_MM: f64 = 44.0;
const DAY_MM: f64 = 36.0;
const DOCUMENTS_MM: f64 = 26.0;
const NUMBER_MM: f64 = 14.0;

/// The names of the files of a pack.
pub(super) struct Names {
    pub(super) pdf: String,
    pub(super) originals: String,
    /// The folder in the zip.
    pub(super) folder: String,
}

impl Source<'_> {
    /// By the reference of the request: the same case has the same names.
    pub(super) fn names(&self) -> Names {
        let reference = self.case.root.composed.reference.as_str();
        // A reference may be of another program's making.
        let stem = |key: &str| safe_name(&self.say(key, &[("reference", reference)]));
        let stems = (stem("file"), stem("file.originals"));
        Names { pdf: format!("{}.pdf", stems.0), originals: format!("{}.zip", stems.1), folder: stems.1 }
    }

    pub(super) fn title(&self) -> String {
        let key = if self.case.complaint().is_some() { "title.complaint" } else { "title" };
        self.say(key, &[])
    }

    /// All of it but the documents themselves, which are shown as `shown`.
    ///
    /// # Errors
    /// A day too far away for the calendar.
    pub(super) fn document(&self, shown: Vec<Shown>, cx: &Context<'_>) -> Result<Document, ApiError> {
        let mut blocks = vec![Block::Title(self.title())];
        blocks.extend(self.cover());
        blocks.push(self.heading("contents", true));
        blocks.extend(self.contents());
        blocks.push(self.heading("timeline", false));
        blocks.extend(self.timeline());
        blocks.push(self.heading("clock", false));
        let clock = clock::sentences(self.case.request().unwrap_or(&self.case.root), self.language, cx)?;
        blocks.extend(clock.into_iter().map(Block::Paragraph));
        blocks.push(self.heading("index", true));
        blocks.extend(self.index());
        if !self.exhibits.all.is_empty() {
            blocks.push(self.heading("documents", true));
        }
        for (i, (exhibit, shown)) in self.exhibits.all.iter().zip(shown).enumerate() {
            blocks.extend(self.shown_exhibit(exhibit, shown, i > 0));
        }
        let composed = &self.case.root.composed;
        let values = [
            ("title", self.title()),
            ("complainant", composed.sender.name.clone()),
            ("controller", composed.recipient.name.clone()),
            ("reference", composed.reference.clone()),
        ];
        let values = values.each_ref().map(|(hole, value)| (*hole, value.as_str()));
        Ok(Document { language: self.letters(), running: self.say("running", &values), blocks })
    }

    fn heading(&self, key: &str, on_new_page: bool) -> Block {
        Block::Heading(Heading { text: self.say(key, &[]), lower: false, anchor: None, on_new_page })
    }

    /// Who complains about whom, to whom, and of what.
    fn cover(&self) -> Vec<Block> {
        let text = |lines: Vec<String>| Cell(lines.into_iter().map(Entry::Text).collect());
        let label = |key: &str| Cell::text(self.say(key, &[]));
        let authority = match self.case.complaint().and_then(|c| c.composed.addressee.as_ref()) {
            Some(to) => std::iter::once(to.name.clone()).chain(to.address.clone()).chain(to.email.clone()).collect(),
            None if self.case.complaint().is_some() => self.controller(),
            None => vec![self.say("authority.none", &[])],
        };
        let mut rows = vec![
            vec![label("complainant"), text(self.complainant())],
            vec![label("controller"), text(self.controller())],
            vec![label("authority"), text(authority)],
        ];
        let rights = self.rights();
        if !rights.is_empty() {
            rows.push(vec![label("rights"), text(rights.clone())]);
        }
        let breaches = self.breaches();
        if !breaches.is_empty() {
            rows.push(vec![label("breaches"), text(breaches)]);
        }
        let references: Vec<String> = self.case.all().map(|asked: &Asked| asked.composed.reference.clone()).collect();
        let key = if references.len() > 1 { "references" } else { "reference" };
        rows.push(vec![label(key), text(references)]);
        let parties = Table { widths: vec![LABEL_MM, WIDTH_MM - LABEL_MM], heads: Vec::new(), rows };
        let mut blocks = vec![Block::Table(parties), self.heading("about", false)];
        let written = self.case.complaint().and_then(Asked::written_on);
        match (written, self.account()) {
            (Some(on), account) if !account.is_empty() => {
                blocks.push(Block::Paragraph(self.say("about.stated", &[("date", &self.day(on))])));
                blocks.push(Block::Quote(account));
            }
            _ => blocks.push(Block::Paragraph(self.say("about.none", &[("rights", &rights.join(", "))]))),
        }
        let sums = habeas_bundle::CHECKSUMS;
        let originals = self.names().originals;
        blocks.push(Block::Paragraph(self.say("made", &[("date", &self.day(self.today))])));
        blocks.push(Block::Small(self.say("originals", &[("name", &originals), ("sums", sums)])));
        blocks
    }

    fn timeline(&self) -> Vec<Block> {
        let heads = ["column.day", "column.event", "column.documents"].map(|key| self.say(key, &[])).to_vec();
        let mut rows = Vec::new();
        let several = !self.case.complaints.is_empty();
        let mut written = false;
        let mut joined: Vec<Entry> = Vec::new();
        for (happened, documents) in self.case.happened().iter().zip(&self.exhibits.of_event) {
            let links = documents.iter().filter_map(|place| self.exhibits.all.get(*place));
            let links = links.map(|exhibit| Entry::Link { text: exhibit.number(), to: exhibit.anchor() });
            // A letter from elsewhere came into the case on the day it was sent, and is told there.
            if matches!(happened.event, RequestEvent::Joined(_)) {
                joined = links.collect();
                continue;
            }
            // The letter was set when it was written, which is told once.
            let set = matches!(happened.event, RequestEvent::LetterStored(_));
            if let (true, true, Some(row)) = (set, written, rows.last_mut()) {
                let row: &mut Vec<Cell> = row;
                if let Some(documents) = row.last_mut() {
                    documents.0.extend(links);
                }
                continue;
            }
            written = matches!(happened.event, RequestEvent::Composed(_));
            let mut entries = vec![Entry::Text(told::event(happened, self.language))];
            if several {
                entries.push(Entry::Small(happened.asked.composed.reference.clone()));
            }
            entries.extend(told::beside(happened, self.language).into_iter().map(Entry::Small));
            rows.push(vec![Cell::text(self.day(happened.entry.on)), Cell(entries), Cell(with(&mut joined, links))]);
        }
        let widths = vec![DAY_MM, WIDTH_MM - DAY_MM - DOCUMENTS_MM, DOCUMENTS_MM];
        let mut blocks = vec![Block::Table(Table { widths, heads, rows })];
        let (erased, unknown) = self.case.unreadable();
        for (key, n) in [("erased", erased), ("unknown", unknown)] {
            if n > 0 {
                blocks.push(Block::Small(self.say(key, &[("n", &n.to_string())])));
            }
        }
        blocks
    }

    fn index(&self) -> Vec<Block> {
        if self.exhibits.all.is_empty() {
            return vec![Block::Paragraph(self.say("index.none", &[]))];
        }
        let heads = ["column.number", "column.document", "column.page"].map(|key| self.say(key, &[])).to_vec();
        let row = |exhibit: &Exhibit| {
            let file = &exhibit.file;
            let told = format!("{} · {} · {}", self.role(exhibit.role), self.day(exhibit.on), exhibit.told);
            let size = [("bytes", size_in(file.size, self.language)), ("sha256", file.sha256.to_string())];
            let size = size.each_ref().map(|(hole, value)| (*hole, value.as_str()));
            let about = vec![
                Entry::Bold(file.name.clone()),
                Entry::Small(told),
                Entry::Small(self.say("in_zip", &[("name", &exhibit.stored_as)])),
                Entry::Small(self.say("size", &size)),
            ];
            let number = Entry::Link { text: exhibit.number(), to: exhibit.anchor() };
            vec![Cell(vec![number]), Cell(about), Cell(vec![Entry::Page(exhibit.anchor())])]
        };
        let rows = self.exhibits.all.iter().map(row).collect();
        let widths = vec![NUMBER_MM, WIDTH_MM - 2.0 * NUMBER_MM, NUMBER_MM];
        let leads = ["index.lead", "documents.lead"].map(|key| Block::Small(self.say(key, &[])));
        let mut blocks = Vec::from(leads);
        blocks.push(Block::Table(Table { widths, heads, rows }));
        if self.exhibits.signature {
            blocks.push(Block::Small(self.say("index.signature", &[])));
        }
        blocks
    }

    fn role(&self, role: Role) -> String {
        self.say(&format!("role.{}", role.id()), &[])
    }

    fn shown_exhibit(&self, exhibit: &Exhibit, shown: Shown, on_new_page: bool) -> Vec<Block> {
        let text = format!("{} \u{2013} {}", exhibit.number(), exhibit.file.name);
        let anchor = Some(exhibit.anchor());
        // What has little to show stands under the one before it.
        let on_new_page = on_new_page && shown.reason.is_none();
        let mut blocks = vec![Block::Heading(Heading { text, lower: true, anchor, on_new_page })];
        let size = size_in(exhibit.file.size, self.language);
        let told = [self.role(exhibit.role), self.day(exhibit.on), exhibit.told.clone(), size].join(" · ");
        blocks.push(Block::Small(told));
        blocks.extend(shown.reason.map(Block::Paragraph));
        blocks.extend(shown.blocks);
        blocks
    }

    /// The index as a text, beside the originals.
    pub(super) fn index_text(&self) -> String {
        let mut out = format!("{}\n", self.title());
        let composed = &self.case.root.composed;
        out.push_str(&format!("{} / {} – {}\n", composed.sender.name, composed.recipient.name, composed.reference));
        out.push_str(&format!("{}\n", self.say("made", &[("date", &long_date(self.language, self.today))])));
        for exhibit in &self.exhibits.all {
            let file = &exhibit.file;
            let name = habeas_words::one_line(&file.name);
            out.push_str(&format!("\n{}  {}\n", exhibit.number(), exhibit.stored_as));
            out.push_str(&format!("    {name} ({}, {} B)\n", self.role(exhibit.role), file.size));
            out.push_str(&format!("    {}: {}\n", self.day(exhibit.on), exhibit.told));
            out.push_str(&format!("    SHA-256 {}\n", file.sha256));
        }
        if self.exhibits.signature {
            out.push_str(&format!("\n{}\n", self.say("index.signature", &[])));
        }
        out
    }
}

/// Links after those that wait, each once.
fn with(waiting: &mut Vec<Entry>, links: impl Iterator<Item = Entry>) -> Vec<Entry> {
    let mut all = std::mem::take(waiting);
    for link in links {
        if !all.contains(&link) {
            all.push(link);
        }
    }
    all
}
