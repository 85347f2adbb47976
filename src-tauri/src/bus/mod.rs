//! The session bus of the desktop: the portal's print dialog, notifications, the entry in the tray, one window a session.
//! Nothing here is on the network, and where there is no bus everything else works.

pub(crate) mod notifications;
pub(crate) mod single;
pub(crate) mod tray;

use std::time::Duration;
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;

/// The name of the app on the bus, and of its entry among the applications.
pub(crate) const NAME: &str = "org.habeas.Habeas";

/// A service that does not answer within this time counts as absent. It may have to be started first.
const ANSWER: Duration = Duration::from_secs(20);

/// A connection of its own. Fails where there is no bus.
pub(crate) fn connect() -> zbus::Result<Connection> {
    Builder::session()?.method_timeout(ANSWER).build()
}

/// Whether somebody owns a name now.
pub(crate) fn is_owned(bus: &Connection, name: &str) -> bool {
    names(bus, "ListNames").iter().any(|owned| owned == name)
}

/// Whether somebody owns a name, or would be started for it.
pub(crate) fn answers(bus: &Connection, name: &str) -> bool {
    is_owned(bus, name) || names(bus, "ListActivatableNames").iter().any(|started| started == name)
}

fn names(bus: &Connection, method: &str) -> Vec<String> {
    const BUS: &str = "org.freedesktop.DBus";
    let told = bus.call_method(Some(BUS), "/org/freedesktop/DBus", Some(BUS), method, &());
    told.and_then(|told| told.body().deserialize()).unwrap_or_default()
}
