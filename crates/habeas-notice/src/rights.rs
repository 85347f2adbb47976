//! Which rights the text grants.
//!
//! A keyword is not a right: "management of requests for the right of access" is a purpose, and a heading without text
//! promises nothing. A right counts in a statement that gives it: after words like "you have the right to", or as an item
//! of a list such words introduce.

mod complaint;
mod hints;
mod hit;
mod labels;
mod list;
mod statement;

use habeas_law::right::Right;
use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::folded::Span;
use crate::page::Page;
use crate::reading::StatedRight;
use hit::Hit;
use statement::Finder;

/// A right that is stated more than once is quoted this often, best first.
const QUOTES: usize = 3;

/// The rights, in the order of the law.
pub(crate) fn of(page: &Page<'_>) -> Vec<StatedRight> {
    let mut hits: BTreeMap<Right, Vec<Hit>> = BTreeMap::new();
    for phrases in &page.phrases {
        let mut push = |hit: Hit| {
            if hit.span.len() > 0 {
                hits.entry(hit.right).or_default().push(hit);
            }
        };
        let finder = Finder { page, phrases };
        for sentence in &page.passages.sentences {
            finder.sentence(*sentence, &mut push);
            complaint::of(&finder, *sentence, &mut push);
        }
        list::items(&finder, &mut push);
        labels::of(page, phrases, &mut push);
        hints::of(page, phrases, &mut push);
    }
    hits.into_iter().filter_map(|(right, hits)| stated(page, right, hits)).collect()
}

/// A grant outweighs a mention. Of two grants the better placed one is quoted first, then the earlier one.
fn stated(page: &Page<'_>, right: Right, mut hits: Vec<Hit>) -> Option<StatedRight> {
    hits.sort_by_key(|h| (h.status, Reverse(h.score), h.span.start));
    let status = hits.first()?.status;
    let mut spans: Vec<Span> = Vec::new();
    for hit in hits.iter().take_while(|h| h.status == status) {
        let is_apart = spans.iter().all(|s| hit.span.end <= s.start || s.end <= hit.span.start);
        if is_apart && spans.len() < QUOTES {
            spans.push(hit.span);
        }
    }
    Some(StatedRight { right, status, evidence: spans.into_iter().map(|s| page.folded.evidence(s)).collect() })
}

#[cfg(test)]
mod tests {
    use crate::{NoticeText, RightStatus, read};
    use habeas_law::right::Right::{self, *};

    fn granted(text: &str) -> Vec<(Right, RightStatus)> {
        let notice = NoticeText::from_bytes(text.as_bytes()).unwrap();
        read(&notice).facts.rights.into_iter().map(|r| (r.right, r.status)).collect()
    }

    fn check(text: &str, rights: &[Right]) {
        let want: Vec<_> = rights.iter().map(|r| (*r, RightStatus::Granted)).collect();
        assert_eq!(granted(text), want, "{text}");
    }

    #[test]
    fn statements_grant() {
        check("You have the right to access, rectify and erase your personal data.", &[Access, Rectification, Erasure]);
        check("You may withdraw your consent at any time.", &[WithdrawConsent]);
        check(
            "Vous disposez d'un droit d'accès, de limitation et d'opposition pour vos données.",
            &[Access, Restriction, Objection],
        );
        check(
            "Vous avez le droit de définir des directives sur le sort de vos données après votre décès.",
            &[PostMortem],
        );
    }

    #[test]
    fn words_of_machine_translation() {
        check(
            "Our users: you have the Right of cancellation and the right to oppose the treatment.",
            &[Erasure, Objection],
        );
        check("You have a right to limit the processing of your data, we say.", &[Restriction]);
    }

    #[test]
    fn lists_grant_what_their_intro_grants() {
        let list = "You have the following rights:\n• Access to your data\n• Portability of the data\n\nWe delete cards at once.";
        check(list, &[Access, Portability]);
        check(
            "Vous avez le droit de demander\u{A0}:\n- l’accès à vos données\u{A0};\n- leur effacement.",
            &[Access, Erasure],
        );
    }

    #[test]
    fn labels_that_stand_together_grant() {
        let table = "The shop and your data with us.\n\nSeeing it\nRestriction\nWe set it aside.\nErasure\nWe wipe it.\nPortability\nYou get a file.";
        check(table, &[Access, Erasure, Restriction, Portability]);
        check("The shop and your data with us.\n\nPortability\nYou get a file.\n\nOur shop sells bread to you.", &[]);
    }

