// SPDX-License-Identifier: GPL-3.0-or-later
// The window by keyboard, and what a screen reader reads of it.
#include "windowbench.h"

#include "ui/dialogs/adddatasetsdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/panels/datasetdetails.h"
#include "ui/panels/filterbox.h"
#include "ui/panels/filterlist.h"
#include "ui/text/englishplurals.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;

class TestWindowKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keys_data();
    void keys();
    void filterKeysFocusTheBoxAndEscapeClearsIt();
    void markAsSeenMarksTheSelected();
    void copyArnCopiesTheSelected();
    void paneKeyGoesRound();
    void everyControlHasAName();
    void tabReachesEveryControl_data();
    void tabReachesEveryControl();

private:
    [[nodiscard]] DatasetTableView &table() const { return m_bench->table(); }

    EnglishPlurals m_plurals;
    std::unique_ptr<WindowBench> m_bench;
};

void TestWindowKeys::initTestCase()
{
    QCoreApplication::installTranslator(&m_plurals);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestWindowKeys::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->open();
    QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
}

void TestWindowKeys::cleanup()
{
    m_bench.reset();
}

void TestWindowKeys::keys_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<QByteArray>("dialog");
    const auto leads = [](const char *keys, const char *signal, const char *dialog = "") {
        QTest::newRow(keys) << QKeySequence(QString::fromLatin1(keys)) << QByteArray(signal) << QByteArray(dialog);
    };
    leads("F5", SIGNAL(refreshRequested()));
    leads("Ctrl+R", SIGNAL(refreshRequested()));
    leads("Shift+F5", SIGNAL(refreshSelectedRequested(QList<dw::DatasetArn>)));
    leads("Ctrl+Shift+P", SIGNAL(pauseToggled(bool)));
    leads("Ctrl+N", SIGNAL(findDatasetsRequested(QString, QStringList)), "dw::AddDatasetsDialog");
    leads("Ctrl+,", "", "dw::SettingsDialog");
}

void TestWindowKeys::keys()
{
    QFETCH(QKeySequence, keys);
    QFETCH(QByteArray, signal);
    QFETCH(QByteArray, dialog);
    m_bench->window->selectDataset(m_bench->flowers);
    std::unique_ptr<QSignalSpy> spy;
    if (!signal.isEmpty())
        spy = std::make_unique<QSignalSpy>(m_bench->window.get(), signal.constData());
    table().setFocus();
    QTest::keySequence(m_bench->window.get(), keys);
    if (spy)
        QCOMPARE(spy->size(), 1);
    const auto dialogs = m_bench->window->findChildren<QDialog *>();
    if (dialog.isEmpty())
        QVERIFY(dialogs.isEmpty());
    else
        QCOMPARE(QByteArray(dialogs.value(0)->metaObject()->className()), dialog);
}

void TestWindowKeys::filterKeysFocusTheBoxAndEscapeClearsIt()
{
    auto *box = m_bench->window->findChild<FilterBox *>();
    table().setFocus();
    QTest::keyClick(m_bench->window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), box);
    table().setFocus();
    QTest::keyClick(m_bench->window.get(), Qt::Key_F3);
    QCOMPARE(QApplication::focusWidget(), box);
    QTest::keyClicks(box, u"flowers"_s);
    QCOMPARE(table().model()->rowCount(), 2);
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(table().model()->rowCount(), 41);
    QVERIFY(box->text().isEmpty());
}

void TestWindowKeys::markAsSeenMarksTheSelected()
{
    const DatasetArn shelf = datasetArn(u"retail-shelf"_s, DatasetType::Train, u"eu-west-1"_s);
    QVERIFY(attention(*m_bench->repository.find(shelf), m_bench->clock.now()) != Attention::None);
    QVERIFY(m_bench->window->selectDataset(shelf));
    QTest::keyClick(m_bench->window.get(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(attention(*m_bench->repository.find(shelf), m_bench->clock.now()), Attention::None);
}

void TestWindowKeys::copyArnCopiesTheSelected()
{
    QVERIFY(m_bench->window->selectDataset(m_bench->flowers));
    QTest::keyClick(m_bench->window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_bench->flowers.toString());
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"flowers\t"_s));
}

void TestWindowKeys::paneKeyGoesRound()
{
    QVERIFY(m_bench->window->selectDataset(m_bench->flowers));
    const auto *list = m_bench->window->findChild<FilterList *>();
    const auto *details = m_bench->window->findChild<DatasetDetails *>();
    table().setFocus();
    QTest::keyClick(m_bench->window.get(), Qt::Key_F6);
    QVERIFY(details->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(m_bench->window.get(), Qt::Key_F6);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(m_bench->window.get(), Qt::Key_F6);
    QVERIFY(list->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(m_bench->window.get(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), &table());
}

void TestWindowKeys::everyControlHasAName()
{
    for (const auto *widget : m_bench->window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden() || widget->inherits("QScrollBar"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || widget->focusProxy()
            || qobject_cast<const QLabel *>(widget); // a label's text is its name
        QVERIFY2(named, widget->metaObject()->className());
    }
}

void TestWindowKeys::tabReachesEveryControl_data()
{
    QTest::addColumn<DatasetDetails::Tab>("tab");
    QTest::newRow("Overview") << DatasetDetails::Tab::Overview;
    QTest::newRow("Errors") << DatasetDetails::Tab::Errors;
    QTest::newRow("Labels") << DatasetDetails::Tab::Labels;
    QTest::newRow("Readiness") << DatasetDetails::Tab::Readiness;
    QTest::newRow("Activity") << DatasetDetails::Tab::Activity;
}

void TestWindowKeys::tabReachesEveryControl()
{
    QFETCH(const DatasetDetails::Tab, tab);
    QVERIFY(m_bench->window->selectDataset(m_bench->flowers));
    m_bench->window->findChild<DatasetDetails *>()->showTab(tab);
    QTRY_VERIFY(!m_bench->window->grab().isNull());
    table().setFocus();
    QSet<const QWidget *> reached;
    for (QWidget *at = QApplication::focusWidget(); at && !reached.contains(at); at = QApplication::focusWidget()) {
        reached.insert(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    for (const QWidget *widget : m_bench->window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QVERIFY2(reached.contains(widget),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName() + u' ' + widget->toolTip()));
    }
}

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
