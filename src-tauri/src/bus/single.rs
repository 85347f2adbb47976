//! One process a session, where Habeas may run without a window: whoever starts it again sees the window of the first.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use zbus::blocking::Connection;
use zbus::fdo::{RequestNameFlags, RequestNameReply};
use zbus::zvariant::{OwnedValue, Value};

use super::NAME;

const OBJECT: &str = "/org/habeas/Habeas";
const APPLICATION: &str = "org.freedesktop.Application";

/// The name of this process on the bus. It goes with it.
pub(crate) struct Single(#[expect(dead_code, reason = "the name is given back when the connection ends")] Connection);

/// What others of this session may ask: to show the window, with files that were opened with the app.
struct Asked(Box<dyn Fn(Vec<PathBuf>) + Send + Sync>);

#[zbus::interface(name = "org.freedesktop.Application")]
impl Asked {
    /// Somebody started the app again.
    fn activate(&self, _platform_data: HashMap<String, OwnedValue>) {
        (self.0)(Vec::new());
    }

    /// Somebody opened files with the app. Only those of this computer are taken.
    fn open(&self, uris: Vec<String>, _platform_data: HashMap<String, OwnedValue>) {
        let paths = uris.iter().filter_map(|uri| tauri::Url::parse(uri).ok()?.to_file_path().ok());
        (self.0)(paths.collect());
    }
}

/// Takes the name, and shows the window when somebody asks for it. `Ok(None)`: another process has it.
pub(crate) fn take(show: impl Fn(Vec<PathBuf>) + Send + Sync + 'static) -> zbus::Result<Option<Single>> {
    let bus = super::connect()?;
    bus.object_server().at(OBJECT, Asked(Box::new(show)))?;
    let reply = bus.request_name_with_flags(NAME, RequestNameFlags::DoNotQueue.into());
    match reply {
        Ok(RequestNameReply::PrimaryOwner | RequestNameReply::AlreadyOwner) => Ok(Some(Single(bus))),
        Ok(_) | Err(zbus::Error::NameTaken) => Ok(None),
        Err(e) => Err(e),
    }
}

/// Asks the process that has the name to show its window, with a file if one was opened. Whether there is one.
pub(crate) fn show_other(file: Option<&Path>) -> bool {
    let Ok(bus) = super::connect() else { return false };
    if !super::is_owned(&bus, NAME) {
        return false;
    }
    let nothing: HashMap<&str, Value<'_>> = HashMap::new();
    let uri = file.and_then(|file| tauri::Url::from_file_path(file).ok());
    let asked = match uri {
        Some(uri) => bus.call_method(Some(NAME), OBJECT, Some(APPLICATION), "Open", &(vec![uri.as_str()], nothing)),
        None => bus.call_method(Some(NAME), OBJECT, Some(APPLICATION), "Activate", &(nothing,)),
    };
    asked.is_ok()
}
