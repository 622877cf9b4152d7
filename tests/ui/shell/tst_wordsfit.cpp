// SPDX-License-Identifier: GPL-3.0-or-later
// Other languages have longer words: none is cut off where a person looks first, in the smallest window.
#include "aws/requestlog.h"
#include "fleet.h"
#include "settings/appsettings.h"
#include "support/testclock.h"
#include "ui/panels/filteritemdelegate.h"
#include "ui/panels/filterlist.h"
#include "ui/table/datasettablemodel.h"
#include "ui/table/datasettableview.h"
#include "ui/text/englishplurals.h"
#include "ui/text/formatting.h"
#include "ui/text/languages.h"
#include "ui/text/shownlanguage.h"
#include "ui/window/mainwindow.h"

#include <QHeaderView>
#include <QListView>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace dw;
using namespace dw::test;

class TestWordsFit : public QObject {
    Q_OBJECT

    EnglishPlurals m_plurals;
    QTemporaryDir m_folder;
    TestClock m_clock;
    RequestLog m_requests;

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void inTheSmallestWindow_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QSize>("size");
        for (const Language &language : translatedLanguages()) {
            QTest::newRow(qPrintable(language.code + u", small"_s)) << language.code << QSize(1024, 700);
            QTest::newRow(qPrintable(language.code + u", usual"_s)) << language.code << QSize(1440, 900);
        }
    }
    void inTheSmallestWindow()
    {
        QFETCH(QString, code);
        QFETCH(QSize, size);
        const ShownLanguage shown(code, QLocale::c());
        AppSettings settings(m_folder.filePath(code + QString::number(size.width())));
        DatasetRepository repository;
        SessionHistory history;
        addFleet(repository, history, m_clock.now());
        MainWindow window(repository, history, settings, m_clock, m_requests);
        window.setConnections({fleetConnection()});
        window.resize(size);
        window.show();

        const auto *table = window.findChild<DatasetTableView *>();
        QTRY_VERIFY(table->isVisible());
        QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        constexpr int margins = 16;
        constexpr int pictureRoom = 20; // an icon, or the arrow of the sorted column
        const QFontMetrics metrics = table->fontMetrics();
        for (int column = 0; column < datasetColumnCount; ++column) {
            if (table->isColumnHidden(column))
                continue;
            const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
            QVERIFY2(metrics.horizontalAdvance(title) + margins <= table->columnWidth(column), qPrintable(title));
        }
        using enum DatasetState;
        for (const DatasetState state : {Creating, Updating, Deleting, Complete, CreateFailed, UpdateFailed, NotFound}) {
            const int needed = metrics.horizontalAdvance(stateText(state)) + margins + pictureRoom;
            QVERIFY2(needed <= table->columnWidth(int(DatasetColumnId::Status)), qPrintable(stateText(state)));
        }
        for (const auto *bar : window.findChildren<QTabBar *>()) {
            if (bar->isVisible()) // a bar that is too narrow gets arrows to scroll it
                QVERIFY(bar->sizeHint().width() <= bar->width());
        }
        for (const auto *button : window.findChildren<QToolButton *>(u"qt_toolbar_ext_button"_s))
            QVERIFY(!button->isVisible()); // nothing of a toolbar went into a menu
    }

    /// The filter list has a fixed width: what is in every one of them fits, names of projects may be cut.
    void inTheFilterList_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : translatedLanguages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void inTheFilterList()
    {
        QFETCH(QString, code);
        const ShownLanguage shown(code, QLocale::c());
        AppSettings settings(m_folder.filePath(code + u"list"_s));
        DatasetRepository repository;
        SessionHistory history;
        addFleet(repository, history, m_clock.now());
        MainWindow window(repository, history, settings, m_clock, m_requests);
        window.setConnections({fleetConnection()});
        window.resize(1440, 900);
        window.show();
        const auto *list = window.findChild<FilterList *>();
        QTRY_VERIFY(list->isVisible());
        const auto *view = list->findChild<QAbstractItemView *>();
        constexpr int around = 18 + 8 + 10; // indent, gap before the count, margin behind it
        constexpr int ownHeadings = 2; // Views and Status; below the third one are a person's own names
        int headings = 0;
        int checked = 0;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            headings += index.data(FilterItemDelegate::HeadingRole).toBool() ? 1 : 0;
            if (headings > ownHeadings)
                break;
            const QString text = index.data().toString();
            const int count = view->fontMetrics().horizontalAdvance(u"41"_s);
            QVERIFY2(view->fontMetrics().horizontalAdvance(text) + around + count <= view->viewport()->width(), qPrintable(text));
            ++checked;
        }
        QVERIFY(checked > 8);
    }
};

QTEST_MAIN(TestWordsFit)
#include "tst_wordsfit.moc"
