//! The binary `habeas`: everything the window does, for scripts and advocates. It turns arguments into commands of the
//! desk and views into text. What it means is decided in the desk.

mod args;
mod identity;
mod keys;
mod plan;
mod shell;
mod tell;

use clap::Parser;
use habeas_desk::wording::Language;
use habeas_desk::{ApiError, Context, Desk, Reason, Setup, dispatch};
use habeas_keyring::SystemKeyring;
use serde_json::{Value, json};
use std::io::Write as _;
use std::process::ExitCode;
use std::sync::Arc;

use args::Args;
use plan::Plan;

/// Reports that are printed whole whatever they tell: what is wrong stands in them, row by row.
const REPORTS: [&str; 5] = ["law_deadline_table", "batch_run", "post_envelopes", "post_labels", "post_list"];

/// How a command ended that has printed its document: well, or with what is wrong.
type Ended = Option<ApiError>;

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => return usage(&error),
    };
    let language = args.language();
    match run(&args, language) {
        Ok(None) => ExitCode::SUCCESS,
        // The one document is on stdout already.
        Ok(Some(error)) => {
            let error = error.worded(language);
            told(&error);
            ExitCode::from(error.code.exit())
        }
        Err(error) => {
            let error = error.worded(language);
            if args.json {
                print(&format!("{:#}\n", json!({ "error": error })));
            } else {
                told(&error);
            }
            ExitCode::from(error.code.exit())
        }
    }
}

/// Bad input names what it belongs to, as the option or the column is called.
fn told(error: &ApiError) {
    let at = error.field.as_ref().filter(|_| error.code.exit() == 2);
    let at = at.map(|field| format!("{field}: ")).unwrap_or_default();
    complain(&format!("{at}{}\n{}\n", error.message, error.todo));
}

fn run(args: &Args, language: Language) -> Result<Ended, ApiError> {
    let plan = plan::of(&args.command)?;
    let setup = Setup { folder: args.vault_folder()?, quick_keys_for_tests: shell::quick_keys() };
    let mut desk = Desk::new(setup).with_keyring(Arc::new(SystemKeyring::new()));
    desk.driven_by("command line");
    let files = shell::Paths;
    let mut random = shell::OsRandom;
    let progress = shell::Bar::new();
    let web = habeas_fetch::Fetcher::new();
    let mut cx = Context {
        today: args.today()?,
        now: shell::now(),
        language,
        random: &mut random,
        files: &files,
        progress: &progress,
        web: &web,
    };
    match plan {
        Plan::Keys(what) => {
            keys::run(args, &what, &mut desk, &mut cx)?;
            progress.done();
        }
        Plan::Call { name, payload, part } => {
            keys::unlock(args, &mut desk, name, language)?;
            warn_of_copies(&mut desk, &mut cx, name)?;
            let view = dispatch(&mut desk, &mut cx, name, payload)?;
            progress.done();
            let view = part.of(view)?;
            let verdict = verdict(name, &view);
            // With --json there is one document on stdout: the report when all is well, else the error. A table is
            // printed whole either way.
            if args.json && !REPORTS.contains(&name) {
                if verdict.is_some() {
                    complain(&tell::view(name, &view, language));
                }
                if let Some(error) = verdict {
                    return Err(error);
                }
            }
            show(args, language, name, &view)?;
            return Ok(verdict);
        }
        Plan::Edit { show: name, edit, id, member, patch } => {
            keys::unlock(args, &mut desk, edit, language)?;
            let mut record = dispatch(&mut desk, &mut cx, name, json!({ "id": id }))?;
            let mut record = if member == "company" { record["company"].take() } else { record };
            plan::lay_over(&mut record, &patch);
            let view = dispatch(&mut desk, &mut cx, edit, json!({ "id": id, member: record }))?;
            show(args, language, edit, &view)?;
        }
        Plan::Delete { kind, delete, id, yes } => {
            keys::unlock(args, &mut desk, delete, language)?;
            let shown = dispatch(&mut desk, &mut cx, "deletion_preview", json!({ "kind": kind, "id": id }))?;
            if !yes {
                complain(&tell::view("deletion_preview", &shown, language));
                shell::confirm(&habeas_desk::wording::say(language, "cli.deletion.ask", &[]))?;
            }
            // By its whole id: what was shown is what goes.
            let view = dispatch(&mut desk, &mut cx, delete, json!({ "id": shown["id"] }))?;
            show(args, language, delete, &view)?;
        }
    }
    Ok(None)
}

/// Copies beside the vault are told where somebody asks how it is: before a backup or a check could make them feel safe.
fn warn_of_copies(desk: &mut Desk, cx: &mut Context<'_>, name: &str) -> Result<(), ApiError> {
    if ["vault_check", "vault_backup"].contains(&name) {
        let status = dispatch(desk, cx, "vault_status", Value::Null)?;
        complain(&tell::copies(&status, cx.language));
    }
    Ok(())
}

/// A check that found faults has failed, although it ran.
fn verdict(name: &str, view: &Value) -> Ended {
    let count = |list: &Value| list.as_array().map_or(0, Vec::len);
    let left_out = |count: usize| (count > 0).then(|| ApiError::from(Reason::BatchLeftOut { count }));
    match name {
        "vault_check" => {
            let count = count(&view["faults"]);
            (count > 0).then(|| ApiError::from(Reason::CheckFailed { count }))
        }
        "batch_run" if view["cancelled"] == true => Some(Reason::Cancelled.into()),
        "batch_run" => {
            let around = view["around"].as_array().into_iter().flatten();
            left_out(count(&view["left_out"]) + around.map(|made| count(&made["left_out"])).sum::<usize>())
        }
        "post_envelopes" | "post_labels" | "post_list" => left_out(count(&view["left_out"])),
        "law_deadline_table" => {
            let failed = view["failed"].as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or_default();
            (failed > 0).then(|| Reason::RowsFailed { count: failed }.at("csv"))
        }
        _ => None,
    }
}

fn show(args: &Args, language: Language, name: &str, view: &Value) -> Result<(), ApiError> {
    let text = if args.json {
        match name {
            "notice_read" => format!("{:#}\n", view["reading"]),
            "law_deadline_table" => format!("{:#}\n", tell::rows(view)),
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
