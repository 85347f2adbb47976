//! The desk by trade: which folder may use which.

use super::modules::Graph;
use habeas_tests::root;
use std::collections::BTreeSet;

/// What any trade may use.
const GROUND: &[&str] = &["desk", "error", "wording", "input", "api"];
/// Modules of other trades that any trade may use: what a request looks like, from whose place it is counted, what to do.
const COMMON: &[&str] = &["requests::view", "requests::place", "requests::advice"];

/// Which trade may use which module of another one, and why.
const MAY_USE: &[(&str, &str, &str)] = &[
    ("answers", "companies::claims", "what the company's notice says stands beside what came"),
    ("answers", "requests::commands", "an answer is recorded as what happened to its request"),
    ("batch", "letters::compose", "each letter of a batch is composed as one alone is"),
    ("batch", "letters::draft", "as above"),
    ("batch", "letters::export", "a letter of a batch that goes by e-mail is the draft that one alone is"),
    ("batch", "letters::render", "each letter of a batch is set as one alone is"),
    ("batch", "letters::storage", "as above"),
    ("batch", "mandates::written_under", "letters of a batch may be written under powers of attorney"),
    ("batch", "post::items", "a batch prints what goes around its letters"),
    ("batch", "post::sheets", "as above"),
    ("bundles", "companies::view", "a bundle names a company as a request does"),
    ("bundles", "requests::calendar", "the deadlines of a bundle are those of the calendar"),
    ("bundles", "statistics::collect", "and its numbers those of the statistics"),
    ("bundles", "statistics::table", "as above"),
    ("bundles", "statistics::view", "as above"),
    ("bundles", "trail::record", "and its trail the one that is shown"),
    ("companies", "notices::reading", "a company is recorded from its notice"),
    ("deletions", "answers::placed", "a file that came back is deleted from the entries that name it"),
    ("companies", "directory::join", "a notice and a record of the directory about one company are joined"),
    ("directory", "companies::view", "a company that is made from the directory is shown as any other"),
    ("directory", "answers::source", "a file that is read and not kept is opened as an answer is that is not kept"),
    ("evidence", "answers::source", "a document of a pack is read as an answer is"),
    ("evidence", "answers::words", "and what its reader says of it has the same words"),
    ("evidence", "bundles::commands", "a zip of originals is read from the vault, and fails, as a bundle is and does"),
    ("evidence", "companies::view", "a pack names the controller as a request does"),
    ("evidence", "law::reasons", "a pack shows why a period ended on its day"),
    ("imports", "companies::view", "a request that was made elsewhere goes to a company as it is called"),
    ("imports", "directory::commands", "a company of the directory becomes one of the vault"),
    ("imports", "directory::join", "what it will be is shown before"),
    ("imports", "letters::compose", "a request that joins asks for rights of the day it was sent"),
    ("imports", "letters::delivery", "and has the language that its person's letters have"),
    ("imports", "letters::joined", "it joins as one alone does"),
    ("imports", "letters::storage", "its reference is told from those of letters"),
    ("letters", "law::authorities", "a complaint goes to the authority of the place"),
    ("letters", "law::rights", "a letter asks for rights of the catalogue"),
    ("letters", "mandates::written_under", "a letter may be written under a power of attorney"),
    ("mandates", "letters::delivery", "a power of attorney has the language that its person's letters have"),
    ("mandates", "letters::render", "it is printed as a letter is"),
    ("mandates", "letters::storage", "its reference is told from those of letters"),
    ("post", "letters::draft", "an envelope bears the addresses of its letter"),
    ("post", "letters::follow", "so does that of a letter that follows"),
    ("post", "letters::export", "a letter is printed as it was stored"),
    ("post", "letters::render", "or in the layout that it would have now"),
    ("requests", "letters::commands", "to ask the same again is to write the same letter anew"),
    ("requests", "companies::view", "a request shows the company it went to"),
    ("requests", "law::reasons", "a request shows why its deadline is that day"),
    ("requests", "law::view", "a request shows its deadline"),
    ("search", "answers::source", "what is stored is read for the search as it is for a person"),
    ("search", "answers::view", "and its kinds have the same names"),
    ("statistics", "companies::view", "numbers are grouped by companies as they are called"),
    ("statistics", "law::view", "and by laws as they are called"),
    ("trail", "answers::texts", "whom an answer names is read from the texts that its check reads"),
    ("trail", "companies::claims", "whom a notice names, from the notice that its claims come from"),
    ("trail", "companies::view", "a company in the trail has the name it has elsewhere"),
    ("vault", "table", "the example case is made through the table, as a user would"),
    ("vault", "people::commands", "words of people in the vault make a weak passphrase"),
];

/// Modules that belong to no trade.
const NO_TRADE: &[&str] = &["lib", "api", "bindings", "desk", "error", "input", "table", "wording"];

/// The types of a trade: data without behaviour, which `api.rs` gathers for all.
fn is_api(module: &str) -> bool {
    module.ends_with("::api")
}

fn trade(module: &str) -> &str {
    module.split("::").next().unwrap_or(module)
}

#[test]
fn a_trade_uses_another_one_only_as_the_table_says() {
    let edges = Graph::read(&root().join("crates/habeas-desk")).edges();
    let mut wrong = Vec::new();
    let mut needed = BTreeSet::new();
    for (module, targets) in edges.iter().filter(|(module, _)| !NO_TRADE.contains(&trade(module))) {
        for target in targets.iter().filter(|target| trade(target) != trade(module)) {
            if GROUND.contains(&trade(target)) || is_api(target) || COMMON.contains(&target.as_str()) {
                continue;
            }
            match MAY_USE.iter().position(|(from, to, _)| *from == trade(module) && to == target) {
                Some(row) => drop(needed.insert(row)),
                None => wrong.push(format!("{module} uses {target}")),
            }
        }
    }
    assert!(wrong.is_empty(), "uses that the table does not have:\n{}", wrong.join("\n"));
    let stale: Vec<_> = (0..MAY_USE.len()).filter(|row| !needed.contains(row)).map(|row| MAY_USE[row]).collect();
    assert!(stale.is_empty(), "rows of the table that nothing needs: {stale:?}");
}

#[test]
fn the_ground_knows_no_trade_and_views_know_no_commands() {
    let edges = Graph::read(&root().join("crates/habeas-desk")).edges();
    for (module, targets) in &edges {
        let ground = ["desk", "error", "input", "wording"].contains(&trade(module));
        for target in targets {
            assert!(
                !ground || NO_TRADE.contains(&trade(target)) || is_api(target),
                "{module} uses {target}, which is a trade"
            );
            let view = module.ends_with("::view");
            assert!(!view || !target.ends_with("::commands"), "{module} uses {target}");
        }
    }
}
