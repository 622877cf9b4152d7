// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace dw {

/// Ctrl+C (SIGINT) and SIGTERM as a signal of Qt, so that a command can end in order. A second one of the same kind ends
/// the process at once, in case the first was not heard. What was ignored when the program began stays ignored. One
/// object at a time. Where signals are not Unix's it does nothing, and the system ends the process.
class StopSignals final : public QObject {
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void asked();

private:
    void onWakeUp();

    std::unique_ptr<QSocketNotifier> m_wakeUp;
};

} // namespace dw
