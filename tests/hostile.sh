#!/usr/bin/env bash
# What the review attacked with, made again, with what takes minutes too. Prints how each ended:
#   files that are made to break their reader, answers of a reader that lie, and a reader that tries to get out;
#   zips and folders in the place of a bundle; pipes, devices, links and giants in the place of a vault's files;
#   names and texts that drive a terminal; addresses, certificates and redirects that lead to where nobody asked.
set -euo pipefail
cd "$(dirname "$0")/.."
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target/tests}"
features=habeas-desktop/custom-protocol,habeas-desktop/test-seam,habeas-cli/test-seam
exec cargo nextest run --locked --workspace --features "$features" --no-fail-fast --run-ignored all --no-capture \
  -E 'package(habeas-intake) and test(/^(hostile|escapes|lies)::/) or test(sixty_megapixels)
    or package(habeas-bundle) and (binary(hostile) or binary(headers) or binary(large))
    or package(habeas-store) and binary(odd_files)
    or package(habeas-cli) and test(/hostile::/)
    or package(habeas-fetch)'
