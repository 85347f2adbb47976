#!/bin/sh
# How fast the search index is, with made-up messages: tests/search_speed.sh [MESSAGES]. Not part of CI: it takes minutes.
set -e
cd "$(dirname "$0")/.."
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target/tests}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cargo run --quiet --locked -p habeas-store --example search_speed -- "${1:-300000}" "$folder/vault"
