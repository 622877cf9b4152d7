// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slicedwork.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;

namespace dw {
namespace {

constexpr qint64 sliceNanoseconds = 4'000'000;

} // namespace

SlicedWork::SlicedWork(std::function<bool()> doOne, QObject *parent)
    : QObject(parent)
    , m_doOne(std::move(doOne))
{
    m_next.setSingleShot(true);
    m_next.setInterval(0ms);
    connect(&m_next, &QTimer::timeout, this, &SlicedWork::doSome);
}

void SlicedWork::start()
{
    if (!m_next.isActive())
        m_next.start();
}

void SlicedWork::doSome()
{
    QElapsedTimer spent;
    spent.start();
    while (spent.nsecsElapsed() < sliceNanoseconds) {
        if (!m_doOne()) {
            Q_EMIT finished();
            return;
        }
    }
    m_next.start();
}

} // namespace dw
