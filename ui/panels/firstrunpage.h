// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/keychainstate.h"
#include "ui/dialogs/profilechoice.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace dw {

class ChoiceCard;

/// What a person sees without a connection: three ways to begin, the likeliest first.
class FirstRunPage final : public QWidget {
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    void setProfiles(const QList<ProfileChoice> &profiles);
    void setKeychainState(const KeychainState &state);

    /// Titles of the cards from top to bottom.
    [[nodiscard]] QStringList order() const;

Q_SIGNALS:
    void profileRequested();
    void keysRequested();
    void demoRequested();

private:
    void orderCards(bool profilesFirst);
    void copyPolicy();
    void copySsoCommand();

    ChoiceCard *m_profile;
    ChoiceCard *m_keys;
    ChoiceCard *m_demo;
    QVBoxLayout *m_cards;
};

} // namespace dw
