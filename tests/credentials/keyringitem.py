# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts an item into a keyring as another program, or an older version of ours, would have left it.

    keyringitem.py COLLECTION LABEL SECRET NAME=VALUE...        attributes, e.g. user=... server=... type=base64
"""
import sys

import dbus

collection, label, secret = sys.argv[1:4]
attributes = dict(argument.split("=", 1) for argument in sys.argv[4:])
bus = dbus.SessionBus()
root = bus.get_object("org.freedesktop.secrets", "/org/freedesktop/secrets")
_, session = root.OpenSession("plain", dbus.String("", variant_level=1), dbus_interface="org.freedesktop.Secret.Service")
keyring = bus.get_object("org.freedesktop.secrets", "/org/freedesktop/secrets/collection/" + collection)
item, prompt = keyring.CreateItem(
    {"org.freedesktop.Secret.Item.Label": label,
     "org.freedesktop.Secret.Item.Attributes": dbus.Dictionary(attributes, signature="ss")},
    dbus.Struct((session, dbus.ByteArray(b""), dbus.ByteArray(secret.encode()), "text/plain"), signature="oayays"),
    False, dbus_interface="org.freedesktop.Secret.Collection")
sys.exit(0 if item != "/" else "not created")
