#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and runs the measurements and prints one table: sh packaging/bench.sh [NAME...]; tests/bench/README.md names them.
set -eu
cd "$(dirname "$0")/.."
. packaging/lib/packages.sh

# shellcheck disable=SC2086 # lists of words
install_missing $build_packages $run_packages $bench_packages
sh packaging/build.sh release benchmarks
exec /usr/bin/python3 -B tests/bench/run.py .build/release/bin "$@"
