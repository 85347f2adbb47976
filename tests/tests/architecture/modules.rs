//! Which module of a crate uses which, read from its source: `use` declarations and paths that begin with `crate::`,
//! `super::` or `self::`. A name that is exported again is followed to the module that has it, so a facade such as `lib.rs`
//! joins nothing. Modules of tests do not count.

use super::{crates, files, read};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Circles among modules that stay, each with its reason. A module is named by its path in the crate; `lib` is the root.
const CIRCLES: &[(&str, &[&str], &str)] = &[
    ("habeas-case", &["facts", "mandate"], "a mandate is known by the events of the person who grants it"),
    (
        "habeas-desk",
        &["letters::behalf", "letters::compose"],
        "whom a letter is for is found among its parties, and worded in it",
    ),
    ("habeas-law", &["fields", "right"], "a right has fields, and what a field allows depends on the right"),
    (
        "habeas-answer",
        &["when::order", "when::written"],
        "a date is read in an order, which the dates of a file decide together",
    ),
    ("habeas-desk", &["bindings", "table"], "the types of the page are made from the table, which hands them its rows"),
    ("habeas-desk", &["error::from_engines", "error::reason"], "a reason words the faults that it is made from"),
    ("habeas-desk", &["identity::api", "letters::api", "requests::api"], "types that hold one another; no behaviour"),
    (
        "habeas-desktop",
        &[
            "call",
            "commands::desktop",
            "commands::files",
            "commands::letters",
            "commands::printing",
            "commands::recovery_sheet",
            "commands::vaults",
            "commands::view",
            "session",
            "state",
            "table",
        ],
        "the window's table of commands and its state, as in the desk",
    ),
    ("habeas-law", &["holiday", "holiday::year"], "a year is a part of its calendar, in a file of its own"),
    (
        "habeas-cli",
        &["failures", "files", "lib", "render", "session", "terminal"],
        "the root holds the modes of output that its modules ask for",
    ),
    (
        "habeas-letter",
        &["pdf", "pdf::content", "pdf::font", "pdf::ink", "pdf::objects", "pdf::page_tree", "pdf::tags"],
        "the parts of one writer hand one another its objects and their numbers",
    ),
    (
        "habeas-letter",
        &["typeset::fallback", "typeset::fonts", "typeset::pages"],
        "pages name their faces, and faces measure for pages; a face of the machine is a face",
    ),
    (
        "habeas-redact",
        &["area", "copy", "error", "face", "pdf", "picture", "watermark"],
        "errors name what each step was given, and each step fails with them",
    ),
    (
        "habeas-store",
        &["erase", "events"],
        "erasing takes the payload out of events, and events refuse what was erased",
    ),
    ("habeas-vault", &["slot", "strong_slot"], "a strong slot is a kind of slot, in a file of its own"),
    (
        "habeas-letter",
        &["compose::follow_up", "compose::follow_up_more"],
        "a letter of the second room is chosen in the first, and uses what all of them share",
    ),
    (
        "habeas-store",
        &["search::forget", "search::write"],
        "what is written anew lets go of what stood there, and letting go packs the neighbours anew",
    ),
    (
        "habeas-desk",
        &["answers::api", "answers::check_api"],
        "what a file seems to say is told with the reading of it, and checked by the same hints",
    ),
    ("habeas-store", &["check", "look"], "what a look finds goes into the report of the check that asks for it"),
];

/// A module's source, as far as the graph needs it.
#[derive(Default)]
struct Module {
    /// What it declares itself: types, functions, constants, macros.
    items: BTreeSet<String>,
    /// What it exports again: the name, and the path it stands for. `*` is all of a module.
    exports: Vec<(String, Vec<String>)>,
    /// What it uses, as paths from the root of the crate.
    uses: Vec<Vec<String>>,
}

/// All modules of a crate, by their paths. The root is the empty path.
pub(crate) struct Graph {
    modules: BTreeMap<Vec<String>, Module>,
}

impl Graph {
    pub(crate) fn read(folder: &Path) -> Self {
        let source = folder.join("src");
        let mut texts = BTreeMap::new();
        for file in files(&source, &["rs"]) {
            let path = module_path(file.strip_prefix(&source).unwrap());
            if !path.last().is_some_and(|name| name == "tests" || name.ends_with("_tests")) {
                texts.insert(path, without_noise(&read(&file)));
            }
        }
        let known: BTreeSet<Vec<String>> = texts.keys().cloned().collect();
        let modules = texts.iter().map(|(path, text)| (path.clone(), Module::parse(path, text, &known))).collect();
        Self { modules }
    }

