#!/usr/bin/env bash
# Validators and oracles that others wrote, in a virtual environment beside the tests: made once, used by every run.
set -euo pipefail
cd "$(dirname "$0")"
if ! .venv/bin/python -c 'import bagit' 2>/dev/null; then
  echo "Installing the bundle validator (PyPI bagit) into tests/.venv"
  python3 -m venv .venv
  # setuptools: bagit still asks it for its version
  .venv/bin/pip install --quiet --disable-pip-version-check 'bagit==1.9.0' 'setuptools<81'
fi
if ! .venv/bin/python -c 'import holidays' 2>/dev/null; then
  echo "Installing the oracle of public holidays (PyPI holidays) into tests/.venv"
  .venv/bin/pip install --quiet --disable-pip-version-check 'holidays==0.109'
fi
if ! .venv/bin/python -c 'import icalendar' 2>/dev/null; then
  echo "Installing the reader of calendar files (PyPI icalendar) into tests/.venv"
  .venv/bin/pip install --quiet --disable-pip-version-check 'icalendar==7.3.0'
fi
