//! When a value that was read is the one that a careful reader gives.

use habeas_notice::NoticeText;
use std::collections::BTreeSet;

/// The words of a text, folded.
pub(crate) fn plain(text: &str) -> Vec<String> {
    let text = NoticeText::from_bytes(format!("x {text}").as_bytes()).unwrap().as_str().to_lowercase();
    let fold = |c: char| match c {
        'à'..='å' => "a".to_owned(),
        'ç' => "c".to_owned(),
        'è'..='ë' => "e".to_owned(),
        'ì'..='ï' => "i".to_owned(),
        'ñ' => "n".to_owned(),
        'ò'..='ö' => "o".to_owned(),
        'ù'..='ü' => "u".to_owned(),
        'ß' => "ss".to_owned(),
        'œ' => "oe".to_owned(),
        '&' => " and ".to_owned(),
        c if c.is_alphanumeric() => c.to_string(),
        _ => " ".to_owned(),
    };
    let folded: String = text.chars().skip(2).map(fold).collect();
    folded.split_whitespace().map(str::to_owned).collect()
}

/// Words that a name may have or lack.
const OPTIONAL_WORDS: &str = "la le les the societe company sas sasu sarl sa ltd limited gmbh ag inc plc bv ab srl sl ug ev e v b s l \
                     r a c o co kg and et de du des";

fn words(text: &str) -> BTreeSet<String> {
    let all = plain(text);
    let telling: BTreeSet<String> =
        all.iter().filter(|w| !OPTIONAL_WORDS.split(' ').any(|s| s == *w)).cloned().collect();
    if telling.is_empty() { all.into_iter().collect() } else { telling }
}

/// Whether two names are those of one body: a legal form may be there or not.
pub(crate) fn same_name(a: &str, b: &str) -> bool {
    let (a, b) = (words(a), words(b));
    let both = a.intersection(&b).count();
    2 * both * 10 >= 8 * (a.len() + b.len())
}

/// Whether two addresses lead to one letter box.
pub(crate) fn same_address(a: &str, b: &str) -> bool {
    let (a, b) = (words(a), words(b));
    let both = a.intersection(&b).count();
    let all = a.union(&b).count();
    both * 10 >= 6 * all || both >= 3 && both * 10 >= 8 * a.len().min(b.len())
}

/// Whether two texts are the same words.
pub(crate) fn same(a: &str, b: &str) -> bool {
    plain(a) == plain(b)
}
