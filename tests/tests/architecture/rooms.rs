//! Which room may know which, and which packages stay in one room.

use super::{crates, files, read};
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand};
use habeas_tests::root;
use std::collections::{BTreeMap, BTreeSet};

/// Every room and the rooms it may use. An arrow that is not here must be argued for in ARCHITECTURE.md first.
const MAY_USE: &[(&str, &[&str])] = &[
    ("habeas-hex", &[]),
    ("habeas-fonts", &[]),
    ("habeas-words", &[]),
    ("habeas-law", &[]),
    ("habeas-case", &["habeas-hex", "habeas-law"]),
    ("habeas-notice", &["habeas-hex", "habeas-law"]),
    ("habeas-letter", &["habeas-fonts", "habeas-law"]),
    ("habeas-redact", &["habeas-fonts"]),
    ("habeas-vault", &["habeas-hex"]),
    ("habeas-search", &[]),
    ("habeas-store", &["habeas-case", "habeas-search", "habeas-vault"]),
    ("habeas-bundle", &["habeas-case", "habeas-hex"]),
    ("habeas-age", &[]),
    ("habeas-answer", &[]),
    ("habeas-assess", &["habeas-law"]),
    ("habeas-directory", &["habeas-law"]),
    (
        "habeas-intake",
        &[
            "habeas-answer",
            "habeas-bundle",
            "habeas-case",
            "habeas-directory",
            "habeas-letter",
            "habeas-notice",
            "habeas-redact",
        ],
    ),
    (
        "habeas-desk",
        &[
            "habeas-age",
            "habeas-answer",
            "habeas-assess",
            "habeas-directory",
            "habeas-hex",
            "habeas-intake",
            "habeas-law",
            "habeas-case",
            "habeas-notice",
            "habeas-letter",
            "habeas-redact",
            "habeas-search",
            "habeas-vault",
            "habeas-store",
            "habeas-bundle",
            "habeas-words",
        ],
    ),
    ("habeas-keyring", &["habeas-desk"]),
    ("habeas-fetch", &["habeas-desk"]),
    ("habeas-cli", &["habeas-desk", "habeas-fetch", "habeas-intake", "habeas-keyring", "habeas-words"]),
    (
        "habeas-desktop",
        &["habeas-desk", "habeas-fetch", "habeas-hex", "habeas-intake", "habeas-keyring", "habeas-words"],
    ),
    ("habeas-tests", &[]),
];

/// Packages that only these rooms may name. Pictures are read in two: a signature is one, a document another. So are zips: a
/// bundle is ours, an answer is not, and a newer directory is a zip too.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("data-encoding", &["habeas-hex"]),
    ("rusqlite", &["habeas-store"]),
    ("printpdf", &["habeas-desktop"]),
    ("image", &["habeas-letter", "habeas-redact"]),
    ("argon2", &["habeas-vault"]),
    ("chacha20poly1305", &["habeas-age", "habeas-vault"]),
    ("scrypt", &["habeas-age"]),
    ("x25519-dalek", &["habeas-age"]),
    ("zip", &["habeas-answer", "habeas-bundle", "habeas-directory"]),
    ("mail-parser", &["habeas-answer"]),
    ("calamine", &["habeas-answer"]),
    ("sevenz-rust2", &["habeas-answer"]),
    ("cfb", &["habeas-answer"]),
    (
        "ts-rs",
        &[
            "habeas-desk",
            "habeas-law",
            "habeas-case",
            "habeas-letter",
            "habeas-notice",
            "habeas-directory",
            "habeas-words",
        ],
    ),
    ("landlock", &["habeas-intake"]),
    ("seccompiler", &["habeas-intake"]),
    ("nix", &["habeas-intake"]),
    ("clap", &["habeas-cli"]),
    ("tauri", &["habeas-desktop"]),
    ("keyring", &["habeas-keyring"]),
    ("reqwest", &["habeas-fetch"]),
    ("zxcvbn", &["habeas-desk"]),
];

fn metadata() -> Metadata {
    MetadataCommand::new().manifest_path(root().join("Cargo.toml")).no_deps().exec().unwrap()
}

