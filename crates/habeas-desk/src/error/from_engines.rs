//! The errors of the engines as codes with their values.

use habeas_case::rules::Refusal;
use habeas_law::clock::{OutOfRange, Wrong};
use habeas_law::given::GivenError;
use habeas_law::holiday::UnknownPlace;
use habeas_letter::LetterError;
use habeas_notice::NoticeError;
use habeas_store::StoreError;
use habeas_vault::VaultError;
use std::io;

use crate::error::{ApiError, Code};

fn internal(e: &dyn std::fmt::Display) -> ApiError {
    ApiError::with(Code::Internal, &[("detail", &e.to_string())])
}

/// Sizes as a person reads them, in decimal units (SI).
pub fn human_size(bytes: u64) -> String {
    let (unit, name) = match bytes {
        0..=999 => return format!("{bytes} B"),
        1_000..=999_999 => (1_000, "kB"),
        1_000_000..=999_999_999 => (1_000_000, "MB"),
        _ => (1_000_000_000, "GB"),
    };
    let tenths = u128::from(bytes) * 10 / unit;
    if tenths < 100 { format!("{}.{} {name}", tenths / 10, tenths % 10) } else { format!("{} {name}", tenths / 10) }
}

/// What the system said, as a word of ours: `io:` and a key. Its own words come in one language only.
fn io_detail(kind: io::ErrorKind) -> &'static str {
    match kind {
        io::ErrorKind::PermissionDenied => "io:denied",
        io::ErrorKind::ReadOnlyFilesystem => "io:read_only",
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => "io:missing",
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => "io:damaged",
        _ => "io:other",
    }
}

/// A failure to write something, told apart by its kind.
pub fn write_error(kind: io::ErrorKind, path: &str) -> ApiError {
    match kind {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => ApiError::with(Code::DiskFull, &[("path", path)]),
        io::ErrorKind::AlreadyExists => ApiError::with(Code::FileExists, &[("path", path)]),
        io::ErrorKind::IsADirectory => {
            ApiError::with(Code::BadChoice, &[("value", path), ("choices", "*.pdf, *.txt")]).at("out")
        }
        kind => ApiError::with(Code::WriteFailed, &[("path", path), ("detail", io_detail(kind))]),
    }
}

/// A failure to read a file that the user named.
pub fn read_error(kind: io::ErrorKind, name: &str) -> ApiError {
    match kind {
        io::ErrorKind::NotFound => ApiError::with(Code::FileGone, &[("name", name)]),
        io::ErrorKind::IsADirectory => ApiError::with(Code::FileIsFolder, &[("name", name)]),
        kind => ApiError::with(Code::FileUnreadable, &[("name", name), ("detail", io_detail(kind))]),
    }
}

impl From<VaultError> for ApiError {
    fn from(e: VaultError) -> Self {
        let detail = e.to_string();
        match e {
            VaultError::EmptyPassphrase => Self::new(Code::EmptyPassphrase).at("passphrase"),
            VaultError::WrongKey => Self::new(Code::WrongPassphrase).at("passphrase"),
            VaultError::NoSlot { .. } => Self::new(Code::NoRecoveryCode).at("recovery_code"),
            VaultError::RecoveryCodeLength { found, expected } => Self::with(
                Code::RecoveryCodeLength,
                &[("found", &found.to_string()), ("expected", &expected.to_string())],
            )
            .at("recovery_code"),
            VaultError::RecoveryCodeCharacter { character } => {
                Self::with(Code::RecoveryCodeCharacter, &[("character", &character.to_string())]).at("recovery_code")
            }
            VaultError::RecoveryCodeGroup { group } => {
                Self::with(Code::RecoveryCodeGroup, &[("group", &group.to_string())]).at("recovery_code")
            }
            VaultError::NoRoom => internal(&detail),
            VaultError::Newer { .. } => Self::new(Code::VaultNewer),
            VaultError::Cancelled => Self::new(Code::Cancelled),
            VaultError::Read { source } => read_error(source.kind(), ""),
            VaultError::Write { source } => write_error(source.kind(), ""),
            VaultError::File { path, source } => match source.kind() {
                io::ErrorKind::StorageFull => write_error(source.kind(), &path.display().to_string()),
                kind => Self::with(
                    Code::VaultUnreachable,
                    &[("path", &path.display().to_string()), ("detail", io_detail(kind))],
                ),
            },
            VaultError::Random { .. } | VaultError::OutOfMemory { .. } => internal(&detail),
            _ => Self::with(Code::VaultDamaged, &[("detail", &detail)]),
        }
    }
}

