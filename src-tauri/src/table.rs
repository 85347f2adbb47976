//! The window's own commands, declared once, in the manner of the desk's table: dialogs, other programs, the list of
//! vaults, the size of the page. Their types for the page are written by [`crate::bindings`].

use habeas_desk::api::{ById, MailtoRequest, VaultStatus};
use habeas_desk::reason::Detail;
use habeas_desk::{ApiError, Reason};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::api::{
    Autostart, Copied, DesktopChoices, DesktopView, LetterViewed, MailOpened, OpenRequest, PageAnew, PickedFile,
    PickedPlace, PrintJob, PrintOutcome, RecentVaultsView, RecoveryCodeGiven, SaveRequest, VaultIndex, VaultToForget,
    Zoom,
};
use crate::call::{Call, internal};
use crate::commands::{desktop, files, letters, printing, recovery_sheet, vaults, view};
use crate::doors;

/// Sees each row of the table with its types.
#[cfg(test)]
pub(crate) trait VisitCommand {
    fn command<Req: ts_rs::TS + 'static, Res: ts_rs::TS + 'static>(&mut self, name: &str);
}

macro_rules! commands {
    ($($name:ident($req:ty) -> $res:ty = $handler:path;)+) => {
        /// Runs a command of the window; `None` if the name is not one of them.
        pub(crate) fn dispatch(call: &Call, name: &str, payload: &Value) -> Option<Result<Value, ApiError>> {
            let (name, result) = match name {
                $(stringify!($name) => (stringify!($name), run::<$req, $res>(call, name, payload, $handler)),)+
                _ => return None,
            };
            Some(result.inspect_err(|e| call.record_failure(name, e)))
        }

        #[cfg(test)]
        pub(crate) fn visit(v: &mut impl VisitCommand) {
            $(v.command::<$req, $res>(stringify!($name));)+
        }
    };
}

commands! {
    dialog_open(OpenRequest) -> Vec<PickedFile> = files::open;
    dialog_folder(()) -> Vec<PickedFile> = files::open_folder;
    dialog_save(SaveRequest) -> Option<PickedPlace> = files::save;
    dialog_save_folder(()) -> Option<PickedPlace> = files::save_folder;
    dropped_files(()) -> Vec<PickedFile> = files::dropped;
    opened_with(()) -> Vec<PickedFile> = files::opened_with;

    letters_print(PrintJob) -> PrintOutcome = printing::print;
    letter_view(ById) -> LetterViewed = letters::view;
    evidence_view(ById) -> LetterViewed = letters::view_evidence;
    mandate_view(ById) -> LetterViewed = letters::view_mandate;
    recovery_sheet_view(RecoveryCodeGiven) -> LetterViewed = recovery_sheet::view;
    mail_open(MailtoRequest) -> MailOpened = letters::open_mail;

    vault_recent(()) -> RecentVaultsView = vaults::recent;
    vault_choose(VaultIndex) -> RecentVaultsView = vaults::choose;
    vault_forget(VaultToForget) -> RecentVaultsView = vaults::forget;
    vault_choose_folder(()) -> bool = vaults::choose_folder;
    example_open(()) -> VaultStatus = vaults::open_example;
    example_close(()) -> VaultStatus = vaults::close_example;

    desktop_show(()) -> DesktopView = desktop::show;
    desktop_choose(DesktopChoices) -> DesktopView = desktop::choose;
    desktop_autostart(Autostart) -> DesktopView = desktop::set_autostart;

    window_zoom(Zoom) -> () = view::zoom;
    window_anew(PageAnew) -> bool = view::load_anew;
    clipboard_copied(Copied) -> Option<u32> = view::copied;
    work_cancel(()) -> () = view::cancel;
}

fn run<Req: DeserializeOwned, Res: Serialize>(
    call: &Call,
    name: &str,
    payload: &Value,
    handler: fn(&Call, Req) -> Result<Res, ApiError>,
) -> Result<Value, ApiError> {
    doors::of(name).map_or(Ok(()), |door| call.pass(door))?;
    let req = Req::deserialize(payload).map_err(|e| Reason::BadPayload { detail: Detail::text(&e) })?;
    serde_json::to_value(handler(call, req)?).map_err(|e| internal(&e))
}
