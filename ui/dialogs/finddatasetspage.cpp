// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/finddatasetspage.h"

#include "core/regions.h"
#include "ui/dialogs/tickdelegate.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"
#include "ui/text/shownaccounts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int ArnRole = Qt::UserRole;
constexpr int rowHeight = 22; // rows are uniform, so the first one counts

QString statusText(const DatasetMetadata &dataset)
{
    DatasetSnapshot snapshot;
    snapshot.description.status = dataset.status;
    return dataset.status ? stateText(snapshot) : absentText();
}

} // namespace

FindDatasetsPage::FindDatasetsPage(QWidget *parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget(this))
    , m_everywhere(new QCheckBox(tr("Look in &all %Ln region(s) with Custom Labels", nullptr, int(customLabelsRegions().size())), this))
    , m_find(new QPushButton(tr("&Find"), this))
{
    m_tree->setAccessibleName(tr("Datasets found"));
    //: Column headings of the tree of datasets found
    m_tree->setHeaderLabels({tr("Dataset"), tr("Status")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new TickDelegate(m_tree));
    m_find->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_everywhere, 1);
    row->addWidget(m_find);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connect(m_find, &QPushButton::clicked, this, &FindDatasetsPage::onFindClicked);
    connect(m_tree, &QTreeWidget::itemChanged, this, &FindDatasetsPage::onItemChanged);
}

void FindDatasetsPage::start(const QStringList &regions, const QSet<DatasetArn> &watched)
{
    m_regions = regions;
    m_watched = watched;
    m_waiting.clear();
    m_tree->clear();
    m_find->setEnabled(!regions.isEmpty());
    Q_EMIT chosenChanged();
}

void FindDatasetsPage::find(bool everywhere)
{
    m_everywhere->setChecked(everywhere);
    onFindClicked();
}

void FindDatasetsPage::onFindClicked()
{
    QStringList regions = m_regions;
    if (m_everywhere->isChecked())
        regions += customLabelsRegions();
    regions.removeDuplicates();
    m_waiting.clear();
    m_tree->clear();
    for (const QString &region : std::as_const(regions)) {
        auto *item = new QTreeWidgetItem(m_tree, {region, tr("looking…")});
        item->setSizeHint(0, {0, rowHeight});
        m_waiting.insert(region, item);
    }
    m_find->setEnabled(false);
    Q_EMIT chosenChanged();
    Q_EMIT findRequested(regions);
}

QTreeWidgetItem *FindDatasetsPage::waitingItem(const QString &region)
{
    QTreeWidgetItem *item = m_waiting.take(region);
    if (m_waiting.isEmpty())
        m_find->setEnabled(true);
    return item;
}

void FindDatasetsPage::setProjects(const QString &region, const QList<ProjectDescription> &projects)
{
    QTreeWidgetItem *regionItem = waitingItem(region);
    if (!regionItem)
        return;
    {
        const QSignalBlocker filling(m_tree); // one chosenChanged for all of them
        for (const ProjectDescription &project : projects)
            addProject(regionItem, project);
        int found = 0;
        for (int i = 0; i < regionItem->childCount(); ++i)
            found += regionItem->child(i)->childCount();
        regionItem->setText(1, found > 0 ? tr("%Ln dataset(s)", nullptr, found) : tr("no datasets"));
        regionItem->sortChildren(0, Qt::AscendingOrder);
        if (found > 0) {
            regionItem->setFlags(regionItem->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            regionItem->setExpanded(true);
            for (int i = 0; i < regionItem->childCount(); ++i)
                regionItem->child(i)->setExpanded(true);
        }
    }
    Q_EMIT chosenChanged();
}

void FindDatasetsPage::addProject(QTreeWidgetItem *regionItem, const ProjectDescription &project)
{
    QTreeWidgetItem *projectItem = nullptr;
    for (const DatasetMetadata &dataset : project.datasets) {
        if (!dataset.arn)
            continue;
        if (!projectItem) {
            projectItem = new QTreeWidgetItem(regionItem, {shownText(dataset.arn->project())});
            projectItem->setFlags(projectItem->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        }
        const bool watched = m_watched.contains(*dataset.arn);
        auto *item = new QTreeWidgetItem(projectItem, {typeText(dataset.arn->type()), statusText(dataset)});
        item->setData(0, ArnRole, dataset.arn->toString());
        item->setToolTip(0, toolTipText({dataset.arn->toString()}));
        item->setCheckState(0, Qt::Checked);
        if (watched) {
            item->setText(1, tr("watched already"));
            item->setDisabled(true);
        }
    }
    if (projectItem)
        projectItem->setText(1, tr("%Ln dataset(s)", nullptr, projectItem->childCount()));
}

void FindDatasetsPage::setFailed(const QString &region, const ApiError &error)
{
    QTreeWidgetItem *item = waitingItem(region);
    if (!item)
        return;
    item->setText(1, errorWord(error.kind));
    auto *why = new QTreeWidgetItem(item, {errorSentence(error, {{}, region, {}, {}})});
    why->setFlags(Qt::ItemIsEnabled);
    why->setFirstColumnSpanned(true);
    why->setToolTip(0, toolTipText({errorSentence(error, {{}, region, {}, {}}), errorText(error).detail}));
    item->setExpanded(true);
    Q_EMIT chosenChanged();
}

QList<DatasetArn> FindDatasetsPage::chosen() const
{
    QList<DatasetArn> arns;
    for (QTreeWidgetItemIterator it(m_tree, QTreeWidgetItemIterator::Checked); *it; ++it) {
        const auto arn = DatasetArn::parse((*it)->data(0, ArnRole).toString());
        if (arn && !m_watched.contains(*arn))
            arns.append(*arn);
    }
    return arns;
}

void FindDatasetsPage::onItemChanged(QTreeWidgetItem *item)
{
    if (item->data(0, ArnRole).isValid())
        Q_EMIT chosenChanged();
}

} // namespace dw
