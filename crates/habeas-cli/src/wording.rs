//! The sentences that only the command line needs, in each language: `words/*.json`. The sentences about a case come from
//! the desk, worded already.

use habeas_desk::wording::{Language, Phrases};
use std::sync::LazyLock;

static EN: LazyLock<Phrases> = LazyLock::new(|| Phrases::embedded(&[include_str!("../words/en.json")]));
static FR: LazyLock<Phrases> = LazyLock::new(|| Phrases::embedded(&[include_str!("../words/fr.json")]));

/// The sentences of a language.
pub(crate) fn phrases(language: Language) -> &'static Phrases {
    match language {
        Language::En => &EN,
        Language::Fr => &FR,
    }
}

macro_rules! phrases {
    ($($name:ident = $key:literal,)+) => {
        /// A sentence of `words/*.json`. The tests compare this list with the files.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Phrase { $($name),+ }

        impl Phrase {
            pub(crate) const fn key(self) -> &'static str {
                match self { $(Self::$name => $key),+ }
            }

            #[cfg(test)]
            const ALL: &'static [Self] = &[$(Self::$name),+];
        }
    };
}

phrases! {
    AgainCompare = "again.compare",
    AgainEarlier = "again.earlier",
    AgainRemind = "again.remind",
    AnswerCheckClaims = "answer.check.claims",
    AnswerCheckIs = "answer.check.is",
    AnswerCheckNotFound = "answer.check.not_found",
    AnswerCheckIncomplete = "answer.check.incomplete",
    AnswerCheckSeems = "answer.check.seems",
    AnswerCheckUnknown = "answer.check.unknown",
    AnswerCompared = "answer.compared",
    AnswerComparedSame = "answer.compared_same",
    AnswerContents = "answer.contents",
    AnswerData = "answer.data",
    AnswerDays = "answer.days",
    AnswerExportLooks = "answer.export_looks",
    AnswerExportNamed = "answer.export_named",
    AnswerGoneValues = "answer.gone_values",
    AnswerIsChanged = "answer.is.changed",
    AnswerIsGone = "answer.is.gone",
    AnswerIsNew = "answer.is.new",
    AnswerIsNotCompared = "answer.is.not_compared",
    AnswerIsSame = "answer.is.same",
    AnswerItem = "answer.item",
    AnswerKindRows = "answer.kind_rows",
    AnswerMailAttachment = "answer.mail.attachment",
    AnswerMailFrom = "answer.mail.from",
    AnswerMailLabels = "answer.mail.labels",
    AnswerMailReplyTo = "answer.mail.reply_to",
    AnswerMailSent = "answer.mail.sent",
    AnswerMailSubject = "answer.mail.subject",
    AnswerMailTo = "answer.mail.to",
    AnswerMore = "answer.more",
    AnswerNewValues = "answer.new_values",
    AnswerParticipants = "answer.participants",
    AnswerPicture = "answer.picture",
    AnswerRow = "answer.row",
    AnswerRows = "answer.rows",
    AnswerRowsNone = "answer.rows_none",
    AnswerSheet = "answer.sheet",
    AnswerSheetHidden = "answer.sheet_hidden",
    AnswerStateBroken = "answer.state.broken",
    AnswerStateKept = "answer.state.kept",
    AnswerStateLocked = "answer.state.locked",
    AnswerStateRead = "answer.state.read",
    AnswerStateRefused = "answer.state.refused",
    AnswersNone = "answers.none",
    AskAgain = "ask.again",
    AskDeletion = "ask.deletion",
    AskNewPassphrase = "ask.new_passphrase",
    AskNextPassphrase = "ask.next_passphrase",
    AskPassphrase = "ask.passphrase",
    AskRecoveryCode = "ask.recovery_code",
    BackupFaults = "backup.faults",
    BackupRestored = "backup.restored",
    BackupWritten = "backup.written",
    BatchAlready = "batch.already",
    BatchCancelled = "batch.cancelled",
    BatchLeftOut = "batch.left_out",
    BatchMade = "batch.made",
    BatchRehearsed = "batch.rehearsed",
    BatchSaved = "batch.saved",
    BundleContents = "bundle.contents",
    BundleImported = "bundle.imported",
    CalendarSaved = "calendar.saved",
    CheckDamagedOrphans = "check.damaged_orphans",
    CheckErased = "check.erased",
    CheckLost = "check.lost",
    CheckNoFaults = "check.no_faults",
    CheckOrphans = "check.orphans",
    CheckVerified = "check.verified",
    DeadlineCautious = "deadline.cautious",
    DeadlineDue = "deadline.due",
    DeadlineReasons = "deadline.reasons",
    DeletionCompany = "deletion.company",
    DeletionConsequences = "deletion.consequences",
    DeletionDone = "deletion.done",
    DeletionPerson = "deletion.person",
    DeletionAnswer = "deletion.answer",
    DeletionRequest = "deletion.request",
    DirectoryAddress = "directory.address",
    DirectoryDiffers = "directory.differs",
    DirectoryElements = "directory.elements",
    DirectoryEmail = "directory.email",
    DirectoryExported = "directory.exported",
    DirectoryFax = "directory.fax",
    DirectoryForm = "directory.form",
    DirectoryFrom = "directory.from",
    DirectoryIdentity = "directory.identity",
    DirectoryKinds = "directory.kinds",
    DirectoryKnownAlready = "directory.known_already",
    DirectoryLanguage = "directory.language",
    DirectoryLeftOut = "directory.left_out",
    DirectoryNoValue = "directory.no_value",
    DirectoryNothing = "directory.nothing",
    DirectoryOptional = "directory.optional",
    DirectoryPackSize = "directory.pack_size",
    DirectoryPacks = "directory.packs",
    DirectoryPhone = "directory.phone",
    DirectoryRecordLeftOut = "directory.record_left_out",
    DirectoryRuns = "directory.runs",
    DirectoryService = "directory.service",
    DirectorySite = "directory.site",
    DirectoryUnmatched = "directory.unmatched",
    DirectoryUsed = "directory.used",
    EmptyList = "empty_list",
    FileEmpty = "file.empty",
    IdentityCopied = "identity.copied",
    IdentityEnclosed = "identity.enclosed",
    IdentityHide = "identity.hide",
    IdentityWays = "identity.ways",
    KeyringOff = "keyring.off",
    KeyringOn = "keyring.on",
    LawLanguages = "law.languages",
    LawNoLetter = "law.no_letter",
    NoticeAsk = "notice.ask",
    NoticeAskName = "notice.ask_name",
    NoticeFieldAddress = "notice.field.address",
    NoticeFieldAttention = "notice.field.attention",
    NoticeFieldCountry = "notice.field.country",
    NoticeFieldEmail = "notice.field.email",
    NoticeFieldLegalForm = "notice.field.legal_form",
    NoticeFieldName = "notice.field.name",
    NoticeFieldRegistrationNumber = "notice.field.registration_number",
    NoticeFieldTradingName = "notice.field.trading_name",
    NoticeFieldWebForm = "notice.field.web_form",
    NoticeFieldWebsite = "notice.field.website",
    NoticeFindings = "notice.findings",
    NoticeGaps = "notice.gaps",
    NoticeInferred = "notice.inferred",
    NoticeLine = "notice.line",
    NoticeOwes = "notice.owes",
    NoticeRights = "notice.rights",
    NoticeStatusContradictory = "notice.status.contradictory",
    NoticeStatusDenied = "notice.status.denied",
    NoticeStatusPartial = "notice.status.partial",
    PostEnvelopeFormat = "post.envelope_format",
    PostEnvelopes = "post.envelopes",
    PostLabelFormat = "post.label_format",
    PostLabels = "post.labels",
    PostLeftOut = "post.left_out",
    PostList = "post.list",
    PruneNothing = "prune.nothing",
    PruneRemoved = "prune.removed",
    RepairFound = "repair.found",
    RepairHealed = "repair.healed",
    RepairKept = "repair.kept",
    RepairLostEvents = "repair.lost_events",
    RepairLostFiles = "repair.lost_files",
    RepairNothing = "repair.nothing",
    RepairNow = "repair.now",
    RequestDueDays = "request.due_days",
    RequestEntry = "request.entry",
    RequestEntryUndone = "request.entry_undone",
    RequestNext = "request.next",
    RequestOtherSteps = "request.other_steps",
    RequestTimeline = "request.timeline",
    Saved = "saved",
    SearchHit = "search.hit",
    SearchIndexed = "search.indexed",
    SearchMore = "search.more",
    SearchNone = "search.none",
    SearchRow = "search.row",
    SignatureDrawn = "signature.drawn",
    SignatureNone = "signature.none",
    SignaturePicture = "signature.picture",
    StatusBackup = "status.backup",
    StatusKeyring = "status.keyring",
    StatusNoBackup = "status.no_backup",
    StatusNoKeyring = "status.no_keyring",
    StatusNoRecovery = "status.no_recovery",
    StatusNone = "status.none",
    StatusPath = "status.path",
    StatusRecovery = "status.recovery",
    TrailAskWho = "trail.ask_who",
    TrailData = "trail.data",
    TrailKindWord = "trail.kind_word",
    TrailLook = "trail.look",
    TrailNoNames = "trail.no_names",
    TrailNone = "trail.none",
    TrailRecipient = "trail.recipient",
    TrailSource = "trail.source",
    TrailUnder = "trail.under",
    VaultCopies = "vault.copies",
    VaultCreated = "vault.created",
    VaultPassphraseChanged = "vault.passphrase_changed",
    VaultQuickKeys = "vault.quick_keys",
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_phrase_has_a_sentence_and_every_sentence_a_phrase() {
        let phrases: BTreeSet<&str> = Phrase::ALL.iter().map(|phrase| phrase.key()).collect();
        assert_eq!(phrases, EN.keys().collect());
    }

    #[test]
    fn languages_have_the_same_sentences_with_the_same_holes() {
        assert_eq!(EN.differences(&FR), BTreeSet::new());
    }
}
