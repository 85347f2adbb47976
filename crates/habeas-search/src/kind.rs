//! What a hit is, as it is asked for by `kind:`.

use crate::fold::words;

/// Kinds of things in a vault, and of files in an answer.
macro_rules! kinds {
    ($($kind:ident = $id:literal [$($name:literal),*];)+) => {
        /// What a hit is: a thing of a case, or a kind of file in an answer.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Kind {
            $($kind),+
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind),+];

            /// Its name in an index and in results.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$kind => $id),+ }
            }

            /// What people type for it, folded, in any language of the app.
            fn names(self) -> &'static [&'static str] {
                match self { $(Self::$kind => &[$id, $($name),*]),+ }
            }
        }
    };
}

kinds! {
    Letter = "letter" ["letters", "lettre", "lettres", "courrier"];
    FollowUp = "follow_up" ["followup", "followups", "follow", "reminder", "suite", "suites", "relance", "relances"];
    Answer = "answer" ["answers", "reply", "replies", "reponse", "reponses"];
    Attachment = "attachment" ["attachments", "proof", "annexe", "annexes", "piece", "pieces", "preuve"];
    Notice = "notice" ["notices", "policy", "politique"];
    Note = "note" ["notes", "reason", "motif"];
    Request = "request" ["requests", "demande", "demandes"];
    Company = "company" ["companies", "entreprise", "entreprises", "societe", "societes"];
    Person = "person" ["people", "persons", "personne", "personnes"];
    Mail = "mail" ["mails", "email", "emails", "message", "messages", "courriel", "courriels"];
    Text = "text" ["texts", "document", "documents", "texte", "textes"];
    Html = "html" ["page", "pages"];
    Json = "json" ["records", "donnees"];
    Csv = "csv" ["table", "tables", "tableau", "tableaux"];
    Sheet = "sheet" ["sheets", "excel", "feuille", "feuilles"];
    Pdf = "pdf" [];
    Image = "image" ["images", "picture", "pictures", "photo", "photos"];
    Contact = "contact" ["contacts"];
    Calendar = "calendar" ["calendars", "agenda", "calendrier"];
    Archive = "archive" ["archives", "zip"];
    Unknown = "unknown" ["other", "inconnu", "autre"];
}

impl Kind {
    /// The kind that somebody means, however they write it.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        let typed = words(&text.replace('_', "")).concat();
        Self::ALL.iter().copied().find(|kind| kind.names().iter().any(|name| name.replace('_', "") == typed))
    }

    /// The kind with this name in an index.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_named_in_either_language() {
        for (typed, kind) in [
            ("Réponse", Kind::Answer),
            ("follow_up", Kind::FollowUp),
            ("E-mail", Kind::Mail),
            ("lettres", Kind::Letter),
        ] {
            assert_eq!(Kind::named(typed), Some(kind), "{typed}");
        }
        assert_eq!(Kind::named("nonsense"), None);
        let names: Vec<&str> = Kind::ALL.iter().flat_map(|kind| kind.names()).copied().collect();
        let mut once = names.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(names.len(), once.len(), "a name means one kind");
        Kind::ALL.iter().for_each(|kind| assert_eq!(Kind::of_id(kind.id()), Some(*kind)));
    }
}
