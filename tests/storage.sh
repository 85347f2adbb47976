#!/usr/bin/env bash
# The figures of the vault, at full length: 10,000 kills, 5,000 cuts of power, every byte of every file flipped, a hundred racing starts.
# `make test` runs the same tests on a sample. Takes some hours, most of them for the kills; needs what `make test` installs.
set -euo pipefail
cd "$(dirname "$0")/.."
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target/tests}"
export HABEAS_EVERY_BYTE=1
kills="${HABEAS_KILLS:-10000}"

echo "== $kills kills at random moments of the real binary"
# Each vault is killed 250 times: in an older one most of the time goes into checking what the kills before left.
for ((left = kills; left > 0; left -= 250)); do
  HABEAS_KILLS=$((left < 250 ? left : 250)) cargo test --locked -p habeas-cli --features test-seam --test it -- --nocapture kills::
done
echo "== a hundred starts at the same moment"
cargo test --locked -p habeas-cli --features test-seam --test it -- --nocapture --test-threads 1 one_writer::
echo "== a hundred starts of the command line beside a window, and at the same moment with one"
features=habeas-desktop/custom-protocol,habeas-desktop/test-seam,habeas-cli/test-seam
cargo build --locked --workspace --all-targets --features "$features"
HABEAS_RACES=100 xvfb-run --auto-servernum --server-args='-screen 0 1440x900x24' dbus-run-session -- \
  cargo test --locked --workspace --features "$features" --test window -- --nocapture one_writer
echo "== every bit of a key file and of a small sealed file"
cargo test --locked -p habeas-vault --test it -- --nocapture flipped
echo "== every byte of a database, of a sealed file and of a backup; old pages put back"
cargo test --locked -p habeas-store --test vault --test backup -- --nocapture flipped old_page
echo "== 5,000 disks as cuts of power leave them"
HABEAS_CRASH_IMAGES=5000 cargo test --locked -p habeas-store --test crash -- --nocapture
