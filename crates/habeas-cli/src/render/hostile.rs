//! Every renderer on values that a company, a file or a bundle may bring: none drives the terminal, turns the direction of
//! writing or forges a line.

use habeas_desk::api::*;
use habeas_words::is_hidden;
use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess};
use serde::de::{SeqAccess, VariantAccess, Visitor};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt;

use super::tests::{EN, FR};
use super::{MandateDrawnUp, NextSteps, PassphraseChanged, Render, Status, VaultCreated};

/// Title and colours, a cleared screen, a line of its own, writing turned round, a hidden tag.
const HOSTILE: &str =
    "a\u{1b}]0;pwned\u{7}\u{1b}[31m\u{9b}2J\r\nFORGED: all is well\r\u{202e}txt\u{2066}\u{2028}FORGED\u{7f}\u{e0041}";

#[derive(Debug)]
struct Failed(String);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failed {}

impl de::Error for Failed {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

/// Gives every text of a type a hostile value, every list one item, every option something, every choice the same variant.
#[derive(Clone, Copy)]
struct Hostile<'a> {
    variant: usize,
    depth: usize,
    texts: &'a Texts,
}

/// The texts given so far. Some must be one of a closed set; which they are shows only where the hostile one is refused.
#[derive(Default)]
struct Texts {
    count: Cell<usize>,
    closed: RefCell<BTreeMap<usize, String>>,
}

impl Texts {
    fn next(&self) -> String {
        let number = self.count.replace(self.count.get() + 1);
        self.closed.borrow().get(&number).cloned().unwrap_or_else(|| HOSTILE.to_owned())
    }

    /// Learns from a refusal what the last text may be. Returns whether it was one.
    fn learn(&self, refusal: &str, variant: usize) -> bool {
        let Some((_, choices)) = refusal.rsplit_once("is none of: ") else { return false };
        let choices: Vec<&str> = choices.split(", ").collect();
        let chosen = choices[variant % choices.len()].to_owned();
        let last = self.count.replace(0) - 1;
        self.closed.borrow_mut().insert(last, chosen).is_none()
    }
}

impl Hostile<'_> {
    fn deeper(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }
}

macro_rules! numbers {
    ($($method:ident => $visit:ident($value:expr);)+) => { $(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> { visitor.$visit($value) }
    )+ };
}

impl<'de> Deserializer<'de> for Hostile<'_> {
    type Error = Failed;

    numbers! {
        deserialize_bool => visit_bool(true);
        deserialize_i8 => visit_i8(3);
        deserialize_i16 => visit_i16(3);
        deserialize_i32 => visit_i32(3);
        deserialize_i64 => visit_i64(3);
        deserialize_u8 => visit_u8(3);
        deserialize_u16 => visit_u16(3);
        deserialize_u32 => visit_u32(3);
        deserialize_u64 => visit_u64(3);
        deserialize_f32 => visit_f32(3.0);
        deserialize_f64 => visit_f64(3.0);
        deserialize_char => visit_char('\u{1b}');
        deserialize_bytes => visit_bytes(HOSTILE.as_bytes());
        deserialize_byte_buf => visit_bytes(HOSTILE.as_bytes());
        deserialize_identifier => visit_str(HOSTILE);
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        visitor.visit_string(self.texts.next())
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        visitor.visit_string(self.texts.next())
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        visitor.visit_string(self.texts.next())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        if self.depth > 20 { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Failed> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Failed> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        visitor.visit_seq(Items { of: self.deeper(), left: usize::from(self.depth < 16) })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Failed> {
        visitor.visit_seq(Items { of: self.deeper(), left: len })
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Failed> {
        self.deserialize_tuple(len, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        visitor.visit_map(Members { of: self.deeper(), names: vec![HOSTILE] })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failed> {
        visitor.visit_map(Members { of: self.deeper(), names: fields.iter().rev().copied().collect() })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failed> {
        let name = variants[self.variant % variants.len()];
        visitor.visit_enum(Chosen { of: self.deeper(), name })
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        visitor.visit_unit()
    }
}

struct Items<'a> {
    of: Hostile<'a>,
    left: usize,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Failed;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Failed> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(self.of).map(Some)
    }
}

struct Members<'a> {
    of: Hostile<'a>,
    names: Vec<&'static str>,
}

impl<'de> MapAccess<'de> for Members<'_> {
    type Error = Failed;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Failed> {
        let Some(name) = self.names.pop() else { return Ok(None) };
        let name: StrDeserializer<'_, Failed> = name.into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Failed> {
        seed.deserialize(self.of)
    }
}

struct Chosen<'a> {
    of: Hostile<'a>,
    name: &'static str,
}

