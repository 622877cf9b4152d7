#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the tracked tree in a Debian 13 (Qt 6.8, QtKeychain 0.15) and runs the tests there, by the command people use.
# As root: sh tests/trixie/build-in-trixie.sh [CTEST OPTION...]; the root is kept in .build/roots.
set -eu
cd "$(dirname "$0")/../.."
. packaging/lib/packages.sh
. tests/support/cleanroot.sh

make_root trixie
copy_tracked_tree "$roots/trixie/src"
in_root "$roots/trixie" sh /src/packaging/test.sh "$@"
