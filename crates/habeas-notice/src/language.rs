//! Which language a text is in, by its commonest words.

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

pub(crate) fn of(ascii: &[u8]) -> Option<&'static str> {
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
    use super::of;

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
            assert_eq!(of(text.as_bytes()), language, "{text}");
        }
    }
}
