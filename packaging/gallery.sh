#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes pictures of every state, tab and dialog, to be looked at: sh packaging/gallery.sh [FOLDER]
# Light, dark, German, right to left and in high contrast; then once more at 200 %. FOLDER/index.html shows them all; without FOLDER: .build/gallery.
set -eu
folder=${1-}
[ -z "$folder" ] || folder=$(mkdir -p "$folder" && cd "$folder" && pwd)
cd "$(dirname "$0")/.."
. packaging/lib/packages.sh

# A build where warnings are errors stays one: to configure it anew would build everything again.
! grep -qs DW_WERROR:BOOL=ON .build/release/CMakeCache.txt || export CI=1
# shellcheck disable=SC2086 # lists of words
install_missing $build_packages $run_packages $gallery_packages
sh packaging/build.sh release tst_gallery
if [ -z "$folder" ]; then
    folder=$PWD/.build/gallery
    rm -rf "$folder" # what is not made any more would stay
fi

# Nothing of the person's own is read or shown, and nothing depends on their screen.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# One run at a scale. This plugin of Qt says with every window what it cannot do.
draw() {
    status=0
    env -i PATH="$PATH" HOME="$scratch" XDG_RUNTIME_DIR="$scratch" TZ=UTC LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen \
        QT_SCALE_FACTOR="$1" DW_PICTURES="$folder" .build/release/bin/tst_gallery -silent >"$scratch/messages" 2>&1 || status=$?
    [ "$status" -eq 0 ] || grep -v 'This plugin does not support' "$scratch/messages" >&2 || :
    return "$status"
}
draw 1
draw 2
echo "The pictures are in $folder; $folder/index.html shows them all."
