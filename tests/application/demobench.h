// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/connectionbook.h"
#include "application/demosession.h"
#include "connections/connection.h"
#include "refresh/refreshscheduler.h"
#include "support/testcredentials.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

namespace dw::test {

/// The demo's service, and a book to open a connection to it with.
struct DemoBench {
    QTemporaryDir folder;
    AppSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    SystemClock clock;
    DemoSession demo{clock};
    ApiCallQueue queue{[] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; }};
    DatasetRepository repository;
    RefreshScheduler scheduler{repository, clock, [] { return 0.0; }};
    ConnectionBook book{settings, queue, repository, scheduler};

    /// Without a limit of calls.
    void open(const QList<DatasetArn> &arns)
    {
        ConnectionSettings connection = demo.connection();
        connection.rate = 0;
        book.open(connection, std::make_unique<TestCredentials>(demo.credentials()), arns);
    }
};

} // namespace dw::test
