#!/usr/bin/env bash
# Makes packaging/requirements.lock again from pyproject.toml: every package with its hashes, for all Pythons that we
# support, without an address. Versions move only where they must; `--upgrade` moves all to the newest.
#
#     bash packaging/lock.sh [--upgrade] [--upgrade-package NAME]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tool=$(mktemp -d)
trap 'rm -rf "$tool"' EXIT
python3 -m venv "$tool"
"$tool/bin/pip" --quiet --disable-pip-version-check install uv
"$tool/bin/uv" --quiet pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
    --no-annotate --extra dev pyproject.toml --output-file packaging/requirements.lock "$@" >/dev/null
