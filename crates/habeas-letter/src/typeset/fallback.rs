//! Faces of the person's own machine, for names in a script that the letter's own faces lack. Which face serves which script
//! is data (`data/fallback_faces.json`), so the same files give the same letter, whatever else is installed.

use std::sync::{LazyLock, OnceLock};

use harfrust::{Buffer, Font};
use serde::Deserialize;
use skrifa::instance::{LocationRef, Size};
use skrifa::raw::types::NameId;
use skrifa::raw::{FontRef, TableProvider as _};
use skrifa::{GlyphId, MetadataProvider as _};

use super::fonts::{Face, Style};
use crate::error::Installable;

/// Gives the font file with a name, from wherever the system keeps its fonts.
pub type FontFile = Box<dyn Fn(&str) -> Option<Vec<u8>> + Send + Sync>;

static FILES: OnceLock<FontFile> = OnceLock::new();

/// From now on, and for the whole process, a character that the letter's own faces lack is looked for in these files. The
/// first call counts.
pub fn look_in(files: FontFile) {
    let _ = FILES.set(files);
}

#[derive(Deserialize)]
struct Table {
    faces: Vec<Fallback>,
}

/// What serves some scripts.
#[derive(Deserialize)]
struct Fallback {
    scripts: Vec<String>,
    face: String,
    package: String,
    files: Vec<String>,
    ends: Option<String>,
}

/// A file that may have a face, in the order of the table, with room for the face of each style.
struct Candidate {
    fallback: &'static Fallback,
    file: &'static str,
    faces: [OnceLock<Option<Face>>; 2],
}

#[expect(clippy::expect_used, reason = "the table is part of the build, and a test reads it")]
static TABLE: LazyLock<Table> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/fallback_faces.json")).expect("the table of faces is tested")
});

static CANDIDATES: LazyLock<Vec<Candidate>> = LazyLock::new(|| {
    let table: &'static Table = &TABLE;
    let all = table.faces.iter().flat_map(|fallback| fallback.files.iter().map(move |file| (fallback, file)));
    all.map(|(fallback, file)| Candidate { fallback, file, faces: [const { OnceLock::new() }; 2] }).collect()
});

/// The face to install for a character. `None`: no face is known to have it, as for a small picture.
pub(crate) fn installable(text: &str) -> Option<Installable> {
    let fallback = TABLE.faces.iter().find(|f| f.serves(&script(text)))?;
    Some(Installable { face: &fallback.face, package: &fallback.package })
}

/// The places of the files that may have a face for a part of a line, the best first.
pub(crate) fn places(cluster: &str, line: &str) -> impl Iterator<Item = usize> {
    let script = script(cluster);
    // Han characters are drawn as the other letters of the line suggest.
    let neighbour = match script.as_str() {
        "Hani" if line.contains(|c| matches!(c, '\u{3040}'..='\u{30FF}')) => "Hira".to_owned(),
        "Hani" if line.contains(|c| matches!(c, '\u{AC00}'..='\u{D7A3}')) => "Hang".to_owned(),
        _ => script,
    };
    let searched = FILES.get().is_some();
    CANDIDATES
        .iter()
        .enumerate()
        .filter(move |(_, c)| searched && c.fallback.serves(&neighbour))
        .map(|(place, _)| place)
}

/// The face at a place, read when it is asked for first. `None`: the file is not here, or may not be embedded.
pub(crate) fn face(place: usize, style: Style) -> Option<&'static Face> {
    let candidate = CANDIDATES.get(place)?;
    let slot = candidate.faces.get(style as usize)?;
    slot.get_or_init(|| candidate.read(style)).as_ref()
}

impl Fallback {
    fn serves(&self, script: &str) -> bool {
        self.scripts.iter().any(|s| s == script)
    }
}

impl Candidate {
    fn read(&self, style: Style) -> Option<Face> {
        let find = FILES.get()?;
        let weights: &[&str] = match style {
            Style::Regular => &["Regular"],
            Style::Bold => &["Bold", "Regular"],
        };
        let data = weights.iter().find_map(|weight| find(&self.file.replace('#', weight)))?;
        // A face stays until the process ends, as the letter's own do.
        let data: &'static [u8] = Box::leak(data.into_boxed_slice());
        let count = skrifa::raw::FileRef::new(data).ok()?.fonts().count();
        let chosen = (0..u32::try_from(count).ok()?).find(|index| self.is_meant(data, *index)).unwrap_or_default();
        may_be_embedded(data, chosen).then(|| Face::new(data, Font::new(data, chosen)?, chosen)).flatten()
    }

    /// Whether this face of a collection is the one for the script.
    fn is_meant(&self, data: &'static [u8], index: u32) -> bool {
        let Some(ends) = &self.fallback.ends else { return true };
        let Ok(font) = FontRef::from_index(data, index) else { return false };
        let family = font.localized_strings(NameId::FAMILY_NAME).english_or_first();
        family.is_some_and(|name| name.to_string().ends_with(ends.as_str()))
    }
}

/// Whether the maker of a face lets a document hold it (OpenType, table `OS/2`, `fsType`: bit 1 forbids it, bit 8 forbids a
/// part of it).
fn may_be_embedded(data: &[u8], index: u32) -> bool {
    const RESTRICTED: u16 = 0x0002;
    const NO_SUBSET: u16 = 0x0100;
    let permissions = FontRef::from_index(data, index).and_then(|font| Ok(font.os2()?.fs_type()));
    // A face without the table says nothing against it.
    permissions.map_or(true, |bits| bits & (RESTRICTED | NO_SUBSET) == 0)
}

/// Whether a face draws this glyph by outlines: pictures of glyphs cannot be printed as text.
pub(crate) fn has_outline(face: &Face, id: u16) -> bool {
    let font = FontRef::from_index(face.data, face.collection_index);
    let outline = font.ok().and_then(|font| font.outline_glyphs().get(GlyphId::from(id)));
    let mut any = Any(false);
    let settings = skrifa::outline::DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
    outline.is_some_and(|outline| outline.draw(settings, &mut any).is_ok()) && any.0
}

/// Remembers whether anything was drawn.
struct Any(bool);

impl skrifa::outline::OutlinePen for Any {
    fn move_to(&mut self, _: f32, _: f32) {
        self.0 = true;
    }
    fn line_to(&mut self, _: f32, _: f32) {}
    fn quad_to(&mut self, _: f32, _: f32, _: f32, _: f32) {}
    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {}
    fn close(&mut self) {}
}

/// The script of a text, by its ISO 15924 tag.
fn script(text: &str) -> String {
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    buffer.script().map(|s| s.tag().to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_script_has_one_row_and_each_row_a_face_to_install() {
        let mut scripts: Vec<&String> = TABLE.faces.iter().flat_map(|f| &f.scripts).collect();
        let count = scripts.len();
        scripts.sort_unstable();
        scripts.dedup();
        assert_eq!(scripts.len(), count);
        for fallback in &TABLE.faces {
            assert!(!fallback.face.is_empty() && !fallback.package.is_empty() && !fallback.files.is_empty());
        }
    }

    #[test]
    fn what_to_install_follows_from_the_character() {
        assert_eq!(installable("王").map(|i| i.package), Some("fonts-noto-cjk"));
        assert_eq!(installable("ไ").map(|i| i.face), Some("Noto Serif Thai"));
        assert_eq!(installable("🙂"), None);
    }
}
