//! Invented senders and companies.

use habeas_law::fields::FieldValues;
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use habeas_letter::{
    Attention, Channel, Delivery, Draft, Identifier, Language, Layout, Letter, Pages, Recipient, RecordedPosting,
    Sender, Tone, compose, pdf, typeset,
};

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|t| (*t).to_owned()).collect()
}

pub(crate) fn given(pairs: &[(&str, &str)]) -> FieldValues {
    let mut out = FieldValues::new();
    for (name, value) in pairs {
        out.entry((*name).to_owned()).or_default().push((*value).to_owned());
    }
    out
}

/// Every language in every tone.
pub(crate) fn manners() -> impl Iterator<Item = (Language, Tone)> {
    Language::ALL.iter().flat_map(|language| Tone::ALL.iter().map(move |tone| (*language, *tone)))
}

/// The same letter in a language and a tone.
pub(crate) fn spoken(draft: Draft, language: Language, tone: Tone) -> Draft {
    let delivery = Delivery { language, tone, ..draft.delivery };
    Draft { delivery, ..draft }
}

/// French access letter by registered post, to the data protection officer.
pub(crate) fn access_fr() -> Draft {
    Draft {
        delivery: Delivery {
            place: Some("Lyon".into()),
            posting: RecordedPosting::REGISTERED,
            ..Delivery::new(Language::Fr, Channel::Post)
        },
        regime: Regime::Gdpr,
        rights: vec![Right::Access],
        sender: Sender {
            name: "Zoë Müller-Łęcka".into(),
            address: strings(&["14 bis, rue des Tanneurs", "69005 Lyon"]),
            country: Some("FR".into()),
            email: Some("zoe.lecka@courriel.example".into()),
        },
        recipient: Recipient {
            name: "Lumignon SAS".into(),
            trading_name: Some("La Lampe bleue".into()),
            attention: Attention::Dpo,
            address: strings(&["Bâtiment C", "27, quai de la Fosse", "44000 Nantes"]),
            country: Some("FR".into()),
            email: None,
        },
        date: jiff::civil::date(2026, 11, 24),
        reference: "HB-2026-0042".into(),
        electronic_reply: false,
        on_behalf: None,
        identifiers: vec![
            Identifier { label: "Adresse de messagerie du compte".into(), value: "zoe.lecka@courriel.example".into() },
            Identifier { label: "Numéro de client".into(), value: "C-77120".into() },
        ],
        fact: Some("j’ai commandé une lampe sur votre site en mars 2025".into()),
        fields: FieldValues::new(),
        concerning: None,
        follow_up: None,
        history: vec![],
        history_of: vec![],
        history_reference: None,
        answer_by: None,
        enclosures: vec![],
        note: None,
        signature: None,
    }
}

/// English access and erasure letter across a border.
pub(crate) fn both_en() -> Draft {
    Draft {
        delivery: Delivery { place: Some("Dublin".into()), ..Delivery::new(Language::En, Channel::Post) },
        regime: Regime::Gdpr,
        rights: vec![Right::Erasure, Right::Access],
        sender: Sender {
            name: "Jane Okafor".into(),
            address: strings(&["3 Harbour Lane", "Dublin 8", "D08 X2A1"]),
            country: Some("IE".into()),
            email: Some("jane@okafor.example".into()),
        },
        recipient: Recipient {
            name: "Nordwind Versandhandel GmbH & Co. KG".into(),
            trading_name: None,
            attention: Attention::Person("Dr. Uwe Straßburger".into()),
            address: strings(&["Große Elbstraße 145", "22767 Hamburg"]),
            country: Some("DE".into()),
            email: None,
        },
        date: jiff::civil::date(2026, 12, 1),
        reference: "HB-2026-0043".into(),
        electronic_reply: true,
        on_behalf: None,
        identifiers: vec![Identifier { label: "Customer number".into(), value: "4471-0098".into() }],
        fact: Some("I had an account in your shop from 2019 to 2024.".into()),
        fields: given(&[
            ("ground", "unlawful"),
            ("ground", "not_needed"),
            ("scope", "my order history\nthe telephone number +353 1 555 0100"),
        ]),
        concerning: None,
        follow_up: None,
        history: vec![],
        history_of: vec![],
        history_reference: None,
        answer_by: None,
        enclosures: strings(&["copy of your letter of 3 November 2026"]),
        note: Some("Please do not telephone me.".into()),
        signature: None,
    }
}

/// English erasure letter by e-mail, without postal addresses.
pub(crate) fn erasure_en_mail() -> Draft {
    let mut draft = both_en();
    draft.rights = vec![Right::Erasure];
    draft.delivery.channel = Channel::Email;
    draft.sender.address = vec![];
    draft.recipient = Recipient {
        name: "Umbra Analytics Ltd".into(),
        trading_name: None,
        attention: Attention::None,
        address: vec![],
        country: Some("IE".into()),
        email: Some("privacy@umbra.example".into()),
    };
    draft.fields = given(&[("ground", "consent_withdrawn")]);
    draft.enclosures = vec![];
    draft.note = None;
    draft
}

/// French access and erasure letter.
pub(crate) fn both_fr() -> Draft {
    let mut draft = access_fr();
    draft.rights = vec![Right::Access, Right::Erasure];
    draft.fields = given(&[("ground", "objected"), ("ground", "consent_withdrawn"), ("ground", "child")]);
    draft.date = jiff::civil::date(2027, 2, 1);
    draft.enclosures = strings(&["copie de votre courrier du 3 janvier 2027", "preuve d’achat"]);
    draft
}

pub(crate) fn erasure_fr() -> Draft {
    let mut draft = both_fr();
    draft.rights = vec![Right::Erasure];
    draft.fields = given(&[("ground", "not_needed")]);
    draft.enclosures = vec![];
    draft.delivery.posting = RecordedPosting::UNSTATED;
    draft
}

pub(crate) fn all() -> Vec<(&'static str, Draft, Layout)> {
    vec![
        ("access-fr", access_fr(), Layout::Fr),
        ("both-fr", both_fr(), Layout::Fr),
        ("erasure-fr", erasure_fr(), Layout::Fr),
        ("both-en", both_en(), Layout::Plain),
        ("both-en-window", both_en(), Layout::Fr),
        ("erasure-en-mail", erasure_en_mail(), Layout::Plain),
    ]
}

pub(crate) struct Made {
    pub(crate) letter: Letter,
    pub(crate) pages: Pages,
    pub(crate) pdf: Vec<u8>,
}

pub(crate) fn make(draft: &Draft, layout: Layout) -> Made {
    let letter = compose(draft).unwrap();
    let pages = typeset(&letter, layout).unwrap();
    let pdf = pdf::single(&pages, &letter).unwrap();
    Made { letter, pages, pdf }
}
