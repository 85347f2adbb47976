//! Exports of password managers, lists, and statements of accounts.

use serde_json::Value;

use super::{Kind, Signs};

/// Why a file says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    #[error("it is encrypted")]
    Encrypted,
    #[error("it is no such file")]
    Other,
}

/// Columns that hold addresses, and columns that hold names, in lower case.
const ADDRESSES: [&str; 9] =
    ["url", "urls", "login_uri", "website", "web site", "uri", "site", "formactionorigin", "hostname"];
const NAMES: [&str; 2] = ["name", "title"];
/// Columns of statements that hold who was paid or what for; banks have a hundred words for them.
const PAID: [&str; 24] = [
    "beguenstigter", "begünstigter", "auftraggeber", "empfänger", "empfaenger", "zahlungsbeteiligter",
    "zahlungspflichtige", "zahlungsempfänger", "verwendungszweck", "buchungstext", "payee", "merchant", "counterparty",
    "counter party", "description", "details", "memo", "reference", "name", "libellé", "libelle", "bénéficiaire",
    "tiers", "détail",
];

/// Reads an export of a password manager or a statement.
///
/// # Errors
/// It is encrypted, or no such file.
pub fn export(kind: Kind, text: &str) -> Result<Signs, Unreadable> {
    let text = text.trim_start_matches('\u{feff}');
    if kind == Kind::Bitwarden && text.trim_start().starts_with('{') {
        return bitwarden(text);
    }
    let mut signs = Signs::default();
    let mut rows = csv::ReaderBuilder::new()
        .flexible(true)
        .has_headers(false)
        .delimiter(separator(text))
        .from_reader(text.as_bytes());
    let mut columns: Option<Columns> = None;
    for row in rows.records() {
        let Ok(row) = row else { continue };
        match &columns {
            // Banks write lines of their own before the head of the table.
            None => columns = Columns::of(kind, &row),
            Some(columns) => columns.take(&row, &mut signs),
        }
    }
    if columns.is_some() { Ok(signs) } else { Err(Unreadable::Other) }
}

/// A list: an address, a host or a name in each line.
pub fn list(text: &str) -> Signs {
    let mut signs = Signs::default();
    for line in text.trim_start_matches('\u{feff}').lines().map(str::trim).filter(|line| !line.is_empty()) {
        let words = line.split([',', ';', '\t', ' ']).filter(|word| !word.is_empty());
        let found = words.filter(|word| signs.host(word)).count();
        if found == 0 {
            signs.name(line);
        }
    }
    signs
}

struct Columns {
    addresses: Vec<usize>,
    names: Vec<usize>,
}

impl Columns {
    /// The columns that matter, if this row is the head of such a table.
    fn of(kind: Kind, head: &csv::StringRecord) -> Option<Self> {
        let places = |wanted: &dyn Fn(&str) -> bool| -> Vec<usize> {
            let all = head.iter().enumerate().filter(|(_, name)| wanted(&name.trim().to_lowercase()));
            all.map(|(at, _)| at).collect()
        };
        let columns = if kind == Kind::Bank {
            Self { addresses: Vec::new(), names: places(&|name| PAID.iter().any(|word| name.contains(word))) }
        } else {
            Self {
                addresses: places(&|name| ADDRESSES.contains(&name)),
                names: places(&|name| NAMES.contains(&name)),
            }
        };
        let known = if kind == Kind::Bank { !columns.names.is_empty() && head.len() > 1 } else { !columns.addresses.is_empty() };
        known.then_some(columns)
    }

    fn take(&self, row: &csv::StringRecord, signs: &mut Signs) {
        let of = |places: &[usize]| -> Vec<String> {
            places.iter().filter_map(|at| row.get(*at)).map(str::to_owned).collect()
        };
        let mut found = false;
        for address in of(&self.addresses).iter().flat_map(|cell| cell.split([',', ' ', '\n'])) {
            found |= signs.host(address);
        }
        if !found {
            of(&self.names).iter().for_each(|name| signs.name(name));
        }
    }
}

