//! What a user may send to whoever mends a fault.

use crate::house::{House, by_id, from, out};
use habeas_desk::commands;
use serde_json::json;

#[test]
fn the_diagnostics_name_failures_and_nobody() {
    let mut house = House::new();
    house.ana();
    house.refused::<commands::PersonShow>(by_id("Zoë of Lyon"), "There is nothing here called");
    let text = house.ok::<commands::DiagnosticsShow>(()).text;
    assert!(text.contains("person_show: not_found"), "{text}");
    assert!(!text.contains("Ana") && !text.contains("Zoë"), "{text}");
    house.ok::<commands::DiagnosticsSave>(from(&json!({ "out": out("diagnostics.txt") })));
    assert_eq!(String::from_utf8(house.saved("diagnostics.txt")).unwrap().trim(), text.trim());
}
