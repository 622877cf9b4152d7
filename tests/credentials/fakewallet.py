# SPDX-License-Identifier: GPL-3.0-or-later
"""A KWallet that behaves, or misbehaves as told, for the private bus of a test.

    fakewallet.py MODE

  ok          keeps what it is given
  writelies   refuses each write with -1, which QtKeychain takes for success
  writefails  answers each write with a D-Bus error, which QtKeychain takes for success
  readempty   reads fail with a D-Bus error, which QtKeychain takes for an empty secret
  deletelies  refuses each removal with -1         refuse     does not open: the person said no
  hang        never answers the request to open
Prints a line for each call, "ready" first. Source of the interface: org.kde.KWallet.xml of KDE Frameworks 5, as far as
QtKeychain 0.13 calls it.
"""
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

MODE = sys.argv[1]
IFACE = "org.kde.KWallet"
UNKNOWN, PASSWORD = 0, 1
entries = {}


def said(what):
    print(what, flush=True)


class Wallet(dbus.service.Object):
    @dbus.service.method(IFACE, out_signature="s")
    def networkWallet(self):
        return "kdewallet"

    @dbus.service.method(IFACE, in_signature="sxs", out_signature="i", async_callbacks=("done", "failed"))
    def open(self, wallet, window, program, done, failed):
        said("open")
        if MODE != "hang":
            done(-1 if MODE == "refuse" else 7)

    @dbus.service.method(IFACE, in_signature="isss", out_signature="i")
    def entryType(self, handle, folder, key, program):
        said("entryType")
        return PASSWORD if (folder, key) in entries else UNKNOWN

    @dbus.service.method(IFACE, in_signature="isss", out_signature="s")
    def readPassword(self, handle, folder, key, program):
        said("readPassword")
        if MODE == "readempty":
            raise dbus.DBusException("no", name="org.freedesktop.DBus.Error.Failed")
        return entries.get((folder, key), "")

    @dbus.service.method(IFACE, in_signature="issss", out_signature="i")
    def writePassword(self, handle, folder, key, value, program):
        said("writePassword")
        if MODE == "writelies":
            return -1
        if MODE == "writefails":
            raise dbus.DBusException("no", name="org.freedesktop.DBus.Error.Failed")
        entries[(folder, key)] = value
        return 0

    @dbus.service.method(IFACE, in_signature="isss", out_signature="i")
    def removeEntry(self, handle, folder, key, program):
        said("removeEntry")
        if MODE == "deletelies":
            return -1
        entries.pop((folder, key), None)
        return 0


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName("org.kde.kwalletd5", bus)
wallet = Wallet(bus, "/modules/kwalletd5")
said("ready")
GLib.MainLoop().run()
