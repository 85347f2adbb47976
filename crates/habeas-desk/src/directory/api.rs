use crate::api::{CompanyField, CompanyPatch, FileOut, RecordOrigin, api};

pub use habeas_directory::{Category, ElementKind, Medium, PackKind, Quality};

habeas_law::closed_set! {
    /// The members of a record that a person can correct, by their names in the directory.
    pub enum DirectoryField {
        Name = "name",
        Runs = "runs",
        Address = "address",
        Email = "email",
        Web = "web",
        Webform = "webform",
        Phone = "phone",
        Fax = "fax",
        RequestLanguage = "request-language",
        Medium = "suggested-transport-medium",
    }
}

api! {
    /// What a person types to find a company: a name, a service, a host, an address of mail or of the web.
    pub struct DirectorySearch {
        pub text: String,
        /// At most so many; 20 if it is not said.
        #[serde(default)]
        pub most: Option<usize>,
    }

    /// A company that was found, in the directory or in the vault.
    pub struct DirectoryHit {
        /// Its name in the directory; none if it is in the vault alone.
        pub slug: Option<String>,
        pub name: String,
        pub country: Option<String>,
        /// From 0 to 1.
        pub score: f64,
        pub source: RecordOrigin,
        /// Its id in the vault, if it is there already.
        pub company: Option<String>,
        /// The service that it runs and that was met.
        pub service: Option<String>,
        pub town: Option<String>,
        /// The host of its site.
        pub site: Option<String>,
        /// What kind of company it is, in words.
        pub kind: Option<String>,
        pub quality: Option<Quality>,
        /// How its data came to be known, in a few words.
        pub known_by: String,
    }

    pub struct DirectorySlug {
        pub slug: String,
    }

    /// A record of the directory, with what the person corrected over it.
    pub struct DirectoryRecord {
        pub slug: String,
        pub name: String,
        /// Services and companies that it is responsible for.
        pub runs: Vec<String>,
        /// Without the country.
        pub address: Vec<String>,
        pub country: Option<String>,
        pub email: Option<String>,
        pub web_form: Option<String>,
        pub website: Option<String>,
        pub phone: Option<String>,
        pub fax: Option<String>,
        /// The language that it wants requests in.
        pub language: Option<String>,
        /// The way to write that the directory suggests.
        pub medium: Medium,
        /// What it needs to know to find somebody's data.
        pub elements: Vec<DirectoryElement>,
        /// It asks for a copy of an identity document in every case.
        pub asks_identity: bool,
        pub categories: Vec<Category>,
        /// What kinds of company it is, in words.
        pub kinds: Vec<String>,
        /// The countries whose people it serves; `all` is a member.
        pub serves: Vec<String>,
        /// The packs that it is in, in words.
        pub packs: Vec<String>,
        pub sources: Vec<String>,
        pub quality: Quality,
        pub directory: DirectorySource,
        /// Where its data comes from, in a sentence.
        pub provenance: String,
        /// What a letter needs and the record lacks, in sentences.
        pub missing: Vec<String>,
        /// What the person corrected.
        pub corrections: Vec<DirectoryCorrection>,
        /// The company of the vault that it is about.
        pub company: Option<String>,
        /// Where the two differ.
        pub differences: Vec<DirectoryDifference>,
        /// The slug that was asked for, if it is a former one, and why it is, in a sentence.
        pub redirected: Option<String>,
    }

    /// Companies that many people have to do with.
    pub struct DirectoryPackLine {
        /// What a command takes: `credit-agencies-de`.
        pub id: String,
        pub name: String,
        /// Of the people that it is for; none: of all countries.
        pub country: Option<String>,
        pub kind: PackKind,
        pub companies: u32,
    }

    pub struct DirectoryPackId {
        pub id: String,
    }

    pub struct DirectoryPack {
        pub pack: DirectoryPackLine,
        /// Whether it is for everybody or to choose from, in a sentence.
        pub note: String,
        pub companies: Vec<DirectoryHit>,
        /// Where they are known from, in a sentence.
        pub provenance: String,
    }

    pub struct DirectoryElement {
        /// In the language of the record.
        pub label: String,
        pub kind: ElementKind,
        pub optional: bool,
    }

    /// The directory that a record is in.
    pub struct DirectorySource {
        pub name: String,
        pub url: String,
        /// The day of the copy that is in hand.
        pub as_of: String,
        pub licence: String,
    }

    pub struct DirectoryCorrection {
        pub slug: String,
        pub field: String,
        /// What the directory said when it was corrected.
        pub was: Option<String>,
        /// What it says now.
        pub now: Option<String>,
        /// What the person says.
        pub value: Option<String>,
        pub on: String,
        /// The directory says something else now: one of the two is right.
        pub conflict: bool,
        /// All that in a sentence.
        pub sentence: String,
    }

    /// A member in which the company of the vault and the record of the directory differ.
    pub struct DirectoryDifference {
        pub field: CompanyField,
        /// The member in words.
        pub label: String,
        pub own: Option<String>,
        pub directory: Option<String>,
    }

    /// Makes a company of the vault from a record, or gives the one that is there already.
    pub struct CompanyFromDirectory {
        pub slug: String,
        /// The service by which the person knows it: one that it runs.
        #[serde(default)]
        pub service: Option<String>,
        /// What the person says goes before what the record says.
        #[serde(default)]
        pub by_hand: CompanyPatch,
    }

    /// Corrects a member of a record.
    pub struct DirectoryCorrect {
        pub slug: String,
        pub field: DirectoryField,
        /// The right value; lists in lines. Empty: it has none. What the directory says itself withdraws a correction.
        pub value: String,
    }

    /// Gives the corrected records in the form of the directory's own files, for its keepers.
    pub struct DirectoryExport {
        /// A folder to save them in, each in a file by its slug.
        #[serde(default)]
        pub out: Option<FileOut>,
    }

    /// What goes to the keepers of the directory.
    pub struct DirectoryExported {
        /// The folder, if they were saved.
        pub path: Option<String>,
        pub slugs: Vec<String>,
        /// The records in the form of the directory, in a list of JSON: with the facts that are in hand, and without comments
        /// and templates of theirs that are not.
        pub text: String,
    }
}
