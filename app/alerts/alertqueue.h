// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alert.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <map>
#include <optional>

namespace dw {

/// A moment on both clocks: alerts wait by the one that never jumps, and grow old by whichever went further.
struct AlertMoment {
    std::chrono::milliseconds monotonic{0};
    QDateTime wall; ///< UTC
};

/// One notification: what is told together.
struct AlertBatch {
    quint64 number = 0; ///< counted from 1
    QList<Alert> alerts; ///< by subject; empty: there is nothing left to tell
    bool operator==(const AlertBatch &) const = default;
};

/// When alerts are told: after 2 quiet minutes of their dataset, once per dataset and operation, many as one, and never
/// what is no longer true. Pure: the times are handed in.
class AlertQueue {
public:
    /// Without a further change for this long.
    static constexpr auto quiet = std::chrono::minutes(2);
    /// What is ready waits this long at most for others that are not quiet yet.
    static constexpr auto patience = std::chrono::minutes(2);
    /// Nobody is told of what waited longer: the machine slept, or its clock was set.
    static constexpr auto tooOld = std::chrono::minutes(15);

    /// Something changed at a dataset or a sign-in. \p alert has the facts of now, and as reasons what came to be by this
    /// change; they may be none. Answers with the batches shown earlier of which less is true now.
    [[nodiscard]] QList<AlertBatch> change(const Alert &alert, const AlertMoment &now);

    /// A dataset or sign-in is gone. Answers as change() does.
    [[nodiscard]] QList<AlertBatch> remove(const QString &subject);

    /// Nobody wants to hear of anything but \p reasons from now on; what is shown stays.
    void keepOnly(AlertReasons reasons);

    /// What is to be told now, or nothing.
    [[nodiscard]] std::optional<AlertBatch> take(const AlertMoment &now);

    /// When to call take() next, on the monotonic clock.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextDue() const;

    /// The person closed it.
    void forget(quint64 batch);

private:
    struct Waiting {
        Alert alert;
        AlertMoment changed; ///< last
        std::chrono::milliseconds quietFrom{0};
    };
    void dropOld(const AlertMoment &now);
    /// Leaves what was not told yet of this operation, and notes that it is.
    [[nodiscard]] AlertReasons untold(const Alert &alert);

    std::map<QString, Waiting> m_waiting; ///< by subject, in an order that tests can rely on
    QHash<QString, QHash<AlertReason, QString>> m_told; ///< operations, by subject and reason
    QList<AlertBatch> m_shown; ///< the last ones
    quint64 m_lastNumber = 0;
};

} // namespace dw
