//! What kinds of files there are, by what is in them.

use serde::{Deserialize, Serialize};

macro_rules! kinds {
    ($($kind:ident [$($ending:literal)*];)+) => {
        /// What a file is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Kind { $($kind),+ }

        impl Kind {
            /// The kinds that the ending of a name speaks of.
            fn of_ending(ending: &str) -> Vec<Self> {
                let mut found = Vec::new();
                $(if [$($ending),*].contains(&ending) { found.push(Self::$kind); })+
                found
            }
        }
    };
}

kinds! {
    Mail ["eml" "mht" "mhtml"];
    Mailbox ["mbox" "mbx"];
    OutlookMail ["msg" "oft"];
    OutlookWrapping ["dat" "tnef"];
    Text ["txt" "text" "log" "md" "asc"];
    Html ["html" "htm" "xhtml" "mht"];
    Json ["json" "js" "geojson"];
    JsonLines ["json" "jsonl" "ndjson"];
    ScriptJson ["js" "json"];
    Csv ["csv" "tsv" "tab" "txt"];
    Xlsx ["xlsx" "xlsm"];
    Xlsb ["xlsb"];
    Xls ["xls" "xlt"];
    Ods ["ods"];
    Docx ["docx" "docm" "dotx"];
    Doc ["doc" "dot"];
    Odt ["odt" "ott"];
    Pptx ["pptx" "ppsx"];
    Rtf ["rtf" "doc"];
    Pdf ["pdf"];
    Contacts ["vcf" "vcard"];
    Calendar ["ics" "ical"];
    Xml ["xml" "kml" "gpx" "plist" "svg"];
    Zip ["zip" "kmz"];
    SevenZip ["7z"];
    Gzip ["gz" "tgz"];
    Tar ["tar"];
    Rar ["rar"];
    Xz ["xz" "txz"];
    Bzip2 ["bz2" "tbz" "tbz2"];
    Zstd ["zst"];
    Pst ["pst" "ost"];
    Pgp ["pgp" "gpg" "asc"];
    SignedMail ["p7m" "p7s"];
    LockedOffice ["docx" "xlsx" "pptx" "xlsm" "docm"];
    Sqlite ["sqlite" "sqlite3" "db"];
    Png ["png"];
    Jpeg ["jpg" "jpeg" "jfif"];
    Gif ["gif"];
    Webp ["webp"];
    Bmp ["bmp" "dib"];
    Tiff ["tif" "tiff"];
    Heic ["heic" "heif" "hif"];
    Avif ["avif"];
    Video ["mp4" "mov" "m4v" "webm" "mkv" "avi" "3gp"];
    Audio ["mp3" "m4a" "ogg" "opus" "wav" "flac" "aac" "amr"];
    Program ["exe" "dll" "scr" "com" "msi" "bat" "cmd" "ps1" "sh" "jar" "app" "lnk"];
    Ole ["ole"];
    Empty [];
    Unknown [];
}

impl Kind {
    /// Is it text that can be shown as such?
    #[must_use]
    pub fn is_text(self) -> bool {
        use Kind::{Calendar, Contacts, Csv, Html, Json, JsonLines, Mail, Mailbox, Rtf, ScriptJson, Text, Xml};
        matches!(
            self,
            Text | Html | Json | JsonLines | ScriptJson | Csv | Mail | Mailbox | Contacts | Calendar | Xml | Rtf
        )
    }

    /// Is it a picture, of a format whose head is read?
    #[must_use]
    pub fn is_picture(self) -> bool {
        use Kind::{Avif, Bmp, Gif, Heic, Jpeg, Png, Tiff, Webp};
        matches!(self, Png | Jpeg | Gif | Webp | Bmp | Tiff | Heic | Avif)
    }

    /// Does the ending of this name speak of another kind? `None`: it agrees or says nothing.
    #[must_use]
    pub fn named_otherwise(self, name: &str) -> Option<String> {
        let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let (_, ending) = base.rsplit_once('.')?;
        let ending = ending.to_lowercase();
        let kinds = Self::of_ending(&ending);
        if kinds.is_empty() || kinds.contains(&self) || matches!(self, Self::Empty | Self::Unknown) {
            return None;
        }
        // Any text may be kept under a name for text, and a text that is nothing else under any name of one.
        let plain = kinds.iter().any(|kind| matches!(kind, Self::Text | Self::Program));
        if (self.is_text() && plain && self != Self::Html)
            || (self == Self::Text && kinds.iter().any(|kind| kind.is_text()))
        {
            return None;
        }
        let compressed_tar = matches!(self, Self::Gzip) && ending == "tar";
        (!compressed_tar).then_some(ending)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_hint_that_may_be_wrong() {
        assert_eq!(Kind::Pdf.named_otherwise("letter.pdf"), None);
        assert_eq!(Kind::Pdf.named_otherwise("letter"), None);
        assert_eq!(Kind::Program.named_otherwise("letter.PDF"), Some("pdf".into()));
        assert_eq!(Kind::Zip.named_otherwise("a/b.docx"), Some("docx".into()));
        assert_eq!(Kind::Html.named_otherwise("table.xls"), Some("xls".into()));
        assert_eq!(Kind::Json.named_otherwise("notes.txt"), None);
        assert_eq!(Kind::JsonLines.named_otherwise("events.json"), None);
        assert_eq!(Kind::Text.named_otherwise("x.json"), None);
    }
}
