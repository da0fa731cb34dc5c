#!/usr/bin/env bash
# Everything that CI checks: style, types, layers, tests. Sets up first what is missing.
# The tests open real windows on an X server of their own, without a window manager.
#
#     bash packaging/test.sh [PYTEST ARGUMENT…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash packaging/setup.sh tests
bin=$PWD/.venv/bin

"$bin/ruff" check .
"$bin/ruff" format --check .
"$bin/mypy"

# The server picks a free display and writes its number to descriptor 3 once it listens.
display=$(mktemp)
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$display" 2>/dev/null &
server=$!
trap 'kill "$server" 2>/dev/null; rm -f "$display"' EXIT
until [ -s "$display" ]; do
    kill -0 "$server" || { echo "The X server for the tests did not start." >&2; exit 1; }
    sleep 0.05
done

export DISPLAY=:$(<"$display") QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY XAUTHORITY
"$bin/python" -m pytest "$@"
