#!/bin/sh
# Start of the window on an empty base against that of KeePassXC, in pairs, on a display of its own: from exec
# until the window is mapped, and the CPU each has used one and a half seconds after that, when it has long been painted.
# start_benchmark.sh [BUILD FOLDER] [PAIRS]; needs the packages keepassxc, xvfb and x11-utils.
set -eu
build=$(realpath "${1:-build}")
pairs=${2:-10}
work=$(mktemp -d)
Xvfb -displayfd 3 -screen 0 1600x1000x24 3>"$work/display" 2>"$work/xvfb.log" &
server=$!
while [ ! -s "$work/display" ]; do sleep 0.1; done
number=$(cat "$work/display")
trap 'kill $server 2>/dev/null; rm -rf "$work"' EXIT
export DISPLAY=":$number" HOME="$work" XDG_CONFIG_HOME="$work/config" XDG_RUNTIME_DIR="$work" LC_ALL=C.UTF-8
unset QT_QPA_PLATFORM
"$build/app/kingfisher-cli" new "$work/empty.kingfisher" >/dev/null

# once NAME COMMAND...: a line "NAME wall cpu", in milliseconds
once() {
    name=$1
    shift
    stdbuf -oL xev -root -event substructure >"$work/events" &
    watcher=$!
    sleep 0.3
    begin=$(date +%s%N)
    "$@" >/dev/null 2>&1 &
    program=$!
    while ! grep -q '^MapNotify' "$work/events"; do
        kill -0 "$program"
        sleep 0.002
    done
    end=$(date +%s%N)
    sleep 1.5
    cpu=$(awk '{print ($14 + $15) * 10}' "/proc/$program/stat") # ticks are hundredths
    kill "$program" "$watcher"
    wait "$program" "$watcher" 2>/dev/null || true
    echo "$name $(((end - begin) / 1000000)) $cpu"
}

for pair in $(seq 0 "$pairs"); do # the first warms the caches up
    once kingfisher "$build/app/kingfisher" --open "$work/empty.kingfisher"
    once keepassxc keepassxc
done | tail -n +3 | tee "$work/runs"

median() {
    awk -v name="$1" -v column="$2" '$1 == name {print $column}' "$work/runs" | sort -n |
        awk '{value[NR] = $1} END {print value[int((NR + 1) / 2)]}'
}
for column in 2 3; do
    ours=$(median kingfisher "$column")
    theirs=$(median keepassxc "$column")
    [ "$column" = 2 ] && what='wall until mapped' || what='CPU until settled'
    echo "$what: kingfisher $ours ms, keepassxc $theirs ms, ratio $(echo "scale=2; $ours / $theirs" | bc)"
done
