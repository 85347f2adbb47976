//! What the page may touch.

use super::{files, read};
use habeas_tests::root;

/// One file of the page touches the host, so that everything else can be shown and tested without a window.
#[test]
fn one_file_of_the_page_talks_to_the_window() {
    let sources = files(&root().join("ui/src"), &["ts", "svelte"]);
    assert!(sources.len() > 10, "the page is somewhere else now");
    for path in sources {
        let text = read(&path);
        let name = path.strip_prefix(root()).unwrap().display().to_string();
        assert!(!text.contains("@tauri-apps/") || name.ends_with("ui/src/host.ts"), "{name} imports the host");
        assert!(!text.contains("{@html"), "{name} puts text into the page as markup");
        assert!(
            !text.contains("style=\"") && !text.contains("style={"),
            "{name} has an inline style, which the CSP blocks"
        );
        for storage in ["localStorage", "sessionStorage", "indexedDB", "document.cookie"] {
            assert!(!text.contains(storage), "{name} keeps something outside the vault: {storage}");
        }
    }
}
