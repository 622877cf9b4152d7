// SPDX-License-Identifier: GPL-3.0-or-later
#include "rekognition/datasetarn.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

bool isAll(const QString &text, auto allowed)
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
    const QStringList fields = text.split(u':');
    if (fields.size() != 6 || fields[0] != u"arn" || !isAll(fields[1], isRegionCharacter))
        return NotAnArn;
    if (fields[2] != u"rekognition")
        return OtherService;
    if (!isAll(fields[3], isRegionCharacter) || fields[3].size() > 63)
        return Region;
    if (fields[4].size() != 12 || !isAll(fields[4], isDigit))
        return Account;
    const QStringList parts = fields[5].split(u'/');
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
    const QStringList fields = text.split(u':');
    const QStringList parts = fields[5].split(u'/');
    DatasetArn arn;
    arn.m_text = text;
    arn.m_partition = fields[1];
    arn.m_region = fields[3];
    arn.m_account = fields[4];
    arn.m_project = parts[1];
    arn.m_type = parts[3] == u"train" ? DatasetType::Train : DatasetType::Test;
    arn.m_id = parts[4];
    return arn;
}

} // namespace dw
