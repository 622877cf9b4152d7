// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QWidget>

#include <cstdio>
#include <ctime>

namespace dw::bench {

/// Prints when the first frame of a window was painted: milliseconds since the instant on the monotonic clock, in
/// nanoseconds, that the program got as its last argument. So the dynamic linker counts, as it does for a person.
class FirstFrame final : public QApplication {
public:
    FirstFrame(int &argc, char **argv)
        : QApplication(argc, argv)
        , m_started(QByteArray(argv[argc - 1]).toLongLong())
    {
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        if (event->type() == QEvent::Paint && receiver->isWidgetType() && static_cast<QWidget *>(receiver)->isWindow())
            m_painted = true;
        // The event around the painting ends when the picture was handed over
        if (m_painted && m_depth == 0 && !m_told) {
            m_told = true;
            std::printf("first_frame_ms %.2f\n", double(now() - m_started) / 1e6);
            std::fflush(stdout);
        }
        return result;
    }

private:
    static qint64 now()
    {
        timespec time{};
        clock_gettime(CLOCK_MONOTONIC, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }

    qint64 m_started;
    int m_depth = 0;
    bool m_painted = false;
    bool m_told = false;
};

} // namespace dw::bench
