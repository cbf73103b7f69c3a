#!/bin/sh
# Fails where a text of the sources is missing from resources/translations, or an entry there is not translated.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
cp "$top"/resources/translations/kingfisher_*.ts "$fresh"
"$top/installer/linux/update-translations.sh" --to "$fresh"
status=0
for file in "$fresh"/kingfisher_*.ts; do
    name=$(basename "$file")
    if grep -q 'type="unfinished"' "$file"; then
        echo "$name: not translated:" >&2
        grep -B 3 'type="unfinished"' "$file" | grep '<source>' >&2 || true
        status=1
    fi
    if ! cmp -s "$file" "$top/resources/translations/$name"; then
        echo "$name: differs from the sources; run installer/linux/update-translations.sh" >&2
        status=1
    fi
done
exit $status