    /// Each module with the other modules it uses.
    pub(crate) fn edges(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut all = BTreeMap::new();
        for (path, module) in &self.modules {
            let targets = module.uses.iter().map(|used| self.resolve(used, 0)).filter(|target| target != path);
            all.insert(name(path), targets.map(|target| name(&target)).collect());
        }
        all
    }

    /// The module that has what a path names.
    fn resolve(&self, path: &[String], depth: u8) -> Vec<String> {
        let mut at: Vec<String> = Vec::new();
        for (i, step) in path.iter().enumerate() {
            let mut child = at.clone();
            child.push(step.clone());
            if self.modules.contains_key(&child) {
                at = child;
                continue;
            }
            let module = &self.modules[&at];
            if module.items.contains(step) || depth > 8 {
                return at;
            }
            let rest = &path[i + 1..];
            if let Some((_, target)) = module.exports.iter().find(|(name, _)| name == step) {
                return self.resolve(&[target, rest].concat(), depth + 1);
            }
            for (_, target) in module.exports.iter().filter(|(name, _)| name == "*") {
                let found = self.resolve(&[target, &path[i..]].concat(), depth + 1);
                if self.modules[&found].items.contains(step) {
                    return found;
                }
            }
            return at;
        }
        at
    }
}

impl Module {
    fn parse(path: &[String], text: &str, known: &BTreeSet<Vec<String>>) -> Self {
        let mut module = Self::default();
        let mut rest = text;
        while let Some((public, tree, before, after)) = next_use(rest) {
            module.read_code(path, before);
            for (name, used) in expand(tree) {
                let Some(from_root) = from_root(path, &used, known) else { continue };
                if public {
                    module.exports.push((name, from_root));
                } else {
                    module.uses.push(from_root);
                }
            }
            rest = after;
        }
        module.read_code(path, rest);
        module
    }

    /// Code between two `use` declarations: what it declares, and the paths it names.
    fn read_code(&mut self, path: &[String], code: &str) {
        let words: Vec<&str> = code.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '!').collect();
        for pair in words.windows(2) {
            if ["struct", "enum", "fn", "trait", "type", "const", "static", "macro_rules!"].contains(&pair[0]) {
                self.items.insert(pair[1].to_owned());
            }
        }
        for (at, _) in code.match_indices("::") {
            let start = code[..at].rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |i| i + 1);
            if !["crate", "super", "self"].contains(&&code[start..at]) || code[..start].ends_with("::") {
                continue;
            }
            let end = code[start..].find(|c: char| !c.is_alphanumeric() && c != '_' && c != ':');
            let whole = &code[start..end.map_or(code.len(), |end| start + end)];
            let steps: Vec<String> = whole.split("::").filter(|s| !s.is_empty()).map(str::to_owned).collect();
            self.uses.extend(from_root(path, &steps, &BTreeSet::new()));
        }
    }
}

/// The path from the root of the crate; `None` for another crate.
fn from_root(at: &[String], path: &[String], known: &BTreeSet<Vec<String>>) -> Option<Vec<String>> {
    match path.first()?.as_str() {
        "crate" => Some(path[1..].to_vec()),
        "self" => Some([at, &path[1..]].concat()),
        "super" => {
            let ups = path.iter().take_while(|step| *step == "super").count();
            Some([&at[..at.len().checked_sub(ups)?], &path[ups..]].concat())
        }
        first => {
            let child = [at, &[first.to_owned()]].concat();
            known.contains(&child).then(|| [at, path].concat())
        }
    }
}

/// The next `use`: whether it exports, its tree, the code before it and after it.
fn next_use(text: &str) -> Option<(bool, &str, &str, &str)> {
    let mut from = 0;
    loop {
        let at = from + text[from..].find("use ")?;
        let line = &text[text[..at].rfind('\n').map_or(0, |i| i + 1)..at];
        let public = line.trim_start().starts_with("pub");
        let end = at + text[at..].find(';')?;
        let tree = |c: char| c.is_alphanumeric() || c.is_whitespace() || "_:{},*".contains(c);
        if (line.trim().is_empty() || public && !line.contains("fn ")) && text[at..end].chars().all(tree) {
            return Some((public, &text[at + 4..end], &text[..at], &text[end + 1..]));
        }
        from = at + 4;
    }
}

