// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/profilechoice.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace dw {

class ElidedLabel;
class PlainLabel;
class ProfileTree;

/// The profiles of the shared AWS files, by sign-in: many may be chosen at once; those that cannot be used say why.
class ProfileDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ProfileDialog(QWidget *parent = nullptr);

    /// Replaces the list; what was ticked stays ticked. \p now is UTC: "signed in until" names the day where it must.
    void setProfiles(const QList<ProfileChoice> &profiles, const QDateTime &now);

    /// The files that were looked through, for a person who finds none of their profiles.
    void setPlaces(const QStringList &files);

    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    /// A person comes (back) to the dialog, perhaps from a terminal: the files may hold other profiles now.
    void profilesRequested();
    /// \p regions is empty where each profile's own region counts.
    void profilesChosen(const QStringList &names, const QStringList &regions);
    /// After profilesChosen(), once for each sign-in that a chosen profile waits for.
    void signInRequested(const QString &session);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void onChanged();
    void onAcceptClicked();
    void showCurrent();
    void showNothing();

    QLineEdit *m_search;
    ProfileTree *m_tree;
    PlainLabel *m_nothing;
    ElidedLabel *m_current; ///< where the current profile is written, and why it cannot be used
    QWidget *m_where; ///< the row that asks for regions
    QComboBox *m_regions;
    PlainLabel *m_problem;
    QPushButton *m_accept = nullptr;
    QStringList m_places;
};

} // namespace dw
