//! Why a command failed, with its values as what they are. The sentences are `error.<id>.what` and `error.<id>.todo` in
//! `words/`; a test holds their holes against the members here.

use habeas_case::recorded::RecordedKind;
use habeas_law::grouping::Contradiction;
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use habeas_words::{Language, long_date};
use jiff::civil::Date;
use std::io;

use super::Code;
use crate::wording::say;

/// A value as a sentence shows it.
trait Worded {
    fn worded(&self, language: Language) -> String;
}

macro_rules! worded_as_is {
    ($($t:ty),+) => { $(impl Worded for $t {
        fn worded(&self, _: Language) -> String { self.to_string() }
    })+ };
}
worded_as_is!(String, &'static str, char, u16, u32, u64, usize);

impl Worded for Date {
    fn worded(&self, language: Language) -> String {
        long_date(language, *self)
    }
}

impl Worded for RecordedKind {
    fn worded(&self, language: Language) -> String {
        say(language, &format!("record.{}", self.id()), &[])
    }
}

impl Worded for Right {
    fn worded(&self, language: Language) -> String {
        say(language, &format!("right.{}", self.id()), &[])
    }
}

impl Worded for Regime {
    fn worded(&self, _: Language) -> String {
        self.id().to_owned()
    }
}

impl Worded for Contradiction {
    fn worded(&self, language: Language) -> String {
        say(language, &format!("contradiction.{}", self.id()), &[])
    }
}

/// A size in bytes, shown in decimal units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bytes(pub u64);

impl Worded for Bytes {
    fn worded(&self, _: Language) -> String {
        super::human_size(self.0)
    }
}

/// Ids that would have been accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices(pub String);

impl Choices {
    pub fn of<T: AsRef<str>>(all: impl IntoIterator<Item = T>) -> Self {
        let all: Vec<String> = all.into_iter().map(|id| id.as_ref().to_owned()).collect();
        Self(all.join(", "))
    }
}

impl Worded for Choices {
    fn worded(&self, _: Language) -> String {
        self.0.clone()
    }
}

/// A member of a request, shown by its label: a field of a form, or what a right asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field(pub String);

impl Worded for Field {
    fn worded(&self, language: Language) -> String {
        // `sender.name` and `name` are the same to a person.
        let name = self.0.rsplit('.').next().unwrap_or(&self.0);
        let label = |key: String| Some(say(language, &key, &[])).filter(|text| *text != key);
        label(format!("field.{name}"))
            .or_else(|| label(format!("directory.field.{name}")))
            .or_else(|| label(format!("ask.{name}")))
            .unwrap_or_else(|| self.0.clone())
    }
}

/// The text that tells what to do where no letter is written for a right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guidance(pub Right);

impl Worded for Guidance {
    fn worded(&self, language: Language) -> String {
        say(language, &format!("guidance.{}", self.0.id()), &[])
    }
}

/// What a notice does not say of the addressee, by the ids of the notice room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gaps(pub Vec<String>);

impl Worded for Gaps {
    fn worded(&self, language: Language) -> String {
        let gaps = self.0.iter().map(|gap| say(language, &format!("gap.{gap}"), &[]));
        gaps.collect::<Vec<_>>().join(" ")
    }
}

/// What the system or an engine reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Detail {
    /// A kind of I/O error, for which there are words in every language; the system's own come in one only.
    Io(io::ErrorKind),
    /// A technical text, in English.
    Text(String),
}

impl Detail {
    pub fn text(e: &impl std::fmt::Display) -> Self {
        Self::Text(e.to_string())
    }
}

