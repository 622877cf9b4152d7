// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/datasetcolumn.h"
#include "ui/table/datasetgroup.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace dw {

/// How the columns and rows of the dataset table lie. A value: what a person chose, and what follows from the room there is.
struct ColumnLayout {
    struct Column {
        DatasetColumnId id;
        std::optional<bool> visible; ///< chosen by hand; absent: as the room allows
        std::optional<int> width; ///< pixels, set by hand; absent: as the room allows
        bool operator==(const Column &) const = default;
    };

    QList<Column> columns; ///< in the order shown
    DatasetColumnId sortedBy = DatasetColumnId::Status;
    bool descending = false;
    GroupBy groupBy = GroupBy::None;
    QStringList closedGroups; ///< keys, see RowGroups
    bool operator==(const ColumnLayout &) const = default;

    [[nodiscard]] Column &at(DatasetColumnId id);
    [[nodiscard]] const Column &at(DatasetColumnId id) const;
};

[[nodiscard]] ColumnLayout defaultColumnLayout();

/// What a layout has to fit into.
struct ColumnRoom {
    int window = 0; ///< width of the whole window, pixels: below 1200 Labeled and 7 days hide
    int viewport = 0; ///< pixels for all columns
    double digit = 8; ///< width of a digit in the table's font, pixels
    bool severalConnections = false; ///< Connection shows itself in a wide window
    bool severalRegions = false; ///< Region shows itself in a wide window
    std::array<int, datasetColumnCount> titles{}; ///< pixels the title of each column takes, which differ by language; 0: not asked
};

[[nodiscard]] bool isShown(const ColumnLayout &layout, DatasetColumnId column, const ColumnRoom &room);

/// Widths in pixels by column number, 0 for hidden ones. Message takes what is left; when too little is left, Message,
/// Project, 7 days, Progress and Status shrink in that order to their least width.
[[nodiscard]] std::array<int, datasetColumnCount> columnWidths(const ColumnLayout &layout, const ColumnRoom &room);

[[nodiscard]] QByteArray toJson(const ColumnLayout &layout);
/// Absent for anything but what toJson() wrote. Columns unknown to this version are left out, columns it does not name
/// keep their default place.
[[nodiscard]] std::optional<ColumnLayout> columnLayoutFromJson(const QByteArray &json);

} // namespace dw
