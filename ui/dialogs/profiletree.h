// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/profilegroups.h"

#include <QTreeWidget>

namespace dw {

/// Profiles by sign-in, with a tick for each and one for all of a group. What cannot be used has none, and says why.
class ProfileTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit ProfileTree(QWidget *parent = nullptr);

    /// Replaces the profiles; ticks, closed groups and the current row stay. \p now is UTC.
    void setProfiles(const QList<ProfileChoice> &profiles, const QDateTime &now);

    /// Shows the profiles whose name, sign-in, role, account or region contains every word of \p text. Ticks of others stay.
    void setSearch(const QString &text);

    [[nodiscard]] QList<ProfileChoice> chosen() const;
    /// The profile at the keyboard's row, or null on a group.
    [[nodiscard]] const ProfileChoice *current() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addGroup(const ProfileGroup &group, const QDateTime &now, const QStringList &ticked);
    void onItemChanged(QTreeWidgetItem *item, int column);
    void showGroupState(QTreeWidgetItem *group);
    void showSearch();
    [[nodiscard]] QTreeWidgetItem *itemOf(const QString &profile) const; ///< null where it is not in the list
    void dimUnusable();

    QList<ProfileChoice> m_profiles; ///< in the order of the rows
    QString m_search;
};

} // namespace dw
