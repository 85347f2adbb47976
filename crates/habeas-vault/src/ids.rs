//! Ids and hashes of a vault.

use habeas_hex::hex_newtype;

hex_newtype! {
    /// Names a vault: 16 random bytes.
    VaultId(16);
    /// Names one sealed file: 16 random bytes in its header, recorded by the store beside the content hash.
    FileId(16);
    /// Names a slot of the key file: 8 random bytes.
    SlotId(8);
    /// SHA-256 (FIPS 180-4) of plain content: the id of a document inside the vault. It never appears outside.
    ContentHash(32);
}
