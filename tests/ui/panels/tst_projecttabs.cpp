// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/projecttabs.h"

#include "support/testclock.h"
#include "support/testdatasets.h"
#include "ui/panels/labelsmodel.h"
#include "ui/panels/labelstab.h"
#include "ui/panels/readinesstab.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;

class TestProjectTabs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_repository = std::make_unique<DatasetRepository>();
        m_repository->add({m_train, m_test, m_other}, u"c"_s, u"c"_s);
        for (const DatasetArn &arn : {m_train, m_test, m_other})
            m_repository->applyDescription(arn, described(100), m_clock.now());
        m_parent = std::make_unique<QWidget>();
        m_tabs = new ProjectTabs(*m_repository, m_clock, m_parent.get());
        m_asked = std::make_unique<QSignalSpy>(m_tabs, &ProjectTabs::labelsRequested);
    }

    void asksOnlyWhileOnShow()
    {
        m_tabs->setDataset(m_test);
        QCOMPARE(m_asked->size(), 0);
        m_tabs->setActive(true);
        QCOMPARE(asked(), (QList<DatasetArn>{m_train, m_test}));
        m_tabs->refresh();
        m_tabs->setActive(true);
        QCOMPARE(m_asked->size(), 0); // on their way
        m_tabs->setDataset(m_other);
        QCOMPARE(asked(), (QList<DatasetArn>{m_other}));
        m_tabs->setDataset({});
        QCOMPARE(m_asked->size(), 0);
    }

    void anUpdateIsAskedForAgain()
    {
        showBoth();
        m_repository->applyDescription(m_train, described(200), m_clock.now());
        m_tabs->refresh();
        QCOMPARE(asked(), (QList<DatasetArn>{m_train}));
        QCOMPARE(rows(), 2); // what was read stays meanwhile
        m_tabs->refresh();
        QCOMPARE(m_asked->size(), 0);
    }

    void aFailureIsNotAskedForAgainByItself()
    {
        m_tabs->setDataset(m_train);
        m_tabs->setActive(true);
        (void)asked();
        DatasetLabels failed;
        failed.error = ApiError();
        failed.error->kind = ApiError::Kind::AccessDenied;
        for (const DatasetArn &arn : {m_train, m_test})
            m_tabs->setLabels(arn, failed);
        QCOMPARE(m_asked->size(), 0);
        for (QPushButton *button : m_tabs->labelsTab()->findChildren<QPushButton *>()) {
            if (button->text() == u"Try again")
                button->click();
        }
        QCOMPARE(asked(), (QList<DatasetArn>{m_train, m_test}));
        for (const DatasetArn &arn : {m_train, m_test})
            m_tabs->setLabels(arn, failed);
        m_tabs->setDataset(m_other);
        (void)asked();
        m_tabs->setDataset(m_train); // who comes back wants another try
        QCOMPARE(asked(), (QList<DatasetArn>{m_train, m_test}));
    }

    void aMissingDatasetIsNotAskedFor()
    {
        ApiError gone;
        gone.kind = ApiError::Kind::NotFound;
        m_repository->applyError(m_test, gone, m_clock.now());
        m_tabs->setDataset(m_train);
        m_tabs->setActive(true);
        QCOMPARE(asked(), (QList<DatasetArn>{m_train}));
        QCOMPARE(m_tabs->readinessOf(m_train).verdict, ReadinessVerdict::NotReady);
    }

    void readinessFollowsTheLabels()
    {
        m_tabs->setDataset(m_train);
        QCOMPARE(m_tabs->readinessOf(m_train).verdict, ReadinessVerdict::Unknown);
        showBoth();
        QCOMPARE(m_tabs->readinessOf(m_train).verdict, ReadinessVerdict::Ready);
        QCOMPARE(m_tabs->readinessOf(m_test).verdict, ReadinessVerdict::Ready);
        QCOMPARE(m_tabs->readinessOf(m_other).verdict, ReadinessVerdict::Unknown); // its test dataset is not watched
    }

    void theModelIsThatOfTheProject()
    {
        showBoth();
        const auto trained = [this] {
            const QList<QLabel *> labels = m_tabs->readinessTab()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [](const QLabel *label) { return label->text() == u"Training now."; });
        };
        m_tabs->setModel(m_other, ModelSummary{{}, {}, {}, true});
        QVERIFY(!trained());
        m_tabs->setModel(m_test, ModelSummary{{}, {}, {}, true}); // told with the other dataset
        QVERIFY(trained());
        m_tabs->setModel(m_test, std::nullopt);
        QVERIFY(!trained());
    }

private:
    static DatasetDescription described(double changed)
    {
        DatasetDescription result = description(DatasetStatus::UpdateComplete, 10, 10, 0, 2);
        result.lastUpdatedTimestamp = changed;
        return result;
    }

    void showBoth()
    {
        m_tabs->setDataset(m_train);
        m_tabs->setActive(true);
        DatasetLabels labels;
        labels.isRead = true;
        labels.labels = {{u"a"_s, 6, {}}, {u"b"_s, 4, {}}};
        m_tabs->setLabels(m_train, labels);
        m_tabs->setLabels(m_test, labels);
        (void)asked();
    }

    [[nodiscard]] QList<DatasetArn> asked()
    {
        QList<DatasetArn> arns;
        while (!m_asked->isEmpty())
            arns.append(m_asked->takeFirst().first().value<DatasetArn>());
        return arns;
    }

    [[nodiscard]] int rows() const { return m_tabs->labelsTab()->findChild<LabelsModel *>()->rowCount(); }

    const DatasetArn m_train = datasetArn(u"flowers"_s);
    const DatasetArn m_test = datasetArn(u"flowers"_s, DatasetType::Test);
    const DatasetArn m_other = datasetArn(u"wood"_s);
    TestClock m_clock;
    std::unique_ptr<DatasetRepository> m_repository;
    std::unique_ptr<QWidget> m_parent;
    ProjectTabs *m_tabs = nullptr;
    std::unique_ptr<QSignalSpy> m_asked;
};

QTEST_MAIN(TestProjectTabs)
#include "tst_projecttabs.moc"
