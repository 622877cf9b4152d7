// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/closedoutput.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <unistd.h>
#endif

namespace dw {

ClosedOutput::~ClosedOutput() = default;

#ifdef Q_OS_UNIX
ClosedOutput::ClosedOutput(QObject *parent)
    : QObject(parent)
    , m_notifier(std::make_unique<QSocketNotifier>(STDOUT_FILENO, QSocketNotifier::Exception))
{
    // Errors and hang-ups wake every notifier, so the one that waits for nothing else is the one to take
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ClosedOutput::look);
}

void ClosedOutput::look()
{
    pollfd output{STDOUT_FILENO, 0, 0}; // errors are told without being asked for
    if (::poll(&output, 1, 0) != 1)
        return;
    m_notifier->setEnabled(false); // or it would fire for ever
    Q_EMIT closed();
}
#else
ClosedOutput::ClosedOutput(QObject *parent)
    : QObject(parent)
{
}

void ClosedOutput::look() { }
#endif

} // namespace dw
