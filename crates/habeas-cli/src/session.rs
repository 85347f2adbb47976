//! One run of the command line: a desk, and everything it is handed.

use habeas_desk::api::KeyGiven;
use habeas_desk::{ApiError, Code, Command, Context, Desk, Needs, Reason, Setup, commands};
use habeas_fetch::Fetcher;
use habeas_intake::Sealed;
use habeas_keyring::SystemKeyring;
use habeas_words::Language;
use jiff::Timestamp;
use jiff::civil::Date;
use std::sync::Arc;

use crate::args::Args;
use crate::files::Paths;
use crate::progress::Bar;
use crate::render::{self, Outcome, Render, Renderer};
use crate::system::{self, OsRandom};
use crate::wording::Phrase;
use crate::{output, terminal};

/// What a command ends with: its result is printed, or the error is to be.
pub(crate) type Ran = Result<Outcome, ApiError>;

pub(crate) struct Session<'a> {
    pub(crate) args: &'a Args,
    pub(crate) renderer: Renderer,
    desk: Desk,
    today: Date,
    now: Timestamp,
    random: OsRandom,
    files: Paths,
    progress: Bar,
    web: Fetcher,
    intake: Sealed,
}

impl<'a> Session<'a> {
    /// # Errors
    /// `--today` is no date; there is no user's folder for data.
    pub(crate) fn new(args: &'a Args, language: Language) -> Result<Self, ApiError> {
        let setup = Setup { folder: args.vault_folder()?, quick_keys_for_tests: system::quick_keys() };
        let mut desk = Desk::new(setup).with_keyring(Arc::new(SystemKeyring::new()));
        desk.driven_by("command line");
        Ok(Self {
            args,
            renderer: Renderer { language },
            desk,
            today: args.today()?,
            now: system::now(),
            random: OsRandom,
            files: Paths,
            progress: Bar::new(),
            web: Fetcher::new(),
            intake: Sealed::new(),
        })
    }

    pub(crate) fn language(&self) -> Language {
        self.renderer.language
    }

    /// Opens the vault as far as the command needs it, calls it, and prints its result.
    ///
    /// # Errors
    /// As [`Session::call`] and [`Session::show`].
    pub(crate) fn run<C: Command<Res: Render>>(&mut self, req: C::Req) -> Ran {
        let result = self.call::<C>(req)?;
        self.show(&result)
    }

    /// Opens the vault as far as the command needs it, and calls it.
    ///
    /// # Errors
    /// The vault does not open; whatever the command reports.
    pub(crate) fn call<C: Command>(&mut self, req: C::Req) -> Result<C::Res, ApiError> {
        self.open_for(C::NEEDS)?;
        let mut cx = Context {
            today: self.today,
            now: self.now,
            language: self.renderer.language,
            random: &mut self.random,
            files: &self.files,
            progress: &self.progress,
            web: &self.web,
            intake: &self.intake,
        };
        let result = self.desk.call::<C>(&mut cx, req);
        self.progress.done();
        self.report_concerns();
        result
    }

    /// What the person should know beside a result: a part of the vault was set back, a last step was not confirmed.
    fn report_concerns(&mut self) {
        for concern in self.desk.take_unreported(self.renderer.language) {
            output::print_message(&render::concern(&concern));
        }
    }

    /// Prints a result: its document with `--json`, else its text.
    ///
    /// # Errors
    /// Stdout cannot be written; with `--json`, the result is a failure whose error is the document.
    pub(crate) fn show<R: Render>(&self, result: &R) -> Ran {
        let outcome = result.outcome();
        match outcome {
            Outcome::Failed(error) if self.args.json => {
                output::print_message(&result.render(&self.renderer));
                return Err(error);
            }
            _ if self.args.json => output::print_json(&result.json().map_err(ApiError::from)?)?,
            _ => {
                output::print_result(&result.render(&self.renderer))?;
                output::print_message(&result.beside(&self.renderer));
            }
        }
        Ok(outcome)
    }

    /// A result on stderr, beside the one that is printed.
    pub(crate) fn report<R: Render>(&self, result: &R) {
        output::print_message(&result.render(&self.renderer));
    }

    /// A sentence on stderr.
    pub(crate) fn message(&self, phrase: Phrase) {
        output::print_message(&self.renderer.line(phrase, &[]));
    }

    /// A sentence with its values on stderr.
    pub(crate) fn message_with(&self, phrase: Phrase, values: &[(&str, &dyn std::fmt::Display)]) {
        output::print_message(&self.renderer.line(phrase, values));
    }

    /// Opens the vault for reading where it is there and a key is at hand, for a command that can do without.
    ///
    /// # Errors
    /// The given key does not open it.
    pub(crate) fn open_if_at_hand(&mut self) -> Result<(), ApiError> {
        if !self.desk.has_vault() {
            return Ok(());
        }
        let given = terminal::given_key(self.args)?;
        self.try_open(given.as_ref())
    }

    pub(crate) fn has_vault(&self) -> bool {
        self.desk.has_vault()
    }

    /// Warns of copies of the vault beside it, before a backup or a check could make the user feel safe.
    ///
    /// # Errors
    /// The status cannot be read.
    pub(crate) fn warn_of_copies(&mut self) -> Result<(), ApiError> {
        let status = self.call::<commands::VaultStatus>(())?;
        output::print_message(&render::conflict_copies(&status, &self.renderer));
        Ok(())
    }

    /// Opens the vault as far as a command needs it. A given key has precedence over the keyring, and the keyring over
    /// asking for the passphrase.
    ///
    /// # Errors
    /// There is no vault, or nothing at hand opens it.
    pub(crate) fn open_for(&mut self, needs: Needs) -> Result<(), ApiError> {
        let write = match needs {
            Needs::Own => return Ok(()),
            Needs::Read => false,
            Needs::Write => true,
        };
        if self.desk.is_open(write) {
            return Ok(());
        }
        if !self.desk.has_vault() {
            return Err(Reason::NoVault.into());
        }
        if let Some(key) = terminal::given_key(self.args)? {
            return self.desk.unlock_with(&key, write, &mut self.random);
        }
        match self.desk.unlock_by_keyring(write, &mut self.random) {
            Ok(true) => return Ok(()),
            Ok(false) => (),
            Err(e) if e.code == Code::Keyring && terminal::can_ask() => {
                output::print_message(&format!("{}\n", e.worded(self.renderer.language).message));
            }
            Err(e) => return Err(e),
        }
        let passphrase = terminal::ask(&self.renderer.phrase(Phrase::AskPassphrase, &[]))?;
        self.desk.unlock(&passphrase, write, &mut self.random)
    }

    /// Opens the vault for reading with what is at hand, and asks for nothing. A failing keyring is no error.
    ///
    /// # Errors
    /// The given key does not open it.
    pub(crate) fn try_open(&mut self, given: Option<&KeyGiven>) -> Result<(), ApiError> {
        match given {
            Some(key) => self.desk.unlock_with(key, false, &mut self.random),
            None => {
                let _ = self.desk.unlock_by_keyring(false, &mut self.random);
                Ok(())
            }
        }
    }
}
