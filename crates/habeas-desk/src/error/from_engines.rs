//! The errors of the engines as codes with their values.

use habeas_case::rules::Refusal;
use habeas_intake::{Failure, Stop};
use habeas_law::clock::{ClockError, OutOfRange};
use habeas_law::fields::FieldError;
use habeas_law::holiday::UnknownPlace;
use habeas_law::right::Right;
use habeas_letter::LetterError;
use habeas_notice::NoticeError;
use habeas_store::StoreError;
use habeas_vault::VaultError;
use habeas_words::Language;
use std::io;

use crate::error::reason::{Bytes, Choices, Detail, Field};
use crate::error::{ApiError, Reason};
use crate::wording::say;

fn internal(e: &dyn std::fmt::Display) -> ApiError {
    ApiError::from(Reason::Internal { detail: Detail::text(&e) })
}

/// Sizes as a person reads them, in decimal units (SI), in English.
pub fn human_size(bytes: u64) -> String {
    size_in(bytes, Language::En)
}

/// The same in a language: its units, and its decimal sign.
pub(crate) fn size_in(bytes: u64, language: Language) -> String {
    let (unit, name) = match bytes {
        0..=999 => (1, "b"),
        1_000..=999_999 => (1_000, "kb"),
        1_000_000..=999_999_999 => (1_000_000, "mb"),
        _ => (1_000_000_000, "gb"),
    };
    let tenths = u128::from(bytes) * 10 / unit;
    let whole = unit == 1 || tenths >= 100;
    let n = if whole { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) };
    say(language, &format!("size.{name}"), &[("n", &n)])
}

/// A failure to write something, told apart by its kind.
pub fn write_error(kind: io::ErrorKind, path: &str) -> ApiError {
    match kind {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => ApiError::from(Reason::DiskFull),
        io::ErrorKind::AlreadyExists => ApiError::from(Reason::FileExists { path: path.to_owned() }),
        io::ErrorKind::IsADirectory => Reason::PlaceIsFolder { path: path.to_owned() }.at("out"),
        kind => ApiError::from(Reason::WriteFailed { path: path.to_owned(), detail: Detail::Io(kind) }),
    }
}

/// A failure to read a file that the user named.
pub fn read_error(kind: io::ErrorKind, name: &str) -> ApiError {
    match kind {
        io::ErrorKind::NotFound => ApiError::from(Reason::FileMissing { name: name.to_owned() }),
        io::ErrorKind::IsADirectory => ApiError::from(Reason::FileIsFolder { name: name.to_owned() }),
        kind => ApiError::from(Reason::FileUnreadable { name: name.to_owned(), detail: Detail::Io(kind) }),
    }
}

impl From<VaultError> for ApiError {
    fn from(e: VaultError) -> Self {
        let detail = e.to_string();
        match e {
            VaultError::EmptyPassphrase => Reason::EmptyPassphrase.at("passphrase"),
            VaultError::WrongKey => Reason::WrongPassphrase.at("passphrase"),
            VaultError::NoSlot { .. } => Reason::NoRecoveryCode.at("recovery_code"),
            VaultError::RecoveryCodeLength { found, expected } => {
                Reason::RecoveryCodeLength { found, expected }.at("recovery_code")
            }
            VaultError::RecoveryCodeCharacter { character } => {
                Reason::RecoveryCodeCharacter { character }.at("recovery_code")
            }
            VaultError::RecoveryCodeGroup { group } => Reason::RecoveryCodeGroup { group }.at("recovery_code"),
            VaultError::TooManySlots => internal(&detail),
            VaultError::Newer { .. } => ApiError::from(Reason::VaultNewer),
            VaultError::Cancelled => ApiError::from(Reason::Cancelled),
            VaultError::Read { source } => read_error(source.kind(), ""),
            VaultError::Write { source } => write_error(source.kind(), ""),
            VaultError::File { path, source } => match source.kind() {
                io::ErrorKind::StorageFull => write_error(source.kind(), &path.display().to_string()),
                kind => ApiError::from(Reason::VaultUnreachable {
                    path: path.display().to_string(),
                    detail: Detail::Io(kind),
                }),
            },
            VaultError::NotAFile { path } => ApiError::from(Reason::NotAFile { path: path.display().to_string() }),
            VaultError::TooLarge { path, found, at_most } => ApiError::from(Reason::FileTooLarge {
                path: path.display().to_string(),
                size: Bytes(found),
                cap: Bytes(at_most),
            }),
            VaultError::Random { .. } | VaultError::OutOfMemory { .. } => internal(&detail),
            _ => ApiError::from(Reason::VaultDamaged { detail: Detail::Text(detail) }),
        }
    }
}

