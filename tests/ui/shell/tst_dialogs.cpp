// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/regions.h"
#include "fleet.h"
#include "settings/appsettings.h"
#include "ui/dialogs/adddatasetsdialog.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/finddatasetspage.h"
#include "ui/dialogs/pastearnspage.h"
#include "ui/dialogs/privacydialog.h"
#include "ui/dialogs/regions.h"
#include "ui/dialogs/secretlineedit.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/panels/plainlabel.h"
#include "ui/text/englishplurals.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace dw;
using namespace dw::test;

namespace {

const auto canary = u"canarySecretwJalrXUtnFEMIK7MDENG"_s;

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (auto *candidate : widget.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

bool says(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<PlainLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const auto *label) { return label->text().contains(text); });
}

void type(ConnectionDialog &dialog, const QString &keyId, const QString &secret)
{
    dialog.findChildren<QLineEdit *>().at(0)->setText(u"vision-prod"_s);
    dialog.findChildren<QLineEdit *>().at(1)->setText(keyId);
    dialog.findChildren<SecretLineEdit *>().at(0)->setText(secret);
    dialog.findChild<QComboBox *>()->setEditText(u"eu-west-1, us-east-1"_s);
}

ProjectDescription project(const QString &name, const QString &region)
{
    ProjectDescription result;
    for (const auto set : {DatasetType::Train, DatasetType::Test}) {
        DatasetMetadata dataset;
        dataset.arn = datasetArn(name, set, region);
        dataset.status = datasetStatusWord(u"CREATE_COMPLETE"_s);
        result.datasets.append(dataset);
    }
    return result;
}

} // namespace

class TestDialogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void regionsAreChecked_data();
    void regionsAreChecked();
    void keysLeaveTrimmedAndAreForgotten();
    void incompleteKeysCannotLeave();
    void newKeysOfAConnectionNameIt();
    void testShowsTheIdentityOrTheError();
    void theSecretIsSpokenWithAFixedLength();
    void theDialogSaysWhereKeysAreKept();
    void foundDatasetsAreAllTicked();
    void watchedDatasetsAreNotOffered();
    void aRegionThatFailsSaysWhy();
    void anAnswerForAnotherConnectionIsIgnored();
    void pastedLinesAreNamed();
    void settingsAreWrittenOnOkAlone();
    void privacyNamesHostsAndPolicy();
    void privacyErasesHistory();

private:
    EnglishPlurals m_plurals;
};

void TestDialogs::regionsAreChecked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("regions");
    QTest::addColumn<QString>("malformed");
    QTest::newRow("one") << u"eu-west-1"_s << QStringList{u"eu-west-1"_s} << QString();
    QTest::newRow("two, in any case, one twice") << u"EU-West-1, us-east-1 eu-west-1"_s
                                                 << QStringList{u"eu-west-1"_s, u"us-east-1"_s} << QString();
    QTest::newRow("GovCloud") << u"us-gov-west-1"_s << QStringList{u"us-gov-west-1"_s} << QString();
    QTest::newRow("nothing") << u" , "_s << QStringList() << QString();
    QTest::newRow("S7: a host instead of a region") << u"evil.example"_s << QStringList{u"evil.example"_s} << u"evil.example"_s;
    QTest::newRow("a zone") << u"eu-west-1a"_s << QStringList{u"eu-west-1a"_s} << u"eu-west-1a"_s;
    QTest::newRow("S7: a line end inside") << u"eu-west-1\r\nhost:x"_s << QStringList{u"eu-west-1"_s, u"host:x"_s} << u"host:x"_s;
}

void TestDialogs::regionsAreChecked()
{
    QFETCH(QString, text);
    QFETCH(QStringList, regions);
    QFETCH(QString, malformed);
    QCOMPARE(parseRegions(text), regions);
    QCOMPARE(malformedRegion(regions), malformed);
    QCOMPARE(malformedRegion(customLabelsRegions()), QString());
}

