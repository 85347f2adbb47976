//! The controller's site.

use crate::folded::Span;
use crate::page::Page;
use crate::pattern::folded;
use crate::reading::Found;
use regex::bytes::Regex;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Domains looked at in one text.
const LOOKED_AT: usize = 500;

static DOMAIN: LazyLock<Regex> = LazyLock::new(|| folded(r"(?:https?://)?\b(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10}\b"));
/// Sites that notices link to and that do not belong to the controller.
static FOREIGN: LazyLock<Regex> = LazyLock::new(|| {
    folded(
        r"(?:cnil|ico\.org|google|facebook|youronlinechoices|allaboutcookies|aboutcookies|europa\.eu|ec\.europa|microsoft|mozilla|apple|adobe|twitter|linkedin|instagram|youtube|github|wikipedia|legifrance|networkadvertising|privacyshield|dataprotection|datenschutz|aepd|garanteprivacy|mailchimp|paypal|stripe|datatilsynet|ovh|optout|gov\.uk/)",
    )
});
/// Providers of mailboxes.
static MAIL: LazyLock<Regex> = LazyLock::new(|| {
    folded(r"^(?:gmail|hotmail|outlook|yahoo|orange|wanadoo|free|laposte|icloud|protonmail|gmx|web|sfr|live)\.")
});
/// File endings, and words around a full stop, that look like domains.
static NOT_A_DOMAIN: LazyLock<Regex> = LazyLock::new(|| {
    folded(
        r"\.(?:js|html?|php|pdf|png|jpg|css|net\.[a-z]+|the|we|you|if|vous|nous|les|le|la)$|^(?:e\.g|i\.e|p\.ex|a\.s|s\.a|asp\.net)",
    )
});

/// A site the text calls its own or names again and again; otherwise the domain of its e-mail address.
pub(crate) fn of(page: &Page<'_>, emails: &[Found<String>]) -> Option<Found<String>> {
    let text = page.get(page.folded.whole());
    let mut counts: BTreeMap<String, (usize, bool, Span)> = BTreeMap::new();
    for m in DOMAIN.find_iter(text).take(LOOKED_AT) {
        let at_sign = m.start().checked_sub(1).and_then(|i| text.get(i)) == Some(&b'@');
        if at_sign
            || text.get(m.end()) == Some(&b'@')
            || FOREIGN.is_match(m.as_bytes())
            || NOT_A_DOMAIN.is_match(m.as_bytes())
        {
            continue;
        }
        let span = Span::new(m.start(), m.end());
        let original = page.folded.original(span);
        let host = original.trim_start_matches("https://").trim_start_matches("http://");
        // "end.Next" is a missing space, not a site.
        if host.split('.').skip(1).any(|part| part.chars().next().is_some_and(char::is_uppercase)) {
            continue;
        }
        let before = page.get(page.before(m.start(), 40));
        let own = page
            .phrases
            .iter()
            .any(|p| p.controller.own_site_follows.find_iter(before).last().is_some_and(|s| s.end() == before.len()));
        let key = host.to_ascii_lowercase();
        let entry = counts.entry(key).or_insert((0, false, span));
        entry.0 += 1;
        entry.1 |= own;
    }
    let best = counts
        .iter()
        .filter(|(_, (n, own, _))| *own || *n >= 3)
        .max_by_key(|(_, (n, own, s))| (*n >= 3, *own, *n, std::cmp::Reverse(s.start)));
    if let Some((host, (_, _, span))) = best {
        return Some(Found::read(host.clone(), page.folded.evidence(*span)));
    }
    let mail = emails.first()?;
    let domain = mail.value.rsplit_once('@')?.1.to_ascii_lowercase();
    if MAIL.is_match(domain.as_bytes()) {
        return None;
    }
    Some(Found::inferred(domain, mail.evidence.clone()))
}

/// Whether mailboxes on a host belong to anybody.
pub(crate) fn is_mailbox_provider(host: &str) -> bool {
    MAIL.is_match(host.as_bytes())
}

