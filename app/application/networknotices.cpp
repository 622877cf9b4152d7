// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/networknotices.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace dw {
namespace {

/// AWS refuses requests that are 5 minutes off, so a clock near that is worth a word; less is corrected in silence.
/// Source of the 4: the threshold of aws-sdk-js, whose users are not told either.
constexpr auto worthTelling = 4min;

} // namespace

void NetworkNotices::noteClockOffset(std::chrono::milliseconds offset)
{
    m_clockOffset = offset;
    if (std::chrono::abs(offset) < worthTelling)
        m_clockHidden = false; // the next time it is wrong is another cause
}

void NetworkNotices::act(const QString &messageId, const QString &actionId)
{
    if (actionId == QStringView(MessageActions::details)) {
        if (!m_details.remove(messageId))
            m_details.insert(messageId);
    } else if (actionId == QStringView(MessageActions::hide)) {
        if (messageId == QStringView(MessageIds::clock))
            m_clockHidden = true;
        else
            m_details.remove(messageId.section(u'/', 0, 0));
    }
}

void NetworkNotices::addTo(QList<Message> &messages, const QList<ConnectionTrouble> &troubles)
{
    const QSet<QString> wanted = std::exchange(m_details, {});
    for (const ConnectionTrouble &trouble : troubles) {
        const QString id = trouble.connection.error ? messageId(trouble.connection) : QString();
        const auto isIts = [&](const Message &message) { return message.id == id; };
        const auto its = std::find_if(messages.cbegin(), messages.cend(), isIts);
        if (!wanted.contains(id) || m_details.contains(id) || its == messages.cend())
            continue; // where the trouble is over, the wish to know more is too
        m_details.insert(id);
        messages.insert(std::distance(messages.cbegin(), its) + 1, detailsMessage(trouble.connection));
    }
    if (!m_caFile.isEmpty())
        messages.append(caFileMessage(m_caFile));
    if (std::chrono::abs(m_clockOffset) >= worthTelling && !m_clockHidden)
        messages.append(clockMessage(m_clockOffset));
}

} // namespace dw
