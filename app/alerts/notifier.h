// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace dw {

/// A message for the desktop. Every text is plain, already safe to show (see cleanText()) and in the person's language.
struct Notification {
    QString tag; ///< names it to withdraw or replace it
    QString title;
    QString body;
    QString actionText; ///< what a click does, for desktops that show it
    bool isUrgent = false; ///< something went wrong
    bool isCorrection = false; ///< replaces what was shown under the same tag; nobody needs to look up
    bool operator==(const Notification &) const = default;
};

/// The desktop's own way to tell something. Where there is none, nothing happens and nothing fails: alerts are a
/// convenience, the window shows everything. Never blocks.
class Notifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void show(const Notification &notification) = 0;
    /// Takes it from the screen, where the desktop can. Unknown tags are ignored.
    virtual void withdraw(const QString &tag) = 0;

Q_SIGNALS:
    void activated(const QString &tag); ///< the person clicked on it
    void closed(const QString &tag); ///< it is gone, and not by withdraw()
};

} // namespace dw
