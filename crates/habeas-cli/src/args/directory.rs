//! The company directory, as people type it.

use clap::Subcommand;
use habeas_desk::api::DirectoryField;
use std::path::PathBuf;

use super::choices::one_of;

#[derive(Subcommand)]
pub(crate) enum Directory {
    /// Find a company by its name, a service it runs, its site or its mail. No vault needed
    Search {
        /// As you know it; accents, case and a slip of the hand do not matter
        #[arg(required = true)]
        text: Vec<String>,
        /// At most so many
        #[arg(long, value_name = "N")]
        most: Option<usize>,
    },
    /// All that the directory says of a company. No vault needed
    Show { slug: String },
    /// Correct what the directory says; your corrections hold over every newer copy of it
    Correct {
        slug: String,
        #[arg(
            long = "field",
            value_name = "NAME=VALUE",
            required = true,
            help = format!("The right value of: {}. Empty: it has none. What the directory says itself withdraws the correction", one_of::<DirectoryField>())
        )]
        fields: Vec<String>,
    },
    /// What you corrected, and where the directory says something else meanwhile
    Corrections,
    /// Give what you corrected as the directory's own records, for its keepers
    Export {
        /// The records that you corrected
        #[arg(long, required = true)]
        corrections: bool,
        /// Save them in this folder, each in a file of its own [default: print them]
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
}
