//! The languages of the window and the command line.

use serde::{Deserialize, Serialize};

macro_rules! languages {
    ($($name:ident = $id:literal,)+) => {
        /// A language of the window and the command line. Letters have a language of their own.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum Language {
            #[default]
            $($name),+
        }

        impl Language {
            pub const ALL: [Self; [$($id),+].len()] = [$(Self::$name),+];

            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id),+ }
            }
        }
    };
}

// The first is the one for whoever reads none of them.
languages! {
    En = "en",
    Fr = "fr",
    De = "de",
    Es = "es",
    It = "it",
    Nl = "nl",
    Pl = "pl",
    Pt = "pt",
}

impl Language {
    /// The language of a tag such as `fr`, `fr_FR.UTF-8` or `en-GB`; `None` for one that is not offered.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase();
        let language = tag.split(['-', '_', '.']).next()?;
        Self::ALL.into_iter().find(|known| known.id() == language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags() {
        assert_eq!(Language::from_tag("fr_FR.UTF-8"), Some(Language::Fr));
        assert_eq!(Language::from_tag("en-GB"), Some(Language::En));
        assert_eq!(Language::from_tag("C"), None);
    }
}
