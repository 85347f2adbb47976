//! Data files that are part of the build.

use serde::de::DeserializeOwned;

/// Reads an embedded JSON file. Tests read every such file, so that a damaged one cannot reach a user.
///
/// # Panics
/// If the file is not what `T` expects.
#[expect(clippy::expect_used, reason = "the file is part of the build, and a test reads it")]
pub fn embedded<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).expect("an embedded file is read by a test")
}
