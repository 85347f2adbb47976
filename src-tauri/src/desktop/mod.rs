//! What the window does on the desktop beside its page: it reminds, stands in the tray, and may run without a window. All of
//! it is over the session bus of this computer; nothing is asked of the network.

pub(crate) mod autostart;
#[cfg(target_os = "linux")]
mod deeds;
mod known;
mod look;
mod shared;
#[cfg(target_os = "linux")]
mod words;

pub(crate) use shared::Desktop;
