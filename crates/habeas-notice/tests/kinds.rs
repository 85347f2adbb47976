//! Kinds of wording that real notices have, each in an invented sentence: whose name, number and mailbox it is, and what was
//! said though in words beside the usual ones.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use habeas_notice::{Basis, ItemStatus, NoticeText, Reading, Transfers, read};

fn reading(text: &str) -> Reading {
    read(&NoticeText::from_bytes(text.as_bytes()).unwrap())
}

fn name(text: &str) -> Option<String> {
    reading(text).facts.controller.name.map(|found| found.value)
}

fn is_missing(text: &str, item: &str) -> bool {
    reading(text).checklist.iter().any(|i| i.id == item && i.status == ItemStatus::Missing)
}

#[test]
fn of_several_offices_the_first_is_named() {
    let text = "La direction des affaires fluviales et le secrétariat de la commune sont responsables du traitement de vos données.";
    let named = name(text).unwrap();
    assert!(named.contains("fluviales") && !named.contains("secr"), "{named}");
}

#[test]
fn what_somebody_is_does_not_belong_to_the_name() {
    let text = "Mentions légales\n\nLe responsable du traitement est BRUME STUDIO – Auto-entrepreneur, pour vous et les données.";
    assert_eq!(name(text).as_deref(), Some("BRUME STUDIO"));
}

#[test]
fn who_hosts_a_site_is_not_who_decides() {
    let text = "Mentions légales\n\nÉditeur\n\nL'association Les Brumes publie ce site pour vous et traite les données. SIREN 123 456 782.\n\n\
                Hébergeur\n\nVercel Inc, 340 S Lemon Ave, Walnut. SIREN 987 654 324.";
    let controller = reading(text).facts.controller;
    assert_ne!(controller.name.map(|n| n.value).as_deref(), Some("Vercel Inc"));
    let number = controller.registration_number.map(|n| n.value);
    assert_ne!(number.as_deref(), Some("987654324"));
}

#[test]
fn a_heading_announces_transfers_that_the_text_denies() {
    let text = "Your data and you\n\nTransfers of data outside the European Economic Area\n\n\
                We do not transfer your personal data outside the European Economic Area.";
    assert_eq!(reading(text).facts.transfers_outside_eea.value, Transfers::No);
}

#[test]
fn a_column_of_a_table_names_bases() {
    let text = "Warum wir Ihre Daten nutzen und wie\n\n| Zweck | Rechtsgrundlage | Dauer |\n| Bestellung | Vertrag | 3 Jahre |\n\
                | Newsletter | Einwilligung | bis zum Widerruf |";
    let bases: Vec<Basis> = reading(text).facts.legal_bases.iter().map(|b| b.basis).collect();
    assert!(bases.contains(&Basis::Contract) && bases.contains(&Basis::Consent), "{bases:?}");
}

#[test]
fn an_invitation_to_write_is_a_way_to_write() {
    let text =
        "We use your data for your orders.\n\nContact\n\nIf you want to exercise your rights, contact us by e-mail.";
    assert!(!is_missing(text, "N02"));
    assert!(is_missing("We use your data for your orders and we like to bake bread for you.", "N02"));
}

#[test]
fn services_named_are_recipients_named() {
    let text = "Wir nutzen Ihre Daten für die Seite. Die Seite liegt bei Vercel, Zahlungen laufen über Stripe.";
    assert!(!is_missing(text, "N09"));
}

#[test]
fn a_date_alone_on_its_line_is_the_day_of_the_notice() {
    assert!(!is_missing("We use your data for your orders and for you.\n\n3rd February 2024", "N34"));
}
