//! Every package of the build has a licence that this house takes, and comes from crates.io or from here. The list is that of
//! `.cargo/deny.toml`, so that cargo-deny and this test cannot part.

use cargo_metadata::{CargoOpt, MetadataCommand, Package};
use habeas_tests::root;
use spdx::{Expression, ParseMode};

use super::read;

const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Every package that any feature brings in, ours included.
fn packages() -> Vec<Package> {
    let mut command = MetadataCommand::new();
    command.manifest_path(root().join("Cargo.toml")).features(CargoOpt::AllFeatures);
    command.other_options(["--locked".to_owned()]).exec().unwrap().packages
}

/// The licences under `allow` in `.cargo/deny.toml`.
fn allowed() -> Vec<String> {
    let text = read(&root().join(".cargo/deny.toml"));
    let list = text.split("\nallow = [\n").nth(1).and_then(|rest| rest.split("\n]").next()).unwrap();
    list.lines().map(|line| line.split('"').nth(1).unwrap().to_owned()).collect()
}

#[test]
fn every_licence_is_one_that_this_house_takes() {
    let allowed = allowed();
    assert!(allowed.iter().any(|licence| licence == "MIT"), "{allowed:?}");
    let refused: Vec<String> = packages()
        .into_iter()
        .filter_map(|package| {
            let licence = package.license.clone().unwrap_or_default();
            let parsed = Expression::parse_mode(&licence, ParseMode::LAX);
            let taken = parsed.is_ok_and(|parsed| parsed.evaluate(|needed| allowed.contains(&needed.to_string())));
            (!taken).then(|| format!("{} {}: “{licence}”", package.name, package.version))
        })
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
}

#[test]
fn every_package_comes_from_crates_io_or_from_here() {
    let root = root().canonicalize().unwrap();
    let foreign: Vec<String> = packages()
        .into_iter()
        .filter(|package| match &package.source {
            Some(source) => source.to_string() != CRATES_IO,
            None => !package.manifest_path.as_std_path().starts_with(&root),
        })
        .map(|package| format!("{} {} from {:?}", package.name, package.version, package.source))
        .collect();
    assert!(foreign.is_empty(), "{foreign:#?}");
}
