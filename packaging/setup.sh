#!/usr/bin/env bash
# Makes this copy of Incise ready to run: system libraries, .venv, translations.
# Installs only what is missing, so that a second run costs a moment.
#
#     bash packaging/setup.sh [tests]
#
# With `tests` also what only the tests use: an X server, keys for its windows, a screen reader's side.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

LOG=build/setup.log

# What Qt loads at run time, and the Debian package that holds it. Looked for as files, not as packages:
# releases rename packages (libglib2.0-0t64), never the library.
LIBRARIES="
libglib-2.0.so.0        libglib2.0-0
libGL.so.1              libgl1
libEGL.so.1             libegl1
libfontconfig.so.1      libfontconfig1
libdbus-1.so.3          libdbus-1-3
libgssapi_krb5.so.2     libgssapi-krb5-2
libwayland-cursor.so.0  libwayland-cursor0
libxkbcommon.so.0       libxkbcommon0
libxkbcommon-x11.so.0   libxkbcommon-x11-0
libxcb-cursor.so.0      libxcb-cursor0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-shape.so.0       libxcb-shape0
libxcb-xkb.so.1         libxcb-xkb1
"
FOR_TESTS="
Xvfb                                    xvfb
xdotool                                 xdotool
dbus-run-session                        dbus
/usr/libexec/at-spi-bus-launcher        at-spi2-core
/usr/lib/python3/dist-packages/pyatspi  python3-pyatspi
"

say() { printf 'incise: %s\n' "$*" >&2; }

# quietly COMMAND…: its output goes to the log, and is shown only if it fails.
quietly() {
    mkdir -p build
    "$@" >"$LOG" 2>&1 </dev/null && return
    tail -n 20 "$LOG" >&2
    say "this failed: $* (all of its output: $LOG)"
    exit 1
}

# The first Python that will do: 3.11 or newer.
find_python() {
    local python
    for python in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$python"
            return
        fi
    done
    say "Python 3.11 or newer is needed, and none was found."
    exit 1
}

# The Debian packages that are missing, one a line.
missing_packages() {
    local known name package
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
    while read -r name package; do
        [[ -z $name || $known == *$'\t'"$name "* ]] || echo "$package"
    done <<<"$LIBRARIES"
    if [ "${1:-}" = tests ]; then
        while read -r name package; do
            [ -z "$name" ] || command -v "$name" >/dev/null || [ -e "$name" ] || echo "$package"
        done <<<"$FOR_TESTS"
    fi
    # Debian keeps the part of Python that makes environments in a package of its own.
    venv_works || "$PYTHON" -c 'import ensurepip' 2>/dev/null ||
        "$PYTHON" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])'
}

install_packages() {
    local as_root=()
    if ! command -v apt-get >/dev/null; then
        say "these libraries are missing, and there is no apt-get to install them with: $*"
        exit 1
    fi
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null || { [ ! -t 0 ] && ! sudo -n true 2>/dev/null; }; then
            say "system packages are missing. Please install them as root, then try again:"
            printf '    apt-get update && apt-get install --no-install-recommends %s\n' "$*" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    say "installing system packages${as_root:+ with sudo}: $*"
    "${as_root[@]}" apt-get -q update >/dev/null || say "apt could not renew all its lists; going on with those it has."
    quietly "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y -o Dpkg::Use-Pty=0 install --no-install-recommends "$@"
}

# True if .venv is here, made for this folder, and its Python still runs.
venv_works() {
    grep -qsF "$PWD/.venv" .venv/bin/activate && .venv/bin/python -c 'import pip' 2>/dev/null
}

# What .venv was made from, as one line; where it differs from the one that is kept, .venv is brought up to date.
state() {
    cat packaging/requirements.lock pyproject.toml | sha256sum
}

compile_translations() {
    local source
    for source in resources/translations/*.ts; do
        [[ ! -e $source || ${source%.ts}.qm -nt $source ]] ||
            quietly .venv/bin/pyside6-lrelease "$source" -qm "${source%.ts}.qm"
    done
}

PYTHON=$(find_python)
mapfile -t packages < <(missing_packages "$@")
[ ${#packages[@]} = 0 ] || install_packages "${packages[@]}"

if ! venv_works; then
    say "making .venv with $("$PYTHON" -V)"
    quietly "$PYTHON" -m venv --clear .venv
fi
if [ "$(state)" != "$(cat .venv/state 2>/dev/null)" ]; then
    say "installing Python packages into .venv (about 300 MB the first time)"
    quietly .venv/bin/python -m pip install --disable-pip-version-check --require-hashes -r packaging/requirements.lock
    quietly .venv/bin/python -m pip install --disable-pip-version-check --no-build-isolation --no-deps -e .
    state >.venv/state
fi
compile_translations
