# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees, by AT-SPI. To be imported inside a DesktopSession: libatspi looks for its bus at once."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Role = Atspi.Role
State = Atspi.StateType


def children(node):
    try:
        found = [node.get_child_at_index(i) for i in range(node.get_child_count())]
    except GLib.Error:  # it went while we looked
        return []
    return [child for child in found if child is not None]


def walk(node, enters=lambda node: True):
    """The node and all below it, from left to right; nothing below what `enters` refuses."""
    yield node
    if enters(node):
        for child in children(node):
            yield from walk(child, enters)


def application(name="dataset-watch"):
    """The program's root; None while it is not on the bus, or has no window yet."""
    for node in children(Atspi.get_desktop(0)):
        if node.get_name() in (name, "Dataset Watch") and node.get_child_count() > 0:
            return node
    return None


def has(node, *states):
    held = node.get_state_set()
    return all(held.contains(state) for state in states)


def is_showing(node):
    return has(node, State.SHOWING, State.VISIBLE)


def is_table(node):
    return node.get_role() in (Role.TABLE, Role.TREE_TABLE, Role.TREE, Role.LIST)


def describe(node):
    return f"{node.get_role_name()} “{node.get_name()}”"


def path(node):
    """Where an object is, for messages."""
    parts = []
    while node is not None and node.get_role() != Role.APPLICATION:
        parts.append(describe(node))
        node = node.get_parent()
    return " < ".join(parts)


def find(root, role, name=None, accepts=is_showing):
    """The first object of a role, with a text in its name, that shows; None where there is none. Tables are not searched inside."""
    for node in walk(root, lambda node: not is_table(node)):
        if node.get_role() == role and (name is None or name in node.get_name()) and accepts(node):
            return node
    return None
