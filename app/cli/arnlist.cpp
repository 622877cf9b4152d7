// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arnlist.h"

using namespace Qt::StringLiterals;

namespace dw {
namespace {

QString explanation(DatasetArnProblem problem)
{
    switch (problem) {
    case DatasetArnProblem::Fine: return {};
    case DatasetArnProblem::Empty: return u"it is empty"_s;
    case DatasetArnProblem::Length: return u"it is longer than 2048 characters"_s;
    case DatasetArnProblem::NotAnArn:
        return u"a dataset ARN looks like arn:aws:rekognition:REGION:ACCOUNT:project/NAME/dataset/train/ID"_s;
    case DatasetArnProblem::OtherService: return u"it belongs to another service than rekognition"_s;
    case DatasetArnProblem::ProjectArn: return u"it is the ARN of a project, not of a dataset"_s;
    case DatasetArnProblem::Region: return u"its region is malformed"_s;
    case DatasetArnProblem::Account: return u"its account is not 12 digits"_s;
    case DatasetArnProblem::Project: return u"its project name is malformed"_s;
    case DatasetArnProblem::Type: return u"its dataset is neither train nor test"_s;
    case DatasetArnProblem::Id: return u"its dataset id is not a number"_s;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

/// Adds an ARN, or what is wrong with it. \p place is empty, or says where it stands.
void add(const QString &text, const QString &place, ArnList &list)
{
    if (const auto arn = DatasetArn::parse(text)) {
        list.arns.append(*arn);
        return;
    }
    // Python counts code points
    const qsizetype length = text.toUcs4().size();
    constexpr qsizetype minLength = 20;
    const QString problem = length < minLength
        ? u"Invalid length for parameter DatasetArn, value: %1, valid min length: %2"_s.arg(length).arg(minLength)
        : u"Invalid value for parameter DatasetArn, value: "_s + text.left(200) + u", "_s
            + explanation(checkDatasetArn(text));
    list.problems.append(place + problem);
}

} // namespace

ArnList readArns(const QStringList &arguments)
{
    ArnList list;
    for (const QString &argument : arguments)
        add(argument, {}, list);
    return list;
}

ArnList readArnsFile(const QByteArray &content, const QString &fileName)
{
    ArnList list;
    QString text = QString::fromUtf8(content);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            add(line, u"%1, line %2: "_s.arg(fileName).arg(i + 1), list);
    }
    return list;
}

} // namespace dw
