// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readiness/readinesssurvey.h"

#include <QAbstractTableModel>

#include <array>

namespace dw {

/// A survey as rows, a project each, which fill as they come.
class ReadinessSurveyModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Project, Verdict, NotMet, Warnings, Reason, Region, Connection };
    static constexpr int columns = 7;
    /// What keeps a project from being trained stands first.
    static constexpr std::array byUrgency{ReadinessVerdict::NotReady, ReadinessVerdict::Unknown, ReadinessVerdict::ReadyWithWarnings,
                                          ReadinessVerdict::Ready};
    enum Role {
        SortRole = Qt::UserRole + 1, ///< number or text; what is not checked yet comes last
        FullTextRole, ///< with account ids in full, to be copied
        ArnRole, ///< dw::DatasetArn: a dataset of the project
    };

    /// \p survey outlives it.
    explicit ReadinessSurveyModel(const ReadinessSurvey &survey, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Account ids are masked now, or no longer.
    void showAccountsAnew();

private:
    void onStarted();
    [[nodiscard]] static QString text(const SurveyedProject &project, Column column);
    [[nodiscard]] static QVariant sortValue(const SurveyedProject &project, Column column);

    const ReadinessSurvey &m_survey;
    int m_rows = 0; ///< that views know of
};

} // namespace dw
