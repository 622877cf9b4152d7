// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watchtroubles.h"

#include "cli/changelines.h"
#include "cli/clifailure.h"

using namespace Qt::StringLiterals;

namespace dw {
namespace {

/// Attempts on a broken way end now this way, now that, and it is the same trouble.
ApiError::Kind troubleOf(ApiError::Kind kind)
{
    return kind == ApiError::Kind::Timeout ? ApiError::Kind::Network : kind;
}

} // namespace

QStringList WatchTroubles::note(const ConnectionSummary &summary, const QUrl &endpoint)
{
    switch (summary.health) {
    case ConnectionHealth::Connecting:
    case ConnectionHealth::NeedsCredentials: return {};
    case ConnectionHealth::Connected:
    case ConnectionHealth::AccessDenied:
    case ConnectionHealth::Offline:
    case ConnectionHealth::Failing: break;
    } // no default: the compiler must list what is missing

    QStringList lines;
    const bool isAnswered = summary.health == ConnectionHealth::Connected || summary.health == ConnectionHealth::AccessDenied;
    if (isAnswered && m_trouble) {
        m_trouble.reset();
        lines.append(u"Connected again."_s);
    }
    if (summary.health == ConnectionHealth::Connected || !summary.error)
        return lines;
    const ApiError &error = *summary.error;
    bool isNews = false;
    if (summary.health == ConnectionHealth::AccessDenied) {
        isNews = !m_denied.contains(error.operation);
        m_denied.insert(error.operation);
    } else {
        isNews = m_trouble != troubleOf(error.kind);
        m_trouble = troubleOf(error.kind);
    }
    if (isNews)
        lines.append(failureOf(error, error.operation, endpoint).text);
    return lines;
}

QStringList WatchTroubles::noteSlowed(bool isSlowed)
{
    if (std::exchange(m_isSlowed, isSlowed) == isSlowed)
        return {};
    return {isSlowed ? u"Slowed down by AWS: asking less often."_s : u"No longer slowed down by AWS."_s};
}

QStringList WatchTroubles::noteHistory(const HistoryStatus &status)
{
    using State = HistoryStatus::State;
    QStringList lines;
    if (std::exchange(m_setAside, status.setAside) != status.setAside)
        lines.append(u"The history was damaged. It is kept as "_s + status.setAside + u"; a new one begins."_s);
    if (status.state == State::Opening)
        return lines;
    const bool isUnrecorded = status.state != State::Ready;
    if (std::exchange(m_isUnrecorded, isUnrecorded) == isUnrecorded)
        return lines;
    if (!isUnrecorded)
        lines.append(u"The history is written again."_s);
    else if (status.detail.isEmpty())
        lines.append(u"Nothing is recorded: a newer version of Dataset Watch wrote the history."_s);
    else
        lines.append(u"The history cannot be written: "_s + status.detail);
    return lines;
}

} // namespace dw
