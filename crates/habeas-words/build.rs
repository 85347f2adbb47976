//! Reads the file of each language, refuses what a person would stumble over, and writes the tables of the texts.

#[path = "build/check.rs"]
mod check;
#[path = "src/plurals.rs"]
mod plurals;
#[path = "build/read.rs"]
mod read;
#[path = "build/write.rs"]
mod write;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=words");
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=src/plurals.rs");
    match tables() {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            // A translator mends a whole file at once, so all is told, one fault a line.
            for fault in faults {
                println!("cargo::error={fault}");
            }
            ExitCode::FAILURE
        }
    }
}

fn tables() -> Result<(), Vec<String>> {
    let one = |e: &dyn std::fmt::Display| vec![e.to_string()];
    let mut files = Vec::new();
    let mut faults = Vec::new();
    for entry in fs::read_dir("words").map_err(|e| one(&e))? {
        let path = entry.map_err(|e| one(&e))?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).map_err(|e| vec![format!("{}: {e}", path.display())])?;
        match read::file(&name, &text) {
            Ok(file) => files.push(file),
            Err(found) => faults.extend(found),
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    if faults.is_empty() {
        faults = check::all(&files);
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let out = std::env::var("OUT_DIR").map_err(|e| one(&e))?;
    fs::write(Path::new(&out).join("tables.rs"), write::tables(&files)).map_err(|e| one(&e))
}
