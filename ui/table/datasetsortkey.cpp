// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/datasetsortkey.h"

#include "ui/table/datasetcelltext.h"
#include "ui/table/datasettablemodel.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace dw {

namespace {

/// Doubles as numbers in the same order (IEEE 754: the bits of positive ones are in order, those of negative ones reversed).
qint64 ordered(double value)
{
    value += 0.0; // -0 is 0
    qint64 bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return bits < 0 ? bits ^ std::numeric_limits<qint64>::max() : bits;
}

DatasetSortKey numberKey(const DatasetSnapshot &snapshot, DatasetColumnId column, const FilterContext &context)
{
    const QVariant value = cellValue(snapshot, column, context);
    if (!value.isValid())
        return {};
    const SortType type = datasetColumn(column).sort;
    if (type == SortType::Share)
        return {true, ordered(value.toDouble())};
    return {true, type == SortType::Time ? value.toDateTime().toMSecsSinceEpoch() : value.toLongLong()};
}

/// The text as it came, before it is made fit for a cell: enough to tell texts apart.
QString rawText(const DatasetSnapshot &snapshot, DatasetColumnId column)
{
    switch (column) {
    case DatasetColumnId::Message: return snapshot.description.statusMessage.value_or(QString());
    case DatasetColumnId::MessageCode:
        return snapshot.description.statusMessageCode ? snapshot.description.statusMessageCode->text : QString();
    case DatasetColumnId::Region: return snapshot.arn.region();
    case DatasetColumnId::Account: return snapshot.arn.account();
    case DatasetColumnId::Connection: return snapshot.connectionName;
    default: // every dataset has its own
        return snapshot.arn.toString();
    }
}

std::vector<DatasetSortKey> textKeys(const DatasetTableModel &model, DatasetColumnId column)
{
    const auto count = size_t(model.rowCount());
    QHash<QString, int> idOf;
    QStringList texts;
    std::vector<int> ids(count, -1); // -1: unknown
    std::vector<DatasetSortKey> keys(count);
    for (size_t row = 0; row < count; ++row) {
        const DatasetSnapshot &snapshot = model.snapshotAt(int(row));
        const QString raw = rawText(snapshot, column);
        auto id = idOf.constFind(raw);
        if (id == idOf.constEnd()) {
            const QVariant value = cellValue(snapshot, column, model.context());
            id = idOf.insert(raw, value.isValid() ? int(texts.size()) : -1);
            if (value.isValid())
                texts.append(value.toString());
        }
        ids[row] = *id;
    }
    const std::vector<int> places = model.textPlaces(texts);
    for (size_t row = 0; row < count; ++row) {
        if (ids[row] >= 0)
            keys[row] = {true, places[size_t(ids[row])]};
    }
    return keys;
}

} // namespace

std::vector<DatasetSortKey> sortKeys(const DatasetTableModel &model, DatasetColumnId column)
{
    const auto count = size_t(model.rowCount());
    const SortType type = datasetColumn(column).sort;
    if (type == SortType::Text)
        return textKeys(model, column);
    std::vector<DatasetSortKey> keys;
    keys.reserve(count);
    for (size_t row = 0; row < count; ++row) {
        if (type == SortType::ProjectName)
            keys.push_back({true, model.namePlaces()[row]});
        else
            keys.push_back(numberKey(model.snapshotAt(int(row)), column, model.context()));
    }
    return keys;
}

std::vector<int> sorted(const DatasetTableModel &model, const std::vector<int> &rows, DatasetColumnId column, Qt::SortOrder order)
{
    struct Entry {
        qint64 number;
        int name;
        int row;
        bool unknown;
    };
    const std::vector<DatasetSortKey> keys = sortKeys(model, column);
    const std::vector<int> &names = model.namePlaces();
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (const int row : rows) {
        const DatasetSortKey &key = keys[size_t(row)];
        entries.push_back({order == Qt::AscendingOrder ? key.number : ~key.number, names[size_t(row)], row, !key.known});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        if (a.unknown != b.unknown)
            return b.unknown;
        if (!a.unknown && a.number != b.number)
            return a.number < b.number;
        return a.name < b.name;
    });
    std::vector<int> result;
    result.reserve(entries.size());
    for (const Entry &entry : entries)
        result.push_back(entry.row);
    return result;
}

} // namespace dw
