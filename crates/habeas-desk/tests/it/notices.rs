//! Reading a notice, before anything is kept of it.

use crate::house::{House, NOTICE, pasted};
use habeas_desk::api::{NoticeReadRequest, NoticeSource};
use habeas_desk::commands;

#[test]
fn a_notice_is_read_without_a_vault_and_each_field_has_its_quote() {
    let mut house = House::empty();
    let view = house.ok::<commands::NoticeRead>(NoticeReadRequest { source: pasted(NOTICE) });
    assert_eq!(view.proposed.name, "Brume Claire");
    let name = view.fields.iter().find(|field| field.field == "name").unwrap();
    let quote = &name.evidence[0];
    let chars: Vec<char> = view.text.chars().collect();
    let quoted: String = chars[quote.start as usize..quote.end as usize].iter().collect();
    assert_eq!((quoted.as_str(), quote.quote.as_str()), ("Brume Claire", "Brume Claire"));
    assert!(view.gaps.iter().any(|gap| gap.contains("e-mail")), "{:?}", view.gaps);
}

#[test]
fn what_holds_no_text_is_refused() {
    let mut house = House::empty();
    let read = |source| NoticeReadRequest { source };
    house.refused::<commands::NoticeRead>(read(pasted(" \n\t ")), "The notice is empty.");
    let photo = NoticeSource::File { file: house.file("photo.txt", [0_u8, 159, 146, 150].repeat(500)) };
    house.refused::<commands::NoticeRead>(read(photo), "does not hold text");
    let scan = NoticeSource::File { file: house.file("scan.pdf", *b"%PDF-1.7\n1 0 obj\n") };
    house.refused::<commands::NoticeRead>(read(scan), "No text can be read from this PDF.");
    let missing = habeas_desk::api::FileIn::Path { path: "gone.txt".into() };
    house.refused::<commands::NoticeRead>(read(NoticeSource::File { file: missing }), "is not there");
}
