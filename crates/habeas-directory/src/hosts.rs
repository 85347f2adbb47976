//! Which hosts are whose: from an address of mail or of the web to the companies of the directory.

use std::collections::{BTreeMap, HashMap};

use crate::record::Record;

/// Domains at which anybody can have a mailbox: mail from there says nothing of who wrote it.
const MAILBOXES: &[&str] = &[
    "1und1.de",
    "a1.net",
    "aim.com",
    "aliceadsl.fr",
    "aol.com",
    "aol.de",
    "arcor.de",
    "bbox.fr",
    "bluewin.ch",
    "btinternet.com",
    "cegetel.net",
    "club-internet.fr",
    "drei.at",
    "email.de",
    "fastmail.com",
    "free.fr",
    "freenet.de",
    "gmail.com",
    "gmx.at",
    "gmx.ch",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hey.com",
    "hispeed.ch",
    "hotmail.co.uk",
    "hotmail.com",
    "hotmail.de",
    "hotmail.es",
    "hotmail.fr",
    "hotmail.it",
    "icloud.com",
    "kabelmail.de",
    "kpnmail.nl",
    "laposte.net",
    "libero.it",
    "live.com",
    "live.de",
    "live.fr",
    "mac.com",
    "mail.de",
    "mail.ru",
    "mailbox.org",
    "me.com",
    "msn.com",
    "netcologne.de",
    "neuf.fr",
    "numericable.fr",
    "o2.pl",
    "o2online.de",
    "onet.pl",
    "online.de",
    "orange.fr",
    "outlook.com",
    "outlook.de",
    "outlook.fr",
    "planet.nl",
    "pm.me",
    "posteo.de",
    "posteo.net",
    "proton.me",
    "protonmail.com",
    "rocketmail.com",
    "seznam.cz",
    "sfr.fr",
    "sky.com",
    "skynet.be",
    "startmail.com",
    "sunrise.ch",
    "t-online.de",
    "telenet.be",
    "tuta.io",
    "tutanota.com",
    "virgilio.it",
    "virginmedia.com",
    "vodafone.de",
    "vodafonemail.de",
    "wanadoo.fr",
    "web.de",
    "wp.pl",
    "xs4all.nl",
    "yahoo.co.uk",
    "yahoo.com",
    "yahoo.de",
    "yahoo.es",
    "yahoo.fr",
    "yahoo.it",
    "yandex.com",
    "yandex.ru",
    "ymail.com",
    "ziggo.nl",
    "zoho.com",
];

/// Domains at which anybody can have a page: a page there says nothing of its owner.
const PAGES: &[&str] = &[
    "facebook.com",
    "github.com",
    "github.io",
    "google.com",
    "instagram.com",
    "linkedin.com",
    "twitter.com",
    "youtube.com",
];

/// A host that more companies share leads to none of them.
pub(crate) const SHARED: usize = 3;

/// Whose a host is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Owner {
    /// The place of the record.
    pub record: usize,
    pub by: By,
}

/// By what a host belongs to a company, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// Its web page, or a form there.
    Page,
    /// Its name, or one of a service that it runs, is that of the host.
    Name,
    /// The address of its mail, which may be that of a mother company or of somebody it has instructed.
    Mail,
    /// The address of its mail, while its page lies at another domain: the host is that of somebody who answers for it.
    Agent,
}

/// The hosts of the directory.
#[derive(Debug, Default)]
pub struct Hosts {
    /// Whole hosts and registered domains, each with the companies.
    owners: HashMap<String, Vec<Owner>>,
}

impl Hosts {
    pub fn new(records: &[Record]) -> Self {
        let mut hosts = Self::default();
        for (place, record) in records.iter().enumerate() {
            for (host, by) in hosts_of(record) {
                hosts.add(&host, Owner { record: place, by });
            }
        }
        hosts
    }

    fn add(&mut self, host: &str, owner: Owner) {
        let domain = registered(host);
        // What lends its domain owns it where the page is the domain's own: web.de is a company too.
        let own = owner.by == By::Page && (host == domain || host.strip_prefix("www.") == Some(domain.as_str()));
        let lent = [MAILBOXES, PAGES].iter().any(|all| all.contains(&domain.as_str()));
        if lent && !own {
            return;
        }
        for name in [host, domain.as_str()] {
            let all = self.owners.entry(name.to_owned()).or_default();
            match all.iter_mut().find(|known| known.record == owner.record) {
                Some(known) => known.by = known.by.min(owner.by),
                None => all.push(owner),
            }
        }
    }

