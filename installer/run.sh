#!/bin/bash
# Installs what is missing, builds Kingfisher and opens it on its demonstration data.
# Where there is no display, it draws a picture of the window instead.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

installer/linux/install-packages.sh build run

cmake -S . -B build -G Ninja --log-level=NOTICE -DCMAKE_BUILD_TYPE=Release -DKINGFISHER_TESTS=OFF
cmake --build build --target kingfisher kingfisher-cli
window=build/app/kingfisher
cli=build/app/kingfisher-cli

demo="${XDG_DATA_HOME:-$HOME/.local/share}/kingfisher/demo.kingfisher"
if [ ! -e "$demo" ]; then
    echo "Making the demonstration data: $demo"
    mkdir -p "$(dirname "$demo")"
    # A file half made must not be taken for the whole one next time.
    trap 'rm -f "$demo" "$demo"-wal "$demo"-shm "$demo"-journal' EXIT
    "$cli" new "$demo" --demo small
    trap - EXIT
fi

# A local display has a socket; of a remote one (host:10) only the name is known.
has_display() {
    if [ -n "${WAYLAND_DISPLAY:-}" ]; then
        case "$WAYLAND_DISPLAY" in
            /*) [ -S "$WAYLAND_DISPLAY" ] && return ;;
            *) [ -S "${XDG_RUNTIME_DIR:-}/$WAYLAND_DISPLAY" ] && return ;;
        esac
    fi
    case "${DISPLAY:-}" in
        '') return 1 ;;
        :*) local number="${DISPLAY#:}"; [ -S "/tmp/.X11-unix/X${number%%.*}" ] ;;
        *) return 0 ;;
    esac
}

if has_display; then
    exec "$window" --open "$demo"
fi
picture="$PWD/build/kingfisher.png"
rm -f "$picture"
echo "There is no display here, so the window is drawn into a picture instead."
QT_QPA_PLATFORM=offscreen "$window" --open "$demo" --grab "$picture"
[ -s "$picture" ] || { echo "No picture was drawn." >&2; exit 1; }
echo "Picture: $picture"
