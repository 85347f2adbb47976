//! What a person corrected in the records of a company directory.
//!
//! Corrections are events, so that they survive every newer copy of the directory. Each names what the directory said when
//! it was made: if the directory says something else later, a person sees both.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::event::Subject;
use crate::ids::CompanyId;

/// One value that a person corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    pub slug: String,
    /// The member, by its name in the directory.
    pub field: String,
    /// What the directory said then; lists in lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// What is right; `None` where nothing is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The correction is withdrawn.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withdrawn: bool,
}

/// The subject of what is corrected in a record: the same at every desk, so that copies of a case merge.
pub fn subject(slug: &str) -> Subject {
    let mut id = [0; 16];
    let digest = Sha256::digest(format!("habeas-directory/1\n{slug}\n"));
    id.iter_mut().zip(digest.iter()).for_each(|(to, from)| *to = *from);
    Subject::Company(CompanyId(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_has_one_subject_everywhere() {
        assert_eq!(subject("schufa").to_string(), "company:2e034b52c165f6405652389bfde890fe");
        assert_ne!(subject("schufa"), subject("schufa-2"));
    }
}