impl From<StoreError> for ApiError {
    fn from(e: StoreError) -> Self {
        let detail = e.to_string();
        match e {
            StoreError::Missing => ApiError::from(Reason::NoVault),
            StoreError::Exists => ApiError::from(Reason::VaultExists),
            StoreError::OnlyCopies { names } => ApiError::from(Reason::OnlyCopies { names: names.join(", ") }),
            StoreError::NotEmpty { name } => ApiError::from(Reason::PlaceNotEmpty { name }),
            StoreError::NotABackup => Reason::NotABackup.at("file"),
            StoreError::BackupDamaged { detail, .. } => {
                ApiError::from(Reason::BackupDamaged { detail: Detail::Text(detail) })
            }
            StoreError::Busy => ApiError::from(Reason::VaultBusy),
            StoreError::InUse => ApiError::from(Reason::VaultInUse),
            StoreError::Newer { .. } => ApiError::from(Reason::VaultNewer),
            StoreError::Full => ApiError::from(Reason::DiskFull),
            StoreError::Vault(inner) => inner.into(),
            StoreError::Unreachable { source } => {
                ApiError::from(Reason::VaultUnreachable { path: "".to_owned(), detail: Detail::text(&source) })
            }
            StoreError::Io { path, source } if source.kind() == io::ErrorKind::StorageFull => {
                write_error(source.kind(), &path.display().to_string())
            }
            StoreError::Io { path, source } => ApiError::from(Reason::VaultUnreachable {
                path: path.display().to_string(),
                detail: Detail::Io(source.kind()),
            }),
            StoreError::Damaged { detail, .. } => ApiError::from(Reason::VaultDamaged { detail: Detail::Text(detail) }),
            StoreError::KeyFileGone | StoreError::NoSuchFile => {
                ApiError::from(Reason::VaultDamaged { detail: Detail::Text(detail) })
            }
            StoreError::DatabaseEmptied => ApiError::from(Reason::DatabaseEmptied),
            StoreError::Unrepairable { detail } => {
                ApiError::from(Reason::RepairImpossible { detail: Detail::Text(detail) })
            }
            StoreError::SetBack => ApiError::from(Reason::VaultSetBack),
            StoreError::Chain { .. } | StoreError::Conflict => {
                ApiError::from(Reason::ChainBroken { detail: Detail::Text(detail) })
            }
            StoreError::ReadOnly | StoreError::Database { .. } => internal(&detail),
        }
    }
}

impl From<NoticeError> for ApiError {
    fn from(e: NoticeError) -> Self {
        match e {
            NoticeError::Empty => ApiError::from(Reason::NoticeEmpty),
            NoticeError::Binary => ApiError::from(Reason::NoticeBinary),
            NoticeError::TooLarge { bytes, cap } => notice_too_large(Some(bytes as u64), cap),
            NoticeError::Unsupported { kind } => {
                ApiError::from(Reason::NoticeUnsupported { what: format!("{kind:?}").to_uppercase() })
            }
        }
        .at("source")
    }
}

impl From<Stop> for ApiError {
    fn from(stop: Stop) -> Self {
        ApiError::from(match stop {
            Stop::Cancelled => Reason::Cancelled,
            Stop::Memory { bytes } => Reason::ReaderMemory { cap: Bytes(bytes) },
            Stop::Time { seconds } => Reason::ReaderTime { seconds },
            Stop::Crashed { how } => Reason::ReaderStopped { detail: Detail::Text(how) },
            Stop::Lied(lie) => Reason::ReaderStopped { detail: Detail::text(&lie) },
            Stop::NotStarted { how } => Reason::ReaderMissing { detail: Detail::Text(how) },
            Stop::Source { source } => return read_error(source.kind(), ""),
        })
    }
}

impl<E: Into<ApiError>> From<Failure<E>> for ApiError {
    fn from(failure: Failure<E>) -> Self {
        match failure {
            Failure::Refused(refused) => refused.into(),
            Failure::Stopped(stop) => stop.into(),
        }
    }
}

/// A notice that is larger than is read.
pub fn notice_too_large(bytes: Option<u64>, cap: usize) -> ApiError {
    let size = bytes.map_or_else(|| format!("> {}", human_size(cap as u64)), human_size);
    Reason::NoticeTooLarge { size, cap: Bytes(cap as u64) }.at("source")
}

