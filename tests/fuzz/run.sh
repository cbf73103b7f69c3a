#!/bin/bash
# Builds the fuzzers with Clang, AddressSanitizer and UndefinedBehaviorSanitizer, and runs each for so many
# seconds (600 unless told) on its corpus. What one finds lies in build-fuzz/findings; the exit code tells of it.
#   tests/fuzz/run.sh [SECONDS] [FUZZER...]
# With KEEP=1 the inputs that reach code which no other one reaches go to tests/fuzz/corpus. JOBS=2 runs two at
# a time. All of them, ten minutes each, on a machine that does nothing else:
#   KEEP=1 JOBS=2 tests/fuzz/run.sh 600
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds="${1:-600}"
shift || true
fuzzers=("$@")
[ "${#fuzzers[@]}" -gt 0 ] || fuzzers=(csv values columns mapping card xlsx ods xls archive sheet)
command -v clang++ > /dev/null || { echo "clang++ is missing: apt-get install clang" >&2; exit 2; }

cmake -S . -B build-fuzz -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER=clang++ \
    -DKINGFISHER_FUZZERS=ON -DKINGFISHER_SANITIZE=address,undefined > /dev/null
cmake --build build-fuzz --target "${fuzzers[@]/%/_fuzzer}"

# Small quarantine and short stacks: most of the time would go into them.
export ASAN_OPTIONS=quarantine_size_mb=16:malloc_context_size=5
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
mkdir -p build-fuzz/findings

# run_one FUZZER: tells of it in one piece, as others may run beside it.
run_one() {
    local fuzzer="$1" status=0 told
    local program="build-fuzz/tests/${fuzzer}_fuzzer" log="build-fuzz/$fuzzer.log"
    local found="build-fuzz/corpus/$fuzzer" kept="tests/fuzz/corpus/$fuzzer"
    mkdir -p "$found" "$kept"
    "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=4000 -entropic=0 \
        -print_final_stats=1 -artifact_prefix=build-fuzz/findings/ -dict="tests/fuzz/words/$fuzzer" \
        "$found" "$kept" > "$log" 2>&1 || status=1
    told="$(grep -E '^(stat::number_of_executed_units|SUMMARY|.*ERROR)' "$log" || true)"
    printf '== %s, %s s\n%s\n' "$fuzzer" "$seconds" "$told"
    if [ -n "${KEEP:-}" ]; then
        "$program" -merge=1 -use_counters=0 -use_cmp=0 "$kept" "$found" > "build-fuzz/$fuzzer-merge.log" 2>&1 \
            || status=1
    fi
    return "$status"
}
export -f run_one
export seconds
printf '%s\n' "${fuzzers[@]}" | xargs -P "${JOBS:-1}" -I {} bash -c 'run_one {}' || exit 1
