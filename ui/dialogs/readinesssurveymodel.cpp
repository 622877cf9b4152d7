// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/readinesssurveymodel.h"

#include "core/redact.h"
#include "ui/panels/verdicticon.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"
#include "ui/text/readinesstext.h"
#include "ui/text/shownaccounts.h"

#include <algorithm>

namespace dw {
namespace {

QString reasonText(const SurveyedProject &project)
{
    // What is failed is failed, whatever the labels; else they are what is missing
    if (project.error && project.verdict.verdict != ReadinessVerdict::NotReady)
        return errorSentence(*project.error, {project.connectionName, project.dataset().region(), {}, {}});
    return verdictReason(project.verdict, displayLocale());
}

int urgency(ReadinessVerdict verdict)
{
    const auto &order = ReadinessSurveyModel::byUrgency;
    return int(std::find(order.begin(), order.end(), verdict) - order.begin());
}

bool isNumber(ReadinessSurveyModel::Column column)
{
    return column == ReadinessSurveyModel::Column::NotMet || column == ReadinessSurveyModel::Column::Warnings;
}

} // namespace

ReadinessSurveyModel::ReadinessSurveyModel(const ReadinessSurvey &survey, QObject *parent)
    : QAbstractTableModel(parent)
    , m_survey(survey)
{
    connect(&survey, &ReadinessSurvey::started, this, &ReadinessSurveyModel::onStarted);
    connect(&survey, &ReadinessSurvey::projectChecked, this,
            [this](int place) { Q_EMIT dataChanged(index(place, 0), index(place, columns - 1)); });
    onStarted();
}

/// Another survey has other projects: rows that keep their place would be a coincidence.
void ReadinessSurveyModel::onStarted()
{
    beginResetModel();
    m_rows = int(m_survey.projects().size());
    endResetModel();
}

int ReadinessSurveyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ReadinessSurveyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ReadinessSurveyModel::text(const SurveyedProject &project, Column column)
{
    switch (column) {
    case Column::Project: return project.dataset().project();
    case Column::Region: return project.dataset().region();
    case Column::Connection: return cleanText(project.connectionName);
    case Column::Verdict: return project.isChecked ? verdictText(project.verdict.verdict) : notReadText();
    case Column::NotMet: return project.isChecked ? countText(project.verdict.notMet) : notReadText();
    case Column::Warnings: return project.isChecked ? countText(project.verdict.warnings) : notReadText();
    case Column::Reason: return project.isChecked ? reasonText(project) : QString();
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QVariant ReadinessSurveyModel::sortValue(const SurveyedProject &project, Column column)
{
    constexpr int last = 1'000'000; // more checks and verdicts than there are
    if (column == Column::Verdict)
        return project.isChecked ? urgency(project.verdict.verdict) : last;
    if (isNumber(column)) // the most first
        return project.isChecked ? -(column == Column::NotMet ? project.verdict.notMet : project.verdict.warnings) : last;
    return text(project, column);
}

QVariant ReadinessSurveyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SurveyedProject &project = m_survey.projects().at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return shownText(text(project, column));
    case FullTextRole: return text(project, column);
    case SortRole: return sortValue(project, column);
    case ArnRole: return QVariant::fromValue(project.dataset());
    case Qt::ToolTipRole:
        return column == Column::Project ? toolTipText({project.dataset().project(), project.dataset().account()})
                                         : toolTipText({text(project, column)});
    case Qt::AccessibleTextRole:
        if (!project.isChecked && column != Column::Project)
            return tr("not checked yet");
        //: For screen readers: a column and its value
        return isNumber(column) ? tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text(project, column))
                                : shownText(text(project, column));
    case Qt::DecorationRole:
        return column == Column::Verdict && project.isChecked ? QVariant(themedIcon(verdictIcon(project.verdict.verdict)))
                                                              : QVariant();
    case Qt::TextAlignmentRole: return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant ReadinessSurveyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Project: return tr("Project");
    //: Whether a project can be trained
    case Column::Verdict: return tr("Verdict");
    //: How many documented limits are not met
    case Column::NotMet: return tr("Not met");
    case Column::Warnings: return tr("Warnings");
    //: The first reason for the verdict
    case Column::Reason: return tr("Why");
    case Column::Region: return tr("Region");
    case Column::Connection: return tr("Connection");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

void ReadinessSurveyModel::showAccountsAnew()
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columns - 1),
                           {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

} // namespace dw
