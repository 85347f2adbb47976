//! The words of a register in one language: each name, set of rights and sentence once, with its letters for a filter and its
//! place in the order of the alphabet.

use habeas_words::Language;

use super::line::{no_name, rights_worded, sentence_worded};
use crate::api::RightView;
use crate::desk::register::{Name, Register, Rights, Row, Text, Words};

/// The register with the words of its rows in this language, made when they are first asked for.
pub(crate) fn worded(register: &mut Register, language: Language) -> (&[Row], &Words) {
    let known = register.words.take().filter(|words| words.language == language);
    let words = known.unwrap_or_else(|| words_of(register, language));
    (&register.rows, register.words.insert(words))
}

fn words_of(register: &Register, language: Language) -> Words {
    let views: Vec<Vec<RightView>> = register.rights.all.iter().map(|asked| rights_worded(asked, language)).collect();
    let joined = views.iter().map(|all| all.iter().map(|r| r.plain.as_str()).collect::<Vec<_>>().join(" · "));
    let texts = ranked(joined.collect());
    let name = |name: &Name| match name {
        Name::Known(name) => name.clone(),
        Name::Gone { newer } => no_name(*newer, language),
    };
    Words {
        language,
        names: ranked(register.names.all.iter().map(name).collect()),
        rights: views.into_iter().zip(texts).map(|(views, text)| Rights { views, text }).collect(),
        sentences: ranked(register.sentences.all.iter().map(|one| sentence_worded(*one, language)).collect()),
    }
}
/// The words of a text without case and accents.
pub(crate) fn folded(text: &str) -> Vec<String> {
    habeas_search::words(text)
}

fn ranked(texts: Vec<String>) -> Vec<Text> {
    let folded: Vec<String> = texts.iter().map(|text| folded(text).join(" ")).collect();
    let mut order: Vec<usize> = (0..texts.len()).collect();
    order.sort_by(|a, b| (&folded[*a], &texts[*a]).cmp(&(&folded[*b], &texts[*b])));
    let mut ranks = vec![0; texts.len()];
    for (rank, at) in (0..).zip(order) {
        ranks[at] = rank;
    }
    let all = texts.into_iter().zip(folded).zip(ranks);
    all.map(|((text, folded), rank)| Text { text, folded, rank }).collect()
}
