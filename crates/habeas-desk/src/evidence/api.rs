use crate::api::{FileOut, LetterLanguage, api};

habeas_law::closed_set! {
    /// How much something is missed.
    pub enum EvidenceNeed {
        /// A complaint without it may be turned away.
        Lacking = "lacking",
        /// It helps.
        Advised = "advised",
    }
}

api! {
    pub struct EvidenceRequest {
        /// A request, or a complaint about one.
        pub id: String,
        /// The folder, which is made if it is not there; of the PDF alone, the file.
        pub out: FileOut,
    }

    /// What a pack would hold, and what is lacking for a complaint to be admissible.
    pub struct EvidenceCheck {
        pub reference: String,
        /// That of the complaint, if it is among those of the pack.
        pub language: LetterLanguage,
        /// Whom the complaint goes to, once it is written.
        pub authority: Option<String>,
        /// What matters most first.
        pub points: Vec<EvidencePoint>,
        pub files: u32,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub bytes: u64,
    }

    /// Something that is lacking.
    pub struct EvidencePoint {
        pub id: String,
        pub need: EvidenceNeed,
        pub what: String,
        pub todo: String,
    }

    /// A pack that was made.
    pub struct EvidenceMade {
        pub check: EvidenceCheck,
        pub pdf: String,
        /// None if the PDF alone was asked for.
        pub originals: Option<String>,
        pub pages: u32,
        pub documents: Vec<EvidenceDocument>,
    }

    /// A document of a pack.
    pub struct EvidenceDocument {
        /// As the pack names it: `E1`.
        pub number: String,
        /// The name that it came with.
        pub name: String,
        /// Its name in the zip.
        pub stored_as: String,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub size: u64,
        pub sha256: String,
        /// Why nothing of it is shown in the PDF, if that is so.
        pub unshown: Option<String>,
    }
}
