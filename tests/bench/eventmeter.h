// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMap>

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
        [[nodiscard]] double longest() const { return events.empty() ? 0 : *std::max_element(events.begin(), events.end()); }
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
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const double before = cpuNow();
        const bool result = QApplication::notify(receiver, event);
        m_phases[m_phase].events.push_back(cpuNow() - before);
        --m_depth;
        return result;
    }

private:
    int m_depth = 0;
    QString m_phase;
    QMap<QString, Phase> m_phases;
};

} // namespace dw::bench
