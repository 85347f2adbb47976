//! The desk by trade: which folder may use which.

use super::modules::Graph;
use habeas_tests::root;

/// What any trade may use.
const GROUND: &[&str] = &["desk", "error", "wording", "input", "api"];
/// Modules of other trades that any trade may use: what a request looks like, from whose place it is counted, what to do.
const COMMON: &[&str] = &["requests::view", "requests::place", "requests::advice"];

/// Which trade may use which module of another one, and why.
const MAY_USE: &[(&str, &str, &str)] = &[];

/// Modules that belong to no trade.
const NO_TRADE: &[&str] = &["lib", "api", "bindings", "desk", "error", "input", "table", "wording"];

fn trade(module: &str) -> &str {
    module.split("::").next().unwrap_or(module)
}

#[test]
fn a_trade_uses_another_one_only_as_the_table_says() {
    let edges = Graph::read(&root().join("crates/habeas-desk")).edges();
    let mut wrong = Vec::new();
    let mut used = vec![false; MAY_USE.len()];
    for (module, targets) in edges.iter().filter(|(module, _)| !NO_TRADE.contains(&trade(module))) {
        for target in targets.iter().filter(|target| trade(target) != trade(module)) {
            if GROUND.contains(&trade(target)) || COMMON.contains(&target.as_str()) {
                continue;
            }
            let entry = MAY_USE.iter().position(|(from, to, _)| *from == trade(module) && to == target);
            match entry {
                Some(entry) => used[entry] = true,
                None => wrong.push(format!("{module} uses {target}")),
            }
        }
    }
    assert!(wrong.is_empty(), "uses that the table does not have:\n{}", wrong.join("\n"));
    for (entry, used) in MAY_USE.iter().zip(used) {
        assert!(used, "{} no longer uses {}: take the entry away", entry.0, entry.1);
    }
}

#[test]
fn the_ground_knows_no_trade_and_views_know_no_commands() {
    let edges = Graph::read(&root().join("crates/habeas-desk")).edges();
    for (module, targets) in &edges {
        let ground = ["desk", "error", "input", "wording"].contains(&trade(module));
        for target in targets {
            assert!(!ground || NO_TRADE.contains(&trade(target)), "{module} uses {target}, which is a trade");
            let view = module.ends_with("::view");
            assert!(!view || !target.ends_with("::commands"), "{module} uses {target}");
        }
    }
}
