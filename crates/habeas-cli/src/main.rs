//! The binary `habeas`: everything the window does, for scripts and advocates. It turns arguments into commands of the
//! desk and views into text. What it means is decided in the desk.

mod args;
mod plan;
mod shell;
mod tell;

use clap::Parser;
use habeas_desk::words::{Language, say};
use habeas_desk::{ApiError, Code, Context, Desk, Needs, Setup, dispatch};
use serde_json::{Value, json};
use std::io::Write as _;
use std::process::ExitCode;

use args::Args;
use plan::Plan;

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => return usage(&error),
    };
    let language = args.language();
    match run(&args, language) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let error = error.worded(language);
            // A table that was printed is the document; what is wrong stands in it, row by row.
            if args.json && error.code != Code::RowsFailed {
                print(&format!("{:#}\n", json!({ "error": error })));
            } else {
                // Bad input names what it belongs to, as the option or the column is called.
                let at = error.field.as_ref().filter(|_| error.code.exit() == 2);
                let at = at.map(|field| format!("{field}: ")).unwrap_or_default();
                complain(&format!("{at}{}\n{}\n", error.message, error.todo));
            }
            ExitCode::from(error.code.exit())
        }
    }
}

fn run(args: &Args, language: Language) -> Result<(), ApiError> {
    let plan = plan::of(&args.command)?;
    let mut desk = Desk::new(Setup { folder: args.vault_folder()?, quick_keys_for_tests: shell::quick_keys() });
    let files = shell::Paths;
    let mut random = shell::OsRandom;
    let progress = shell::Bar::new();
    let mut cx = Context {
        today: args.today()?,
        now: shell::now(),
        language,
        random: &mut random,
        files: &files,
        progress: &progress,
    };
    match plan {
        Plan::CreateVault => {
            let passphrase = shell::new_passphrase(args, language)?;
            let view = dispatch(&mut desk, &mut cx, "vault_create", json!({ "passphrase": passphrase.as_str() }))?;
            if shell::quick_keys() {
                complain(&format!("{}\n", say(language, "cli.quick_keys", &[])));
            }
            show(args, language, "vault_create", &view)?;
        }
        Plan::Call { name, payload, part } => {
            unlock(args, &mut desk, name, language)?;
            let view = dispatch(&mut desk, &mut cx, name, payload)?;
            progress.done();
            let view = part.of(view)?;
            let verdict = verdict(name, &view);
            // With --json there is one document on stdout: the report when all is well, else the error. A table is
            // printed whole either way.
            if args.json && name != "deadline_table" {
                if verdict.is_err() {
                    complain(&tell::view(name, &view, language));
                }
                verdict?;
                return show(args, language, name, &view);
            }
            show(args, language, name, &view)?;
            return verdict;
        }
        Plan::Edit { show: name, edit, id, member, patch } => {
            unlock(args, &mut desk, edit, language)?;
            let mut record = dispatch(&mut desk, &mut cx, name, json!({ "id": id }))?;
            let mut record = if member == "company" { record["company"].take() } else { record };
            plan::lay_over(&mut record, &patch);
            let view = dispatch(&mut desk, &mut cx, edit, json!({ "id": id, member: record }))?;
            show(args, language, edit, &view)?;
        }
    }
    Ok(())
}

/// Opens the vault as far as the command needs it.
fn unlock(args: &Args, desk: &mut Desk, name: &str, language: Language) -> Result<(), ApiError> {
    let needs = habeas_desk::COMMANDS.iter().find(|c| c.name == name).map_or(Needs::Nothing, |c| c.needs);
    if needs == Needs::Nothing {
        return Ok(());
    }
    if !desk.has_vault() {
        return Err(ApiError::new(Code::NoVault));
    }
    let passphrase = shell::passphrase(args, language)?;
    desk.unlock(&passphrase, needs == Needs::Write)
}

/// A check that found faults has failed, although it ran.
fn verdict(name: &str, view: &Value) -> Result<(), ApiError> {
    match view.get("faults").and_then(Value::as_array) {
        Some(faults) if name == "vault_check" && !faults.is_empty() => {
            Err(ApiError::with(Code::CheckFailed, &[("count", &faults.len().to_string())]))
        }
        _ => match view["failed"].as_u64() {
            Some(count) if name == "deadline_table" && count > 0 => {
                Err(ApiError::with(Code::RowsFailed, &[("count", &count.to_string())]).at("csv"))
            }
            _ => Ok(()),
        },
    }
}

fn show(args: &Args, language: Language, name: &str, view: &Value) -> Result<(), ApiError> {
    let text = if args.json {
        match name {
            "notice_read" => format!("{:#}\n", view["reading"]),
            "deadline_table" => format!("{:#}\n", tell::rows(view)),
            _ => format!("{view:#}\n"),
        }
    } else {
        tell::view(name, view, language)
    };
    let mut out = std::io::stdout();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // A reader that went away, as in `| head`, is no reason to fail.
        Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => Err(habeas_desk::write_error(e.kind(), "stdout")),
        _ => Ok(()),
    }
}

/// Wrong usage, said by the argument parser; help and version are no errors.
fn usage(error: &clap::Error) -> ExitCode {
    use clap::error::ErrorKind as K;
    if matches!(error.kind(), K::DisplayHelp | K::DisplayVersion | K::DisplayHelpOnMissingArgumentOrSubcommand) {
        // Writing to a closed pipe (`| head`) is not a failure either.
        let _ = error.print();
        return ExitCode::from(u8::from(error.kind() == K::DisplayHelpOnMissingArgumentOrSubcommand) * 2);
    }
    if std::env::args_os().any(|a| a == "--json") {
        let message = error.render().to_string();
        let first = message.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
        let todo = "Run the command with --help.";
        print(&format!(
            "{:#}\n",
            json!({ "error": { "code": "usage", "message": first, "todo": todo, "field": null } })
        ));
    } else {
        let _ = error.print();
    }
    ExitCode::from(2)
}

/// The last word on stdout: there is nowhere left to say that it failed.
fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

fn complain(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}