impl Worded for Detail {
    fn worded(&self, language: Language) -> String {
        let key = match self {
            Self::Text(text) => return text.clone(),
            Self::Io(io::ErrorKind::PermissionDenied) => "denied",
            Self::Io(io::ErrorKind::ReadOnlyFilesystem) => "read_only",
            Self::Io(io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => "missing",
            Self::Io(io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof) => "damaged",
            Self::Io(_) => "other",
        };
        say(language, &format!("io.{key}"), &[])
    }
}

macro_rules! reasons {
    ($($(#[$doc:meta])* $code:ident $reason:ident $({ $($value:ident: $type:ty),+ })? = $id:literal;)+) => {
        /// Why a command failed. Each has two sentences in every language.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Reason {
            $($(#[$doc])* $reason $({ $($value: $type),+ })?),+
        }

        impl Reason {
            /// Names its sentences, and the failure in diagnostics.
            pub fn id(&self) -> &'static str {
                match self { $(Self::$reason $({ $($value: _),+ })? => $id),+ }
            }

            pub fn code(&self) -> Code {
                match self { $(Self::$reason $({ $($value: _),+ })? => Code::$code),+ }
            }

            /// The holes of its sentences, filled.
            pub(super) fn values(&self, language: Language) -> Vec<(&'static str, String)> {
                match self { $(
                    Self::$reason $({ $($value),+ })? => {
                        let _ = language;
                        vec![$($((stringify!($value), $value.worded(language))),+)?]
                    }
                )+ }
            }
        }

        #[cfg(test)]
        pub(super) const TABLE: &[(&str, &[&str])] = &[$(($id, &[$($(stringify!($value)),+)?])),+];
    };
}

reasons! {
    NoVault NoVault = "no_vault";
    Exists VaultExists = "vault_exists";
    Locked Locked = "locked";
    WrongKey WrongPassphrase = "wrong_passphrase";
    BadInput EmptyPassphrase = "empty_passphrase";
    BadInput PassphrasesDiffer = "passphrases_differ";
    WrongKey WrongRecoveryCode = "wrong_recovery_code";
    WrongKey NoRecoveryCode = "no_recovery_code";
    BadInput RecoveryCodeLength { found: usize, expected: usize } = "recovery_code_length";
    BadInput RecoveryCodeCharacter { character: char } = "recovery_code_character";
    BadInput RecoveryCodeGroup { group: usize } = "recovery_code_group";
    Keyring KeyringAbsent = "keyring_absent";
    Keyring KeyringLocked = "keyring_locked";
    Keyring KeyringEmpty { backend: String } = "keyring_empty";
    Keyring KeyringChanged { backend: String } = "keyring_changed";
    Keyring KeyringFailed { detail: Detail } = "keyring_failed";
    Refused OnlyCopies { names: String } = "only_copies";
    Exists PlaceNotEmpty { name: String } = "place_not_empty";
    BadInput NotABackup = "not_a_backup";
    Damaged BackupDamaged { detail: Detail } = "backup_damaged";
    NewerVersion BackupNewer = "backup_newer";
    NewerVersion VaultNewer = "vault_newer";
    Damaged VaultDamaged { detail: Detail } = "vault_damaged";
    /// The database has no bytes at all.
    Damaged DatabaseEmptied = "database_emptied";
    /// A link, a pipe, a device or a folder in the place of a file of the vault.
    Damaged NotAFile { path: String } = "not_a_file";
    Damaged FileTooLarge { path: String, size: Bytes, cap: Bytes } = "file_too_large";
    Damaged RepairImpossible { detail: Detail } = "repair_impossible";
    /// What was asked for could make a vault that was set back worse.
    Refused VaultSetBack = "vault_set_back";
    VaultBusy VaultBusy = "vault_busy";
    /// Another process read or wrote the database for longer than anybody waits.
    VaultBusy VaultInUse = "vault_in_use";
    Unreadable VaultUnreachable { path: String, detail: Detail } = "vault_unreachable";
    NotFound NotFound { name: String } = "not_found";
    BadInput Ambiguous { name: String } = "ambiguous";
    BadInput MissingField { field: Field } = "missing_field";
    BadInput BadDate { value: String } = "bad_date";
    /// Day and month may each stand first.
    BadInput DateEitherWay { value: String } = "date_either_way";
    BadInput BadCountry { value: String } = "bad_country";
    BadInput BadEmail { value: String } = "bad_email";
    /// Letters that an e-mail draft cannot carry before the `@`.
    BadInput EmailUser { value: String } = "email_user";
    /// A line break typed as the characters that stand for one in a program.
    BadInput TypedBreak { found: String, value: String } = "typed_break";
    BadInput BadChoice { value: String, choices: Choices } = "bad_choice";
    BadInput BadPayload { detail: Detail } = "bad_payload";
    BadInput UnknownCommand { name: String } = "unknown_command";
    MissingAddressee ControllerUnconfirmed { name: String } = "controller_unconfirmed";
    MissingAddressee MissingAddressee { gaps: Gaps } = "missing_addressee";
    BadInput NoticeEmpty = "notice_empty";
    BadInput NoticeBinary = "notice_binary";
    BadInput NoticeTooLarge { size: String, cap: Bytes } = "notice_too_large";
    BadInput NoticeUnsupported { what: String } = "notice_unsupported";
    BadInput ReaderMemory { cap: Bytes } = "reader_memory";
    BadInput ReaderTime { seconds: u64 } = "reader_time";
    BadInput ReaderStopped { detail: Detail } = "reader_stopped";
    /// Bytes that come by no file are held in memory.
    BadInput PipeTooLong { cap: Bytes } = "pipe_too_long";
    BadInput OneFile = "one_file";
    NotFound NoAnswerYet = "no_answer_yet";
    NotFound NoSuchItem { name: String } = "no_such_item";
    NotFound NoSuchPage { number: u64, pages: u64 } = "no_such_page";
    BadInput AnswerUnread { what: String } = "answer_unread";
    BadInput UnknownEncoding { value: String } = "unknown_encoding";
    BadInput FolderEmpty { name: String } = "folder_empty";
    /// A link, a pipe or a device.
    BadInput FolderHoldsLink { name: String } = "folder_holds_link";
    BadInput FolderTooLarge { name: String, max: usize } = "folder_too_large";
    Internal ReaderMissing { detail: Detail } = "reader_missing";
    BadInput WebAddress { address: String } = "web_address";
    BadInput WebInsecure { address: String } = "web_insecure";
    Refused WebPrivate { address: String } = "web_private";
    Network WebRedirects { address: String } = "web_redirects";
    Network WebStatus { address: String, status: u16 } = "web_status";
    Network WebUnreachable { address: String } = "web_unreachable";
    Unreadable FileMissing { name: String } = "file_gone";
    Unreadable FileUnreadable { name: String, detail: Detail } = "file_unreadable";
    BadInput FileIsFolder { name: String } = "file_is_folder";
    BadInput FileNotAFile { name: String } = "file_not_a_file";
    BadInput PlaceIsFolder { path: String } = "place_is_folder";
    Exists FileExists { path: String } = "file_exists";
    Refused InsideVault = "inside_vault";
    BadInput TooLong { field: Field, max: usize } = "too_long";
    Exists LeftOver { path: String } = "left_over";
    DiskFull DiskFull = "disk_full";
    NotWritten WriteFailed { path: String, detail: Detail } = "write_failed";
    Cancelled Cancelled = "cancelled";
    BadInput SignatureEmpty = "signature_empty";
    BadInput SignatureTooLarge { size: String, cap: String } = "signature_too_large";
    BadInput SignatureUnreadable = "signature_unreadable";
    BadInput ReminderPast { day: Date } = "reminder_past";
    Refused OwnRight { right: Right } = "own_right";
    Refused RightNotYet { right: Right, choices: Choices } = "right_not_yet";
    Refused NoFirstLetter { right: Right, guidance: Guidance } = "no_first_letter";
    NotFound NothingDue = "nothing_due";
    NotFound NoTrailYet = "no_trail_yet";
    NotNow NotAskedAgain = "not_asked_again";
    NeedsDraft MailtoTooLong { count: usize, max: usize } = "mailto_too_long";
    NotFound NothingToPost = "nothing_to_post";
    NotNow LetterNotNow { letter: String, next: String, choices: Choices } = "letter_not_now";
    Refused ItemTicked { item: String } = "item_ticked";
    Refused NotGrantedThere { right: Right, law: String } = "not_granted_there";
    Refused Contradiction { contradiction: Contradiction } = "contradiction";
    BadInput UnknownField { name: String, choices: Choices } = "unknown_field";
    BadInput BadCorrection { value: String } = "bad_correction";
    BadInput OneValue { field: Field } = "one_value";
    NeedsDraft MailtoEncloses = "mailto_encloses";
    BadInput PictureUnknown = "picture_unknown";
    BadInput PictureTruncated = "picture_truncated";
    BadInput PictureDamaged { detail: Detail } = "picture_damaged";
    BadInput PictureTooLarge { size: String, cap: String } = "picture_too_large";
    BadInput PictureTooSmall { size: String, least: String } = "picture_too_small";
    BadInput BarOutside { bar: String, size: String } = "bar_outside";
    BadInput BarsTooMany { max: usize } = "bars_too_many";
    BadInput MarkCharacter { character: char } = "mark_character";
    BadInput EnclosuresTooLarge { cap: Bytes } = "enclosures_too_large";
    Refused RegimeNotYet { regime: Regime } = "regime_not_yet";
    Refused RegimeUnknown { country: String } = "regime_unknown";
    BadInput LanguageNotYet { value: String, choices: Choices } = "language_not_yet";
    BadInput LetterCharacter { character: char, text: String } = "letter_character";
    BadInput LetterFace { character: char, text: String, face: String, package: String } = "letter_face";
    Refused LetterAddressTooLong { lines: usize, max: usize, longest: String } = "letter_address_too_long";
    Refused LetterAddressTooWide { word: String } = "letter_address_too_wide";
    Refused LetterSenderTooLong = "letter_sender_too_long";
    Internal LetterFailed { detail: Detail } = "letter_failed";
    BadInput InFuture { on: Date, today: Date } = "in_future";
    BadInput BeforeCause { on: Date, cause: Date } = "before_cause";
    BadInput AfterReply { on: Date, cause: Date } = "after_reply";
    BadInput MissingCause { kind: RecordedKind, missing: RecordedKind } = "missing_cause";
    Refused Already { kind: RecordedKind, on: Date } = "already";
    Refused RequestClosed = "request_closed";
    Refused NotUndoable = "not_undoable";
    Refused Depended { by: RecordedKind } = "depended";
    Refused CompanyInUse { name: String, count: usize } = "company_in_use";
    Refused WrittenElsewhere = "written_elsewhere";
    /// A power of attorney without the signature of whoever grants it.
    Refused MandateUnsigned { name: String } = "mandate_unsigned";
    /// The first day on which it does not hold.
    Refused MandateEnded { on: Date } = "mandate_ended";
    Refused MandateNotForRight { right: Right, agent: String } = "mandate_not_for_right";
    Refused MandateNotTowards { company: String } = "mandate_not_towards";
    Refused MandateOfAnother { agent: String, writer: String } = "mandate_of_another";
    /// What was asked for rests on a law that no data protection authority supervises.
    Refused NoAuthorityHears = "no_authority_hears";
    BadInput MandateToOneself { name: String } = "mandate_to_oneself";
    Internal NoViewer { detail: Detail } = "no_viewer";
    Internal NoAutostart = "no_autostart";
    NotConfirmed NotConfirmed = "not_confirmed";
    BadInput DateTooFar { date: Date } = "date_too_far";
    BadInput BadRegion { value: String, country: String } = "bad_region";
    BadInput NoCalendar { value: String } = "no_calendar";
    BadInput RegimeMisfit { regime: String, country: String } = "regime_misfit";
    BadInput BadTable { what: String } = "bad_table";
    Refused AskedLately { on: Date, reference: String } = "asked_lately";
    Refused NoDirectory = "no_directory";
    NotFound DirectoryUnknown { slug: String } = "directory_unknown";
    NotFound DirectoryObsolete { name: String } = "directory_obsolete";
    BadInput DirectoryValue { field: Field, value: String } = "directory_value";
    /// A file that was to be got from the web.
    Network FileUnreachable { address: String } = "file_unreachable";
    Network FileStatus { address: String, status: u16 } = "file_status";
    BadInput DownloadTooLarge { address: String, cap: Bytes } = "download_too_large";
    BadInput NotADirectory { detail: Detail } = "not_a_directory";
    Refused DirectoryBroken { refused: u64, all: u64 } = "directory_broken";
    Refused DirectoryShrunk { found: usize, known: usize } = "directory_shrunk";
    Refused DirectoryLacks { packs: usize, known_packs: usize, former: usize, known_former: usize } = "directory_lacks";
    Refused DirectoryOlder { date: Date, known: Date } = "directory_older";
    BadInput NoTraces = "no_traces";
    BadInput TracesEncrypted = "traces_encrypted";
    BadInput TracesBroken { detail: Detail } = "traces_broken";
    NotFound DirectoryNoPack { id: String } = "directory_no_pack";
    /// The pack is made all the same.
    LeftOut EvidenceLacks { count: usize } = "evidence_lacks";
    LeftOut FilesUnread { count: usize } = "files_unread";
    LeftOut RecordsLeftOut { count: usize } = "records_left_out";
    LeftOut CompaniesLeftOut { count: usize } = "companies_left_out";
    NotFound DirectoryUncorrected = "directory_uncorrected";
    BadInput BadColumns { table: String, what: String } = "bad_columns";
    BadInput TableEnding { name: String } = "table_ending";
    BadInput TableIsWorkbook { table: String } = "table_is_workbook";
    BadInput ImportFax = "import_fax";
    BadInput ImportNoChannel = "import_no_channel";
    BadInput ImportNoCountry { name: String } = "import_no_country";
    BadInput ImportNoRequest { reference: String } = "import_no_request";
    BadInput ImportNoRight = "import_no_right";
    BadInput ImportOwnLetter = "import_own_letter";
    BadInput ImportWhichCompany { name: String } = "import_which_company";
    BadInput ImportWhoseMessage = "import_whose_message";
    BadInput RowTooLong { values: usize, columns: usize } = "row_too_long";
    BadInput MissingColumns { table: String, columns: String, found: String } = "missing_columns";
    BadInput BadPack { what: String } = "bad_pack";
    LeftOut BatchLeftOut { count: usize } = "batch_left_out";
    RowsFailed RowsFailed { count: usize } = "rows_failed";
    BadInput NotABundle = "not_a_bundle";
    Damaged BundleDamaged { detail: Detail } = "bundle_damaged";
    NewerVersion BundleNewer = "bundle_newer";
    NotFound BundleEmpty = "bundle_empty";
    Damaged BundleContradicts { files: Choices } = "bundle_contradicts";
    Damaged BundleOtherCase { subject: String } = "bundle_other_case";
    NotFound NothingToTransfer = "nothing_to_transfer";
    BadInput BundleNoLock = "bundle_no_lock";
    BadInput BundleLockName = "bundle_lock_name";
    BadInput BundleOneLock = "bundle_one_lock";
    WrongKey BundleLocked = "bundle_locked";
    BadInput BundleOtherLock = "bundle_other_lock";
    BadInput NotAgeKey { text: String } = "not_age_key";
    BadInput NoAgeKey = "no_age_key";
    WrongKey BundleWrongKey = "bundle_wrong_key";
    BadInput BundleOneScope = "bundle_one_scope";
    Damaged ChainBroken { detail: Detail } = "chain_broken";
    CheckFailed CheckFailed { count: usize } = "check_failed";
    Internal Internal { detail: Detail } = "internal";
}
