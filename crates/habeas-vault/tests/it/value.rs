use habeas_vault::VaultError;

use crate::{Fixed, keys};

#[test]
fn a_value_opens_only_with_its_context_in_its_vault() {
    let keys = keys("a");
    for plain in [b"".as_slice(), b"smtp password", &[7; 100_000]] {
        let sealed = keys.seal_bytes(plain, "mail", &mut Fixed("v", 0)).unwrap();
        assert_eq!(*keys.open_bytes(&sealed, "mail").unwrap(), plain);
        let error = keys.open_bytes(&sealed, "backup").unwrap_err();
        assert_eq!(error.to_string(), "the sealed value for `backup` was altered or belongs elsewhere");
        assert!(matches!(crate::keys("b").open_bytes(&sealed, "mail"), Err(VaultError::ValueAltered { .. })));
    }
}

#[test]
fn every_flipped_bit_and_every_truncation_of_a_value_is_detected() {
    let keys = keys("a");
    let sealed = keys.seal_bytes(b"token", "mail", &mut Fixed("v", 0)).unwrap();
    for at in 0..sealed.len() {
        for bit in 0..8 {
            let mut other = sealed.clone();
            other[at] ^= 1 << bit;
            assert!(keys.open_bytes(&other, "mail").is_err(), "byte {at}, bit {bit}");
        }
        assert!(keys.open_bytes(&sealed[..at], "mail").is_err(), "cut at {at}");
    }
}

#[test]
fn a_later_version_is_reported() {
    let error = keys("a").open_bytes(&[2, 0, 0], "mail").unwrap_err();
    assert!(matches!(error, VaultError::Newer { found: 2, known: 1 }));
}
