// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMap>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <vector>

#include <ctime>

namespace dw::bench {

/// Measures what the GUI thread does: CPU time of each outermost event, grouped by the phase that was named last.
/// CPU time and not wall time: other work on the machine does not count.
class EventMeter final : public QApplication {
public:
    struct Phase {
        std::vector<double> events; ///< milliseconds of CPU
        QByteArray longestIn; ///< who received the longest one, and what it was
        double longest = 0; ///< of events
        /// Tells an event that was long by chance (a page fault, a moved thread) from those that always are.
        [[nodiscard]] double secondLongest() const
        {
            std::vector<double> sorted = events;
            std::sort(sorted.rbegin(), sorted.rend());
            return sorted.size() < 2 ? longest : sorted[1];
        }
        [[nodiscard]] double sum() const
        {
            double total = 0;
            for (const double event : events)
                total += event;
            return total;
        }
    };

    using QApplication::QApplication;

    void begin(const QString &phase) { m_phase = phase; }
    [[nodiscard]] const QMap<QString, Phase> &phases() const { return m_phases; }

    /// Milliseconds of CPU that this thread has used.
    [[nodiscard]] static double cpuNow()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const QByteArray name = receiver->metaObject()->className(); // it may be gone afterwards
        const QEvent::Type type = event->type();
        const double before = cpuNow();
        const bool result = QApplication::notify(receiver, event);
        const double spent = cpuNow() - before;
        Phase &phase = m_phases[m_phase];
        if (spent > phase.longest) {
            phase.longest = spent;
            phase.longestIn = name + ' ' + QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        }
        phase.events.push_back(spent);
        --m_depth;
        return result;
    }

private:
    int m_depth = 0;
    QString m_phase;
    QMap<QString, Phase> m_phases;
};

} // namespace dw::bench
