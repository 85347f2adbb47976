//! An invented case, to look around in before there is one of one's own. It lives in a vault of its own, in a folder that
//! the shell removes; nothing of it touches the user's vault. Everybody in it is invented, and their names say so.

use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

use crate::api::{FileIn, FileOut};
use crate::desk::context::{Context, Files, Input};
use crate::desk::web::NoWeb;
use crate::desk::{Desk, Setup};
use crate::error::reason::Detail;
use crate::error::{ApiError, Reason};
use crate::table::dispatch;
use crate::wording::say;

/// The one file of the example: an answer.
struct Letterbox(String);

impl Files for Letterbox {
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
    letterbox: Letterbox,
    /// So many days ago.
    ago: i64,
}

impl Author<'_, '_> {
    fn day(&self) -> Date {
        self.cx.today.checked_sub(self.ago.days()).unwrap_or(self.cx.today)
    }

    fn call(&mut self, name: &str, payload: Value) -> Result<Value, ApiError> {
        let mut cx = Context {
            today: self.day(),
            now: self.cx.now,
            language: self.cx.language,
            random: &mut *self.cx.random,
            files: &self.letterbox,
            progress: self.cx.progress,
            web: &NoWeb,
        };
        dispatch(&mut self.desk, &mut cx, name, payload)
    }

    fn said(&self, key: &str) -> String {
        say(self.cx.language, &format!("example.{key}"), &[])
    }

    fn made(&mut self, name: &str, payload: Value) -> Result<String, ApiError> {
        let view = self.call(name, payload)?;
        Ok(view["id"].as_str().unwrap_or_default().to_owned())
    }

    fn company(&mut self, name: &str, town: &str, email: &str) -> Result<String, ApiError> {
        let name = self.said(name);
        let company =
            json!({ "name": name, "address": ["1 rue de l\u{2019}Exemple", town], "country": "FR", "email": email });
        self.made("company_add", company)
    }

    fn request(&mut self, person: &str, company: &str, more: Value) -> Result<String, ApiError> {
        let mut new = json!({ "person": person, "company": company, "language": self.cx.language.id() });
        if let (Value::Object(new), Value::Object(more)) = (&mut new, more) {
            new.extend(more);
        }
        let made = self.call("request_new", new)?;
        Ok(made["ids"][0].as_str().unwrap_or_default().to_owned())
    }

    fn happened(&mut self, ago: i64, id: &str, kind: &str) -> Result<(), ApiError> {
        self.ago = ago;
        self.call("request_record", json!({ "id": id, "kind": kind })).map(drop)
    }
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
    let letterbox = Letterbox(say(cx.language, "example.answer", &[]));
    let mut a = Author { desk, cx, letterbox, ago: 45 };
    let address = ["1 rue de l\u{2019}Exemple", "75000 Paris"];
    let name = a.said("person");
    let me = a.made("person_add", json!({ "name": name, "address": address, "country": "FR" }))?;
    let shop = a.company("shop", "69000 Lyon", "donnees@exemple.example")?;
    let bank = a.company("bank", "44000 Nantes", "dpo@exemple.example")?;
    let site = a.company("site", "31000 Toulouse", "contact@exemple.example")?;

    let by_mail = json!({ "rights": ["access"], "channel": "email", "fact": a.said("fact") });
    let late = a.request(&me, &shop, by_mail.clone())?;
    a.happened(44, &late, "sent")?;
    a.ago = 30;
    let answered = a.request(&me, &site, by_mail)?;
    a.happened(29, &answered, "sent")?;
    a.ago = 3;
    a.call("answer_add", json!({ "id": answered, "files": [{ "path": "answer.txt" }] }))?;
    a.ago = 12;
    let running = a.request(&me, &bank, json!({ "rights": ["access"], "channel": "post" }))?;
    a.happened(11, &running, "sent")?;
    a.happened(9, &running, "received")?;
    a.ago = 5;
    let unsent = json!({ "rights": ["erasure"], "channel": "post", "fields": { "ground": ["not_needed"] } });
    a.request(&me, &site, unsent)?;
    Ok(a.desk)
}
