#!/bin/sh
# A quarter of a team's life on the demonstration base of 100,000 customers with 30 people, replayed by the
# command line, each act a process of its own; what must hold is asked of the file every evening. Then the
# charts of that quarter as pictures.
#
# usage: tests/benchmark/quarter.sh [BUILD [FOLDER [CUSTOMERS [DAYS]]]]   (build-release, quarter, 100000, 91)
set -eu
cd "$(dirname "$0")/../.."
build=${1:-build-release}
folder=${2:-quarter}
mkdir -p "$folder"
base=$folder/quarter.kingfisher
KINGFISHER_QUARTER=${3:-100000} KINGFISHER_QUARTER_DAYS=${4:-91} KINGFISHER_QUARTER_KEEP=$base \
    QT_QPA_PLATFORM=offscreen "$build/tests/kingfisher_process_tests" --gtest_filter='QuarterByCommands.*' \
    2>&1 | tee "$folder/quarter.log"
for page in poolstats pool recycling allocation; do
    for look in "zh_CN light" "en dark"; do
        # shellcheck disable=SC2086
        set -- $look
        QT_QPA_PLATFORM=offscreen "$build/app/kingfisher" --open "$base" --page "$page" --language "$1" \
            --theme "$2" --grab "$folder/$page-$1-$2.png"
    done
done
echo "The log and the charts lie in $folder."
