# SPDX-License-Identifier: GPL-3.0-or-later
"""A notification service that behaves, or misbehaves as told, for the private bus of a test.

    fakenotifications.py MODE

The modes: markup (renders markup), plain (does not), silent (never answers Notify), deaf (answers nothing), refuses
(fails each Notify), slow (0.3 s for each Notify).
Prints "ready", then a line of JSON for each call. The body "click" is clicked on and "dismiss" is closed as soon as shown.
"""
import json
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

MODE = sys.argv[1]
NAME = "org.freedesktop.Notifications"
ASYNC = {"async_callbacks": ("done", "failed")}


def said(*what):
    print(json.dumps(what), flush=True)


class Service(dbus.service.Object):
    last = 0

    @dbus.service.method(NAME, out_signature="as", **ASYNC)
    def GetCapabilities(self, done, failed):
        said("GetCapabilities")
        if MODE != "deaf":
            done(["body", "actions", "body-markup"] if MODE == "markup" else ["body", "actions"])

    @dbus.service.method(NAME, in_signature="susssasa{sv}i", out_signature="u", **ASYNC)
    def Notify(self, app, replaces, icon, title, body, actions, hints, timeout, done, failed):
        hints = {str(key): value for key, value in hints.items()}
        urgency = hints["urgency"]
        said("Notify", app, replaces, icon, title, body, actions, hints["desktop-entry"], type(urgency).__name__, int(urgency), timeout)
        if MODE == "silent":
            return
        if MODE == "refuses":
            return failed(dbus.DBusException("too many", name=NAME + ".Error.ExcessNotificationGeneration"))
        if not replaces:
            self.last += 1
        number = replaces or self.last
        if MODE == "slow":
            GLib.timeout_add(300, lambda: done(dbus.UInt32(number)))
        else:
            done(dbus.UInt32(number))
        if body == "click":
            GLib.idle_add(lambda: self.ActionInvoked(number, "default"))
        if body == "dismiss":
            GLib.idle_add(lambda: self.NotificationClosed(number, 2))

    @dbus.service.method(NAME, in_signature="u")
    def CloseNotification(self, number):
        said("CloseNotification", number)
        self.NotificationClosed(number, 3)

    @dbus.service.signal(NAME, signature="us")
    def ActionInvoked(self, number, action):
        pass

    @dbus.service.signal(NAME, signature="uu")
    def NotificationClosed(self, number, reason):
        pass


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName(NAME, bus)
service = Service(bus, "/org/freedesktop/Notifications")
said("ready")
GLib.MainLoop().run()
