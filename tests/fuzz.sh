#!/usr/bin/env bash
# Fuzzes every format that comes from outside or may have been altered, by libFuzzer, led by what is covered:
#   tests/fuzz.sh [RUNS] [TARGET...]      10,000,000 runs of each target, if nothing else is said
#   HABEAS_FUZZ_SECONDS=900 tests/fuzz.sh   no longer than so many seconds of each
# Installs cargo-fuzz into target/tools. The sanitizer needs another compiler and is left out: no code of ours is unsafe, so
# a fault shows as a panic, a broken assertion, a time or memory beyond the bounds below.
set -euo pipefail
cd "$(dirname "$0")/.."
runs="${1:-10000000}"
shift || true
targets=("$@")
[ -x target/tools/bin/cargo-fuzz ] || cargo install --quiet --locked --root target/tools cargo-fuzz
export RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR="$PWD/target/fuzz"
seeds=target/fuzz/seeds
all=(event key_file sealed_file head backup frames notice bundle
  answer_mail answer_json answer_table answer_archive answer_document answer_page)
[ ${#targets[@]} -gt 0 ] || targets=("${all[@]}")
for target in "${all[@]}"; do mkdir -p "target/fuzz/found/$target" "$seeds/$target"; done
cp tests/frozen/vault-1/vault.key "$seeds/key_file/"
cp tests/frozen/bundle-1.zip "$seeds/bundle/"
cp tests/frozen/backup-1.habeas "$seeds/backup/"
printf '{"changes":7,"digest":"%064d","events":3}' 5 > "$seeds/head/tip"
printf '\0\0\0\x0c\x11\0\0\0\0\0\0\0\0\0\0\0\x64\0\0\0\x02\x13{}\0\0\0\0\x16' > "$seeds/frames/answer"
cp tests/example/notice.txt crates/habeas-notice/tests/corpus/texts/* "$seeds/notice/"
cp tests/example/answer.eml "$seeds/answer_mail/"
printf '[{"ip":"192.0.2.1","ts":1700000000}]' > "$seeds/answer_json/list"
printf 'Date;Ort\n03.04.2025;x\n' > "$seeds/answer_table/semicolons"
cp tests/frozen/bundle-1.zip "$seeds/answer_archive/"
printf '{\\rtf1\\ansi Dear Ana}' > "$seeds/answer_document/rtf"
printf '<!doctype html><h1>Your data</h1><table><tr><td>IP<td>192.0.2.1</table>' > "$seeds/answer_page/page"
# The cases of the shared folder, where it is at hand, each to the readers of its format.
for file in ../shared/data/answers/*; do
  case "$file" in
    *.eml | *.mbox | *.msg | *.dat) cp "$file" "$seeds/answer_mail/" ;;
    *.json | *.js) cp "$file" "$seeds/answer_json/" ;;
    *.csv) cp "$file" "$seeds/answer_table/" ;;
    *.zip | *.7z | *.tgz | *.tar) cp "$file" "$seeds/answer_archive/" ;;
    *.pdf | *.docx | *.xlsx | *.rtf) cp "$file" "$seeds/answer_document/" ;;
    *.html | *.htm | *whatsapp*.txt) cp "$file" "$seeds/answer_page/" ;;
  esac
done
unzip -p tests/frozen/bundle-1.zip '*/events.jsonl' | split -l 1 - "$seeds/event/event-"
for target in "${targets[@]}"; do
  echo "== $target: $runs runs"
  target/tools/bin/cargo-fuzz fuzz run --fuzz-dir tests/fuzz --sanitizer none "$target" \
    "target/fuzz/found/$target" "$seeds/$target" -- -runs="$runs" -max_total_time="${HABEAS_FUZZ_SECONDS:-0}" -timeout=20 -rss_limit_mb=1024 -max_len=65536 -print_final_stats=1
done