/// What each room names in its manifest; what only its tests use does not count.
fn named(metadata: &Metadata) -> BTreeMap<String, BTreeSet<String>> {
    metadata
        .packages
        .iter()
        .map(|p| {
            let names = p.dependencies.iter().filter(|d| d.kind == DependencyKind::Normal).map(|d| d.name.clone());
            (p.name.to_string(), names.collect())
        })
        .collect()
}

#[test]
fn rooms_use_only_the_rooms_below_them() {
    let named = named(&metadata());
    let planned: BTreeMap<_, _> = MAY_USE.iter().copied().collect();
    for (room, uses) in &named {
        let allowed = planned.get(room.as_str()).unwrap_or_else(|| panic!("the room {room} is not in the picture"));
        for used in uses.iter().filter(|u| u.starts_with("habeas-")) {
            assert!(allowed.contains(&used.as_str()), "{room} uses {used}: the picture has no such arrow");
        }
    }
    for room in planned.keys() {
        assert!(named.contains_key(*room), "the picture has a room {room} that does not exist");
    }
}

#[test]
fn some_packages_stay_in_one_room() {
    for (room, uses) in named(&metadata()) {
        for (package, owners) in ONLY_IN {
            let named = uses.contains(*package);
            assert!(!named || owners.contains(&room.as_str()), "{room} names {package}, which belongs to {owners:?}");
        }
    }
}

#[test]
fn only_one_room_reaches_the_network() {
    let network = ["reqwest", "hyper", "ureq", "tokio", "async-std"];
    for (room, uses) in named(&metadata()).into_iter().filter(|(room, _)| room != "habeas-fetch") {
        let found: Vec<_> = network.iter().filter(|n| uses.contains(**n)).collect();
        assert!(found.is_empty(), "{room} names {found:?}");
    }
}

/// Bytes from outside are parsed in the sealed worker alone: neither the desk nor a shell calls a parser of them, or names
/// the one that works without a seal.
#[test]
fn only_the_sealed_worker_parses_what_comes_from_outside() {
    let parsers = [
        "NoticeText::from_bytes",
        "habeas_notice::read",
        "habeas_answer::read",
        "ArchiveFile",
        "habeas_redact::open",
        "Signature::picture",
        "Picture::read",
        "upstream::archive",
        "traces::read",
        "Unsealed",
    ];
    let outside = ["habeas-desk", "habeas-cli", "habeas-desktop", "habeas-fetch"];
    for (room, folder) in crates().into_iter().filter(|(room, _)| outside.contains(&room.as_str())) {
        for file in files(&folder.join("src"), &["rs"]) {
            let text = read(&file);
            for parser in parsers {
                assert!(!text.contains(parser), "{room}: {} names {parser}", file.display());
            }
        }
    }
    for (shell, main) in [("habeas-cli", "crates/habeas-cli/src/main.rs"), ("habeas-desktop", "src-tauri/src/main.rs")]
    {
        let text = read(&root().join(main));
        let main = text.split("fn main() -> ExitCode {").nth(1).unwrap().trim_start();
        let first = "if let Some(ended) = habeas_intake::worker::run_if_asked()";
        assert!(main.starts_with(first), "{shell} becomes the worker before anything else");
    }
}

#[test]
fn every_dependency_has_its_reason_beside_it() {
    let text = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let dependencies = text.split("[workspace.dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    for line in dependencies.lines().filter(|l| l.contains(" = ") && !l.starts_with("habeas-") && !l.starts_with('#')) {
        let reason = line.split_once('#').map_or("", |(_, reason)| reason.trim());
        assert!(reason.len() > 5, "no reason: {line}");
    }
}

/// The house stays easy to find one's way in: few entries at the top, each of them given or argued for.
#[test]
fn the_top_of_the_house_is_tidy() {
    let known = [
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE",
        "Makefile",
        "README.md",
        "crates",
        "docs",
        "icons",
        "src-tauri",
        "target",
        "tests",
        "ui",
    ];
    for entry in std::fs::read_dir(root()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(name.starts_with('.') || known.contains(&name.as_str()), "{name} at the top of the house");
    }
    let architecture = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    assert!(architecture.lines().count() <= 200);
}
