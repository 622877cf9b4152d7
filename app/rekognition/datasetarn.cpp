// SPDX-License-Identifier: GPL-3.0-or-later
#include "rekognition/datasetarn.h"

#include <QList>
#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr QStringView service = u":rekognition:";
constexpr qsizetype accountLength = 12;

bool isAll(QStringView text, auto allowed)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [&](QChar c) { return allowed(c.unicode()); });
}

bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }
bool isLower(char16_t c) { return c >= u'a' && c <= u'z'; }
bool isUpper(char16_t c) { return c >= u'A' && c <= u'Z'; }
bool isRegionCharacter(char16_t c) { return isLower(c) || isDigit(c) || c == u'-'; }
bool isProjectCharacter(char16_t c) { return isLower(c) || isUpper(c) || isDigit(c) || c == u'_' || c == u'.' || c == u'-'; }

} // namespace

DatasetArnProblem checkDatasetArn(const QString &text)
{
    using enum DatasetArnProblem;
    if (text.isEmpty())
        return Empty;
    const QList<QStringView> fields = QStringView(text).split(u':'); // no copies: a sweep checks thousands
    if (fields.size() != 6 || fields[0] != u"arn" || !isAll(fields[1], isRegionCharacter))
        return NotAnArn;
    if (fields[2] != u"rekognition")
        return OtherService;
    if (!isAll(fields[3], isRegionCharacter) || fields[3].size() > 63)
        return Region;
    if (fields[4].size() != accountLength || !isAll(fields[4], isDigit))
        return Account;
    const QList<QStringView> parts = fields[5].split(u'/');
    if (parts[0] != u"project")
        return NotAnArn;
    if (parts.size() == 3 && isAll(parts[2], isDigit))
        return ProjectArn;
    if (parts.size() != 5 || parts[2] != u"dataset")
        return NotAnArn;
    if (parts[1].size() > 255 || !isAll(parts[1], isProjectCharacter))
        return Project;
    if (parts[3] != u"train" && parts[3] != u"test")
        return Type;
    if (!isAll(parts[4], isDigit))
        return Id;
    return text.size() < 20 || text.size() > 2048 ? Length : Fine;
}

std::optional<DatasetArn> DatasetArn::parse(const QString &text)
{
    if (checkDatasetArn(text) != DatasetArnProblem::Fine)
        return std::nullopt;
    DatasetArn arn;
    arn.m_text = text;
    const auto after = [&text](QChar sign, qsizetype from) { return quint16(text.indexOf(sign, from) + 1); };
    arn.m_region = quint16(text.indexOf(service) + service.size());
    arn.m_account = after(u':', arn.m_region);
    arn.m_project = after(u'/', arn.m_account);
    const quint16 type = after(u'/', after(u'/', arn.m_project));
    arn.m_type = text[type + 1] == u'r' ? DatasetType::Train : DatasetType::Test;
    arn.m_id = after(u'/', type);
    return arn;
}

QString DatasetArn::partition() const
{
    constexpr qsizetype start = 4; // behind "arn:"
    return isNull() ? QString() : m_text.sliced(start, m_region - service.size() - start);
}

QString DatasetArn::region() const
{
    return isNull() ? QString() : m_text.sliced(m_region, m_account - 1 - m_region);
}

QString DatasetArn::account() const
{
    return m_text.mid(m_account, accountLength);
}

QString DatasetArn::project() const
{
    return isNull() ? QString() : m_text.sliced(m_project, m_text.indexOf(u'/', m_project) - m_project);
}

QString DatasetArn::id() const
{
    return m_text.sliced(m_id);
}

} // namespace dw
