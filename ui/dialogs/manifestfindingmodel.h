// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/manifestreport.h"

#include <QAbstractTableModel>

namespace dw {

/// Findings of a manifest check, in the order of the file. Sorted by a proxy: SortRole has the values, for rules and
/// consequences the worst first. Account ids, which names of buckets often hold, are shown as shownText() has them.
class ManifestFindingModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Line, What, Detail, Consequence };
    static constexpr int columns = 4;
    enum Role {
        SortRole = Qt::UserRole + 1,
        FullTextRole, ///< QString: the text with account ids in full, to be copied
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QList<ManifestFinding> &findings);
    /// To be called when account ids are hidden or shown.
    void showAccountsAnew();
    [[nodiscard]] const QList<ManifestFinding> &findings() const noexcept { return m_findings; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const ManifestFinding &finding, Column column);
    [[nodiscard]] static QVariant sortValue(const ManifestFinding &finding, Column column);

    QList<ManifestFinding> m_findings;
};

} // namespace dw
