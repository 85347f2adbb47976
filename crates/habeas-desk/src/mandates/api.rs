use crate::api::{FileIn, FileOut, FileView, LetterLanguage, Right, api};

habeas_law::closed_set! {
    /// What can be done with a power of attorney.
    pub enum MandateState {
        /// It waits for the signature of the person who grants it.
        Unsigned = "unsigned",
        /// Letters can be written under it.
        Valid = "valid",
        Ended = "ended",
    }
}

api! {
    /// A power of attorney to be drawn up, printed and signed.
    pub struct MandateInput {
        /// Who grants it: the data subject.
        pub person: String,
        /// Who is to act for them: a person of the vault, or a name.
        pub agent: String,
        /// Lines without the name and the country. Default: those of the person of the vault.
        #[serde(default)]
        pub agent_address: Vec<String>,
        #[serde(default)]
        pub agent_country: Option<String>,
        #[serde(default)]
        pub agent_email: Option<String>,
        /// Legal form and registration of a body.
        #[serde(default)]
        pub registration: Option<String>,
        /// Who signs for a body.
        #[serde(default)]
        pub represented_by: Option<String>,
        pub rights: Vec<Right>,
        /// The agent may complain as well.
        #[serde(default)]
        pub complaints: bool,
        /// By name. Either these or all of them.
        #[serde(default)]
        pub controllers: Vec<String>,
        #[serde(default)]
        pub all_controllers: bool,
        /// Answers with data go to the person and not to the agent.
        #[serde(default)]
        pub answers_to_person: bool,
        #[serde(default)]
        pub purpose: Option<String>,
        /// The last day.
        #[serde(default)]
        pub until: Option<String>,
        /// The agent signs as well, under the person.
        #[serde(default)]
        pub accepted: bool,
        /// The day of birth of the person, where it is needed.
        #[serde(default)]
        pub born: Option<String>,
        /// Default: the person's, else that of the window.
        #[serde(default)]
        pub language: Option<LetterLanguage>,
    }

    /// Which powers of attorney are listed.
    #[derive(Default)]
    pub struct MandatesWanted {
        /// Who granted them. Default: anybody.
        #[serde(default)]
        pub person: Option<String>,
    }

    /// The document to print and sign, or once it is signed, its scan.
    pub struct MandateOut {
        pub id: String,
        /// `.pdf` or `.txt`; a scan goes out as it came in.
        pub out: FileOut,
        /// The scan of the signed paper instead of the document.
        #[serde(default)]
        pub signed: bool,
    }

    pub struct MandateSigning {
        pub id: String,
        /// The scan or photograph of the signed paper.
        pub file: FileIn,
        /// The day it was signed. Default: today.
        #[serde(default)]
        pub on: Option<String>,
    }

    pub struct MandateEnding {
        pub id: String,
        /// The first day on which it does not hold. Default: today.
        #[serde(default)]
        pub on: Option<String>,
    }

    pub struct MandateView {
        pub id: String,
        pub reference: String,
        /// Who granted it.
        pub person: String,
        pub name: String,
        /// Who may act.
        pub agent: String,
        /// Where the agent is a person of the vault.
        pub agent_person: Option<String>,
        pub rights: Vec<Right>,
        pub complaints: bool,
        pub controllers: Vec<String>,
        pub all_controllers: bool,
        pub answers_to_person: bool,
        pub drawn_up_on: String,
        /// The last day.
        pub until: String,
        pub state: MandateState,
        /// What it is for and how it stands, in a sentence.
        pub sentence: String,
        pub signed_on: Option<String>,
        pub scan: Option<FileView>,
        pub ended_on: Option<String>,
    }
}
