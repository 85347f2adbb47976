//! The rules of PDF/A-2a that no program here checks: the tags hang together, every mark on a page is in one of them or
//! furniture, and nothing is in the file that the standard forbids.

use std::collections::{BTreeMap, BTreeSet};

use habeas_letter::pdf::{self, DocumentInfo, PdfWriter};
use habeas_letter::sheets::{self, Labels, Posted, PostingList};
use habeas_letter::{Language, addressed, cover};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::{samples, standards};

/// What paints, so that it has to be in a tag or furniture.
const PAINTS: [&str; 8] = ["TJ", "Tj", "S", "s", "f", "B", "Do", "sh"];

/// A sequence of marked content: its page and its number there.
type Marked = (ObjectId, i64);

fn dictionary(file: &Document, id: ObjectId) -> &Dictionary {
    file.get_object(id).unwrap().as_dict().unwrap()
}

fn value<'a>(file: &'a Document, of: &'a Dictionary, key: &str) -> &'a Object {
    file.dereference(of.get(key.as_bytes()).unwrap_or_else(|_| panic!("{key} is missing: {of:?}"))).unwrap().1
}

fn name<'a>(of: &'a Dictionary, key: &str) -> &'a str {
    std::str::from_utf8(of.get(key.as_bytes()).unwrap().as_name().unwrap()).unwrap()
}

/// The marked content of a page, each with its tag; every stroke and glyph is in one, or furniture.
fn marked(file: &Document, page: ObjectId, what: &str) -> BTreeMap<i64, String> {
    let content = Content::decode(&file.get_page_content(page)).unwrap();
    let mut open: Vec<Option<i64>> = Vec::new();
    let mut seen = BTreeMap::new();
    for operation in &content.operations {
        match operation.operator.as_str() {
            "BDC" => {
                let tag = String::from_utf8_lossy(operation.operands[0].as_name().unwrap()).into_owned();
                let properties = operation.operands[1].as_dict().unwrap();
                let number = properties.get(b"MCID").ok().map(|n| n.as_i64().unwrap());
                match (tag.as_str(), number) {
                    ("Artifact", None) => assert!(open.is_empty(), "{what}: furniture in a tag"),
                    ("Span", None) => assert!(properties.has(b"ActualText"), "{what}"),
                    (_, Some(number)) => {
                        assert!(open.is_empty(), "{what}: a tag in a tag");
                        assert!(seen.insert(number, tag).is_none(), "{what}: {number} twice");
                    }
                    other => panic!("{what}: {other:?}"),
                }
                open.push(number);
            }
            "EMC" => assert!(open.pop().is_some(), "{what}"),
            operator if PAINTS.contains(&operator) => assert!(!open.is_empty(), "{what}: {operator} in no tag"),
            _ => {}
        }
    }
    assert!(open.is_empty(), "{what}");
    seen
}

/// The leaves under an element: each sequence of marked content, and the element that has it.
fn leaves(file: &Document, id: ObjectId, parent: ObjectId, out: &mut Vec<(Marked, ObjectId)>, what: &str) {
    let element = dictionary(file, id);
    assert_eq!(element.get(b"P").unwrap().as_reference().unwrap(), parent, "{what}: the way back from {id:?}");
    let role = name(element, "S");
    assert!(role != "Figure" || (element.has(b"Alt") && element.has(b"A")), "{what}: a figure without words");
    let page = element.get(b"Pg").ok().map(|p| p.as_reference().unwrap());
    let children = match value(file, element, "K") {
        Object::Array(all) => all.clone(),
        // A reference to an element is followed by `value`, so it is taken as it is written.
        Object::Dictionary(_) => vec![element.get(b"K").unwrap().clone()],
        other => vec![other.clone()],
    };
    assert!(!children.is_empty(), "{what}: {role} without content");
    for child in children {
        match child {
            Object::Integer(number) => out.push(((page.unwrap(), number), id)),
            Object::Reference(child) => leaves(file, child, id, out, what),
            Object::Dictionary(child) if name(&child, "Type") == "OBJR" => {
                assert_eq!(role, "Link", "{what}");
                let link = dictionary(file, child.get(b"Obj").unwrap().as_reference().unwrap());
                assert_eq!(name(link, "Subtype"), "Link", "{what}");
                assert!(link.has(b"Contents") && link.has(b"Dest") && link.has(b"StructParent"), "{what}: {link:?}");
                // Printed, and never hidden.
                assert_eq!(link.get(b"F").unwrap().as_i64().unwrap(), 4, "{what}");
            }
            Object::Dictionary(child) => {
                assert_eq!(name(&child, "Type"), "MCR");
                let page = child.get(b"Pg").unwrap().as_reference().unwrap();
                out.push(((page, child.get(b"MCID").unwrap().as_i64().unwrap()), id));
            }
            other => panic!("{what}: {other:?}"),
        }
    }
}