impl<'de, 'a> EnumAccess<'de> for Chosen<'a> {
    type Error = Failed;
    type Variant = Hostile<'a>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Hostile<'a>), Failed> {
        let name: StrDeserializer<'_, Failed> = self.name.into_deserializer();
        Ok((seed.deserialize(name)?, self.of))
    }
}

impl<'de> VariantAccess<'de> for Hostile<'_> {
    type Error = Failed;

    fn unit_variant(self) -> Result<(), Failed> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Failed> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Failed> {
        self.deserialize_tuple(len, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Failed> {
        self.deserialize_struct("", fields, visitor)
    }
}

fn hostile<T: DeserializeOwned>(variant: usize) -> T {
    let texts = Texts::default();
    loop {
        match T::deserialize(Hostile { variant, depth: 0, texts: &texts }) {
            Ok(made) => return made,
            Err(refused) if texts.learn(&refused.0, variant) => (),
            Err(refused) => panic!("{}: {refused}", std::any::type_name::<T>()),
        }
    }
}

fn examine<R: Render>(name: &str, result: &R) {
    for renderer in [EN, FR] {
        let text = result.render(&renderer);
        let hidden = text.chars().find(|c| *c != '\n' && is_hidden(*c));
        assert!(hidden.is_none(), "{name} prints {hidden:?}: {text:?}");
        // A note has lines of its own, which are set in.
        assert!(!text.lines().any(|line| line.starts_with("FORGED")), "{name} forges a line: {text}");
    }
}

macro_rules! renderers {
    ($($type:ident,)+) => {
        /// The types of the desk that are rendered.
        const LISTED: &[&str] = &[$(stringify!($type)),+];

        fn examine_all(variant: usize) {
            $( examine(stringify!($type), &hostile::<$type>(variant)); )+
        }
    };
}

renderers! {
    AgainOffer, AnswerCheckView, AnswerComparison, AnswerDigests, AnswerItemView, AnswerSummary, AnswerView, AuthorityRecord, BackupReport, BatchReport, BundleReport, CalendarMade, CatalogueFollowUp, CatalogueRight,
    CheckReport, CompaniesAdded, CompanyView, DeadlineView, Deletion, DirectoryCorrection, DirectoryDiscovery, DirectoryExported, DirectoryHit,
    DirectoryPack, DirectoryPackLine, DirectoryRecord, DirectoryState, DirectoryUpdated, EnvelopeFormat, EvidenceCheck, EvidenceMade, FollowUpMade, HolidaysView,
    IdentityAdvice, IdentityCopyAdded, IdentityCopySaved, ImportReport, KeysView, LabelFormat, MailMade, MailtoView, MandateView,
    NoticeView, PersonView, PruneReport, RepairReport, RequestLine, RequestTableSaved, RequestView, RequestsMade, RestoreReport, Saved,
    RequestsImported, ResearchExport, SearchResults, SignatureView, Statistics, TrailNames, TrailView, TransferMade,
}

/// Types around others of the desk.
const WRAPPED: &[&str] = &["DueLine", "MandateDrawnUp", "NextSteps", "PassphraseChanged", "Status", "VaultCreated"];
/// Texts that the desk words by itself, line by line, and a table for programs, which keeps its cells as they are: what is
/// printed makes them safe (`output`).
const OWN_TEXTS: &[&str] = &["DeadlineTable", "Diagnostics", "RecoveryMade"];

#[test]
fn no_renderer_drives_a_terminal_or_forges_a_line() {
    for variant in 0..12 {
        examine_all(variant);
        examine("DueLine", &DueLine { line: hostile(variant), next: hostile(variant) });
        examine("MandateDrawnUp", &MandateDrawnUp { mandate: hostile(variant), saved: Some(hostile(variant)) });
        examine("NextSteps", &NextSteps::from(hostile::<RequestView>(variant)));
        examine("PassphraseChanged", &PassphraseChanged(hostile(variant)));
        examine("VaultCreated", &VaultCreated(hostile(variant)));
        examine("Status", &Status { vault: hostile(variant), keys: hostile(variant) });
    }
}

/// A renderer that is added later is examined too.
#[test]
fn every_renderer_is_examined() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/render");
    for entry in std::fs::read_dir(folder).unwrap() {
        let source = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        for line in source.lines() {
            let Some(name) = line.strip_prefix("impl Render for ").and_then(|rest| rest.strip_suffix(" {")) else {
                continue;
            };
            let known = LISTED.iter().chain(WRAPPED).chain(OWN_TEXTS).any(|known| *known == name);
            assert!(known, "{name} is rendered and not examined");
        }
    }
}
