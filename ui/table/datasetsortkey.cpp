// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/datasetsortkey.h"

#include "ui/table/datasetcelltext.h"
#include "ui/table/datasettablemodel.h"
#include "ui/table/modelcelltext.h"
#include "ui/table/progresscelltext.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>

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

DatasetSortKey numberKey(const QVariant &value, DatasetColumnId column)
{
    if (!value.isValid())
        return {};
    const SortType type = datasetColumn(column).sort;
    if (type == SortType::Share)
        return {true, ordered(value.toDouble())};
    return {true, type == SortType::Time ? value.toDateTime().toMSecsSinceEpoch() : value.toLongLong()};
}

/// By row, the place of a text among all that the rows have, or -1 where \p textOf gives none. It is asked once for each
/// text that \p rawOf gives: few for messages and regions, while collating one costs 2 us.
template<typename RawOf, typename TextOf>
std::vector<int> textPlaces(const DatasetTableModel &model, RawOf rawOf, TextOf textOf)
{
    constexpr int unknown = -1;
    QHash<QString, int> idOf;
    QStringList texts;
    std::vector<int> places(size_t(model.rowCount()), unknown);
    for (size_t row = 0; row < places.size(); ++row) {
        const DatasetSnapshot &snapshot = model.snapshotAt(int(row));
        const QString raw = rawOf(snapshot);
        auto id = idOf.constFind(raw);
        if (id == idOf.constEnd()) {
            const std::optional<QString> text = textOf(snapshot);
            id = idOf.insert(raw, text ? int(texts.size()) : unknown);
            if (text)
                texts.append(*text);
        }
        places[row] = *id;
    }
    const std::vector<int> placeOf = model.textPlaces(texts);
    for (int &place : places)
        place = place == unknown ? unknown : placeOf[size_t(place)];
    return places;
}

/// The text as it came, before it is made fit for a cell: enough to tell texts apart.
QString rawText(const DatasetSnapshot &snapshot, DatasetColumnId column)
{
    switch (column) {
    case DatasetColumnId::Message: return snapshot.description.statusMessage.value_or(QString());
    case DatasetColumnId::MessageCode:
        return snapshot.description.statusMessageCode ? snapshot.description.statusMessageCode->text : QString();
    case DatasetColumnId::Tags: return snapshot.notes.tags.join(u'\n');
    case DatasetColumnId::Region: return snapshot.arn.region();
    case DatasetColumnId::Account: return snapshot.arn.account();
    default: // the other column of texts, but for the ARN
        return snapshot.connectionName;
    }
}

std::vector<DatasetSortKey> textKeys(const DatasetTableModel &model, DatasetColumnId column)
{
    const auto rawOf = [column](const DatasetSnapshot &snapshot) { return rawText(snapshot, column); };
    const auto textOf = [&](const DatasetSnapshot &snapshot) -> std::optional<QString> {
        const QVariant value = cellValue(snapshot, column, model.context());
        return value.isValid() ? std::optional(value.toString()) : std::nullopt;
    };
    const std::vector<int> places = textPlaces(model, rawOf, textOf);
    std::vector<DatasetSortKey> keys;
    keys.reserve(places.size());
    for (const int place : places)
        keys.push_back({place >= 0, place});
    return keys;
}

/// Each dataset has its own ARN, but shares its parts: what stands before the project, the project, the set.
/// A part ends with a sign that it cannot contain, so that the order by parts is that of the whole.
std::vector<DatasetSortKey> arnKeys(const DatasetTableModel &model)
{
    const auto startOf
        = [](const DatasetSnapshot &snapshot) { return snapshot.arn.toString().left(snapshot.arn.toString().indexOf(u'/') + 1); };
    const auto projectOf = [](const DatasetSnapshot &snapshot) { return snapshot.arn.project(); };
    const auto projectPart = [](const DatasetSnapshot &snapshot) { return std::optional(snapshot.arn.project() + u'/'); };
    const std::vector<int> starts
        = textPlaces(model, startOf, [&](const DatasetSnapshot &snapshot) { return std::optional(startOf(snapshot)); });
    const std::vector<int> projects = textPlaces(model, projectOf, projectPart);
    std::vector<DatasetSortKey> keys;
    keys.reserve(starts.size());
    for (size_t row = 0; row < starts.size(); ++row) {
        const bool isTrain = model.arnAt(int(row)).type() == DatasetType::Train; // behind "test"
        keys.push_back({true, (qint64(starts[row]) << 32) + 2 * qint64(projects[row]) + int(isTrain)});
    }
    return keys;
}

} // namespace

std::vector<DatasetSortKey> sortKeys(const DatasetTableModel &model, DatasetColumnId column)
{
    const auto count = size_t(model.rowCount());
    const SortType type = datasetColumn(column).sort;
    if (column == DatasetColumnId::Arn)
        return arnKeys(model);
    if (type == SortType::Text)
        return textKeys(model, column);
    std::vector<DatasetSortKey> keys;
    keys.reserve(count);
    for (size_t row = 0; row < count; ++row) {
        if (type == SortType::ProjectName)
            keys.push_back({true, model.namePlaces()[row]});
        else if (column == DatasetColumnId::Model)
            keys.push_back(numberKey(modelCellValue(model.modelAt(int(row))), column));
        else
            keys.push_back(numberKey(isProgressColumn(column) ? progressCellValue(model.progressAt(int(row)), column)
                                                              : cellValue(model.snapshotAt(int(row)), column, model.context(), model.trendAt(int(row))),
                                     column));
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