/// The tree from pages to elements: the array of each key.
fn owners(file: &Document, node: &Dictionary, out: &mut BTreeMap<i64, Vec<ObjectId>>) {
    if let Ok(kids) = node.get(b"Kids") {
        for kid in kids.as_array().unwrap() {
            owners(file, dictionary(file, kid.as_reference().unwrap()), out);
        }
        return;
    }
    for pair in node.get(b"Nums").unwrap().as_array().unwrap().chunks(2) {
        // The key of a page stands for its elements, that of a link for its one element.
        let ids = match file.dereference(&pair[1]).unwrap().1 {
            Object::Array(all) => all.iter().map(|o| o.as_reference().unwrap()).collect(),
            _ => vec![pair[1].as_reference().unwrap()],
        };
        assert!(out.insert(pair[0].as_i64().unwrap(), ids).is_none());
    }
}

fn tags_hang_together(file: &Document, what: &str) {
    let catalog = file.catalog().unwrap();
    let root_id = catalog.get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    let root = dictionary(file, root_id);
    let document = root.get(b"K").unwrap().as_reference().unwrap();
    assert_eq!(name(dictionary(file, document), "S"), "Document");
    let mut all = Vec::new();
    leaves(file, document, root_id, &mut all, what);
    let by_content: BTreeMap<Marked, ObjectId> = all.iter().copied().collect();
    assert_eq!(by_content.len(), all.len(), "{what}: marked content in two elements");
    let mut by_key = BTreeMap::new();
    owners(file, value(file, root, "ParentTree").as_dict().unwrap(), &mut by_key);
    let mut count = 0;
    for page in file.get_pages().into_values() {
        let key = dictionary(file, page).get(b"StructParents").unwrap().as_i64().unwrap();
        let tags = marked(file, page, what);
        let elements = &by_key[&key];
        assert_eq!(elements.len(), tags.len(), "{what}: page {key}");
        for ((number, tag), element) in tags.iter().zip(elements) {
            assert_eq!(by_content[&(page, *number)], *element, "{what}: page {key}, {number}");
            assert_eq!(name(dictionary(file, *element), "S"), tag, "{what}");
        }
        count += tags.len();
    }
    assert_eq!(count, all.len(), "{what}: an element has content that no page has");
    assert_eq!(root.get(b"ParentTreeNextKey").unwrap().as_i64().unwrap(), by_key.len() as i64);
}

