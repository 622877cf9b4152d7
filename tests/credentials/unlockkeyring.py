# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlocks the login keyring of the running gnome-keyring-daemon without a prompt, as the login screen does it: the
password goes to the daemon's control socket. (A second "gnome-keyring-daemon --unlock" only unlocks a new daemon.)"""
import os
import socket
import struct
import sys

UNLOCK = 1
password = os.environ["DW_KEYRING_PASSWORD"].encode()
with socket.socket(socket.AF_UNIX) as control:
    control.connect(os.path.join(os.environ["XDG_RUNTIME_DIR"], "keyring", "control"))
    control.sendall(b"\0")  # carries the sender's identity
    control.sendall(struct.pack(">III", 12 + len(password), UNLOCK, len(password)) + password)
    length, result = struct.unpack(">II", control.recv(8))
sys.exit(0 if result == 0 else "the daemon refused: %d" % result)
