//! What the person must know about a reading, typed: the rooms above word it.

use serde::{Deserialize, Serialize};

use crate::kind::Kind;

/// What was found out about a file beyond what stands in it, with its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    pub about: About,
    /// A line, counted from one, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
}

impl From<About> for Note {
    fn from(about: About) -> Self {
        Self { about, line: None }
    }
}

impl About {
    /// The same, said of a line.
    #[must_use]
    pub fn at(self, line: u64) -> Note {
        Note { about: self, line: Some(line) }
    }
}

macro_rules! about {
    ($($(#[$doc:meta])* $name:ident $({ $($field:ident: $type:ty),+ })? => $advice:ident;)+) => {
        /// What there is to say.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "code", rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum About { $($(#[$doc])* $name $({ $($field: $type),+ })?),+ }

        impl About {
            /// What the person can do about it.
            #[must_use]
            pub fn advice(&self) -> Advice {
                match self { $(Self::$name $({ $($field: _),+ })? => Advice::$advice),+ }
            }
        }
    };
}

about! {
    /// The ending of the name says another kind than the content.
    NameDisagrees { named: String, is: Kind } => TrustContent;
    /// There is not one byte.
    Empty => AskCompany;
    /// Only zeros: a failed copy or transfer.
    OnlyZeros => FetchAgain;
    /// More than is read; what came before is shown.
    TooLarge { what: Cap } => OpenOutside;
    /// The file ends before it is whole.
    CutShort => FetchAgain;
    /// It does not hold what its kind promises.
    Damaged { detail: String } => FetchAgain;
    /// The reader stopped at it: it broke the reader, or took more time or memory than it may.
    ReaderStopped { detail: String } => OpenOutside;
    /// Entries beyond what is looked at in one go: each can be read by itself.
    LeftUnread => Nothing;
    /// A kind that is known and not read here.
    NotReadHere { kind: Kind } => OpenOutside;
    /// A kind of picture that is known and not decoded here.
    PictureNotShown { kind: Kind } => OpenAsPicture;
    /// A kind that is not known.
    UnknownKind => OpenOutside;
    /// The packing method of an entry is not read here.
    MethodNotRead { name: String, method: String } => OpenOutside;
    /// Nothing, or not this, opens without a password.
    PasswordNeeded { method: String, files: u64, names_hidden: bool } => GivePassword;
    /// That is not the password (or, where a format cannot tell, the file is damaged).
    PasswordWrong { or_damaged: bool } => GivePassword;
    /// A program: never opened.
    Program => DoNotOpen;
    /// A name in an archive points out of it; no name like that is ever used.
    NameRefused { name: String } => Nothing;
    /// Entries that the archive says lie over each other: made to grow without end.
    Overlapping => DoNotOpen;
    /// Nothing in the file has this number or name.
    NoSuchEntry { number: u64 } => Nothing;
    NoSuchItem { name: String } => Nothing;
    /// A document of `pages` pages has no page of this number.
    NoSuchPage { number: u64, pages: u64 } => Nothing;
    /// A link or device in an archive: listed, not followed.
    NotFollowed { name: String } => Nothing;
    /// Text that went wrong on its way to the company's file, shown as it was meant.
    TextRepaired { count: u64 } => Nothing;
    /// The encoding was found out by its letters and could be another.
    EncodingGuessed { encoding: String } => ChooseEncoding;
    /// Bytes that are no letters in the encoding.
    LettersLost { encoding: String } => ChooseEncoding;
    /// Not JSON here: `what` stands where it should not. The text is shown, and what can be read is.
    BadJson { what: String, readable: u64 } => AskCompany;
    /// A list that is present and has nothing in it.
    EmptyList { name: String } => Nothing;
    /// Lines above or below the table that are no part of it.
    NoteBesideTable { text: String } => Nothing;
    /// Days and months cannot be told apart: both readings are offered.
    DayOrderUndecided { count: u64, column: String } => ChooseDayOrder;
    /// A program of tables wrote the file again and may have changed it.
    SavedAgain { column: String } => UseOriginal;
    /// The numbers of a column of dates count days, as spreadsheets do.
    SerialDates { column: String } => Nothing;
    /// A formula: shown, never computed.
    Formula { place: String } => Nothing;
    /// A sheet that its program would not show.
    HiddenSheet { name: String } => Nothing;
    /// The words of the page or letter are a picture and cannot be searched.
    PictureOfText { pages: u64 } => ReadPicture;
    /// Opens, but its maker forbids printing or copying; reading is not hindered.
    Restricted => Nothing;
    /// Not the answer but the way to it, which ends at a time or after some days.
    OnlyALink { host: String, days: Option<u64> } => FetchInTime;
    /// Text in a mail that a program of its sender wrapped (winmail.dat).
    Wrapped { by: String } => Nothing;
    /// Remote pictures or styles that are not loaded.
    RemoteLeftOut { count: u64 } => Nothing;
    /// A part of a set with this number is not there.
    PartMissing { number: u64 } => AddPart;
    /// An edited or copied picture has no side file of its own.
    NoSideFile { name: String } => Nothing;
    /// Codes that the company owes an explanation of.
    Codes { field: String, values: Vec<String> } => AskCompany;
}

/// What a bound was on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cap {
    Bytes,
    Inflated,
    Entries,
    Depth,
    Cells,
    Records,
    Blocks,
    Pages,
    Memory,
}

impl From<Cap> for About {
    fn from(what: Cap) -> Self {
        Self::TooLarge { what }
    }
}

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Advice {
    Nothing,
    /// Open it with the program that made it; for an archive: unpack it and add the folder.
    OpenOutside,
    GivePassword,
    /// Download it or have it sent again.
    FetchAgain,
    /// Fetch the answer from the portal before the link ends.
    FetchInTime,
    /// Ask the company to explain or to send it anew.
    AskCompany,
    ChooseEncoding,
    ChooseDayOrder,
    /// Use the file as the company sent it.
    UseOriginal,
    AddPart,
    TrustContent,
    DoNotOpen,
    ReadPicture,
    /// Open it with a program for photographs, or ask for another kind of picture.
    OpenAsPicture,
}