impl From<StoreError> for ApiError {
    fn from(e: StoreError) -> Self {
        let detail = e.to_string();
        match e {
            StoreError::Missing => Self::new(Code::NoVault),
            StoreError::Exists => Self::new(Code::VaultExists),
            StoreError::OnlyCopies { names } => Self::with(Code::OnlyCopies, &[("names", &names.join(", "))]),
            StoreError::NotEmpty { name } => Self::with(Code::PlaceNotEmpty, &[("name", &name)]),
            StoreError::NotABackup => Self::new(Code::NotABackup).at("file"),
            StoreError::BackupDamaged { detail } => Self::with(Code::BackupDamaged, &[("detail", &detail)]),
            StoreError::Busy => Self::new(Code::VaultBusy),
            StoreError::Newer { .. } => Self::new(Code::VaultNewer),
            StoreError::Full => Self::with(Code::DiskFull, &[("path", "")]),
            StoreError::Vault(inner) => inner.into(),
            StoreError::Unreachable { detail } => {
                Self::with(Code::VaultUnreachable, &[("path", ""), ("detail", &detail)])
            }
            StoreError::Io { path, source } if source.kind() == io::ErrorKind::StorageFull => {
                write_error(source.kind(), &path.display().to_string())
            }
            StoreError::Io { path, source } => Self::with(
                Code::VaultUnreachable,
                &[("path", &path.display().to_string()), ("detail", io_detail(source.kind()))],
            ),
            StoreError::KeyFileGone | StoreError::Damaged { .. } | StoreError::NoSuchFile => {
                Self::with(Code::VaultDamaged, &[("detail", &detail)])
            }
            StoreError::Chain { .. } | StoreError::Conflict => Self::with(Code::ChainBroken, &[("detail", &detail)]),
            StoreError::ReadOnly | StoreError::Database { .. } => internal(&detail),
        }
    }
}

impl From<NoticeError> for ApiError {
    fn from(e: NoticeError) -> Self {
        match e {
            NoticeError::Empty => Self::new(Code::NoticeEmpty),
            NoticeError::Binary => Self::new(Code::NoticeBinary),
            NoticeError::TooLarge { bytes, cap } => notice_too_large(Some(bytes as u64), cap),
            NoticeError::Unsupported { kind } => {
                Self::with(Code::NoticeUnsupported, &[("what", &format!("{kind:?}").to_uppercase())])
            }
        }
        .at("source")
    }
}

/// A notice that is larger than is read.
pub fn notice_too_large(bytes: Option<u64>, cap: usize) -> ApiError {
    let size = bytes.map_or_else(|| format!("> {}", human_size(cap as u64)), human_size);
    ApiError::with(Code::NoticeTooLarge, &[("size", &size), ("cap", &human_size(cap as u64))]).at("source")
}

impl From<LetterError> for ApiError {
    fn from(e: LetterError) -> Self {
        let detail = e.to_string();
        match e {
            LetterError::UnsupportedRegime { regime } => {
                Self::with(Code::RegimeNotYet, &[("regime", regime.name())]).at("company")
            }
            LetterError::UnsupportedRight { right } => {
                Self::with(Code::RightNotYet, &[("right", right.id())]).at("rights")
            }
            LetterError::NoRight => Self::with(Code::MissingField, &[("field", "rights")]).at("rights"),
            LetterError::Missing { field } => Self::with(Code::MissingField, &[("field", field)]).at(field),
            LetterError::Given(given) => given.into(),
            LetterError::Contradiction(c) => Self::with(Code::Contradiction, &[("contradiction", c.id())]).at("rights"),
            LetterError::NotUnderRegime { right, regime } => {
                Self::with(Code::NotGrantedThere, &[("right", right.id()), ("law", regime.name())]).at("rights")
            }
            LetterError::BadEmail { field, address } => {
                Self::with(Code::BadEmail, &[("value", &address)]).at(field.rsplit('.').next().unwrap_or(field))
            }
            LetterError::UnknownCountry { country } => {
                Self::with(Code::BadCountry, &[("value", &country)]).at("country")
            }
            LetterError::NoGlyph { character, text } => {
                Self::with(Code::LetterCharacter, &[("character", &character.to_string()), ("text", &text)])
            }
            LetterError::AddressTooLong { lines, max, longest } => {
                let (lines, max) = (lines.to_string(), max.to_string());
                let values = [("lines", lines.as_str()), ("max", &max), ("longest", &longest)];
                Self::with(Code::LetterAddressTooLong, &values).at("address")
            }
            LetterError::AddressTooWide { word } => {
                Self::with(Code::LetterAddressTooWide, &[("word", &word)]).at("address")
            }
            LetterError::TooLong { field, max } => {
                Self::with(Code::TooLong, &[("field", &field), ("max", &max.to_string())]).at(&field)
            }
            LetterError::SignatureEmpty => Self::new(Code::SignatureEmpty).at("signature"),
            LetterError::SignatureTooLarge { size, cap } => {
                Self::with(Code::SignatureTooLarge, &[("size", &size), ("cap", &cap)]).at("signature")
            }
            LetterError::SignatureUnreadable { .. } => Self::new(Code::SignatureUnreadable).at("signature"),
            LetterError::SenderTooLong => Self::new(Code::LetterSenderTooLong).at("person"),
            _ => Self::with(Code::LetterFailed, &[("detail", &detail)]),
        }
    }
}

