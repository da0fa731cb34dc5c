#!/usr/bin/env bash
# Opens Incise on FILE…, or on its French sample article. Sets up first what is missing.
#
#     bash packaging/run.sh [FILE…]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "incise: there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set)." >&2
    exit 1
fi
bash "$root/packaging/setup.sh"
[ $# -gt 0 ] || set -- "$root/resources/samples/fr.txt"
exec "$root/.venv/bin/incise" "$@"
