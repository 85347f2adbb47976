//! A shell of its own for each test: a fresh home, a vault in it, and the binary.

use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

pub(crate) const PASSPHRASE: &str = "korrekt Pferd Łódź";

pub(crate) struct Shell {
    pub(crate) folder: tempfile::TempDir,
}

pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    #[track_caller]
    pub(crate) fn ok(self) -> String {
        assert_eq!(self.code, 0, "{}{}", self.out, self.err);
        self.out
    }

    #[track_caller]
    pub(crate) fn json(self) -> Value {
        serde_json::from_str(&self.ok()).unwrap()
    }

    /// Which error it was, for what runs with `--json`.
    #[track_caller]
    pub(crate) fn fails(self, code: i32, id: &str) -> Value {
        assert_eq!(self.code, code, "{}{}", self.out, self.err);
        let error: Value = serde_json::from_str(&self.out).unwrap();
        assert_eq!(error["error"]["code"], id, "{}", self.out);
        assert!(error["error"]["todo"].as_str().is_some_and(|t| t.len() > 10));
        error
    }
}

impl Ran {
    /// Fails in words: what happened and what to do, on a line each.
    #[track_caller]
    pub(crate) fn tells(self, code: i32, words: &str) {
        assert_eq!(self.code, code, "{}{}", self.out, self.err);
        assert!(self.err.contains(words), "{}", self.err);
        assert!(self.err.trim_end().lines().count() >= 2, "what happened and what to do: {}", self.err);
    }
}

impl Shell {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn with_vault() -> Self {
        let shell = Self::new();
        shell.run(&["vault", "create"]).ok();
        shell
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn text(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        std::fs::write(self.path(name), bytes).unwrap();
        self.text(name)
    }

    /// The binary with nothing of the caller's surroundings, and without a passphrase.
    pub(crate) fn bare(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_habeas"));
        command
            .env_clear()
            .env("HOME", self.folder.path())
            .env("HABEAS_VAULT", self.path("vault"))
            .env("HABEAS_QUICK_KEYS_FOR_TESTS", "1")
            .env("HABEAS_TODAY", "2026-11-26")
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn command(&self) -> Command {
        let mut command = self.bare();
        command.env("HABEAS_PASSPHRASE", PASSPHRASE);
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        ran(self.command().args(args).output().unwrap())
    }

    #[track_caller]
    pub(crate) fn ok(&self, args: &[&str]) -> String {
        self.run(args).ok()
    }

    #[track_caller]
    pub(crate) fn json(&self, args: &[&str]) -> Value {
        self.run(&[args, &["--json"]].concat()).json()
    }

    #[track_caller]
    pub(crate) fn fails(&self, args: &[&str], code: i32, words: &str) {
        self.run(args).tells(code, words);
    }

    /// Without a passphrase at hand.
    pub(crate) fn run_bare(&self, args: &[&str]) -> Ran {
        ran(self.bare().args(args).output().unwrap())
    }
}

pub(crate) fn ran(output: Output) -> Ran {
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}
