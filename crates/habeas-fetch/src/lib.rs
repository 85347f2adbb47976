//! Gets one page from the web, for the two shells. The only room that opens a connection, and only when the user names
//! an address.
//!
//! What it never does: ask without TLS, follow a redirect to something without TLS, ask a machine inside the user's own
//! network (a notice could name one), send or keep a cookie, say where the user came from, ask for anything but the one
//! page. Size, time and the number of redirects are bounded. What kind of document came is told by its bytes, elsewhere.

mod private;

use habeas_desk::{ApiError, Page, Reason, Web};
use reqwest::blocking::{Client, Response};
use reqwest::header::{ACCEPT, LOCATION};
use reqwest::{Certificate, Url, redirect};
use std::io::Read as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Redirects followed, each checked like the first address.
const HOPS: usize = 5;
/// For the whole way, redirects and all.
const PATIENCE: Duration = Duration::from_secs(30);
/// A page that is larger is not a notice.
const MOST: usize = 10 * 1024 * 1024;

/// Gets pages from public addresses.
#[derive(Debug, Clone)]
pub struct Fetcher {
    patience: Duration,
    /// A root of trust besides the system's, and this machine may be asked: in tests alone.
    seam: Option<Vec<u8>>,
}

impl Default for Fetcher {
    fn default() -> Self {
        Self { patience: PATIENCE, seam: None }
    }
}

impl Fetcher {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Also asks this machine, and trusts this certificate (PEM).
    #[cfg(any(test, feature = "test-seam"))]
    #[must_use]
    pub fn for_tests(root: &[u8], patience: Duration) -> Self {
        Self { patience, seam: Some(root.to_vec()) }
    }

    fn client(&self) -> reqwest::Result<Client> {
        let mut builder = Client::builder()
            .user_agent(concat!("Habeas/", env!("CARGO_PKG_VERSION")))
            .https_only(true)
            .redirect(redirect::Policy::none())
            .referer(false)
            .connect_timeout(self.patience);
        match &self.seam {
            None => builder = builder.dns_resolver(Arc::new(private::PublicOnly)),
            Some(root) => builder = builder.no_proxy().add_root_certificate(Certificate::from_pem(root)?),
        }
        builder.build()
    }

    fn ask(&self, address: &str, most: usize) -> Result<Page, Fault> {
        let until = Instant::now() + self.patience;
        let client = self.client().map_err(|_| Fault::Unreachable)?;
        let mut url = self.checked(address)?;
        for _ in 0..=HOPS {
            let left = until.checked_duration_since(Instant::now()).ok_or(Fault::Unreachable)?;
            let request = client.get(url.clone()).timeout(left);
            let request = request.header(ACCEPT, "text/html,application/xhtml+xml,application/pdf,text/plain");
            let answer = request.send().map_err(|e| fault(&e))?;
            let status = answer.status();
            if !status.is_redirection() {
                return if status.is_success() { whole(answer, most) } else { Err(Fault::Status(status.as_u16())) };
            }
            let next = answer.headers().get(LOCATION).and_then(|l| l.to_str().ok()).ok_or(Fault::Redirects)?;
            let next = url.join(next).map_err(|_| Fault::Address)?;
            url = self.checked(next.as_str())?;
        }
        Err(Fault::Redirects)
    }

    /// An address that may be asked: TLS, a host, no name and password in it, no address of a private network.
    fn checked(&self, address: &str) -> Result<Url, Fault> {
        let mut url = Url::parse(address.trim()).map_err(|_| Fault::Address)?;
        match url.scheme() {
            "https" => {}
            "http" => return Err(Fault::Insecure),
            _ => return Err(Fault::Address),
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Fault::Address);
        }
        if self.seam.is_none() && !private::may_be_asked(&url) {
            return Err(Fault::Private);
        }
        url.set_fragment(None);
        Ok(url)
    }
}

fn whole(answer: Response, most: usize) -> Result<Page, Fault> {
    let most = most.min(MOST);
    let address = answer.url().to_string();
    let mut bytes = Vec::new();
    answer.take(most as u64 + 1).read_to_end(&mut bytes).map_err(|_| Fault::Unreachable)?;
    if bytes.len() > most { Err(Fault::TooLarge(most)) } else { Ok(Page { bytes, address }) }
}

/// What can go wrong, before it is put into words.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Fault {
    Address,
    Insecure,
    Private,
    Redirects,
    Status(u16),
    TooLarge(usize),
    Unreachable,
}

fn fault(e: &reqwest::Error) -> Fault {
    // The resolver's own error comes wrapped several times over.
    let mut cause: Option<&dyn std::error::Error> = Some(e);
    while let Some(e) = cause {
        if e.is::<private::NotPublic>() {
            return Fault::Private;
        }
        cause = e.source();
    }
    Fault::Unreachable
}

impl Web for Fetcher {
    fn get(&self, address: &str, most: usize) -> Result<Page, ApiError> {
        self.ask(address, most).map_err(|fault| {
            let address = address.trim().to_owned();
            match fault {
                Fault::Address => Reason::WebAddress { address }.at("source"),
                Fault::Insecure => Reason::WebInsecure { address }.at("source"),
                Fault::Private => Reason::WebPrivate { address }.at("source"),
                Fault::Redirects => Reason::WebRedirects { address }.at("source"),
                Fault::Unreachable => Reason::WebUnreachable { address }.at("source"),
                Fault::Status(status) => Reason::WebStatus { address, status }.at("source"),
                Fault::TooLarge(most) => habeas_desk::notice_too_large(None, most),
            }
        })
    }
}

#[cfg(test)]
mod tests;
