//! What the window does on the desktop, as the person chose it: `window.json` in the user's folder for settings. It must be
//! known while every vault is locked, so it stands outside of them, and holds nothing of a case: switches, the language, and,
//! only where the person wants it, the days on which something begins to need them, without names and without numbers.

use std::fs;
use std::path::{Path, PathBuf};

use habeas_desk::{ApiError, write_error};
use habeas_words::Language;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::api::DesktopChoices;
use crate::files;

const FILE: &str = "window.json";
/// Days beyond so many are known again long before they come.
const MOST_DAYS: usize = 400;

/// What is written down.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Written {
    reminders: bool,
    names: bool,
    days_outside: bool,
    tray: bool,
    background: bool,
    language: Option<Language>,
    days: Option<Days>,
}

/// Days that come, and the last one on which it was looked what there is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Days {
    pub(crate) coming: Vec<Date>,
    pub(crate) through: Date,
}

impl Default for Written {
    fn default() -> Self {
        Self {
            reminders: true,
            names: false,
            days_outside: false,
            tray: true,
            background: false,
            language: None,
            days: None,
        }
    }
}

pub(crate) struct Preferences {
    file: Option<PathBuf>,
    written: Written,
}

impl Preferences {
    /// A file that cannot be read counts as none: the choices are those of a first start, the most private ones.
    pub(crate) fn read() -> Self {
        Self::read_from(dirs::config_dir().map(|folder| folder.join("habeas").join(FILE)))
    }

    fn read_from(file: Option<PathBuf>) -> Self {
        let text = file.as_ref().and_then(|f| fs::read_to_string(f).ok()).unwrap_or_default();
        Self { file, written: serde_json::from_str(&text).unwrap_or_default() }
    }

    pub(crate) fn choices(&self) -> DesktopChoices {
        let Written { reminders, names, days_outside, tray, background, .. } = self.written;
        DesktopChoices { reminders, names, days_outside, tray, background }
    }

    pub(crate) fn choose(&mut self, choices: DesktopChoices) -> Result<(), ApiError> {
        let DesktopChoices { reminders, names, days_outside, tray, background } = choices;
        let days = self.written.days.clone().filter(|_| days_outside && reminders);
        let language = self.written.language;
        self.put(Written { reminders, names, days_outside, tray, background, language, days })
    }

    /// The language that the window was last used in; of the system before that.
    pub(crate) fn language(&self) -> Language {
        self.written.language.unwrap_or_else(system_language)
    }

    /// Best effort: a notification in another language is still one.
    pub(crate) fn speak(&mut self, language: Language) {
        if self.written.language != Some(language) {
            let _ = self.put(Written { language: Some(language), ..self.written.clone() });
        }
    }

    /// The days that are known while the vault is locked, if the person chose that.
    pub(crate) fn days(&self) -> Option<&Days> {
        self.written.days.as_ref()
    }

    /// Best effort: they are written anew when the vault is open next. Nothing is written unless the person chose it.
    pub(crate) fn keep_days(&mut self, coming: &[Date], through: Date) {
        if !(self.written.days_outside && self.written.reminders) {
            return;
        }
        let mut coming = coming.to_vec();
        coming.dedup();
        coming.truncate(MOST_DAYS);
        let days = Some(Days { coming, through });
        if self.written.days != days {
            let _ = self.put(Written { days, ..self.written.clone() });
        }
    }

    fn put(&mut self, written: Written) -> Result<(), ApiError> {
        self.written = written;
        let Some(file) = &self.file else { return Ok(()) };
        let text = serde_json::to_vec_pretty(&self.written).unwrap_or_default();
        files::replace_private(file, &text).map_err(|e| write_error(e.kind(), &shown(file)))
    }
}

fn shown(file: &Path) -> String {
    file.display().to_string()
}

fn system_language() -> Language {
    let named = ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    let named = named.into_iter().find(|value| !value.is_empty()).unwrap_or_default();
    // `LANGUAGE` names several, the best first.
    named.split(':').find_map(Language::from_tag).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn fresh() -> (tempfile::TempDir, Preferences) {
        let place = tempfile::tempdir().unwrap();
        let preferences = Preferences::read_from(Some(place.path().join("settings/window.json")));
        (place, preferences)
    }

    fn again(preferences: &Preferences) -> Preferences {
        Preferences::read_from(preferences.file.clone())
    }

    #[test]
    fn at_first_nothing_private_is_told_and_nothing_runs_unseen() {
        let (_place, preferences) = fresh();
        let DesktopChoices { reminders, names, days_outside, tray, background } = preferences.choices();
        assert!(reminders && tray && !names && !days_outside && !background);
    }

    #[test]
    fn days_are_written_down_only_by_choice_and_go_with_it() {
        let (_place, mut preferences) = fresh();
        let days = [date(2026, 12, 21), date(2026, 12, 29), date(2026, 12, 29)];
        preferences.keep_days(&days, date(2026, 12, 1));
        assert_eq!(again(&preferences).days(), None);
        let chosen = DesktopChoices { days_outside: true, ..preferences.choices() };
        preferences.choose(chosen).unwrap();
        preferences.keep_days(&days, date(2026, 12, 1));
        let kept = again(&preferences);
        assert_eq!(kept.days().map(|days| days.coming.len()), Some(2), "each day once, and so no number of requests");
        let text = fs::read_to_string(preferences.file.clone().unwrap()).unwrap();
        assert!(text.contains("2026-12-21"), "{text}");
        preferences.choose(DesktopChoices { days_outside: false, ..chosen }).unwrap();
        assert_eq!(again(&preferences).days(), None);
        assert!(!fs::read_to_string(preferences.file.unwrap()).unwrap().contains("2026-12-21"));
    }
}
