#!/usr/bin/env bash
# How fast `habeas batch` is: 1,000 people (or as many as are given) to 10 companies, composed, stored and set into one PDF; then the
# same killed half-way and run again, after which no letter is there twice and none is missing. Wanted: 20 s on two cores, 500 MB
# beyond opening the vault. Needs a built command line with the test seam:
#   tests/batch_speed.sh [PEOPLE] [target/tests/debug/habeas]
set -euo pipefail
people="${1:-1000}"
habeas="$(realpath "${2:-$(dirname "$0")/../target/tests/debug/habeas}")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export HABEAS_PASSPHRASE="an example, not a secret" HABEAS_QUICK_KEYS_FOR_TESTS=1 HABEAS_TODAY=2026-11-23 LC_ALL=C.UTF-8
export HABEAS_VAULT="$work/vault"
python3 - "$people" "$work" <<'EOF'
import sys
people, work = int(sys.argv[1]), sys.argv[2]
with open(f"{work}/people.csv", "w") as out:
    print("name,address,email,language,country,fact", file=out)
    for n in range(people):
        print(f'Personne {n:05d},"{n % 90 + 1} rue des Lilas\n750{n % 20 + 1:02d} Paris",p{n}@lilas.example,fr,FR,J’ai un compte depuis 2024.', file=out)
with open(f"{work}/companies.csv", "w") as out:
    print("name,address,email,country", file=out)
    for n in range(10):
        print(f'Maison {n} SAS,"{n + 1} quai de la Fosse\n44000 Nantes",,FR', file=out)
EOF
batch=("$habeas" batch --people "$work/people.csv" --companies "$work/companies.csv" --right access)
measure() { python3 - "$@" <<'EOF'
import os, resource, subprocess, sys, time
start = time.monotonic()
code = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"{sys.argv[1]}: {time.monotonic() - start:.1f} s, {used.ru_utime + used.ru_stime:.1f} s of the processor, {used.ru_maxrss / 1024:.0f} MB at most, exit {code}")
EOF
}
"$habeas" vault create > /dev/null
measure "open" "$habeas" person list
measure "$((people * 10)) letters into one PDF" "${batch[@]}" --out "$work/letters.pdf"
ls -l "$work/letters.pdf" | awk '{print "the PDF: " int($5 / 1e6) " MB"}'

rm -rf "$HABEAS_VAULT"
"$habeas" vault create > /dev/null
"${batch[@]}" > /dev/null & pid=$!
until [ "$(find "$HABEAS_VAULT/files" -type f 2> /dev/null | wc -l)" -ge $((people * 10)) ]; do sleep 0.2; kill -0 "$pid" 2> /dev/null || break; done
kill -9 "$pid" 2> /dev/null || true
wait "$pid" 2> /dev/null || true
measure "the rest after a kill" "${batch[@]}"
"$habeas" request list --json | python3 -c '
import collections, json, sys
lines = json.load(sys.stdin)
pairs = collections.Counter((line["person"], line["company"]) for line in lines)
print(f"{len(lines)} letters, {len(pairs)} pairs, {sum(n > 1 for n in pairs.values())} twice")'