    #[test]
    fn a_range_of_articles_names_what_lies_in_it() {
        let all = [Access, Rectification, Erasure, Restriction, Portability, Objection];
        check("Ihnen stehen die Rechte aus Art. 15 bis 21 DSGVO zu, wenn wir Ihre Daten verarbeiten.", &all);
    }

    #[test]
    fn keywords_are_not_rights() {
        check("We use the data for the management of requests for the right of access and your erasure rights.", &[]);
        check("You can delete cookies in your browser. You have the right to refuse our cookies, and the access.", &[]);
        check("We reserve the right to delete or modify your account.", &[]);
        check("Our team answers your complaints. We have access to your orders.", &[]);
    }

    #[test]
    fn conditions_are_not_rights() {
        check("You have the right to erasure of your data when you object or if the consent was given.", &[Erasure]);
    }

    #[test]
    fn a_heading_alone_is_partial() {
        let text =
            "The shop and your data with us.\n\n4. Access to your data, correction or deletion\nWe work on it for you.";
        let statuses = granted(text);
        assert!(statuses.contains(&(Access, RightStatus::Partial)), "{statuses:?}");
        assert!(statuses.iter().all(|(_, s)| *s == RightStatus::Partial), "{statuses:?}");
    }

    #[test]
    fn consent_is_withdrawn_by_a_pronoun() {
        for text in [
            "Your consent counts for us; you may cancel it with a note.",
            "Votre consentement fonde cet envoi ; vous pouvez le retirer quand vous voulez pour nous.",
            "Die Einwilligung ist freiwillig und Sie können diese jederzeit widerrufen, und wir sind für Sie da.",
            "El consentimiento es suyo: puede revocarlo con una carta para los datos.",
            "Il consenso è libero e lo si può revocare, per gli utenti che sono iscritti.",
            "Wij vragen uw toestemming voor het nieuws; u mag die altijd intrekken.",
        ] {
            assert!(granted(text).contains(&(WithdrawConsent, RightStatus::Granted)), "{text} {:?}", granted(text));
        }
    }

    #[test]
    fn whoever_may_turn_to_an_authority_may_complain() {
        for text in [
            "Are you unhappy with us? Contact the Information Commissioner's Office.",
            "Un désaccord avec nous sur vos données ? Adressez-vous à la CNIL.",
            "Sie sind nicht zufrieden und wir helfen nicht? Wenden Sie sich an das Bayerische Landesamt für Datenschutzaufsicht.",
            "Si usted no está conforme con los datos, diríjase a la Agencia Española de Protección de Datos.",
            "Per i dati che sono trattati ci si può rivolgere al Garante.",
            "Bent u niet tevreden met het antwoord? Neem contact op met de Autoriteit Persoonsgegevens.",
        ] {
            assert!(granted(text).contains(&(Complaint, RightStatus::Granted)), "{text} {:?}", granted(text));
        }
        assert_eq!(granted("We follow the guidelines of the CNIL and you may contact our shop about the rules."), []);
    }

    #[test]
    fn a_neighbour_cannot_veto() {
        for text in [
            "We set cookies. You have the right to access your data with us.",
            "Nous utilisons des cookies pour le site. Vous avez le droit d'accès à vos données.",
            "Wir verwenden Cookies und mehr. Sie haben das Recht auf Auskunft über Ihre Daten.",
            "Usamos cookies para los usuarios. Usted tiene derecho de acceso a sus datos.",
            "Il sito della nostra casa usa i cookie. Lei ha diritto di accesso ai suoi dati personali che sono trattati.",
            "Wij gebruiken cookies voor de site. U heeft recht op inzage in uw gegevens.",
            "Strona używa cookies. Masz prawo dostępu do swoich danych, które są przetwarzane przez nas.",
            "O site usa cookies. Tem direito de acesso aos seus dados pessoais que não são públicos.",
        ] {
            assert_eq!(granted(text), [(Access, RightStatus::Granted)], "{text}");
        }
    }

    #[test]
    fn what_is_denied_is_said_to_be() {
        assert_eq!(
            granted("You do not have the right to portability of your data with us."),
            [(Portability, RightStatus::Denied)]
        );
    }
}
