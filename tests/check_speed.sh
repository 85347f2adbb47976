#!/usr/bin/env bash
# How fast `vault check --deep` reads: a vault with an answer of 600 MB (or as many as are given), in MB a second, by the clock
# and by the time of one processor; 300 are wanted. Needs a built command line with the test seam:
#   tests/check_speed.sh [MB] [target/tests/debug/habeas]
set -euo pipefail
megabytes="${1:-600}"
habeas="$(realpath "${2:-$(dirname "$0")/../target/tests/debug/habeas}")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export HABEAS_PASSPHRASE="an example, not a secret" HABEAS_QUICK_KEYS_FOR_TESTS=1 HABEAS_TODAY=2026-12-10 LC_ALL=C.UTF-8
export HABEAS_VAULT="$work/vault"
cp -r "$(dirname "$0")/frozen/vault-1" "$HABEAS_VAULT"
request="$("$habeas" request list --json | python3 -c 'import json,sys; print(json.load(sys.stdin)[0]["id"])')"
head -c "${megabytes}000000" /dev/urandom > "$work/answer.bin"
"$habeas" answer add "$request" "$work/answer.bin" > /dev/null
rm "$work/answer.bin"
python3 - "$habeas" "$megabytes" <<'EOF'
import resource, subprocess, sys, time
for _ in range(3):
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run([sys.argv[1], "vault", "check", "--deep"], check=True, stdout=subprocess.DEVNULL)
    wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{float(sys.argv[2]) / wall:.0f} MB/s by the clock, {float(sys.argv[2]) / cpu:.0f} MB/s by the processor")
EOF
