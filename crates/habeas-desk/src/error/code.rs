//! Errors are codes. Each is worded twice in every language: what happened, and what to do.

use serde::{Deserialize, Serialize};

use crate::wording::{Language, long_date, say};

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $id:literal, exit $exit:literal;)+) => {
        /// What went wrong. Every variant has a sentence in every language, and an exit code.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
        pub enum Code { $( $(#[$doc])* #[serde(rename = $id)] $variant ),+ }

        impl Code {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            pub fn id(self) -> &'static str { match self { $(Self::$variant => $id),+ } }

            /// 1 failed, 2 wrong usage or bad input, 3 no such thing, 4 locked or wrong key, 5 refused with a reason.
            pub fn exit(self) -> u8 { match self { $(Self::$variant => $exit),+ } }
        }
    };
}

codes! {
    NoVault = "no_vault", exit 3;
    VaultExists = "vault_exists", exit 5;
    Locked = "locked", exit 4;
    WrongPassphrase = "wrong_passphrase", exit 4;
    EmptyPassphrase = "empty_passphrase", exit 2;
    PassphrasesDiffer = "passphrases_differ", exit 2;
    WrongRecoveryCode = "wrong_recovery_code", exit 4;
    NoRecoveryCode = "no_recovery_code", exit 4;
    RecoveryCodeLength = "recovery_code_length", exit 2;
    RecoveryCodeCharacter = "recovery_code_character", exit 2;
    RecoveryCodeGroup = "recovery_code_group", exit 2;
    KeyringAbsent = "keyring_absent", exit 4;
    KeyringLocked = "keyring_locked", exit 4;
    KeyringEmpty = "keyring_empty", exit 4;
    KeyringChanged = "keyring_changed", exit 4;
    KeyringFailed = "keyring_failed", exit 4;
    OnlyCopies = "only_copies", exit 5;
    PlaceNotEmpty = "place_not_empty", exit 5;
    NotABackup = "not_a_backup", exit 2;
    BackupDamaged = "backup_damaged", exit 1;
    BackupNewer = "backup_newer", exit 1;
    VaultNewer = "vault_newer", exit 1;
    VaultDamaged = "vault_damaged", exit 1;
    VaultBusy = "vault_busy", exit 1;
    VaultUnreachable = "vault_unreachable", exit 1;
    NotFound = "not_found", exit 3;
    Ambiguous = "ambiguous", exit 2;
    MissingField = "missing_field", exit 2;
    BadDate = "bad_date", exit 2;
    BadCountry = "bad_country", exit 2;
    BadEmail = "bad_email", exit 2;
    BadChoice = "bad_choice", exit 2;
    BadPayload = "bad_payload", exit 2;
    UnknownCommand = "unknown_command", exit 2;
    MissingAddressee = "missing_addressee", exit 5;
    NoticeEmpty = "notice_empty", exit 2;
    NoticeBinary = "notice_binary", exit 2;
    NoticeTooLarge = "notice_too_large", exit 2;
    NoticeUnsupported = "notice_unsupported", exit 2;
    WebAddress = "web_address", exit 2;
    WebInsecure = "web_insecure", exit 2;
    WebPrivate = "web_private", exit 5;
    WebRedirects = "web_redirects", exit 1;
    WebStatus = "web_status", exit 1;
    WebUnreachable = "web_unreachable", exit 1;
    FileGone = "file_gone", exit 1;
    FileUnreadable = "file_unreadable", exit 1;
    FileIsFolder = "file_is_folder", exit 2;
    FileExists = "file_exists", exit 5;
    InsideVault = "inside_vault", exit 5;
    TooLong = "too_long", exit 2;
    LeftOver = "left_over", exit 5;
    DiskFull = "disk_full", exit 1;
    WriteFailed = "write_failed", exit 1;
    Cancelled = "cancelled", exit 1;
    SignatureEmpty = "signature_empty", exit 2;
    SignatureTooLarge = "signature_too_large", exit 2;
    SignatureUnreadable = "signature_unreadable", exit 2;
    RightNotYet = "right_not_yet", exit 5;
    NoFirstLetter = "no_first_letter", exit 5;
    NothingDue = "nothing_due", exit 3;
    MailtoTooLong = "mailto_too_long", exit 5;
    NothingToPost = "nothing_to_post", exit 3;
    LetterNotNow = "letter_not_now", exit 5;
    NotGrantedThere = "not_granted_there", exit 5;
    Contradiction = "contradiction", exit 5;
    UnknownField = "unknown_field", exit 2;
    BadCorrection = "bad_correction", exit 2;
    OneValue = "one_value", exit 2;
    MailtoEncloses = "mailto_encloses", exit 5;
    PictureUnknown = "picture_unknown", exit 2;
    PictureTruncated = "picture_truncated", exit 2;
    PictureDamaged = "picture_damaged", exit 2;
    PictureTooLarge = "picture_too_large", exit 2;
    PictureTooSmall = "picture_too_small", exit 2;
    BarOutside = "bar_outside", exit 2;
    BarsTooMany = "bars_too_many", exit 2;
    MarkCharacter = "mark_character", exit 2;
    EnclosuresTooLarge = "enclosures_too_large", exit 2;
    RegimeNotYet = "regime_not_yet", exit 5;
    RegimeUnknown = "regime_unknown", exit 5;
    LanguageNotYet = "language_not_yet", exit 2;
    LetterCharacter = "letter_character", exit 2;
    LetterAddressTooLong = "letter_address_too_long", exit 5;
    LetterAddressTooWide = "letter_address_too_wide", exit 5;
    LetterSenderTooLong = "letter_sender_too_long", exit 5;
    LetterFailed = "letter_failed", exit 1;
    InFuture = "in_future", exit 2;
    BeforeCause = "before_cause", exit 2;
    AfterReply = "after_reply", exit 2;
    MissingCause = "missing_cause", exit 2;
    Already = "already", exit 5;
    RequestClosed = "request_closed", exit 5;
    NotUndoable = "not_undoable", exit 5;
    Depended = "depended", exit 5;
    CompanyInUse = "company_in_use", exit 5;
    WrittenElsewhere = "written_elsewhere", exit 5;
    NoViewer = "no_viewer", exit 1;
    NotConfirmed = "not_confirmed", exit 2;
    DateTooFar = "date_too_far", exit 2;
    BadRegion = "bad_region", exit 2;
    NoCalendar = "no_calendar", exit 2;
    RegimeMisfit = "regime_misfit", exit 2;
    BadTable = "bad_table", exit 2;
    AskedLately = "asked_lately", exit 5;
    NoDirectory = "no_directory", exit 5;
    BadColumns = "bad_columns", exit 2;
    MissingColumns = "missing_columns", exit 2;
    BadPack = "bad_pack", exit 2;
    BatchLeftOut = "batch_left_out", exit 5;
    RowsFailed = "rows_failed", exit 2;
    NotABundle = "not_a_bundle", exit 2;
    BundleDamaged = "bundle_damaged", exit 1;
    BundleNewer = "bundle_newer", exit 1;
    BundleEmpty = "bundle_empty", exit 3;
    ChainBroken = "chain_broken", exit 1;
    CheckFailed = "check_failed", exit 1;
    Internal = "internal", exit 1;
}

/// An error as a shell shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ApiError {
    pub code: Code,
    /// What happened.
    pub message: String,
    /// What to do.
    pub todo: String,
    /// The member of the request it belongs to.
    pub field: Option<String>,
    /// The values of the sentences, so that they can be worded again in another language.
    #[serde(skip)]
    values: Vec<(String, String)>,
}

impl ApiError {
    /// An error whose sentences have no holes.
    pub fn new(code: Code) -> Self {
        Self::with(code, &[])
    }

    /// An error with the values its sentences name.
    pub fn with(code: Code, values: &[(&str, &str)]) -> Self {
        let values = values.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        Self { code, message: String::new(), todo: String::new(), field: None, values }.worded(Language::En)
    }

    /// Says which member of the request it belongs to.
    #[must_use]
    pub fn at(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    /// The same error in the language of the user.
    #[must_use]
    pub fn worded(mut self, language: Language) -> Self {
        let said: Vec<(&str, String)> =
            self.values.iter().map(|(n, v)| (n.as_str(), worded_value(language, n, v))).collect();
        let values: Vec<(&str, &str)> = said.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let id = self.code.id();
        self.message = say(language, &format!("error.{id}.what"), &values);
        self.todo = say(language, &format!("error.{id}.todo"), &values);
        self
    }
}

/// Dates, kinds of event and names of fields are handed in as data and read as words.
fn worded_value(language: Language, name: &str, value: &str) -> String {
    match name {
        "on" | "cause" | "today" | "date" => {
            value.parse().map_or_else(|_| value.to_owned(), |d| long_date(language, d))
        }
        "kind" | "missing" | "by" => say(language, &format!("record.{value}"), &[]),
        "contradiction" => say(language, &format!("contradiction.{value}"), &[]),
        "right" => say(language, &format!("right.{value}"), &[]),
        "guidance" => say(language, &format!("guidance.{value}"), &[]),
        "field" => {
            // `sender.name` and `name` are the same to a person.
            let name = value.rsplit('.').next().unwrap_or(value);
            // The questions of a right are their own names.
            let said = |key: String| Some(say(language, &key, &[])).filter(|said| *said != key);
            said(format!("field.{name}")).or_else(|| said(format!("ask.{name}"))).unwrap_or_else(|| value.to_owned())
        }
        "detail" => match value.strip_prefix("io:") {
            Some(key) => say(language, &format!("io.{key}"), &[]),
            None => value.to_owned(),
        },
        "gaps" => {
            let gaps = value.split_whitespace().map(|gap| say(language, &format!("gap.{gap}"), &[]));
            gaps.collect::<Vec<_>>().join(" ")
        }
        _ => value.to_owned(),
    }
}

impl std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.message, self.todo)
    }
}

impl std::error::Error for ApiError {}
