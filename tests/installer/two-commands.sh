#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A fresh clone on a Debian with nothing but its base: both commands of the README work.
# As root: sh tests/installer/two-commands.sh [SUITE]
set -eu
cd "$(dirname "$0")/../.."
. packaging/lib/packages.sh
. tests/support/cleanroot.sh

suite=${1:-bookworm}
make_root "$suite"
given=.build/two-commands
copy_tracked_tree "$given"
rm -rf "$given/.build"
in_copy_of_root "$roots/$suite" "$given" sh -euc 'cd /given; sh packaging/run.sh; [ -s .build/dashboard.png ]; sh packaging/test.sh'
