# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts beside this folder: which Debian packages they need, and how those get installed.

# The OpenGL package must be named beside Charts, or CMake does not find Charts.
build_packages='build-essential cmake ninja-build ccache qt6-base-dev qt6-charts-dev libqt6opengl6-dev
    qt6-svg-dev qt6-l10n-tools qtkeychain-qt6-dev libexpected-dev nlohmann-json3-dev rapidjson-dev'

# What the built program opens at run time and no library names: authorities for TLS, the door to the keychain, Qt's
# driver for the history's file, the words of its own dialogs.
run_packages='ca-certificates libsecret-1-0 libqt6sql6-sqlite qt6-translations-l10n'

# The AWS CLI, botocore, a real gnome-keyring and sqlite3 are the judges the tests ask; openssl makes them a certificate
# to trust. By AT-SPI they see what a screen reader sees, by xdotool and xclip they have a mouse, keys and a clipboard.
test_packages='python3 python3-botocore python3-boto3 python3-dbus python3-gi awscli gnome-keyring dbus libglib2.0-bin
    xvfb xauth desktop-file-utils appstream openssl sqlite3
    at-spi2-core gir1.2-atspi-2.0 xdotool xclip'

# The fonts the pictures are drawn in.
gallery_packages='fontconfig fonts-dejavu-core'

# Counts instructions, makes a certificate for the loopback, and the client that ours is measured against.
bench_packages='python3 python3-boto3 valgrind openssl'

# Prints those of the packages named that are not installed.
missing_packages() {
    for package in "$@"; do
        state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) || state=none
        [ "$state" = installed ] || printf '%s ' "$package"
    done
}

# Runs apt-get as root: as it is for root, with sudo for everybody else.
apt_as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        DEBIAN_FRONTEND=noninteractive apt-get --quiet "$@"
    else
        sudo DEBIAN_FRONTEND=noninteractive apt-get --quiet "$@"
    fi
}

apt_install() {
    apt_as_root install --yes --no-install-recommends "$@"
}

# Installs what is missing of the packages named, and says so; silent when all of it is there.
install_missing() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo "This is not Debian or a relative of it; making do with what is installed." >&2
        return 0
    fi
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        echo "Missing: $missing- and there is no sudo. As root: apt-get install $missing" >&2
        return 1
    fi
    echo "Installing: $missing"
    # Lists may be absent (a fresh machine) or old (a package moved on): then fetch them, once.
    # shellcheck disable=SC2086 # a list of words
    if ! apt-get install --simulate $missing >/dev/null 2>&1 || ! apt_install $missing; then
        apt_as_root update
        apt_install $missing
    fi
}