/// `a::{b, c::{self, d as e}}` as the name each has here and its path.
fn expand(tree: &str) -> Vec<(String, Vec<String>)> {
    let tree = tree.trim();
    if let Some(open) = tree.find('{') {
        let close = tree.rfind('}').unwrap();
        let prefix: Vec<String> =
            tree[..open].split("::").map(str::trim).filter(|s| !s.is_empty()).map(str::to_owned).collect();
        let mut all = Vec::new();
        for part in split(&tree[open + 1..close]) {
            for (name, path) in expand(part) {
                let inner = if path == ["self"] { Vec::new() } else { path };
                let name = if inner.is_empty() { prefix.last().cloned().unwrap_or(name) } else { name };
                all.push((name, [&prefix[..], &inner].concat()));
            }
        }
        return all;
    }
    if tree.is_empty() {
        return Vec::new();
    }
    let (path, alias) = tree.split_once(" as ").map_or((tree, None), |(path, alias)| (path, Some(alias.trim())));
    let steps: Vec<String> = path.split("::").map(|s| s.trim().to_owned()).filter(|s| !s.is_empty()).collect();
    let name = alias.map_or_else(|| steps.last().cloned().unwrap_or_default(), str::to_owned);
    let steps = if steps.last().is_some_and(|last| last == "*") { steps[..steps.len() - 1].to_vec() } else { steps };
    vec![(name, steps)]
}

/// Parts between commas that are not inside braces.
fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (i, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..i]);
                start = i + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

fn module_path(file: &Path) -> Vec<String> {
    let mut path: Vec<String> = file.with_extension("").iter().map(|s| s.to_str().unwrap().to_owned()).collect();
    if path.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
        path.pop();
    }
    path
}

fn name(path: &[String]) -> String {
    if path.is_empty() { "lib".to_owned() } else { path.join("::") }
}

/// The source without comments and without its module of tests.
fn without_noise(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text);
    let lines = code.lines().map(|line| if line.trim_start().starts_with("//") { "" } else { line });
    lines.map(|line| line.split(" // ").next().unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// Sets of modules that use one another, by Tarjan's way: what is reached from each, and back.
pub(crate) fn circles(edges: &BTreeMap<String, BTreeSet<String>>) -> Vec<Vec<String>> {
    let reach: BTreeMap<&String, BTreeSet<&String>> = edges.keys().map(|from| (from, reached(edges, from))).collect();
    let mut found: Vec<Vec<String>> = Vec::new();
    for (from, reached) in &reach {
        if found.iter().any(|circle| circle.contains(from)) {
            continue;
        }
        let circle: Vec<String> = reached
            .iter()
            .filter(|to| reach.get(*to).is_some_and(|r| r.contains(from)))
            .map(|s| (*s).clone())
            .collect();
        if circle.len() > 1 {
            found.push(circle);
        }
    }
    found
}

fn reached<'a>(edges: &'a BTreeMap<String, BTreeSet<String>>, from: &String) -> BTreeSet<&'a String> {
    let mut all = BTreeSet::new();
    let mut next: Vec<&String> = edges.get(from).into_iter().flatten().collect();
    while let Some(module) = next.pop() {
        if all.insert(module) {
            next.extend(edges.get(module).into_iter().flatten());
        }
    }
    all
}

#[test]
fn no_modules_go_in_a_circle() {
    let mut wrong = Vec::new();
    let mut found = BTreeSet::new();
    for (name, folder) in crates() {
        for circle in circles(&Graph::read(&folder).edges()) {
            match CIRCLES.iter().position(|(room, members, _)| *room == name && circle == *members) {
                Some(row) => drop(found.insert(row)),
                None => wrong.push(format!("{name}: {}", circle.join(", "))),
            }
        }
    }
    assert!(wrong.is_empty(), "modules that use one another, and no reason is listed:\n{}", wrong.join("\n"));
    let open: Vec<_> = (0..CIRCLES.len()).filter(|row| !found.contains(row)).map(|row| CIRCLES[row]).collect();
    assert!(open.is_empty(), "circles that are listed and are open now: {open:?}");
}

#[test]
fn uses_are_read_as_they_are_written() {
    let known = BTreeSet::from([vec!["a".to_owned()], vec!["b".to_owned()], vec!["b".to_owned(), "c".to_owned()]]);
    let module = Module::parse(
        &["b".to_owned()],
        "use crate::a::{self, Thing as Other};\nuse std::fs;\npub(crate) use c::Inner;\nfn go() { super::a::run() }",
        &known,
    );
    let used: Vec<String> = module.uses.iter().map(|path| path.join("::")).collect();
    assert_eq!(used, ["a", "a::Thing", "a::run"]);
    assert_eq!(module.exports, [("Inner".to_owned(), vec!["b".to_owned(), "c".to_owned(), "Inner".to_owned()])]);
    assert!(module.items.contains("go"));
}
