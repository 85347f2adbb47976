use crate::api::{Class, FieldKind, FileIn, PauseMode, Regime, Right, Term, api};

habeas_law::closed_set! {
    /// A day of the week, the same in every language: a value for programs.
    pub enum DayOfWeek {
        Monday = "Mon",
        Tuesday = "Tue",
        Wednesday = "Wed",
        Thursday = "Thu",
        Friday = "Fri",
        Saturday = "Sat",
        Sunday = "Sun",
    }
}

habeas_law::closed_set! {
    /// What rights are offered for.
    #[derive(Default)]
    pub enum OfferPurpose {
        #[default]
        NewRequest = "new_request",
        /// A complaint about a request whose events say what happened.
        Complaint = "complaint",
        /// A request that was sent before Habeas knew of it. A complaint goes to an authority and cannot be added so.
        AlreadySent = "already_sent",
    }
}

api! {
    /// Computes a deadline for any day, without a vault. Dates that are left out did not happen.
    #[derive(Default)]
    pub struct DeadlineRequest {
        /// `GDPR UK-GDPR FADP EUDPR FR-LIL-51-II GDPR-78(2) EUDPR-63(3) UK-164A`.
        pub regime: String,
        #[serde(default)]
        pub country: Option<String>,
        /// ISO 3166-2.
        #[serde(default)]
        pub region: Option<String>,
        pub received: String,
        #[serde(default)]
        pub sent: Option<String>,
        /// The day the clock starts, where that is not the day of receipt.
        #[serde(default)]
        pub clock_start: Option<String>,
        #[serde(default)]
        pub pause_from: Option<String>,
        #[serde(default)]
        pub pause_to: Option<String>,
        /// Default: as the regime counts.
        #[serde(default)]
        pub pause_mode: Option<PauseMode>,
        /// The day they announced an extension, with reasons.
        #[serde(default)]
        pub extension_notice: Option<String>,
    }

    pub struct DeadlineView {
        pub nominal: String,
        /// The last day that is in time by law.
        pub due: String,
        /// The day after which it is safe to chase, wherever in the country they sit.
        pub cautious: String,
        pub extended_nominal: Option<String>,
        /// The last day if they extend validly; absent where the law knows no extension.
        pub extended: Option<String>,
        /// The last day on which they can announce an extension.
        pub extension_notice_latest: Option<String>,
        /// The last day as things stand: `extended` after a valid extension, else `due`.
        pub effective: String,
        pub overdue_from: String,
        pub weekday_due: DayOfWeek,
        /// Nobody recorded a receipt, and the day of the letter's arrival is estimated.
        pub estimated: bool,
        /// From today to the effective day; negative when late.
        pub days_left: i32,
        /// The chain of reasons, one sentence a step.
        pub reasons: Vec<String>,
    }

    /// A table of deadlines (CSV), row by row.
    pub struct DeadlineTableRequest {
        pub table: FileIn,
    }

    /// The same table with the computed columns filled in.
    pub struct DeadlineTable {
        pub columns: Vec<String>,
        pub rows: Vec<Vec<String>>,
        /// How many rows could not be computed.
        pub failed: u32,
        /// The table as CSV.
        pub csv: String,
        /// What was guessed of the table, for the person to check.
        pub notes: Vec<String>,
    }

    pub struct HolidaysRequest {
        pub country: String,
        #[serde(default)]
        pub region: Option<String>,
        pub year: i16,
    }

    /// The days off of a place in a year.
    pub struct HolidaysView {
        pub country: String,
        pub region: Option<String>,
        pub year: i16,
        pub holidays: Vec<HolidayView>,
        /// What is not known of that year.
        pub note: Option<String>,
    }

    pub struct HolidayView {
        pub date: String,
        pub weekday: DayOfWeek,
        pub name: String,
        /// What it is called there.
        pub local: Option<String>,
        pub class: Class,
        pub class_name: String,
        /// Kept for a holiday that fell on a Saturday or Sunday.
        pub substitute: bool,
        /// The region that keeps it; the whole country where it is absent.
        pub region: Option<String>,
    }

    pub struct AuthoritiesRequest {
        #[serde(default)]
        pub country: Option<String>,
        #[serde(default)]
        pub region: Option<String>,
    }

    /// A supervisory authority and how to reach it.
    pub struct AuthorityRecord {
        pub id: String,
        pub short_name: String,
        pub name: String,
        pub name_en: String,
        pub country: String,
        pub region: Option<String>,
        pub scope: String,
        /// Postal lines without the country.
        pub address: Vec<String>,
        pub email: Option<String>,
        pub phone: Option<String>,
        pub website: Option<String>,
        pub form: Option<String>,
        pub form_unchecked: Option<String>,
        pub languages: Vec<String>,
        pub verified_on: Option<String>,
        pub source: String,
        pub note: Option<String>,
        /// Older than six months, or never checked.
        pub stale: bool,
        /// What to do about it, in words.
        pub warning: Option<String>,
    }

    /// The rights that can be exercised against a company; without one, those of the GDPR.
    pub struct RightsOffered {
        #[serde(default)]
        pub company: Option<String>,
        /// Whose rights they are: where they live decides which authority hears them.
        #[serde(default)]
        pub person: Option<String>,
        /// What for. Default: a new request.
        #[serde(default)]
        pub purpose: OfferPurpose,
    }

    /// A right in plain words, with what the letter needs.
    pub struct OfferedRight {
        pub id: Right,
        /// "See what they have about you".
        pub plain: String,
        /// "Art. 15 GDPR".
        pub law: String,
        /// What it is for, in a sentence.
        pub hint: String,
        /// The company's own notice grants it.
        pub granted: bool,
        /// What the company owes, each with its article.
        pub owes: Vec<String>,
        /// What companies commonly refuse with, each with its article.
        pub refusals: Vec<String>,
        pub fields: Vec<FieldView>,
    }

    /// Something to ask the person.
    pub struct FieldView {
        pub name: String,
        pub kind: FieldKind,
        pub required: bool,
        pub many: bool,
        pub label: String,
        pub hint: String,
        pub choices: Vec<ChoiceView>,
    }

    pub struct ChoiceView {
        pub id: String,
        pub label: String,
    }

    /// A right no letter is written for, and what a person can do about it.
    pub struct GuidanceView {
        pub id: Right,
        pub title: String,
        pub law: String,
        pub text: String,
    }

    /// One right of the catalogue, as data.
    pub struct CatalogueRight {
        pub id: Right,
        pub regimes: Vec<Regime>,
        /// As the GDPR has them, or the national act.
        pub articles: Vec<String>,
        pub fields: Vec<CatalogueField>,
        pub laws: Vec<CatalogueLaw>,
        /// What the letter must state.
        pub states: Vec<CataloguePoint>,
        /// What the controller owes.
        pub owes: Vec<CataloguePoint>,
        /// What controllers commonly refuse with.
        pub refusals: Vec<CataloguePoint>,
        /// A letter can be written for it.
        pub letter: bool,
    }

    /// A duty or a ground, with its article by the name of the regime.
    pub struct CataloguePoint {
        pub id: String,
        pub articles: std::collections::BTreeMap<String, String>,
    }

    pub struct CatalogueField {
        pub name: String,
        pub kind: FieldKind,
        pub required: bool,
        pub many: bool,
        pub choices: Vec<String>,
    }

    pub struct CatalogueLaw {
        pub regime: Regime,
        pub act: Option<String>,
        pub place: Option<String>,
        pub articles: Vec<String>,
        pub clock: Term,
        pub in_force_from: String,
        pub verified_on: String,
        pub source: String,
    }

    /// A supervisory authority as a letter is addressed to it.
    pub struct AuthorityView {
        pub id: String,
        pub name: String,
        pub address: Vec<String>,
        pub country: String,
        pub email: Option<String>,
        pub form: Option<String>,
    }
}
