//! Which body of law governs a request.

use serde::{Deserialize, Serialize};

/// A body of data protection law. The names are those of the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Regime {
    /// Regulation (EU) 2016/679.
    #[serde(rename = "GDPR")]
    Gdpr,
    /// The GDPR as retained in the United Kingdom, with the Data Protection Act 2018.
    #[serde(rename = "UK-GDPR")]
    UkGdpr,
    /// The Swiss Federal Act on Data Protection.
    #[serde(rename = "FADP")]
    Fadp,
    /// Regulation (EU) 2018/1725, for the institutions of the Union.
    #[serde(rename = "EUDPR")]
    Eudpr,
}

impl Regime {
    pub const ALL: [Self; 4] = [Self::Gdpr, Self::UkGdpr, Self::Fadp, Self::Eudpr];

    /// The name used on the command line and in bundles.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gdpr => "GDPR",
            Self::UkGdpr => "UK-GDPR",
            Self::Fadp => "FADP",
            Self::Eudpr => "EUDPR",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.name() == name)
    }

    /// The regime a controller established in this country (ISO 3166-1 alpha-2) answers under, where its
    /// establishment alone decides. `None`: the country has no regime known here, and Art. 3(2) GDPR would have to
    /// be looked at by a person.
    pub fn of_country(country: &str) -> Option<Self> {
        match country {
            "GB" => Some(Self::UkGdpr),
            "CH" => Some(Self::Fadp),
            "EU" => Some(Self::Eudpr),
            c if crate::place::in_eea(c) => Some(Self::Gdpr),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn establishment_decides() {
        assert_eq!(Regime::of_country("FR"), Some(Regime::Gdpr));
        assert_eq!(Regime::of_country("NO"), Some(Regime::Gdpr));
        assert_eq!(Regime::of_country("GB"), Some(Regime::UkGdpr));
        assert_eq!(Regime::of_country("US"), None);
    }

    #[test]
    fn names_round_trip() {
        for regime in Regime::ALL {
            assert_eq!(Regime::from_name(regime.name()), Some(regime));
            let json = serde_json::to_string(&regime).unwrap();
            assert_eq!(json, format!("\"{}\"", regime.name()));
        }
    }
}