impl From<LetterError> for ApiError {
    fn from(e: LetterError) -> Self {
        let detail = e.to_string();
        match e {
            LetterError::UnsupportedRegime { regime } => Reason::RegimeNotYet { regime }.at("company"),
            LetterError::UnsupportedRight { right } => {
                Reason::RightNotYet { right, choices: Choices::of(habeas_letter::WRITTEN.map(Right::id)) }.at("rights")
            }
            LetterError::OwnRight { right } => Reason::OwnRight { right }.at("rights"),
            LetterError::NoRight => Reason::MissingField { field: Field("rights".to_owned()) }.at("rights"),
            LetterError::Missing { field } => Reason::MissingField { field: Field(field.to_owned()) }.at(field),
            LetterError::Given(given) => given.into(),
            LetterError::Contradiction(c) => Reason::Contradiction { contradiction: c }.at("rights"),
            LetterError::NotUnderRegime { right, regime } => {
                Reason::NotGrantedThere { right, law: regime.id().to_owned() }.at("rights")
            }
            LetterError::BadEmail { field, address } => {
                Reason::BadEmail { value: address }.at(field.rsplit('.').next().unwrap_or(field))
            }
            LetterError::EmailUser { field, address } => {
                Reason::EmailUser { value: address }.at(field.rsplit('.').next().unwrap_or(field))
            }
            LetterError::UnknownCountry { country } => Reason::BadCountry { value: country }.at("country"),
            LetterError::NoGlyph { character, text, install: None } => {
                Reason::LetterCharacter { character, text }.into()
            }
            LetterError::NoGlyph { character, text, install: Some(install) } => {
                let (face, package) = (install.face.to_owned(), install.package.to_owned());
                Reason::LetterFace { character, text, face, package }.into()
            }
            LetterError::AddressTooLong { lines, max, longest } => {
                Reason::LetterAddressTooLong { lines, max, longest }.at("address")
            }
            LetterError::AddressTooWide { word } => Reason::LetterAddressTooWide { word }.at("address"),
            LetterError::TooLong { field, max } => Reason::TooLong { field: Field(field.clone()), max }.at(&field),
            LetterError::SignatureEmpty => Reason::SignatureEmpty.at("signature"),
            LetterError::SignatureTooLarge { size, cap } => Reason::SignatureTooLarge { size, cap }.at("signature"),
            LetterError::SignatureUnreadable { .. } => Reason::SignatureUnreadable.at("signature"),
            LetterError::SenderTooLong => Reason::LetterSenderTooLong.at("person"),
            _ => ApiError::from(Reason::LetterFailed { detail: Detail::Text(detail) }),
        }
    }
}

impl From<FieldError> for ApiError {
    fn from(e: FieldError) -> Self {
        let field = e.field().to_owned();
        match e {
            FieldError::Missing { .. } => ApiError::from(Reason::MissingField { field: Field(field.clone()) }),
            FieldError::UnknownField { known, .. } => {
                ApiError::from(Reason::UnknownField { name: field.clone(), choices: Choices(known) })
            }
            FieldError::BadChoice { value, choices, .. } => {
                ApiError::from(Reason::BadChoice { value, choices: Choices(choices) })
            }
            FieldError::BadDate { value, .. } => ApiError::from(Reason::BadDate { value }),
            FieldError::BadCorrection { value, .. } => ApiError::from(Reason::BadCorrection { value }),
            FieldError::Several { .. } => ApiError::from(Reason::OneValue { field: Field(field.clone()) }),
        }
        .at(&field)
    }
}

impl From<Refusal> for ApiError {
    fn from(e: Refusal) -> Self {
        match e {
            Refusal::InFuture { on, today } => Reason::InFuture { on, today }.at("on"),
            Refusal::BeforeCause { on, cause } => Reason::BeforeCause { on, cause }.at("on"),
            Refusal::AfterReply { on, reply } => Reason::AfterReply { on, cause: reply }.at("on"),
            Refusal::Missing { kind, missing } => Reason::MissingCause { kind, missing }.at("kind"),
            Refusal::Already { kind, on } => Reason::Already { kind, on }.at("kind"),
            Refusal::Closed => Reason::RequestClosed.at("kind"),
            Refusal::NoSuchEvent { event } => Reason::NotFound { name: event.to_string() }.at("event"),
            Refusal::NotUndoable { .. } => Reason::NotUndoable.at("event"),
            Refusal::Depended { by, .. } => Reason::Depended { by }.at("event"),
        }
    }
}

impl From<OutOfRange> for ApiError {
    fn from(e: OutOfRange) -> Self {
        Reason::DateTooFar { date: e.date }.at("on")
    }
}

impl From<ClockError> for ApiError {
    fn from(e: ClockError) -> Self {
        let before =
            |on: jiff::civil::Date, cause: jiff::civil::Date, field: &str| Reason::BeforeCause { on, cause }.at(field);
        match e {
            ClockError::StartBeforeReceipt { start, received } => before(start, received, "clock_start"),
            ClockError::PauseBeforeReceipt { from, received } => before(from, received, "pause_from"),
            ClockError::PauseBackwards { from, to } => before(to, from, "pause_to"),
            ClockError::ExtensionBeforeReceipt { on, received } => before(on, received, "extension_notice"),
            ClockError::OutOfRange(e) => Self::from(e).at("received"),
        }
    }
}

impl From<UnknownPlace> for ApiError {
    fn from(e: UnknownPlace) -> Self {
        match e {
            UnknownPlace::Country { country } => Reason::NoCalendar { value: country }.at("country"),
            UnknownPlace::Region { country, region } => Reason::BadRegion { value: region, country }.at("region"),
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
