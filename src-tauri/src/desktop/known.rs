//! What is known of the days to come, while the vault is open and after it was locked: days and numbers in memory, no names.

use habeas_desk::begun_while_locked;
use jiff::civil::Date;
use std::path::{Path, PathBuf};

use crate::preferences::Days;

#[derive(Default)]
pub(super) struct Known {
    /// The vault that it is known of.
    vault: Option<PathBuf>,
    /// It was open when it was looked at last.
    pub(super) open: bool,
    /// Something may have changed since.
    pub(super) stale: bool,
    /// The day of the last look into the open vault.
    pub(super) day: Option<Date>,
    /// The days on which something begins to need the person, one for each thing.
    coming: Vec<Date>,
    /// Up to which day they were told.
    through: Option<Date>,
    /// The numbers are known: it was open in this session.
    counted: bool,
    /// What began up to this day was told while it was locked.
    notified_locked: Option<Date>,
    /// How many requests need the person. `None`: it is locked.
    pub(super) waiting: Option<u32>,
}

/// What began while the vault was locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Begun {
    /// So many things.
    Counted(usize),
    /// Nobody knows how many.
    Some,
}

impl Known {
    /// From the days that the person lets stand outside of the vault.
    pub(super) fn from_days(days: Option<&Days>) -> Self {
        let Some(Days { coming, through }) = days else { return Self::default() };
        Self { coming: coming.clone(), through: Some(*through), ..Self::default() }
    }

    /// Whether there is something to look at in an open vault.
    pub(super) fn wants_look(&self, today: Date) -> bool {
        self.stale || !self.open || self.day != Some(today)
    }

    /// It was looked into the open vault.
    pub(super) fn opened(&mut self, vault: &Path, today: Date, coming: Vec<Date>, waiting: u32) {
        if self.vault.as_deref() != Some(vault) {
            let notified_locked = self.notified_locked.filter(|_| self.vault.is_none());
            *self = Self { vault: Some(vault.to_owned()), notified_locked, ..Self::default() };
        }
        (self.open, self.counted, self.stale) = (true, true, false);
        (self.day, self.through, self.coming, self.waiting) = (Some(today), Some(today), coming, Some(waiting));
    }

    /// What began since it was told last, if anything did.
    pub(super) fn begun(&self, today: Date) -> Option<Begun> {
        let count = begun_while_locked(&self.coming, self.through?, today);
        (count > 0).then_some(if self.counted { Begun::Counted(count) } else { Begun::Some })
    }

    /// It was told while the vault was locked.
    pub(super) fn mark_notified(&mut self, today: Date) {
        (self.through, self.notified_locked) = (self.through.max(Some(today)), Some(today));
    }

    /// Whether what began on a day was told while the vault was locked. Once it is open, everything is told by its name.
    pub(super) fn was_notified(&self, on: Date) -> bool {
        self.notified_locked.is_some_and(|through| on <= through)
    }

    pub(super) fn forget_notified(&mut self) {
        self.notified_locked = None;
    }

    /// The days, and up to which one they were told, to be kept outside of the vault.
    pub(super) fn days(&self) -> Option<(&[Date], Date)> {
        Some((&self.coming, self.through?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn after_the_lock_numbers_are_known_and_each_day_is_told_once() {
        let mut known = Known::default();
        let today = date(2026, 12, 20);
        known.opened(Path::new("/v"), today, vec![date(2026, 12, 21), date(2026, 12, 21)], 0);
        assert!(!known.wants_look(today) && known.wants_look(date(2026, 12, 21)));
        assert_eq!(known.begun(today), None);
        assert_eq!(known.begun(date(2026, 12, 21)), Some(Begun::Counted(2)));
        known.mark_notified(date(2026, 12, 21));
        assert_eq!(known.begun(date(2026, 12, 21)), None);
        assert!(known.was_notified(date(2026, 12, 21)) && !known.was_notified(date(2026, 12, 22)));
    }

    #[test]
    fn days_from_outside_of_the_vault_have_no_numbers() {
        let days = Days { coming: vec![date(2026, 12, 21)], through: date(2026, 12, 1) };
        let mut known = Known::from_days(Some(&days));
        assert_eq!(known.begun(date(2026, 12, 24)), Some(Begun::Some));
        known.mark_notified(date(2026, 12, 24));
        known.opened(Path::new("/v"), date(2026, 12, 24), Vec::new(), 1);
        assert!(known.was_notified(date(2026, 12, 21)), "what was told under lock is not told again at once");
        known.opened(Path::new("/other"), date(2026, 12, 24), Vec::new(), 1);
        assert!(!known.was_notified(date(2026, 12, 21)), "of another vault nothing was told");
    }
}
