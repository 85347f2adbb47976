#!/bin/sh
# Installs what lies beside this file for the person who runs it, or for everybody: ./install.sh [FOLDER], ~/.local if none is named.
# It needs WebKitGTK 4.1, OpenSSL 3 and D-Bus, which every desktop has. Remove it with ./install.sh --remove [FOLDER].
set -eu
here=$(cd "$(dirname "$0")" && pwd)
remove=
[ "${1:-}" = --remove ] && { remove=1; shift; }
to=${1:-$HOME/.local}
put() { # MODE FROM TO
  if [ -n "$remove" ]; then rm -f "$to/$3"; else install -Dm"$1" "$here/$2" "$to/$3"; fi
}
put 755 bin/habeas bin/habeas
put 755 bin/habeas-desktop bin/habeas-desktop
for page in "$here"/man/man1/*; do put 644 "man/man1/${page##*/}" "share/man/man1/${page##*/}"; done
put 644 completions/habeas.bash share/bash-completion/completions/habeas
put 644 completions/_habeas share/zsh/site-functions/_habeas
put 644 completions/habeas.fish share/fish/vendor_completions.d/habeas.fish
put 644 share/habeas.desktop share/applications/Habeas.desktop
put 644 share/org.habeas.Habeas.xml share/mime/packages/org.habeas.Habeas.xml
put 644 share/habeas.svg share/icons/hicolor/scalable/apps/habeas-desktop.svg
if command -v update-mime-database > /dev/null; then update-mime-database "$to/share/mime" || true; fi
if command -v update-desktop-database > /dev/null; then update-desktop-database "$to/share/applications" || true; fi
if [ -n "$remove" ]; then echo "Removed from $to. Your vaults are where they were."; else echo "Installed in $to. Start it with: $to/bin/habeas-desktop"; fi
