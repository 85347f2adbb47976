#!/bin/sh
# How long an archive of many entries takes to be kept, listed, and hashed entry by entry, beside what the system's own programs
# take for the same bytes: tests/archive_speed.sh [MEGABYTES] [ENTRIES]. The bars are of 1,000 MB and 20,000 entries. Not part of
# CI: it takes minutes, and python3, unzip and sha256sum. Seconds are of computing, since other programs run beside.
set -e
cd "$(dirname "$0")/.."
megabytes="${1:-1000}" entries="${2:-20000}"
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target/tests}"
habeas="${HABEAS_PROGRAM:-$CARGO_TARGET_DIR/debug/habeas}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder" HABEAS_VAULT="$folder/vault" HABEAS_PASSPHRASE="a pencil and a vault" HABEAS_QUICK_KEYS_FOR_TESTS=1
python3 - "$folder" "$megabytes" "$entries" "$habeas" <<'PYTHON'
import json, os, random, resource, subprocess, sys, time, zipfile

folder, megabytes, entries, habeas = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
numbers = random.Random(7)

def took(command, **more):
    """Seconds of computing and of waiting, and the most memory in megabytes."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.time()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, **more)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"{command}: {done.stderr.decode()[:500]}")
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used, time.time() - began, done.stdout

def archive(name, count, size):
    """Half of it text that packs well, half of it pictures that do not."""
    words = json.dumps([{"time": n, "title": f"watched {n % 97}", "ip": f"203.0.113.{n % 250}"} for n in range(4000)]).encode()
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as out:
        for n in range(count):
            if n % 2:
                out.writestr(f"photos/{n // 1000}/{n}.jpg", b"\xff\xd8\xff\xe0" + numbers.randbytes(size), zipfile.ZIP_STORED)
            else:
                start = n * 131 % max(1, len(words) - size)
                out.writestr(f"activity/{n // 1000}/{n}.json", words[start:start + size])

def run(*arguments):
    return json.loads(took([habeas, *arguments, "--json"])[2])

big, wide = f"{folder}/big.zip", f"{folder}/wide.zip"
archive(big, entries, megabytes * 1_000_000 // entries)
archive(wide, 100_000, 8)
if (megabytes, entries) != (1000, 20000):
    print(f"of {megabytes} MB and {entries} entries; the bars are of 1,000 MB and 20,000")
took([habeas, "vault", "create"])
run("person", "add", "--name", "Ana Lima", "--address", "1 rue A\n75001 Paris", "--country", "FR")
run("company", "add", "--name", "Brume", "--address", "2 rue B\n69002 Lyon", "--country", "FR")
request = run("request", "new", "--person", "Ana Lima", "--company", "Brume", "--right", "access")["id"]
for event in ("sent", "received"):
    run("request", "record", request, event)

hashed = took(["sha256sum", big])
copied = took(["dd", f"if={big}", f"of={folder}/copy", "bs=1M", "conv=fdatasync"])
os.remove(f"{folder}/copy")
kept = took([habeas, "answer", "add", request, big])
yard = hashed[0] + copied[0]
print(f"kept      {kept[0]:.2f} s of computing, {kept[0] / yard:.2f} of sha256sum and a synced copy (<= 2.0); {kept[1]:.1f} s waited, {kept[1] / (hashed[1] + copied[1]):.2f}")
took([habeas, "answer", "add", request, wide])
files = [file for answer in run("answer", "list", request) for file in answer["files"]]
ids = {file["name"]: file["id"] for file in files}
unzipped = took(f"unzip -p '{big}' | sha256sum", shell=True)
told = took([habeas, "answer", "entries", ids["big.zip"], "--json"])
print(f"hashed    {told[0]:.2f} s of computing, {told[0] / unzipped[0]:.2f} of unzip -p | sha256sum (<= 1.0); {told[1]:.1f} s waited, {told[1] / unzipped[1]:.2f}")
found = json.loads(told[2])["entries"]
assert len(found) == entries + 1 and all(one["sha256"] for one in found), "an entry is missing"
opened = took([habeas, "answer", "list", request])
listed = took([habeas, "answer", "show", ids["wide.zip"], "--rows", "0", "200"])
print(f"listed    100,000 entries, the first 200 shown: {listed[0] - opened[0]:.2f} s of computing (<= 0.3); {listed[1] - opened[1]:.2f} s waited")
print(f"memory    {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MB at most in one process")
PYTHON
