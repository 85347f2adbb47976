//! One file that holds all of a batch: companies, and optionally the people, the rights and what they need.
//!
//! ```json
//! { "name": "...", "people": [{"name", "address", "email", "language", "country", "fact", "mandate"}],
//!   "companies": [{"name", "address", "email", "country", "fact"}], "rights": ["access"], "fields": {"ground": ["..."]} }
//! ```
//! An address is one text with line breaks, or a list of lines. A list alone is one of companies.

use habeas_law::right::Right;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};

use super::tables::{Line, whole};
use crate::api::FileIn;
use crate::desk::context::Context;
use crate::error::{ApiError, Reason};
use crate::input;

/// What a pack holds; what it does not say is `None`.
#[derive(Default)]
pub(crate) struct Pack {
    pub(crate) people: Option<Vec<Line>>,
    pub(crate) companies: Option<Vec<Line>>,
    pub(crate) rights: Vec<Right>,
    pub(crate) fields: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    // Shown to a person who chooses a pack.
    #[serde(rename = "name", default)]
    _name: Option<String>,
    #[serde(rename = "description", default)]
    _description: Option<String>,
    #[serde(default)]
    people: Option<Vec<Value>>,
    #[serde(default)]
    companies: Option<Vec<Value>>,
    #[serde(default)]
    rights: Vec<String>,
    #[serde(default)]
    fields: BTreeMap<String, Vec<String>>,
}

pub(crate) fn read(cx: &Context<'_>, file: &FileIn) -> Result<Pack, ApiError> {
    let bad = |what: &str| Reason::BadPack { what: what.to_owned() }.at("pack");
    let bytes = whole(cx, file, "pack")?;
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
    // In two steps for a precise error: an untagged enum only reports that nothing fits.
    let value: Value = serde_json::from_slice(bytes).map_err(|e| bad(&e.to_string()))?;
    if let Value::Array(companies) = value {
        return Ok(Pack { companies: Some(rows(companies)), ..Pack::default() });
    }
    let all: Whole = serde_json::from_value(value).map_err(|e| bad(&e.to_string()))?;
    Ok(Pack {
        people: all.people.map(rows),
        companies: all.companies.map(rows),
        rights: rights(&all.rights)?,
        fields: all.fields,
    })
}

fn rights(ids: &[String]) -> Result<Vec<Right>, ApiError> {
    ids.iter().map(|id| input::right(id)).collect()
}

/// Records as the rows of a table, numbered from 1.
fn rows(all: Vec<Value>) -> Vec<Line> {
    (1..).zip(all).map(|(n, value)| (n, row(value))).collect()
}

fn row(value: Value) -> Result<HashMap<String, String>, ApiError> {
    match value {
        // A company of the directory, by its name there.
        Value::String(slug) => Ok(HashMap::from([("slug".to_owned(), slug)])),
        Value::Object(map) => members(map),
        other => Err(ApiError::from(Reason::BadPack { what: short(&other).to_owned() })),
    }
}

fn members(map: Map<String, Value>) -> Result<HashMap<String, String>, ApiError> {
    let mut row = HashMap::new();
    for (name, value) in map {
        let text = match value {
            Value::Null => continue,
            Value::String(text) => text,
            Value::Array(lines) if lines.iter().all(Value::is_string) => {
                lines.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n")
            }
            Value::Number(_) => value.to_string(),
            other => return Err(ApiError::from(Reason::BadPack { what: format!("{name}: {}", short(&other)) })),
        };
        row.insert(name.trim().to_lowercase(), text);
    }
    Ok(row)
}

fn short(value: &Value) -> String {
    value.to_string().chars().take(40).collect()
}
