//! The print dialog of the desktop's portal (`org.freedesktop.portal.Print`). It takes the PDF by an open file and never
//! learns of a path.

use std::collections::HashMap;
use std::fs::File;
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Type;
use zbus::zvariant::{Fd, ObjectPath, OwnedValue, Value};
use zbus::{MatchRule, Message};

use super::Left;
use crate::bus;

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const OBJECT: &str = "/org/freedesktop/portal/desktop";
const PRINT: &str = "org.freedesktop.portal.Print";
const REQUEST: &str = "org.freedesktop.portal.Request";
/// How often it is looked whether the portal still runs, while a person looks at its dialog.
const LOOK: Duration = Duration::from_secs(2);

type Options<'a> = HashMap<&'a str, Value<'a>>;

/// What the portal answers: 0 for done, 1 for cancelled by the person; and what it has to say.
type Response = (u32, HashMap<String, OwnedValue>);

/// Shows the dialog, and prints unless the person cancels it.
///
/// # Errors
/// There is no portal that prints, or it failed before anything was printed.
pub(super) fn print(window: &str, title: &str, pdf: &Path, may: &dyn Fn() -> bool) -> zbus::Result<Left> {
    let bus = bus::connect()?;
    let asked = Asked::new(&bus, "habeas_prepare")?;
    let (settings, page) = (Options::new(), Options::new());
    let options = asked.options();
    bus.call_method(Some(PORTAL), OBJECT, Some(PRINT), "PreparePrint", &(window, title, settings, page, options))?;
    let (done, told) = asked.answer()?;
    match done {
        0 => {}
        1 => return Ok(Left::Cancelled),
        _ => return Err(failed("the dialog could not be shown")),
    }
    // The vault may have been locked while the dialog was open.
    if !may() {
        return Ok(Left::Cancelled);
    }
    let token = told.get("token").and_then(|token| u32::try_from(token).ok());
    let asked = Asked::new(&bus, "habeas_print")?;
    let mut options = asked.options();
    options.extend(token.map(|token| ("token", Value::from(token))));
    let file = File::open(pdf).map_err(|e| failed(&e.to_string()))?;
    bus.call_method(Some(PORTAL), OBJECT, Some(PRINT), "Print", &(window, title, Fd::from(&file), options))?;
    match asked.answer()?.0 {
        0 => Ok(Left::Printed),
        1 => Ok(Left::Cancelled),
        _ => Err(failed("the portal did not print")),
    }
}

fn failed(why: &str) -> zbus::Error {
    zbus::Error::Failure(why.to_owned())
}

/// Something that the portal was asked, whose answer comes as a signal.
struct Asked<'a> {
    bus: &'a Connection,
    token: &'static str,
    answers: Receiver<Message>,
}

impl<'a> Asked<'a> {
    /// Listens before anything is asked, so that no answer comes too early.
    fn new(bus: &'a Connection, token: &'static str) -> zbus::Result<Self> {
        let own = bus.unique_name().map(|name| name.trim_start_matches(':').replace('.', "_")).unwrap_or_default();
        let object = ObjectPath::try_from(format!("{OBJECT}/request/{own}/{token}"))?;
        let rule = MatchRule::builder().msg_type(Type::Signal).interface(REQUEST)?.member("Response")?.path(object)?;
        let heard = MessageIterator::for_match_rule(rule.build(), bus, Some(1))?;
        let (tell, answers) = channel();
        // Ends with the connection, or with the first answer.
        std::thread::spawn(move || heard.flatten().take(1).for_each(|answer| drop(tell.send(answer))));
        Ok(Self { bus, token, answers })
    }

    fn options(&self) -> Options<'static> {
        HashMap::from([("handle_token", Value::from(self.token))])
    }

    /// Waits as long as the person takes, and no longer than the portal runs.
    fn answer(self) -> zbus::Result<Response> {
        loop {
            match self.answers.recv_timeout(LOOK) {
                Ok(answer) => return answer.body().deserialize(),
                Err(RecvTimeoutError::Timeout) if bus::is_owned(self.bus, PORTAL) => {}
                Err(_) => return Err(failed("the portal is gone")),
            }
        }
    }
}
