//! Which companies a line of a bank's statement names: "PAYPAL *SPOTIFY", "AMAZON EU SARL", "PRLV SEPA NETFLIX.COM".

use std::collections::{BTreeSet, HashMap};

use crate::hosts::{Hosts, SHARED, host_of, label};
use crate::record::Record;
use crate::words::{fold, words};

/// Words that say what kind of firm it is, and not which.
const FORMS: &[&str] = &[
    "ab",
    "ag",
    "aps",
    "as",
    "asbl",
    "bv",
    "co",
    "corp",
    "corporation",
    "ek",
    "eg",
    "ev",
    "fr",
    "gbr",
    "ggmbh",
    "gmbh",
    "group",
    "gruppe",
    "holding",
    "inc",
    "kg",
    "kgaa",
    "limited",
    "llc",
    "llp",
    "ltd",
    "mbh",
    "nv",
    "oy",
    "plc",
    "public",
    "sa",
    "sarl",
    "sas",
    "sasu",
    "sca",
    "se",
    "spa",
    "srl",
    "ug",
    "und",
    "and",
    "et",
    "the",
];

/// Words that stand in statements and names alike and tell nothing when they stand alone.
const COMMON: &[&str] = &[
    "abo",
    "abonnement",
    "achat",
    "addebito",
    "an",
    "apotheke",
    "bank",
    "banque",
    "basislastschrift",
    "bea",
    "betaalverzoek",
    "betaling",
    "bill",
    "bonifico",
    "card",
    "carta",
    "carte",
    "cb",
    "cheque",
    "city",
    "club",
    "compra",
    "contactless",
    "credit",
    "das",
    "dauerauftrag",
    "de",
    "debit",
    "debitcard",
    "dem",
    "den",
    "der",
    "des",
    "deutschland",
    "die",
    "direct",
    "du",
    "ec",
    "een",
    "energie",
    "erstlastschrift",
    "europe",
    "facture",
    "faveur",
    "folgelastschrift",
    "france",
    "free",
    "from",
    "fuer",
    "fur",
    "germany",
    "girocard",
    "gutschrift",
    "het",
    "hotel",
    "ideal",
    "immobilien",
    "incasso",
    "inst",
    "international",
    "internet",
    "karta",
    "karte",
    "kartenzahlung",
    "kasse",
    "kreditkarte",
    "la",
    "lastschrift",
    "le",
    "les",
    "maestro",
    "markt",
    "mastercard",
    "media",
    "mobile",
    "naar",
    "online",
    "orange",
    "order",
    "pagamento",
    "pago",
    "paiement",
    "paris",
    "payment",
    "pharmacie",
    "pin",
    "pizza",
    "platnosc",
    "pos",
    "post",
    "prelevement",
    "prlv",
    "przelew",
    "purchase",
    "rechnung",
    "recibo",
    "recurring",
    "restaurant",
    "retrait",
    "sepa",
    "service",
    "services",
    "shop",
    "stadt",
    "standing",
    "store",
    "tarjeta",
    "telecom",
    "to",
    "transfer",
    "travel",
    "uberweisung",
    "ueberweisung",
    "union",
    "van",
    "verein",
    "verlag",
    "versicherung",
    "via",
    "vir",
    "virement",
    "visa",
    "von",
    "voor",
    "web",
    "world",
    "www",
    "zahlung",
    "zakup",
];
/// First names that are names of companies too: whoever is called so is no company.
const GIVEN: &[&str] = &[
    "alan",
    "albert",
    "alexander",
    "alice",
    "andrea",
    "anna",
    "anton",
    "bruno",
    "carl",
    "christian",
    "clara",
    "daniel",
    "diana",
    "elena",
    "emil",
    "emma",
    "ernst",
    "felix",
    "frank",
    "franz",
    "fritz",
    "georg",
    "hans",
    "henri",
    "hugo",
    "jacob",
    "jakob",
    "jean",
    "julia",
    "karl",
    "klaus",
    "laura",
    "leon",
    "louis",
    "lucas",
    "luisa",
    "marc",
    "maria",
    "marie",
    "mark",
    "martin",
    "max",
    "maxim",
    "michael",
    "nina",
    "oliver",
    "oscar",
    "oskar",
    "otto",
    "paul",
    "peter",
    "philipp",
    "robert",
    "roland",
    "roman",
    "rosa",
    "simon",
    "sophie",
    "stefan",
    "thomas",
    "valentin",
    "victor",
    "viktor",
    "werner",
    "wolf",
];

