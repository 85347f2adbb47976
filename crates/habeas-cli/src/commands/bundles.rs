use habeas_desk::ApiError;
use habeas_desk::api::{BundleExport, BundleKey, BundleLock, BundlePath, TransferRequest};
use habeas_desk::commands as desk;
use std::path::Path;

use crate::args::Bundle;
use crate::files::{file, place};
use crate::session::{Ran, Session};
use crate::terminal;
use crate::wording::Phrase;

/// The passphrase of a locked bundle.
const VARIABLE: &str = "HABEAS_BUNDLE_PASSPHRASE";

pub(super) fn run(s: &mut Session<'_>, command: &Bundle) -> Ran {
    match command {
        Bundle::Export { requests, company, person, recipient, lock, out } => {
            let lock = match recipient {
                Some(recipient) => Some(BundleLock { passphrase: None, recipient: Some(recipient.clone()) }),
                None if *lock => {
                    let given = terminal::variable(VARIABLE);
                    let text = terminal::new_passphrase(given, Phrase::AskBundlePassphrase, &s.renderer)?;
                    Some(BundleLock { passphrase: Some(text.to_string()), recipient: None })
                }
                None => None,
            };
            let (requests, company, person) = (requests.clone(), company.clone(), person.clone());
            s.run::<desk::BundleExport>(BundleExport { requests, company, person, out: place(out), lock })
        }
        Bundle::Transfer { request, files, out } => s.run::<desk::BundleTransfer>(TransferRequest {
            request: request.clone(),
            files: files.clone(),
            out: place(out),
        }),
        Bundle::Verify { path, identity } => {
            let key = key(s, path, identity.as_deref())?;
            s.run::<desk::BundleVerify>(BundlePath { path: file(path), key })
        }
        Bundle::Import { path, identity } => {
            let key = key(s, path, identity.as_deref())?;
            s.run::<desk::BundleImport>(BundlePath { path: file(path), key })
        }
    }
}

/// What opens a locked bundle.
fn key(s: &Session<'_>, path: &Path, identity: Option<&Path>) -> Result<Option<BundleKey>, ApiError> {
    if let Some(identity) = identity {
        return Ok(Some(BundleKey { passphrase: None, identity: Some(file(identity)) }));
    }
    if !path.extension().is_some_and(|end| end.eq_ignore_ascii_case("age")) {
        return Ok(None);
    }
    let text = match terminal::variable(VARIABLE) {
        Some(text) => text,
        None => terminal::ask(&s.renderer.phrase(Phrase::AskBundlePassphrase, &[]))?,
    };
    Ok(Some(BundleKey { passphrase: Some(text.to_string()), identity: None }))
}
