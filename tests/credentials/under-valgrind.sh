#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test under valgrind: fails where anything reads or writes memory that is not there any more, or where the test fails.
# Sanitizers miss that inside QtKeychain, libsecret and GLib, which are not built with them.
export G_SLICE=always-malloc G_DEBUG=gc-friendly
exec valgrind --quiet --error-exitcode=99 --undef-value-errors=no --leak-check=no --num-callers=25 \
    --suppressions="$(dirname "$0")/valgrind.supp" "$@"
