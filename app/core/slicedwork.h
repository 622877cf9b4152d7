// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace dw {

/// Work of many pieces that must be done in the GUI thread: some at each turn of the event loop, for half of the 8 ms that
/// it may take at once. The other half is for those who hear of it.
class SlicedWork final : public QObject {
    Q_OBJECT
public:
    /// \p doOne does one piece; false when none is left.
    explicit SlicedWork(std::function<bool()> doOne, QObject *parent = nullptr);

    /// There is work: it begins at the next turn, or goes on.
    void start();

Q_SIGNALS:
    void finished(); ///< nothing is left

private:
    void doSome();

    std::function<bool()> m_doOne;
    QTimer m_next;
};

} // namespace dw
