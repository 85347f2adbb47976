//! Which files belong together: parts of one export, pictures and their side files.

use regex::Regex;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use super::signature::{DATA, normal};
use crate::reason::About;
use crate::when::{When, of_number};

#[derive(Deserialize)]
struct File {
    sets: Vec<SetPattern>,
    edited: Vec<String>,
}

#[derive(Deserialize)]
struct SetPattern {
    #[serde(default)]
    export: String,
    pattern: String,
    /// The number of a part that bears none.
    #[serde(default)]
    first: Option<u64>,
}

struct Known {
    sets: Vec<(SetPattern, Regex)>,
    edited: Vec<String>,
}

#[expect(clippy::expect_used, reason = "the file is part of the build; a test reads it")]
static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let file: File = serde_json::from_str(DATA).expect("exports.json is well-formed");
    let compiled = |set: SetPattern| {
        let regex = Regex::new(&format!("(?i){}", set.pattern)).expect("the pattern is well-formed");
        (set, regex)
    };
    Known { sets: file.sets.into_iter().map(compiled).collect(), edited: file.edited }
});

/// Files that are parts of one answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Set {
    /// What their names have in common.
    pub key: String,
    /// The export whose names look so; nothing if the numbering alone joins them.
    pub export: String,
    /// Name and number, by number.
    pub parts: Vec<(String, u64)>,
    /// How many there are, where the names say it.
    pub total: Option<u64>,
    /// Numbers that are not there.
    pub missing: Vec<u64>,
}

impl Set {
    /// Side files whose pictures are in no part: another part was not added, whatever its number.
    pub fn lacks_pictures(&mut self) {
        let last = self.parts.last().map_or(0, |(_, number)| *number);
        if self.missing.is_empty() && self.total.is_none() {
            self.missing.push(last + 1);
        }
    }

    /// What there is to say about it.
    #[must_use]
    pub fn notes(&self) -> Vec<About> {
        self.missing.iter().map(|number| About::PartMissing { number: *number }).collect()
    }
}

/// The sets that these names form. A name that is no part of one is in none.
#[must_use]
pub fn group(names: &[&str]) -> Vec<Set> {
    let mut sets: BTreeMap<(String, String), Set> = BTreeMap::new();
    for name in names {
        let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let Some((pattern, found)) = KNOWN.sets.iter().find_map(|(set, regex)| Some((set, regex.captures(base)?)))
        else {
            continue;
        };
        let number = |at: usize| found.get(at).and_then(|part| part.as_str().parse::<u64>().ok());
        let (Some(key), Some(part)) = (found.get(1), number(2).or(pattern.first)) else { continue };
        // Part 726 of 1 is no numbering.
        if number(3).is_some_and(|total| part > total) {
            continue;
        }
        let key = key.as_str().to_owned();
        let set = sets.entry((pattern.export.clone(), normal(&key))).or_insert_with(|| Set {
            key,
            export: pattern.export.clone(),
            parts: Vec::new(),
            total: None,
            missing: Vec::new(),
        });
        set.parts.push(((*name).to_owned(), part));
        set.total = set.total.max(number(3));
    }
    sets.into_values().filter_map(complete).collect()
}

/// Gaps are told; that a last part is missing only where the names say how many there are.
fn complete(mut set: Set) -> Option<Set> {
    set.parts.sort_by_key(|part| part.1);
    let last = set.parts.last()?.1.max(set.total.unwrap_or(0)).min(10_000);
    set.missing = (1..=last).filter(|number| !set.parts.iter().any(|(_, part)| part == number)).take(1000).collect();
    Some(set)
}

/// A picture and what stands beside it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    /// The picture; nothing if only the side file is there.
    pub picture: Option<String>,
    pub side: Option<String>,
    pub taken: When,
    /// Latitude and longitude. Zero and zero is no place.
    pub place: Option<(f64, f64)>,
    /// An edited copy, which never has a side file of its own.
    pub edited: bool,
}

/// Pictures with their side files, over all parts of an export. A side file names its picture by `title`, with the number
/// that stands in brackets at its own end.
#[must_use]
pub fn pairs(pictures: &[&str], sides: &[(&str, &Value)]) -> Vec<Pair> {
    let mut wanted: HashMap<String, usize> = HashMap::new();
    for (at, (path, value)) in sides.iter().enumerate() {
        if let Some(name) = picture_of(path, value) {
            wanted.entry(name).or_insert(at);
        }
    }
    let mut taken = vec![false; sides.len()];
    let mut out = Vec::new();
    for picture in pictures {
        let side = wanted.get(&normal(picture)).copied().or_else(|| by_cut_title(picture, sides));
        if let Some(seen) = side.and_then(|at| taken.get_mut(at)) {
            *seen = true;
        }
        out.push(pair(Some(picture), side.and_then(|at| sides.get(at))));
    }
    let orphans = sides.iter().zip(&taken).filter(|(side, seen)| !**seen && side.1.get("photoTakenTime").is_some());
    out.extend(orphans.map(|(side, _)| pair(None, Some(side))));
    out
}

