//! The start in the background when the person logs in: an entry in their folder `autostart`, written and removed by choice
//! (the Desktop Application Autostart Specification).

use std::path::{Path, PathBuf};
use std::{fs, io};

use habeas_desk::{ApiError, Reason, write_error};

use crate::files;

/// What the entry starts the app with.
pub(crate) const UNSEEN: &str = "--background";

fn entry() -> Option<PathBuf> {
    cfg!(target_os = "linux")
        .then(dirs::config_dir)
        .flatten()
        .map(|folder| folder.join("autostart/org.habeas.Habeas.desktop"))
}

/// A desktop may have switched an entry off and left it there.
pub(crate) fn is_on() -> bool {
    let text = entry().and_then(|entry| fs::read_to_string(entry).ok());
    text.is_some_and(|text| {
        !text.lines().any(|line| line == "Hidden=true" || line == "X-GNOME-Autostart-enabled=false")
    })
}

pub(crate) fn set(on: bool) -> Result<(), ApiError> {
    let Some(entry) = entry() else { return Err(Reason::NoAutostart.into()) };
    let failed = |e: io::Error| write_error(e.kind(), &entry.display().to_string());
    if !on {
        return match fs::remove_file(&entry) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => Err(failed(e)),
            _ => Ok(()),
        };
    }
    let program = program().and_then(|program| text(&program)).ok_or(Reason::NoAutostart)?;
    files::replace_private(&entry, program.as_bytes()).map_err(failed)
}

/// An application that is one file is mounted anew at each start, and says where that file is.
fn program() -> Option<PathBuf> {
    std::env::var_os("APPIMAGE").map(PathBuf::from).or_else(|| std::env::current_exe().ok())
}

fn text(program: &Path) -> Option<String> {
    let program = quoted(program.to_str()?)?;
    Some(format!("[Desktop Entry]\nType=Application\nName=Habeas\nExec={program} {UNSEEN}\nTerminal=false\n"))
}

/// A path as the key `Exec` takes it: in quotes, with a backslash before what is special in them, which the file itself
/// doubles. A path over two lines cannot be written there.
fn quoted(path: &str) -> Option<String> {
    if path.contains(|c: char| c.is_control()) {
        return None;
    }
    let mut out = String::from("\"");
    for c in path.chars() {
        match c {
            '"' | '`' | '$' => out.extend(["\\\\", &c.to_string()]),
            '\\' => out.push_str("\\\\\\\\"),
            '%' => out.push_str("%%"),
            _ => out.push(c),
        }
    }
    out.push('"');
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_quoted_as_the_specification_says() {
        assert_eq!(quoted("/opt/My App/habeas").unwrap(), "\"/opt/My App/habeas\"");
        assert_eq!(quoted("/a$b`c\"d\\e%f").unwrap(), r#""/a\\$b\\`c\\"d\\\\e%%f""#);
        assert_eq!(quoted("/a\nExec=evil"), None);
        let text = text(Path::new("/usr/bin/habeas")).unwrap();
        assert!(text.contains("\nExec=\"/usr/bin/habeas\" --background\n"), "{text}");
    }
}