/// The registered names of the domains that the text gives most often, without dashes: `larkspurmills` for
/// `dpo@larkspur-mills.example`. Mail providers and sites of others are left out.
pub(crate) fn domain_names(page: &Page<'_>) -> Vec<String> {
    const GIVEN: usize = 3;
    let text = page.get(page.folded.whole());
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for m in DOMAIN.find_iter(text).take(LOOKED_AT) {
        let host = std::str::from_utf8(m.as_bytes()).unwrap_or_default();
        let host = host.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
        if let Some(name) = mailbox_name(text, m.start()).filter(|_| MAIL.is_match(host.as_bytes())) {
            counts.entry(name).or_insert((0, m.start())).0 += 1;
            continue;
        }
        let foreign = FOREIGN.is_match(m.as_bytes()) || NOT_A_DOMAIN.is_match(m.as_bytes());
        if foreign || MAIL.is_match(host.as_bytes()) || text.get(m.end()) == Some(&b'@') {
            continue;
        }
        let Some(name) = psl::domain_str(host).and_then(|d| d.split('.').next()) else { continue };
        let name = name.replace('-', "");
        if name.len() >= 4 {
            counts.entry(name).or_insert((0, m.start())).0 += 1;
        }
    }
    let mut ranked: Vec<_> = counts.into_iter().collect();
    ranked.sort_by_key(|(_, (n, first))| (std::cmp::Reverse(*n), *first));
    ranked.into_iter().take(GIVEN).map(|(name, _)| name).collect()
}

/// What stands before the @ of an address at a provider of mailboxes, whose domain names nobody: `larkspurmills` for
/// `larkspur.mills@gmail.com`.
fn mailbox_name(text: &[u8], domain: usize) -> Option<String> {
    const LONGEST: usize = 64;
    const SHORTEST: usize = 6;
    let before = text.get(domain.saturating_sub(LONGEST + 1)..domain)?.strip_suffix(b"@")?;
    let is_part = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_');
    let start = before.iter().rposition(|b| !is_part(b)).map_or(0, |i| i + 1);
    let name: String =
        before.get(start..)?.iter().filter(|b| b.is_ascii_alphanumeric()).map(|b| char::from(*b)).collect();
    (name.len() >= SHORTEST).then_some(name)
}

/// The site the text calls its own, if the text was taken from another one.
pub(crate) fn other_than_source(source: Option<&str>, own: Option<&Found<String>>) -> Option<Found<String>> {
    let host = source?.strip_prefix("https://")?.split(['/', '?', '#', ':']).next()?.to_ascii_lowercase();
    let own = own.filter(|w| !w.inferred)?;
    let own_host = own.value.to_ascii_lowercase();
    let own_host = own_host.split(['/', '?', '#', ':']).next()?;
    // shop.lark.example and www.lark.example have one owner.
    let registered = |host: &str| psl::domain_str(host).unwrap_or(host).to_owned();
    (registered(&host) != registered(own_host)).then(|| own.clone())
}

#[cfg(test)]
mod tests {
    use crate::{NoticeText, read};

    #[test]
    fn a_text_taken_from_another_site_is_reported() {
        let differs = |source: &str| {
            let text = "Welcome to our site www.larkmart.co.uk, which we run for you. We keep your data for a year.";
            let text = NoticeText::from_bytes(text.as_bytes()).unwrap().with_source(source);
            let reading = read(&text);
            assert_eq!(
                reading.facts.source_differs.is_some(),
                reading.routing.gaps.iter().any(|g| g == "source_differs")
            );
            reading.facts.source_differs.map(|w| w.value)
        };
        assert_eq!(differs("https://larkmart.co.uk/privacy"), None);
        assert_eq!(differs("https://help.larkmart.co.uk:8443/privacy?x"), None);
        assert_eq!(differs("privacy.txt"), None);
        assert_eq!(differs("https://sparrow.co.uk/privacy").as_deref(), Some("www.larkmart.co.uk"));
    }
}
