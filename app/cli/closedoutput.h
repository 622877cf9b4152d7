// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace dw {

/// Tells when nobody reads standard output any more, without having to write to it: a watcher may have nothing to say
/// for hours, and `watch | head` should end with head, as `tail -f | head` does. Where it cannot be known, nothing comes.
class ClosedOutput final : public QObject {
    Q_OBJECT
public:
    explicit ClosedOutput(QObject *parent = nullptr);
    ~ClosedOutput() override;

Q_SIGNALS:
    /// Once.
    void closed();

private:
    void look();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace dw
