// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "rekognition/projectdescription.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QCheckBox;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace dw {

/// The datasets AWS knows, as a tree of regions and projects, all ticked. Asks by signal; answers come region by region.
class FindDatasetsPage final : public QWidget {
    Q_OBJECT
public:
    explicit FindDatasetsPage(QWidget *parent = nullptr);

    /// Begins anew for a connection that uses \p regions. Datasets in \p watched are shown and not offered.
    void start(const QStringList &regions, const QSet<DatasetArn> &watched);

    /// Asks now, as the button *Find* does; in all regions with Custom Labels where \p everywhere is set.
    void find(bool everywhere);

    /// The answer of a region; ignored for one that was not asked.
    void setProjects(const QString &region, const QList<ProjectDescription> &projects);
    void setFailed(const QString &region, const ApiError &error);

    /// Ticked datasets that are not watched yet.
    [[nodiscard]] QList<DatasetArn> chosen() const;

Q_SIGNALS:
    void findRequested(const QStringList &regions);
    void chosenChanged();

private:
    [[nodiscard]] QTreeWidgetItem *waitingItem(const QString &region);
    void addProject(QTreeWidgetItem *regionItem, const ProjectDescription &project);
    void onFindClicked();
    void onItemChanged(QTreeWidgetItem *item);

    QTreeWidget *m_tree;
    QCheckBox *m_everywhere;
    QPushButton *m_find;
    QStringList m_regions;
    QSet<DatasetArn> m_watched;
    QHash<QString, QTreeWidgetItem *> m_waiting; // regions asked and not answered
};

} // namespace dw
