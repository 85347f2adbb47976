//! The vault, as people type it.

use clap::Subcommand;
use std::path::PathBuf;

#[derive(Subcommand)]
pub(crate) enum Vault {
    Create,
    Status,
    Check {
        #[arg(long)]
        deep: bool,
    },
    Repair,
    Prune,
    Passphrase {
        #[arg(long)]
        forgotten: bool,
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    RecoveryCode {
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    Keyring {
        state: Switch,
    },
    Backup {
        file: PathBuf,
    },
    Restore {
        file: PathBuf,
    },
}

#[derive(Clone, Copy, clap::ValueEnum)]
pub(crate) enum Switch {
    On,
    Off,
}
