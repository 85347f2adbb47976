use crate::{NoticeText, Reading, read};

fn reading(text: &str) -> Reading {
    read(&NoticeText::from_bytes(text.as_bytes()).unwrap())
}

fn check(text: &str, name: Option<&str>, trading: Option<&str>, form: Option<&str>) {
    let c = reading(text).facts.controller;
    let value = |f: &Option<crate::Found<String>>| f.as_ref().map(|f| f.value.clone());
    assert_eq!(value(&c.name).as_deref(), name, "{text}");
    assert_eq!(value(&c.trading_name).as_deref(), trading, "{text}");
    assert_eq!(value(&c.legal_form).as_deref(), form, "{text}");
}

#[test]
fn named_outright() {
    check("The data controller is Larkspur Ltd and you may ask us.", Some("Larkspur Ltd"), None, Some("Ltd"));
    check(
        "Le responsable du traitement est la société Ateliers Brume SARL, et vous.",
        Some("Ateliers Brume SARL"),
        None,
        Some("SARL"),
    );
    check(
        "Fictive Mills, a simplified joint-stock company with a capital of 10 euros (hereinafter “ MILLO ”), acting as data controller, and you.",
        Some("Fictive Mills"),
        Some("MILLO"),
        Some("SAS"),
    );
}

#[test]
fn the_name_comes_before_its_short_form() {
    check(
        "Larkspur Mills Ltd (\"Larkspur\", \"we\") decides on your data.",
        Some("Larkspur Mills Ltd"),
        Some("Larkspur"),
        Some("Ltd"),
    );
    check("Larkspur Mills Ltd (“we”) decides on your data.", Some("Larkspur Mills Ltd"), None, Some("Ltd"));
}

#[test]
fn a_role_is_not_a_name() {
    check(
        "The Publisher: The person who publishes the Site. The Publisher collects the data of the Users.",
        None,
        None,
        None,
    );
    check("Nous traitons vos données. Notre société respecte la vie privée de ses Clients.", None, None, None);
    check(
        "We, the controller, use cookies. Our site is hosted by Grosshost GmbH for you and the data.",
        None,
        None,
        None,
    );
}

#[test]
fn a_processor_is_not_the_controller() {
    check(
        "We use your data. Payments are processed by Larkpay Inc. Your card is kept by Larkpay Inc for you.",
        None,
        None,
        None,
    );
    check("Vos données sont traitées par Larkpay SAS, notre sous-traitant, pour vous et pour nous.", None, None, None);
    check(
        "Hébergeur\nGrosserveur SAS\n2 rue du Lac\n59100 ROUBAIX\nNous traitons vos données pour vous.",
        None,
        None,
        None,
    );
    check(
        "We and you.\n\nContact:\nLarkspur Ltd\nMill House\n3 Canal Road\nLeeds LS1 4AB\nask us for your data.",
        Some("Larkspur Ltd"),
        None,
        Some("Ltd"),
    );
}

#[test]
fn several_decide_together() {
    let r = reading(
        "Larkspur Mills Ltd and Sparrow Arts Ltd are joint controllers of your data, and you may ask either. \
         Our site is hosted by Grosshost Ltd for you.",
    );
    let joint: Vec<_> = r.facts.controller.joint.iter().map(|f| f.value.as_str()).collect();
    let all = [&[r.facts.controller.name.as_ref().unwrap().value.as_str()], joint.as_slice()].concat();
    assert!(all.contains(&"Larkspur Mills Ltd") && all.contains(&"Sparrow Arts Ltd") && all.len() == 2, "{all:?}");
    assert!(
        reading("The data controller is Larkspur Ltd. Sparrow Ltd delivers to you.").facts.controller.joint.is_empty()
    );
}

#[test]
fn a_site_is_a_trading_name_at_most() {
    let text = "In the use of larkmart.example, we collect the data. If you buy on larkmart.example, you agree. The visit of larkmart.example is free.";
    check(text, None, Some("larkmart.example"), None);
}

#[test]
fn shapes_of_names() {
    check(
        "K9 runs this site for you and the data. K9, at 3 Mill Road, Leeds LS1 4AB, is the data controller.",
        Some("K9"),
        None,
        None,
    );
    check("eLark Ltd is the data controller for you and the data.", Some("eLark Ltd"), None, Some("Ltd"));
    check("The data controller is 33 Lanes. You can visit 33 Lanes with the data.", Some("33 Lanes"), None, None);
    check(
        "Le responsable du traitement est l'Association des Brumes, pour vous et nous.",
        Some("Association des Brumes"),
        None,
        None,
    );
    check(
        "Larkspur Ltd, at 3 Mill Road, Leeds LS1 4AB, is responsible for your personal data.",
        Some("Larkspur Ltd"),
        None,
        Some("Ltd"),
    );
}

#[test]
fn the_officer_is_not_the_controller() {
    check("We and you. Our data protection officer: Marten Vale. You may write to the officer.", None, None, None);
    check(
        "Wir und Sie und die Daten.\nDatenschutzbeauftragter\nMoser Datenschutz GmbH\nRing 4\n80331 München",
        None,
        None,
        None,
    );
}

#[test]
fn a_copyright_line_and_a_title_name_the_owner() {
    check(
        "Larkmarket privacy\n\nWe use your data for the orders that you place.\n\n© 2026 Larkmarket",
        Some("Larkmarket"),
        None,
        None,
    );
}

#[test]
fn a_name_for_which_little_speaks_is_asked_about() {
    let asked = |text: &str| reading(text).facts.controller.perhaps.map(|found| found.value);
    let text = "We use your data. At Larkspur we bake bread for you, and you can visit our shop.";
    assert_eq!(reading(text).facts.controller.name, None);
    assert_eq!(asked(text).as_deref(), Some("Larkspur"));
    assert_eq!(asked("The data controller is Larkspur Ltd and you may ask us."), None);
    assert_eq!(asked("We use your data. Payments are processed by Larkpay Inc, our processor."), None);
}
