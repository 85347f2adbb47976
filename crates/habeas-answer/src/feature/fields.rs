//! Values by the names of their fields: cities, devices and advertisers have no form of their own.

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Collector, FeatureKind};
use crate::reading::Data;

#[derive(Deserialize)]
struct Fields {
    device: Vec<String>,
    place: Vec<String>,
    payment: Vec<String>,
    advertiser: Vec<String>,
    person: Vec<String>,
    thing: Vec<String>,
}

#[expect(clippy::expect_used, reason = "the file is part of the build; the tests read it")]
static FIELDS: LazyLock<Fields> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../data/fields.json")).expect("fields.json is well-formed"));

/// What the name of a field says that it holds. A text of many words is none of these.
pub(super) fn kind_of(field: &str, value: &str) -> Option<FeatureKind> {
    let value = value.trim();
    let nothing =
        value.is_empty() || matches!(value, "null" | "None" | "N/A" | "ZZ" | "Not Available" | "true" | "false");
    if nothing || value.chars().count() > 200 {
        return None;
    }
    let words = words(field);
    let whole = words.join(" ");
    let has =
        |list: &[String]| list.iter().any(|known| words.contains(known) || whole == *known || words.concat() == *known);
    if words
        .iter()
        .any(|word| matches!(word.as_str(), "id" | "count" | "time" | "timestamp" | "date" | "type" | "url" | "uri"))
        && !has(&FIELDS.device)
    {
        return None;
    }
    let numeric = value.bytes().all(|byte| byte.is_ascii_digit() || b".,- ".contains(&byte));
    // Of names of things (tracks, bands, products) there are too many to take a bare `name` for a person's.
    let person = has(&FIELDS.person) && whole != "name" && !words.iter().any(|word| FIELDS.thing.contains(word));
    match () {
        () if has(&FIELDS.advertiser) => Some(FeatureKind::Advertiser),
        () if has(&FIELDS.device) && !numeric => Some(FeatureKind::Device),
        () if has(&FIELDS.payment) => Some(FeatureKind::Payment),
        () if has(&FIELDS.place) && (!numeric || whole.starts_with("plz") || whole.contains("code")) => {
            Some(FeatureKind::Place)
        }
        () if person && !numeric => Some(FeatureKind::Person),
        () => None,
    }
}

/// The words of a name: `ip_addr`, `loginIp`, `IP Address`.
pub(super) fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut lower = false;
    for letter in name.chars() {
        if !letter.is_alphanumeric() {
            words.push(String::new());
        } else if letter.is_uppercase() && lower {
            words.push(letter.to_lowercase().collect());
        } else if let Some(word) = words.last_mut() {
            word.extend(letter.to_lowercase());
        }
        lower = letter.is_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The values of a tree of JSON, record by record.
pub(super) fn data(data: &Data, into: &mut Collector) {
    let days = days_of_records(data);
    let records: Vec<(&str, &Value)> = match &data.root {
        Value::Array(list) => list.iter().map(|record| (data.name.as_str(), record)).collect(),
        Value::Object(map) if map.values().filter(|value| value.is_array()).count() == 1 => {
            let list = map.iter().find(|(_, value)| value.is_array());
            list.and_then(|(name, value)| Some((name, value.as_array()?)))
                .map(|(name, list)| list.iter().map(|record| (name.as_str(), record)).collect())
                .unwrap_or_default()
        }
        other => vec![(data.name.as_str(), other)],
    };
    for (at, (name, record)) in records.into_iter().enumerate() {
        let row = at as u64 + 1;
        let day = days.get(&at).copied();
        if let Some(place) = coordinates(record) {
            into.add(FeatureKind::Place, place, row, name, day);
        }
        walk(record, name, row, day, into);
    }
}

/// The first time in each record.
fn days_of_records(data: &Data) -> HashMap<usize, Date> {
    let mut days = HashMap::new();
    for time in &data.times {
        let number = time.path.split_once('[').and_then(|(_, rest)| rest.split_once(']')?.0.parse::<usize>().ok());
        if let (Some(number), Some(day)) = (number, time.when.day()) {
            days.entry(number).or_insert(day);
        }
    }
    days
}

fn walk(value: &Value, field: &str, row: u64, day: Option<Date>, into: &mut Collector) {
    match value {
        Value::String(text) => into.named(text, row, field, day),
        Value::Array(list) => list.iter().for_each(|value| walk(value, field, row, day, into)),
        Value::Object(map) => {
            // Exports with labels in the person's language: the label is the name of the field.
            let label = map
                .get("label")
                .or_else(|| map.get("title"))
                .and_then(Value::as_str)
                .filter(|_| map.contains_key("value"));
            for (name, value) in map {
                let field = label.filter(|_| name == "value").unwrap_or(name);
                walk(value, field, row, day, into);
            }
        }
        _ => {}
    }
}

/// Latitude and longitude in two fields of one record, also in ten-millionths.
fn coordinates(record: &Value) -> Option<String> {
    let find = |names: &[&str], unit: f64| {
        names.iter().find_map(|name| {
            let value = record.get(name)?;
            let number = value.as_f64().or_else(|| value.as_str()?.parse().ok())?;
            Some(number / unit)
        })
    };
    let pair = find(&["latitude", "lat", "Latitude"], 1.0).zip(find(&["longitude", "lng", "lon", "Longitude"], 1.0));
    let pair = pair.or_else(|| find(&["latitudeE7"], 1e7).zip(find(&["longitudeE7"], 1e7)));
    let (latitude, longitude) = pair?;
    let real = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
    (real && (latitude != 0.0 || longitude != 0.0)).then(|| format!("{latitude}, {longitude}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_fields_tell_what_they_hold() {
        for (field, value, kind) in [
            ("conn_country", "DE", Some(FeatureKind::Place)),
            ("DeviceModel", "Pixel 8", Some(FeatureKind::Device)),
            ("advertiser_name", "Brume", Some(FeatureKind::Advertiser)),
            ("LastDigits", "1234", Some(FeatureKind::Payment)),
            ("sender_name", "Ana", Some(FeatureKind::Person)),
            ("conn_country", "ZZ", None),
            ("title", "A film", None),
            ("device_id", "", None),
            ("master_metadata_track_name", "Lied", None),
        ] {
            assert_eq!(kind_of(field, value), kind, "{field}");
        }
    }
}
