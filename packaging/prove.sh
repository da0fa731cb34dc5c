#!/usr/bin/env bash
# Runs the README's two commands in an empty Debian stable that has Python and nothing else, on what is committed here.
# Leaves a picture of the window that opened. Needs root, debootstrap, git and Xvfb, 3 GB and some five minutes.
#
#     sudo bash packaging/prove.sh FOLDER [PICTURE]
#
# FOLDER: where the empty Debian is made; must not exist yet, and is left behind for a look.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
system=$(realpath "${1:?usage: packaging/prove.sh FOLDER [PICTURE]}")
picture=${2:-$here/build/first-window.png}

[ ! -e "$system" ] || { echo "$system exists already." >&2; exit 1; }
debootstrap --variant=minbase --include=python3,ca-certificates stable "$system" >"$system.log"
git clone -q "$here" "$system/root/incise"
# The network as this machine sees it: where names are asked, and whom it trusts.
cp --dereference /etc/resolv.conf "$system/etc/resolv.conf"
cp --dereference /etc/ssl/certs/ca-certificates.crt "$system/etc/ssl/certs/ca-certificates.crt"

jobs=()
finish() {
    # The window before its display.
    for job in "${jobs[@]}"; do
        kill "$job" 2>/dev/null && wait "$job" || true
    done
    umount --lazy "$system/tmp/.X11-unix" "$system/dev" "$system/proc"
}
mkdir -p /tmp/.X11-unix "$system/tmp/.X11-unix"
mount -t proc proc "$system/proc"
mount --bind /dev "$system/dev"
mount --bind /tmp/.X11-unix "$system/tmp/.X11-unix"
trap finish EXIT

# What a newcomer's shell would do, in the folder of the repository; a display may be put behind it.
newcomer=(chroot "$system" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8)

# proved EXPECTED-STATUS COMMAND
proved() {
    local start=$SECONDS status=0
    echo "\$ $2"
    "${newcomer[@]}" bash -c "cd /root/incise && $2" 2>&1 || status=$?
    echo "# exit status $status after $((SECONDS - start)) s"
    [ "$status" = "$1" ]
}

proved 1 'bash packaging/run.sh'

number=$(mktemp)
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$number" 2>/dev/null &
jobs=($!)
until [ -s "$number" ]; do sleep 0.1; done
display=DISPLAY=:$(<"$number")
echo '$ bash packaging/run.sh    # now with a display'
"${newcomer[@]}" "$display" bash -c 'cd /root/incise && exec bash packaging/run.sh' &
window=$!
jobs=("$window" "${jobs[@]}")
# Waits until something other than the black screen is seen, and some seconds more for the marks.
until [ -e "$system/root/incise/.venv/state" ]; do kill -0 "$window"; sleep 1; done
"${newcomer[@]}" "$display" /root/incise/.venv/bin/python -c '
import time
from PySide6.QtGui import QGuiApplication
screen = QGuiApplication([]).primaryScreen()
def colours():
    picture = screen.grabWindow(0).toImage().scaled(64, 40)
    return len({picture.pixel(x, y) for x in range(64) for y in range(40)})
until = time.monotonic() + 60
while colours() == 1:
    assert time.monotonic() < until, "no window in a minute"
    time.sleep(0.1)
time.sleep(15)
screen.grabWindow(0).save("/root/incise/build/window.png")'
kill -0 "$window"
install -D "$system/root/incise/build/window.png" "$picture"
echo "# a window opened; its picture: $picture"

proved 0 'bash packaging/test.sh'