/// The path of the picture that a side file speaks of.
fn picture_of(path: &str, value: &Value) -> Option<String> {
    let title = value.get("title")?.as_str()?;
    let (folder, base) = path.rsplit_once('/').map_or(("", path), |(folder, base)| (folder, base));
    let stem = base.strip_suffix(".json")?;
    let number = stem.rfind('(').and_then(|at| stem.get(at..)).filter(|end| {
        end.ends_with(')') && end.len() > 2 && end.bytes().skip(1).take(end.len() - 2).all(|byte| byte.is_ascii_digit())
    });
    let name = match (number, title.rsplit_once('.')) {
        (Some(number), Some((stem, ending))) => format!("{stem}{number}.{ending}"),
        (Some(number), None) => format!("{title}{number}"),
        (None, _) => title.to_owned(),
    };
    Some(normal(&if folder.is_empty() { name } else { format!("{folder}/{name}") }))
}

/// Exports cut long names to 51 bytes with the ending: then the title begins like the picture's name. It must be the only one.
fn by_cut_title(picture: &str, sides: &[(&str, &Value)]) -> Option<usize> {
    let (folder, base) = picture.rsplit_once('/').unwrap_or(("", picture));
    let (stem, ending) = base.rsplit_once('.')?;
    if base.len() < 46 {
        return None;
    }
    let fits = |(path, value): &(&str, &Value)| {
        let title = value.get("title").and_then(Value::as_str).unwrap_or_default();
        let same_folder = path.rsplit_once('/').map_or("", |(folder, _)| folder) == folder;
        same_folder && normal(title).starts_with(&normal(stem)) && normal(title).ends_with(&normal(ending))
    };
    let mut found = sides.iter().enumerate().filter(|(_, side)| fits(side)).map(|(at, _)| at);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

fn pair(picture: Option<&&str>, side: Option<&(&str, &Value)>) -> Pair {
    let value = side.map(|(_, value)| *value);
    let taken = value.and_then(|value| value.get("photoTakenTime")?.get("timestamp")?.as_str()).and_then(of_number);
    let place = value.and_then(|value| {
        let geo = value.get("geoData")?;
        let (latitude, longitude) = (geo.get("latitude")?.as_f64()?, geo.get("longitude")?.as_f64()?);
        (latitude != 0.0 || longitude != 0.0).then_some((latitude, longitude))
    });
    let stem = picture.and_then(|picture| picture.rsplit_once('.')).map(|(stem, _)| normal(stem)).unwrap_or_default();
    let edited = side.is_none() && KNOWN.edited.iter().any(|word| stem.ends_with(&normal(word)));
    let path = |path: &&str| (*path).to_owned();
    Pair {
        picture: picture.map(path),
        side: side.map(|(name, _)| path(name)),
        taken: taken.unwrap_or(When::None),
        place,
        edited,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_grouped_and_gaps_told() {
        for (names, missing) in [
            (vec!["takeout-20260203T030726Z-001.zip", "takeout-20260203T030726Z-003.zip"], vec![2]),
            (vec!["takeout-20260203T030726Z-1-001.tgz", "takeout-20260203T030726Z-1-002.tgz"], vec![]),
            (vec!["mydata~1700000000000.zip", "mydata~1700000000000-3.zip"], vec![2]),
            (vec!["Daten 1 von 3.zip", "Daten 3 von 3.zip"], vec![2]),
            (vec!["export-2of2.zip"], vec![1]),
            (vec!["all.7z.002"], vec![1]),
            (vec!["all.part1.rar", "all.part2.rar"], vec![]),
        ] {
            let sets = group(&names);
            assert_eq!((sets.len(), &sets[0].missing), (1, &missing), "{names:?}: {sets:?}");
        }
        let none =
            ["letter.pdf", "report 2024.zip", "IMG (2).zip", "my_takeout-20260203T030726Z-001.zip", "9 of 2.zip"];
        assert_eq!(group(&none), []);
    }

    #[test]
    fn zero_and_zero_is_no_place() {
        let at = |latitude: f64| serde_json::json!({"title": "a.jpg", "photoTakenTime": {"timestamp": "1258375918"}, "geoData": {"latitude": latitude, "longitude": 0.0}});
        let (none, some) = (at(0.0), at(48.5));
        assert_eq!(pairs(&["a.jpg"], &[("a.jpg.json", &none)])[0].place, None);
        assert_eq!(pairs(&["a.jpg"], &[("a.jpg.json", &some)])[0].place, Some((48.5, 0.0)));
    }

    #[test]
    fn an_edited_copy_is_said_and_not_guessed() {
        let value = serde_json::json!({"title": "a.jpg", "photoTakenTime": {"timestamp": "1258375918"}});
        let found = pairs(&["a.jpg", "a-edited.jpg", "a-modifié.jpg"], &[("a.jpg.supplemental-metadata.json", &value)]);
        assert_eq!(
            found.iter().map(|pair| (pair.side.is_some(), pair.edited)).collect::<Vec<_>>(),
            [(true, false), (false, true), (false, true)]
        );
    }
}