impl From<GivenError> for ApiError {
    fn from(e: GivenError) -> Self {
        let field = e.field().to_owned();
        match e {
            GivenError::Missing { .. } => Self::with(Code::MissingField, &[("field", &field)]),
            GivenError::UnknownField { known, .. } => {
                Self::with(Code::UnknownField, &[("name", &field), ("choices", &known)])
            }
            GivenError::BadChoice { value, choices, .. } => {
                Self::with(Code::BadChoice, &[("value", &value), ("choices", &choices)])
            }
            GivenError::BadDate { value, .. } => Self::with(Code::BadDate, &[("value", &value)]),
            GivenError::BadCorrection { value, .. } => Self::with(Code::BadCorrection, &[("value", &value)]),
            GivenError::Several { .. } => Self::with(Code::OneValue, &[("field", &field)]),
        }
        .at(&field)
    }
}

impl From<Refusal> for ApiError {
    fn from(e: Refusal) -> Self {
        match e {
            Refusal::InFuture { on, today } => {
                Self::with(Code::InFuture, &[("on", &on.to_string()), ("today", &today.to_string())]).at("on")
            }
            Refusal::BeforeCause { on, cause } => {
                Self::with(Code::BeforeCause, &[("on", &on.to_string()), ("cause", &cause.to_string())]).at("on")
            }
            Refusal::AfterReply { on, reply } => {
                Self::with(Code::AfterReply, &[("on", &on.to_string()), ("cause", &reply.to_string())]).at("on")
            }
            Refusal::Missing { kind, missing } => {
                Self::with(Code::MissingCause, &[("kind", kind.id()), ("missing", missing.id())]).at("kind")
            }
            Refusal::Already { kind, on } => {
                Self::with(Code::Already, &[("kind", kind.id()), ("on", &on.to_string())]).at("kind")
            }
            Refusal::Closed => Self::new(Code::RequestClosed).at("kind"),
            Refusal::NoSuchEvent { event } => Self::with(Code::NotFound, &[("name", &event.to_string())]).at("event"),
            Refusal::NotUndoable { .. } => Self::new(Code::NotUndoable).at("event"),
            Refusal::Depended { by, .. } => Self::with(Code::Depended, &[("by", by.id())]).at("event"),
        }
    }
}

impl From<OutOfRange> for ApiError {
    fn from(e: OutOfRange) -> Self {
        Self::with(Code::DateTooFar, &[("date", &e.date.to_string())]).at("on")
    }
}

impl From<Wrong> for ApiError {
    fn from(e: Wrong) -> Self {
        let before = |on: jiff::civil::Date, cause: jiff::civil::Date, field: &str| {
            Self::with(Code::BeforeCause, &[("on", &on.to_string()), ("cause", &cause.to_string())]).at(field)
        };
        match e {
            Wrong::StartBeforeReceipt { start, received } => before(start, received, "clock_start"),
            Wrong::PauseBeforeReceipt { from, received } => before(from, received, "pause_from"),
            Wrong::PauseBackwards { from, to } => before(to, from, "pause_to"),
            Wrong::ExtensionBeforeReceipt { on, received } => before(on, received, "extension_notice"),
            Wrong::OutOfRange(e) => Self::from(e).at("received"),
        }
    }
}

impl From<UnknownPlace> for ApiError {
    fn from(e: UnknownPlace) -> Self {
        match e {
            UnknownPlace::Country { country } => Self::with(Code::NoCalendar, &[("value", &country)]).at("country"),
            UnknownPlace::Region { country, region } => {
                Self::with(Code::BadRegion, &[("value", &region), ("country", &country)]).at("region")
            }
        }
    }
}

impl From<serde_json::Error> for ApiError {
    fn from(e: serde_json::Error) -> Self {
        internal(&e)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_read_like_sizes() {
        let all = [(0, "0 B"), (999, "999 B"), (1_500, "1.5 kB"), (50_000_000, "50 MB"), (2_147_483_648, "2.1 GB")];
        for (bytes, text) in all {
            assert_eq!(human_size(bytes), text);
        }
    }
}
