# SPDX-License-Identifier: GPL-3.0-or-later
"""A secret service with one keyring that behaves, or misbehaves as told, for the private bus of a test.

    fakesecretservice.py MODE [SECRET]

SECRET is the text of an item that is there whatever is searched for. The modes:
  ok          as it should be                          slow        the same, 0.2 s for each answer
  locked      never opens, without a prompt            accept      locked until its prompt, which the person follows
  dismiss     locked, the person refuses the prompt    hangprompt  locked, the prompt is never answered
  latelocked  open when searched for the first time, then locked behind a prompt that is never answered
  islocked    says of each item, when it is too late, that it is locked
  err         fails with a D-Bus error                 crash       dies in the first call that needs a session
  hang        never opens or uses a session                hangsearch  never answers a search
  lies        says that it stored or deleted, and did not
  garbles     gives back something else than was stored
Prints a line for each call, "ready" first and "job" for those that use a session.
"""
import os
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

MODE = sys.argv[1]
ROOT = "/org/freedesktop/secrets"
KEYRING = ROOT + "/collection/login"
PROMPT = dbus.ObjectPath(ROOT + "/prompt/1")
SESSION = dbus.ObjectPath(ROOT + "/session/1")
NOWHERE = dbus.ObjectPath("/")
SECRET = "org.freedesktop.Secret."
PROPERTIES = "org.freedesktop.DBus.Properties"
ASYNC = {"async_callbacks": ("done", "failed")}

locked = MODE in ("locked", "accept", "dismiss", "hangprompt")
searches = 0
items = {}  # path -> (attributes, secret); no attributes: found by every search


def said(what):
    print(what, flush=True)


def paths(found):
    return dbus.Array([dbus.ObjectPath(path) for path in found], signature="o")


class Failure(dbus.DBusException):
    def __init__(self, name, message):
        super().__init__(message, name=name)


def misbehave():
    """What a call on an item or a keyring runs into."""
    if MODE == "islocked":
        raise Failure(SECRET + "Error.IsLocked", "Cannot get secret of a locked object")
    if MODE == "err":
        raise Failure("org.freedesktop.DBus.Error.Failed", "An error occurred on the device")


def begin_job():
    """True where a call that only a job of libsecret makes is not to be answered. It opens one session in its life."""
    said("job")
    if MODE == "crash":
        os._exit(1)
    return MODE == "hang"


def reply(done, *values):
    if MODE == "slow":
        GLib.timeout_add(200, lambda: done(*values))
    else:
        done(*values)


class Service(dbus.service.Object):
    @dbus.service.method(SECRET + "Service", in_signature="a{ss}", out_signature="aoao", **ASYNC)
    def SearchItems(self, attributes, done, failed):
        global searches, locked
        said("SearchItems")
        if MODE == "hangsearch":
            return
        searches += 1
        if MODE == "latelocked" and searches > 1:
            locked = True
        found = paths(path for path, (known, _) in items.items() if not known or attributes.items() <= known.items())
        reply(done, *((paths([]), found) if locked else (found, paths([]))))

    @dbus.service.method(SECRET + "Service", in_signature="sv", out_signature="vo", **ASYNC)
    def OpenSession(self, algorithm, argument, done, failed):
        if begin_job():
            return
        if algorithm != "plain":
            failed(Failure("org.freedesktop.DBus.Error.NotSupported", "only plain"))
        else:
            reply(done, dbus.String("", variant_level=1), SESSION)

    @dbus.service.method(SECRET + "Service", in_signature="aoo", out_signature="a{o(oayays)}", **ASYNC)
    def GetSecrets(self, wanted, session, done, failed):
        if begin_job():
            return
        try:
            misbehave()
        except Failure as failure:
            return failed(failure)
        secrets = {}
        for path in wanted:
            text = items[path][1] if MODE != "garbles" else b'{"accessKeyId":"A","secretAccessKey":"another"}'
            secrets[path] = dbus.Struct((SESSION, dbus.ByteArray(b""), dbus.ByteArray(text), "text/plain"), signature="oayays")
        reply(done, dbus.Dictionary(secrets, signature="o(oayays)"))

    @dbus.service.method(SECRET + "Service", in_signature="s", out_signature="o")
    def ReadAlias(self, name):
        said("ReadAlias")
        return dbus.ObjectPath(KEYRING)

    @dbus.service.method(SECRET + "Service", in_signature="ao", out_signature="aoo")
    def Unlock(self, objects):
        said("Unlock")
        return paths([]), NOWHERE if MODE == "locked" else PROMPT

    @dbus.service.method(PROPERTIES, in_signature="s", out_signature="a{sv}")
    def GetAll(self, interface):
        return dbus.Dictionary({"Collections": paths([KEYRING])}, signature="sv")


class Keyring(dbus.service.FallbackObject):
    """The keyring, and by the rest of the path each of its items."""

    @dbus.service.method(SECRET + "Collection", in_signature="a{sv}(oayays)b", out_signature="oo", **ASYNC)
    def CreateItem(self, properties, secret, replace, done, failed):
        said("CreateItem")
        try:
            if locked:
                raise Failure(SECRET + "Error.IsLocked", "Cannot create an item in a locked collection")
            misbehave()
        except Failure as failure:
            return failed(failure)
        known = {str(key): str(value) for key, value in properties[SECRET + "Item.Attributes"].items()}
        path = next((path for path, (other, _) in items.items() if other == known), f"{KEYRING}/{len(items) + 1}")
        if MODE != "lies":
            items[path] = (known, bytes(secret[2]))
        reply(done, dbus.ObjectPath(path), NOWHERE)

    @dbus.service.method(SECRET + "Item", out_signature="o", path_keyword="path", rel_path_keyword="item", **ASYNC)
    def Delete(self, done, failed, path, item):
        said("Delete")
        try:
            misbehave()
        except Failure as failure:
            return failed(failure)
        if MODE != "lies":
            items.pop(KEYRING + item, None)
        reply(done, NOWHERE)

    @dbus.service.method(PROPERTIES, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return dbus.Boolean(locked, variant_level=1) if name == "Locked" else dbus.String("", variant_level=1)

    @dbus.service.method(PROPERTIES, in_signature="s", out_signature="a{sv}")
    def GetAll(self, interface):
        return dbus.Dictionary({"Locked": dbus.Boolean(locked), "Label": "", "Items": paths(items)}, signature="sv")

    @dbus.service.method(PROPERTIES, in_signature="ssv")
    def Set(self, interface, name, value):
        said(f"Set {name}")


class Prompt(dbus.service.Object):
    @dbus.service.method(SECRET + "Prompt", in_signature="s")
    def Prompt(self, window):
        said("Prompt")
        if MODE not in ("hangprompt", "latelocked"):
            GLib.idle_add(self.close)

    @dbus.service.method(SECRET + "Prompt")
    def Dismiss(self):
        said("Dismiss")

    def close(self):
        global locked
        locked = MODE != "accept"
        self.Completed(MODE == "dismiss", paths(items))

    @dbus.service.signal(SECRET + "Prompt", signature="bv")
    def Completed(self, dismissed, result):
        pass


if len(sys.argv) > 2:
    items[KEYRING + "/1"] = ({}, sys.argv[2].encode())
dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName("org.freedesktop.secrets", bus)
service = Service(bus, ROOT)
keyring = Keyring(bus, KEYRING)
default = Keyring(bus, ROOT + "/aliases/default")
prompt = Prompt(bus, PROMPT)
said("ready")
GLib.MainLoop().run()
