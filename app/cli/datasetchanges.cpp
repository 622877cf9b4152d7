// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/datasetchanges.h"

#include "cli/describeoutput.h"
#include "core/redact.h"

using namespace Qt::StringLiterals;

namespace dw {
namespace {

/// True where the answer was about this dataset, not about the way to AWS or the identity.
bool concernsDataset(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::NotFound:
    case ApiError::Kind::AccessDenied:
    case ApiError::Kind::InvalidRequest:
    case ApiError::Kind::Malformed: return true;
    case ApiError::Kind::Network:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::NotAws:
    case ApiError::Kind::Throttled:
    case ApiError::Kind::ServiceFailure:
    case ApiError::Kind::CredentialsMissing:
    case ApiError::Kind::CredentialsRejected:
    case ApiError::Kind::CredentialsExpired:
    case ApiError::Kind::ClockSkew:
    case ApiError::Kind::Keychain:
    case ApiError::Kind::Unsupported:
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Other: return false;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QJsonValue textValue(const std::optional<QString> &text)
{
    return text ? QJsonValue(cleanText(*text)) : QJsonValue();
}

template<typename Enum>
QJsonValue wordValue(const std::optional<Word<Enum>> &word)
{
    return word ? QJsonValue(cleanText(word->text)) : QJsonValue();
}

QJsonValue countValue(const std::optional<qint64> &count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

/// A time no calendar holds stays the number that came.
QJsonValue timeValue(const std::optional<double> &epochSeconds)
{
    if (!epochSeconds)
        return {};
    const QDateTime time = fromEpochSeconds(*epochSeconds);
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue(*epochSeconds);
}

QJsonValue errorValue(const std::optional<ApiError> &error)
{
    return error && concernsDataset(error->kind) ? QJsonValue(cleanText(errorCode(*error))) : QJsonValue();
}

/// Collects the fields that differ.
class Differences {
public:
    void add(const QString &field, const QJsonValue &from, const QJsonValue &to, bool isFirstReading)
    {
        if (from != to)
            m_list.append({field, from, to, isFirstReading});
    }
    [[nodiscard]] const QList<DatasetChange> &list() const noexcept { return m_list; }

private:
    QList<DatasetChange> m_list;
};

} // namespace

QList<DatasetChange> changes(const DatasetSnapshot &before, const DatasetSnapshot &after)
{
    Differences found;
    const DatasetDescription &was = before.description;
    const DatasetDescription &is = after.description;
    const bool isFirst = !before.statusCheckedAt;
    found.add(u"Status"_s, wordValue(was.status), wordValue(is.status), isFirst);
    found.add(u"StatusMessage"_s, textValue(was.statusMessage), textValue(is.statusMessage), isFirst);
    found.add(u"StatusMessageCode"_s, wordValue(was.statusMessageCode), wordValue(is.statusMessageCode), isFirst);

    // Sweeps tell no counts, and no time of the last change
    const bool isFirstDescription = !before.countsRead;
    const DatasetStats had = stats(before);
    const DatasetStats has = stats(after);
    found.add(u"LabeledEntries"_s, countValue(had.labeledEntries), countValue(has.labeledEntries), isFirstDescription);
    found.add(u"TotalEntries"_s, countValue(had.totalEntries), countValue(has.totalEntries), isFirstDescription);
    found.add(u"TotalLabels"_s, countValue(had.totalLabels), countValue(has.totalLabels), isFirstDescription);
    found.add(u"ErrorEntries"_s, countValue(had.errorEntries), countValue(has.errorEntries), isFirstDescription);
    found.add(u"LastUpdatedTimestamp"_s, timeValue(was.lastUpdatedTimestamp), timeValue(is.lastUpdatedTimestamp),
              isFirstDescription);
    found.add(u"CreationTimestamp"_s, timeValue(was.creationTimestamp), timeValue(is.creationTimestamp),
              isFirst || isFirstDescription);
    found.add(u"Error"_s, errorValue(before.error), errorValue(lastKnown(before, after).error), false);
    return found.list();
}

DatasetSnapshot lastKnown(const DatasetSnapshot &before, const DatasetSnapshot &after)
{
    DatasetSnapshot known = after;
    if (after.error && !concernsDataset(after.error->kind))
        known.error = before.error;
    return known;
}

} // namespace dw
