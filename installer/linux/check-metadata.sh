#!/bin/bash
# Validates what the desktop reads about the program: menu entry, description, file type. A validator that is not
# installed is left out, with a word about it.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
status=0

validate() {
    if command -v "$1" > /dev/null; then
        "$@" || status=1
    else
        echo "$1 is not installed: ${!#} is not checked"
    fi
}

validate desktop-file-validate kingfisher.desktop
validate desktop-file-validate kingfisher-call.desktop
validate appstreamcli validate --no-net --no-color org.kingfishercrm.kingfisher.metainfo.xml
for xml in kingfisher-mime.xml kingfisher.svg kingfisher-file.svg; do
    validate xmllint --noout "$xml"
done
exit "$status"
