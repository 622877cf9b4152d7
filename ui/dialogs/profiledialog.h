// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/profilechoice.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace dw {

class PlainLabel;

/// The profiles of the shared AWS files: several may be chosen; those that cannot be used say why.
class ProfileDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ProfileDialog(QWidget *parent = nullptr);

    /// Replaces the list; what was ticked stays ticked.
    void setProfiles(const QList<ProfileChoice> &profiles);

    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    /// \p regions is empty where each profile's own region counts.
    void profilesChosen(const QStringList &names, const QStringList &regions);

private:
    void onChanged();
    void onAcceptClicked();

    QTreeWidget *m_list;
    PlainLabel *m_nothing;
    QComboBox *m_regions;
    PlainLabel *m_problem;
    QPushButton *m_accept;
    QList<ProfileChoice> m_profiles;
};

} // namespace dw
