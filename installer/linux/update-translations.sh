#!/bin/sh
# Brings resources/translations up to date with the texts in the sources. What is new is marked unfinished.
# English needs its plurals only. With --to FOLDER the result is written there instead.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
out=$top/resources/translations
[ "${1:-}" = --to ] && out=$2
lupdate=$(command -v lupdate6 || echo "${LUPDATE:-/usr/lib/qt6/bin/lupdate}")
cd "$top"
for language in zh_CN zh_TW; do
    "$lupdate" -silent -I . core ui app -extensions h,cpp -locations none -no-obsolete \
        -source-language en_US -target-language $language -ts "$out/kingfisher_$language.ts"
done
"$lupdate" -silent -I . core ui app -extensions h,cpp -locations none -no-obsolete -pluralonly \
    -source-language en_US -target-language en_US -ts "$out/kingfisher_en.ts"
