//! The manual pages of the command line and its completions, from the parser itself, for whoever makes a package.

use clap_complete::Shell;
use habeas_desk::{ApiError, write_error};
use habeas_words::Language;
use std::path::Path;

use crate::help;
use crate::render::Outcome;
use crate::session::Ran;

/// Writes a page for each command into `man/man1`, and a file for each shell beside it. What is there is replaced: the folder is
/// made for this.
///
/// # Errors
/// The folder cannot be written.
pub(crate) fn write(out: &Path, language: Language) -> Ran {
    let failed = |e: std::io::Error| -> ApiError { write_error(e.kind(), &out.display().to_string()).at("out") };
    let pages = out.join("man/man1");
    std::fs::create_dir_all(&pages).map_err(failed)?;
    clap_mangen::generate_to(without_help(help::command(language)), &pages).map_err(failed)?;
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        clap_complete::generate_to(shell, &mut help::command(language), "habeas", out).map_err(failed)?;
    }
    Ok(Outcome::Done)
}

/// `habeas help COMMAND` shows what the page of the command says, so it has none of its own, on any level.
fn without_help(command: clap::Command) -> clap::Command {
    command.disable_help_subcommand(true).mut_subcommands(without_help)
}
