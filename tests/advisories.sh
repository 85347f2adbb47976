#!/usr/bin/env bash
# Known faults in the packages of the build, their licences and sources, by cargo-deny with `.cargo/deny.toml`. The database
# of advisories lies on GitHub; where that cannot be reached this script says so, and checks the rest.
# Installs cargo-deny into target/tools. Takes some ten minutes the first time.
set -euo pipefail
cd "$(dirname "$0")/.."
deny=target/tools/bin/cargo-deny
[ -x "$deny" ] || cargo install --quiet --locked --root target/tools cargo-deny
"$deny" --all-features --config .cargo/deny.toml check licenses sources bans
if timeout 60 git ls-remote --quiet https://github.com/RustSec/advisory-db HEAD > /dev/null 2>&1; then
  "$deny" --all-features --config .cargo/deny.toml check advisories
else
  echo "The database of advisories cannot be reached from here: known faults were NOT looked for." >&2
  exit 3
fi
