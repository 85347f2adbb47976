//! Desktop notifications (`org.freedesktop.Notifications`). A click on one opens the window.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use zbus::MatchRule;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Type;
use zbus::zvariant::Value;

use crate::bus;

pub(crate) const SERVICE: &str = "org.freedesktop.Notifications";
const OBJECT: &str = "/org/freedesktop/Notifications";

/// What the desktop is told. Title and text are plain.
pub(crate) struct Notification {
    pub(crate) title: String,
    pub(crate) text: String,
    /// The words for a click on it.
    pub(crate) open: String,
}

/// The service of this session, once it is needed.
pub(crate) struct Notifications {
    bus: Option<Connection>,
    /// The numbers of what was shown.
    shown: Arc<Mutex<Vec<u32>>>,
    clicked: Arc<dyn Fn() + Send + Sync>,
}

impl Notifications {
    pub(crate) fn new(clicked: impl Fn() + Send + Sync + 'static) -> Self {
        Self { bus: None, shown: Arc::default(), clicked: Arc::new(clicked) }
    }

    /// Shows a notification. The one before it is replaced, if it still stands there.
    pub(crate) fn show(&mut self, what: &Notification) -> zbus::Result<()> {
        let bus = self.bus()?;
        let before = self.shown.lock().unwrap_or_else(PoisonError::into_inner).last().copied().unwrap_or(0);
        let text = if takes_markup(&bus) { escaped(&what.text) } else { what.text.clone() };
        let hints = HashMap::from([("desktop-entry", Value::from(super::NAME)), ("category", Value::from("presence"))]);
        let actions = ["default", what.open.as_str()];
        let body = ("Habeas", before, "", what.title.as_str(), text.as_str(), &actions[..], hints, -1_i32);
        let answer = bus.call_method(Some(SERVICE), OBJECT, Some(SERVICE), "Notify", &body)?;
        let number: u32 = answer.body().deserialize()?;
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).push(number);
        Ok(())
    }

    fn bus(&mut self) -> zbus::Result<Connection> {
        if let Some(bus) = &self.bus {
            return Ok(bus.clone());
        }
        let bus = bus::connect()?;
        let rule = MatchRule::builder().msg_type(Type::Signal).interface(SERVICE)?.member("ActionInvoked")?;
        let heard = MessageIterator::for_match_rule(rule.build(), &bus, None)?;
        let (shown, clicked) = (self.shown.clone(), self.clicked.clone());
        std::thread::spawn(move || {
            for signal in heard.flatten() {
                let Ok((number, _)) = signal.body().deserialize::<(u32, String)>() else { continue };
                if shown.lock().unwrap_or_else(PoisonError::into_inner).contains(&number) {
                    clicked();
                }
            }
        });
        Ok(self.bus.insert(bus).clone())
    }
}

/// Some desktops read tags in the text.
fn takes_markup(bus: &Connection) -> bool {
    let told = bus.call_method(Some(SERVICE), OBJECT, Some(SERVICE), "GetCapabilities", &());
    let all: Vec<String> = told.and_then(|told| told.body().deserialize()).unwrap_or_default();
    all.iter().any(|one| one == "body-markup")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
