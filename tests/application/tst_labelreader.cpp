// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/labelreader.h"

#include "demobench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

/// The demo's service, and a connection to it.
struct Bench : test::DemoBench {
    LabelReader reader{repository, book};
    QSignalSpy read{&reader, &LabelReader::labelsRead};

    /// What came of reading \p arn.
    DatasetLabels labelsOf(const DatasetArn &arn)
    {
        read.clear();
        reader.read(arn);
        reader.read(arn); // one is on its way
        if (!read.isEmpty() || !read.wait(20'000) || read.size() != 1)
            qFatal("not one answer, later");
        return read.first().at(1).value<DatasetLabels>();
    }

    DatasetArn open(const QString &project)
    {
        DatasetArn found;
        const DemoAccount account(clock.now());
        const QList<DatasetArn> arns = account.arns();
        for (const DatasetArn &arn : arns) {
            if (arn.project() == project && arn.type() == DatasetType::Train)
                found = arn;
        }
        DemoBench::open({found});
        return found;
    }
};

} // namespace

class TestLabelReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAllPages()
    {
        Bench bench;
        const DatasetLabels labels = bench.labelsOf(bench.open(u"traffic-signs"_s));
        QVERIFY(labels.isRead && !labels.isLoading && !labels.error);
        QCOMPARE(labels.labels.size(), 250); // three pages
        QCOMPARE(labels.labels.first().name, std::optional(u"traffic-signs-001"_s));
        QCOMPARE(labels.labels.first().boundingBoxCount, labels.labels.first().entryCount);
    }

    void aFailureKeepsWhatWasRead()
    {
        Bench bench;
        const DatasetArn flowers = bench.open(u"old-pilot"_s);
        QCOMPARE(bench.labelsOf(flowers).labels.size(), 3);
        bench.book.close(QString(DemoSession::connectionId)); // and with it the dataset
        const DatasetLabels gone = bench.labelsOf(flowers);
        QVERIFY(gone.error && gone.error->kind == ApiError::Kind::NotFound);
    }

    void aRefusalSaysWhy()
    {
        Bench bench;
        const DatasetArn pilot = bench.open(u"old-pilot"_s);
        const auto stranger = DatasetArn::parse(pilot.toString() + u'1');
        bench.book.watch(QString(DemoSession::connectionId), {*stranger});
        const DatasetLabels labels = bench.labelsOf(*stranger);
        QVERIFY(!labels.isRead);
        QCOMPARE(labels.error->kind, ApiError::Kind::NotFound);
        QCOMPARE(labels.error->operation, u"ListDatasetLabels"_s);
    }

    void closingTheConnectionEndsIt()
    {
        Bench bench;
        const DatasetArn pilot = bench.open(u"traffic-signs"_s);
        bench.reader.read(pilot);
        bench.book.close(QString(DemoSession::connectionId));
        QTRY_COMPARE(bench.read.size(), 1);
        QVERIFY(!bench.read.first().at(1).value<DatasetLabels>().isRead);
    }
};

QTEST_GUILESS_MAIN(TestLabelReader)
#include "tst_labelreader.moc"
