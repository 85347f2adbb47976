//! Transfers, retention and the age of children: what a sentence states with one phrase.

use regex::bytes::Match;

use crate::folded::Span;
use crate::page::Page;
use crate::reading::{Found, Transfers, YesNo};

/// Transfers outside the EEA. A clear "no" counts unless another sentence announces them.
pub(crate) fn transfers(page: &Page<'_>) -> Found<Transfers> {
    let mut no = None;
    let mut announced_above = None;
    for phrases in &page.phrases {
        let t = &phrases.transfers;
        let mut asked = None;
        for sentence in &page.passages.sentences {
            let span = |m: Match<'_>| sentence.span.part(m.start(), m.end());
            let question = page.get(sentence.span).last() == Some(&b'?');
            let denied = || page.find(*sentence, &t.denied);
            if let Some(m) = denied().filter(|_| !page.sentence_has(*sentence, &phrases.words.qualifier)) {
                no = no.or(Some(span(m)));
            } else if question {
                // "Is any transfer made to a third country?" states nothing; its answer does.
                asked = page.sentence_has(*sentence, &t.announced).then_some(sentence.index + 1);
                continue;
            } else if asked == Some(sentence.index) && page.sentence_has(*sentence, &t.answered_no) {
                no = no.or(Some(sentence.span));
            } else if let Some(m) = page.find(*sentence, &t.announced) {
                // A heading says what is spoken of, and the text below whether there is any.
                if page.passages.line(sentence.line).is_some_and(|line| line.heading) {
                    announced_above = announced_above.or(Some(span(m)));
                    continue;
                }
                return Found::read(Transfers::Yes, page.folded.evidence(span(m)));
            }
        }
    }
    let stated = no.map(|span| (Transfers::No, span)).or(announced_above.map(|span| (Transfers::Yes, span)));
    stated.map_or(Found::unstated(Transfers::Unstated), |(value, span)| Found::read(value, page.folded.evidence(span)))
}

/// Whether the text says how long data are kept, by a period or a criterion.
pub(crate) fn retention(page: &Page<'_>) -> Found<YesNo> {
    for phrases in &page.phrases {
        let words = &phrases.words;
        for sentence in &page.passages.sentences {
            let has = |phrase| page.sentence_has(*sentence, phrase);
            let stated = || page.find(*sentence, &phrases.retention).filter(|_| has(&words.data));
            let under_heading = || {
                let period = page.find(*sentence, &phrases.period);
                period.filter(|_| page.heading_has(sentence.line, &phrases.retention_heading))
            };
            // "Storage period: until you unsubscribe".
            let labelled = || {
                has(&phrases.period).then_some(())?;
                let text = page.get(sentence.span);
                let colon = text.iter().take(60).position(|b| *b == b':')?;
                let label = phrases.retention_heading.find(text.get(..colon)?)?;
                phrases.period.find_at(text, colon).map(|_| label)
            };
            let Some(m) = stated().or_else(under_heading).or_else(labelled) else { continue };
            if !has(&words.cookie) && !page.heading_has(sentence.line, &words.cookie) {
                let span = sentence.span.part(m.start(), m.end());
                return Found::read(YesNo::Yes, page.folded.evidence(span));
            }
        }
    }
    periods_in_cells(page).unwrap_or(Found::unstated(YesNo::No))
}

/// A table of periods that lost its columns: a short label, and periods on short lines of their own.
fn periods_in_cells(page: &Page<'_>) -> Option<Found<YesNo>> {
    let span = |line: usize| page.passages.line(line).map_or(Span::new(0, 0), |line| line.span);
    for phrases in &page.phrases {
        let label = page.lines_with(&phrases.retention_heading).find(|line| span(*line).len() < 60)?;
        let period = page.lines_with(&phrases.period).find(|line| {
            let early = |text: &[u8]| phrases.period.find(text).is_some_and(|m| m.start() < 60);
            *line > label
                && span(*line).len() < 90
                && !page.line_has(*line, &phrases.words.cookie)
                && early(page.get(span(*line)))
        });
        if let Some(line) = period {
            return Some(Found::read(YesNo::Yes, page.folded.evidence(page.folded.trim(span(line)))));
        }
    }
    None
}

