// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiletree.h"

#include "ui/dialogs/tickdelegate.h"
#include "ui/text/credentialtext.h"
#include "ui/text/formatting.h"
#include "ui/text/shownaccounts.h"

#include <QEvent>
#include <QHeaderView>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int lineHeight = 24; // rows are uniform, so the first one counts
constexpr int tickRoom = 32; // pixels for the box before a name
constexpr int ProfileRole = Qt::UserRole; // of a profile: its place in m_profiles
constexpr int GroupRole = Qt::UserRole + 1; // of a group: its key
enum Column { NameColumn, KindColumn, RegionColumn, NoteColumn };
constexpr int columnGap = 16;
constexpr int widestColumn = 300; // pixels; a longer text is cut in the middle

bool isUsable(const ProfileChoice &profile)
{
    return profile.supported && !profile.connected;
}

bool isTickable(const QTreeWidgetItem *item)
{
    return item->flags().testFlag(Qt::ItemIsUserCheckable);
}

} // namespace

ProfileTree::ProfileTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Profiles"));
    //: Column headings of the list of AWS profiles
    setHeaderLabels({tr("Profile"), tr("Signs in with"), tr("Region"), tr("Note")});
    setUniformRowHeights(true);
    setItemDelegate(new TickDelegate(this));
    setTextElideMode(Qt::ElideMiddle);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemChanged, this, &ProfileTree::onItemChanged);
}

void ProfileTree::setProfiles(const QList<ProfileChoice> &profiles, const QDateTime &now)
{
    QStringList ticked;
    for (const ProfileChoice &profile : chosen())
        ticked.append(profile.name);
    QSet<QString> closed;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (!topLevelItem(i)->isExpanded())
            closed.insert(topLevelItem(i)->data(0, GroupRole).toString());
    }
    const QString before = current() ? current()->name : QString();
    {
        const QSignalBlocker filling(this); // one chosenChanged for all of them
        clear();
        m_profiles.clear();
        for (const ProfileGroup &group : profileGroups(profiles))
            addGroup(group, now, ticked);
        for (int i = 0; i < topLevelItemCount(); ++i)
            topLevelItem(i)->setExpanded(!closed.contains(topLevelItem(i)->data(0, GroupRole).toString()));
        if (QTreeWidgetItem *same = before.isEmpty() ? nullptr : itemOf(before))
            setCurrentItem(same);
    }
    dimUnusable();
    showSearch();
    for (const int column : {NameColumn, KindColumn, RegionColumn}) {
        resizeColumnToContents(column);
        setColumnWidth(column, qMin(columnWidth(column) + columnGap, widestColumn));
    }
    Q_EMIT chosenChanged();
}

void ProfileTree::addGroup(const ProfileGroup &group, const QDateTime &now, const QStringList &ticked)
{
    auto *heading = new QTreeWidgetItem(this, {shownText(group.title), signInText(group, now)});
    heading->setData(0, GroupRole, group.key);
    heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(NameColumn, strong);
    heading->setSizeHint(NameColumn, {QFontMetrics(strong).horizontalAdvance(heading->text(NameColumn)) + tickRoom, lineHeight});
    if (group.isSignIn) {
        heading->setIcon(KindColumn, themedIcon(signInIcon(group)));
        heading->setToolTip(NameColumn, toolTipText({group.title, group.profiles.first().ssoStartUrl}));
    }
    for (const ProfileChoice &profile : group.profiles) {
        auto *item = new QTreeWidgetItem(heading, {shownText(profile.name), shownText(profileKindText(profile)), profile.region,
                                                    shownText(profileNote(profile))});
        item->setData(0, ProfileRole, int(m_profiles.size()));
        const QString toolTip = toolTipText({profile.name, profileKindText(profile), profileNote(profile), writtenIn(profile.file, profile.line)});
        for (int column = NameColumn; column <= NoteColumn; ++column)
            item->setToolTip(column, toolTip);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable); // reached by the keyboard, so that its reason is read
        if (isUsable(profile)) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(0, ticked.contains(profile.name) ? Qt::Checked : Qt::Unchecked);
        }
        m_profiles.append(profile);
    }
    if (std::any_of(group.profiles.begin(), group.profiles.end(), isUsable)) {
        heading->setFlags(heading->flags() | Qt::ItemIsUserCheckable);
        showGroupState(heading);
    }
}

void ProfileTree::showGroupState(QTreeWidgetItem *group)
{
    int tickable = 0;
    int ticked = 0;
    for (int i = 0; i < group->childCount(); ++i) {
        tickable += isTickable(group->child(i)) ? 1 : 0;
        ticked += isTickable(group->child(i)) && group->child(i)->checkState(0) == Qt::Checked ? 1 : 0;
    }
    const QSignalBlocker telling(this); // a model's own signal still repaints
    group->setCheckState(0, ticked == 0 ? Qt::Unchecked : ticked == tickable ? Qt::Checked : Qt::PartiallyChecked);
}

void ProfileTree::onItemChanged(QTreeWidgetItem *item, int column)
{
    if (column != NameColumn || !isTickable(item))
        return;
    QTreeWidgetItem *group = item->parent() ? item->parent() : item;
    if (group == item) {
        const QSignalBlocker telling(this);
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *child = group->child(i);
            if (isTickable(child) && !child->isHidden()) // nobody ticks what the search hides
                child->setCheckState(0, item->checkState(0));
        }
    }
    showGroupState(group);
    Q_EMIT chosenChanged();
}

void ProfileTree::setSearch(const QString &text)
{
    m_search = text;
    showSearch();
}

void ProfileTree::showSearch()
{
    const QStringList words = m_search.split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const QString all = QStringList{group->text(NameColumn), item->text(NameColumn), item->text(KindColumn),
                                            item->text(RegionColumn)}.join(u' ');
            const bool matches = std::all_of(words.begin(), words.end(),
                                             [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
            item->setHidden(!matches);
            any = any || matches;
        }
        group->setHidden(!any);
    }
}

QList<ProfileChoice> ProfileTree::chosen() const
{
    QList<ProfileChoice> found;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j) {
            const QTreeWidgetItem *item = topLevelItem(i)->child(j);
            if (isTickable(item) && item->checkState(0) == Qt::Checked)
                found.append(m_profiles.at(item->data(0, ProfileRole).toInt()));
        }
    }
    return found;
}

QTreeWidgetItem *ProfileTree::itemOf(const QString &profile) const
{
    for (QTreeWidgetItemIterator it(const_cast<ProfileTree *>(this)); *it; ++it) {
        if ((*it)->parent() && m_profiles.at((*it)->data(0, ProfileRole).toInt()).name == profile)
            return *it;
    }
    return nullptr;
}

const ProfileChoice *ProfileTree::current() const
{
    const QTreeWidgetItem *item = currentItem();
    return item && item->parent() ? &m_profiles.at(item->data(0, ProfileRole).toInt()) : nullptr;
}

void ProfileTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dimUnusable();
}

void ProfileTree::dimUnusable()
{
    const QSignalBlocker painting(this);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem *item = topLevelItem(i)->child(j);
            for (int column = NameColumn; column <= NoteColumn && !isTickable(item); ++column)
                item->setForeground(column, palette().brush(QPalette::PlaceholderText));
        }
    }
}

} // namespace dw
