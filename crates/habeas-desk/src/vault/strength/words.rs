//! How many guesses a text of words takes, whatever their language.
//!
//! The estimator knows English words; to it a French one is a row of letters that nobody could guess. Somebody who guesses
//! has a dictionary. So what looks like a word counts as one word of a language and no more, and a sentence that everybody
//! knows counts as one of those.

/// The words of a language that people use, forms and all.
const WORDS: f64 = 30_000.0;
/// Articles and the like.
const LITTLE_WORDS: f64 = 100.0;
/// Sayings, anthems, titles.
const KNOWN: f64 = 10_000.0;
/// So long a word may be; what is longer was written without its spaces.
const LONG: usize = 12;

/// Sentences that are in every list of whoever guesses at French passphrases, without accents, signs and spaces.
const SENTENCES: &[&str] = &[
    "allonsenfantsdelapatrie",
    "apreslapluielebeautemps",
    "aucommencementetaitleverbe",
    "cogitoergosum",
    "etreounepasetre",
    "frerejacques",
    "iletaitunefois",
    "jepensedoncjesuis",
    "jevousaime",
    "jevoussaluemarie",
    "joyeuxanniversaire",
    "lecorbeauetlerenard",
    "lejourdegloireestarrive",
    "lepetitprince",
    "liberteegalitefraternite",
    "lhabitnefaitpaslemoine",
    "mieuxvauttardquejamais",
    "notrepere",
    "onnefaitpasdomelettesanscasserdesoeufs",
    "petitapetitloiseaufaitsonnid",
    "pierrequiroulenamassepasmousse",
    "phrasedepasse",
    "quandlechatnestpaslalessourisdansent",
    "quiseressemblesassemble",
    "quivoleunoeufvoleunboeuf",
    "riennesertdecouririlfautpartirapoint",
    "surlepontdavignon",
    "toutestbienquifinitbien",
    "toutvientapointaquisaitattendre",
    "unpourtoustouspourun",
    "unhommeavertienvautdeux",
    "untiensvautmieuxquedeuxtulauras",
    "vivelafrance",
    "tobeornottobe",
    "maytheforcebewithyou",
    "quelaforcesoitavectoi",
];

/// The decimal logarithm of the guesses for a text of words. `alone` tells that of one piece by itself, from the estimator.
pub(crate) fn guesses_log10(text: &str, alone: impl Fn(&str) -> f64) -> f64 {
    // Beyond this nothing gets easier to guess, and a page asks at every key.
    const ENOUGH: usize = 200;
    let text: String = text.chars().take(ENOUGH).collect();
    let pieces = text.split(|c: char| c.is_whitespace() || "-_.,;:!?'’/+".contains(c)).filter(|p| !p.is_empty());
    let words = pieces.map(|piece| alone(piece).min(of_word(piece))).sum::<f64>();
    let plain = folded(&text);
    let known = SENTENCES.iter().filter(|s| plain.contains(**s)).map(|s| s.len()).max();
    known.map_or(words, |len| {
        // What stands around the sentence, as letters anybody could have put there.
        let more = plain.chars().count().saturating_sub(len);
        words.min(KNOWN.log10() + (more as f64) * 1.4)
    })
}

/// What a piece takes where it looks like words; without limit where it does not.
fn of_word(piece: &str) -> f64 {
    let letters = folded(piece);
    let others = piece.chars().filter(|c| !c.is_alphabetic()).count();
    if letters.is_empty() || !looks_like_a_word(&letters) {
        return f64::INFINITY;
    }
    let len = letters.chars().count();
    let base = match len {
        1..=3 => LITTLE_WORDS.log10(),
        4..=LONG => WORDS.log10(),
        _ => (len.div_ceil(LONG) as f64) * WORDS.log10(),
    };
    // A capital at the front, digits behind: a few tries each.
    base + f64::from(u8::from(piece.chars().any(char::is_uppercase))) * 0.5 + (others as f64) * 1.2
}

/// Vowels and consonants as they come in words. Letters of other scripts count as words: nobody types them at random.
fn looks_like_a_word(letters: &str) -> bool {
    if !letters.is_ascii() {
        return true;
    }
    let vowel = |c: char| "aeiouy".contains(c);
    let vowels = letters.chars().filter(|c| vowel(*c)).count();
    let len = letters.len();
    let longest = letters.split(vowel).map(str::len).max().unwrap_or(0);
    let longest_vowels = letters.split(|c| !vowel(c)).map(str::len).max().unwrap_or(0);
    len <= 3 || longest <= 4 && longest_vowels <= 3 && vowels * 5 >= len && vowels * 4 <= len * 3
}

/// Small letters without accents, and nothing else.
fn folded(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).map(plain).collect()
}

fn plain(c: char) -> char {
    match c {
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' | 'í' | 'ì' => 'i',
        'ñ' => 'n',
        'ô' | 'ö' | 'ó' | 'ò' | 'õ' | 'œ' => 'o',
        'ù' | 'û' | 'ü' | 'ú' => 'u',
        'ÿ' => 'y',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_from_letters_at_random() {
        for word in ["anticonstitutionnellement", "Bibliothèque", "breakfast", "oiseaux", "Straße", "грибы", "le"]
        {
            assert!(of_word(word).is_finite(), "{word}");
        }
        for random in ["xkqzjvwp", "bcdfghjk", "qwrtzpsd", "aeiouaei"] {
            assert!(of_word(random).is_infinite(), "{random}");
        }
    }
}
