//! `datapackage.json`: the tables, described for programs (Data Package 2.0, Table Schema 2.0).

use habeas_bundle::DerivedFile;
use serde_json::{Value, json};

use super::Case;
use super::tables::{Table, described};
use crate::error::ApiError;

pub(super) fn of(case: &Case<'_>, files: &[DerivedFile]) -> Result<Value, ApiError> {
    let resources: Vec<Value> = described().iter().filter_map(|table| resource(table, files)).collect();
    Ok(json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "data-protection-requests",
        "title": "Data protection requests",
        "created": format!("{}T00:00:00Z", case.plan.made_on),
        "version": format!("{}", super::BY),
        "resources": resources,
    }))
}

fn resource(table: &Table, files: &[DerivedFile]) -> Option<Value> {
    let path = format!("tables/{}.csv", table.name);
    let file = files.iter().find(|file| super::inside(&file.path) == path)?;
    let fields: Vec<Value> = table
        .columns
        .iter()
        .map(|(name, kind, meaning)| json!({ "name": name, "type": kind, "description": meaning }))
        .collect();
    let mut schema = json!({
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": fields,
        "missingValues": [""],
    });
    if let (false, Some(schema)) = (table.key.is_empty(), schema.as_object_mut()) {
        schema.insert("primaryKey".to_owned(), json!(table.key));
    }
    Some(json!({
        "name": table.name,
        "type": "table",
        "title": table.title,
        "path": path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": file.content.len(),
        "schema": schema,
    }))
}
