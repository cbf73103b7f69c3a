#!/bin/bash
# usage: install-packages.sh SECTION...
# Installs those Debian packages of the named sections of packages.txt that are missing, and says which. Touches
# neither network nor root's rights where none is missing.
set -euo pipefail
list="$(dirname "${BASH_SOURCE[0]}")/packages.txt"

wanted() {
    local section
    for section in "$@"; do
        grep -qxF "[$section]" "$list" || { echo "packages.txt has no section [$section]" >&2; return 2; }
        awk -v wanted="[$section]" '/^\[/ { inside = $0 == wanted; next } inside && NF && !/^#/ { print $1 }' "$list"
    done
}

packages="$(wanted "$@")"

if ! command -v dpkg-query > /dev/null || ! command -v apt-get > /dev/null; then
    echo "This is not Debian: nothing is installed. Needed, by their Debian names:" $packages >&2
    exit 0
fi

# A package without the status "installed" is missing; dpkg-query fails for names that it never saw.
installed="$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $packages 2> /dev/null | sed -n 's/^installed //p' || true)"
missing="$(comm -23 <(sort -u <<< "$packages") <(sort -u <<< "$installed"))"
[ -n "$missing" ] || exit 0

echo "Installing with apt-get:" $missing
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo > /dev/null; then
        echo "There is no sudo. As root, run: apt-get install" $missing >&2
        exit 1
    fi
    as_root=(sudo)
fi
# Nobody may be there to answer, and another apt may be at work just now.
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
"${apt[@]}" update < /dev/null > "$log" 2>&1 || { cat "$log" >&2; echo "apt-get update failed; trying with what is known." >&2; }
"${apt[@]}" install -y --no-install-recommends $missing < /dev/null > "$log" 2>&1 || { cat "$log" >&2; exit 1; }
