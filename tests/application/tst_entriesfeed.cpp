// SPDX-License-Identifier: GPL-3.0-or-later
// The errors tab on the demo's service, through a connection.
#include "application/entriesfeed.h"

#include "application/connectionbook.h"
#include "credentials/fixedcredentials.h"
#include "demo/democredentials.h"
#include "demo/demoservice.h"
#include "refresh/refreshscheduler.h"
#include "settings/appsettings.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/errorstab.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace Qt::StringLiterals;

namespace {

struct Program {
    QTemporaryDir folder;
    SystemClock clock;
    DemoAccount account{clock.now()};
    DemoService service{account, makeDemoCredentials([] { return 7U; }), clock};
    AppSettings settings{folder.filePath(u"settings.ini"_s)};
    DatasetRepository repository;
    ApiCallQueue queue{[] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; }};
    RefreshScheduler scheduler{repository, clock, [] { return 0.0; }};
    ConnectionBook book{settings, queue, repository, scheduler};
    ErrorsTab tab;
    EntriesFeed feed{tab, book, repository};
    DatasetArn shelf;

    Program()
    {
        if (!service.listen())
            qFatal("no port on the loopback");
        const QList<DatasetArn> arns = account.arns();
        for (const DatasetArn &arn : arns) {
            if (arn.project() == u"retail-shelf" && arn.type() == DatasetType::Train)
                shelf = arn;
        }
        ConnectionSettings connection;
        connection.id = u"c1"_s;
        connection.name = u"vision-prod"_s;
        connection.regions = QStringList{shelf.region()};
        connection.endpoint = service.url();
        connection.stsEndpoint = connection.endpoint;
        connection.rate = 0;
        book.open(connection, std::make_unique<FixedCredentials>(service.credentials()), {shelf});
        tab.resize(1200, 230);
        tab.show();
    }
};

} // namespace

class TestEntriesFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAllThatTheServiceCounts()
    {
        Program program;
        program.tab.setDataset(program.shelf, 212, {});
        QTRY_COMPARE(program.tab.errors().size(), 100);
        QTRY_VERIFY2(program.tab.countText().startsWith(u"First 100 of 212"_s), qPrintable(program.tab.countText()));
        Q_EMIT program.tab.moreRequested();
        QTRY_COMPARE(program.tab.errors().size(), 200);
        Q_EMIT program.tab.allRequested();
        QTRY_COMPARE(program.tab.errors().size(), 212);
        QTRY_COMPARE(program.tab.countText(), u"All 212 entries with errors"_s);
        for (int i = 0; i < program.tab.errors().size(); ++i) {
            const FailingEntry &entry = program.tab.errors().at(i);
            QVERIFY(!entry.faults.isEmpty());
            for (const EntryFault &fault : entry.faults)
                QVERIFY2(entryErrorKnowledge(fault.code), qPrintable(fault.code)); // the demo invents none
        }
    }

    void withoutPermissionTheTabSaysSo()
    {
        Program program;
        QVERIFY(program.service.deny("ListDatasetEntries"));
        program.tab.setDataset(program.shelf, 212, {});
        const auto *empty = program.tab.findChild<EmptyState *>();
        QTRY_VERIFY2(empty->title().contains(u"not allowed"_s), qPrintable(empty->title()));
    }

    void aConnectionThatGoesTakesItsCallWithIt()
    {
        Program program;
        program.tab.setDataset(program.shelf, 212, {});
        program.tab.askAgain();
        program.book.close(u"c1"_s);
        const auto *empty = program.tab.findChild<EmptyState *>();
        QTRY_VERIFY(!empty->title().startsWith(u"Reading the"_s));
        program.tab.askAgain(); // nobody can be asked now
        QVERIFY(!empty->title().isEmpty() && !empty->title().startsWith(u"Reading the"_s));
    }
};

QTEST_MAIN(TestEntriesFeed)
#include "tst_entriesfeed.moc"
