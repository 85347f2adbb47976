use super::{FileOut, api};

api! {
    /// An open request and what to do about it.
    pub struct DueLine {
        #[serde(flatten)]
        pub line: super::RequestLine,
        pub next: super::NextStep,
    }

    /// Deadlines as a calendar file (`.ics`).
    pub struct CalendarRequest {
        pub out: FileOut,
        /// Only these requests; none: every open one.
        #[serde(default)]
        pub requests: Vec<String>,
    }

    pub struct CalendarMade {
        pub path: String,
        /// How many requests have a deadline in it.
        pub requests: u32,
    }
}
