#!/usr/bin/env bash
# Fuzzes every format that comes from outside or may have been altered, by libFuzzer, led by what is covered:
#   tests/fuzz.sh [RUNS] [TARGET...]      10,000,000 runs of each target, if nothing else is said
# Installs cargo-fuzz into target/tools. The sanitizer needs another compiler and is left out: no code of ours is unsafe, so
# a fault shows as a panic, a broken assertion, a time or memory beyond the bounds below.
set -euo pipefail
cd "$(dirname "$0")/.."
runs="${1:-10000000}"
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(event key_file sealed_file head backup frames notice bundle)
[ -x target/tools/bin/cargo-fuzz ] || cargo install --quiet --locked --root target/tools cargo-fuzz
export RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR="$PWD/target/fuzz"
seeds=target/fuzz/seeds
mkdir -p target/fuzz/found/{event,key_file,sealed_file,head,backup,frames,notice,bundle} \
  "$seeds"/{event,key_file,sealed_file,head,backup,frames,notice,bundle}
cp tests/frozen/vault-1/vault.key "$seeds/key_file/"
cp tests/frozen/bundle-1.zip "$seeds/bundle/"
cp tests/frozen/backup-1.habeas "$seeds/backup/"
printf '{"changes":7,"digest":"%064d","events":3}' 5 > "$seeds/head/tip"
printf '\0\0\0\x0c\x11\0\0\0\0\0\0\0\0\0\0\0\x64\0\0\0\x02\x13{}\0\0\0\0\x16' > "$seeds/frames/answer"
cp tests/example/notice.txt crates/habeas-notice/tests/corpus/texts/* "$seeds/notice/"
unzip -p tests/frozen/bundle-1.zip '*/events.jsonl' | split -l 1 - "$seeds/event/event-"
for target in "${targets[@]}"; do
  echo "== $target: $runs runs"
  target/tools/bin/cargo-fuzz fuzz run --fuzz-dir tests/fuzz --sanitizer none "$target" \
    "target/fuzz/found/$target" "$seeds/$target" -- -runs="$runs" -timeout=20 -rss_limit_mb=1024 -max_len=65536 -print_final_stats=1
done