/// The age below which the text speaks of children.
pub(crate) fn age(page: &Page<'_>) -> Option<Found<u8>> {
    for phrases in &page.phrases {
        for sentence in page.sentences_with(&phrases.age).filter(|s| page.sentence_has(*s, &phrases.words.child)) {
            let Some(caps) = phrases.age.captures(page.get(sentence.span)) else { continue };
            let Some(all) = caps.get(0) else { continue };
            let number = (1..caps.len())
                .find_map(|i| caps.get(i))
                .and_then(|m| std::str::from_utf8(m.as_bytes()).ok()?.parse().ok());
            if let Some(age) = number {
                let span = sentence.span.part(all.start(), all.end());
                return Some(Found::read(age, page.folded.evidence(span)));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::{NoticeFacts, NoticeText, Transfers, YesNo, read};

    fn reading(text: &str) -> NoticeFacts {
        read(&NoticeText::from_bytes(text.as_bytes()).unwrap()).facts
    }

    #[test]
    fn transfers_and_retention() {
        let r = reading("We do not transfer your data outside the European Union. We keep the data for three years.");
        assert_eq!(r.transfers_outside_eea.value, Transfers::No);
        assert_eq!(r.retention_stated.value, YesNo::Yes);
        assert_eq!(
            reading("Your data may go to third countries with the clauses.").transfers_outside_eea.value,
            Transfers::Yes
        );
        assert_eq!(reading("We and you, with the cookies kept for 13 months.").retention_stated.value, YesNo::No);
    }

    #[test]
    fn a_label_denies_and_a_doubt_does_not() {
        let transfers = |t: &str| reading(t).transfers_outside_eea.value;
        for text in [
            "We and you and the data. Transfers to third countries: none.",
            "Nous et vous, pour les données. Transferts hors de l'Union européenne : aucun.",
            "Wir und Sie und die Daten. Übermittlung in Drittländer: keine.",
            "Los datos de usted para los fines. Transferencias internacionales: ninguna.",
            "I dati che sono trattati per gli utenti. Trasferimento dei dati in paesi terzi: nessuno.",
            "Wij en uw gegevens van het bedrijf. Doorgifte buiten de EER: geen.",
        ] {
            assert_eq!(transfers(text), Transfers::No, "{text}");
        }
        for text in [
            "Wir und Sie und die Daten. Eine Übermittlung in ein Drittland ist nicht ausgeschlossen.",
            "We and you. Your data are hosted in Canada, which is recognised as adequate.",
            "Wij en uw gegevens van het bedrijf. Onze servers staan in Canada.",
            "I dati che sono trattati per gli utenti. I server si trovano in Canada.",
        ] {
            assert_eq!(transfers(text), Transfers::Yes, "{text}");
        }
    }

    #[test]
    fn a_denial_ends_with_its_sentence() {
        let transfers = |t: &str| reading(t).transfers_outside_eea.value;
        for text in [
            "We do not transfer your data to third countries. Our partner may visit you.",
            "Nous ne transférons pas vos données hors de l'Union européenne. Notre partenaire peut vous écrire.",
            "Wir übermitteln Ihre Daten nicht in Drittländer. Unser Partner ist für Sie da.",
            "No transferimos sus datos fuera de la Unión Europea. Los socios de usted con su cuenta.",
            "Non trasferiamo i dati fuori dall'Unione europea. Il partner della casa che sono.",
            "Wij geven uw gegevens niet door buiten de EER. Onze partner is er voor u.",
            "Nie przekazujemy Państwa danych osobowych do państw trzecich. Nasz partner jest w Krakowie.",
            "Não transferimos os seus dados para fora da União Europeia. O nosso parceiro fica em Lisboa.",
        ] {
            assert_eq!(transfers(text), Transfers::No, "{text}");
        }
    }

    #[test]
    fn messages_are_kept_too() {
        for text in [
            "We and you. Messages are kept for two years.",
            "Nous et vous, pour les messages. Les comptes sont supprimés après trois ans.",
            "Wir und Sie. Reservierungen löschen wir nach 30 Tagen.",
            "Para los usuarios con cuenta. Los mensajes se conservan un año.",
            "Per gli utenti che sono iscritti. I messaggi vengono conservati per 24 mesi.",
            "Wij en het bedrijf van uw keuze. Berichten bewaren wij twee jaar.",
        ] {
            assert_eq!(reading(text).retention_stated.value, YesNo::Yes, "{text}");
        }
    }

    #[test]
    fn age_of_children() {
        let age = |t: &str| reading(t).children_age.map(|a| a.value);
        assert_eq!(age("Our service is not for children under the age of 16 and you."), Some(16));
        assert_eq!(age("You keep 10 percent under 15 items of the order."), None);
    }
}
