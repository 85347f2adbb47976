//! An invented case, to look around in before there is one of one's own. It lives in a vault of its own, in a folder that
//! the shell removes; nothing of it touches the user's vault. Everybody in it is invented, and their names say so.

use habeas_case::recorded::RecordedKind;
use habeas_law::right::Right;
use jiff::ToSpan;
use jiff::civil::Date;
use std::path::{Path, PathBuf};

use crate::api::{
    AnswerAdd, Channel, CompanyInput, DeliveryInput, FileIn, FileOut, LetterLanguage, PersonInput, RecordRequest,
    RequestInput,
};
use crate::desk::context::{Context, Files, Input};
use crate::desk::web::NoWeb;
use crate::desk::{Desk, Setup};
use crate::error::reason::Detail;
use crate::error::{ApiError, Reason};
use crate::table::{Command, commands};
use crate::wording::say;

/// The one file of the example: an answer.
struct AnswerFile(String);

impl Files for AnswerFile {
    fn open(&self, _: &FileIn) -> Result<Input, ApiError> {
        let bytes = self.0.clone().into_bytes();
        let size = Some(bytes.len() as u64);
        Ok(Input { name: "answer.txt".into(), size, reader: Box::new(std::io::Cursor::new(bytes)) })
    }

    fn locate(&self, _: &FileIn) -> Result<PathBuf, ApiError> {
        Err(ApiError::from(Reason::BadPayload { detail: Detail::Text("the example has no folder".to_owned()) }))
    }

    fn place(&self, _: &FileOut) -> Result<PathBuf, ApiError> {
        Err(ApiError::from(Reason::BadPayload { detail: Detail::Text("the example saves nothing".to_owned()) }))
    }

    fn may_replace(&self) -> bool {
        false
    }
}

/// Writes the example, day by day.
struct Author<'a, 'b> {
    desk: Desk,
    cx: &'a mut Context<'b>,
    answer_file: AnswerFile,
    days_ago: i64,
}

impl Author<'_, '_> {
    fn day(&self) -> Date {
        self.cx.today.checked_sub(self.days_ago.days()).unwrap_or(self.cx.today)
    }

    fn call<C: Command>(&mut self, req: C::Req) -> Result<C::Res, ApiError> {
        let mut cx = Context {
            today: self.day(),
            now: self.cx.now,
            language: self.cx.language,
            random: &mut *self.cx.random,
            files: &self.answer_file,
            progress: self.cx.progress,
            web: &NoWeb,
            intake: self.cx.intake,
        };
        self.desk.call::<C>(&mut cx, req)
    }

    fn text(&self, key: &str) -> String {
        say(self.cx.language, &format!("example.{key}"), &[])
    }

    fn person(&mut self) -> Result<String, ApiError> {
        let person = PersonInput {
            name: self.text("person"),
            address: vec![STREET.to_owned(), "75000 Paris".to_owned()],
            country: Some("FR".to_owned()),
            email: None,
            language: None,
        };
        Ok(self.call::<commands::PersonAdd>(person)?.id)
    }

    fn company(&mut self, name: &str, town: &str, email: &str) -> Result<String, ApiError> {
        let company = CompanyInput {
            name: self.text(name),
            address: vec![STREET.to_owned(), town.to_owned()],
            country: Some("FR".to_owned()),
            email: Some(email.to_owned()),
            ..CompanyInput::default()
        };
        Ok(self.call::<commands::CompanyAdd>(company)?.id)
    }

    /// Writes a request in the language of the window, so many days ago.
    fn request(&mut self, days_ago: i64, request: Asked<'_>) -> Result<String, ApiError> {
        self.days_ago = days_ago;
        let fields = request.ground.map(|ground| ("ground".to_owned(), vec![ground.to_owned()]));
        let input = RequestInput {
            person: request.person.to_owned(),
            company: request.company.to_owned(),
            rights: vec![request.right],
            delivery: DeliveryInput {
                language: LetterLanguage::from_id(self.cx.language.id()),
                channel: Some(request.channel),
                ..DeliveryInput::default()
            },
            on_behalf: None,
            identifiers: Vec::new(),
            fact: request.with_fact.then(|| self.text("fact")),
            fields: fields.into_iter().collect(),
            about: None,
        };
        let written = self.call::<commands::RequestNew>(input)?;
        Ok(written.ids.into_iter().next().unwrap_or_default())
    }

    fn record(&mut self, days_ago: i64, id: &str, kind: RecordedKind) -> Result<(), ApiError> {
        self.days_ago = days_ago;
        let record = RecordRequest {
            id: id.to_owned(),
            kind,
            on: None,
            channel: None,
            files: Vec::new(),
            note: None,
            ground: None,
            amount: None,
            to: None,
            tracking: None,
        };
        self.call::<commands::RequestRecord>(record).map(drop)
    }
}

const STREET: &str = "1 rue de l\u{2019}Exemple";

/// A request of the example.
#[derive(Clone, Copy)]
struct Asked<'a> {
    person: &'a str,
    company: &'a str,
    right: Right,
    channel: Channel,
    with_fact: bool,
    ground: Option<&'a str>,
}

/// Makes the example in an empty folder: one request late, one whose month runs, one answered, one not sent.
///
/// # Errors
/// The folder cannot be written.
pub fn example(folder: &Path, quick_keys_for_tests: bool, cx: &mut Context<'_>) -> Result<Desk, ApiError> {
    let mut desk = Desk::new(Setup { folder: folder.to_owned(), quick_keys_for_tests });
    // Nobody needs to open it again: its passphrase is drawn, used once and forgotten.
    let secret: [u8; 32] = cx.bytes()?;
    let passphrase = habeas_hex::encode(&secret);
    desk.create(&passphrase, cx)?;
    desk.becomes_example();
    let answer_file = AnswerFile(say(cx.language, "example.answer", &[]) + "\n");
    let mut author = Author { desk, cx, answer_file, days_ago: 45 };
    let me = author.person()?;
    let shop = author.company("shop", "69000 Lyon", "donnees@exemple.example")?;
    let bank = author.company("bank", "44000 Nantes", "dpo@exemple.example")?;
    let site = author.company("site", "31000 Toulouse", "contact@exemple.example")?;

    let by_mail = Asked {
        person: &me,
        company: &shop,
        right: Right::Access,
        channel: Channel::Email,
        with_fact: true,
        ground: None,
    };
    let late = author.request(45, by_mail)?;
    author.record(44, &late, RecordedKind::Sent)?;
    let answered = author.request(30, Asked { company: &site, ..by_mail })?;
    author.record(29, &answered, RecordedKind::Sent)?;
    author.days_ago = 3;
    let files = vec![FileIn::Path { path: "answer.txt".into() }];
    author.call::<commands::AnswerAdd>(AnswerAdd { id: answered, files, on: None, note: None })?;
    let by_post = Asked { company: &bank, channel: Channel::Post, with_fact: false, ..by_mail };
    let running = author.request(12, by_post)?;
    author.record(11, &running, RecordedKind::Sent)?;
    author.record(9, &running, RecordedKind::Received)?;
    author.request(5, Asked { company: &site, right: Right::Erasure, ground: Some("not_needed"), ..by_post })?;
    Ok(author.desk)
}
