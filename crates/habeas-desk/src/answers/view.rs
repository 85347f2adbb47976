//! One thing of an answer as it is shown: plain texts in their order. No markup, nothing remote.

use habeas_answer::{
    Address, Attachment, Block, Card, Cell, Conversation, Entry, Feature, FeatureKind, Item, Kind, Mail, Part, Reading,
    State, reason,
};
use habeas_intake::ReadAnswer;
use habeas_words::Language;

use super::words;
use crate::api::{
    AnswerAddress, AnswerAttachment, AnswerBlock, AnswerCard, AnswerEntry, AnswerFeature, AnswerItem, AnswerItemView,
    AnswerMail, AnswerMessage, AnswerPart, AnswerPlace, AnswerShows, DataKind, ItemState,
};

/// Where a thing lies: the file, and the path in it.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    /// The id of the stored file; empty for one that is not kept.
    pub(crate) id: &'a str,
    pub(crate) file: &'a str,
    /// Empty for the file itself.
    pub(crate) path: &'a str,
}

impl At<'_> {
    fn shown(&self) -> String {
        if self.path.is_empty() { self.file.to_owned() } else { self.path.to_owned() }
    }
}

/// The rows from one on, of a thing that was read.
pub(crate) fn item(at: At<'_>, read: ReadAnswer, from: u64, language: Language) -> AnswerItemView {
    let ReadAnswer { reading, rows, features, index: _, counted } = read;
    let item = Item::of(at.path, 0, &reading);
    // Mails of a mailbox are told apart by their numbers.
    let mailbox = reading.kind == Kind::Mailbox;
    let before = |number: usize| if mailbox { format!("#{}", from + number as u64 + 1) } else { String::new() };
    let Reading { kind, parts, notes, language: written, .. } = reading;
    AnswerItemView {
        answer: at.id.to_owned(),
        file: at.file.to_owned(),
        path: at.shown(),
        kind: family(kind).to_owned(),
        format: words::id(&kind),
        kind_name: words::kind(kind, language),
        state: state(item.state),
        language: written,
        notes: notes.iter().map(|note| words::note(note, language)).collect(),
        parts: parts
            .into_iter()
            .zip(rows)
            .enumerate()
            .map(|(number, (part, total))| {
                let path = joined(at.path, &before(number));
                AnswerPart { from, total, goes_on: !counted, shows: shows(part, &path, language) }
            })
            .collect(),
        features: features.into_iter().map(|one| feature(one, at)).collect(),
    }
}

/// A path, and what lies at it.
pub(super) fn joined(path: &str, inner: &str) -> String {
    match (path, inner) {
        ("", inner) => inner.to_owned(),
        (path, "") => path.to_owned(),
        (path, inner) => format!("{path}/{inner}"),
    }
}

/// A thing in the list of what an answer holds.
pub(crate) fn line(at: At<'_>, item: &Item, language: Language) -> AnswerItem {
    let told = reason(&item.notes).map(|note| words::note(note, language));
    AnswerItem {
        answer: at.id.to_owned(),
        file: at.file.to_owned(),
        path: at.shown(),
        kind: family(item.kind).to_owned(),
        format: words::id(&item.kind),
        kind_name: words::kind(item.kind, language),
        size: item.size,
        state: state(item.state),
        reason: told.as_ref().map(|note| note.what.clone()),
        todo: told.and_then(|note| note.todo),
        rows: item.rows,
        encoding: item.encoding.clone(),
        repaired: item.notes.iter().any(|note| matches!(note.about, habeas_answer::About::TextRepaired { .. })),
        language: item.language.clone(),
        first: item.days.map(|(first, _)| first.to_string()),
        last: item.days.map(|(_, last)| last.to_string()),
        text: item.text.clone(),
    }
}

fn state(state: State) -> ItemState {
    match state {
        State::Read => ItemState::Read,
        State::Kept => ItemState::Kept,
        State::Locked => ItemState::Locked,
        State::Broken => ItemState::Broken,
        State::Refused => ItemState::Refused,
    }
}

/// The family of a kind, in the words of the contract of the command line.
pub(crate) fn family(kind: habeas_answer::Kind) -> &'static str {
    use habeas_answer::Kind as K;
    match kind {
        K::Mail | K::Mailbox | K::OutlookMail | K::OutlookWrapping | K::SignedMail | K::Pst => "mail",
        K::Text | K::Xml | K::Docx | K::Doc | K::Odt | K::Rtf | K::Pptx => "text",
        K::Html => "html",
        K::Json | K::JsonLines | K::ScriptJson => "json",
        K::Csv => "csv",
        K::Xlsx | K::Xlsb | K::Xls | K::Ods => "sheet",
        K::Pdf => "pdf",
        K::Contacts => "contact",
        K::Calendar => "calendar",
        K::Zip | K::SevenZip | K::Gzip | K::Tar | K::Rar | K::Xz | K::Bzip2 | K::Zstd => "archive",
        kind if kind.is_picture() => "image",
        _ => "unknown",
    }
}

