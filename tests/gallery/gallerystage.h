// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demobench.h"
#include "application/entriesfeed.h"
#include "application/labelreader.h"
#include "application/windowvalues.h"
#include "aws/requestlog.h"
#include "history/sessionhistory.h"
#include "ui/window/mainwindow.h"

#include <QDialog>

#include <memory>

class QTabBar;

namespace dw::test {

/// A main window on the demo account: what it shows was described at once, entries and labels are read from the demo's
/// service by the classes that read them from AWS. Nothing of the person's own is read or written.
class GalleryStage final {
public:
    enum class Fill { Nothing, Story, Large };

    /// \p readAt is when the datasets were described; invalid: now.
    explicit GalleryStage(Fill fill = Fill::Story, const QDateTime &readAt = {});

    [[nodiscard]] MainWindow &window() noexcept { return *m_window; }
    [[nodiscard]] QDateTime now() const { return m_bench.clock.now(); }
    [[nodiscard]] const DemoAccount &account() const noexcept { return m_account; }
    [[nodiscard]] RequestLog &requests() noexcept { return m_requests; }
    /// Null where the account has no such dataset.
    [[nodiscard]] DatasetArn arn(const QString &project, DatasetType type) const;

    /// The connection that watches what is on show.
    [[nodiscard]] ConnectionSummary connection() const;
    /// Shows connections and what is to be said about them, as the program does.
    void setConnections(const QList<ConnectionSummary> &connections, const DatasetsFound &found = {});
    /// From now on the connection fails so, and what was read before is old.
    void fail(ConnectionHealth health, const ApiError &error, const QString &ssoSession = {});

    [[nodiscard]] QTabBar &detailsTabs();
    /// Labels of so many datasets were read.
    [[nodiscard]] int labelsRead() const noexcept { return m_labelsRead; }
    /// What is open above the window: a dialog, a menu; null where nothing is.
    [[nodiscard]] QWidget *above() const;

private:
    void describe(const QDateTime &readAt);

    DemoBench m_bench;
    DemoAccount m_account;
    SessionHistory m_history;
    RequestLog m_requests;
    LabelReader m_labels{m_bench.repository, m_bench.book};
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<EntriesFeed> m_entries;
    int m_labelsRead = 0;
};

} // namespace dw::test
