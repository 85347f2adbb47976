//! Writes the table of languages before the reader is compiled.

#[path = "build/languages.rs"]
mod languages;

use std::path::Path;

fn main() -> Result<(), String> {
    println!("cargo:rerun-if-changed=languages");
    println!("cargo:rerun-if-changed=build");
    let out = std::env::var("OUT_DIR").map_err(|e| e.to_string())?;
    let table = languages::table(Path::new("languages"))?;
    std::fs::write(Path::new(&out).join("languages.rs"), table).map_err(|e| e.to_string())
}
