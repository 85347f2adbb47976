use crate::api::{FileIn, Regime, Right, api};

habeas_law::closed_set! {
    /// Where a company's record comes from.
    pub enum RecordOrigin {
        Hand = "hand",
        Notice = "notice",
    }
}

api! {
    /// A controller, as the user writes it.
    #[derive(Default)]
    pub struct CompanyInput {
        pub name: String,
        #[serde(default)]
        pub trading_name: Option<String>,
        #[serde(default)]
        pub legal_form: Option<String>,
        #[serde(default)]
        pub registration_number: Option<String>,
        #[serde(default)]
        pub address: Vec<String>,
        #[serde(default)]
        pub country: Option<String>,
        /// Its region (ISO 3166-2): some keep public holidays of their own.
        #[serde(default)]
        pub region: Option<String>,
        #[serde(default)]
        pub email: Option<String>,
        #[serde(default)]
        pub web_form: Option<String>,
        #[serde(default)]
        pub website: Option<String>,
        /// The person that letters go to the attention of.
        #[serde(default)]
        pub attention: Option<String>,
    }

    pub struct CompanyView {
        pub id: String,
        /// The legal name, and in brackets the trading name if it differs.
        pub display_name: String,
        pub company: CompanyInput,
        pub origin: RecordOrigin,
        /// The file the notice was read from, and the day.
        pub notice_source: Option<String>,
        pub notice_read_on: Option<String>,
        /// Fields that the user wrote or changed after the notice was read.
        pub corrected: Vec<String>,
        /// Rights that the notice grants.
        pub notice_rights: Vec<Right>,
        /// The law it answers under, by its country.
        pub regime: Option<Regime>,
    }

    /// Makes a company from a notice. What is given by hand goes before what the text says.
    pub struct CompanyFromNotice {
        pub source: NoticeSource,
        #[serde(default)]
        pub by_hand: CompanyPatch,
    }

    /// Where a notice comes from: a chosen file, a page of the web, or text that was pasted.
    #[serde(untagged)]
    pub enum NoticeSource {
        File { file: FileIn },
        Web { url: String },
        /// A page that was got before, as text, with the address it came from.
        Got { text: String, address: String },
        Text { text: String },
    }

    /// New values of some members; a member that is left out stays as it is, an empty value clears it.
    #[derive(Default)]
    pub struct CompanyPatch {
        #[serde(default)]
        pub name: Option<String>,
        #[serde(default)]
        pub trading_name: Option<String>,
        #[serde(default)]
        pub legal_form: Option<String>,
        #[serde(default)]
        pub registration_number: Option<String>,
        #[serde(default)]
        pub address: Option<Vec<String>>,
        #[serde(default)]
        pub country: Option<String>,
        /// Its region (ISO 3166-2): some keep public holidays of their own.
        #[serde(default)]
        pub region: Option<String>,
        #[serde(default)]
        pub email: Option<String>,
        #[serde(default)]
        pub web_form: Option<String>,
        #[serde(default)]
        pub website: Option<String>,
        #[serde(default)]
        pub attention: Option<String>,
    }

    pub struct CompanyEdit {
        pub id: String,
        pub company: CompanyInput,
    }
}
