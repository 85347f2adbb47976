//! What small controllers write: people who speak as I, associations, brands; rights and periods in everyday words. All
//! names are invented.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use habeas_notice::{BasisStatus, NoticeText, Reading, RightStatus, Transfers, YesNo, read};

/// The text with a sentence that shows its language.
fn reading(language: &str, text: &str) -> Reading {
    let more = match language {
        "en" => "The site of the house and the people that work with us are here for you.",
        "de" => "Die Seite und das Haus sind für Sie da und wir freuen uns auf Sie, wenn es so weit ist.",
        "fr" => "Le site de la maison et les gens qui y sont vous attendent avec plaisir pour une visite.",
        "es" => "El sitio de la casa y las personas que trabajan con nosotros esperan su visita.",
        "it" => "Il sito della casa e le persone che lavorano con noi sono qui per gli utenti.",
        "nl" => "De site van het huis en de mensen die bij ons werken zijn er voor u.",
        "pl" => "Strona domu oraz osoby, które z nami pracują, są tu dla Państwa i czekają.",
        _ => "O sítio da casa e as pessoas que trabalham connosco estão aqui para os visitantes.",
    };
    read(&NoticeText::from_bytes(format!("Lark\n\n{text}\n\n{more}\n").as_bytes()).unwrap())
}

fn name(language: &str, text: &str) -> Option<String> {
    reading(language, text).facts.controller.name.map(|name| name.value)
}

#[test]
fn who_speaks_as_i_is_named() {
    for (language, text, who) in [
        ("en", "I, Ada Larkspur, am responsible for the data that you give me.", "Ada Larkspur"),
        ("en", "This site, lark.example, is the personal website of Ada Larkspur.", "Ada Larkspur"),
        ("de", "Mein Name ist Ada Lerche und ich bin verantwortlich für die Daten.", "Ada Lerche"),
        ("fr", "Je m'appelle Ada Alouette et je suis responsable du traitement.", "Ada Alouette"),
        ("es", "Yo, Ada Alondra, soy la responsable del tratamiento de los datos.", "Ada Alondra"),
        ("it", "Mi chiamo Ada Lodola e sono titolare del trattamento.", "Ada Lodola"),
        ("nl", "Mijn naam is Ada Leeuwerik en ik ben de eigenaar van deze website.", "Ada Leeuwerik"),
        ("pl", "Administratorem strony i danych osobowych jestem ja, Adam Skowronek.", "Adam Skowronek"),
        ("pt", "O meu nome é Zoe Cotovia e sou responsável pelos dados.", "Zoe Cotovia"),
    ] {
        assert_eq!(name(language, text).as_deref(), Some(who), "{text}");
    }
}

#[test]
fn a_row_is_no_name() {
    for (language, text, who) in [
        (
            "pl",
            "Administratorem danych jest:\n- **Nazwa:** Skowronek Adam Kos\n- **Adres:** Leśna 3, 00-950 Warszawa",
            "Skowronek Adam Kos",
        ),
        ("pt", "O responsável pelo tratamento é:\n\nDenominação: Cotovia, Lda.\n\nSede: Lisboa", "Cotovia, Lda."),
        (
            "fr",
            "Le responsable du traitement est :\n- Nom : Atelier Alouette\n- Contact : a@alouette.example",
            "Atelier Alouette",
        ),
        ("en", "The data controller is:\n\nName: Larkspur Mills\nContact: hello@lark.example", "Larkspur Mills"),
    ] {
        assert_eq!(name(language, text).as_deref(), Some(who), "{text}");
    }
}

#[test]
fn a_role_beside_another_and_a_group_that_processes() {
    for (language, text, who) in [
        (
            "fr",
            "La Galerie Alouette, 5 rue du Moulin, 75003 Paris, est responsable de la publication de ce site et, à ce titre, du traitement des données.",
            "Galerie Alouette",
        ),
        (
            "nl",
            "Als vzw Op 't Veld verwerken wij gegevens van klanten. Wij bij vzw Op 't Veld zijn er voor u.",
            "Op 't Veld",
        ),
        (
            "de",
            "Die datenverarbeitende Stelle dieses Auftritts ist Forum Lerchenfeld, Mühlweg 9, 1160 Wien.",
            "Forum Lerchenfeld",
        ),
        (
            "es",
            "Asociación (referida como \"la Hermandad\", \"Nosotros\" o \"Nuestros\") se refiere a la Hermandad de San Alondro, Plaza 3.",
            "Hermandad de San Alondro",
        ),
        ("pl", "Administratorem danych jest Skowronek spółka z o.o. z siedzibą w Krakowie.", "Skowronek spółka z o.o."),
        (
            "pt",
            "Este site é propriedade de Hugo Cotovia Alves. Escreva para geral@hugocotovia.example.",
            "Hugo Cotovia Alves",
        ),
    ] {
        assert_eq!(name(language, text).as_deref(), Some(who), "{text}");
    }
}

#[test]
fn a_question_a_host_and_a_role_are_no_names() {
    for (language, text) in [
        (
            "de",
            "Wer ist verantwortlich für die Datenerfassung auf dieser Website?\n\nDie Verarbeitung erfolgt durch den Betreiber.",
        ),
        ("de", "Die Bereitstellung des Webspace erfolgt durch die Firma Lerchenhost."),
        ("en", "The web space of this site is provided by Larkhost."),
    ] {
        assert_eq!(name(language, text), None, "{text}");
    }
}

