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
    /// Companies that many people have to do with, in packs. No vault needed
    Packs,
    /// The companies of a pack
    Pack {
        /// As the list of packs has it
        id: String,
        /// Make them companies of your vault: these, or all of them
        #[arg(long, value_name = "SLUG", num_args = 0..)]
        add: Option<Vec<String>>,
    },
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
    /// Which copy of the directory is in hand, and how old it is
    Status,
    /// Take a newer copy of the directory: the archive or the folder of its keepers, or an address (https://…). What you corrected
    /// holds
    Update {
        #[arg(value_name = "FILE|FOLDER|ADDRESS", required_unless_present = "built_in")]
        from: Option<PathBuf>,
        /// Go back to the copy that came with this program
        #[arg(long, conflicts_with = "from")]
        built_in: bool,
    },
    /// Who may hold data about you: from the export of a password manager, a mailbox (mbox) or the folder of a mail program, a
    /// bank statement (CSV), a list of addresses. Passwords are not read, nothing leaves this machine, and nothing of the file
    /// is kept. No vault needed
    Discover {
        #[arg(required = true, value_name = "FILE|FOLDER")]
        files: Vec<PathBuf>,
        /// Make them companies of your vault: these, or all of them
        #[arg(long, value_name = "SLUG", num_args = 0..)]
        add: Option<Vec<String>>,
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
