// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/columnlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

constexpr int formatVersion = 1;
constexpr qsizetype mostClosedGroups = 2000; // nobody closed more by hand
constexpr std::array<const char *, 4> groupings{"none", "project", "connection", "tag"}; // as GroupBy
constexpr int widestColumn = 4000; // pixels; more is not a width that anybody set

std::optional<DatasetColumnId> columnByKey(const QString &key)
{
    for (const DatasetColumn &column : datasetColumns()) {
        if (key == QLatin1StringView(column.key))
            return column.id;
    }
    return {};
}

QString keyOf(DatasetColumnId id)
{
    return QString::fromLatin1(datasetColumn(id).key);
}

bool names(const QList<ColumnLayout::Column> &columns, DatasetColumnId id)
{
    return std::any_of(columns.begin(), columns.end(), [id](const ColumnLayout::Column &column) { return column.id == id; });
}

/// Puts a column that the saved layout does not know behind the one it follows by default.
void insertMissing(QList<ColumnLayout::Column> &columns, DatasetColumnId id)
{
    const auto before = std::find_if(columns.begin(), columns.end(),
        [id](const ColumnLayout::Column &column) { return static_cast<int>(column.id) == static_cast<int>(id) - 1; });
    columns.insert(before == columns.end() ? columns.begin() : before + 1, {id, {}, {}});
}

} // namespace

QByteArray toJson(const ColumnLayout &layout)
{
    QJsonArray columns;
    for (const ColumnLayout::Column &column : layout.columns) {
        QJsonObject object {{u"key"_s, keyOf(column.id)}};
        if (column.visible)
            object.insert(u"visible"_s, *column.visible);
        if (column.width)
            object.insert(u"width"_s, *column.width);
        columns.append(object);
    }
    const QJsonObject root {{u"version"_s, formatVersion}, {u"sortedBy"_s, keyOf(layout.sortedBy)},
        {u"descending"_s, layout.descending}, {u"columns"_s, columns},
        {u"groupBy"_s, QString::fromLatin1(groupings[size_t(layout.groupBy)])},
        {u"closedGroups"_s, QJsonArray::fromStringList(layout.closedGroups.first(qMin(layout.closedGroups.size(), mostClosedGroups)))}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

std::optional<ColumnLayout> columnLayoutFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value("version"_L1).toInt() != formatVersion || !root.value("columns"_L1).isArray())
        return {};
    ColumnLayout layout;
    layout.sortedBy = columnByKey(root.value("sortedBy"_L1).toString()).value_or(DatasetColumnId::Status);
    layout.descending = root.value("descending"_L1).toBool();
    const QByteArray groupBy = root.value("groupBy"_L1).toString().toLatin1();
    for (size_t i = 0; i < groupings.size(); ++i) {
        if (groupBy == groupings[i])
            layout.groupBy = static_cast<GroupBy>(i);
    }
    const QJsonArray closed = root.value("closedGroups"_L1).toArray();
    for (qsizetype i = 0; i < qMin(closed.size(), mostClosedGroups); ++i)
        layout.closedGroups.append(closed.at(i).toString());
    const QJsonArray columns = root.value("columns"_L1).toArray();
    for (const QJsonValue &value : columns) {
        const QJsonObject object = value.toObject();
        const auto id = columnByKey(object.value("key"_L1).toString());
        if (!id || names(layout.columns, *id))
            continue;
        ColumnLayout::Column column {*id, {}, {}};
        if (object.value("visible"_L1).isBool())
            column.visible = object.value("visible"_L1).toBool();
        if (const int width = object.value("width"_L1).toInt(); width > 0 && width <= widestColumn)
            column.width = width;
        layout.columns.append(column);
    }
    for (const DatasetColumn &column : datasetColumns()) {
        if (!names(layout.columns, column.id))
            insertMissing(layout.columns, column.id);
    }
    return layout;
}

} // namespace dw
