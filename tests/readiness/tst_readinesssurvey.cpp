// SPDX-License-Identifier: GPL-3.0-or-later
#include "readiness/readinesssurvey.h"

#include "support/testdatasets.h"

#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

DatasetLabels read()
{
    DatasetLabels labels;
    labels.isRead = true;
    labels.labels = {{u"rose"_s, 6, {}}, {u"tulip"_s, 4, {}}};
    return labels;
}

DatasetLabels refused()
{
    DatasetLabels labels;
    labels.error = ApiError{};
    labels.error->kind = ApiError::Kind::AccessDenied;
    labels.error->operation = u"ListDatasetLabels"_s;
    return labels;
}

} // namespace

class TestReadinessSurvey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_repository = std::make_unique<DatasetRepository>();
        m_survey = std::make_unique<ReadinessSurvey>(*m_repository);
        m_asked = std::make_unique<QSignalSpy>(m_survey.get(), &ReadinessSurvey::labelsRequested);
        m_finished = std::make_unique<QSignalSpy>(m_survey.get(), &ReadinessSurvey::finished);
    }

    void nothingIsWatched()
    {
        m_survey->start();
        QCOMPARE(m_finished->size(), 1);
        QVERIFY(m_survey->projects().isEmpty() && !m_survey->isRunning());
        m_survey->cancel();
        QCOMPARE(m_finished->size(), 1);
    }

    void oneAfterTheOtherInNaturalOrder()
    {
        for (const char16_t *project : {u"v10", u"v2", u"v1"})
            add(QString::fromUtf16(project));
        m_survey->start();
        QStringList order;
        while (m_survey->isRunning()) {
            QCOMPARE(m_asked->size(), 1); // no more at a time
            const auto arn = m_asked->takeFirst().first().value<DatasetArn>();
            QCOMPARE(m_survey->awaited(), arn);
            order.append(arn.project() + (arn.type() == DatasetType::Train ? u"/train"_s : u"/test"_s));
            m_survey->setLabels(datasetArn(u"somebody-elses"_s), read()); // passed over
            m_survey->setLabels(arn, read());
        }
        QCOMPARE(order, (QStringList{u"v1/train"_s, u"v1/test"_s, u"v2/train"_s, u"v2/test"_s, u"v10/train"_s, u"v10/test"_s}));
        QCOMPARE(m_survey->checked(), 3);
        QCOMPARE(m_finished->size(), 1);
        for (const SurveyedProject &project : m_survey->projects())
            QVERIFY(project.isChecked && project.verdict.verdict == ReadinessVerdict::Ready);
    }

    void aFailureIsKeptAndTheNextOneFollows()
    {
        add(u"v1"_s);
        add(u"v2"_s);
        m_survey->start();
        m_survey->setLabels(datasetArn(u"v1"_s), refused());
        m_survey->setLabels(datasetArn(u"v1"_s, DatasetType::Test), read());
        const SurveyedProject &first = m_survey->projects().first();
        QVERIFY(first.isChecked && first.error);
        QCOMPARE(first.verdict.verdict, ReadinessVerdict::Unknown);
        QVERIFY(first.verdict.lacksLabels);
        QCOMPARE(m_survey->awaited(), datasetArn(u"v2"_s));
    }

    void cancelledItAsksNoMore()
    {
        add(u"v1"_s);
        add(u"v2"_s);
        m_survey->start();
        m_survey->setLabels(datasetArn(u"v1"_s), read());
        m_survey->cancel();
        QCOMPARE(m_finished->size(), 1);
        m_asked->clear();
        m_survey->setLabels(datasetArn(u"v1"_s, DatasetType::Test), read()); // it was on its way
        QCOMPARE(m_asked->size(), 0);
        QCOMPARE(m_survey->checked(), 0);
        m_survey->start();
        QCOMPARE(m_asked->size(), 1);
        QVERIFY(m_survey->isRunning());
    }

    void whatIsGoneIsNotAskedFor()
    {
        add(u"v1"_s);
        add(u"v2"_s);
        m_survey->start();
        m_repository->remove({datasetArn(u"v2"_s), datasetArn(u"v2"_s, DatasetType::Test)});
        m_survey->setLabels(datasetArn(u"v1"_s), read());
        m_survey->setLabels(datasetArn(u"v1"_s, DatasetType::Test), read());
        QVERIFY(!m_survey->isRunning());
        QCOMPARE(m_survey->checked(), 2);
        QCOMPARE(m_survey->projects().last().verdict.verdict, ReadinessVerdict::Unknown);
    }

private:
    void add(const QString &project)
    {
        for (const DatasetType type : {DatasetType::Train, DatasetType::Test}) {
            const DatasetArn arn = datasetArn(project, type);
            m_repository->add({arn}, u"c"_s, u"c"_s);
            m_repository->applyDescription(arn, description(DatasetStatus::UpdateComplete, 10, 10, 0, 2), now);
        }
    }

    std::unique_ptr<DatasetRepository> m_repository;
    std::unique_ptr<ReadinessSurvey> m_survey;
    std::unique_ptr<QSignalSpy> m_asked;
    std::unique_ptr<QSignalSpy> m_finished;
};

QTEST_GUILESS_MAIN(TestReadinessSurvey)
#include "tst_readinesssurvey.moc"
