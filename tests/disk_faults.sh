#!/usr/bin/env bash
# The disk fails at each sync in turn, those of the database too, while a person and an answer are added: what is reported as
# done is there once, what is reported as failed is not, and the vault is sound. Needs strace and a built command line with
# the test seam: tests/disk_faults.sh [target/tests/debug/habeas]
set -euo pipefail
habeas="$(realpath "${1:-$(dirname "$0")/../target/tests/debug/habeas}")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export HABEAS_PASSPHRASE="an example, not a secret" HABEAS_QUICK_KEYS_FOR_TESTS=1 HABEAS_TODAY=2026-12-10 LC_ALL=C.UTF-8
cp -r "$(dirname "$0")/frozen/vault-1" "$work/fresh"
HABEAS_VAULT="$work/fresh" "$habeas" person add --name First > /dev/null
request="$(HABEAS_VAULT="$work/fresh" "$habeas" request list --json | python3 -c 'import json,sys; print(json.load(sys.stdin)[0]["id"])')"
echo "a new answer" > "$work/answer.txt"

# What is done is counted in the output of a list.
people() { HABEAS_VAULT="$1" "$habeas" person list | grep -c 'Second' || true; }
answers() { HABEAS_VAULT="$1" "$habeas" answer list "$request" | grep -c 'answer.txt' || true; }

failures=0
each_sync() { # name, count function, command ...
  local name="$1" count="$2"; shift 2
  local done=0 refused=0 n
  for n in $(seq 1 60); do
    rm -rf "$work/vault"; cp -r "$work/fresh" "$work/vault"
    local code=0
    HABEAS_VAULT="$work/vault" strace -f -qq -o "$work/trace" -e trace=fsync,fdatasync \
      -e "inject=fsync,fdatasync:error=EIO:when=$n" "$habeas" "$@" > /dev/null 2>&1 || code=$?
    grep -q INJECTED "$work/trace" || break
    local found; found="$("$count" "$work/vault")"
    if { [ "$code" -eq 0 ] && [ "$found" -ne 1 ]; } || { [ "$code" -ne 0 ] && [ "$found" -ne 0 ]; }; then
      echo "$name, sync $n: exit $code, found $found"; failures=$((failures + 1))
    fi
    if ! HABEAS_VAULT="$work/vault" "$habeas" vault check > /dev/null 2>&1; then
      echo "$name, sync $n: the check fails"; failures=$((failures + 1))
    fi
    if [ "$code" -eq 0 ]; then done=$((done + 1)); else refused=$((refused + 1)); fi
  done
  echo "$name: $((done + refused)) syncs failed; $done done with a note, $refused refused"
}
each_sync "a person" people person add --name Second
each_sync "an answer" answers answer add "$request" "$work/answer.txt"
[ "$failures" -eq 0 ] && echo "nothing lost, nothing doubled"
exit "$((failures > 0))"
