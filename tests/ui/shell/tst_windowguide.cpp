// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowbench.h"

#include "ui/window/windowguide.h"

#include "ui/dialogs/guidedialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/panels/datasetdetails.h"
#include "ui/panels/errorstab.h"
#include "ui/panels/filterbox.h"
#include "ui/panels/labelstab.h"
#include "ui/panels/readinesstab.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace dw;
using namespace dw::test;

class TestWindowGuide : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void f1FitsThePlace_data();
    void f1FitsThePlace();
    void f1InADialog_data();
    void f1InADialog();
    void theGuideIsUsableWhileADialogBlocksTheWindow();
    void everyDialogHasATopic();
    void theSheetOfKeys();

private:
    [[nodiscard]] GuideDialog *guide() const { return m_bench.window->findChild<WindowGuide *>()->guide(); }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        for (QDialog *one : m_bench.window->findChildren<QDialog *>()) {
            if (one->inherits(name) && one->isVisible())
                return one;
        }
        return nullptr;
    }
    WindowBench m_bench;
};

void TestWindowGuide::initTestCase()
{
    m_bench.open();
    QTRY_COMPARE(QApplication::activeWindow(), m_bench.window.get());
}

void TestWindowGuide::cleanup()
{
    if (guide())
        delete guide();
    for (QDialog *one : m_bench.window->findChildren<QDialog *>())
        delete one;
    m_bench.window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_bench.window.get());
}

void TestWindowGuide::f1FitsThePlace_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<int>("tab");
    QTest::addColumn<GuideTopic>("topic");
    using Tab = DatasetDetails::Tab;
    QTest::newRow("table") << "dw::DatasetTableView"_ba << -1 << GuideTopic::Table;
    QTest::newRow("filter box") << "dw::FilterBox"_ba << -1 << GuideTopic::Filter;
    QTest::newRow("list at the left") << "dw::FilterList"_ba << -1 << GuideTopic::Filter;
    QTest::newRow("overview") << "dw::DatasetDetails"_ba << int(Tab::Overview) << GuideTopic::Statuses;
    QTest::newRow("errors") << "dw::DatasetDetails"_ba << int(Tab::Errors) << GuideTopic::Errors;
    QTest::newRow("labels") << "dw::DatasetDetails"_ba << int(Tab::Labels) << GuideTopic::LabelsAndReadiness;
    QTest::newRow("readiness") << "dw::DatasetDetails"_ba << int(Tab::Readiness) << GuideTopic::LabelsAndReadiness;
    QTest::newRow("activity") << "dw::DatasetDetails"_ba << int(Tab::Activity) << GuideTopic::History;
}

void TestWindowGuide::f1FitsThePlace()
{
    QFETCH(QByteArray, place);
    QFETCH(int, tab);
    QFETCH(GuideTopic, topic);
    QVERIFY(m_bench.window->selectDataset(m_bench.repository.arns().first()));
    auto *details = m_bench.window->findChild<DatasetDetails *>();
    if (tab >= 0)
        details->showTab(DatasetDetails::Tab(tab));
    const auto widgets = m_bench.window->findChildren<QWidget *>();
    const auto found
        = std::find_if(widgets.begin(), widgets.end(), [&](const QWidget *one) { return one->inherits(place.constData()); });
    QVERIFY(found != widgets.end());
    (*found)->setFocus();
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused && (*found)->isVisible());
    QTest::keyClick(focused, Qt::Key_F1);
    QVERIFY(guide() && guide()->isVisible());
    QCOMPARE(guide()->topic(), topic);
}

void TestWindowGuide::f1InADialog_data()
{
    QTest::addColumn<QString>("opens");
    QTest::addColumn<QByteArray>("dialog");
    QTest::addColumn<GuideTopic>("topic");
    QTest::newRow("settings") << u"Settings"_s << "dw::SettingsDialog"_ba << GuideTopic::Settings;
    QTest::newRow("keys") << u"Enter keys"_s << "dw::ConnectionDialog"_ba << GuideTopic::Connect;
    QTest::newRow("export") << u"Export"_s << "dw::ExportDialog"_ba << GuideTopic::Sharing;
    QTest::newRow("privacy") << u"Privacy"_s << "dw::PrivacyDialog"_ba << GuideTopic::Privacy;
    QTest::newRow("manifest") << u"Check a manifest"_s << "dw::ManifestCheckDialog"_ba << GuideTopic::ManifestCheck;
    QTest::newRow("request log") << u"Request log"_s << "dw::RequestLogDialog"_ba << GuideTopic::Troubleshooting;
    QTest::newRow("shortcuts") << u"Keyboard shortcuts"_s << "dw::ShortcutsDialog"_ba << GuideTopic::Keys;
}

void TestWindowGuide::f1InADialog()
{
    QFETCH(QString, opens);
    QFETCH(QByteArray, dialog);
    QFETCH(GuideTopic, topic);
    m_bench.action(opens)->trigger();
    QDialog *opened = this->dialog(dialog.constData());
    QVERIFY(opened);
    QTRY_COMPARE(QApplication::activeWindow(), opened);
    QTest::keyClick(opened, Qt::Key_F1);
    QVERIFY(guide());
    QCOMPARE(guide()->topic(), topic);
}

void TestWindowGuide::theGuideIsUsableWhileADialogBlocksTheWindow()
{
    m_bench.action(u"Settings"_s)->trigger();
    QDialog *settings = dialog("dw::SettingsDialog");
    QTRY_COMPARE(QApplication::activeWindow(), settings);
    QTest::keyClick(settings, Qt::Key_F1);
    QTRY_COMPARE(QApplication::activeWindow(), guide());
    QVERIFY(!guide()->testAttribute(Qt::WA_QuitOnClose));
    guide()->showTopic(GuideTopic::Start);
    QTest::keyClick(guide()->windowHandle(), Qt::Key_Down); // through the window, where blocked ones hear nothing
    QCOMPARE(guide()->topic(), GuideTopic::Connect);
    QTest::keyClick(guide()->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!guide());
    QVERIFY(settings->isVisible());
}

void TestWindowGuide::everyDialogHasATopic()
{
    QFile table(QStringLiteral(DW_SOURCE_DIR "/ui/window/windowguide.cpp"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QString places = QString::fromUtf8(table.readAll());
    QDirIterator headers(QStringLiteral(DW_SOURCE_DIR "/ui/dialogs"), {u"*.h"_s}, QDir::Files);
    int dialogs = 0;
    while (headers.hasNext()) {
        QFile header(headers.next());
        QVERIFY(header.open(QIODevice::ReadOnly));
        const auto match
            = QRegularExpression(u"class (\\w+) final : public QDialog"_s).match(QString::fromUtf8(header.readAll()));
        if (!match.hasMatch() || match.captured(1) == u"GuideDialog")
            continue;
        ++dialogs;
        QVERIFY2(places.contains(u"{&%1::staticMetaObject"_s.arg(match.captured(1))), qPrintable(match.captured(1)));
    }
    QVERIFY(dialogs > 10);
}

void TestWindowGuide::theSheetOfKeys()
{
    auto *table = m_bench.window->findChild<DatasetTableView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Question, Qt::ControlModifier);
    QDialog *sheet = dialog("dw::ShortcutsDialog");
    QVERIFY(sheet);
    QCOMPARE(sheet->windowModality(), Qt::NonModal); // keys are tried in the window
}

QTEST_MAIN(TestWindowGuide)
#include "tst_windowguide.moc"
