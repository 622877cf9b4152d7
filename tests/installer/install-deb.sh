#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the .deb, lets lintian judge it, installs it in a clean Debian, runs both programs there, removes it without a
# trace. As root: sh tests/installer/install-deb.sh [SUITE]; the picture stays in .build/installer.
set -eu
cd "$(dirname "$0")/../.."
. packaging/lib/packages.sh
. tests/support/cleanroot.sh

suite=${1:-bookworm}
install_missing lintian
sh packaging/deb/build.sh
lintian --allow-root --fail-on error .build/deb/*.deb

given=.build/installer
rm -rf "$given"
mkdir -p "$given"
cp .build/deb/*.deb tests/installer/inside.sh "$given/"
make_root "$suite"
in_copy_of_root "$roots/$suite" "$given" sh /given/inside.sh
[ -s "$given/dashboard.png" ]
echo "Installed, ran and left without a trace in $suite; the picture: $given/dashboard.png"
