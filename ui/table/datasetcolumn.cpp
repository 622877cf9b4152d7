// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/datasetcolumn.h"

#include <QCoreApplication>

namespace dw {

namespace {

constexpr DatasetFields none {};
constexpr DatasetFields status = DatasetField::Status;
constexpr DatasetFields counts = DatasetField::Counts;
constexpr DatasetFields times = DatasetField::Times;
constexpr DatasetFields checked = DatasetField::Checked;
constexpr DatasetFields notes = DatasetField::Notes;
constexpr DatasetFields countsOrTarget = DatasetFields::fromInt(DatasetFields::Int(DatasetField::Counts) | DatasetFields::Int(DatasetField::Notes));
constexpr DatasetFields progress = DatasetField::Progress;
constexpr DatasetFields model = DatasetField::Model;

using Id = DatasetColumnId;

/// The order is that of DatasetColumnId. What dims or emboldens a whole row (Error, Attention, Checked) is added by the model,
/// as are trends, which no snapshot has.
constexpr std::array<DatasetColumn, datasetColumnCount> columns {{
    {Id::Status, "status", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Status"), 13, 0, Qt::AlignLeft, SortType::Status, true, status},
    {Id::Project, "project", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Project"), 20, 12, Qt::AlignLeft, SortType::ProjectName, true, model},
    {Id::Set, "set", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Set"), 5, 5, Qt::AlignLeft, SortType::Number, true, none},
    {Id::Progress, "progress", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Progress"), 15, 5, Qt::AlignLeft, SortType::Share, true, countsOrTarget},
    {Id::Labeled, "labeled", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Labeled"), 7, 7, Qt::AlignRight, SortType::Number, true, counts},
    {Id::Entries, "entries", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Entries"), 7, 7, Qt::AlignRight, SortType::Number, true, counts},
    {Id::Errors, "errors", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Errors"), 7, 7, Qt::AlignRight, SortType::Number, true, counts},
    {Id::SevenDays, "seven-days", QT_TRANSLATE_NOOP("dw::DatasetColumn", "7 days"), 14, 7, Qt::AlignRight, SortType::Number, true, none},
    {Id::Message, "message", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Message"), 16, 16, Qt::AlignLeft, SortType::Text, true, status},
    {Id::Changed, "changed", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Changed"), 10, 10, Qt::AlignLeft, SortType::Time, true, times},
    {Id::Labels, "labels", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Labels"), 6, 6, Qt::AlignRight, SortType::Number, false, counts},
    {Id::Unlabeled, "unlabeled", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Unlabeled"), 9, 9, Qt::AlignRight, SortType::Number, false, counts},
    {Id::ToGo, "to-go", QT_TRANSLATE_NOOP("dw::DatasetColumn", "To go"), 7, 7, Qt::AlignRight, SortType::Number, false, countsOrTarget},
    {Id::ErrorShare, "error-share", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Error %"), 7, 7, Qt::AlignRight, SortType::Share, false, counts},
    {Id::Pace, "pace", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Pace"), 7, 7, Qt::AlignRight, SortType::Share, false, progress},
    {Id::Expected, "expected", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Expected"), 17, 8, Qt::AlignLeft, SortType::Number, false, progress},
    {Id::Due, "due", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Due"), 9, 7, Qt::AlignLeft, SortType::Number, false, notes},
    {Id::Tags, "tags", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Tags"), 14, 8, Qt::AlignLeft, SortType::Text, false, notes},
    {Id::MessageCode, "message-code", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Message code"), 15, 10, Qt::AlignLeft, SortType::Text, false, status},
    {Id::Created, "created", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Created"), 10, 10, Qt::AlignLeft, SortType::Time, false, times},
    {Id::Region, "region", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Region"), 11, 9, Qt::AlignLeft, SortType::Text, false, none},
    {Id::Account, "account", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Account"), 13, 12, Qt::AlignLeft, SortType::Text, false, none},
    {Id::Connection, "connection", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Connection"), 14, 10, Qt::AlignLeft, SortType::Text, false, none},
    {Id::Arn, "arn", QT_TRANSLATE_NOOP("dw::DatasetColumn", "ARN"), 40, 20, Qt::AlignLeft, SortType::Text, false, none},
    {Id::DatasetId, "dataset-id", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Dataset id"), 14, 14, Qt::AlignLeft, SortType::Number, false, none},
    {Id::Checked, "checked", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Checked"), 10, 10, Qt::AlignLeft, SortType::Time, false, checked},
    {Id::Model, "model", QT_TRANSLATE_NOOP("dw::DatasetColumn", "Model"), 21, 12, Qt::AlignLeft, SortType::Number, false, model},
}};

struct Descriptions {
    Q_DECLARE_TR_FUNCTIONS(dw::DatasetColumn)
};

} // namespace

const std::array<DatasetColumn, datasetColumnCount> &datasetColumns()
{
    return columns;
}

const DatasetColumn &datasetColumn(DatasetColumnId id)
{
    const DatasetColumn &column = columns[static_cast<size_t>(id)];
    Q_ASSERT(column.id == id);
    return column;
}

Qt::Alignment cellAlignment(DatasetColumnId id)
{
    const Qt::Alignment alignment = datasetColumn(id).alignment | Qt::AlignVCenter;
    return alignment & Qt::AlignRight ? alignment | Qt::AlignAbsolute : alignment;
}

QString columnTitle(DatasetColumnId id)
{
    return Descriptions::tr(datasetColumn(id).title);
}

QString columnDescription(DatasetColumnId id)
{
    switch (id) {
    case Id::Status:
        return Descriptions::tr("The last operation on the dataset. Sorted: needs attention, in progress, the rest");
    case Id::Project:
        return Descriptions::tr("The Custom Labels project the dataset belongs to");
    case Id::Set:
        return Descriptions::tr("Training or test dataset");
    case Id::Progress:
        return Descriptions::tr("Labeled entries of all entries, or of your target, rounded down");
    case Id::Labeled:
        return Descriptions::tr("Entries that have labels");
    case Id::Entries:
        return Descriptions::tr("All entries of the dataset");
    case Id::Errors:
        return Descriptions::tr("Entries with at least one error: not used for training, or only in part");
    case Id::SevenDays:
        return Descriptions::tr("Labeled entries now, compared with 7 days ago, and how they went");
    case Id::Message:
        return Descriptions::tr("What AWS says of the last operation");
    case Id::Changed:
        return Descriptions::tr("When AWS last changed the dataset");
    case Id::Labels:
        return Descriptions::tr("Labels declared in the dataset");
    case Id::Unlabeled:
        return Descriptions::tr("Entries without labels");
    case Id::ToGo:
        return Descriptions::tr("Entries still to label: to your target, else all that have no labels");
    case Id::Pace:
        return Descriptions::tr("Labeled entries a day, over the last 30 days with their pauses");
    case Id::Expected:
        return Descriptions::tr("When labeling ends at this pace, and the range it may fall into");
    case Id::Due:
        return Descriptions::tr("The due date you noted");
    case Id::Tags:
        return Descriptions::tr("The tags you noted");
    case Id::ErrorShare:
        return Descriptions::tr("Entries with errors of all entries, rounded down");
    case Id::MessageCode:
        return Descriptions::tr("AWS's code for its message");
    case Id::Created:
        return Descriptions::tr("When the dataset was created");
    case Id::Region:
        return Descriptions::tr("AWS region");
    case Id::Account:
        return Descriptions::tr("AWS account");
    case Id::Connection:
        return Descriptions::tr("The connection that reads the dataset");
    case Id::Arn:
        return Descriptions::tr("The dataset's Amazon Resource Name");
    case Id::DatasetId:
        return Descriptions::tr("The last part of the ARN");
    case Id::Checked:
        return Descriptions::tr("When its counts were last read");
    case Id::Model:
        return Descriptions::tr("Whether a model of the project runs, else when it was last trained and how good it is");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace dw
