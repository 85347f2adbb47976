#!/usr/bin/env bash
# How many packages of the command line and of the window contain unsafe code in their sources, run a build script, or are
# a procedural macro. What counts is the word `unsafe` before a brace, a fn, an impl or a trait outside of comments.
set -euo pipefail
cd "$(dirname "$0")/.."
for root in habeas-cli habeas-desktop; do
  cargo tree --locked -p "$root" -e normal --prefix none --format '{p}' --target x86_64-unknown-linux-gnu \
    | awk '{ print $1, substr($2, 2) }' | sort -u > target/packages.txt
  cargo metadata --locked --format-version 1 | python3 -c '
import json, pathlib, re, sys
wanted = {tuple(line.split()[:2]) for line in open("target/packages.txt")}
found = [p for p in json.load(sys.stdin)["packages"] if (p["name"], p["version"]) in wanted]
def has_unsafe(p):
    for f in pathlib.Path(p["manifest_path"]).parent.glob("src/**/*.rs"):
        code = re.sub(r"//[^\n]*", "", f.read_text(errors="replace"))
        if re.search(r"\bunsafe\s+(\{|fn\b|impl\b|trait\b|extern\b)|\bunsafe\{", code): return True
    return False
kinds = lambda p: {k for t in p["targets"] for k in t["kind"]}
print(sys.argv[1] + ":", len(found), "packages,", sum(map(has_unsafe, found)), "with unsafe code,",
      sum("custom-build" in kinds(p) for p in found), "with a build script,", sum("proc-macro" in kinds(p) for p in found), "macros")
print("  ours with unsafe code:", [p["name"] for p in found if p["source"] is None and has_unsafe(p)])
' "$root"
done
