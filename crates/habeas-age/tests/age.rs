//! What is locked here opens here and nowhere else, and every changed byte is noticed.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails, in its helpers too")]

use habeas_age::{AgeError, At, Identity, Key, Lock, Opened, Recipient, Sealer};
use proptest::prelude::*;
use std::io::{self, Write};
use std::path::Path;
use zeroize::Zeroizing;

struct Bytes(Vec<u8>);

impl At for Bytes {
    fn size(&self) -> u64 {
        self.0.len() as u64
    }

    fn read_at(&self, at: u64, out: &mut [u8]) -> io::Result<usize> {
        let rest = usize::try_from(at).ok().and_then(|at| self.0.get(at..)).unwrap_or_default();
        let n = rest.len().min(out.len());
        out[..n].copy_from_slice(&rest[..n]);
        Ok(n)
    }
}

fn locked(content: &[u8], lock: &Lock) -> Vec<u8> {
    let mut drawn = 7_u8;
    let mut random = |out: &mut [u8]| {
        for byte in out {
            drawn = drawn.wrapping_mul(31).wrapping_add(11);
            *byte = drawn;
        }
        Ok(())
    };
    let mut sealer = Sealer::new(Vec::new(), lock, &mut random).unwrap();
    sealer.write_all(content).unwrap();
    sealer.finish().unwrap()
}

fn opened(bytes: Vec<u8>, key: &Key) -> Result<Vec<u8>, AgeError> {
    let opened = Opened::new(Bytes(bytes), key)?;
    let chunks = opened.size().div_ceil(Opened::<Bytes>::CHUNK as u64).max(1);
    let mut content = Vec::new();
    for n in 0..chunks {
        content.extend_from_slice(&opened.chunk(n)?);
    }
    assert_eq!(content.len() as u64, opened.size());
    Ok(content)
}

fn identity(n: u8) -> Identity {
    Identity::from_bytes([n; 32])
}

fn passphrase(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

#[test]
fn contents_of_every_size_come_back() {
    let (lock, key) = (Lock::Recipient(identity(9).recipient()), Key::Identity(identity(9)));
    for size in [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000] {
        let content: Vec<u8> = (0..size).map(|n: u32| (n % 251) as u8).collect();
        assert_eq!(opened(locked(&content, &lock), &key).unwrap(), content, "{size}");
    }
}

#[test]
fn only_the_right_key_opens() {
    let for_nine = locked(b"hello", &Lock::Recipient(identity(9).recipient()));
    let secret = locked(b"hello", &Lock::Passphrase(passphrase("a pencil")));
    let open = |bytes: &[u8], key: &Key| opened(bytes.to_vec(), key);
    assert_eq!(open(&secret, &Key::Passphrase(passphrase("a pencil"))).unwrap(), b"hello");
    assert!(matches!(open(&secret, &Key::Passphrase(passphrase("a pen"))), Err(AgeError::WrongKey)));
    assert!(matches!(open(&secret, &Key::Identity(identity(9))), Err(AgeError::OtherLock)));
    assert!(matches!(open(&for_nine, &Key::Identity(identity(8))), Err(AgeError::WrongKey)));
    assert!(matches!(open(&for_nine, &Key::Passphrase(passphrase("x"))), Err(AgeError::OtherLock)));
    assert!(matches!(open(b"hello", &Key::Identity(identity(9))), Err(AgeError::NotAge)));
    let text = String::from_utf8_lossy(&secret).replacen(" 17\n", " 30\n", 1);
    assert!(matches!(open(text.as_bytes(), &Key::Passphrase(passphrase("x"))), Err(AgeError::TooMuchWork)));
}

#[test]
fn keys_are_text_that_age_knows() {
    // Of the documentation of age.
    let recipient = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
    assert_eq!(Recipient::parse(recipient).unwrap().to_string(), recipient);
    for wrong in ["", "age1", &recipient.replace('q', "p"), &recipient.to_uppercase()] {
        assert!(Recipient::parse(wrong).is_err(), "{wrong}");
    }
    let own = identity(3);
    let text = format!("# created: today\n# public key: {}\n{}\n", own.recipient(), *own.secret_text());
    assert_eq!(Identity::parse(&text).unwrap().recipient(), own.recipient());
}

#[test]
fn every_flipped_cut_or_added_byte_is_noticed() {
    let (lock, key) = (Lock::Recipient(identity(9).recipient()), Key::Identity(identity(9)));
    let good = locked(&vec![b'x'; 70_000], &lock);
    for at in (0..good.len()).step_by(97).chain(0..250) {
        let mut bad = good.clone();
        bad[at] ^= 1 << (at % 8);
        assert!(opened(bad, &key).is_err(), "byte {at}");
    }
    for len in (0..good.len()).step_by(701).chain([good.len() - 1, 65_536 + 200]) {
        assert!(opened(good[..len].to_vec(), &key).is_err(), "cut at {len}");
    }
    assert!(opened([good, vec![0]].concat(), &key).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_panic(noise in prop::collection::vec(any::<u8>(), 0..400), keep in 0_usize..250) {
        let good = locked(b"hello", &Lock::Recipient(identity(9).recipient()));
        let bytes = [&good[..keep.min(good.len())], &noise].concat();
        let _ = opened(bytes, &Key::Identity(identity(9)));
    }
}

/// The other library of the format locks and opens the same.
#[test]
fn another_program_agrees() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let content: Vec<u8> = (0..150_000_u32).map(|n| (n % 253) as u8).collect();
    let own = identity(9);
    std::fs::write(folder.join("content"), &content).unwrap();
    std::fs::write(folder.join("for-key.age"), locked(&content, &Lock::Recipient(own.recipient()))).unwrap();
    let secret = Lock::Passphrase(passphrase("ein Bleistift"));
    std::fs::write(folder.join("for-words.age"), locked(&content, &secret)).unwrap();
    let script = r#"
import pathlib, pyrage, sys
folder, key = pathlib.Path(sys.argv[1]), pyrage.x25519.Identity.from_str(sys.argv[2])
content = (folder / "content").read_bytes()
assert pyrage.decrypt((folder / "for-key.age").read_bytes(), [key]) == content
assert pyrage.passphrase.decrypt((folder / "for-words.age").read_bytes(), "ein Bleistift") == content
(folder / "theirs-key.age").write_bytes(pyrage.encrypt(content, [key.to_public()]))
(folder / "theirs-words.age").write_bytes(pyrage.passphrase.encrypt(content, "ein Bleistift"))
"#;
    let text = own.secret_text();
    habeas_tests::python("pyrage").script(script, &[folder, Path::new(text.as_str())]);
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    assert!(opened(read("theirs-key.age"), &Key::Identity(own)).unwrap() == content);
    assert!(opened(read("theirs-words.age"), &Key::Passphrase(passphrase("ein Bleistift"))).unwrap() == content);
}
