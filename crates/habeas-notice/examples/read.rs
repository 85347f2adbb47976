//! Prints what is read in a notice as JSON: `cargo run -p habeas-notice --example read -- FILE`.
#![expect(clippy::print_stdout, reason = "an example prints")]

use habeas_notice::{NoticeText, read};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for path in std::env::args().skip(1) {
        let text = NoticeText::from_bytes(&std::fs::read(&path)?)?.with_source(path);
        println!("{}", serde_json::to_string(&read(&text).worded(&habeas_notice::Unworded))?);
    }
    Ok(())
}