void TestDialogs::keysLeaveTrimmedAndAreForgotten()
{
    ConnectionDialog dialog;
    QList<KeysEntry> entries;
    connect(&dialog, &ConnectionDialog::entryAccepted, this, [&](const KeysEntry &entry) { entries.append(entry); });
    dialog.open();
    type(dialog, u" AKIAIOSFODNN7EXAMPLE\n"_s, u"\t"_s + canary + u"\n"_s);
    button(dialog, u"Connect"_s)->click();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().name, u"vision-prod"_s);
    QCOMPARE(entries.first().credentials.accessKeyId, "AKIAIOSFODNN7EXAMPLE"_ba);
    QCOMPARE(entries.first().credentials.secretAccessKey, canary.toUtf8());
    QVERIFY(entries.first().credentials.sessionToken.isEmpty());
    QCOMPARE(entries.first().regions, (QStringList{u"eu-west-1"_s, u"us-east-1"_s}));
    for (auto *field : dialog.findChildren<SecretLineEdit *>()) {
        QVERIFY(field->text().isEmpty());
        field->undo(); // S17: nor can it be brought back
        QVERIFY(field->text().isEmpty());
    }
}

void TestDialogs::incompleteKeysCannotLeave()
{
    ConnectionDialog dialog;
    QVERIFY(!button(dialog, u"Connect"_s)->isEnabled());
    QVERIFY(!button(dialog, u"Test"_s)->isEnabled());
    type(dialog, u"AKIAIOSFODNN7EXAMPLE"_s, {});
    QVERIFY(!button(dialog, u"Connect"_s)->isEnabled());
    type(dialog, u"AKIAIOSFODNN7EXAMPLE"_s, canary);
    QVERIFY(button(dialog, u"Connect"_s)->isEnabled());
    dialog.findChild<QComboBox *>()->setEditText(u"europe"_s);
    QVERIFY(!button(dialog, u"Connect"_s)->isEnabled());
    QVERIFY(says(dialog, u"“europe” is not the name of a region"_s));
}

void TestDialogs::newKeysOfAConnectionNameIt()
{
    ConnectionDialog dialog;
    QList<KeysEntry> entries;
    connect(&dialog, &ConnectionDialog::entryAccepted, this, [&](const KeysEntry &entry) { entries.append(entry); });
    dialog.setConnection(fleetConnection());
    QCOMPARE(dialog.findChildren<QLineEdit *>().at(0)->text(), u"vision-prod"_s);
    QVERIFY(dialog.findChildren<SecretLineEdit *>().at(0)->text().isEmpty()); // a stored secret is never shown
    type(dialog, u"AKIAIOSFODNN7EXAMPLE"_s, canary);
    button(dialog, u"Connect"_s)->click();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().connectionId, u"c1"_s);
    QCOMPARE(entries.first().regions, fleetConnection().regions);
}

void TestDialogs::testShowsTheIdentityOrTheError()
{
    ConnectionDialog dialog;
    int asked = 0;
    connect(&dialog, &ConnectionDialog::testRequested, this, [&] { ++asked; });
    const CallerIdentity anna{u"111122223333"_s, u"arn:aws:iam::111122223333:user/anna"_s, {}};
    dialog.showTestResult(anna); // nobody asked
    QVERIFY(!says(dialog, u"111122223333"_s));
    type(dialog, u"AKIAIOSFODNN7EXAMPLE"_s, canary);
    button(dialog, u"Test"_s)->click();
    QCOMPARE(asked, 1);
    QVERIFY(!button(dialog, u"Test"_s)->isEnabled()); // once at a time
    dialog.showTestResult(anna);
    QVERIFY(says(dialog, u"account 111122223333"_s));
    QVERIFY(says(dialog, u"user/anna"_s));
    button(dialog, u"Test"_s)->click();
    dialog.showTestResult(failure(apiError(ApiError::Kind::CredentialsRejected, u"InvalidClientTokenId"_s)));
    QVERIFY(!says(dialog, u"111122223333"_s));
    QVERIFY(button(dialog, u"Test"_s)->isEnabled());
}

