//! What stands between a role and its name without changing either: "the controller, within the meaning of Article 4(7)
//! GDPR, is". It is left out of the view, so that one form of a phrase is enough; quotes are cut from the original and keep
//! it.

use regex::bytes::Regex;
use std::sync::LazyLock;

use crate::pattern::folded;

/// The definition of a role cited, by its article or by the law alone.
static ASIDE: LazyLock<Regex> = LazyLock::new(|| {
    let meaning = r"(?:within the meaning of|in the sense of|as defined (?:in|by|under)|for the purposes? of|im sinne (?:der|des|von)|i\. ?s\. ?(?:d\.|v\.)|gema?ess|gemass|gem\.|nach|entsprechend|au sens d(?:e|u)|tel que defini (?:par|a)|a (?:los )?efectos del?|en el sentido del?|segun(?: el)?|ai sensi (?:del(?:la|l')?|degli)|ex|in de zin van|zoals bedoeld in|als bedoeld in|w rozumieniu|nos termos d[oa]|na acecao d[oa]|para efeitos d[oa])";
    let article = r"(?:(?:l'|dell'|the |des |der |del |de )?art(?:icle|ikel|icolo|iculo|igo|s|\.)? ?4\b(?:[ ,.]{0,2}(?:\(?\d{1,2}\)|\d{1,2}\b|(?:abs|absatz|para|paragraph|nr|nummer|no|n\.|ziff|ziffer|lit|punto|point|pkt|ust|lid|comma|apartado|sub|onder|al)\b\.?))*)";
    let law = r"(?:(?:of|du|de|der|des|del|della|do|van|dello) )?(?:the |la |le |l'|il |el |o |de |der )?(?:(?:eu|uk|europaischen)[- ])?(?:gdpr|rgpd|dsgvo|ds-gvo|avg|rodo|general data protection regulation|data protection act|datenschutz-?grundverordnung|datenschutzgesetze?s?|reglement general sur la protection des donnees|reglamento general de proteccion de datos|algemene verordening gegevensbescherming|(?:regolamento|reglamento|regulamento|reglement|regulation) ?\(?(?:ue|eu)\)? ?(?:n[.o]? ?)?2016/679)\b(?: ?\([a-z -]{2,12}\))?";
    let cited = format!("(?:{meaning} ?(?:{article}(?: ?{law})?|{law})|{article} ?{law})");
    folded(&format!(r",? {cited},|,? {cited}| ?\({cited}\)"))
});

/// Takes the asides out of a view, and out of its way back to the original.
pub(crate) fn remove(ascii: &mut Vec<u8>, origin: &mut Vec<u32>) {
    let asides: Vec<(usize, usize)> = ASIDE.find_iter(ascii).map(|m| (m.start(), m.end())).collect();
    if asides.is_empty() {
        return;
    }
    retain_outside(ascii, &asides);
    retain_outside(origin, &asides);
}

fn retain_outside<T>(all: &mut Vec<T>, left_out: &[(usize, usize)]) {
    let mut left_out = left_out.iter().peekable();
    let mut at = 0;
    all.retain(|_| {
        let here = at;
        at += 1;
        while left_out.next_if(|(_, end)| *end <= here).is_some() {}
        left_out.peek().is_none_or(|(start, _)| here < *start)
    });
}

#[cfg(test)]
mod tests {
    use crate::{NoticeText, read};

    #[test]
    fn a_role_is_read_through_its_definition() {
        for (text, name) in [
            (
                "Verantwortlicher gem. Art. 4 Abs. 7 DSGVO ist die Lerche GmbH. Wir und Sie und die Daten.",
                "Lerche GmbH",
            ),
            ("The controller within the meaning of Article 4(7) GDPR is Larkspur Ltd and you may ask.", "Larkspur Ltd"),
            (
                "Le responsable du traitement, au sens de l'article 4 du RGPD, est Brume SARL pour vous et nous.",
                "Brume SARL",
            ),
            (
                "Il titolare del trattamento ai sensi dell'art. 4 GDPR è Allodola S.r.l. che tratta i dati.",
                "Allodola S.r.l.",
            ),
            (
                "El responsable del tratamiento a efectos del RGPD es Alondra SL para los usuarios y sus datos.",
                "Alondra SL",
            ),
            (
                "De verwerkingsverantwoordelijke in de zin van de AVG is Leeuwerik BV en wij zijn er voor uw vragen.",
                "Leeuwerik BV",
            ),
        ] {
            let reading = read(&NoticeText::from_bytes(text.as_bytes()).unwrap());
            assert_eq!(reading.facts.controller.name.map(|n| n.value).as_deref(), Some(name), "{text}");
        }
    }
}
