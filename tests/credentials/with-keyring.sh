#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command in a home and on a session bus of its own, so that no test meets the person's keychain.
#   with-keyring.sh MODE COMMAND...
#     keyring    a real gnome-keyring, made and unlocked; its password is in DW_KEYRING_PASSWORD
#     nokeyring  the bus can start a gnome-keyring, no keyring was ever made
#     noservice  the bus knows no secret service
#     nobus      there is no bus
set -eu
mode=$1
limit=${DW_TIME_LIMIT:-100} # seconds
shift

if [ "${DW_PRIVATE_KEYRING:-}" = inner ]; then
    export DW_PRIVATE_KEYRING="$mode"
    trap '' XFSZ # a file that may not grow is a failing write, as on a full disk, and not the daemon's end
    printf %s "$DW_KEYRING_PASSWORD" | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    gdbus wait --session --timeout 10 org.freedesktop.secrets
    exec "$@"
fi

# Whatever was started in this home goes with it, also a daemon that the bus started in place of another
finish() {
    for environment in $(grep -lszxF "HOME=$home" /proc/[0-9]*/environ); do
        process=${environment#/proc/}
        kill "${process%/environ}" 2>/dev/null || true
    done
    rm -rf "$home"
}
home=$(mktemp -d)
trap finish EXIT
trap 'exit 143' INT TERM PIPE
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
    XDG_CACHE_HOME="$home/cache" QT_QPA_PLATFORM=offscreen DW_KEYRING_PASSWORD=private-test-password
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP KDE_SESSION_VERSION GNOME_KEYRING_CONTROL QT_NO_GLIB \
    2>/dev/null || true

case $mode in
keyring)
    export DW_PRIVATE_KEYRING=inner
    timeout -k 5 "$limit" dbus-run-session -- sh "$0" keyring "$@"
    ;;
nokeyring)
    export DW_PRIVATE_KEYRING=nokeyring
    timeout -k 5 "$limit" dbus-run-session -- "$@"
    ;;
noservice)
    export DW_PRIVATE_KEYRING=noservice
    cat >"$home/session.conf" <<'CONF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
    timeout -k 5 "$limit" dbus-run-session --config-file="$home/session.conf" -- "$@"
    ;;
nobus)
    export DW_PRIVATE_KEYRING=nobus DBUS_SESSION_BUS_ADDRESS="unix:path=$home/nonexistent"
    timeout -k 5 "$limit" "$@"
    ;;
*)
    echo "unknown mode: $mode" >&2
    exit 2
    ;;
esac
