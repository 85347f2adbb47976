//! A desktop on a bus of its own: it takes notifications, prints, and has a tray. What it saw can be asked.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::message::Header;
use zbus::zvariant::{OwnedFd, OwnedObjectPath, OwnedValue, Value};

use super::app::LIMIT;

/// What the desktop saw.
#[derive(Default)]
pub struct Seen {
    /// Title and text.
    pub notifications: Vec<(String, String)>,
    /// The bytes that were printed.
    pub printed: Vec<Vec<u8>>,
    /// Names of entries in the tray.
    items: Vec<String>,
    /// The person closes the next print dialog.
    pub cancels: bool,
}

pub struct Desktop {
    daemon: Child,
    pub address: String,
    bus: Connection,
    pub seen: Arc<Mutex<Seen>>,
}

/// The services that a desktop may have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Has {
    Notifications,
    Portal,
    Tray,
}

type Dict = HashMap<String, OwnedValue>;

struct Notifications(Arc<Mutex<Seen>>);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Notifications {
    fn get_capabilities(&self) -> Vec<String> {
        ["actions", "body", "body-markup"].map(str::to_owned).to_vec()
    }

    #[expect(clippy::too_many_arguments, reason = "as the specification has it")]
    fn notify(
        &self,
        _app: String,
        _replaces: u32,
        _icon: String,
        summary: String,
        body: String,
        _actions: Vec<String>,
        _hints: Dict,
        _expires: i32,
    ) -> u32 {
        let mut seen = self.0.lock().unwrap();
        seen.notifications.push((summary, body));
        u32::try_from(seen.notifications.len()).unwrap()
    }
}

struct Portal(Arc<Mutex<Seen>>);

#[zbus::interface(name = "org.freedesktop.portal.Print")]
impl Portal {
    #[expect(clippy::too_many_arguments, reason = "as the portal has it")]
    async fn prepare_print(
        &self,
        _window: String,
        _title: String,
        _settings: Dict,
        _page: Dict,
        options: Dict,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] bus: &zbus::Connection,
    ) -> OwnedObjectPath {
        let cancels = self.0.lock().unwrap().cancels;
        let results = HashMap::from([("token", Value::from(7_u32))]);
        answer(&header, bus, &options, u32::from(cancels), results).await
    }

    async fn print(
        &self,
        _window: String,
        _title: String,
        file: OwnedFd,
        options: Dict,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] bus: &zbus::Connection,
    ) -> OwnedObjectPath {
        let mut bytes = Vec::new();
        let token = u32::try_from(&options["token"]).unwrap();
        assert_eq!(token, 7, "the job is the one that was prepared");
        std::fs::File::from(std::os::fd::OwnedFd::from(file)).read_to_end(&mut bytes).unwrap();
        self.0.lock().unwrap().printed.push(bytes);
        answer(&header, bus, &options, 0, HashMap::new()).await
    }
}

/// The answer comes as a signal, by an object that whoever asked named beforehand.
async fn answer(
    header: &Header<'_>,
    bus: &zbus::Connection,
    options: &Dict,
    code: u32,
    results: HashMap<&str, Value<'_>>,
) -> OwnedObjectPath {
    let sender = header.sender().unwrap().to_owned();
    let own = sender.trim_start_matches(':').replace('.', "_");
    let token = <&str>::try_from(&options["handle_token"]).unwrap();
    let path = format!("/org/freedesktop/portal/desktop/request/{own}/{token}");
    let request = "org.freedesktop.portal.Request";
    bus.emit_signal(Some(sender), path.as_str(), request, "Response", &(code, results)).await.unwrap();
    OwnedObjectPath::try_from(path).unwrap()
}

struct Watcher(Arc<Mutex<Seen>>);

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, item: String) {
        self.0.lock().unwrap().items.push(item);
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}

impl Desktop {
    pub fn start(has: &[Has]) -> Self {
        habeas_tests::installed("dbus-daemon");
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut address).unwrap();
        let address = address.trim().to_owned();
        let seen = Arc::<Mutex<Seen>>::default();
        let mut bus = Builder::address(address.as_str()).unwrap();
        for service in has {
            let seen = seen.clone();
            bus = match service {
                Has::Notifications => bus
                    .serve_at("/org/freedesktop/Notifications", Notifications(seen))
                    .and_then(|bus| bus.name("org.freedesktop.Notifications")),
                Has::Portal => bus
                    .serve_at("/org/freedesktop/portal/desktop", Portal(seen))
                    .and_then(|bus| bus.name("org.freedesktop.portal.Desktop")),
                Has::Tray => bus
                    .serve_at("/StatusNotifierWatcher", Watcher(seen))
                    .and_then(|bus| bus.name("org.kde.StatusNotifierWatcher")),
            }
            .unwrap();
        }
        Self { daemon, address, bus: bus.build().unwrap(), seen }
    }

    /// Waits until the desktop saw something.
    pub async fn until<T>(&self, what: &str, probe: impl Fn(&Seen) -> Option<T>) -> T {
        let started = Instant::now();
        loop {
            if let Some(found) = probe(&self.seen.lock().unwrap()) {
                return found;
            }
            assert!(started.elapsed() < LIMIT, "the desktop did not see {what}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// A click on a notification.
    pub fn click_notification(&self, number: u32) {
        let to: Option<&str> = None;
        let service = "org.freedesktop.Notifications";
        self.bus
            .emit_signal(to, "/org/freedesktop/Notifications", service, "ActionInvoked", &(number, "default"))
            .unwrap();
    }

    /// What the menu in the tray says, with the numbers of its entries and whether they can be chosen.
    pub async fn menu(&self) -> Vec<(i32, String, bool)> {
        let item = self.until("an entry in the tray", |seen| seen.items.last().cloned()).await;
        let nothing: &[&str] = &[];
        let told = self.bus.call_method(
            Some(item.as_str()),
            "/MenuBar",
            Some("com.canonical.dbusmenu"),
            "GetLayout",
            &(0_i32, -1_i32, nothing),
        );
        type Node = (i32, Dict, Vec<OwnedValue>);
        let told = told.unwrap();
        let (_, (_, _, children)): (u32, Node) = told.body().deserialize().unwrap();
        let entry = |child: OwnedValue| {
            let (id, entry, _) = Node::try_from(child).unwrap();
            let label = entry.get("label").map(|label| String::try_from(label.clone()).unwrap()).unwrap_or_default();
            let enabled = entry.get("enabled").is_none_or(|on| bool::try_from(on).unwrap());
            (id, label, enabled)
        };
        children.into_iter().map(entry).collect()
    }

    /// Waits until an entry of the menu is there, and chooses it.
    pub async fn choose(&self, label: &str) {
        let started = Instant::now();
        loop {
            let menu = self.menu().await;
            if let Some((id, ..)) = menu.iter().find(|(_, entry, enabled)| entry == label && *enabled) {
                let item = self.seen.lock().unwrap().items.last().cloned().unwrap();
                let event = (*id, "clicked", Value::from(0_i32), 0_u32);
                // Whoever quits may be gone before it answers.
                let menu = Some("com.canonical.dbusmenu");
                let _ = self.bus.call_method(Some(item.as_str()), "/MenuBar", menu, "Event", &event);
                return;
            }
            assert!(started.elapsed() < LIMIT, "no “{label}” in {menu:?}");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}
