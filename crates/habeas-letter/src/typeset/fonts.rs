//! The faces letters are set in, and which of them has a character.

use std::sync::{LazyLock, OnceLock};

use harfrust::{Font, ShaperFont};

use super::fallback;
use super::pages::Glyph;

/// The weight of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Style {
    Regular,
    Bold,
}

/// A face: one of [`NAMES`] by its place there, or after those one of the machine, by its place in the table of
/// [`fallback`] and its style. So a number means the same face in every run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FaceId(u16);

/// How many faces are the letter's own.
const OWN: u16 = 6;

/// PostScript names, as the fonts' own name tables have them: for each style the face of the letter, then those that
/// help out with a character it lacks.
const NAMES: [[&str; 3]; 2] = [
    ["LibertinusSerif-Regular", "NewCM10-Regular", "DejaVuSansMono"],
    ["LibertinusSerif-Bold", "NewCM10-Bold", "DejaVuSansMono-Bold"],
];

#[derive(Clone)]
pub(crate) struct Face {
    pub(crate) data: &'static [u8],
    /// Its place in its file, which may be a collection.
    pub(crate) collection_index: u32,
    /// Its PostScript name.
    name: String,
    pub(crate) font: Font,
    pub(crate) upem: f64,
    /// Above and below the baseline, in em, both positive.
    pub(crate) ascent: f64,
    pub(crate) descent: f64,
}

#[expect(clippy::expect_used, reason = "the fonts are part of the build, and a test looks for every name")]
static FACES: LazyLock<Vec<Face>> = LazyLock::new(|| {
    let own = |name: &&str| {
        let data = habeas_fonts::file(name)?;
        Face::new(data, Font::new(data, 0)?, 0)
    };
    NAMES.iter().flatten().map(|name| own(name).expect("fonts are tested")).collect()
});

impl Face {
    /// `None`: it has no name of its own.
    pub(crate) fn new(data: &'static [u8], font: Font, collection_index: u32) -> Option<Self> {
        let name = font.names().get(skrifa::raw::types::NameId::POSTSCRIPT_NAME)?.english_or_first()?;
        let name = name.name().to_string();
        let upem = f64::from(font.units_per_em());
        let line = font.metrics().hhea_line;
        let (ascent, descent) = line.map_or((0.9, 0.3), |l| (l.ascender.to_f64() / upem, -l.descender.to_f64() / upem));
        Some(Self { data, collection_index, name, font, upem, ascent, descent })
    }

    fn space(&self) -> Option<Glyph> {
        let id = self.font.charmap().map_unicode(' ')?;
        let advance = ShaperFont::new(&self.font).default_glyph_h_advance(id.to_u32().into());
        Some(Glyph { id: u16::try_from(id.to_u32()).ok()?, advance, dx: 0, dy: 0, text: (0, 0) })
    }
}

impl FaceId {
    /// The face a style is set in before any other.
    pub(crate) fn of(style: Style) -> Self {
        Self::chain(style)[0]
    }

    /// The faces to try for a style, in order.
    pub(crate) fn chain(style: Style) -> [Self; 3] {
        let first = 3 * style as u16;
        [Self(first), Self(first + 1), Self(first + 2)]
    }

    /// The faces of the machine that may help out with a part of a line, in order.
    pub(crate) fn of_machine(style: Style, cluster: &str, line: &str) -> impl Iterator<Item = Self> {
        let id = move |place: usize| Some(Self(OWN + 2 * u16::try_from(place).ok()? + style as u16));
        fallback::places(cluster, line).filter(move |place| fallback::face(*place, style).is_some()).filter_map(id)
    }

    pub(crate) fn face(self) -> &'static Face {
        let of_machine = self.0.checked_sub(OWN).and_then(|n| {
            let style = if n % 2 == 0 { Style::Regular } else { Style::Bold };
            fallback::face(usize::from(n / 2), style)
        });
        // Only what was found has a number beyond the letter's own.
        of_machine.unwrap_or_else(|| &FACES[usize::from(self.0.min(OWN - 1))])
    }

    pub(crate) fn shaper(self) -> ShaperFont<'static, 'static> {
        ShaperFont::new(&self.face().font)
    }

    pub(crate) fn font(self) -> &'static harfrust::Font {
        &self.face().font
    }

    pub(crate) fn index(self) -> u16 {
        self.0
    }

    /// Its PostScript name.
    pub(crate) fn name(self) -> &'static str {
        &self.face().name
    }

    /// The glyph of a space, with no text of its own.
    pub(crate) fn space(self) -> Option<Glyph> {
        static SPACES: [OnceLock<Option<Glyph>>; OWN as usize] = [const { OnceLock::new() }; OWN as usize];
        match SPACES.get(usize::from(self.0)) {
            Some(known) => *known.get_or_init(|| self.face().space()),
            None => self.face().space(),
        }
    }

    /// Whether the face has its own glyph for the character.
    pub(crate) fn maps(self, c: char) -> bool {
        self.face().font.charmap().map_unicode(c).is_some_and(|g| g.to_u32() != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_is_there_and_has_the_letters_of_europe() {
        for style in [Style::Regular, Style::Bold] {
            let [first, ..] = FaceId::chain(style);
            for c in "AaÉéŁłĘęŐőŞşȘșȚțßẞØøĀāĐđŻżŽžŒœÆæΑαΏώЖжЪъЇїҐґ’“”«»–…€§№".chars()
            {
                assert!(first.maps(c), "{style:?} lacks {c}");
            }
            assert!((0.6..1.1).contains(&first.face().ascent), "{}", first.face().ascent);
            assert!((0.1..0.5).contains(&first.face().descent), "{}", first.face().descent);
        }
    }
}
