#!/usr/bin/env bash
# Makes what people install, in target/package: .deb, .rpm, and a tarball for any Linux, each with the window, the command line, its
# manual pages and completions, the entry for the menu and the kinds of files. Takes the better part of half an hour on two
# cores, most of it for the optimised build. Run by `make package`, which installs what it needs.
set -euo pipefail
cd "$(dirname "$0")/../.."
export CARGO_TARGET_DIR="$PWD/target/package"
out="$CARGO_TARGET_DIR/out" files="$CARGO_TARGET_DIR/files" built="$CARGO_TARGET_DIR/release"
cargo build --locked --release -p habeas-cli -p habeas-desktop --features habeas-desktop/custom-protocol

rm -rf "$out" "$files" && mkdir -p "$out" "$files/man"
"$built/habeas" manual --out "$files"
gzip -9n "$files"/man/man1/*.1

# The program that bundles comes as it was built by the makers of Tauri; it is wanted here alone, so it is no dependency of the page.
rm -rf "$built/bundle"
(cd src-tauri && npm exec --yes -- @tauri-apps/cli@2.12.5 bundle --config package/tauri.package.json --bundles deb,rpm)
cp "$built"/bundle/rpm/*.rpm "$out/"
# It knows no other compression for .deb than gzip, which makes the package half as large again.
for deb in "$built"/bundle/deb/*.deb; do
  dpkg-deb --raw-extract "$deb" "$files/deb"
  dpkg-deb --root-owner-group -Zxz -z9 --build "$files/deb" "$out/$(basename "$deb")"
done

version="$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)"
name="habeas-$version-$(uname -m)-linux"
mkdir -p "$CARGO_TARGET_DIR/$name" && cd "$CARGO_TARGET_DIR/$name"
install -Dm755 -t bin "$built/habeas" "$built/habeas-desktop"
cp -r "$files/man" . && install -Dm644 -t completions "$files"/habeas.bash "$files"/_habeas "$files"/habeas.fish
install -Dm644 -t share "$OLDPWD"/src-tauri/package/{habeas.desktop,org.habeas.Habeas.xml} "$OLDPWD"/icons/habeas.svg
install -m644 -t . "$OLDPWD"/{LICENSE,CHANGELOG.md,README.md} && install -m755 "$OLDPWD/src-tauri/package/install.sh" .
cd .. && tar --sort=name --owner=0 --group=0 --numeric-owner -cJf "$out/$name.tar.xz" "$name" && rm -rf "$name"
(cd "$out" && sha256sum -- * > SHA256SUMS && ls -l)
