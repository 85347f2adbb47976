//! Exports of password managers that are no tables: the addresses of their entries, and nothing else of them.

use quick_xml::Reader;
use quick_xml::events::Event;
use serde::Deserialize;
use std::io::{BufReader, Read, Seek};

use super::found::{NoTraces, TraceError, TraceKind, Traces};

/// The most that is unpacked of an export, in bytes.
const CAP: u64 = 1_000_000_000;

fn broken(e: &impl std::fmt::Display) -> TraceError {
    NoTraces::Broken { detail: e.to_string() }.into()
}

/// An error of the file's own form, or one of reading it.
fn of_json(e: serde_json::Error) -> TraceError {
    if e.is_io() { TraceError::Io(e.into()) } else { broken(&e) }
}

/// The members of Bitwarden's export that are wanted. Serde passes over all others without keeping them.
#[derive(Deserialize)]
struct Bitwarden {
    #[serde(default)]
    encrypted: bool,
    items: Option<Vec<BitwardenItem>>,
}

#[derive(Deserialize)]
struct BitwardenItem {
    login: Option<BitwardenLogin>,
}

#[derive(Deserialize)]
struct BitwardenLogin {
    uris: Option<Vec<BitwardenUri>>,
}

#[derive(Deserialize)]
struct BitwardenUri {
    uri: Option<String>,
}

pub(super) fn bitwarden(source: impl Read) -> Result<Traces, TraceError> {
    let export: Bitwarden = serde_json::from_reader(BufReader::new(source)).map_err(of_json)?;
    if export.encrypted {
        return Err(NoTraces::Encrypted.into());
    }
    let items = export.items.ok_or(NoTraces::Unknown)?;
    let mut traces = Traces::new(TraceKind::Bitwarden);
    for login in items.into_iter().filter_map(|item| item.login) {
        traces.read += 1;
        entry(&mut traces, login.uris.into_iter().flatten().filter_map(|uri| uri.uri));
    }
    // Many programs write members that they call `items`.
    if traces.read == 0 {
        return Err(NoTraces::Unknown.into());
    }
    Ok(traces)
}

/// One entry is one account, however many addresses of a host it has.
pub(super) fn entry(traces: &mut Traces, addresses: impl Iterator<Item = String>) {
    let mut had: Vec<String> = Vec::new();
    for address in addresses {
        let host = crate::hosts::host_of(&address);
        if let Some(host) = host.filter(|host| !had.contains(host)) {
            had.push(host.clone());
            traces.host(host, None);
        }
    }
}

/// The members of 1Password's archive (1PUX) that are wanted.
#[derive(Deserialize)]
struct OnePassword {
    accounts: Vec<OneAccount>,
}

#[derive(Deserialize)]
struct OneAccount {
    #[serde(default)]
    vaults: Vec<OneVault>,
}

#[derive(Deserialize)]
struct OneVault {
    #[serde(default)]
    items: Vec<OneItem>,
}

#[derive(Deserialize)]
struct OneItem {
    overview: Option<OneOverview>,
}

#[derive(Deserialize)]
struct OneOverview {
    url: Option<String>,
    urls: Option<Vec<OneUrl>>,
}

#[derive(Deserialize)]
struct OneUrl {
    url: Option<String>,
}

pub(super) fn one_password(source: impl Read + Seek) -> Result<Traces, TraceError> {
    let mut zip = zip::ZipArchive::new(source).map_err(|e| broken(&e))?;
    let data = match zip.by_name("export.data") {
        Ok(data) => data,
        Err(zip::result::ZipError::FileNotFound) => return Err(NoTraces::Unknown.into()),
        Err(e) => return Err(broken(&e)),
    };
    let export: OnePassword = serde_json::from_reader(BufReader::new(data.take(CAP))).map_err(of_json)?;
    let mut traces = Traces::new(TraceKind::OnePassword);
    let items = export.accounts.into_iter().flat_map(|account| account.vaults).flat_map(|vault| vault.items);
    for overview in items.filter_map(|item| item.overview) {
        let addresses = overview.urls.into_iter().flatten().filter_map(|url| url.url).chain(overview.url);
        traces.read += 1;
        entry(&mut traces, addresses);
    }
    Ok(traces)
}

/// KeePass' XML (2.x), as KeePassXC writes it: `Entry`, in it `String` with `Key` and `Value`. Former states of an entry
/// (`History`) are none.
pub(super) fn keepass(source: impl Read) -> Result<Traces, TraceError> {
    let mut traces = Traces::new(TraceKind::KeePassXc);
    let mut reader = Reader::from_reader(BufReader::new(source));
    let (mut buffer, mut path, mut key, mut addresses) = (Vec::new(), Vec::<String>::new(), String::new(), Vec::new());
    let mut known = false;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|e| broken(&e))? {
            Event::Start(tag) => {
                let name = tag.name().as_ref().to_owned();
                if name == "String" {
                    key.clear();
                }
                if path.is_empty() {
                    known = name == "KeePassFile";
                }
                path.push(name);
                if !known || path.len() > 200 {
                    return Err(NoTraces::Unknown.into());
                }
            }
            Event::Text(text) if !path.iter().any(|name| name == "History") => {
                let within = path.last().map(String::as_str);
                if within == Some("Key") {
                    key = (*text).to_owned();
                } else if within == Some("Value") && (key == "URL" || key.starts_with("KP2A_URL")) {
                    addresses.push((*text).to_owned());
                }
            }
            Event::End(tag) => {
                let of_history = path.iter().any(|name| name == "History");
                if tag.name().as_ref() == "Entry" && !of_history {
                    traces.read += 1;
                    entry(&mut traces, addresses.drain(..));
                }
                path.pop();
            }
            Event::Eof if known => return Ok(traces),
            Event::Eof => return Err(NoTraces::Unknown.into()),
            _ => {}
        }
    }
}
