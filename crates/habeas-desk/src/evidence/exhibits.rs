//! The documents of a pack: every file that the events name, each once, with a number.

use habeas_bundle::numbered_name;
use habeas_case::facts::FileRef;
use habeas_case::ids::Hash;
use habeas_case::request::Role;
use habeas_letter::document::Anchor;
use habeas_words::Language;
use jiff::civil::Date;
use std::collections::BTreeMap;

use super::case::Case;
use super::told;

/// A document, with what names it.
pub(super) struct Exhibit {
    /// From 1.
    pub(super) place: usize,
    pub(super) file: FileRef,
    pub(super) role: Role,
    /// The first event that names it.
    pub(super) on: Date,
    pub(super) told: String,
    /// Its name in the zip.
    pub(super) stored_as: String,
}

impl Exhibit {
    /// As the pack names it.
    pub(super) fn number(&self) -> String {
        format!("E{}", self.place)
    }

    /// The place of its contents.
    pub(super) fn anchor(&self) -> Anchor {
        Anchor(u32::try_from(self.place).unwrap_or(u32::MAX))
    }
}

/// The documents of a case, and which of them each event names: by the index of the event in [`Case::happened`].
pub(super) struct Exhibits {
    pub(super) all: Vec<Exhibit>,
    pub(super) of_event: Vec<Vec<usize>>,
    /// A signature is left out: it stands in the letters, and its picture alone serves a forger.
    pub(super) signature: bool,
}

impl Exhibits {
    pub(super) fn of(case: &Case, language: Language) -> Self {
        let mut exhibits = Self { all: Vec::new(), of_event: Vec::new(), signature: false };
        let mut known: BTreeMap<Hash, usize> = BTreeMap::new();
        for happened in case.happened() {
            let mut here = Vec::new();
            for (role, file) in happened.event.files() {
                if role == Role::Signature {
                    exhibits.signature = true;
                    continue;
                }
                let next = exhibits.all.len();
                // One content is one document, by whichever names it came.
                let place = *known.entry(file.sha256).or_insert(next);
                if place == next {
                    exhibits.all.push(Exhibit {
                        place: next + 1,
                        file: file.clone(),
                        role,
                        on: happened.entry.on,
                        told: told::event(&happened, language),
                        stored_as: numbered_name("E", next + 1, &file.name),
                    });
                }
                if !here.contains(&place) {
                    here.push(place);
                }
            }
            exhibits.of_event.push(here);
        }
        exhibits
    }

    pub(super) fn bytes(&self) -> u64 {
        self.all.iter().map(|exhibit| exhibit.file.size).fold(0, u64::saturating_add)
    }

    /// Those of a content, in the order of the pack.
    pub(super) fn with(&self, file: &FileRef) -> Option<&Exhibit> {
        self.all.iter().find(|exhibit| exhibit.file.sha256 == file.sha256)
    }
}
