// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/modelcelltext.h"

#include "ui/table/datasettablemodel.h"
#include "ui/text/formatting.h"
#include "ui/text/modeltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Cells {
    Q_DECLARE_TR_FUNCTIONS(dw::ModelCells)
};

} // namespace

QVariant modelCellValue(const ModelKnowledge &model)
{
    constexpr qint64 apart = 1'000'000'000'000; // seconds; more than any time has since 1970
    if (!model.summary)
        return {};
    if (model.summary->running)
        return model.summary->running->firstSeen.toSecsSinceEpoch() - apart;
    if (model.summary->isTraining)
        return qint64(0);
    return model.summary->lastTrained ? apart - qint64(*model.summary->lastTrained) : 2 * apart;
}

QVariant modelCellData(const ModelKnowledge &model, int role, const QDateTime &now)
{
    switch (role) {
    case Qt::DisplayRole:
    case DatasetTableModel::FullTextRole: return modelText(model, now, displayLocale());
    case Qt::ToolTipRole: return toolTipText(modelFacts(model, now, displayLocale()));
    case Qt::AccessibleTextRole:
        //: Column and value, for screen readers
        return Cells::tr("%1: %2").arg(columnTitle(DatasetColumnId::Model), modelFacts(model, now, displayLocale()).join(u' '));
    case DatasetTableModel::SortRole: return modelCellValue(model);
    default: return {};
    }
}

QString modelToolTipLine(const ModelKnowledge &model, DatasetColumnId column, const QDateTime &now)
{
    const bool isTold = column == DatasetColumnId::Project && model.summary && model.summary->running;
    return isTold ? runningFact(*model.summary->running, now, displayLocale()) : QString();
}

QString withModelWord(const QString &spoken, const ModelKnowledge &model, DatasetColumnId column)
{
    if (column != DatasetColumnId::Status || !model.summary || !model.summary->running)
        return spoken;
    const QString word = model.summary->running->status == ProjectVersionStatus::Starting ? Cells::tr("model starting")
                                                                                          : Cells::tr("model running");
    return spoken + u", "_s + word;
}

} // namespace dw
