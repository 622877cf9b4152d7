// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/requestlog.h"
#include "fleet.h"
#include "settings/appsettings.h"
#include "support/testclock.h"
#include "ui/table/datasettableview.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace dw::test {

/// A main window on the fleet and all that outlives it. Nothing of the person's own is read or written.
struct WindowBench {
    WindowBench() { addFleet(repository, history, clock.now()); }

    /// Shows the window, or another one with the same settings.
    void open(const ConnectionSummary &connection = fleetConnection())
    {
        window = std::make_unique<MainWindow>(repository, history, settings, clock, requests);
        window->setConnections({connection});
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
    }

    [[nodiscard]] DatasetTableView &table() const { return *window->findChild<DatasetTableView *>(); }
    /// The action of the menus whose text begins so; null where there is none.
    [[nodiscard]] QAction *action(const QString &text) const
    {
        const QList<QAction *> actions = window->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&](const QAction *one) { return QString(one->text()).remove(u'&').startsWith(text); });
        return found == actions.end() ? nullptr : *found;
    }

    QTemporaryDir folder;
    TestClock clock;
    AppSettings settings{folder.filePath(u"settings.ini"_s)};
    DatasetRepository repository;
    SessionHistory history;
    RequestLog requests;
    std::unique_ptr<MainWindow> window;
    const DatasetArn flowers = datasetArn(u"flowers"_s, DatasetType::Train, u"eu-west-1"_s);
};

} // namespace dw::test
