use habeas_desk::api::{BundleExport, BundlePath};
use habeas_desk::commands as desk;

use crate::args::Bundle;
use crate::files::{file, place};
use crate::session::{Ran, Session};

pub(super) fn run(s: &mut Session<'_>, command: &Bundle) -> Ran {
    match command {
        Bundle::Export { requests, out } => {
            s.run::<desk::BundleExport>(BundleExport { requests: requests.clone(), out: place(out) })
        }
        Bundle::Verify { path } => s.run::<desk::BundleVerify>(BundlePath { path: file(path) }),
        Bundle::Import { path } => s.run::<desk::BundleImport>(BundlePath { path: file(path) }),
    }
}
