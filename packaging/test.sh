#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and runs the tests: sh packaging/test.sh [release|debug|asan|clang] [CTEST OPTION...]
set -eu
cd "$(dirname "$0")/.."
. packaging/lib/packages.sh

kind=release
case ${1-} in
release | debug | asan | clang)
    kind=$1
    shift
    ;;
esac

# shellcheck disable=SC2086 # lists of words
install_missing $build_packages $run_packages $test_packages
sh packaging/build.sh "$kind"

# Nothing of the person's own reaches a test: no settings, no keychain, no AWS account, no window on their screen.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
trap 'exit 130' INT TERM
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY XDG_RUNTIME_DIR XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
for name in $(env | sed -n 's/^\(AWS_[A-Z_]*\)=.*/\1/p'); do
    unset "$name"
done
export HOME="$home" TZ=UTC LC_ALL=C.UTF-8
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1

# The labels left out need root, another system, much time or somebody's eyes; each says in its folder how to run it.
ctest --test-dir ".build/$kind" --parallel "$(nproc)" --output-on-failure --no-tests=error \
    --label-exclude '^(tsan|fuzz|soak|installer|trixie|bench|gallery)$' "$@"
