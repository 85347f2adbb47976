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
if ! .venv/bin/python -c 'import frictionless, rdflib, rocrate, rocrate_validator, vobject' 2>/dev/null; then
  echo "Installing the readers of tables, inventories, records and contacts (PyPI frictionless, roc-validator, rdflib, vobject) into tests/.venv"
  # rocrate brings the context that roc-validator would fetch: `rocrate_context.py` lays it into its cache
  .venv/bin/pip install --quiet --disable-pip-version-check 'frictionless==5.21.0' 'roc-validator==0.13.0' \
    'rocrate==0.16.0' 'rdflib==7.6.0' 'vobject==0.9.9'
fi
if ! .venv/bin/python -c 'import pyrage' 2>/dev/null; then
  echo "Installing the other reader of locked bundles (PyPI pyrage) into tests/.venv"
  .venv/bin/pip install --quiet --disable-pip-version-check 'pyrage==1.4.0'
fi
