//! Law changes. Of several versions of a rule, the day decides which one applies.

use jiff::civil::Date;

/// One version of a rule, and the day from which it is in force.
pub trait Dated {
    fn in_force_from(&self) -> Date;
}

/// The version in force on a day: the latest that has begun. `None` before the first.
///
/// The order of the versions does not matter.
pub fn in_force<'a, T: Dated>(versions: impl IntoIterator<Item = &'a T>, on: Date) -> Option<&'a T> {
    versions.into_iter().filter(|version| version.in_force_from() <= on).max_by_key(|version| version.in_force_from())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    impl Dated for Date {
        fn in_force_from(&self) -> Date {
            *self
        }
    }

    #[test]
    fn the_latest_version_that_has_begun_applies() {
        let versions = [date(2026, 2, 5), date(2018, 5, 25)];
        assert_eq!(in_force(&versions, date(2018, 5, 24)), None);
        assert_eq!(in_force(&versions, date(2018, 5, 25)), Some(&date(2018, 5, 25)));
        assert_eq!(in_force(&versions, date(2026, 2, 4)), Some(&date(2018, 5, 25)));
        assert_eq!(in_force(&versions, date(2026, 2, 5)), Some(&date(2026, 2, 5)));
    }
}
