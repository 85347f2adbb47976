use crate::api::{FileOut, api};

api! {
    /// Versions and codes of failures, and nothing about anybody.
    pub struct Diagnostics {
        pub text: String,
    }

    pub struct DiagnosticsSave {
        pub out: FileOut,
    }
}
