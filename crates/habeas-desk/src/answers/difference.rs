//! What differs between two answers. A row that is gone is worth a look and never called a breach.

use habeas_answer::{Change, Comparison, Feature, FeatureKind, FileChange, FileIs};
use habeas_words::Language;
use std::collections::BTreeMap;

use super::{view, words};
use crate::api::{
    AnswerComparison, AnswerFieldChange, AnswerFileChange, AnswerNote, AnswerRowChange, AnswerValue, ChangeKind,
};

/// Values that are given; the others are more of the same.
const VALUES: usize = 500;

pub(crate) fn of(changes: Vec<FileChange>, name: &str, language: Language) -> AnswerComparison {
    let mut out = AnswerComparison {
        files: Vec::new(),
        same_files: 0,
        new: 0,
        gone: 0,
        changed: 0,
        same: 0,
        new_values: Vec::new(),
        gone_values: Vec::new(),
    };
    let (mut new, mut gone) = (Values::new(), Values::new());
    for change in changes {
        let is = kind(change.is);
        if is == ChangeKind::Same {
            out.same_files += 1;
        }
        let rows = change.rows.unwrap_or_default();
        out.new += rows.new;
        out.gone += rows.gone;
        out.changed += rows.changed;
        out.same += rows.same;
        collect(&mut new, &rows.new_values);
        collect(&mut gone, &rows.gone_values);
        if is != ChangeKind::Same {
            let path = if change.path.is_empty() { name.to_owned() } else { change.path };
            let note = change.about.map(|about| words::note(&about.into(), language));
            out.files.push(file(path, is, rows, note));
        }
    }
    // What only went from one file of the answer to another is neither.
    let moved: Vec<_> = new.keys().filter(|key| gone.contains_key(*key)).cloned().collect();
    moved.iter().for_each(|key| {
        new.remove(key);
        gone.remove(key);
    });
    out.new_values = values(new);
    out.gone_values = values(gone);
    out
}

fn kind(is: FileIs) -> ChangeKind {
    match is {
        FileIs::New => ChangeKind::New,
        FileIs::Gone => ChangeKind::Gone,
        FileIs::Same | FileIs::SameRows => ChangeKind::Same,
        FileIs::Changed => ChangeKind::Changed,
        FileIs::NotCompared => ChangeKind::NotCompared,
    }
}

fn file(path: String, is: ChangeKind, rows: Comparison, note: Option<AnswerNote>) -> AnswerFileChange {
    let Comparison { new, gone, changed, same, changes, .. } = rows;
    AnswerFileChange { path, is, new, gone, changed, same, rows: changes.into_iter().map(row).collect(), note }
}

fn row(change: Change) -> AnswerRowChange {
    match change {
        Change::New { row } => AnswerRowChange { is: ChangeKind::New, row, fields: Vec::new() },
        Change::Gone { row } => AnswerRowChange { is: ChangeKind::Gone, row, fields: Vec::new() },
        Change::Changed { row, fields, .. } => AnswerRowChange {
            is: ChangeKind::Changed,
            row,
            fields: fields.into_iter().map(|(field, was, is)| AnswerFieldChange { field, was, is }).collect(),
        },
    }
}

type Values = BTreeMap<(FeatureKind, String), u64>;

fn collect(into: &mut Values, from: &[Feature]) {
    for one in from {
        *into.entry((one.kind, one.value.clone())).or_default() += one.count;
    }
}

fn values(found: Values) -> Vec<AnswerValue> {
    let value = |((kind, value), count)| AnswerValue { kind: view::data_kind(kind), value, count };
    found.into_iter().take(VALUES).map(value).collect()
}