/// What separates the values of the head: the sign that it has most of.
fn separator(text: &str) -> u8 {
    let beginning: String = text.lines().take(20).collect();
    let count = |sign: &u8| beginning.bytes().filter(|byte| byte == sign).count();
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

fn bitwarden(text: &str) -> Result<Signs, Unreadable> {
    let value: Value = serde_json::from_str(text).map_err(|_| Unreadable::Other)?;
    if value["encrypted"] == Value::Bool(true) {
        return Err(Unreadable::Encrypted);
    }
    let mut signs = Signs::default();
    for item in value["items"].as_array().ok_or(Unreadable::Other)? {
        let uris = item["login"]["uris"].as_array().into_iter().flatten().filter_map(|uri| uri["uri"].as_str());
        let found = uris.filter(|uri| signs.host(uri)).count();
        if let Some(name) = item["name"].as_str().filter(|_| found == 0) {
            signs.name(name);
        }
    }
    Ok(signs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::discover::kind_of;

    fn found(kind: Kind, text: &str) -> (Vec<String>, Vec<String>) {
        let signs = export(kind, text).unwrap();
        (signs.hosts.into_keys().collect(), signs.names.into_keys().collect())
    }

    fn lists(hosts: &[&str], names: &[&str]) -> (Vec<String>, Vec<String>) {
        let own = |all: &[&str]| all.iter().map(|t| (*t).to_owned()).collect();
        (own(hosts), own(names))
    }

    #[test]
    fn exports_of_password_managers_give_hosts_and_no_secrets() {
        let json = r#"{"encrypted":false,"items":[{"name":"Music","login":{"username":"zoe","password":"s3cret","uris":[{"uri":"https://accounts.spotify.com/login"}]}},{"name":"Old shop","login":{"uris":null}}]}"#;
        assert_eq!(kind_of(json.as_bytes()), Kind::Bitwarden);
        assert_eq!(found(Kind::Bitwarden, json), lists(&["accounts.spotify.com"], &["Old shop"]));
        assert_eq!(export(Kind::Bitwarden, r#"{"encrypted":true,"items":[]}"#), Err(Unreadable::Encrypted));
        for (kind, text) in [
            (Kind::Bitwarden, "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n,,login,Music,,,0,\"https://spotify.com,https://x.spotify.com\",zoe,s3cret,\n"),
            (Kind::Keepass, "\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\"\n\"Root\",\"Music\",\"zoe\",\"s3cret\",\"https://spotify.com\",\"\"\n"),
            (Kind::Onepassword, "Title,Url,Username,Password,OTPAuth\nMusic,https://spotify.com,zoe,s3cret,\n"),
            (Kind::Firefox, "\"url\",\"username\",\"password\",\"httpRealm\",\"formActionOrigin\"\n\"https://spotify.com\",\"zoe\",\"s3cret\",,\"https://spotify.com\"\n"),
            (Kind::Chrome, "name,url,username,password,note\nspotify.com,https://spotify.com/,zoe,s3cret,\n"),
        ] {
            assert_eq!(kind_of(text.as_bytes()), kind, "{text}");
            let (hosts, names) = found(kind, text);
            assert!(hosts.contains(&"spotify.com".to_owned()) && names.is_empty(), "{kind}: {hosts:?} {names:?}");
            assert!(!format!("{hosts:?}").contains("s3cret"));
        }
    }

    #[test]
    fn a_statement_gives_who_was_paid() {
        let text = "Konto;DE00\n\nBuchungstag;Betrag;Beguenstigter/Zahlungspflichtiger;IBAN\n01.02.2026;-9,99;Spotify AB;SE00\n02.02.2026;-1;\"Netflix  International\";NL00\n";
        assert_eq!(found(Kind::Bank, text), lists(&[], &["Netflix International", "Spotify AB"]));
        assert_eq!(export(Kind::Bank, "hello\nworld\n"), Err(Unreadable::Other));
    }

    #[test]
    fn a_list_may_hold_addresses_hosts_and_names() {
        let signs = list("dpo@spotify.com\nhttps://www.tchibo.de/konto\n\nSCHUFA Holding AG\n");
        assert_eq!(signs.hosts.into_keys().collect::<Vec<_>>(), ["spotify.com", "www.tchibo.de"]);
        assert_eq!(signs.names.into_keys().collect::<Vec<_>>(), ["SCHUFA Holding AG"]);
        assert_eq!(kind_of(b"spotify.com\ntchibo.de\n"), Kind::List);
    }
}
