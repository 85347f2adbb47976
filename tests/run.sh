#!/usr/bin/env bash
# All Rust tests. The journeys need a screen and a session bus of their own, so that no other program answers them.
# Without ../shared the tests on it fail; `.ci/run` skips and counts them.
# HABEAS_LOOK=1 takes a picture of every view, in all sizes, themes and languages, into target/screens.
set -euo pipefail
cd "$(dirname "$0")/.."
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target/tests}"
features=habeas-desktop/custom-protocol,habeas-desktop/test-seam,habeas-cli/test-seam
runner=(cargo test --locked --workspace --features "$features" --no-fail-fast)
if cargo nextest --version > /dev/null 2>&1; then
  runner=(cargo nextest run --locked --workspace --features "$features" --no-fail-fast
    --config-file .cargo/nextest.toml)
fi
# Worked examples in the documentation; nextest leaves them out. What fails there hides nothing of the others.
# They run beside the suites: most of their time goes to one core.
failed=0
examples=$(mktemp)
trap 'rm -f "$examples"' EXIT
cargo test --locked --workspace --features "$features" --doc --quiet > "$examples" 2>&1 &
worked=$!
xvfb-run --auto-servernum --server-args='-screen 0 1440x900x24' dbus-run-session -- "${runner[@]}" || failed=1
wait "$worked" || failed=1
grep -vE '^$|^running |^all doctests ' "$examples" || true
exit "$failed"
