//! Which body of law governs a request.

use crate::closed_set;

closed_set! {
    /// A body of data protection law.
    pub enum Regime {
        /// Regulation (EU) 2016/679.
        Gdpr = "GDPR",
        /// The GDPR as retained in the United Kingdom, with the Data Protection Act 2018.
        UkGdpr = "UK-GDPR",
        /// The Swiss Federal Act on Data Protection.
        Fadp = "FADP",
        /// Regulation (EU) 2018/1725, for the institutions of the Union.
        Eudpr = "EUDPR",
        /// The data protection act of the Evangelical Church in Germany (Art. 91 GDPR).
        DsgEkd = "DSG-EKD",
        /// The data protection act of the Catholic dioceses of Germany (Art. 91 GDPR).
        Kdg = "KDG",
    }
}

impl Regime {
    /// Whether it is the law of a church, which does not follow from a country: a person has to say so.
    pub fn is_church(self) -> bool {
        matches!(self, Self::DsgEkd | Self::Kdg)
    }

    /// The regime of a controller established in this country (ISO 3166-1 alpha-2), if its establishment alone decides.
    /// `None`: no regime is known for the country, and a person has to look at Art. 3(2) GDPR.
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
}
