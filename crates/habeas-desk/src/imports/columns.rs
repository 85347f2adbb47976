//! The names of columns and values, as the peer writes them and as people do.

use habeas_law::delivery::Channel;
use habeas_law::right::Right;

/// The columns of "my requests" of datenanfragen.de, in their order: `buildCsv` in `src/Components/RequestList.tsx` of its
/// public code (github.com/datenanfragen/website). Its values stand between semicolons and are never quoted; line breaks of
/// the recipient are written as commas.
pub(crate) const PEER: [&str; 7] = ["date", "slug", "recipient", "email", "reference", "type", "via"];

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Column {
    Company,
    Slug,
    Address,
    Country,
    Email,
    Reference,
    Right,
    Channel,
    Sent,
    Received,
    Answered,
    Fact,
}

/// The names of each column of a plain table, in lower case: English, French, German. The first is the one that is
/// documented.
pub(crate) const PLAIN: [(Column, &[&str]); 12] = [
    (
        Column::Company,
        &[
            "company",
            "controller",
            "recipient",
            "name",
            "entreprise",
            "société",
            "societe",
            "destinataire",
            "nom",
            "unternehmen",
            "firma",
            "empfänger",
            "empfaenger",
        ],
    ),
    (Column::Slug, &["slug"]),
    (Column::Address, &["address", "adresse", "anschrift"]),
    (Column::Country, &["country", "pays", "land"]),
    (Column::Email, &["email", "e-mail", "courriel", "mail"]),
    (Column::Reference, &["reference", "référence", "référence de la demande", "referenz", "aktenzeichen", "zeichen"]),
    (Column::Right, &["right", "rights", "type", "droit", "droits", "recht", "rechte", "art"]),
    (Column::Channel, &["channel", "via", "sent by", "canal", "envoi", "versand", "versandart", "weg"]),
    (
        Column::Sent,
        &[
            "sent",
            "sent on",
            "date",
            "envoyé",
            "envoyée le",
            "envoyé le",
            "date d’envoi",
            "date d'envoi",
            "gesendet",
            "gesendet am",
            "datum",
        ],
    ),
    (
        Column::Received,
        &["received", "received on", "reçu", "reçu le", "reçue le", "eingegangen", "eingegangen am", "zugegangen am"],
    ),
    (
        Column::Answered,
        &[
            "answered",
            "answered on",
            "répondu",
            "répondu le",
            "réponse",
            "réponse le",
            "beantwortet",
            "beantwortet am",
            "antwort",
            "antwort am",
        ],
    ),
    (Column::Fact, &["fact", "why", "motif", "pourquoi", "grund", "anlass"]),
];

/// Every name that a column may have: they show how the values of a file are separated.
pub(crate) fn names() -> Vec<&'static str> {
    PLAIN.iter().flat_map(|(_, names)| names.iter().copied()).chain(PEER).collect()
}

/// What a column of this name holds.
pub(crate) fn column(name: &str) -> Option<Column> {
    let name = name.trim().to_lowercase();
    PLAIN.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(column, _)| *column)
}

/// Words for rights beside their ids.
const RIGHTS: [(Right, &[&str]); 7] = [
    (Right::Access, &["subject access", "accès", "acces", "droit d’accès", "droit d'accès", "auskunft", "15"]),
    (Right::Rectification, &["correction", "berichtigung", "16"]),
    (Right::Erasure, &["deletion", "delete", "effacement", "suppression", "löschung", "loeschung", "17"]),
    (Right::Restriction, &["limitation", "einschränkung", "einschraenkung", "18"]),
    (Right::Portability, &["portabilité", "portabilite", "datenübertragbarkeit", "20"]),
    (Right::Objection, &["opposition", "widerspruch", "21", "21(1)"]),
    (Right::ObjectionMarketing, &["opposition à la prospection", "werbewiderspruch", "21(2)"]),
];

/// The right of this name.
pub(crate) fn right(word: &str) -> Option<Right> {
    let word = word.trim().to_lowercase();
    let word = word.strip_prefix("art. ").or(word.strip_prefix("art ")).unwrap_or(&word);
    Right::from_id(word).or_else(|| RIGHTS.iter().find(|(_, words)| words.contains(&word)).map(|(right, _)| *right))
}

/// Words for channels beside their ids. `mail` is none: it is a letter in one language and not in another.
const CHANNELS: [(Channel, &[&str]); 3] = [
    (Channel::Post, &["letter", "by post", "courrier", "lettre", "poste", "brief", "per post"]),
    (Channel::Email, &["e-mail", "by e-mail", "courriel", "per e-mail"]),
    (Channel::WebForm, &["web form", "web", "form", "formulaire", "formular", "webformular", "online"]),
];

pub(crate) fn channel(word: &str) -> Option<Channel> {
    let word = word.trim().to_lowercase();
    Channel::from_id(&word)
        .or_else(|| CHANNELS.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(channel, _)| *channel))
}

/// The right of a request of the peer: its articles are 15, 17, 16 and 21(2) (`REQUEST_ARTICLES` in `src/Utility/requests.ts`).
pub(crate) fn peer_right(kind: &str) -> Option<Right> {
    match kind {
        "access" => Some(Right::Access),
        "erasure" => Some(Right::Erasure),
        "rectification" => Some(Right::Rectification),
        "objection" => Some(Right::ObjectionMarketing),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_stands_for_two_columns() {
        let mut all: Vec<&str> = PLAIN.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }

    #[test]
    fn words_of_three_languages() {
        assert_eq!(column(" Gesendet am "), Some(Column::Sent));
        assert_eq!(
            (right("Auskunft"), right("Art. 17"), right("access")),
            (Some(Right::Access), Some(Right::Erasure), Some(Right::Access))
        );
        assert_eq!((channel("Brief"), channel("mail"), channel("fax")), (Some(Channel::Post), None, None));
    }
}