    /// The companies whose host this is, the surest first: those of the whole host, else of its domain.
    pub fn owners(&self, host: &str) -> Vec<Owner> {
        let host = host.to_lowercase();
        let bare = host.strip_prefix("www.").unwrap_or(&host);
        let www = format!("www.{bare}");
        let found =
            [bare, &www].into_iter().find_map(|h| self.owners.get(h)).or_else(|| self.owners.get(&registered(bare)));
        let mut all = found.cloned().unwrap_or_default();
        all.sort_by_key(|owner| (owner.by, owner.record));
        // A page is surer than the mail that others share.
        if all.first().is_some_and(|first| first.by < By::Mail) {
            all.retain(|owner| owner.by < By::Mail);
        }
        all
    }

    /// The companies that a trace of this host speaks of, by the places of their records: those that are known by the surest
    /// sign, and of them those that `near` leaves. None where many share it, or where it only answers for others.
    pub fn traced(&self, host: &str, near: &dyn Fn(Vec<usize>) -> Vec<usize>) -> Vec<usize> {
        let all = self.owners(host);
        let surest = all.first().map(|owner| owner.by).filter(|by| *by < By::Agent);
        let all = near(all.iter().filter(|owner| Some(owner.by) == surest).map(|owner| owner.record).collect());
        if all.len() > SHARED { Vec::new() } else { all }
    }

    /// Whether a mailbox at this very host says nothing of who writes: anybody can have one. Below such a domain
    /// (`news.orange.fr`) its owner alone writes.
    pub fn lends_mailboxes(host: &str) -> bool {
        MAILBOXES.contains(&host.to_lowercase().as_str())
    }
}

fn hosts_of(record: &Record) -> Vec<(String, By)> {
    let mut all: BTreeMap<String, By> = BTreeMap::new();
    let mut add = |host: Option<String>, by: By| {
        if let Some(host) = host {
            let known = all.entry(host).or_insert(by);
            *known = by.min(*known);
        }
    };
    add(record.web.as_deref().and_then(host_of), By::Page);
    add(record.webform.as_deref().and_then(host_of).filter(|h| same_owner(record, h)), By::Page);
    for name in record.runs.iter().chain([&record.name]) {
        add(named_host(name), By::Name);
    }
    let mail = record.email.as_deref().and_then(host_of);
    let by = if mail.as_deref().is_some_and(|mail| answers_for(mail, record)) { By::Agent } else { By::Mail };
    add(mail, by);
    all.into_iter().collect()
}

/// Whether the host of its mail is that of another: its page lies at another domain, and not at the same name under another
/// ending (decathlon.com, decathlon.de).
fn answers_for(mail: &str, record: &Record) -> bool {
    record.web.as_deref().and_then(host_of).is_some_and(|page| label(&page) != label(mail))
}

/// The first label of a registered domain: what a company is called there.
pub(crate) fn label(host: &str) -> String {
    registered(host).split('.').next().unwrap_or_default().to_owned()
}

/// A form may lie with a firm that keeps forms for many.
fn same_owner(record: &Record, host: &str) -> bool {
    let domain = registered(host);
    let own = [&record.web, &record.email].into_iter().flatten().filter_map(|a| host_of(a));
    own.into_iter().any(|h| registered(&h) == domain)
}

/// A service that is called as its host is: "Booking.com".
fn named_host(name: &str) -> Option<String> {
    let name = name.trim();
    let plain = name.contains('.') && !name.contains(char::is_whitespace);
    plain.then(|| host_of(name)).flatten()
}

/// The host in an address of the web or of mail, or a host alone; `None` where there is none.
///
/// ```
/// use habeas_directory::host_of;
/// assert_eq!(host_of("https://www.Example.co.uk:8080/login?x"), Some("www.example.co.uk".to_owned()));
/// assert_eq!(host_of("Privacy <dpo@example.fr>"), Some("example.fr".to_owned()));
/// assert_eq!(host_of("example.de/konto"), Some("example.de".to_owned()));
/// assert_eq!(host_of("androidapp://com.example"), None);
/// assert_eq!(host_of("Example GmbH"), None);
/// ```
pub fn host_of(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches('>');
    let after = match text.split_once("://") {
        Some(("http" | "https" | "HTTP" | "HTTPS", rest)) => rest,
        Some(_) => return None,
        None => text,
    };
    let authority = after.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default().trim_end_matches('.').to_lowercase();
    let known = psl::suffix(host.as_bytes()).is_some_and(|s| s.is_known());
    let formed = host.len() <= 253
        && host.split('.').count() > 1
        && host
            .split('.')
            .all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_'));
    (known && formed).then_some(host)
}

