#!/usr/bin/env bash
# All files that are made to break their reader, those that take minutes too. Prints how each ended.
set -euo pipefail
cd "$(dirname "$0")/.."
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target/tests}"
features=habeas-desktop/custom-protocol,habeas-desktop/test-seam,habeas-cli/test-seam
exec cargo nextest run --locked --workspace --features "$features" --no-fail-fast --run-ignored all --no-capture \
  -E 'package(habeas-intake) and (test(hostile) or test(sixty_megapixels))'
