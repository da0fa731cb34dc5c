#!/usr/bin/env bash
# Brings the interface's translations up to date with the strings in gui/: new ones stand there unfinished.
#
#     bash packaging/translations.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
update() { .venv/bin/pyside6-lupdate -extensions py gui -no-obsolete -locations none "$@"; }
update -target-language fr -ts resources/translations/incise_fr.ts
update -target-language en -pluralonly -ts resources/translations/incise_en.ts
