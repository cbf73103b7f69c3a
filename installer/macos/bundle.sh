#!/bin/bash
# usage: bundle.sh VERSION      makes build/Kingfisher.app and a .dmg of it
# UNTESTED: nobody has built Kingfisher on macOS yet. Expects Qt 6 and the libraries of the section [build] of
# installer/linux/packages.txt from Homebrew, and librsvg for the icon. The bundle is not signed.
set -euo pipefail
version="${1:?usage: bundle.sh VERSION}"
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DKINGFISHER_TESTS=OFF
cmake --build build --target kingfisher kingfisher-cli

app=build/Kingfisher.app/Contents
rm -rf build/Kingfisher.app
mkdir -p "$app/MacOS" "$app/Resources" build/kingfisher.iconset
cp build/app/kingfisher build/app/kingfisher-cli "$app/MacOS/"
sed "s/@VERSION@/$version/" installer/macos/Info.plist > "$app/Info.plist"
for size in 16 32 128 256 512; do
    rsvg-convert -w "$size" installer/linux/kingfisher.svg -o "build/kingfisher.iconset/icon_${size}x${size}.png"
    rsvg-convert -w $((size * 2)) installer/linux/kingfisher.svg -o "build/kingfisher.iconset/icon_${size}x${size}@2x.png"
done
iconutil -c icns build/kingfisher.iconset -o "$app/Resources/kingfisher.icns"
macdeployqt build/Kingfisher.app -executable="$app/MacOS/kingfisher-cli" -dmg
