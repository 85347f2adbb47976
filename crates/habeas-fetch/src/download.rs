//! Gets a file: asks only for what is new (RFC 9110, 13), goes on where a connection broke off (14), and can be stopped.

use habeas_desk::{FileWanted, GotFile, Progress, Validators};
use reqwest::blocking::{Client, RequestBuilder, Response};
use reqwest::header::{
    ACCEPT, CONTENT_RANGE, ETAG, HeaderMap, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, LAST_MODIFIED,
    LOCATION, RANGE,
};
use reqwest::{StatusCode, Url};
use std::io::Read as _;
use std::sync::PoisonError;

use crate::{Fault, Fetcher, MAX_REDIRECTS, fault};

/// How often a connection that breaks off is taken up again in one fetch.
const TRIES: usize = 4;
const PART: usize = 64 * 1024;
/// The longest value of a validator that is kept.
const LONGEST: usize = 500;

/// The beginning of a file, and of which version it is.
#[derive(Debug)]
pub(crate) struct Partial {
    address: String,
    bytes: Vec<u8>,
    validators: Validators,
}

/// How one attempt ended.
enum Ended {
    Whole,
    Same,
    /// The connection broke off, or the server has another version now.
    Again,
}

impl Fetcher {
    pub(crate) fn download(&self, wanted: &FileWanted, progress: &dyn Progress) -> Result<GotFile, Fault> {
        let client = self.client().map_err(|_| Fault::Unreachable)?;
        let mut partial = self.begun(&wanted.address);
        let mut tries = 0;
        let ended = loop {
            tries += 1;
            match self.attempt(&client, wanted, &mut partial, progress) {
                Ok(Ended::Again) if tries < TRIES => {}
                Ok(Ended::Again) => break Err(Fault::Unreachable),
                other => break other,
            }
        };
        match ended {
            Ok(Ended::Whole) => Ok(GotFile::New { bytes: partial.bytes, validators: partial.validators }),
            Ok(_) => Ok(GotFile::Same),
            Err(fault) => {
                if partial.can_go_on() && matches!(fault, Fault::Cancelled | Fault::Unreachable) {
                    *self.partial.lock().unwrap_or_else(PoisonError::into_inner) = Some(partial);
                }
                Err(fault)
            }
        }
    }

    /// What arrived of this file before, or nothing.
    fn begun(&self, address: &str) -> Partial {
        let kept = self.partial.lock().unwrap_or_else(PoisonError::into_inner).take();
        kept.filter(|partial| partial.address == address).unwrap_or_else(|| Partial {
            address: address.to_owned(),
            bytes: Vec::new(),
            validators: Validators::default(),
        })
    }

    fn attempt(
        &self,
        client: &Client,
        wanted: &FileWanted,
        partial: &mut Partial,
        progress: &dyn Progress,
    ) -> Result<Ended, Fault> {
        let mut url = self.check_address(&wanted.address)?;
        for _ in 0..=MAX_REDIRECTS {
            if progress.at(partial.bytes.len() as u64, None).is_break() {
                return Err(Fault::Cancelled);
            }
            let request = client.get(url.clone());
            let request = request.header(ACCEPT, "application/zip, application/gzip, application/octet-stream");
            let response = match conditions(request, wanted, partial).send() {
                Ok(response) => response,
                Err(e) => match fault(&e) {
                    Fault::Unreachable if !partial.bytes.is_empty() => return Ok(Ended::Again),
                    fault => return Err(fault),
                },
            };
            if response.status().is_redirection() && response.status() != StatusCode::NOT_MODIFIED {
                url = self.next(&url, &response)?;
                continue;
            }
            return take(response, wanted, partial, progress);
        }
        Err(Fault::Redirects)
    }

    fn next(&self, url: &Url, response: &Response) -> Result<Url, Fault> {
        let next = text(response.headers(), &LOCATION).ok_or(Fault::Redirects)?;
        let next = url.join(&next).map_err(|_| Fault::Address)?;
        self.check_address(next.as_str())
    }
}

/// Asks for the rest of what has begun, else for a version other than the one in hand.
fn conditions(request: RequestBuilder, wanted: &FileWanted, partial: &Partial) -> RequestBuilder {
    if let Some(version) = partial.validators.strong().filter(|_| !partial.bytes.is_empty()) {
        return request.header(RANGE, format!("bytes={}-", partial.bytes.len())).header(IF_RANGE, version);
    }
    let known = wanted.known.clone().unwrap_or_default();
    let conditions = [(IF_NONE_MATCH, known.etag), (IF_MODIFIED_SINCE, known.modified)];
    conditions.into_iter().fold(request, |request, (name, value)| match value {
        Some(value) => request.header(name, value),
        None => request,
    })
}

fn take(
    mut response: Response,
    wanted: &FileWanted,
    partial: &mut Partial,
    progress: &dyn Progress,
) -> Result<Ended, Fault> {
    match response.status() {
        StatusCode::NOT_MODIFIED if partial.bytes.is_empty() && wanted.known.is_some() => return Ok(Ended::Same),
        StatusCode::PARTIAL_CONTENT if partial.goes_on(response.headers()) => {}
        StatusCode::PARTIAL_CONTENT | StatusCode::RANGE_NOT_SATISFIABLE if !partial.bytes.is_empty() => {
            partial.forget();
            return Ok(Ended::Again);
        }
        StatusCode::OK => {
            partial.forget();
            partial.validators = validators(response.headers());
        }
        other => return Err(Fault::Status(other.as_u16())),
    }
    let max_bytes = usize::try_from(wanted.most).unwrap_or(usize::MAX);
    let total = response.content_length().map(|rest| partial.bytes.len() as u64 + rest);
    if total.is_some_and(|total| total > wanted.most) {
        return Err(Fault::TooLarge { max_bytes });
    }
    let mut part = vec![0; PART];
    loop {
        if progress.at(partial.bytes.len() as u64, total).is_break() {
            return Err(Fault::Cancelled);
        }
        match response.read(&mut part) {
            Ok(0) => return Ok(Ended::Whole),
            Ok(n) => partial.bytes.extend_from_slice(part.get(..n).unwrap_or_default()),
            Err(_) if partial.can_go_on() => return Ok(Ended::Again),
            Err(_) => return Err(Fault::Unreachable),
        }
        if partial.bytes.len() > max_bytes {
            return Err(Fault::TooLarge { max_bytes });
        }
    }
}

impl Partial {
    fn can_go_on(&self) -> bool {
        !self.bytes.is_empty() && self.validators.strong().is_some()
    }

    /// Whether a part begins where this ends: `Content-Range: bytes 500-999/1000`.
    fn goes_on(&self, headers: &HeaderMap) -> bool {
        let range = text(headers, &CONTENT_RANGE);
        let from = range.as_deref().and_then(|r| r.strip_prefix("bytes ")?.split('-').next()?.parse::<usize>().ok());
        !self.bytes.is_empty() && from == Some(self.bytes.len())
    }

    fn forget(&mut self) {
        self.bytes.clear();
        self.validators = Validators::default();
    }
}

trait Strong {
    /// A validator by which parts of two answers can be put together (RFC 9110, 13.1.5): a weak one cannot.
    fn strong(&self) -> Option<&str>;
}

impl Strong for Validators {
    fn strong(&self) -> Option<&str> {
        self.etag.as_deref().filter(|etag| !etag.starts_with("W/"))
    }
}

fn validators(headers: &HeaderMap) -> Validators {
    let short = |name| text(headers, &name).filter(|value| value.len() <= LONGEST);
    Validators { etag: short(ETAG), modified: short(LAST_MODIFIED) }
}

fn text(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}
