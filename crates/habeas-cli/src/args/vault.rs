//! The vault, as people type it.

use clap::Subcommand;
use std::path::PathBuf;

#[derive(Subcommand)]
pub(crate) enum Vault {
    /// Make a vault
    Create,
    /// Where it is, what opens it, when it was last backed up
    Status,
    /// Verify every chain and every seal
    Check {
        /// Read also what belongs to nothing, and put every case together from its events
        #[arg(long)]
        deep: bool,
    },
    /// Save what can be saved of a damaged vault, and accept one that was set back; the old files stay
    Repair,
    /// Remove sealed files that belong to nothing
    Prune,
    /// Change the passphrase
    Passphrase {
        /// Ask for the recovery code in the place of the passphrase
        #[arg(long)]
        forgotten: bool,
        /// Read the new passphrase from a file [else: HABEAS_NEW_PASSPHRASE, else it is asked for]
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    /// Make a recovery code to print; one made before opens no more
    RecoveryCode {
        /// Save the sheet there [default: stdout]
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Let the system's keyring open the vault, or no longer
    Keyring { state: Switch },
    /// Write the whole vault into one sealed file, and verify it
    Backup { file: PathBuf },
    /// Make the vault again from a backup, where there is none
    Restore { file: PathBuf },
}

#[derive(Clone, Copy, clap::ValueEnum)]
pub(crate) enum Switch {
    On,
    Off,
}
