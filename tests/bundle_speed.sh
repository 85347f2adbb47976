#!/bin/sh
# How long a large case takes to be written as a bundle, verified and read into an empty vault, beside sha256sum of the same
# files in the same run: tests/bundle_speed.sh [MEGABYTES] [FILES]. The bar is half of its speed, with 5,000 MB and 50 files, and
# 200 MB of memory beyond opening the vault. Not part of CI: it takes minutes, python3, and four times the bytes on the disk.
set -e
cd "$(dirname "$0")/.."
megabytes="${1:-5000}" files="${2:-50}"
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target/tests}"
habeas="${HABEAS_PROGRAM:-$CARGO_TARGET_DIR/debug/habeas}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder" HABEAS_PASSPHRASE="a pencil and a vault" HABEAS_QUICK_KEYS_FOR_TESTS=1
python3 - "$folder" "$megabytes" "$files" "$habeas" <<'PYTHON'
import json, os, random, subprocess, sys, time

folder, megabytes, files, habeas = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
os.environ["HABEAS_VAULT"] = f"{folder}/vault"

def took(*command):
    """Seconds of computing and of waiting, the most memory in megabytes, and what was printed."""
    began = time.time()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    out = process.stdout.read()
    told = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command}: {told.decode()[:500]}")
    return used.ru_utime + used.ru_stime, time.time() - began, used.ru_maxrss / 1024, out

def run(*arguments):
    return json.loads(took(habeas, *arguments, "--json")[3])

def settle():
    os.sync()

numbers = random.Random(7)
names = []
for n in range(files):
    names.append(f"{folder}/file-{n}.bin")
    with open(names[-1], "wb") as out:
        for _ in range(megabytes // files):
            out.write(numbers.randbytes(1_000_000))
took(habeas, "vault", "create")
run("person", "add", "--name", "Ana Lima", "--address", "1 rue A\n75001 Paris", "--country", "FR")
run("company", "add", "--name", "Brume", "--address", "2 rue B\n69002 Lyon", "--country", "FR")
request = run("request", "new", "--person", "Ana Lima", "--company", "Brume", "--right", "access")["id"]
run("request", "record", request, "sent")
for name in names:
    run("answer", "add", request, name)
opened = took(habeas, "request", "list")
settle()
yard = took("sha256sum", *names)
print(f"sha256sum {yard[0]:.1f} s of computing, {yard[1]:.1f} s waited, {megabytes} MB")

def told(what, figures):
    print(f"{what:10}{figures[0]:.1f} s of computing, {yard[0] / figures[0]:.2f} of its speed; {figures[1]:.1f} s waited, "
          f"{yard[1] / figures[1]:.2f} (>= 0.5); {figures[2] - opened[2]:.0f} MB beyond opening (<= 200)")

bundle = f"{folder}/case.zip"
told("written", took(habeas, "bundle", "export", "--out", bundle))
settle()
told("verified", took(habeas, "bundle", "verify", bundle))
os.environ["HABEAS_VAULT"] = f"{folder}/other"
for name in names:
    os.remove(name)
took(habeas, "vault", "create")
settle()
told("read in", took(habeas, "bundle", "import", bundle))
PYTHON
