#!/usr/bin/env bash
# Installs the .deb of `make package` in a bare Debian and starts it there under Xvfb: what it takes, how long the window needs, what
# a person finds afterwards. It wants root, a mirror of Debian and some 1.5 GB; it takes minutes, so it is no part of CI:
#   tests/package.sh [SUITE] [A VAULT TO OPEN, whose passphrase is in HABEAS_PASSPHRASE]
set -euo pipefail
cd "$(dirname "$0")/.."
suite="${1:-bookworm}" vault="${2:-}"
deb="$(ls target/package/out/*.deb)"
bare="target/package/bare-$suite"
command -v mmdebstrap > /dev/null || apt-get install -y -qq --no-install-recommends mmdebstrap
if [ ! -d "$bare" ]; then
  # Besides the package: a screen and its tools, which a desktop has of its own.
  mmdebstrap --variant=apt --include=xvfb,xauth,xdotool,dbus-x11,man-db,libglib2.0-bin,desktop-file-utils,procps,imagemagick,fonts-dejavu-core "$suite" "$bare"
fi
inside() { chroot "$bare" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 "$@"; }
cleanup() { umount -l "$bare/proc" "$bare/dev" 2> /dev/null || true; }
trap cleanup EXIT
mount --bind /proc "$bare/proc"
mount --rbind /dev "$bare/dev"
cp "$deb" "$bare/habeas.deb"
# The mirror may be reached through what is set here.
through=(DEBIAN_FRONTEND=noninteractive)
for name in http_proxy https_proxy; do [ -z "${!name:-}" ] || through+=("$name=${!name}"); done
inside "${through[@]}" apt-get update -qq
inside "${through[@]}" apt-get install -y -qq --reinstall --no-install-recommends /habeas.deb > /dev/null
echo "the package: $(stat -c %s "$deb" | awk '{print $1 / 1e6}') MB; installed: $(inside dpkg-query -W -f '${Installed-Size}' habeas) kB"

inside habeas --version
inside man -w habeas-request-new
inside test -s /usr/share/bash-completion/completions/habeas
inside desktop-file-validate /usr/share/applications/Habeas.desktop
cp tests/frozen/bundle-1.zip "$bare/tmp/Ana.habeas.zip" && cp tests/example/notice.txt "$bare/tmp/notice.habeas.txt"
for file in Ana.habeas.zip notice.habeas.txt; do inside gio info -a standard::content-type "/tmp/$file" | grep -o "application/x-habeas.*"; done
inside gio mime application/x-habeas-bundle | head -1

if [ -n "$vault" ]; then rm -rf "$bare/root/vault" && cp -r "$vault" "$bare/root/vault"; fi
cp tests/package_window.sh "$bare/root/window.sh"
inside HABEAS_VAULT=/root/vault PASSPHRASE="${HABEAS_PASSPHRASE:-}" xvfb-run --auto-servernum --server-args='-screen 0 1180x780x24' dbus-run-session -- bash /root/window.sh
cp "$bare"/root/*.png target/package/
inside apt-get remove -y -qq habeas > /dev/null
inside test ! -e /usr/bin/habeas-desktop && echo "removed"
