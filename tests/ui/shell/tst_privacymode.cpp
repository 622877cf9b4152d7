// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/shownaccounts.h"

#include "aws/requestlog.h"
#include "credentials/credentialneeds.h"
#include "fleet.h"
#include "settings/appsettings.h"
#include "support/testclock.h"
#include "ui/panels/connectionchips.h"
#include "ui/panels/connectionmessages.h"
#include "ui/panels/datasetfacts.h"
#include "ui/table/datasettablemodel.h"
#include "ui/table/datasettableview.h"
#include "ui/text/englishplurals.h"
#include "ui/window/mainwindow.h"
#include "windowtexts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace dw;
using namespace dw::test;

namespace {

const QString account = u"111122223333"_s;

bool showsAccount(const QString &text)
{
    static const QRegularExpression twelve(u"(?<!\\d)\\d{12}(?!\\d)"_s);
    return twelve.match(text).hasMatch();
}

} // namespace

class TestPrivacyMode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void masks_data();
    void masks();
    void S18_noAccountIdInAnyVisibleText();
    void S18_menusAreMaskedToo();
    void S18_whatIsCopiedIsWhole();
    void S18_theChoiceIsRemembered();

private:
    void makeWindow();
    [[nodiscard]] QStringList visibleTexts() const;
    [[nodiscard]] QAction *hideAction() const;

    EnglishPlurals m_plurals;
    TestClock m_clock;
    RequestLog m_requests;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<DatasetRepository> m_repository;
    std::unique_ptr<SessionHistory> m_history;
    std::unique_ptr<MainWindow> m_window;
};

void TestPrivacyMode::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_folder->filePath(u"settings.ini"_s));
    m_repository = std::make_unique<DatasetRepository>();
    m_history = std::make_unique<SessionHistory>();
    addFleet(*m_repository, *m_history, m_clock.now());
    makeWindow();
}

void TestPrivacyMode::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_repository, *m_history, *m_settings, m_clock, m_requests);
    ConnectionSummary one = fleetConnection();
    one.kind = ConnectionKind::Profile;
    one.name = u"ReadOnly-111122223333"_s; // what “aws configure sso” proposes
    one.profile = one.name;
    one.identity = CallerIdentity{account, u"arn:aws:sts::111122223333:assumed-role/ReadOnly/anna"_s, {}};
    ConnectionSummary two = one;
    two.id = u"c2"_s;
    two.error = needError(CredentialNeed::MfaCode, u"arn:aws:iam::111122223333:mfa/anna"_s);
    two.health = ConnectionHealth::NeedsCredentials;
    m_window->setConnections({one, two});
    ConnectionTrouble trouble;
    trouble.connection = two;
    QList<Message> messages = connectionMessages({trouble}, m_clock.now());
    messages.append(identityMessage(one));
    m_window->setMessages(messages);
    SignInProgress failed{.session = u"sso-111122223333"_s, .step = SignInProgress::Step::Failed};
    failed.error = ApiError{};
    failed.error->kind = ApiError::Kind::InvalidRequest;
    failed.error->message = u"No role in account 111122223333."_s;
    m_window->setSignIns({failed});
    m_window->resize(1440, 900);
    m_window->show();
    auto *table = m_window->findChild<DatasetTableView *>();
    table->setColumnShown(DatasetColumnId::Account, true);
    table->setColumnShown(DatasetColumnId::Arn, true);
    table->selectRow(0);
    table->setCurrentIndex(table->model()->index(0, 0));
}

void TestPrivacyMode::cleanup()
{
    m_window.reset();
    setAccountsHidden(false);
}

QStringList TestPrivacyMode::visibleTexts() const
{
    QStringList texts = textsOf(*m_window);
    for (const QWidget *widget : m_window->findChildren<QWidget *>())
        texts += textsOf(*widget);
    for (const QAction *action : m_window->findChildren<QAction *>())
        texts += {action->text(), action->toolTip()};
    return texts + textsOf(*m_window->findChild<DatasetTableView *>()->model());
}

QAction *TestPrivacyMode::hideAction() const
{
    for (auto *action : m_window->findChildren<QAction *>()) {
        if (action->text() == u"Hide account &ids")
            return action;
    }
    return nullptr;
}

void TestPrivacyMode::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("alone") << account << u"1111…3333"_s;
    QTest::newRow("in an ARN") << u"arn:aws:iam::111122223333:user/anna"_s << u"arn:aws:iam::1111…3333:user/anna"_s;
    QTest::newRow("in a name") << u"ReadOnly-111122223333"_s << u"ReadOnly-1111…3333"_s;
    QTest::newRow("two") << u"111122223333 and 444455556666."_s << u"1111…3333 and 4444…6666."_s;
    QTest::newRow("a dataset's id stays") << u"dataset/train/1690556751958"_s << u"dataset/train/1690556751958"_s;
    QTest::newRow("a count stays") << u"1,234,567 of 123456"_s << u"1,234,567 of 123456"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestPrivacyMode::masks()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(shownText(text), text);
    setAccountsHidden(true);
    QCOMPARE(shownText(text), shown);
    setAccountsHidden(false);
}

void TestPrivacyMode::S18_noAccountIdInAnyVisibleText()
{
    const auto count = [this] {
        const QStringList texts = visibleTexts();
        return std::count_if(texts.begin(), texts.end(), showsAccount);
    };
    QVERIFY(count() > 100); // two columns of the table, details, chips, messages
    hideAction()->trigger();
    for (const QString &text : visibleTexts())
        QVERIFY2(!showsAccount(text), qPrintable(text));
    m_window->tick(); // relative times are made anew
    QCOMPARE(count(), 0);
    hideAction()->trigger();
    QVERIFY(count() > 100);
}

void TestPrivacyMode::S18_menusAreMaskedToo()
{
    hideAction()->trigger();
    QMenu menu;
    m_window->findChild<ConnectionChips *>()->fillMenu(menu);
    QVERIFY(!menu.findChildren<QMenu *>().isEmpty());
    for (const QMenu *one : menu.findChildren<QMenu *>()) {
        QVERIFY2(!showsAccount(one->title()), qPrintable(one->title()));
        for (const QAction *action : one->actions())
            QVERIFY2(!showsAccount(action->text()) && !showsAccount(action->toolTip()), qPrintable(action->text()));
    }
}

void TestPrivacyMode::S18_whatIsCopiedIsWhole()
{
    hideAction()->trigger();
    m_window->findChild<DatasetTableView *>()->copySelection();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u":111122223333:project/"_s));
    QGuiApplication::clipboard()->clear();
    m_window->findChild<DatasetFacts *>()->findChild<QToolButton *>()->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u":111122223333:project/"_s));
}

void TestPrivacyMode::S18_theChoiceIsRemembered()
{
    hideAction()->trigger();
    QVERIFY(m_settings->hideAccounts());
    m_window.reset();
    setAccountsHidden(false);
    makeWindow();
    QVERIFY(hideAction()->isChecked());
    for (const QString &text : visibleTexts())
        QVERIFY2(!showsAccount(text), qPrintable(text));
}

QTEST_MAIN(TestPrivacyMode)
#include "tst_privacymode.moc"