/// ISO 19005-2: 6.1 (file), 6.2 (colours, fonts, transparency), 6.5 and 6.6 (actions, metadata), 6.7 (structure).
fn rules_are_kept(file: &Document, what: &str) {
    let catalog = file.catalog().unwrap();
    assert!(value(file, catalog, "MarkInfo").as_dict().unwrap().get(b"Marked").unwrap().as_bool().unwrap());
    assert!(!catalog.get(b"Lang").unwrap().as_str().unwrap().is_empty(), "{what}");
    let viewer = value(file, catalog, "ViewerPreferences").as_dict().unwrap();
    assert!(viewer.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let intent = file.dereference(&value(file, catalog, "OutputIntents").as_array().unwrap()[0]).unwrap().1;
    let intent = intent.as_dict().unwrap();
    assert_eq!(name(intent, "S"), "GTS_PDFA1");
    let profile = value(file, intent, "DestOutputProfile").as_stream().unwrap();
    assert_eq!(profile.dict.get(b"N").unwrap().as_i64().unwrap(), 3);
    assert_eq!(&profile.decompressed_content().unwrap()[16..20], b"RGB ");
    let ids = file.trailer.get(b"ID").unwrap().as_array().unwrap();
    assert!(ids.len() == 2 && ids[0].as_str().unwrap().len() == 16);
    let forbidden: BTreeSet<&[u8]> = [
        &b"AA"[..],
        b"OpenAction",
        b"JS",
        b"Launch",
        b"EmbeddedFiles",
        b"AF",
        b"SMask",
        b"CA",
        b"ca",
        b"BM",
        b"Encrypt",
    ]
    .into_iter()
    .collect();
    let mut fonts = 0;
    for object in file.objects.values() {
        let dictionary = match object {
            Object::Dictionary(dictionary) => dictionary,
            Object::Stream(stream) => &stream.dict,
            _ => continue,
        };
        assert!(dictionary.iter().all(|(key, _)| !forbidden.contains(key.as_slice())), "{what}: {dictionary:?}");
        if dictionary.has(b"FontName") {
            fonts += 1;
            assert!(dictionary.has(b"FontFile2") || dictionary.has(b"FontFile3"), "{what}: a font not embedded");
        }
        if dictionary.get(b"Subtype").is_ok_and(|s| s.as_name().is_ok_and(|s| s == b"Type0")) {
            assert!(dictionary.has(b"ToUnicode"), "{what}");
        }
    }
    assert!(fonts > 0);
}

/// XMP says the same as the information dictionary.
fn metadata_agrees(file: &Document, what: &str) {
    let metadata = value(file, file.catalog().unwrap(), "Metadata").as_stream().unwrap();
    let xmp = String::from_utf8(metadata.decompressed_content().unwrap()).unwrap();
    for element in ["pdfaid:part>2<", "pdfaid:conformance>A<", "pdf:Producer>Habeas<", "xmp:CreatorTool>Habeas<"] {
        assert!(xmp.contains(element), "{what}: {element} {xmp}");
    }
    let info = file.dereference(file.trailer.get(b"Info").unwrap()).unwrap().1.as_dict().unwrap();
    let text = |key: &[u8]| info.get(key).ok().map(|t| lopdf::decode_text_string(t).unwrap());
    let date = text(b"CreationDate").unwrap();
    let iso = format!("{}-{}-{}T12:00:00", &date[2..6], &date[6..8], &date[8..10]);
    assert_eq!(xmp.matches(&iso).count(), 2, "{what}: {date} {xmp}");
    assert_eq!(text(b"ModDate").unwrap(), date);
    for written in [text(b"Title"), text(b"Author"), text(b"Subject")].into_iter().flatten() {
        let escaped = written.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        assert!(xmp.contains(&format!(">{escaped}<")), "{what}: {written} {xmp}");
    }
}

pub(crate) fn check(bytes: &[u8], what: &str) -> Document {
    let file = Document::load_mem(bytes).unwrap();
    tags_hang_together(&file, what);
    rules_are_kept(&file, what);
    metadata_agrees(&file, what);
    file
}

#[test]
fn every_letter_keeps_the_rules_of_part_2() {
    for (name, letter, pages) in standards::letters() {
        check(&pdf::single(&pages, &letter).unwrap(), &name);
    }
}

#[test]
fn a_file_of_many_letters_has_one_tree_with_the_language_of_each() {
    let letters: Vec<_> = standards::letters().into_iter().take(24).collect();
    let info = DocumentInfo::new("All".into(), "fr".into(), jiff::civil::date(2026, 11, 24));
    let mut writer = PdfWriter::begin(Vec::new(), info).unwrap();
    for (_, letter, pages) in &letters {
        writer.letter(pages, letter).unwrap();
    }
    let rows = vec![["Zoë".into(), "Lumignon SAS".into(), "R1".into(), "1".into()]; 120];
    writer.prepend(&cover("Letters", ["Person", "Company", "Reference", "Pages"], &rows).unwrap()).unwrap();
    let file = check(&writer.finish().unwrap(), "many");
    let parts: Vec<&Dictionary> = file
        .objects
        .values()
        .filter_map(|o| o.as_dict().ok())
        .filter(|d| d.get(b"S").is_ok_and(|s| s.as_name().is_ok_and(|s| s == b"Part")))
        .collect();
    assert_eq!(parts.len(), letters.len());
    let languages: BTreeSet<&[u8]> =
        parts.iter().filter_map(|p| p.get(b"Lang").ok()).map(|l| l.as_str().unwrap()).collect();
    assert_eq!(languages.len(), Language::ALL.len() - 1, "French is that of the file");
}

#[test]
fn envelopes_labels_and_lists_are_tagged_too() {
    let to = addressed(&samples::both_en()).unwrap();
    let mut labels = Labels::new(sheets::LabelSheet::usual().unwrap(), 1).unwrap();
    labels.put(&to).unwrap();
    let mut list = PostingList::new(Language::De, jiff::civil::date(2026, 11, 24));
    for n in 0..60 {
        let (sender, recipient) = (vec![format!("Person {n}"), "1 Street".into()], to.recipient.clone());
        let (date, reference, tracking) = (jiff::civil::date(2026, 11, 24), format!("R{n}"), String::new());
        list.put(Posted { date, sender, recipient, reference, posting: to.posting, tracking }).unwrap();
    }
    let all = [
        ("envelope", sheets::envelope(sheets::Envelope::usual().unwrap(), &to).unwrap()),
        ("labels", labels.finish().unwrap()),
        ("list", list.set().unwrap()),
        ("grid", sheets::test_grid(sheets::LabelSheet::usual().unwrap(), &["a".into()]).unwrap()),
    ];
    for (what, pages) in all {
        let info = DocumentInfo::new(what.into(), "de".into(), jiff::civil::date(2026, 11, 24));
        let mut writer = PdfWriter::begin(Vec::new(), info).unwrap();
        writer.sheets(&pages, None).unwrap();
        check(&writer.finish().unwrap(), what);
    }
}
