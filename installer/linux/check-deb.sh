#!/bin/bash
# usage: check-deb.sh [KEEP_FOLDER]
# Builds the .deb, installs it into a bare Debian 12 root made by debootstrap from the mirror that apt uses here, and
# starts both programs there without a display. Needs root. With a folder, the pictures and the .deb are kept in it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
suite=bookworm
keep="${1:+$(realpath -m "$1")}"

fail() { echo "check-deb: $*" >&2; exit 1; }
say() { echo "== $*"; }
quietly() { # what it printed matters only where it failed
    "$@" > "$work/log" 2>&1 || { cat "$work/log" >&2; fail "$*"; }
}

[ "$(id -u)" -eq 0 ] || fail "debootstrap and chroot need root"
installer/linux/install-packages.sh build run check package

say "Package"
cmake --preset release --log-level=NOTICE
cmake --build --preset release
rm -f build-release/*.deb
(cd build-release && cpack -G DEB)
deb="$(ls build-release/kingfisher_*.deb)"
dpkg-deb --info "$deb"
dpkg-deb --contents "$deb"
! command -v lintian > /dev/null || lintian --tag-display-limit 0 "$deb" || true

say "A bare $suite root"
mirror="$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Release: $suite" | sort -u | head -n 1)"
[ -n "$mirror" ] || fail "apt knows no mirror of $suite"
work="$(mktemp -d)"
root="$work/root"
cleanup() {
    ! mountpoint -q "$root/proc" || umount "$root/proc"
    rm -rf --one-file-system "$work"
}
trap cleanup EXIT
chmod 755 "$work" # an ordinary user starts the programs there
quietly debootstrap --variant=minbase "$suite" "$root" "$mirror"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
# What this machine's apt needs to reach the mirror (a proxy, a clock that is off), that one needs too.
apt-config dump | grep -E '^Acquire::(http|https|Check-)' > "$root/etc/apt/apt.conf.d/99host" || true
mount -t proc proc "$root/proc" 2> /dev/null || echo "There is no /proc in the root; going on without."

say "Installing $(basename "$deb") there"
cp "$deb" "$root/kingfisher.deb"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
quietly inside apt-get update
quietly inside apt-get install -y --no-install-recommends /kingfisher.deb
inside useradd --create-home seller
inside sh -c 'dpkg-query -W | wc -l; du -sh --one-file-system / | cut -f1' | paste -sd' ' | sed 's/^/packages and size: /'

as_seller() {
    timeout 300 chroot --userspec=seller:seller "$root" env -i PATH=/usr/bin:/bin HOME=/home/seller LANG=C.UTF-8 \
        QT_QPA_PLATFORM=offscreen "$@"
}
silent() { # a complaint on stderr fails the check even where the program goes on
    "$@" 2> "$work/log" || { cat "$work/log" >&2; fail "$* exits with an error"; }
    if grep -Ei 'not loaded|could not|cannot|no such|not found|failed' "$work/log" >&2; then fail "$* complains"; fi
}

say "Starting"
silent as_seller kingfisher-cli --help > /dev/null
silent as_seller kingfisher-cli new /home/seller/demo.kingfisher --demo small
grab() { silent as_seller kingfisher --open /home/seller/demo.kingfisher --language "$1" --theme light --grab "/home/seller/$2.png"; }
picture() { echo "$root/home/seller/$1.png"; }
grab zh_CN zh_CN
grab zh_CN again
grab en en
# Chinese text comes from the Chinese font alone: without it, the same picture must look otherwise.
mv "$root/usr/share/fonts/opentype/noto" "$root/tmp/noto"
grab zh_CN without_font
mv "$root/tmp/noto" "$root/usr/share/fonts/opentype/noto"

# A time or a duration in the picture changes a few bytes; another script or language changes many.
bytes() { stat -c %s "$(picture "$1")"; }
apart() { # by how many thousandths the sizes of two pictures differ
    local difference=$(($(bytes "$1") - $(bytes "$2")))
    echo $((${difference#-} * 1000 / $(bytes "$1")))
}
for name in zh_CN again en without_font; do echo "picture $name: $(bytes "$name") bytes"; done
[ "$(bytes zh_CN)" -gt 20000 ] || fail "the picture is as good as empty"
[ "$(apart zh_CN again)" -lt 3 ] || fail "two pictures of the same differ: nothing can be told from them"
[ "$(apart zh_CN en)" -gt 10 ] || fail "zh_CN and en look the same: no translations"
[ "$(apart zh_CN without_font)" -gt 200 ] || fail "no Chinese glyphs in the picture"
as_seller env QT_DEBUG_PLUGINS=1 kingfisher --open /home/seller/demo.kingfisher --grab /home/seller/plugins.png \
    > "$work/plugins.log" 2>&1
for plugin in libqoffscreen.so libqsqlite.so; do
    grep -q "$plugin" "$work/plugins.log" || fail "$plugin was not found"
done
for file in /usr/lib/*/qt6/plugins/iconengines/libqsvgicon.so /usr/share/qt6/translations/qtbase_zh_CN.qm \
    /usr/share/icons/hicolor/scalable/apps/kingfisher.svg; do
    inside sh -c "ls $file" > /dev/null || fail "$file is missing"
done
if [ -n "$keep" ]; then
    mkdir -p "$keep"
    cp "$(picture zh_CN)" "$(picture en)" "$(picture without_font)" "$deb" "$keep"
fi
say "Removing"
quietly inside apt-get purge -y kingfisher
left="$(find "$root/usr" -iname '*kingfisher*')"
[ -z "$left" ] || fail "the package leaves behind: $left"
say "The package installs, starts and goes again."
