// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stopsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace dw {

#ifdef Q_OS_UNIX
namespace {

constexpr int stopping[] = {SIGINT, SIGTERM};

// A pipe to ourselves: a handler may do little more than write()
int readEnd = -1;
int writeEnd = -1;

void onStopSignal(int)
{
    const int kept = errno;
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
    errno = kept;
}

bool openPipe()
{
    int ends[2];
    if (::pipe(ends) != 0)
        return false;
    readEnd = ends[0];
    writeEnd = ends[1];
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    return true;
}

void listenTo(int signal)
{
    struct sigaction action { };
    if (::sigaction(signal, nullptr, &action) != 0 || action.sa_handler == SIG_IGN)
        return;
    action = {};
    action.sa_handler = onStopSignal;
    // Without SA_RESTART: a write to a reader that does not read must end too
    action.sa_flags = int(SA_RESETHAND);
    ::sigaction(signal, &action, nullptr);
}

void leave(int signal)
{
    struct sigaction action { };
    if (::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == onStopSignal)
        ::signal(signal, SIG_DFL);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(writeEnd < 0);
    if (!openPipe())
        return;
    m_wakeUp = std::make_unique<QSocketNotifier>(readEnd, QSocketNotifier::Read);
    connect(m_wakeUp.get(), &QSocketNotifier::activated, this, &StopSignals::onWakeUp);
    for (const int signal : stopping)
        listenTo(signal);
}

StopSignals::~StopSignals()
{
    if (!m_wakeUp)
        return;
    for (const int signal : stopping)
        leave(signal);
    m_wakeUp.reset();
    ::close(readEnd);
    ::close(writeEnd);
    readEnd = writeEnd = -1;
}

void StopSignals::onWakeUp()
{
    char bytes[16];
    while (::read(readEnd, bytes, sizeof bytes) > 0) { }
    Q_EMIT asked();
}
#else
StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
}

StopSignals::~StopSignals() = default;

void StopSignals::onWakeUp() { }
#endif

} // namespace dw