void TestDialogs::theSecretIsSpokenWithAFixedLength()
{
    SecretLineEdit field;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&field);
    QVERIFY(spoken);
    field.setText(u"short"_s);
    const QString mask = spoken->text(QAccessible::Value);
    field.setText(canary);
    QCOMPARE(spoken->text(QAccessible::Value), mask); // S18: the length does not leak
    QVERIFY(!mask.contains(u"short"_s));
    QVERIFY(spoken->state().passwordEdit);
}

void TestDialogs::theDialogSaysWhereKeysAreKept()
{
    ConnectionDialog dialog;
    QVERIFY(says(dialog, keychainName()));
    dialog.setKeychainState({KeychainState::Kind::Missing, u"It does not run."_s});
    QVERIFY(says(dialog, u"for this run only"_s));
    QVERIFY(says(dialog, u"It does not run."_s));
}

void TestDialogs::foundDatasetsAreAllTicked()
{
    AddDatasetsDialog dialog;
    QSignalSpy asked(&dialog, &AddDatasetsDialog::findRequested);
    QSignalSpy chosen(&dialog, &AddDatasetsDialog::datasetsChosen);
    dialog.start({fleetConnection()}, {}, {});
    dialog.showFind(false);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"c1"_s);
    QCOMPARE(asked.first().at(1).toStringList(), (QStringList{u"eu-west-1"_s, u"us-east-1"_s}));
    dialog.setProjects(u"c1"_s, u"eu-west-1"_s, {project(u"flowers"_s, u"eu-west-1"_s), project(u"knots"_s, u"eu-west-1"_s)});
    dialog.setProjects(u"c1"_s, u"us-east-1"_s, {});
    QVERIFY(button(dialog, u"Add 4 datasets"_s));
    auto *tree = dialog.findChild<QTreeWidget *>();
    tree->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked); // a project without its datasets
    QVERIFY(button(dialog, u"Add 2 datasets"_s));
    button(dialog, u"Add 2 datasets"_s)->click();
    QCOMPARE(chosen.first().at(1).value<QList<DatasetArn>>().size(), 2);
    QCOMPARE(chosen.first().at(1).value<QList<DatasetArn>>().first().project(), u"knots"_s);
}

void TestDialogs::watchedDatasetsAreNotOffered()
{
    AddDatasetsDialog dialog;
    dialog.start({fleetConnection()}, {}, {datasetArn(u"flowers"_s, DatasetType::Train, u"eu-west-1"_s)});
    dialog.showFind(false);
    dialog.setProjects(u"c1"_s, u"eu-west-1"_s, {project(u"flowers"_s, u"eu-west-1"_s)});
    QVERIFY(button(dialog, u"Add 1 dataset"_s));
}

void TestDialogs::aRegionThatFailsSaysWhy()
{
    FindDatasetsPage page;
    QSignalSpy asked(&page, &FindDatasetsPage::findRequested);
    page.start({u"eu-west-1"_s}, {});
    page.find(true);
    QCOMPARE(asked.first().at(0).toStringList().size(), customLabelsRegions().size()); // its own is one of them
    page.setFailed(u"eu-west-1"_s, apiError(ApiError::Kind::AccessDenied, u"AccessDeniedException"_s));
    QCOMPARE(page.findChild<QTreeWidget *>()->topLevelItem(0)->childCount(), 1);
    QVERIFY(page.chosen().isEmpty());
    page.setProjects(u"eu-west-1"_s, {project(u"late"_s, u"eu-west-1"_s)}); // answered already
    QVERIFY(page.chosen().isEmpty());
}

void TestDialogs::anAnswerForAnotherConnectionIsIgnored()
{
    AddDatasetsDialog dialog;
    dialog.start({fleetConnection()}, {}, {});
    dialog.showFind(false);
    dialog.setProjects(u"c2"_s, u"eu-west-1"_s, {project(u"flowers"_s, u"eu-west-1"_s)});
    QVERIFY(!button(dialog, u"Add"_s)->isEnabled());
}

