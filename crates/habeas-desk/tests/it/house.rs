//! A desk with a vault of its own, and what a shell would hand in.

use habeas_desk::api::{
    ById, CompanyFromNotice, CompanyInput, CompanyPatch, FileIn, FileOut, NoticeSource, Passphrase, PersonInput,
    RequestView,
};
use habeas_desk::{
    ApiError, Command, Context, Desk, Files, Input, NoWeb, Progress, Random, Setup, Web, commands, read_error,
};
use habeas_words::Language;
use jiff::civil::Date;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::path::PathBuf;

pub(crate) const PASSPHRASE: &str = "a pencil and a vault";

/// The notice of a company that can be reached by post.
pub(crate) const NOTICE: &str = "Privacy notice\n\nThis site is published by Brume Claire, a simplified joint-stock company \
    with a capital of 8,000 euros, whose registered office is located 14 rue des Tanneurs 69005 LYON, registered with \
    the RCS of Lyon under number 732 829 320, acting as data controller.\n\nYou have the following rights:\n\n  • Right \
    of access (article 15 GDPR).\n\n  • Right to erase your personal data (article 17 GDPR).\n";

/// Numbers that are the same in each run.
struct Seeded(u64);

impl Random for Seeded {
    fn fill(&mut self, out: &mut [u8]) -> std::io::Result<()> {
        for byte in out {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = self.0.to_be_bytes()[0];
        }
        Ok(())
    }
}

/// Chosen files are in memory; what is written goes to a folder that goes away.
struct Chosen {
    files: BTreeMap<String, Vec<u8>>,
    folder: PathBuf,
}

impl Files for Chosen {
    fn open(&self, file: &FileIn) -> Result<Input, ApiError> {
        let FileIn::Path { path } = file else { panic!("files are named here") };
        let path = path.to_str().unwrap();
        let bytes = self.files.get(path).ok_or_else(|| read_error(std::io::ErrorKind::NotFound, path))?.clone();
        let size = u64::try_from(bytes.len()).unwrap();
        Ok(Input { name: path.to_owned(), size: Some(size), reader: Box::new(Cursor::new(bytes)) })
    }

    fn locate(&self, file: &FileIn) -> Result<PathBuf, ApiError> {
        let FileIn::Path { path } = file else { panic!("files are named here") };
        Ok(self.folder.join(path))
    }

    fn place(&self, out: &FileOut) -> Result<PathBuf, ApiError> {
        let FileOut::Path { path } = out else { panic!("places are named here") };
        Ok(self.folder.join(path))
    }

    fn may_replace(&self) -> bool {
        false
    }
}

struct Quiet;

impl Progress for Quiet {
    fn at(&self, _: u64, _: Option<u64>) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

/// A desk on a day, with its vault in `vault` of a folder that goes away.
pub(crate) struct House {
    desk: Desk,
    chosen: Chosen,
    random: Seeded,
    today: Date,
    pub(crate) language: Language,
    pub(crate) web: Box<dyn Web>,
    folder: tempfile::TempDir,
}

impl House {
    /// No vault yet. The day is 24 November 2026.
    pub(crate) fn empty() -> Self {
        Self::drawing(1)
    }

    /// The vault of somebody else: no id of it is one of the others.
    pub(crate) fn of_another(seed: u64) -> Self {
        let mut house = Self::drawing(seed);
        house.ok::<commands::VaultCreate>(key());
        house
    }

    fn drawing(seed: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(Setup { folder: folder.path().join("vault"), quick_keys_for_tests: true });
        let chosen = Chosen { files: BTreeMap::new(), folder: folder.path().to_owned() };
        let today = jiff::civil::date(2026, 11, 24);
        Self { desk, chosen, random: Seeded(seed), today, language: Language::En, web: Box::new(NoWeb), folder }
    }

    /// With a vault that is open.
    pub(crate) fn new() -> Self {
        let mut house = Self::empty();
        house.ok::<commands::VaultCreate>(key());
        house
    }

    /// Goes on to a day.
    pub(crate) fn on(&mut self, day: &str) -> &mut Self {
        self.today = day.parse().unwrap();
        self
    }

