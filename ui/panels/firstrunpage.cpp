// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/firstrunpage.h"

#include "ui/dialogs/iampolicy.h"
#include "ui/panels/choicecard.h"
#include "ui/panels/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int cardsWidth = 540;

QString ssoCommand()
{
    return u"aws configure sso"_s;
}

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent)
    , m_profile(new ChoiceCard(Icon::User, tr("Use an AWS profile"), this))
    , m_keys(new ChoiceCard(Icon::Key, tr("Enter keys"), this))
    , m_demo(new ChoiceCard(Icon::Play, tr("Try the demo"), this))
    , m_cards(new QVBoxLayout)
{
    auto *title = new PlainLabel(tr("See all your Rekognition datasets in one place."), this);
    title->setEmphasis(1.5);
    title->setWordWrap(true);
    auto *promise = new PlainLabel(tr("Read-only: nothing in AWS is changed."), this);
    promise->setDimmed(true);

    auto *column = new QWidget(this);
    column->setMaximumWidth(cardsWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(promise);
    layout->addSpacing(18);
    m_cards->setSpacing(9);
    layout->addLayout(m_cards);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 1000); // up to its maximum width
    across->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->addStretch(2); // a little above the middle reads as the middle
    page->addLayout(across);
    page->addStretch(5);

    m_demo->setNote(tr("Made-up datasets; a chip says “Demo data” all the time."));
    m_keys->setExtra(tr("Copy policy"));
    connect(m_profile, &ChoiceCard::clicked, this, &FirstRunPage::profileRequested);
    connect(m_profile, &ChoiceCard::extraClicked, this, &FirstRunPage::copySsoCommand);
    connect(m_keys, &ChoiceCard::clicked, this, &FirstRunPage::keysRequested);
    connect(m_keys, &ChoiceCard::extraClicked, this, &FirstRunPage::copyPolicy);
    connect(m_demo, &ChoiceCard::clicked, this, &FirstRunPage::demoRequested);
    setKeychainState({});
    setProfiles({});
}

void FirstRunPage::setProfiles(const QList<ProfileChoice> &profiles)
{
    const auto usable = std::count_if(profiles.begin(), profiles.end(), [](const auto &profile) { return profile.supported; });
    if (profiles.isEmpty()) {
        m_profile->setNote(tr("No profiles found in ~/.aws/config."));
    } else if (usable == 0) {
        m_profile->setNote(tr("%Ln profile(s) found; none can be used.", nullptr, int(profiles.size())));
    } else {
        m_profile->setNote(tr("%Ln profile(s) found that can be used.", nullptr, int(usable)));
    }
    //: Button that copies a command; leave "aws configure sso" as it is
    m_profile->setExtra(usable == 0 ? tr("Copy %1").arg(ssoCommand()) : QString());
    orderCards(usable > 0);
}

void FirstRunPage::setKeychainState(const KeychainState &state)
{
    m_keys->setNote(keychainSentence(state));
}

QStringList FirstRunPage::order() const
{
    QStringList titles;
    for (int i = 0; i < m_cards->count(); ++i)
        titles.append(static_cast<ChoiceCard *>(m_cards->itemAt(i)->widget())->text());
    return titles;
}

void FirstRunPage::orderCards(bool profilesFirst)
{
    const QList<ChoiceCard *> order = profilesFirst ? QList<ChoiceCard *>{m_profile, m_keys, m_demo}
                                                    : QList<ChoiceCard *>{m_keys, m_demo, m_profile};
    while (m_cards->count() > 0)
        delete m_cards->takeAt(0);
    for (ChoiceCard *card : order) {
        m_cards->addWidget(card);
        card->setPreferred(card == order.first());
    }
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void FirstRunPage::copyPolicy()
{
    QGuiApplication::clipboard()->setText(leastPolicy());
}

void FirstRunPage::copySsoCommand()
{
    QGuiApplication::clipboard()->setText(ssoCommand());
}

} // namespace dw
