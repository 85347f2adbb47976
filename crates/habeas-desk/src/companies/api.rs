use crate::api::{CompanyField, FileIn, Quality, Regime, Right, api};

habeas_law::closed_set! {
    /// Where a company's record comes from.
    pub enum RecordOrigin {
        Hand = "hand",
        Notice = "notice",
        Directory = "directory",
    }
}

/// The members of a company's record besides its name, in their order: as they are written, and as a patch has them. Hands
/// the list to another macro, so that it stands here alone.
macro_rules! company_members {
    ($then:ident) => {
        $then! {
            trading_name(TradingName): Option<String> => Option<String>,
            legal_form(LegalForm): Option<String> => Option<String>,
            registration_number(RegistrationNumber): Option<String> => Option<String>,
            address(Address): Vec<String> => Option<Vec<String>>,
            country(Country): Option<String> => Option<String>,
            /// Its region (ISO 3166-2): some keep public holidays of their own.
            region(Region): Option<String> => Option<String>,
            email(Email): Option<String> => Option<String>,
            web_form(WebForm): Option<String> => Option<String>,
            website(Website): Option<String> => Option<String>,
            /// The person that letters go to the attention of.
            attention(Attention): Option<String> => Option<String>,
            /// The law that it answers under where its country does not say so: the act of a church.
            regime(Regime): Option<Regime> => Option<Regime>,
        }
    };
}
pub(crate) use company_members;

macro_rules! record_types {
    ($($(#[$doc:meta])* $member:ident($field:ident): $input:ty => $patch:ty,)+) => {
        api! {
            /// A controller, as the user writes it.
            #[derive(Default)]
            pub struct CompanyInput {
                pub name: String,
                $($(#[$doc])* #[serde(default)] pub $member: $input,)+
            }

            /// New values of some members; a member that is left out stays as it is, an empty value clears it.
            #[derive(Default)]
            pub struct CompanyPatch {
                #[serde(default)]
                pub name: Option<String>,
                $($(#[$doc])* #[serde(default)] pub $member: $patch,)+
            }
        }
    };
}
company_members!(record_types);

api! {
    pub struct CompanyView {
        pub id: String,
        /// The legal name, and in brackets the trading name if it differs.
        pub display_name: String,
        pub company: CompanyInput,
        pub origin: RecordOrigin,
        /// The file the notice was read from, and the day.
        pub notice_source: Option<String>,
        pub notice_read_on: Option<String>,
        /// Fields that the user wrote or changed after the notice or the directory was read.
        pub corrected: Vec<CompanyField>,
        /// Rights that the notice grants.
        pub notice_rights: Vec<Right>,
        /// The law it answers under: that of its country, or of its church.
        pub regime: Option<Regime>,
        /// The record of the directory that it is about.
        pub directory: Option<CompanyDirectory>,
    }

    /// The record of the directory that a company was filled from, or is known to be about.
    pub struct CompanyDirectory {
        pub slug: String,
        /// The directory, as a person would say it.
        pub source: String,
        /// The day of the copy that was read.
        pub as_of: String,
        /// How the directory knew it; none where a newer version of it has another word.
        pub quality: Option<Quality>,
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

    pub struct CompanyEdit {
        pub id: String,
        pub company: CompanyInput,
    }
}
