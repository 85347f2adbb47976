//! Fetches one page or one file from the web for the two shells. The only crate that opens a connection, and only to an address that
//! the user entered.
//!
//! It never uses plain HTTP, not even after a redirect; never connects to the user's own network (a notice could name a
//! machine there); never sends or stores cookies; never sends a referrer; and never requests anything but the one page or file. Size,
//! time and the number of redirects are bounded. The caller determines the type of the document from its bytes.

mod download;
mod private;

// Both shells switch this on with theirs.
#[cfg(all(feature = "test-seam", not(debug_assertions)))]
compile_error!("a release must not hold the seam of the tests: build without the feature test-seam");

use habeas_desk::reason::Bytes;
use habeas_desk::{ApiError, FileWanted, GotFile, Page, Progress, Reason, Web};
use reqwest::blocking::{Client, Response};
use reqwest::header::{ACCEPT, LOCATION};
use reqwest::{Certificate, Url, redirect};
use std::io::Read as _;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Maximum number of redirects. Each address is checked like the first.
const MAX_REDIRECTS: usize = 5;
/// For the whole fetch, including redirects.
const TIMEOUT: Duration = Duration::from_secs(30);
/// A larger page is not a notice.
const MAX_BYTES: usize = 10 * 1024 * 1024;

/// Fetches pages from public addresses.
#[derive(Debug, Clone)]
pub struct Fetcher {
    timeout: Duration,
    /// Tests only: an additional root certificate (PEM). If set, private addresses are allowed.
    test_root: Option<Vec<u8>>,
    /// What arrived of a file before the connection broke off or the user stopped it: the next attempt goes on from there.
    partial: Arc<Mutex<Option<download::Partial>>>,
}

impl Default for Fetcher {
    fn default() -> Self {
        Self { timeout: TIMEOUT, test_root: None, partial: Arc::default() }
    }
}

impl Fetcher {
    #[must_use]
    pub fn new() -> Self {
        // The journeys have a server of their own.
        if cfg!(feature = "test-seam")
            && let Some(root) = std::env::var_os("HABEAS_TEST_ROOT_FOR_TESTS").and_then(|path| std::fs::read(path).ok())
        {
            return Self { test_root: Some(root), ..Self::default() };
        }
        Self::default()
    }

    /// Also connects to this machine, and trusts this root certificate (PEM).
    #[cfg(any(test, feature = "test-seam"))]
    #[must_use]
    pub fn for_tests(root: &[u8], timeout: Duration) -> Self {
        Self { timeout, test_root: Some(root.to_vec()), ..Self::default() }
    }

    /// The host that an address leads to, as it will be asked: for a person who confirms it.
    ///
    /// # Errors
    /// Those of an address that is not fetched: not HTTPS, a private network, a user name before the host.
    pub fn host(&self, address: &str) -> Result<String, ApiError> {
        let url = self.check_address(address).map_err(|fault| fault.reason(address))?;
        Ok(url.host_str().unwrap_or_default().to_owned())
    }

    fn client(&self) -> reqwest::Result<Client> {
        let mut builder = Client::builder()
            .user_agent(concat!("Habeas/", env!("CARGO_PKG_VERSION")))
            .https_only(true)
            .redirect(redirect::Policy::none())
            // A server may close a connection while the next request is already on its way on it.
            .pool_max_idle_per_host(0)
            .referer(false)
            .connect_timeout(self.timeout)
            // For an answer to begin, and for each of its parts; a page has a time of its own for all of it.
            .timeout(self.timeout);
        match &self.test_root {
            None => builder = builder.dns_resolver(Arc::new(private::PublicOnly)),
            Some(root) => builder = builder.no_proxy().add_root_certificate(Certificate::from_pem(root)?),
        }
        builder.build()
    }

