// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/columnlayout.h"

#include <algorithm>
#include <cmath>

namespace dw {

namespace {

constexpr int cellMargins = 16; // 8 px on each side
constexpr int narrowWindow = 1200;
constexpr int narrowTable = 900; // with the details at its right
constexpr int tightWindow = 900; // below, the words of the statuses would go before the seven days
// Room for Connection beside the default columns, and for Region beside both
constexpr int wideWindow = 1400;
constexpr int widerWindow = 1600;

/// Room for a picture beside the digits.
int pictureWidth(DatasetColumnId id)
{
    if (id == DatasetColumnId::Status)
        return 20; // icon of 14 px and a gap of 6
    // the gap between picture and number
    return id == DatasetColumnId::Progress || id == DatasetColumnId::SevenDays ? 6 : 0;
}

int pixels(DatasetColumnId id, int digits, double digit)
{
    return static_cast<int>(std::ceil(digits * digit)) + cellMargins + pictureWidth(id);
}

/// In a narrow window the seven days are a number without its line.
int standardDigits(DatasetColumnId id, const ColumnRoom &room)
{
    const DatasetColumn &column = datasetColumn(id);
    return id == DatasetColumnId::SevenDays && room.window < narrowWindow ? column.minimumDigits : column.digits;
}

/// Narrower columns in the order in which they give way.
constexpr std::array shrinking {DatasetColumnId::Message, DatasetColumnId::Project, DatasetColumnId::SevenDays, DatasetColumnId::Progress,
    DatasetColumnId::Status};

} // namespace

ColumnLayout::Column &ColumnLayout::at(DatasetColumnId id)
{
    const auto it = std::find_if(columns.begin(), columns.end(), [id](const Column &column) { return column.id == id; });
    Q_ASSERT(it != columns.end());
    return *it;
}

const ColumnLayout::Column &ColumnLayout::at(DatasetColumnId id) const
{
    const auto it = std::find_if(columns.begin(), columns.end(), [id](const Column &column) { return column.id == id; });
    Q_ASSERT(it != columns.end());
    return *it;
}

ColumnLayout defaultColumnLayout()
{
    ColumnLayout layout;
    for (const DatasetColumn &column : datasetColumns())
        layout.columns.append({column.id, {}, {}});
    return layout;
}

bool isShown(const ColumnLayout &layout, DatasetColumnId column, const ColumnRoom &room)
{
    if (const auto chosen = layout.at(column).visible)
        return *chosen;
    if (column == DatasetColumnId::Labeled)
        return room.window >= narrowWindow && room.viewport >= narrowTable;
    if (column == DatasetColumnId::SevenDays)
        return room.window >= tightWindow && room.viewport >= narrowTable;
    if (column == DatasetColumnId::Connection)
        return room.severalConnections && room.window >= wideWindow;
    if (column == DatasetColumnId::Region)
        return room.severalRegions && room.window >= widerWindow;
    return datasetColumn(column).visible;
}

std::array<int, datasetColumnCount> columnWidths(const ColumnLayout &layout, const ColumnRoom &room)
{
    std::array<int, datasetColumnCount> widths {};
    int left = room.viewport;
    for (const ColumnLayout::Column &column : layout.columns) {
        if (!isShown(layout, column.id, room))
            continue;
        const int title = room.titles[static_cast<size_t>(column.id)] + cellMargins;
        const int width = column.width.value_or(qMax(title, pixels(column.id, standardDigits(column.id, room), room.digit)));
        widths[static_cast<size_t>(column.id)] = width;
        left -= width;
    }
    int &message = widths[static_cast<size_t>(DatasetColumnId::Message)];
    if (left > 0 && message > 0) {
        message += left;
        return widths;
    }
    for (const DatasetColumnId id : shrinking) {
        int &width = widths[static_cast<size_t>(id)];
        // a width set by hand is meant, but for Message, which takes what is left in any case
        if (width == 0 || left >= 0 || (layout.at(id).width && id != DatasetColumnId::Message))
            continue;
        const int least = qMin(width, pixels(id, datasetColumn(id).minimumDigits, room.digit));
        const int given = qMin(width - least, -left);
        width -= given;
        left += given;
    }
    return widths;
}

} // namespace dw
