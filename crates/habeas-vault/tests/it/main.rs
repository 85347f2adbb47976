//! The key file and sealed files, with the key and without it.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails, in its helpers too")]

mod frozen;
mod key_file;
mod sealed;
mod sealed_at;
mod slots;
mod value;

use std::io;
use std::ops::ControlFlow;

use habeas_vault::{KdfParams, KeyFile, Keys, MasterKey, Passphrase, Random, SealedFile};
use sha2::{Digest, Sha256};

/// Reproducible bytes: SHA-256 of a seed and a counter.
struct Fixed(&'static str, u64);

impl Random for Fixed {
    fn fill(&mut self, out: &mut [u8]) -> io::Result<()> {
        for part in out.chunks_mut(32) {
            let digest = Sha256::new().chain_update(self.0).chain_update(self.1.to_be_bytes()).finalize();
            part.copy_from_slice(&digest[..part.len()]);
            self.1 += 1;
        }
        Ok(())
    }
}

const PASSPHRASE: &str = "Grüße aus Łódź, où est le dossier ?";

fn passphrase(typed: &str) -> Passphrase {
    Passphrase::new(typed).unwrap()
}

/// A vault created from a seed.
fn vault(seed: &'static str) -> (KeyFile, MasterKey) {
    let created = jiff::civil::date(2026, 11, 22);
    KeyFile::create(&passphrase(PASSPHRASE), KdfParams::for_tests(), created, &mut Fixed(seed, 0)).unwrap()
}

fn keys(seed: &'static str) -> Keys {
    vault(seed).1.keys()
}

fn never_cancel(_: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Content that differs from block to block.
fn content(len: usize) -> Vec<u8> {
    let mut out = vec![0; len];
    Fixed("content", len as u64).fill(&mut out).unwrap();
    out
}

fn seal(keys: &Keys, content: &[u8]) -> (Vec<u8>, SealedFile) {
    let mut out = Vec::new();
    let sealed = keys.seal(&mut &content[..], &mut out, &mut Fixed("seal", 0), &mut never_cancel).unwrap();
    (out, sealed)
}
