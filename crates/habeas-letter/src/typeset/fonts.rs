//! The faces letters are set in, and which of them has a character.

use std::sync::{LazyLock, OnceLock};

use harfrust::{Font, ShaperFont};

use super::pages::Glyph;

/// The weight of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Style {
    Regular,
    Bold,
}

/// A face in [`faces`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FaceId(u8);

/// PostScript names, as the fonts' own name tables have them: for each style the face of the letter, then those that
/// help out with a character it lacks.
const NAMES: [[&str; 3]; 2] = [
    ["LibertinusSerif-Regular", "NewCM10-Regular", "DejaVuSansMono"],
    ["LibertinusSerif-Bold", "NewCM10-Bold", "DejaVuSansMono-Bold"],
];

pub(crate) struct Face {
    pub(crate) data: &'static [u8],
    pub(crate) font: Font,
    pub(crate) upem: f64,
    /// Above and below the baseline, in em, both positive.
    pub(crate) ascent: f64,
    pub(crate) descent: f64,
}

#[expect(clippy::expect_used, reason = "the fonts are part of the build, and a test looks for every name")]
static FACES: LazyLock<Vec<Face>> = LazyLock::new(|| {
    let known: Vec<(String, &'static [u8], Font)> = typst_assets::fonts()
        .filter_map(|data| {
            let font = Font::new(data, 0)?;
            let name = font.names().get(skrifa::raw::types::NameId::POSTSCRIPT_NAME)?.english_or_first()?;
            let name = name.name().to_string();
            Some((name, data, font))
        })
        .collect();
    NAMES
        .iter()
        .flatten()
        .map(|name| {
            let (_, data, font) = known.iter().find(|(n, ..)| n == name).expect("fonts are tested");
            Face::new(data, font.clone())
        })
        .collect()
});

impl Face {
    fn new(data: &'static [u8], font: Font) -> Self {
        let upem = f64::from(font.units_per_em());
        let line = font.metrics().hhea_line;
        let (ascent, descent) = line.map_or((0.9, 0.3), |l| (l.ascender.to_f64() / upem, -l.descender.to_f64() / upem));
        Self { data, font, upem, ascent, descent }
    }
}

impl FaceId {
    /// The face a style is set in before any other.
    pub(crate) fn of(style: Style) -> Self {
        Self::chain(style)[0]
    }

    /// The faces to try for a style, in order.
    pub(crate) fn chain(style: Style) -> [Self; 3] {
        let first = 3 * style as u8;
        [Self(first), Self(first + 1), Self(first + 2)]
    }

    pub(crate) fn face(self) -> &'static Face {
        &FACES[usize::from(self.0)]
    }

    pub(crate) fn shaper(self) -> ShaperFont<'static, 'static> {
        ShaperFont::new(&self.face().font)
    }

    pub(crate) fn font(self) -> &'static harfrust::Font {
        &self.face().font
    }

    pub(crate) fn index(self) -> u8 {
        self.0
    }

    /// Its PostScript name.
    pub(crate) fn name(self) -> &'static str {
        NAMES.as_flattened().get(usize::from(self.0)).copied().unwrap_or_default()
    }

    /// The glyph of a space, with no text of its own.
    pub(crate) fn space(self) -> Option<Glyph> {
        static SPACES: [OnceLock<Option<Glyph>>; 6] = [const { OnceLock::new() }; 6];
        let find = || {
            let id = self.face().font.charmap().map_unicode(' ')?;
            let advance = self.shaper().default_glyph_h_advance(id.to_u32().into());
            Some(Glyph { id: u16::try_from(id.to_u32()).ok()?, advance, dx: 0, dy: 0, text: (0, 0) })
        };
        *SPACES.get(usize::from(self.0))?.get_or_init(find)
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
