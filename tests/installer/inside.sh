#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs inside a clean Debian, with the .deb in /given.
set -eu

# Everything a package may leave behind: all files but those of apt, dpkg and caches.
files() {
    find /etc /opt /usr /var -xdev -not -path '/var/lib/apt/*' -not -path '/var/lib/dpkg/*' -not -path '/var/cache/*' \
        -not -path '/var/log/*' | sort
}

apt-get update --quiet=2
apt-get install --yes --quiet=2 --no-install-recommends desktop-file-utils >/dev/null # checks the menu entry below
# What the package needs is put in place first, so that what it leaves itself can be told apart.
needs=$(dpkg-deb --field /given/*.deb Depends | sed 's/([^)]*)//g; s/|[^,]*//g; s/,/ /g')
# shellcheck disable=SC2086 # a list of words
apt-get install --yes --quiet=2 --no-install-recommends $needs >/dev/null
files >/tmp/before

apt-get install --yes --quiet=2 --no-install-recommends /given/*.deb >/dev/null
dataset-watch-cli --version
dataset-watch --version
desktop-file-validate /usr/share/applications/*DatasetWatch.desktop
XDG_RUNTIME_DIR=$(mktemp -d)
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR
timeout 60 dataset-watch --demo --snapshot /given/dashboard.png --theme light --size 1440x900

apt-get purge --yes --quiet=2 dataset-watch >/dev/null
files >/tmp/after
diff /tmp/before /tmp/after
