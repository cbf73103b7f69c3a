#!/bin/bash
# usage: tests/run.sh [ctest arguments]      for example: tests/run.sh -R Pool
# Installs what is missing, builds everything with warnings as errors and runs the tests, several at a time and
# without a display. The last lines are CTest's summary.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

installer/linux/install-packages.sh build test run

# The preset says how: Debug, so that assertions hold, at -O1 with line tables only, which builds and runs the tests
# soonest. A folder of its own leaves the program in build/ alone.
cmake --preset ci --log-level=NOTICE
cmake --build --preset ci

jobs="$(nproc)"
log=build-ci/ctest.log
status=0
QT_QPA_PLATFORM=offscreen ctest --test-dir build-ci --parallel "$jobs" --no-tests=error --output-on-failure "$@" \
    < /dev/null 2>&1 | tee "$log" || status=$?

# CTest lists skipped tests after its summary; the summary is what one looks for at the end.
echo
grep -E '^[0-9]+% tests passed|^No tests were found|^Total Test time' "$log" | tac || true
exit "$status"
