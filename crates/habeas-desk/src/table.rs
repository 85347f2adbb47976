//! The one command table: every command of Habeas, declared once. Dispatch, the names, and the types of the window all
//! come from it.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::api::*;
use crate::code::{ApiError, Code};
use crate::context::Context;
use crate::desk::Desk;
use crate::use_cases::{
    answers, backups, bundles, calendar, claims, companies, deadlines, deletions, help, identity, keys, laws, letters,
    notices, people, requests, rights, signatures, strength, tables, vault,
};

/// What a command needs to be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Runs without a vault.
    Nothing,
    /// Reads an unlocked vault; several processes may do so at once.
    Read,
    /// Writes to it; one process at a time.
    Write,
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Command {
    pub name: &'static str,
    pub needs: Needs,
}

macro_rules! commands {
    ($($needs:ident $name:ident($req:ty) -> $res:ty = $handler:path;)+) => {
        pub const COMMANDS: &[Command] = &[$(Command { name: stringify!($name), needs: Needs::$needs }),+];

        /// Runs a command by its name. Errors come worded in the language of the context.
        ///
        /// # Errors
        /// [`Code::UnknownCommand`], [`Code::BadPayload`], and whatever the command says.
        pub fn dispatch(desk: &mut Desk, cx: &mut Context<'_>, name: &str, payload: Value) -> Result<Value, ApiError> {
            let language = cx.language;
            let result = match name {
                $(stringify!($name) => run::<$req, $res>(desk, cx, payload, $handler),)+
                _ => Err(ApiError::with(Code::UnknownCommand, &[("name", name)])),
            };
            desk.move_anchor();
            result.map_err(|e| {
                let known = COMMANDS.iter().find(|c| c.name == name).map_or("unknown", |c| c.name);
                desk.failed(known, e.code);
                e.worded(language)
            })
        }

        pub(crate) fn visit(v: &mut impl crate::bindings::VisitCommand) {
            $(v.command::<$req, $res>(stringify!($name));)+
        }
    };
}

