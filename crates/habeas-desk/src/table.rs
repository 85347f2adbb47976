//! The one command table: every command of Habeas, declared once. Dispatch, the names, and the types of the window all
//! come from it.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::api::*;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::reason::Detail;
use crate::error::{ApiError, Reason};
use crate::{
    answers, batch, bundles, companies, deletions, directory, evidence, help, identity, imports, law, letters,
    mandates, notices, people, post, requests, search, statistics, trail, vault,
};

/// How far the vault must be open before a command runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Needs no open vault, or opens what it needs by itself.
    Own,
    /// Reads an unlocked vault; several processes may do so at once.
    Read,
    /// Writes to it; one process at a time.
    Write,
}

/// One row of the table as a type: what goes in, what comes out. Shells written in Rust call it by [`Desk::call`].
pub trait Command {
    /// The name the page calls it by, and diagnostics report.
    const NAME: &'static str;
    const NEEDS: Needs;
    type Req;
    type Res;

    /// The handler.
    ///
    /// # Errors
    /// Whatever the command reports, not yet worded in the user's language.
    fn run(desk: &mut Desk, cx: &mut Context<'_>, req: Self::Req) -> Result<Self::Res, ApiError>;
}

/// One row of the table as data.
#[derive(Debug, Clone, Copy)]
pub struct CommandRow {
    pub name: &'static str,
    pub needs: Needs,
}

impl Desk {
    /// Runs a command. Errors come worded in the language of the context.
    ///
    /// # Errors
    /// Whatever the command reports.
    pub fn call<C: Command>(&mut self, cx: &mut Context<'_>, req: C::Req) -> Result<C::Res, ApiError> {
        let result = C::run(self, cx, req);
        self.collect_notes();
        self.move_anchor();
        result.map_err(|e| {
            self.failed(C::NAME, &e);
            e.worded(cx.language)
        })
    }
}

macro_rules! commands {
    ($($needs:ident $command:ident: $name:ident($req:ty) -> $res:ty = $handler:path;)+) => {
        /// Every command as a type.
        pub mod commands {
            $(
                #[doc = concat!("`", stringify!($name), "`")]
                #[derive(Debug, Clone, Copy)]
                pub struct $command;
            )+
        }

        $(
            impl Command for commands::$command {
                const NAME: &'static str = stringify!($name);
                const NEEDS: Needs = Needs::$needs;
                type Req = $req;
                type Res = $res;

                fn run(desk: &mut Desk, cx: &mut Context<'_>, req: $req) -> Result<$res, ApiError> {
                    $handler(desk, cx, req)
                }
            }
        )+

        pub const COMMANDS: &[CommandRow] = &[$(row::<commands::$command>()),+];

        /// Runs a command by its name, for the page: JSON in, JSON out. Errors come worded in the language of the context.
        ///
        /// # Errors
        /// `bad_input` for a name that is not in the table or a request that does not have its shape, and
        /// whatever the command reports.
        pub fn dispatch(desk: &mut Desk, cx: &mut Context<'_>, name: &str, payload: Value) -> Result<Value, ApiError> {
            match name {
                $(stringify!($name) => from_page::<commands::$command>(desk, cx, payload),)+
                _ => Err(ApiError::from(Reason::UnknownCommand { name: name.to_owned() }).worded(cx.language)),
            }
        }

        #[cfg(feature = "ts")]
        pub(crate) fn visit(v: &mut impl crate::bindings::VisitCommand) {
            $(v.command::<$req, $res>(stringify!($name));)+
        }
    };
}

commands! {
    Own VaultStatus: vault_status(()) -> VaultStatus = vault::commands::status;
    Own VaultCreate: vault_create(Passphrase) -> VaultStatus = vault::commands::create;
    Own VaultOpen: vault_open(Passphrase) -> VaultStatus = vault::commands::open;
    Own VaultLock: vault_lock(()) -> VaultStatus = vault::commands::lock;
    Own VaultOpenByKeyring: vault_open_by_keyring(()) -> VaultStatus = vault::keys::open;
    Own VaultRecover: vault_recover(PassphraseChange) -> VaultStatus = vault::keys::recover;
    Own VaultKeys: vault_keys(()) -> KeysView = vault::keys::show;
    Own VaultPassphrase: vault_passphrase(PassphraseChange) -> KeysView = vault::keys::passphrase;
    Own VaultRecoveryCode: vault_recovery_code(KeyGiven) -> RecoveryMade = vault::keys::recovery_code;
    Own VaultRecoverySheet: vault_recovery_sheet(RecoverySheet) -> Saved = vault::keys::recovery_sheet;
    Own VaultKeyringOn: vault_keyring_on(KeyGiven) -> KeysView = vault::keys::keyring_on;
    Own VaultKeyringOff: vault_keyring_off(KeyGiven) -> KeysView = vault::keys::keyring_off;
    Read VaultBackup: vault_backup(BackupRequest) -> BackupReport = vault::backup::back_up;
    Own VaultRestore: vault_restore(RestoreRequest) -> RestoreReport = vault::backup::restore;
    Own PassphraseStrength: passphrase_strength(Passphrase) -> Strength = vault::strength::passphrase;
    Read VaultCheck: vault_check(CheckRequest) -> CheckReport = vault::commands::check;
    Own VaultRepair: vault_repair(RepairRequest) -> RepairReport = vault::repair::repair;
    Own VaultFound: vault_found(()) -> VaultFindings = vault::repair::found;
    Write VaultPrune: vault_prune(()) -> PruneReport = vault::repair::prune;
    Read MemoGet: memo_get(MemoKey) -> Memo = vault::commands::memo_get;
    Write MemoPut: memo_put(Memo) -> () = vault::commands::memo_put;
    Own Today: today(()) -> Today = law::deadline::today;
    Own LawDeadline: law_deadline(DeadlineRequest) -> DeadlineView = law::deadline::compute;
    Own LawDeadlineTable: law_deadline_table(DeadlineTableRequest) -> DeadlineTable = law::deadline_table::compute;
    Own LawAuthorities: law_authorities(AuthoritiesRequest) -> Vec<AuthorityRecord> = law::authorities::authorities;
    Own LawHolidays: law_holidays(HolidaysRequest) -> HolidaysView = law::authorities::holidays;

    Own NoticeRead: notice_read(NoticeReadRequest) -> NoticeView = notices::commands::read;

    Write PersonAdd: person_add(PersonInput) -> PersonView = people::commands::add;
    Write PersonEdit: person_edit(PersonEdit) -> PersonView = people::commands::edit;
    Read PersonList: person_list(()) -> Vec<PersonView> = people::commands::list;
    Read PersonShow: person_show(ById) -> PersonView = people::commands::show;
    Write SignatureSet: signature_set(SignatureInput) -> SignatureView = people::signature::set;
    Write SignatureRemove: signature_remove(ById) -> SignatureView = people::signature::remove;
    Read SignatureShow: signature_show(ById) -> SignatureView = people::signature::show;
    Read SignatureSave: signature_save(SignatureSave) -> Saved = people::signature::save;

    Write MandateNew: mandate_new(MandateInput) -> MandateView = mandates::commands::draw_up;
    Read MandateList: mandate_list(MandatesWanted) -> Vec<MandateView> = mandates::commands::list;
    Read MandateSave: mandate_save(MandateOut) -> Saved = mandates::commands::save;
    Write MandateSigned: mandate_signed(MandateSigning) -> MandateView = mandates::commands::sign;
    Write MandateEnd: mandate_end(MandateEnding) -> MandateView = mandates::commands::end;

    Write CompanyAdd: company_add(CompanyInput) -> CompanyView = companies::commands::add;
    Write CompanyFromNotice: company_from_notice(CompanyFromNotice) -> CompanyView = companies::commands::from_notice;
    Write CompanyEdit: company_edit(CompanyEdit) -> CompanyView = companies::commands::edit;
    Read CompanyList: company_list(()) -> Vec<CompanyView> = companies::commands::list;
    Read CompanyShow: company_show(ById) -> CompanyView = companies::commands::show;

    Own DirectorySearch: directory_search(DirectorySearch) -> Vec<DirectoryHit> = directory::commands::search;
    Own DirectoryShow: directory_show(DirectorySlug) -> DirectoryRecord = directory::commands::show;
    Write CompanyFromDirectory: company_from_directory(CompanyFromDirectory) -> CompanyView = directory::commands::company;
    Own DirectoryPacks: directory_packs(()) -> Vec<DirectoryPackLine> = directory::packs::list;
    Own DirectoryPack: directory_pack(DirectoryPackId) -> DirectoryPack = directory::packs::show;
    Write CompaniesFromDirectory: companies_from_directory(CompaniesFromDirectory) -> CompaniesAdded = directory::packs::add;
    Own DirectoryState: directory_state(()) -> DirectoryState = directory::update::state;
    Write DirectoryUpdate: directory_update(DirectoryUpdate) -> DirectoryUpdated = directory::update::update;
    Write DirectoryBuiltIn: directory_built_in(()) -> DirectoryState = directory::update::built_in;
    Own DirectoryDiscover: directory_discover(DirectoryDiscover) -> DirectoryDiscovery = directory::discover::discover;
    Write DirectoryCorrect: directory_correct(DirectoryCorrect) -> DirectoryRecord = directory::corrections::correct;
    Read DirectoryCorrections: directory_corrections(()) -> Vec<DirectoryCorrection> = directory::corrections::list;
    Read DirectoryExport: directory_export(DirectoryExport) -> DirectoryExported = directory::corrections::export;

    Own LawRights: law_rights(()) -> Vec<CatalogueRight> = law::rights::catalogue;
    Own LawFollowUps: law_follow_ups(()) -> Vec<CatalogueFollowUp> = law::rights::follow_ups;
    Own LawGuidance: law_guidance(()) -> Vec<GuidanceView> = law::rights::guidance;
    Read RightOffer: right_offer(RightsOffered) -> Vec<OfferedRight> = law::rights::offered;
    Read LetterDefaults: letter_defaults(LetterDefaultsRequest) -> LetterDefaults = letters::defaults::propose;
    Read RequestPreview: request_preview(RequestInput) -> PreviewView = letters::commands::preview;
    Write RequestNew: request_new(RequestInput) -> RequestsMade = letters::commands::new_request;
    Write RequestAddSent: request_add_sent(AlreadySent) -> RequestView = letters::joined::join;
    Write BatchRun: batch_run(BatchRequest) -> BatchReport = batch::commands::run;
    Read RequestPages: request_pages(ById) -> PreviewView = letters::commands::pages;
    Read RequestLetter: request_letter(LetterRequest) -> Saved = letters::export::save;
    Read RequestMailto: request_mailto(MailtoRequest) -> MailtoView = post::commands::mailto;
    Own PostFormats: post_formats(()) -> MailFormats = post::commands::formats;
    Read PostEnvelopes: post_envelopes(EnvelopesRequest) -> MailMade = post::commands::envelopes;
    Read PostLabels: post_labels(LabelsRequest) -> MailMade = post::commands::labels;
    Own PostLabelsTest: post_labels_test(LabelsWanted) -> Saved = post::commands::test_grid;
    Read PostList: post_list(PostingListRequest) -> MailMade = post::commands::posting_list;
    Read PostPrint: post_print(PrintRequest) -> PrintMade = post::print::print;

    Read FollowUpOffer: follow_up_offer(ById) -> Vec<FollowUpOffer> = letters::follow::offered;
    Read FollowUpPreview: follow_up_preview(FollowUpInput) -> PreviewView = letters::follow::preview;
    Write FollowUpNew: follow_up_new(FollowUpInput) -> FollowUpMade = letters::follow::write;
    Read FollowUpPages: follow_up_pages(StoredFollowUp) -> PreviewView = letters::follow::pages;
    Read NoticeClaims: notice_claims(ById) -> Option<NoticeClaims> = companies::claims::of_request;
    Read ComplaintStart: complaint_start(ById) -> ComplaintStart = letters::complaint::start;

    Own IdentityAdvice: identity_advice(()) -> IdentityAdvice = identity::commands::advice;
    Own IdentityPicture: identity_picture(IdentityPicture) -> IdentityPictureShown = identity::commands::picture;
    Own IdentityPreview: identity_preview(IdentityCopyInput) -> IdentityCopyShown = identity::commands::preview;
    Own IdentitySave: identity_save(IdentityCopyOut) -> IdentityCopySaved = identity::commands::save;
    Write IdentityEnclose: identity_enclose(IdentityCopyAdd) -> IdentityCopyAdded = identity::commands::add;

    Write RequestImport: request_import(RequestImport) -> RequestsImported = imports::commands::run;
    Read RequestList: request_list(RequestListRequest) -> Vec<RequestLine> = requests::commands::list;
    Read RequestTable: request_table(RequestTableRequest) -> RequestTable = requests::table::show;
    Read RequestTableSave: request_table_save(RequestTableSave) -> RequestTableSaved = requests::table::save;
    Write RequestRecordMany: request_record_many(RecordMany) -> RecordedMany = requests::many::record;
    Read RequestTasks: request_tasks(()) -> Tasks = requests::tasks::tasks;
    Write RemindersDue: reminders_due(RemindRequest) -> Reminders = requests::remind::remind;
    Read RequestDue: request_due(()) -> Vec<DueLine> = requests::calendar::due;
    Read CalendarExport: calendar_export(CalendarRequest) -> CalendarMade = requests::calendar::export;
    Read RequestShow: request_show(ById) -> RequestView = requests::commands::show;
    Read RequestAgainOffer: request_again_offer(ById) -> AgainOffer = requests::again::offer;
    Write RequestAgain: request_again(ById) -> RequestsMade = requests::again::write;
    Write RequestRemind: request_remind(RemindAgain) -> AgainOffer = requests::again::remind;
    Write RequestRecord: request_record(RecordRequest) -> RequestView = requests::commands::record;
    Write RequestCorrect: request_correct(CorrectRequest) -> RequestView = requests::commands::correct;

    Own DiagnosticsShow: diagnostics_show(()) -> Diagnostics = help::commands::diagnostics;
    Own DiagnosticsSave: diagnostics_save(DiagnosticsSave) -> Saved = help::commands::save;

    Read DeletionPreview: deletion_preview(Deletable) -> Deletion = deletions::commands::preview;
    Write RequestDelete: request_delete(ById) -> Deletion = deletions::commands::delete_request;
    Write PersonDelete: person_delete(ById) -> Deletion = deletions::commands::delete_person;
    Write CompanyDelete: company_delete(ById) -> Deletion = deletions::commands::delete_company;

    Write AnswerAdd: answer_add(AnswerAdd) -> RequestView = answers::commands::add;
    Write AnswerMove: answer_move(AnswerMove) -> RequestView = answers::commands::move_to;
    Write AnswerDelete: answer_delete(ById) -> Deletion = deletions::commands::delete_answer;
    Read AnswerPeers: answer_peers(ById) -> Vec<AnswerPeer> = answers::commands::peers;
    Read AnswerPicture: answer_picture(AnswerPicture) -> AnswerPictureShown = answers::inspect::picture;
    Read AnswerEntries: answer_entries(AnswerEntries) -> AnswerDigests = answers::inspect::entries;
    Read AnswerPage: answer_page(AnswerPage) -> AnswerPageShown = answers::pages::page;
    Read AnswerCheck: answer_check(AnswerCheck) -> AnswerCheckView = answers::check::show;
    Write AnswerAssess: answer_assess(AnswerAssess) -> AnswerCheckView = answers::check::assess;
    Read AnswerList: answer_list(ById) -> Vec<AnswerView> = answers::commands::list;
    Read AnswerOpen: answer_open(AnswerOpen) -> Saved = answers::commands::open;
    Read AnswerShow: answer_show(AnswerShow) -> AnswerItemView = answers::inspect::show;
    Read AnswerSummary: answer_summary(AnswerSummarize) -> AnswerSummary = answers::inspect::summarize;
    Read AnswerCompare: answer_compare(AnswerCompare) -> AnswerComparison = answers::inspect::compare;
    Own AnswerRead: answer_read(AnswerRead) -> AnswerSummary = answers::inspect::read;
    Own AnswerReadItem: answer_read_item(AnswerReadItem) -> AnswerItemView = answers::inspect::read_item;

    Read TrailShow: trail_show(TrailRequest) -> TrailView = trail::commands::show;
    Read TrailSave: trail_save(TrailOut) -> Saved = trail::commands::save;
    Read TrailNames: trail_names(TrailNamesRequest) -> TrailNames = trail::names::show;
    Write TrailConfirm: trail_confirm(TrailConfirm) -> TrailNames = trail::names::confirm;

    Read Search: search(SearchRequest) -> SearchResults = search::commands::search;
    Read SearchUpdate: search_update(SearchUpdate) -> SearchState = search::commands::update;

    Read EvidenceCheck: evidence_check(ById) -> EvidenceCheck = evidence::commands::check;
    Read EvidenceMake: evidence_make(EvidenceRequest) -> EvidenceMade = evidence::commands::make;
    Read EvidencePdf: evidence_pdf(EvidenceRequest) -> EvidenceMade = evidence::commands::pdf;
    Read StatisticsShow: statistics_show(StatisticsRequest) -> Statistics = statistics::commands::show;
    Read StatisticsResearch: statistics_research(ResearchRequest) -> ResearchExport = statistics::research::export;

    Read BundleExport: bundle_export(BundleExport) -> BundleReport = bundles::commands::export;
    Read BundleTransfer: bundle_transfer(TransferRequest) -> TransferMade = bundles::transfer::write;
    Own BundleVerify: bundle_verify(BundlePath) -> BundleReport = bundles::import::verify;
    Write BundleImport: bundle_import(BundlePath) -> ImportReport = bundles::import::import;
}

const fn row<C: Command>() -> CommandRow {
    CommandRow { name: C::NAME, needs: C::NEEDS }
}

fn from_page<C: Command<Req: DeserializeOwned, Res: Serialize>>(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    payload: Value,
) -> Result<Value, ApiError> {
    let language = cx.language;
    let req = serde_json::from_value(payload)
        .map_err(|e| ApiError::from(Reason::BadPayload { detail: Detail::text(&e) }).worded(language))?;
    let res = desk.call::<C>(cx, req)?;
    serde_json::to_value(res).map_err(|e| Reason::internal(&e).worded(language))
}

#[cfg(all(test, feature = "ts"))]
mod tests {
    use super::*;

    struct Misspelt(Vec<String>);

    impl crate::bindings::VisitCommand for Misspelt {
        fn command<Req: ts_rs::TS + DeserializeOwned + 'static, Res: ts_rs::TS + 'static>(&mut self, name: &str) {
            if serde_json::from_value::<Req>(serde_json::json!({ "no_such_member": 1 })).is_ok() {
                self.0.push(name.to_owned());
            }
        }
    }

    #[test]
    fn a_member_that_no_request_has_is_refused() {
        let mut taken = Misspelt(Vec::new());
        visit(&mut taken);
        assert!(taken.0.is_empty(), "{:?} take any member", taken.0);
    }

    #[test]
    fn a_command_and_its_type_have_one_name() {
        for CommandRow { name, .. } in COMMANDS {
            assert!(name.chars().all(|c| c.is_ascii_lowercase() || c == '_'), "{name}");
            assert_eq!(COMMANDS.iter().filter(|row| row.name == *name).count(), 1, "{name} stands twice");
        }
    }
}
