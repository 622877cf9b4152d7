// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QMenuBar;

namespace dw {

/// What can be done with a key, in the person's language.
struct Shortcut {
    QString group; ///< the menu, or the place where the key works
    QString text;
    QStringList keys; ///< as the platform writes them; any of them does it
    bool operator==(const Shortcut &) const = default;
};

/// The keys of all actions in the menus of \p bar, in their order; actions without a key are left out. Read from the
/// actions themselves, so that nothing is listed that does not work.
[[nodiscard]] QList<Shortcut> menuShortcuts(const QMenuBar &bar);

/// Keys that belong to a place and stand in no menu: those of the table, the filter box, lists and charts, and this guide's.
[[nodiscard]] QList<Shortcut> placeShortcuts();

/// "F5 or Ctrl+R".
[[nodiscard]] QString keysText(const QStringList &keys);

} // namespace dw
