//! Which mailboxes of a profile say nothing of whom a person deals with.

use unicode_normalization::UnicodeNormalization as _;

/// What mail programs call the mailboxes of what was sent, begun, unwanted and thrown away.
const NAMES: &[&str] = &[
    "Sent",
    "Sent Mail",
    "Sent Items",
    "Sent Messages",
    "Drafts",
    "Draft",
    "Templates",
    "Unsent Messages",
    "Outbox",
    "Junk",
    "Junk E-mail",
    "Junk Email",
    "Bulk Mail",
    "Spam",
    "Trash",
    "Bin",
    "Deleted",
    "Deleted Items",
    "Deleted Messages",
    "Envoyés",
    "Éléments envoyés",
    "Messages envoyés",
    "Courrier envoyé",
    "Brouillons",
    "Modèles",
    "Messages en attente",
    "Indésirables",
    "Courrier indésirable",
    "Pourriel",
    "Corbeille",
    "Éléments supprimés",
    "Messages supprimés",
    "Gesendet",
    "Gesendete Elemente",
    "Gesendete Objekte",
    "Gesendete Nachrichten",
    "Entwürfe",
    "Vorlagen",
    "Postausgang",
    "Unerwünscht",
    "Junk-E-Mail",
    "Spamverdacht",
    "Papierkorb",
    "Gelöscht",
    "Gelöschte Elemente",
    "Gelöschte Objekte",
    "Enviados",
    "Elementos enviados",
    "Mensajes enviados",
    "Borradores",
    "Plantillas",
    "Bandeja de salida",
    "Correo no deseado",
    "No deseado",
    "Papelera",
    "Eliminados",
    "Elementos eliminados",
    "Inviata",
    "Posta inviata",
    "Inviati",
    "Bozze",
    "Modelli",
    "Posta in uscita",
    "Posta indesiderata",
    "Indesiderata",
    "Cestino",
    "Posta eliminata",
    "Eliminati",
    "Verzonden",
    "Verzonden items",
    "Verzonden berichten",
    "Concepten",
    "Sjablonen",
    "Postvak UIT",
    "Ongewenst",
    "Ongewenste e-mail",
    "Ongewenste reclame",
    "Prullenbak",
    "Prullenmand",
    "Verwijderd",
    "Verwijderde items",
    "Wysłane",
    "Elementy wysłane",
    "Wiadomości wysłane",
    "Szkice",
    "Wersje robocze",
    "Kopie robocze",
    "Szablony",
    "Skrzynka nadawcza",
    "Niechciane",
    "Wiadomości-śmieci",
    "Kosz",
    "Usunięte",
    "Elementy usunięte",
    "Itens enviados",
    "Mensagens enviadas",
    "Enviadas",
    "Rascunhos",
    "Modelos",
    "Caixa de saída",
    "Lixo eletrónico",
    "Lixo eletrônico",
    "Lixo",
    "Lixeira",
    "Reciclagem",
    "Itens eliminados",
    "Itens excluídos",
];

/// Whether a mailbox holds what the person wrote, threw away or never wanted, by the name of its file or folder
/// (`Sent`, `Trash-1`, `Entw&APw-rfe`).
///
/// ```
/// use habeas_directory::traces::says_nothing;
/// assert!(says_nothing("Sent-1") && says_nothing("Entwürfe") && says_nothing("Entw&APw-rfe") && says_nothing("Trash.sbd"));
/// assert!(!says_nothing("INBOX") && !says_nothing("Shops"));
/// ```
pub fn says_nothing(name: &str) -> bool {
    let name = name.strip_suffix(".sbd").unwrap_or(name);
    let plain = name.rsplit_once('-').filter(|(_, n)| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()));
    let wanted = letters(plain.map_or(name, |(begin, _)| begin));
    NAMES.iter().any(|known| letters(known) == wanted)
}

/// The letters of ASCII alone, in lower case: the others stand in names as they are, or as IMAP writes them between `&` and
/// `-` (RFC 3501, 5.1.3).
fn letters(name: &str) -> String {
    let mut within = false;
    let plain = name.nfc().filter(|c| match c {
        '&' => {
            within = true;
            false
        }
        '-' if within => {
            within = false;
            false
        }
        c => !within && c.is_ascii(),
    });
    plain.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mailboxes_of_a_profile_in_eight_languages() {
        let decomposed: String = "Éléments envoyés".nfd().collect();
        for name in ["sent", "Drafts", "Junk", "Spam", "Trash", "Corbeille", "Papierkorb", "Papelera", "Cestino"] {
            assert!(says_nothing(name), "{name}");
        }
        for name in
            ["Prullenbak", "Kosz", "Lixo", "Gel&APY-schte Elemente", "&AMk-l&AOk-ments envoy&AOk-s", &decomposed]
        {
            assert!(says_nothing(name), "{name}");
        }
        for name in ["INBOX", "Inbox", "Archives", "2026", "Rechnungen", "Sent by shops", "", "Tom & Jerry"] {
            assert!(!says_nothing(name), "{name}");
        }
    }
}
