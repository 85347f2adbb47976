//! Programs that others wrote, which read what Habeas writes.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

/// Each program a test may run, and the Debian package that brings it. `make test` installs them all.
pub const PROGRAMS: &[(&str, &str)] = &[
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("Xvfb", "xvfb"),
    ("dbus-daemon", "dbus"),
    ("dbus-run-session", "dbus"),
    ("dbus-send", "dbus-bin"),
    ("exiftool", "libimage-exiftool-perl"),
    ("gnome-keyring-daemon", "gnome-keyring"),
    ("java", "default-jre-headless"),
    ("pdffonts", "poppler-utils"),
    ("pdfimages", "poppler-utils"),
    ("pdfinfo", "poppler-utils"),
    ("pdftoppm", "poppler-utils"),
    ("pdftotext", "poppler-utils"),
    ("qpdf", "qpdf"),
    ("xclip", "xclip"),
    ("xdotool", "xdotool"),
];

/// Python packages that a test may import. `tests/validators.sh` installs them.
pub const PYTHON_PACKAGES: &[&str] =
    &["bagit", "frictionless", "holidays", "icalendar", "pyrage", "rdflib", "rocrate", "vobject"];

/// Fails unless a program is installed, and says what installs it.
#[track_caller]
pub fn installed(program: &str) {
    let package = package_of(program);
    let paths = std::env::var_os("PATH").unwrap_or_default();
    assert!(
        std::env::split_paths(&paths).any(|folder| folder.join(program).is_file()),
        "{program} is not installed. It comes with the Debian package {package}; `make test` installs it."
    );
}

fn package_of(program: &str) -> &'static str {
    let known = PROGRAMS.iter().find(|(name, _)| *name == program);
    known.map_or_else(|| panic!("{program} is not in the list of programs in tests/src/outside.rs"), |(_, p)| p)
}

/// Runs an outside program to a good end; returns its standard output.
///
/// # Panics
/// The program is not installed or fails.
#[track_caller]
pub fn run<S: AsRef<OsStr>>(program: &str, args: impl IntoIterator<Item = S>) -> String {
    installed(program);
    finish(Command::new(program).args(args))
}

/// Runs an outside program on a file with these bytes: `program before.. FILE after..`.
///
/// # Panics
/// The program is not installed or fails.
#[track_caller]
pub fn run_on_bytes(program: &str, before: &[&str], bytes: &[u8], after: &[&str]) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    installed(program);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let file = std::env::temp_dir().join(format!("habeas-{}-{number}", std::process::id()));
    std::fs::write(&file, bytes).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    let output = Command::new(program).args(before).arg(&file).args(after).output();
    let _ = std::fs::remove_file(&file);
    succeeded(program, output)
}

/// A Python that can import a package of [`PYTHON_PACKAGES`], to be called with [`Python::run`].
///
/// # Panics
/// The package is not installed.
#[track_caller]
#[must_use]
pub fn python(package: &str) -> Python {
    assert!(PYTHON_PACKAGES.contains(&package), "{package} is not in the list of packages in tests/src/outside.rs");
    let made = crate::root().join("tests/.venv/bin/python");
    let program = std::env::var_os("HABEAS_PYTHON").map_or(made, PathBuf::from);
    let found = Command::new(&program).args(["-c", &format!("import {package}")]).output();
    assert!(
        found.is_ok_and(|output| output.status.success()),
        "{} cannot import {package}. `tests/validators.sh` installs it; `make test` runs that first.",
        program.display()
    );
    Python { program }
}

/// A Python interpreter with the package a test asked for.
#[derive(Debug)]
pub struct Python {
    program: PathBuf,
}

impl Python {
    /// Runs it to a good end; returns its standard output.
    ///
    /// # Panics
    /// It fails.
    #[track_caller]
    pub fn run<S: Into<OsString>>(&self, args: impl IntoIterator<Item = S>) -> String {
        finish(Command::new(&self.program).args(args.into_iter().map(Into::into)))
    }

    /// Runs a script given as text.
    ///
    /// # Panics
    /// It fails.
    #[track_caller]
    pub fn script(&self, script: &str, args: &[&Path]) -> String {
        finish(Command::new(&self.program).arg("-c").arg(script).args(args))
    }
}

#[track_caller]
fn finish(command: &mut Command) -> String {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output();
    succeeded(&name, output)
}

#[track_caller]
fn succeeded(program: &str, output: std::io::Result<std::process::Output>) -> String {
    let output = output.unwrap_or_else(|e| panic!("{program} does not start: {e}"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{program} fails:\n{text}{}", String::from_utf8_lossy(&output.stderr));
    text
}
