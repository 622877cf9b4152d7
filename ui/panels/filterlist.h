// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/datasetcounts.h"

#include <QCollator>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace dw {

class FilterLine;
struct ConnectionSummary;

/// The sidebar: views, statuses, connections and projects, each with its count. One line is chosen at a time.
/// Hundreds of new projects come in portions, so that no event takes long.
class FilterList final : public QWidget {
    Q_OBJECT
public:
    explicit FilterList(QWidget *parent = nullptr);

    /// Connections in their order; the name of a connection is shown, its id is filtered by.
    void setConnections(const QList<ConnectionSummary> &connections);

    /// Lines keep their place and choice; a project that is gone takes its line with it.
    void setCounts(const DatasetCounts &counts);

    /// The filter of the chosen line; its text is empty.
    [[nodiscard]] const DatasetFilter &filter() const noexcept { return m_filter; }

    void chooseView(DatasetFilter::View view);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void filterChanged(const dw::DatasetFilter &filter);

private:
    FilterLine *addLine(int row, const QString &text, const DatasetFilter &filter);
    QListWidgetItem *addHeading(const QString &text);
    QListWidgetItem *addNote(const QString &text);
    void addFixedLines();
    /// Lines between two items become those wanted.
    void showLines(QListWidgetItem *before, QListWidgetItem *end, const QList<std::pair<QString, DatasetFilter>> &wanted);
    void showCounts();
    void showProjects(const QMap<QString, int> &before);
    void removeProjects();
    void addProjects();
    [[nodiscard]] int firstProjectRow() const;
    /// Where the line of a new project belongs.
    [[nodiscard]] int rowFor(const QString &project) const;
    void chooseAllInstead();
    void onCurrentChanged();
    void onSearchChanged();

    QListWidget *m_list;
    QLineEdit *m_search;
    QListWidgetItem *m_noConnections = nullptr;
    QListWidgetItem *m_projectsHeading = nullptr;
    QListWidgetItem *m_noProjects = nullptr;
    QHash<QString, FilterLine *> m_projects; // lines by project
    QStringList m_newProjects; // that have no line yet
    QTimer m_addTimer;
    QCollator m_natural;
    DatasetCounts m_counts;
    DatasetFilter m_filter;
};

} // namespace dw
