#![no_main]
//! Any bytes: the reader must not panic, hang, or quote words that are not in the text.

use habeas_notice::{NoticeText, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = NoticeText::from_bytes(bytes) else { return };
    let reading = read(&text);
    let chars: Vec<char> = text.as_str().chars().collect();
    for evidence in reading.facts.rights.iter().flat_map(|r| &r.evidence) {
        let there: String = chars[evidence.start..evidence.end].iter().collect();
        assert_eq!(evidence.quote, there);
    }
});
