//! Files that hold what a test expects. One switch writes them all anew: `HABEAS_UPDATE=1`.

use std::path::Path;

/// Whether this run writes the expected files anew instead of comparing with them.
#[must_use]
pub fn updating() -> bool {
    std::env::var_os("HABEAS_UPDATE").is_some_and(|value| value == "1")
}

/// Compares a text with the file that holds it, or writes that file if the run updates.
///
/// # Panics
/// The two differ, or the file cannot be written.
#[track_caller]
pub fn expect_file(path: &Path, text: &str) {
    if updating() {
        let folder = path.parent().unwrap_or(path);
        let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(path, text));
        return written.unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    if let Some(difference) = first_difference(&expected, text) {
        panic!("{} differs; HABEAS_UPDATE=1 writes it anew.\n{difference}\nThe whole:\n{text}", path.display());
    }
}

/// The first line on which two texts differ, as a reader of a diff would see it.
fn first_difference(expected: &str, actual: &str) -> Option<String> {
    if expected == actual {
        return None;
    }
    let (mut expected, mut actual) = (expected.lines(), actual.lines());
    for number in 1.. {
        let (old, new) = (expected.next(), actual.next());
        if old != new {
            let shown = |line: Option<&str>| line.unwrap_or("(the end)").to_owned();
            return Some(format!("line {number}:\n- {}\n+ {}", shown(old), shown(new)));
        }
        if old.is_none() {
            break;
        }
    }
    Some("only the line endings or the last line differ".to_owned())
}

#[cfg(test)]
mod tests {
    use super::first_difference;

    #[test]
    fn a_difference_names_its_line() {
        assert_eq!(first_difference("a\nb\n", "a\nb\n"), None);
        assert_eq!(first_difference("a\nb\n", "a\nc\n").unwrap(), "line 2:\n- b\n+ c");
        assert_eq!(first_difference("a\n", "a\nb\n").unwrap(), "line 2:\n- (the end)\n+ b");
        assert!(first_difference("a", "a\n").unwrap().contains("line endings"));
    }
}
