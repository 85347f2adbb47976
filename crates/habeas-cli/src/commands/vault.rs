use habeas_desk::api::{BackupRequest, CheckRequest};
use habeas_desk::{Command, Reason, commands as desk};

use super::keys;
use crate::args::Vault;
use crate::files::place;
use crate::session::{Ran, Session};

pub(super) fn run(s: &mut Session<'_>, command: &Vault) -> Ran {
    if !s.has_vault() && !matches!(command, Vault::Create | Vault::Restore { .. } | Vault::Status) {
        return Err(Reason::NoVault.into());
    }
    match command {
        Vault::Create => keys::create(s),
        Vault::Status => keys::status(s),
        Vault::Check { deep } => {
            s.open_for(desk::VaultCheck::NEEDS)?;
            s.warn_of_copies()?;
            s.run::<desk::VaultCheck>(CheckRequest { deep: *deep })
        }
        Vault::Repair => keys::repair(s),
        Vault::Prune => s.run::<desk::VaultPrune>(()),
        Vault::Passphrase { forgotten, new_passphrase_file } => {
            keys::passphrase(s, *forgotten, new_passphrase_file.as_deref())
        }
        Vault::RecoveryCode { out } => keys::recovery_code(s, out.as_deref()),
        Vault::Keyring { state } => keys::keyring(s, *state),
        Vault::Backup { file } => {
            s.open_for(desk::VaultBackup::NEEDS)?;
            s.warn_of_copies()?;
            s.run::<desk::VaultBackup>(BackupRequest { out: place(file) })
        }
        Vault::Restore { file } => keys::restore(s, file),
    }
}