    pub(crate) fn call<C: Command>(&mut self, req: C::Req) -> Result<C::Res, ApiError> {
        let mut cx = Context {
            today: self.today,
            now: format!("{}T09:00:00Z", self.today).parse().unwrap(),
            language: self.language,
            random: &mut self.random,
            files: &self.chosen,
            progress: &Quiet,
            web: &*self.web,
            intake: &habeas_intake::Unsealed,
        };
        self.desk.call::<C>(&mut cx, req)
    }

    #[track_caller]
    pub(crate) fn ok<C: Command>(&mut self, req: C::Req) -> C::Res {
        self.call::<C>(req).unwrap_or_else(|e| panic!("{}: {} {}", C::NAME, e.message, e.todo))
    }

    /// The error of a command that must fail: what happened holds these words, and what to do is said.
    #[track_caller]
    pub(crate) fn refused<C: Command>(&mut self, req: C::Req, words: &str) -> ApiError {
        let Err(error) = self.call::<C>(req) else { panic!("{} was done", C::NAME) };
        assert!(error.message.contains(words), "{}: {}", C::NAME, error.message);
        assert!(error.todo.len() > 10, "{}: {}", C::NAME, error.todo);
        error
    }

    /// A file that the user chooses.
    pub(crate) fn file(&mut self, name: &str, bytes: impl Into<Vec<u8>>) -> FileIn {
        self.chosen.files.insert(name.to_owned(), bytes.into());
        FileIn::Path { path: name.into() }
    }

    /// What was written there.
    pub(crate) fn saved(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.folder.path().join(name)).unwrap()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// How many sealed files the vault holds.
    pub(crate) fn sealed(&self) -> usize {
        std::fs::read_dir(self.path("vault/files")).unwrap().count()
    }

    /// Ana Lima of Nantes: her id.
    pub(crate) fn ana(&mut self) -> String {
        self.ok::<commands::PersonAdd>(person("Ana Lima")).id
    }

    /// Brume Claire of Lyon, from its notice: its id.
    pub(crate) fn brume(&mut self) -> String {
        self.ok::<commands::CompanyFromNotice>(CompanyFromNotice { source: pasted(NOTICE), by_hand: patch(&json!({})) })
            .id
    }

    /// A request for access by Ana to Brume Claire, with a letter in French; its view.
    pub(crate) fn request(&mut self) -> RequestView {
        let (person, company) = (self.ana(), self.brume());
        self.request_for(
            &json!({ "person": person, "company": company, "rights": ["access"], "delivery": { "language": "fr" } }),
        )
    }

    /// A request as the page would send it.
    pub(crate) fn request_for(&mut self, request: &Value) -> RequestView {
        self.ok::<commands::RequestNew>(from(request)).requests.remove(0)
    }

    /// Records what happened on a day.
    pub(crate) fn record(&mut self, id: &str, kind: &str, on: &str) -> RequestView {
        self.ok::<commands::RequestRecord>(happened(id, kind, on))
    }

    pub(crate) fn show(&mut self, id: &str) -> RequestView {
        self.ok::<commands::RequestShow>(by_id(id))
    }
}

/// A request of the table from the JSON that the page would send: members that do not matter are left out.
pub(crate) fn from<T: serde::de::DeserializeOwned>(json: &Value) -> T {
    serde_json::from_value(json.clone()).unwrap_or_else(|e| panic!("{json}: {e}"))
}

pub(crate) fn happened<T: serde::de::DeserializeOwned>(id: &str, kind: &str, on: &str) -> T {
    from(&json!({ "id": id, "kind": kind, "on": on }))
}

pub(crate) fn patch(json: &Value) -> CompanyPatch {
    from(json)
}

pub(crate) fn key() -> Passphrase {
    Passphrase { passphrase: PASSPHRASE.to_owned() }
}

pub(crate) fn by_id(id: &str) -> ById {
    ById { id: id.to_owned() }
}

pub(crate) fn pasted(text: &str) -> NoticeSource {
    NoticeSource::Text { text: text.to_owned() }
}

pub(crate) fn out(name: &str) -> FileOut {
    FileOut::Path { path: name.into() }
}

pub(crate) fn person(name: &str) -> PersonInput {
    from(&json!({ "name": name, "address": ["8 rue du Port", "44000 Nantes"], "country": "FR" }))
}

pub(crate) fn company(name: &str, country: &str) -> CompanyInput {
    from(&json!({ "name": name, "address": ["1 Main Street", "Town"], "country": country }))
}