pub(crate) fn data_kind(kind: FeatureKind) -> DataKind {
    match kind {
        FeatureKind::Email => DataKind::Email,
        FeatureKind::Phone => DataKind::Phone,
        FeatureKind::Ip => DataKind::Ip,
        FeatureKind::Place => DataKind::Place,
        FeatureKind::Device => DataKind::Device,
        FeatureKind::Payment => DataKind::Payment,
        FeatureKind::Advertiser => DataKind::Advertiser,
        FeatureKind::Person => DataKind::Person,
    }
}

pub(crate) fn feature(one: Feature, at: At<'_>) -> AnswerFeature {
    let place = |place: habeas_answer::Place| AnswerPlace {
        answer: at.id.to_owned(),
        file: at.file.to_owned(),
        path: at.shown(),
        part: place.part as u64,
        row: place.row,
        field: place.field,
    };
    AnswerFeature {
        kind: data_kind(one.kind),
        value: one.value,
        count: one.count,
        first: one.first.map(|day| day.to_string()),
        last: one.last.map(|day| day.to_string()),
        at: one.places.into_iter().map(place).collect(),
    }
}

fn shows(part: Part, path: &str, language: Language) -> AnswerShows {
    match part {
        Part::Text(text) => {
            AnswerShows::Text { lines: text.text.lines().map(str::to_owned).collect(), encoding: text.encoding }
        }
        Part::Page(page) => {
            AnswerShows::Page { title: page.title, blocks: page.blocks.into_iter().map(block).collect() }
        }
        Part::Mail(one) => AnswerShows::Mail(mail(*one, path, language)),
        Part::Conversation(Conversation { title, participants, messages }) => {
            let message = |one: habeas_answer::Message| AnswerMessage {
                at: one.at.to_string(),
                sender: one.sender,
                text: one.text,
            };
            AnswerShows::Messages { title, participants, messages: messages.into_iter().map(message).collect() }
        }
        Part::Data(data) => {
            AnswerShows::Records { json: serde_json::to_string_pretty(&data.root).unwrap_or_default(), name: data.name }
        }
        Part::Table(table) => AnswerShows::Table {
            name: table.name,
            hidden: table.hidden,
            columns: table.columns.into_iter().map(|column| column.name).collect(),
            rows: table.rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect(),
            delimiter: table.delimiter,
            encoding: table.encoding,
        },
        Part::Cards(cards) => AnswerShows::Cards { cards: cards.cards.into_iter().map(card).collect() },
        Part::Archive(archive) => AnswerShows::Entries { entries: archive.entries.into_iter().map(entry).collect() },
        Part::Picture(picture) => AnswerShows::Picture { width: picture.width, height: picture.height },
    }
}

/// What stands in the file; a date that needed reading is shown as it stands too.
fn cell(cell: Cell) -> String {
    cell.text
}

fn card(card: Card) -> AnswerCard {
    AnswerCard { title: card.title, fields: card.fields, when: card.when.map(|when| when.to_string()) }
}

fn entry(entry: Entry) -> AnswerEntry {
    let Entry { name, size, folder, locked, refused, .. } = entry;
    AnswerEntry { path: name, size, folder, locked, refused }
}

fn mail(mail: Mail, path: &str, language: Language) -> AnswerMail {
    let people = |all: Vec<Address>| -> Vec<AnswerAddress> {
        all.into_iter().map(|one| AnswerAddress { name: one.name, address: one.address }).collect()
    };
    let steps: Vec<String> = (0..mail.attachments.len()).map(|number| mail.step(number)).collect();
    let attachment = |(step, one): (String, Attachment)| AnswerAttachment {
        path: joined(path, &step),
        name: one.name,
        kind_name: words::kind(one.kind, language),
        size: one.size,
        inline: one.inline,
    };
    AnswerMail {
        subject: mail.subject,
        from: people(mail.from),
        to: people(mail.to),
        reply_to: people(mail.reply_to),
        sent: mail.sent.to_string(),
        labels: mail.labels,
        references: mail.references,
        blocks: mail.body.blocks.into_iter().map(block).collect(),
        attachments: steps.into_iter().zip(mail.attachments).map(attachment).collect(),
    }
}

pub(crate) fn block(block: Block) -> AnswerBlock {
    match block {
        Block::Heading { level, text } => AnswerBlock::Heading { level, text },
        Block::Paragraph { text } => AnswerBlock::Paragraph { text },
        Block::Item { text } => AnswerBlock::Item { text },
        Block::Quote { text } => AnswerBlock::Quote { text },
        Block::Row { cells } => AnswerBlock::Row { cells },
        Block::Link { shown, real, differs } => AnswerBlock::Link { shown, real, differs },
        Block::PageBreak { number } => AnswerBlock::PageBreak { number },
    }
}
