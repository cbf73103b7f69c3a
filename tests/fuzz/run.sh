#!/bin/bash
# Builds the fuzzers with Clang, AddressSanitizer and UndefinedBehaviorSanitizer, and runs each for so many
# seconds (600 unless told) on its corpus. What one finds lies in build-fuzz/findings; the exit code tells of it.
#   tests/fuzz/run.sh [SECONDS] [FUZZER...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds="${1:-600}"
shift || true
fuzzers=("$@")
[ "${#fuzzers[@]}" -gt 0 ] || fuzzers=(csv workbook card mapping)
command -v clang++ > /dev/null || { echo "clang++ is missing: apt-get install clang" >&2; exit 2; }

cmake -S . -B build-fuzz -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER=clang++ \
    -DKINGFISHER_FUZZERS=ON -DKINGFISHER_SANITIZE=address,undefined > /dev/null
cmake --build build-fuzz --target $(printf '%s_fuzzer ' "${fuzzers[@]}")

mkdir -p build-fuzz/findings
status=0
for fuzzer in "${fuzzers[@]}"; do
    echo "== $fuzzer, $seconds s"
    mkdir -p "build-fuzz/corpus/$fuzzer"
    UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1 "build-fuzz/tests/${fuzzer}_fuzzer" \
        -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=20000 -print_final_stats=1 \
        -artifact_prefix=build-fuzz/findings/ "build-fuzz/corpus/$fuzzer" "tests/fuzz/corpus/$fuzzer" \
        > "build-fuzz/$fuzzer.log" 2>&1 || status=1
    grep -E '^(stat::number_of_executed_units|SUMMARY|.*ERROR)' "build-fuzz/$fuzzer.log" || true
done
exit "$status"
