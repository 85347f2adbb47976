//! Which language a text is in: one of the six by its commonest words, another by its letters (`whatlang`).

/// Words that are frequent in one of these languages and rare in the others, folded.
const WORDS: [(&str, &[&[u8]]); 6] = [
    ("en", &[b"the", b"of", b"and", b"your", b"you", b"we", b"with", b"this", b"our", b"by", b"are", b"that"]),
    ("fr", &[b"les", b"vous", b"nous", b"vos", b"des", b"et", b"pour", b"sont", b"dans", b"du", b"votre", b"est"]),
    ("de", &[b"der", b"die", b"und", b"wir", b"ihre", b"sie", b"das", b"werden", b"ist", b"von", b"oder", b"nicht"]),
    ("es", &[b"los", b"las", b"datos", b"usted", b"el", b"para", b"con", b"sus", b"su", b"como", b"que", b"una"]),
    ("it", &[b"il", b"dei", b"dati", b"della", b"che", b"per", b"sono", b"di", b"gli", b"nel", b"delle", b"con"]),
    ("nl", &[b"het", b"een", b"wij", b"van", b"uw", b"zijn", b"voor", b"met", b"en", b"wordt", b"niet", b"deze"]),
];

/// Enough words to judge by; the start of a notice tells its language as well as the whole.
const SAMPLE: usize = 200_000;

/// The language of a text; one that has no phrases here is named too, so that the reader can be told.
pub(crate) fn of(ascii: &[u8], original: &str) -> Option<&'static str> {
    let sample: String = original.chars().take(LETTERS).collect();
    let other = whatlang::detect(&sample).filter(|info| info.is_reliable() && info.confidence() > 0.9);
    let known = by_words(ascii);
    match other.map(|info| info.lang()) {
        Some(lang) if !SIX.contains(&lang) && sample.len() > 200 => two_letters(lang).or(known),
        _ => known,
    }
}

/// Letters enough for trigrams.
const LETTERS: usize = 4000;

const SIX: [whatlang::Lang; 6] = {
    use whatlang::Lang::{Deu, Eng, Fra, Ita, Nld, Spa};
    [Eng, Fra, Deu, Spa, Ita, Nld]
};

/// ISO 639-1 of the languages of Europe; of others the reader says nothing.
fn two_letters(lang: whatlang::Lang) -> Option<&'static str> {
    use whatlang::Lang;
    Some(match lang {
        Lang::Por => "pt",
        Lang::Pol => "pl",
        Lang::Ces => "cs",
        Lang::Slk => "sk",
        Lang::Slv => "sl",
        Lang::Hrv | Lang::Srp => "hr",
        Lang::Hun => "hu",
        Lang::Ron => "ro",
        Lang::Bul => "bg",
        Lang::Ell => "el",
        Lang::Dan => "da",
        Lang::Swe => "sv",
        Lang::Nob => "no",
        Lang::Fin => "fi",
        Lang::Est => "et",
        Lang::Lav => "lv",
        Lang::Lit => "lt",
        Lang::Cat => "ca",
        Lang::Tur => "tr",
        Lang::Ukr => "uk",
        Lang::Rus => "ru",
        _ => return None,
    })
}

fn by_words(ascii: &[u8]) -> Option<&'static str> {
    let sample = ascii.get(..SAMPLE.min(ascii.len())).unwrap_or_default();
    let mut counts = [0usize; WORDS.len()];
    for word in sample.split(|b| !b.is_ascii_alphabetic()).filter(|w| w.len() > 1) {
        for (count, (_, words)) in counts.iter_mut().zip(WORDS) {
            *count += usize::from(words.contains(&word));
        }
    }
    let (best, count) = counts.iter().enumerate().max_by_key(|(i, n)| (**n, usize::MAX - i))?;
    if *count < 3 { None } else { WORDS.get(best).map(|(language, _)| *language) }
}

#[cfg(test)]
mod tests {
    use super::{by_words, of};

    #[test]
    fn other_languages_are_named() {
        let text = "Tratamos os seus dados pessoais para gerir a sua encomenda e responder aos seus pedidos. Tem o direito \
                    de aceder aos seus dados, de os corrigir e de pedir a sua eliminação. Não vendemos informações a ninguém.";
        assert_eq!(of(text.as_bytes(), text), Some("pt"));
        let text = "Przetwarzamy Państwa dane osobowe w celu realizacji zamówienia oraz odpowiedzi na zapytania. Mają \
                    Państwo prawo dostępu do swoich danych, ich sprostowania, usunięcia lub ograniczenia przetwarzania.";
        assert_eq!(of(text.as_bytes(), text), Some("pl"));
    }

    #[test]
    fn six_languages_and_none() {
        for (text, language) in [
            ("we process your data with the care that you expect", Some("en")),
            ("nous traitons vos donnees pour les finalites du site et dans votre interet", Some("fr")),
            ("wir verarbeiten ihre daten nicht und die rechte der betroffenen", Some("de")),
            ("sus datos para los fines que usted con", Some("es")),
            ("i dati sono trattati dal titolare per le finalita della societa che", Some("it")),
            ("wij verwerken uw gegevens voor het doel van een bestelling", Some("nl")),
            ("lorem ipsum", None),
        ] {
            assert_eq!(by_words(text.as_bytes()), language, "{text}");
        }
    }
}