/// A name as it may stand in a statement.
struct Name {
    words: Vec<String>,
    record: usize,
    /// It may be followed by words that are none of its own: it has several words, or its host is called the same.
    leads: bool,
}

/// The names of the directory, as they stand in statements.
pub struct Payees {
    /// By their first word.
    names: HashMap<String, Vec<Name>>,
}

impl Payees {
    pub fn new(records: &[Record]) -> Self {
        let mut names: HashMap<String, Vec<Name>> = HashMap::new();
        for (place, record) in records.iter().enumerate() {
            let label = record.web.as_deref().and_then(host_of).map(|host| fold(&label(&host)));
            let own = significant(&record.name);
            let all: BTreeSet<Vec<String>> = record.runs.iter().map(|name| significant(name)).collect();
            // A service may be called "Pizza": one word is a name only if it is that of the company or of its host.
            let is_host = |name: &[String]| matches!(name, [word] if Some(word) == label.as_ref());
            let others = all.into_iter().filter(|name| *name != own && (name.len() > 1 || is_host(name)));
            for words in [own.clone()].into_iter().chain(others).filter(|name| tells(name)) {
                let Some(first) = words.first().cloned() else { continue };
                let leads = words.len() > 1 || is_host(&words) && !GIVEN.contains(&first.as_str());
                names.entry(first).or_default().push(Name { words, record: place, leads });
            }
        }
        Self { names }
    }

    /// The companies that a line names, by the places of their records, each once; of several, those that `near` leaves. A
    /// host in it counts as one, and one at which anybody has a mailbox as none.
    pub fn named(&self, line: &str, hosts: &Hosts, near: &dyn Fn(Vec<usize>) -> Vec<usize>) -> Vec<usize> {
        let mut found = BTreeSet::new();
        // "PAYPAL *SPOTIFY": who takes the money, and for whom.
        for party in line.split('*') {
            let mut rest = String::new();
            for part in party.split(|c: char| c.is_whitespace() || matches!(c, '/' | ',')) {
                let host = host_of(part);
                let private = host.as_deref().is_some_and(Hosts::lends_mailboxes);
                if let Some(host) = host.filter(|_| !private) {
                    found.extend(hosts.traced(&host, near));
                }
                if !private && !part.contains('@') {
                    rest.push_str(part);
                    rest.push(' ');
                }
            }
            found.extend(self.of_party(&words(&fold(&rest)), near));
        }
        found.into_iter().collect()
    }

    fn of_party(&self, words: &[String], near: &dyn Fn(Vec<usize>) -> Vec<usize>) -> Vec<usize> {
        let tells = |word: &String| !is_dull(word);
        let begin = words.iter().position(tells);
        let alone = words.iter().filter(|word| tells(word)).count() == 1;
        let (mut found, mut at) = (Vec::new(), 0);
        while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
            let fits = |name: &Name| name.words.len() > 1 || begin == Some(at) && (alone || name.leads);
            let (length, records) = self.longest(rest, &fits);
            let records = near(records);
            if records.len() <= SHARED {
                found.extend(records);
            }
            at += length.max(1);
        }
        found
    }

    /// The longest name that stands at the beginning and fits there, and whose it is.
    fn longest(&self, words: &[String], fits: &dyn Fn(&Name) -> bool) -> (usize, Vec<usize>) {
        let candidates = words.first().and_then(|first| self.names.get(first)).into_iter().flatten();
        let met: Vec<&Name> = candidates.filter(|name| words.starts_with(&name.words) && fits(name)).collect();
        let length = met.iter().map(|name| name.words.len()).max().unwrap_or_default();
        (length, met.iter().filter(|name| name.words.len() == length).map(|name| name.record).collect())
    }
}

