# Two commands: `make run` and `make test`. Both install what they lack, say so, and never twice.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.SILENT:
.PHONY: run test package packages ui window cli validators look

FEATURES := habeas-desktop/custom-protocol,habeas-desktop/test-seam,habeas-cli/test-seam

# For the window itself; for its tests; for looking into PDFs.
NEEDED := libwebkit2gtk-4.1-dev libdbus-1-dev librsvg2-dev libssl-dev pkg-config build-essential
TESTING := xvfb xauth xclip xdotool webkit2gtk-driver dbus dbus-bin gnome-keyring qpdf poppler-utils libimage-exiftool-perl fonts-dejavu-core python3-venv strace \
  default-jre-headless libpdfbox2-java libactivation-java libjaxb-api-java

run: PACKAGES = $(NEEDED)
run: packages ui
	if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then
	  cargo run --locked -p habeas-desktop --features custom-protocol
	else
	  echo "There is no display here: the same job through the command line, on an example notice."
	  cargo build --locked -p habeas-cli
	  bash tests/example/run.sh target/debug/habeas
	fi

# What is built for tests answers dialogs from files and can make keys in no time. It has a folder of its own, so that
# target/debug never holds such a binary.
test: export CARGO_TARGET_DIR = $(CURDIR)/target/tests
# It is built once and not again.
test: export CARGO_INCREMENTAL = 0
test: PACKAGES = $(NEEDED) $(TESTING)
test: packages ui
	npm --prefix ui run check
	npm --prefix ui test
	cargo fmt --check
	cargo clippy --locked --workspace --all-targets --features $(FEATURES) -- -D warnings
	cargo build --locked --workspace --bins --examples --tests --features $(FEATURES)
	bash tests/validators.sh
	bash tests/run.sh

# What people install: .deb, .rpm and a tarball, in target/package/out.
package: PACKAGES = $(NEEDED) xz-utils
package: packages ui
	bash src-tauri/package/make.sh

# Asks dpkg first, so that nothing is installed twice and nobody is asked for a password in vain.
packages:
	missing=()
	for p in $(PACKAGES); do
	  dpkg-query -W -f '$${Status}' "$$p" 2>/dev/null | grep -q '^install ok installed' || missing+=("$$p")
	done
	if [ $${#missing[@]} -gt 0 ]; then
	  echo "Installing system packages that are missing: $${missing[*]}"
	  sudo=; [ "$$(id -u)" -eq 0 ] || sudo=sudo
	  $$sudo apt-get update -qq
	  DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends "$${missing[@]}" > /dev/null
	fi

# The page is built when its sources are newer than the last build.
ui: ui/dist/index.html

ui/dist/index.html: ui/node_modules/.package-lock.json $(shell find ui/src ui/words ui/index.html ui/*.ts ui/*.json crates/habeas-words/words -type f 2>/dev/null)
	npm --prefix ui run build
	touch $@

ui/node_modules/.package-lock.json: ui/package-lock.json
	echo "Installing the packages of the page."
	npm --prefix ui ci --no-audit --no-fund
	touch $@