    fn fetch(&self, address: &str, max_bytes: usize) -> Result<Page, Fault> {
        let deadline = Instant::now() + self.timeout;
        let client = self.client().map_err(|_| Fault::Unreachable)?;
        let mut url = self.check_address(address)?;
        for _ in 0..=MAX_REDIRECTS {
            let remaining = deadline.checked_duration_since(Instant::now()).ok_or(Fault::Unreachable)?;
            let request = client.get(url.clone()).timeout(remaining);
            let request = request.header(ACCEPT, "text/html,application/xhtml+xml,application/pdf,text/plain");
            let response = request.send().map_err(|e| fault(&e))?;
            let status = response.status();
            if !status.is_redirection() {
                return if status.is_success() {
                    read_page(response, max_bytes)
                } else {
                    Err(Fault::Status(status.as_u16()))
                };
            }
            let next = response.headers().get(LOCATION).and_then(|l| l.to_str().ok()).ok_or(Fault::Redirects)?;
            let next = url.join(next).map_err(|_| Fault::Address)?;
            url = self.check_address(next.as_str())?;
        }
        Err(Fault::Redirects)
    }

    /// Parses an address and checks that it is allowed: HTTPS, a host, no user name or password, not in a private network.
    fn check_address(&self, address: &str) -> Result<Url, Fault> {
        let mut url = Url::parse(address.trim()).map_err(|_| Fault::Address)?;
        match url.scheme() {
            "https" => {}
            "http" => return Err(Fault::Insecure),
            _ => return Err(Fault::Address),
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Fault::Address);
        }
        if self.test_root.is_none() && !private::is_allowed_host(&url) {
            return Err(Fault::Private);
        }
        url.set_fragment(None);
        Ok(url)
    }
}

fn read_page(response: Response, max_bytes: usize) -> Result<Page, Fault> {
    let max_bytes = max_bytes.min(MAX_BYTES);
    let address = response.url().to_string();
    let mut bytes = Vec::new();
    response.take(max_bytes as u64 + 1).read_to_end(&mut bytes).map_err(|_| Fault::Unreachable)?;
    if bytes.len() > max_bytes { Err(Fault::TooLarge { max_bytes }) } else { Ok(Page { bytes, address }) }
}

/// Why a fetch failed, before it becomes an [`ApiError`].
#[derive(Debug, Clone, PartialEq, Eq)]
enum Fault {
    Cancelled,
    Address,
    Insecure,
    Private,
    Redirects,
    Status(u16),
    TooLarge { max_bytes: usize },
    Unreachable,
}

fn fault(e: &reqwest::Error) -> Fault {
    // The resolver's error is wrapped several times.
    let mut cause: Option<&dyn std::error::Error> = Some(e);
    while let Some(e) = cause {
        if e.is::<private::NotPublic>() {
            return Fault::Private;
        }
        cause = e.source();
    }
    Fault::Unreachable
}

impl Fault {
    /// The error for the person who named the address.
    fn reason(self, address: &str) -> ApiError {
        let address = address.trim().to_owned();
        match self {
            Self::Cancelled => Reason::Cancelled.into(),
            Self::Address => Reason::WebAddress { address }.at("source"),
            Self::Insecure => Reason::WebInsecure { address }.at("source"),
            Self::Private => Reason::WebPrivate { address }.at("source"),
            Self::Redirects => Reason::WebRedirects { address }.at("source"),
            Self::Unreachable => Reason::WebUnreachable { address }.at("source"),
            Self::Status(status) => Reason::WebStatus { address, status }.at("source"),
            Self::TooLarge { max_bytes } => habeas_desk::notice_too_large(None, max_bytes),
        }
    }

    /// The same where a file was to be got.
    fn file_reason(self, address: &str) -> ApiError {
        let named = || address.trim().to_owned();
        match self {
            Self::Unreachable | Self::Redirects => Reason::FileUnreachable { address: named() }.at("source"),
            Self::Status(status) => Reason::FileStatus { address: named(), status }.at("source"),
            Self::TooLarge { max_bytes } => {
                Reason::DownloadTooLarge { address: named(), cap: Bytes(max_bytes as u64) }.at("source")
            }
            other => other.reason(address),
        }
    }
}

impl Web for Fetcher {
    fn get(&self, address: &str, max_bytes: usize) -> Result<Page, ApiError> {
        self.fetch(address, max_bytes).map_err(|fault| fault.reason(address))
    }

    fn get_file(&self, wanted: &FileWanted, progress: &dyn Progress) -> Result<GotFile, ApiError> {
        self.download(wanted, progress).map_err(|fault| fault.file_reason(&wanted.address))
    }
}

#[cfg(test)]
mod tests;