/// A word that tells no company from another.
fn is_dull(word: &str) -> bool {
    COMMON.contains(&word) || FORMS.contains(&word)
}

fn significant(name: &str) -> Vec<String> {
    words(&fold(name)).into_iter().filter(|word| !FORMS.contains(&word.as_str())).collect()
}

/// Whether a name tells a company from others: it has four letters at least and is no common word.
fn tells(name: &[String]) -> bool {
    let letters: usize = name.iter().map(|word| word.chars().count()).sum();
    letters >= 4 && !name.iter().all(|word| COMMON.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_lead_to_the_companies_they_name() {
        let record = |slug: &str, name: &str, runs: &[&str], web: &str| -> Record {
            serde_json::from_value(
                serde_json::json!({ "slug": slug, "relevant-countries": ["all"], "name": name, "runs": runs,
                "address": "Weg 1\nDeutschland", "web": web, "sources": ["https://a.example"], "quality": "verified" }),
            )
            .unwrap()
        };
        let records = [
            record("spotify", "Spotify AB", &[], "https://www.spotify.com"),
            record("paypal", "PayPal (Europe) S.à r.l. et Cie, S.C.A.", &["PayPal"], "https://www.paypal.com"),
            record("amazon", "Amazon EU S.à r.l.", &["Amazon"], "https://www.amazon.de"),
            record("bahn", "Deutsche Bahn AG", &[], "https://www.bahn.de"),
            record("post", "Post AG", &[], "https://www.post.at"),
            record("netflix", "Netflix International B.V.", &[], "https://netflix.com"),
            record("fresh", "Freddy Fresh Franchise GmbH", &["Pizza", "Fresh"], "https://www.freddy-fresh.de"),
            record(
                "roland",
                "ROLAND Rechtsschutz-Versicherungs-AG",
                &["ROLAND-Gruppe"],
                "https://www.roland-rechtsschutz.de",
            ),
            record("otto", "Otto GmbH & Co. KGaA", &[], "https://www.otto.de"),
            record("voor", "voor GmbH", &[], "https://voor.sport"),
            record("webde", "1&1 Mail & Media GmbH", &["WEB.DE"], "https://web.de"),
            record("ikea", "IKEA Deutschland GmbH & Co. KG", &["IKEA"], "https://www.ikea.com"),
        ];
        let (payees, hosts) = (Payees::new(&records), Hosts::new(&records));
        let named = |line: &str| -> Vec<&str> {
            payees.named(line, &hosts, &|all| all).into_iter().map(|at| records[at].slug.as_str()).collect()
        };
        assert_eq!(named("PAYPAL *SPOTIFY"), ["spotify", "paypal"]);
        assert_eq!(named("AMAZON EU SARL SUCCURSALE"), ["amazon"]);
        assert_eq!(named("PRLV SEPA NETFLIX.COM Amsterdam"), ["netflix"]);
        assert_eq!(named("Deutsche Bahn Vertrieb GmbH"), ["bahn"]);
        assert_eq!(named("CARTE IKEA PARIS"), ["ikea"]);
        assert_eq!(named("IKEA"), ["ikea"]);
        assert_eq!(named("OTTO GMBH"), ["otto"]);
        for none in
            ["PIZZA ROMA", "Fresh Market", "M ROLAND DUPONT", "ROLAND", "Otto Meier", "voor Piet", "Huur voor mei"]
        {
            assert!(named(none).is_empty(), "{none}: {:?}", named(none));
        }
        for none in ["Mieze Meier max@web.de", "m. ikea", "Anna IKEA"] {
            assert!(named(none).is_empty(), "{none}: {:?}", named(none));
        }
        for none in ["POST", "Carte Visa Boulangerie", "Bahn Hof Laden", "Maria Deutsche", ""] {
            assert!(named(none).is_empty(), "{none}: {:?}", named(none));
        }
    }
}
