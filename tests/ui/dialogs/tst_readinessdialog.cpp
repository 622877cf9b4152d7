// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/readinessdialog.h"

#include "support/testdatasets.h"
#include "ui/dialogs/readinesssurveymodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

DatasetLabels labels(std::initializer_list<qint64> entries)
{
    DatasetLabels result;
    result.isRead = true;
    for (const qint64 count : entries)
        result.labels.append({u"label-%1"_s.arg(result.labels.size()), count, {}});
    return result;
}

} // namespace

/// Four projects: ready, with a warning, not ready, and one whose labels are denied. Its name is a formula.
class TestReadinessDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        m_repository = std::make_unique<DatasetRepository>();
        add(u"apples"_s, 10);
        add(u"bees"_s, 8);
        add(u"cats"_s, 0);
        add(u"-denied"_s, 10);
        m_dialog = std::make_unique<ReadinessDialog>(*m_repository);
        m_asked = std::make_unique<QSignalSpy>(m_dialog.get(), &ReadinessDialog::labelsRequested);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_dialog->findChild<ReadinessSurveyModel *>(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_dialog->check();
    }

    void cleanup()
    {
        m_tester.reset();
        m_dialog.reset();
    }

    void rowsFillAsTheyCome()
    {
        QCOMPARE(row(u"apples"_s),
                 (QStringList{u"apples"_s, u"…"_s, u"…"_s, u"…"_s, QString(), u"us-east-1"_s, u"vision-prod"_s}));
        QVERIFY(shown().contains(u"0 of 4 projects checked"_s));
        QVERIFY(!cancel()->isHidden());
        answer(2);
        QCOMPARE(m_dialog->survey().checked(), 1);
        QVERIFY(shown().contains(u"1 of 4 projects checked. Unknown: 1"_s));
        answerAll();
        QVERIFY(cancel()->isHidden());
        QVERIFY2(shown().contains(u"4 of 4 projects checked. Not ready: 1, Unknown: 1, Ready with warnings: 1, Ready: 1"_s),
                 qPrintable(shown()));
        QVERIFY(shown().contains(u"Documented limits only: AWS decides."_s));
    }

    void verdicts_data()
    {
        QTest::addColumn<QString>("project");
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("ready") << u"apples"_s << QStringList{u"Ready"_s, u"0"_s, u"0"_s, u"Every documented limit is met."_s};
        QTest::newRow("warnings") << u"bees"_s
                                  << QStringList{u"Ready with warnings"_s, u"0"_s, u"2"_s,
                                                 u"Entries without labels, train: 2 entries without labels will be ignored."_s};
        QTest::newRow("not ready") << u"cats"_s
                                   << QStringList{u"Not ready"_s, u"2"_s, u"2"_s,
                                                  u"Labeled entries, train: Without labels there is nothing to learn from."_s};
        QTest::newRow("denied")
            << u"-denied"_s
            << QStringList{u"Unknown"_s, u"0"_s, u"0"_s,
                           u"vision-prod is not allowed to list labels in us-east-1 (rekognition:ListDatasetLabels). "
                           "Ask for a policy that allows rekognition:ListDatasetLabels."_s};
    }

    void verdicts()
    {
        QFETCH(QString, project);
        answerAll();
        QTEST(row(project).mid(1, 4), "cells");
    }

    void sortedByVerdictWhatNeedsWorkStandsFirst()
    {
        answerAll();
        m_dialog->findChild<QTableView *>()->sortByColumn(int(ReadinessSurveyModel::Column::Verdict), Qt::AscendingOrder);
        QStringList order;
        for (int i = 0; i < 4; ++i)
            order.append(table()->model()->index(i, 0).data().toString());
        QCOMPARE(order, (QStringList{u"cats"_s, u"-denied"_s, u"bees"_s, u"apples"_s}));
        QVERIFY(m_dialog->csv().startsWith("project,verdict,not_met,warnings,reason,region,connection\r\ncats,Not ready,2,2,"));
    }

    void S8_aFormulaIsDefused()
    {
        answer(2);
        QVERIFY(m_dialog->csv().contains("\r\n'-denied,Unknown,0,0,"));
        QVERIFY(m_dialog->csv().contains("\r\napples,,,,,us-east-1,vision-prod\r\n")); // not checked yet
        table()->selectRow(0);
        QTest::keyClick(m_dialog.get(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"'-denied\tUnknown\t0\t0\t"_s));
    }

    void cancelKeepsWhatWasFound()
    {
        answer(2);
        QTest::mouseClick(cancel(), Qt::LeftButton);
        QVERIFY(!m_dialog->survey().isRunning());
        QCOMPARE(row(u"-denied"_s).at(1), u"Unknown"_s);
        QCOMPARE(row(u"cats"_s).at(1), u"…"_s);
    }

    void closedItAsksNoMore()
    {
        m_dialog->show();
        m_dialog->reject();
        QVERIFY(!m_dialog->survey().isRunning());
    }

    void aRowLeadsToItsDataset()
    {
        answerAll();
        QSignalSpy activated(m_dialog.get(), &ReadinessDialog::datasetActivated);
        m_dialog->show();
        table()->setCurrentIndex(table()->model()->index(1, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().value<DatasetArn>(), datasetArn(table()->model()->index(1, 0).data().toString()));
        QVERIFY(m_dialog->isVisible()); // Enter is no button's
    }

    void everyCellIsSpoken()
    {
        answer(2);
        for (int i = 0; i < table()->model()->rowCount(); ++i) {
            for (int column = 0; column < ReadinessSurveyModel::columns; ++column)
                QVERIFY(!table()->model()->index(i, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
        answerAll();
        const QString folder = qEnvironmentVariable("DW_PICTURES");
        if (!folder.isEmpty()) {
            m_dialog->show();
            QVERIFY(m_dialog->grab().save(folder + u"/readinessdialog.png"_s));
        }
    }

private:
    void add(const QString &project, qint64 labeled)
    {
        for (const DatasetType type : {DatasetType::Train, DatasetType::Test}) {
            m_repository->add({datasetArn(project, type)}, u"c"_s, u"vision-prod"_s);
            m_repository->applyDescription(datasetArn(project, type),
                                           description(DatasetStatus::UpdateComplete, labeled, 10, 0, 2), now);
        }
    }

    void answer(int times)
    {
        for (; times > 0; --times) {
            const auto arn = m_asked->takeFirst().first().value<DatasetArn>();
            DatasetLabels known = labels({6, 4});
            if (arn.project() == u"-denied") {
                known = {};
                known.error = ApiError{};
                known.error->kind = ApiError::Kind::AccessDenied;
                known.error->operation = u"ListDatasetLabels"_s;
            }
            m_dialog->survey().setLabels(arn, known);
        }
    }
    void answerAll()
    {
        while (m_dialog->survey().isRunning())
            answer(1);
    }

    [[nodiscard]] QTableView *table() const { return m_dialog->findChild<QTableView *>(); }
    [[nodiscard]] QPushButton *cancel() const
    {
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Cancel")
                return button;
        }
        qFatal("no button to cancel with");
    }
    [[nodiscard]] QStringList row(const QString &project) const
    {
        const QAbstractItemModel &model = *table()->model();
        for (int i = 0; i < model.rowCount(); ++i) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(i, column).data().toString());
            if (cells.first() == project)
                return cells;
        }
        return {};
    }
    [[nodiscard]] QString shown() const
    {
        QStringList lines;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            lines.append(label->text());
        return lines.join(u'\n');
    }

    std::unique_ptr<DatasetRepository> m_repository;
    std::unique_ptr<ReadinessDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_asked;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestReadinessDialog)
#include "tst_readinessdialog.moc"
