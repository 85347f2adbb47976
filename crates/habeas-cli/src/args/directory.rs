//! The company directory, as people type it.

use clap::Subcommand;
use habeas_desk::api::DirectoryField;
use std::path::PathBuf;

use super::choices::ids;

#[derive(Subcommand)]
pub(crate) enum Directory {
    Search {
        #[arg(required = true)]
        text: Vec<String>,
        #[arg(long, value_name = "N")]
        most: Option<usize>,
    },
    Show {
        slug: String,
    },
    Packs,
    Pack {
        id: String,
        #[arg(long, value_name = "SLUG", num_args = 0..)]
        add: Option<Vec<String>>,
    },
    Correct {
        slug: String,
        #[arg(
            long = "field",
            value_name = "NAME=VALUE",
            required = true,
            help = ids::<DirectoryField>()
        )]
        fields: Vec<String>,
    },
    Status,
    Update {
        #[arg(value_name = "FILE|FOLDER|ADDRESS", required_unless_present = "built_in")]
        from: Option<PathBuf>,
        #[arg(long, conflicts_with = "from")]
        built_in: bool,
    },
    Discover {
        #[arg(required = true, value_name = "FILE|FOLDER")]
        files: Vec<PathBuf>,
        #[arg(long, value_name = "SLUG", num_args = 0..)]
        add: Option<Vec<String>>,
    },
    Corrections,
    Export {
        #[arg(long, required = true)]
        corrections: bool,
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
}
