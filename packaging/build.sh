#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds into .build/KIND: sh packaging/build.sh [release|debug|asan|tsan|clang|fuzz] [--no-tests] [TARGET...]
set -eu
cd "$(dirname "$0")/.."
. packaging/lib/packages.sh

kind=release
case ${1-} in
release | debug | asan | tsan | clang | fuzz)
    kind=$1
    shift
    ;;
esac
tests=ON
if [ "${1-}" = --no-tests ]; then
    tests=OFF
    shift
fi

build_type=RelWithDebInfo
sanitize=
flags=
compiler=c++
fuzz=OFF
case $kind in
release) build_type=Release ;;
debug) build_type=Debug ;;
asan) sanitize=address,undefined flags='-O1 -g1' ;; # optimised code under a sanitizer takes twice as long to compile
tsan) sanitize=thread ;;
clang) build_type=Debug compiler=clang++ ;;
fuzz) build_type=Debug compiler=clang++ fuzz=ON ;; # build its target "fuzzers" alone: nothing else is instrumented
esac
# Off in one kind, so that a missing include shows somewhere.
precompile=ON
[ "$kind" != clang ] || precompile=OFF
# Compilers newer than the ones we build with may warn where ours do not: that must not keep a person from a build.
werror=OFF
[ -z "${CI-}" ] || werror=ON

# shellcheck disable=SC2086 # a list of words
install_missing $build_packages
[ "$compiler" != clang++ ] || install_missing clang

folder=.build/$kind
options="-DCMAKE_BUILD_TYPE=$build_type -DCMAKE_CXX_COMPILER=$compiler -DDW_SANITIZE=$sanitize -DDW_TESTS=$tests -DDW_FUZZ=$fuzz -DDW_WERROR=$werror -DDW_PRECOMPILE=$precompile"
mkdir -p "$folder"
if [ ! -f "$folder/build.ninja" ] || [ "$options" != "$(cat "$folder/.options" 2>/dev/null)" ]; then
    echo "Configuring $folder"
    # shellcheck disable=SC2086 # a list of words
    if ! cmake -S . -B "$folder" -G Ninja $options ${flags:+-DCMAKE_CXX_FLAGS_RELWITHDEBINFO="$flags"} >"$folder/configure.log" 2>&1; then
        cat "$folder/configure.log" >&2
        exit 1
    fi
    echo "$options" >"$folder/.options"
fi

# ninja says "no work to do" where it could say nothing.
if ! ninja -C "$folder" -n "$@" | grep -q 'no work to do'; then
    echo "Building $folder"
    NINJA_STATUS='[%f/%t, %es] ' ninja -C "$folder" "$@"
fi
