//! The binary `habeas`: everything the window does, for scripts and advocates. It turns arguments into requests to the
//! desk and prints the results. What they mean is decided in the desk.

mod args;
mod commands;
mod failures;
mod files;
mod help;
mod output;
mod progress;
mod render;
mod session;
mod system;
mod terminal;
mod usage;
mod wording;

use clap::Parser;
use habeas_words::Language;
use std::process::ExitCode;

use args::Args;
use render::Outcome;
use session::{Ran, Session};

fn main() -> ExitCode {
    if let Some(ended) = habeas_intake::worker::run_if_asked() {
        return ended;
    }
    habeas_intake::shut_own_process();
    habeas_desk::use_installed_fonts(dirs::font_dir());
    let args = match Args::try_parse() {
        Ok(args) => args,
        // Only who reads them needs the words of the parser, so that it is made once more with them.
        Err(_) => return not_run(args::language_typed(std::env::args_os())),
    };
    let language = args.language();
    match run(&args) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        // The report is on stdout already.
        Ok(Outcome::Incomplete(error) | Outcome::Failed(error)) => {
            let error = error.worded(language);
            output::print_error(&error);
            ExitCode::from(error.code.exit())
        }
        Err(error) => {
            let error = error.worded(language);
            if args.json {
                output::print_error_document(&error);
            } else {
                output::print_error(&error);
            }
            ExitCode::from(error.code.exit())
        }
    }
}

fn run(args: &Args) -> Ran {
    commands::run(&mut Session::new(args, args.language())?, &args.command)
}

/// What the argument parser reports: help, version, or wrong usage.
fn not_run(language: Language) -> ExitCode {
    use clap::error::ErrorKind as K;
    let Err(error) = help::command(language).try_get_matches() else { return ExitCode::from(2) };
    let report = usage::report(&error, language);
    match error.kind() {
        K::DisplayHelp | K::DisplayVersion => output::print_help(&report),
        // The parser failed, so its own `json` flag is not known.
        kind if kind != K::DisplayHelpOnMissingArgumentOrSubcommand
            && std::env::args_os().any(|arg| arg == "--json") =>
        {
            output::print_usage_document(&report, language);
        }
        _ => output::print_usage(&report),
    }
    ExitCode::from(if matches!(error.kind(), K::DisplayHelp | K::DisplayVersion) { 0 } else { 2 })
}
