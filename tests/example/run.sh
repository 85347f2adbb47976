#!/usr/bin/env bash
# The whole job without a display: an example notice is read, a letter written, an answer stored, the case exported.
# Usage: run.sh HABEAS [FOLDER]. The folder is made anew each time under the build folder unless one is named.
set -euo pipefail
habeas=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
folder=${2:-$here/../../target/example}
if [ -n "${2:-}" ] && [ -e "$folder" ]; then echo "$folder is there already" >&2; exit 2; fi
rm -rf "$folder"
mkdir -p "$folder"
folder=$(realpath "$folder")
export HABEAS_VAULT=$folder/vault HABEAS_PASSPHRASE='an example, not a secret'
id() { sed -n 's/^  "id": "\([0-9a-f]*\)".*/\1/p'; }
step() { printf '\n== %s\n' "$1"; }

step "Who is behind this notice?"
"$habeas" notice read "$here/notice.txt"
step "A vault"
"$habeas" vault create
person=$("$habeas" person add --name "Ana Lima" --address $'8 rue du Port\n44000 Nantes' --country FR --json | id)
company=$("$habeas" company from-notice "$here/notice.txt" --json | id)
step "A letter, in French"
request=$("$habeas" --today 2026-11-23 request new --person "$person" --company "$company" --right access --language fr \
  --fact "J’ai commandé chez vous en mars 2026." --field identifier='Numéro de commande=B-20417' --field place=Nantes --json | id)
"$habeas" request letter "$request" --out "$folder/letter.pdf"
"$habeas" request letter "$request" --out "$folder/letter.txt"
step "Posted, received, answered"
"$habeas" --today 2026-11-24 request record "$request" sent > /dev/null
"$habeas" --today 2026-11-26 request record "$request" received
"$habeas" --today 2026-12-10 answer add "$request" "$here/answer.eml" > /dev/null
step "The trail is verified, the case goes along"
"$habeas" vault check
"$habeas" --today 2026-12-10 bundle export --out "$folder/case.zip"
"$habeas" bundle verify "$folder/case.zip"
printf '\nThe letter: %s\nThe bundle: %s\n' "$folder/letter.pdf" "$folder/case.zip"