#[test]
fn addresses_of_every_shape() {
    for (language, text, address) in [
        (
            "it",
            "Il titolare è Ada Lodola. Scrivere con raccomandata all'indirizzo Via dei Larici, 1/L, Rovereto (TN).",
            "Via dei Larici, 1/L, Rovereto (TN)",
        ),
        (
            "pt",
            "Responsável pelo tratamento: Cotovia, Lda. Sede: Rua do Moinho 48, 1170 265 Lisboa",
            "Rua do Moinho 48, 1170 265 Lisboa",
        ),
        (
            "es",
            "Responsable: Ada Alondra. Domicilio profesional: Calle Molino, 42, 41540 Sevilla.",
            "Calle Molino, 42, 41540 Sevilla",
        ),
        (
            "fr",
            "L'association Alouette est responsable du traitement. Par voie postale : 62 rue Neuve, 64160 Morlas",
            "62 rue Neuve, 64160 Morlas",
        ),
        (
            "en",
            "Larkspur Clinic, Oak Centre, 42 Mill Road, Crawley, BB4 8NE is the data controller.",
            "Oak Centre, 42 Mill Road, Crawley, BB4 8NE",
        ),
    ] {
        let found = reading(language, text).facts.controller.address.map(|address| address.value);
        assert_eq!(found.as_deref(), Some(address), "{text}");
    }
}

#[test]
fn rights_in_everyday_words() {
    for (language, text, rights) in [
        (
            "en",
            "You can ask to see what I hold about you, have mistakes corrected and ask me to delete it.",
            "access rectification erasure",
        ),
        (
            "en",
            "You are entitled to view, amend, or delete the personal information that we hold.",
            "access rectification erasure",
        ),
        (
            "de",
            "Auf Wunsch teilen wir Ihnen mit, welche Daten wir über Sie gespeichert haben, und berichtigen oder löschen diese.",
            "access rectification erasure",
        ),
        (
            "fr",
            "Pour consulter, corriger ou faire effacer vos données, il suffit de nous écrire.",
            "access rectification erasure",
        ),
        (
            "es",
            "Si quieres saber qué datos tuyos tengo, corregirlos o que los borre, escríbeme.",
            "access rectification erasure",
        ),
        (
            "it",
            "Per sapere quali dati ho su di te, correggerli o cancellarli basta una mail.",
            "access rectification erasure",
        ),
        (
            "nl",
            "Wil je weten welke gegevens ik van je heb, of wil je ze laten aanpassen of verwijderen? Stuur me een mail.",
            "access rectification erasure",
        ),
        (
            "pt",
            "Podes pedir para ver, corrigir ou apagar os teus dados a qualquer momento.",
            "access rectification erasure",
        ),
        (
            "es",
            "Puedes contactar con nosotros para solicitar acceso, corrección o eliminación de la información que nos hayas dado.",
            "access rectification erasure",
        ),
    ] {
        let found = reading(language, text).facts.rights;
        let granted: Vec<&str> =
            found.iter().filter(|r| r.status == RightStatus::Granted).map(|r| r.right.id()).collect();
        assert_eq!(granted.join(" "), rights, "{text}");
    }
}

#[test]
fn periods_bases_and_countries() {
    for (language, text) in [
        ("fr", "Ces informations seront supprimées une fois votre message traité."),
        ("de", "Wir bearbeiten Personendaten für jene Dauer, die für den Zweck erforderlich ist."),
        ("nl", "Bezoekersdata ouder dan 180 dagen wordt automatisch verwijderd."),
        ("de", "Daten werden zehn Jahre nach Ende der Behandlung aufbewahrt."),
        ("en", "Data older than a month are deleted."),
    ] {
        assert_eq!(reading(language, text).facts.retention_stated.value, YesNo::Yes, "{text}");
    }
    for (language, text, basis) in [
        ("fr", "L'inscription repose sur votre consentement.", "consent"),
        ("it", "I dati vengono trattati per lo svolgimento dell'incarico professionale ricevuto.", "contract"),
        ("nl", "Ik verwerk ook persoonsgegevens als ik hier wettelijk toe verplicht ben.", "legal_obligation"),
    ] {
        let found = reading(language, text).facts.legal_bases;
        let claimed: Vec<String> =
            found.iter().filter(|b| b.status == BasisStatus::Claimed).map(|b| b.basis.to_string()).collect();
        assert_eq!(claimed, [basis], "{text}");
    }
    let transfers = |language, text| reading(language, text).facts.transfers_outside_eea.value;
    assert_eq!(transfers("pl", "Twoje dane nie zostaną udostępnione podmiotom trzecim."), Transfers::Unstated);
    assert_eq!(transfers("pl", "Dane nie są przekazywane do państw trzecich."), Transfers::No);
    assert_eq!(transfers("en", "The data are sent to Larkhost LLC (USA), our host."), Transfers::Yes);
}

#[test]
fn what_is_hidden_or_asked_is_no_silence() {
    let ids = |reading: &Reading| reading.findings.iter().map(|f| f.id.clone()).collect::<Vec<_>>();
    let hidden = ids(&reading("it", "Puoi esercitare questi diritti scrivendo all'indirizzo [email protected]"));
    assert!(!hidden.iter().any(|id| id == "no_contact" || id == "no_channel"), "{hidden:?}");
    let asked = reading("fr", "Du Côté du Lac accorde de l'importance à vos données. Du Côté du Lac vous attend.");
    assert!(asked.facts.controller.name.is_some() || asked.facts.controller.perhaps.is_some());
    assert!(!ids(&asked).iter().any(|id| id == "no_controller"));
}
