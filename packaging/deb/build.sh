#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the .deb as it is published: hardened. sh packaging/deb/build.sh
set -eu
cd "$(dirname "$0")/../.."
. packaging/lib/packages.sh

# shellcheck disable=SC2086 # a list of words
install_missing $build_packages librsvg2-bin

if [ -z "${SOURCE_DATE_EPOCH-}" ]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null) ||
        SOURCE_DATE_EPOCH=$(date --utc --reference=CMakeLists.txt +%s) # a tree without its history
fi
export SOURCE_DATE_EPOCH
export DEB_BUILD_MAINT_OPTIONS=hardening=+all

folder=.build/deb
mkdir -p "$folder"
echo "Building $folder"
cmake -S . -B "$folder" -G Ninja -DDW_TESTS=OFF -DDW_PRECOMPILE=OFF -DCMAKE_BUILD_TYPE=None -DCMAKE_INSTALL_PREFIX=/usr \
    -DCMAKE_CXX_FLAGS="$(dpkg-buildflags --get CPPFLAGS) $(dpkg-buildflags --get CXXFLAGS)" \
    -DCMAKE_EXE_LINKER_FLAGS="$(dpkg-buildflags --get LDFLAGS) -pie" >"$folder/configure.log" 2>&1 || {
    cat "$folder/configure.log" >&2
    exit 1
}
ninja -C "$folder"
rm -f "$folder"/*.deb
(cd "$folder" && cpack -G DEB)
