#!/usr/bin/env bash
# A writer, two checks and a backup at one vault for an hour (or as many seconds as are given): no false alarm, nothing lost,
# every backup restored. `make test` runs the same for a few seconds.
set -euo pipefail
cd "$(dirname "$0")/.."
export HABEAS_BESIDE_SECONDS="${1:-3600}"
cargo test --locked --release -p habeas-store --test beside -- --nocapture do_not_disturb