void TestDialogs::pastedLinesAreNamed()
{
    AddDatasetsDialog dialog;
    dialog.start({fleetConnection()}, {}, {});
    dialog.showPaste();
    auto *page = dialog.findChild<PasteArnsPage *>();
    const QString flowers = datasetArn(u"flowers"_s).toString();
    page->findChild<QPlainTextEdit *>()->setPlainText(flowers + u"\nhello\n"_s + flowers);
    QVERIFY2(page->report().contains(u"Line 2"_s), qPrintable(page->report()));
    QVERIFY(page->report().contains(u"hello"_s));
    QVERIFY(page->report().contains(u"1 dataset, 1 line twice"_s));
    QVERIFY(button(dialog, u"Add 1 dataset"_s)->isEnabled());
}

void TestDialogs::settingsAreWrittenOnOkAlone()
{
    QTemporaryDir folder;
    AppSettings settings(folder.filePath(u"settings.ini"_s));
    {
        SettingsDialog dialog(settings);
        dialog.findChild<QSpinBox *>()->setValue(120);
        dialog.reject();
    }
    QCOMPARE(settings.refreshInterval(), std::chrono::seconds(60));
    SettingsDialog dialog(settings);
    QSignalSpy changed(&dialog, &SettingsDialog::settingsChanged);
    dialog.findChild<QSpinBox *>()->setValue(120);
    dialog.findChild<QDoubleSpinBox *>()->setValue(1.4);
    dialog.findChild<QComboBox *>()->setCurrentIndex(2);
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Language") {
            QVERIFY(!says(dialog, u"Takes effect at the next start."_s));
            box->setCurrentText(u"Español"_s);
            QVERIFY(says(dialog, u"Takes effect at the next start."_s));
        }
    }
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        if (box->toolTip().contains(u"rekognition:DescribeProjectVersions"_s)) { // it says what it takes
            QVERIFY(!box->isChecked());
            box->click();
        }
    }
    dialog.accept();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(settings.refreshInterval(), std::chrono::seconds(120));
    QCOMPARE(settings.rate(), 1.4);
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QCOMPARE(settings.language(), u"es"_s);
    QVERIFY(settings.costGuard());
}

void TestDialogs::privacyNamesHostsAndPolicy()
{
    PrivacyDialog dialog({{u"rekognition.eu-west-1.amazonaws.com"_s}, u"/people/anna/settings.ini"_s, {}, {}, {}});
    QVERIFY(says(dialog, u"rekognition.eu-west-1.amazonaws.com"_s));
    QVERIFY(says(dialog, u"/people/anna/settings.ini"_s));
    QVERIFY(says(dialog, u"sts:GetCallerIdentity"_s));
    QVERIFY(dialog.findChild<QPlainTextEdit *>()->toPlainText().contains(u"rekognition:DescribeDataset"_s));
}

void TestDialogs::privacyErasesHistory()
{
    PrivacyDialog none({{}, {}, {}, {}, {}});
    QVERIFY(says(none, u"None is kept."_s));
    QVERIFY(button(none, u"Erase history…"_s)->isHidden());

    PrivacyDialog dialog({{}, {}, {}, {}, u"/people/anna/history.db"_s});
    QVERIFY(says(dialog, u"/people/anna/history.db"_s));
    QPushButton *erase = button(dialog, u"Erase history…"_s);
    QVERIFY(!erase->isEnabled()); // nothing in it yet
    QSignalSpy requested(&dialog, &PrivacyDialog::eraseHistoryRequested);
    dialog.setHistory({41, QDateTime(QDate(2026, 8, 3), QTime(9, 0), Qt::UTC)});
    erase->click();
    QCOMPARE(requested.size(), 1);
    dialog.setHistory({});
    QVERIFY(!erase->isEnabled());
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
