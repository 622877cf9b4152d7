#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens Dataset Watch on its demo account: sh packaging/run.sh [OPTION...]
# Options go to dataset-watch; one that names an account (--profile, --from-environment) replaces the demo.
# Without a display: prints the demo's datasets as a table and saves a picture of the window.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/packaging/lib/packages.sh"

# shellcheck disable=SC2086 # lists of words
install_missing $build_packages $run_packages
sh "$root/packaging/build.sh" release --no-tests
bin=$root/.build/release/bin

account=--demo
picture=$root/.build/dashboard.png
for option in "$@"; do
    case $option in
    --demo | --profile | --profile=* | --from-environment) account= ;;
    --snapshot | --snapshot=* | --version | --help | -h) picture= ;;
    esac
done

if [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}${QT_QPA_PLATFORM-}" ]; then
    exec "$bin/dataset-watch" ${account:+"$account"} "$@"
fi

# What belongs to this run: taken away however it ends.
scratch=$(mktemp -d)
service=
clean_up() {
    [ -z "$service" ] || kill "$service" 2>/dev/null || :
    rm -rf "$scratch"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Runs dataset-watch without a display. This plugin of Qt says with every window that it cannot do one thing.
draw() {
    status=0
    QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR-$scratch}" "$bin/dataset-watch" "$@" 2>"$scratch/messages" || status=$?
    grep -v 'does not support propagateSizeHints' "$scratch/messages" >&2 || :
    return "$status"
}

# Prints the demo's datasets through a demo service of its own.
print_demo_table() {
    : >"$scratch/service"
    "$bin/dataset-watch-cli" demo-service >"$scratch/service" &
    service=$!
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        ! grep -q 'AWS_SECRET_ACCESS_KEY=' "$scratch/service" || break
        sleep 0.5
    done
    url=$(sed -n 's/.*\(http:[0-9.:/]*\).*/\1/p' "$scratch/service" | head -n 1)
    grep '^export AWS_' "$scratch/service" >"$scratch/account"
    # Without the person's own AWS_* variables.
    # shellcheck disable=SC2016 # for the inner shell
    env -i LC_ALL=C.UTF-8 sh -euc '. "$1"; exec "$2" --endpoint-url "$3" list --output table' \
        sh "$scratch/account" "$bin/dataset-watch-cli" "$url"
}

if [ -z "$picture" ]; then
    draw ${account:+"$account"} "$@"
    exit
fi
[ -z "$account" ] || print_demo_table
draw ${account:+"$account"} --snapshot "$picture" --theme light --size 1440x900 "$@"
echo "There is no display, so the window was drawn to $picture"
