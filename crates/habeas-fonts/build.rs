//! Takes the faces that are wanted out of the collection. The collection gives all of its files at once, four times what is
//! wanted; a program that asked it while it runs would carry them all, once for each crate that asks.

use skrifa::MetadataProvider;
use skrifa::prelude::FontRef;
use skrifa::raw::types::NameId;
use std::error::Error;
use std::path::Path;

#[path = "src/names.rs"]
#[expect(unreachable_pub, reason = "public in the crate itself")]
mod names;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=src/names.rs");
    let out = std::env::var("OUT_DIR")?;
    let mut table = String::from("[\n");
    for wanted in names::NAMES {
        let found = typst_assets::fonts().find(|data| postscript_name(data).is_some_and(|name| name == wanted));
        let face = found.ok_or_else(|| format!("the collection has no face {wanted}"))?;
        std::fs::write(Path::new(&out).join(wanted), face)?;
        table += &format!("    include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{wanted}\")),\n");
    }
    std::fs::write(Path::new(&out).join("faces.rs"), table + "]\n")?;
    Ok(())
}

fn postscript_name(data: &[u8]) -> Option<String> {
    let font = FontRef::new(data).ok()?;
    let name = font.localized_strings(NameId::POSTSCRIPT_NAME).english_or_first()?;
    Some(name.to_string())
}