commands! {
    Nothing vault_status(()) -> VaultStatus = vault::status;
    Nothing vault_create(Passphrase) -> VaultStatus = vault::create;
    Nothing vault_open(Passphrase) -> VaultStatus = vault::open;
    Nothing vault_lock(()) -> VaultStatus = vault::lock;
    Nothing vault_open_by_keyring(()) -> VaultStatus = keys::open;
    Nothing vault_recover(PassphraseChange) -> VaultStatus = keys::recover;
    Nothing vault_keys(()) -> KeysView = keys::show;
    Nothing vault_passphrase(PassphraseChange) -> KeysView = keys::passphrase;
    Nothing vault_recovery_code(KeyGiven) -> RecoveryMade = keys::recovery_code;
    Nothing vault_recovery_sheet(RecoverySheet) -> Saved = keys::recovery_sheet;
    Nothing vault_keyring_on(KeyGiven) -> KeysView = keys::keyring_on;
    Nothing vault_keyring_off(KeyGiven) -> KeysView = keys::keyring_off;
    Read vault_backup(BackupRequest) -> BackupReport = backups::back_up;
    Nothing vault_restore(RestoreRequest) -> RestoreReport = backups::restore;
    Nothing passphrase_strength(Passphrase) -> Strength = strength::passphrase;
    Read vault_check(()) -> CheckReport = vault::check;
    Read memo_get(MemoKey) -> Memo = vault::memo_get;
    Write memo_put(Memo) -> () = vault::memo_put;
    Nothing today(()) -> Today = deadlines::today;
    Nothing deadline(DeadlineRequest) -> DeadlineView = deadlines::compute;
    Nothing deadline_table(DeadlineTableRequest) -> DeadlineTable = tables::compute;
    Nothing law_authorities(AuthoritiesRequest) -> Vec<AuthorityRecord> = laws::authorities;
    Nothing law_holidays(HolidaysRequest) -> HolidaysView = laws::holidays;

    Nothing notice_read(NoticeReadRequest) -> NoticeView = notices::read;

    Write person_add(PersonInput) -> PersonView = people::add;
    Write person_edit(PersonEdit) -> PersonView = people::edit;
    Read person_list(()) -> Vec<PersonView> = people::list;
    Read person_show(ById) -> PersonView = people::show;
    Write signature_set(SignatureInput) -> SignatureView = signatures::set;
    Write signature_remove(ById) -> SignatureView = signatures::remove;
    Read signature_show(ById) -> SignatureView = signatures::show;
    Read signature_save(SignatureSave) -> Saved = signatures::save;

    Write company_add(CompanyInput) -> CompanyView = companies::add;
    Write company_from_notice(CompanyFromNotice) -> CompanyView = companies::from_notice;
    Write company_edit(CompanyEdit) -> CompanyView = companies::edit;
    Read company_list(()) -> Vec<CompanyView> = companies::list;
    Read company_show(ById) -> CompanyView = companies::show;

    Nothing law_rights(()) -> Vec<CatalogueRight> = rights::catalogue;
    Nothing law_follow_ups(()) -> Vec<CatalogueFollowUp> = rights::follow_ups;
    Nothing guidance(()) -> Vec<GuidanceView> = rights::guidance;
    Read rights_offered(RightsOffered) -> Vec<OfferedRight> = rights::offered;
    Read request_preview(RequestInput) -> PreviewView = letters::preview;
    Write request_new(RequestInput) -> RequestsMade = letters::new_request;
    Write request_join(AlreadySent) -> RequestView = letters::joined::join;
    Write batch(BatchRequest) -> BatchReport = letters::batch::run;
    Read request_pages(ById) -> PreviewView = letters::pages;
    Read request_letter(LetterRequest) -> Saved = letters::save;
    Read request_mailto(MailtoRequest) -> MailtoView = letters::mail::mailto;
    Nothing mail_formats(()) -> MailFormats = letters::mail::formats;
    Read envelopes(EnvelopesRequest) -> MailMade = letters::mail::envelopes;
    Read labels(LabelsRequest) -> MailMade = letters::mail::labels;
    Nothing labels_test(LabelsWanted) -> Saved = letters::mail::test_grid;
    Read posting_list(PostingListRequest) -> MailMade = letters::mail::posting_list;

    Read follow_up_offered(ById) -> Vec<FollowUpOffer> = letters::follow::offered;
    Read follow_up_preview(FollowUpInput) -> PreviewView = letters::follow::preview;
    Write follow_up_new(FollowUpInput) -> FollowUpMade = letters::follow::write;
    Read follow_up_pages(FollowUpKept) -> PreviewView = letters::follow::pages;
    Read notice_claims(ById) -> Option<NoticeClaims> = claims::of_request;
    Read complaint_start(ById) -> ComplaintStart = letters::follow::complaint_start;

    Nothing identity_advice(()) -> IdentityAdvice = identity::advice;
    Nothing identity_picture(IdentityPicture) -> IdentityPictureShown = identity::picture;
    Nothing identity_preview(IdentityCopyInput) -> IdentityCopyShown = identity::preview;
    Nothing identity_copy(IdentityCopyOut) -> IdentityCopySaved = identity::save;
    Write identity_enclose(IdentityCopyAdd) -> IdentityCopyAdded = identity::add;

    Read request_list(()) -> Vec<RequestLine> = requests::list;
    Read due(()) -> Vec<DueLine> = calendar::due;
    Read calendar_export(CalendarRequest) -> CalendarMade = calendar::export;
    Read request_show(ById) -> RequestView = requests::show;
    Write request_record(RecordRequest) -> RequestView = requests::record;
    Write request_correct(CorrectRequest) -> RequestView = requests::correct;

    Nothing diagnostics(()) -> Diagnostics = help::diagnostics;
    Nothing diagnostics_save(DiagnosticsSave) -> Saved = help::save;

    Read deletion_shown(Deletable) -> Deletion = deletions::shown;
    Write request_delete(ById) -> Deletion = deletions::request_gone;
    Write person_delete(ById) -> Deletion = deletions::person_gone;
    Write company_delete(ById) -> Deletion = deletions::company_gone;

    Write answer_add(AnswerAdd) -> RequestView = answers::add;
    Read answer_list(ById) -> Vec<AnswerView> = answers::list;
    Read answer_open(AnswerOpen) -> Saved = answers::open;

    Read bundle_export(BundleExport) -> BundleReport = bundles::export;
    Nothing bundle_verify(BundlePath) -> BundleReport = bundles::verify;
    Write bundle_import(BundlePath) -> ImportReport = bundles::import;
}

fn run<Req: DeserializeOwned, Res: Serialize>(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    payload: Value,
    handler: fn(&mut Desk, &mut Context<'_>, Req) -> Result<Res, ApiError>,
) -> Result<Value, ApiError> {
    let req =
        serde_json::from_value(payload).map_err(|e| ApiError::with(Code::BadPayload, &[("detail", &e.to_string())]))?;
    let res = handler(desk, cx, req)?;
    serde_json::to_value(res).map_err(|e| ApiError::with(Code::Internal, &[("detail", &e.to_string())]))
}
