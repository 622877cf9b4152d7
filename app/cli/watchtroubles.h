// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionsummary.h"
#include "history/historyvalues.h"

#include <QDateTime>
#include <QSet>
#include <QUrl>

namespace dw {

/// What a watcher says of its way to AWS: each trouble once when it begins and once when it is over, not at each attempt.
/// Pure but for its memory. Rejected credentials are not its business: they end a watcher.
class WatchTroubles {
public:
    /// The lines to say now. A missing permission is said once for each operation, and never over: other calls that are
    /// answered do not disprove it. \p endpoint is what was asked, for the words of the AWS CLI.
    [[nodiscard]] QStringList note(const ConnectionSummary &summary, const QUrl &endpoint);

    /// The same for AWS's wish for fewer calls.
    [[nodiscard]] QStringList noteSlowed(bool isSlowed);

    /// The same for the history that is recorded: watching goes on without it.
    [[nodiscard]] QStringList noteHistory(const HistoryStatus &status);

private:
    std::optional<ApiError::Kind> m_trouble;
    QSet<QString> m_denied; ///< operations
    bool m_isSlowed = false;
    QString m_setAside; ///< the damaged history that was said of
    bool m_isUnrecorded = false;
};

} // namespace dw