/// The part of a host that its owner has registered.
pub fn registered(host: &str) -> String {
    psl::domain_str(host).unwrap_or(host).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(slug: &str, members: serde_json::Value) -> Record {
        let mut all = serde_json::json!({ "slug": slug, "relevant-countries": ["all"], "name": slug, "address": "Weg 1\nDeutschland",
            "sources": ["https://a.example"], "quality": "verified" });
        all.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        serde_json::from_value(all).unwrap()
    }

    #[test]
    fn a_page_is_surer_than_mail_that_others_share() {
        let records = [
            record("mother", serde_json::json!({ "web": "https://www.mother.de", "email": "dpo@mother.de" })),
            record("daughter", serde_json::json!({ "web": "https://daughter.fr/", "email": "dpo@mother.de" })),
            record("parish", serde_json::json!({ "email": "parish@t-online.de" })),
            record("booking", serde_json::json!({ "runs": ["Booking.com"] })),
        ];
        let hosts = Hosts::new(&records);
        assert!(hosts.owners("login.mother.de").iter().all(|owner| owner.by == By::Page));
        let found = |host: &str| hosts.owners(host).iter().map(|o| o.record).collect::<Vec<_>>();
        assert_eq!(found("login.mother.de"), [0]);
        assert_eq!(found("DAUGHTER.fr"), [1]);
        assert_eq!(found("secure.booking.com"), [3]);
        assert!(found("t-online.de").is_empty() && found("elsewhere.de").is_empty());
        assert!(Hosts::lends_mailboxes("T-Online.de") && !Hosts::lends_mailboxes("mother.de"));
        assert!(!Hosts::lends_mailboxes("news.orange.fr") && !Hosts::lends_mailboxes("google.com"));
    }

    #[test]
    fn a_host_that_answers_for_others_leads_to_none_of_them() {
        let records = [
            record("sound", serde_json::json!({ "web": "https://www.sound.de", "email": "dpo@answers.com" })),
            record("sports", serde_json::json!({ "web": "https://www.sports.de", "email": "dpo@sports.com" })),
            record("hidden", serde_json::json!({ "email": "dpo@hidden.org" })),
            record("a", serde_json::json!({ "web": "https://many.com" })),
            record("b", serde_json::json!({ "web": "https://many.com" })),
            record("c", serde_json::json!({ "web": "https://many.com" })),
            record("d", serde_json::json!({ "web": "https://many.com" })),
        ];
        let hosts = Hosts::new(&records);
        let all = |all: Vec<usize>| all;
        assert!(hosts.traced("answers.com", &all).is_empty());
        assert_eq!(hosts.traced("news.sports.com", &all), [1]);
        assert_eq!(hosts.traced("hidden.org", &all), [2]);
        assert!(hosts.traced("many.com", &all).is_empty(), "four share it");
        assert_eq!(hosts.traced("many.com", &|all| all.into_iter().take(1).collect()), [3]);
        for lent in ["mail.de", "sky.com", "virginmedia.com", "a1.net", "startmail.com", "o2online.de", "drei.at"] {
            assert!(Hosts::lends_mailboxes(lent), "{lent}");
        }
    }

    /// The directory of the build, where these hosts only receive the mail of others.
    #[test]
    fn hosts_of_agents_lead_to_no_company_of_the_build() {
        let directory = crate::Directory::built_in().unwrap();
        let hosts = directory.hosts();
        for agent in ["datarep.com", "gdpr-rep.com"] {
            assert!(hosts.traced(agent, &|all| all).is_empty(), "{agent}");
        }
        let named = |host: &str| -> Vec<&str> {
            hosts.traced(host, &|all| all).into_iter().map(|at| directory.companies[at].slug.as_str()).collect()
        };
        assert!(!named("trustedshops.de").contains(&"beyerdynamic"));
    }
}
