#!/usr/bin/env bash
# How fast separate one-page letters become PDFs, beside npm pdfmake in the same run on one core. The peer goes into a
# folder of its own (PEER_FOLDER, default target/peer), never into this project: tests/peer/letters.sh [COUNT]
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
cd "$here/../.."
count="${1:-300}"
folder="${PEER_FOLDER:-$PWD/target/peer}"
mkdir -p "$folder"
[ -d "$folder/node_modules/pdfmake" ] || (cd "$folder" && npm install --no-save --no-audit --no-fund --loglevel=error pdfmake@0.3.11)
cargo bench --quiet --no-run -p habeas-letter --bench letters
one=()
command -v taskset > /dev/null && one=(taskset -c 0)
ours="$(HABEAS_LETTERS="$folder" "${one[@]}" cargo bench --quiet -p habeas-letter --bench letters -- separate "$((count * 5))")"
peer="$(cd "$folder" && "${one[@]}" node "$here/letters.mjs" "$folder/one.txt" "$count" "$folder")"
echo "$ours"
echo "$peer"
for file in one peer; do
  echo "$file.pdf: $(pdfinfo "$folder/$file.pdf" | awk '/^Pages/ {print $2}') page, $(stat -c %s "$folder/$file.pdf") bytes"
done
ms() { sed -n 's/.*: \([0-9.]*\) ms a letter.*/\1/p' <<< "$1"; }
awk -v a="$(ms "$peer")" -v b="$(ms "$ours")" 'BEGIN { printf "ratio: %.1f times\n", a / b; exit !(a / b >= 20) }'
