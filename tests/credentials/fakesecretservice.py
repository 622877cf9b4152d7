# SPDX-License-Identifier: GPL-3.0-or-later
"""A secret service that misbehaves on demand, for the private bus of a test.

    fakesecretservice.py hang|crash|hangprompt|dismiss|accept

hang        finds an item, never opens a session      crash    finds an item, dies when a session is opened
hangprompt  locked, its prompt is never answered      dismiss  locked, the person refuses      accept  locked, then not
Prints a line for each call, "ready" first.
"""
import os
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

MODE = sys.argv[1]
ITEM = dbus.ObjectPath("/org/freedesktop/secrets/collection/login/1")
PROMPT = dbus.ObjectPath("/org/freedesktop/secrets/prompt/1")
PATHS = dbus.Signature("o")


def said(what):
    print(what, flush=True)


class Service(dbus.service.Object):
    IFACE = "org.freedesktop.Secret.Service"

    @dbus.service.method(IFACE, in_signature="a{ss}", out_signature="aoao")
    def SearchItems(self, attributes):
        said("SearchItems")
        found = dbus.Array([ITEM], signature="o")
        none = dbus.Array([], signature="o")
        return (found, none) if MODE in ("hang", "crash") else (none, found)

    @dbus.service.method(IFACE, in_signature="sv", out_signature="vo", async_callbacks=("done", "failed"))
    def OpenSession(self, algorithm, argument, done, failed):
        said("OpenSession")
        if MODE == "crash":
            os._exit(1)

    @dbus.service.method(IFACE, in_signature="ao", out_signature="aoo")
    def Unlock(self, objects):
        said("Unlock")
        return dbus.Array([], signature="o"), PROMPT


class Prompt(dbus.service.Object):
    IFACE = "org.freedesktop.Secret.Prompt"

    @dbus.service.method(IFACE, in_signature="s")
    def Prompt(self, window):
        said("Prompt")
        if MODE != "hangprompt":
            GLib.idle_add(lambda: self.Completed(MODE == "dismiss", dbus.Array([ITEM], signature="o")))

    @dbus.service.method(IFACE)
    def Dismiss(self):
        said("Dismiss")

    @dbus.service.signal(IFACE, signature="bv")
    def Completed(self, dismissed, result):
        pass


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName("org.freedesktop.secrets", bus)
service = Service(bus, "/org/freedesktop/secrets")
prompt = Prompt(bus, PROMPT)
said("ready")
GLib.MainLoop().run()
