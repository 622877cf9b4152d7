// SPDX-License-Identifier: GPL-3.0-or-later
// What the GUI thread pays for a window of N datasets: CPU milliseconds of the longest event, by what was done, and memory.
// Usage: bench_table [N]; N is 500 by default.
#include "eventmeter.h"
#include "residentmemory.h"

#include "aws/requestlog.h"
#include "connections/connectionsummary.h"
#include "datasets/datasetrepository.h"
#include "history/sessionhistory.h"
#include "settings/appsettings.h"
#include "support/testclock.h"
#include "support/testdatasets.h"
#include "ui/panels/datasettallier.h"
#include "ui/table/datasettablemodel.h"
#include "ui/table/datasettableview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace dw;
using namespace dw::test;

namespace {

constexpr int connections = 4;
constexpr int page = 200; // datasets in one answer of DescribeProjects
constexpr auto settle = std::chrono::milliseconds(400); // the sums follow 150 ms after a change

/// N datasets of N/2 projects, over four connections in two regions.
QList<DatasetArn> manyArns(int count)
{
    QList<DatasetArn> arns;
    for (int i = 0; i < count; ++i) {
        const QString region = i * connections / count % 2 ? u"us-east-1"_s : u"eu-west-1"_s;
        arns.append(
            datasetArn(u"orchard-fruit-counting-v%1"_s.arg(i / 2), i % 2 ? DatasetType::Test : DatasetType::Train, region));
    }
    return arns;
}

QList<ConnectionSummary> manyConnections()
{
    QList<ConnectionSummary> summaries;
    for (int i = 0; i < connections; ++i) {
        ConnectionSummary summary;
        summary.id = u"c%1"_s.arg(i);
        summary.name = u"vision-%1"_s.arg(i);
        summary.health = ConnectionHealth::Connected;
        summaries.append(summary);
    }
    return summaries;
}

DatasetDescription someDescription(int i, const QDateTime &now)
{
    const DatasetStatus status = i % 17 == 0 ? DatasetStatus::UpdateFailed
        : i % 11 == 0                        ? DatasetStatus::UpdateInProgress
                                             : DatasetStatus::UpdateComplete;
    DatasetDescription result = description(status, i * 7 % 5000, 5000, i % 5);
    result.creationTimestamp = double(now.addDays(-i % 400).toSecsSinceEpoch());
    result.lastUpdatedTimestamp = double(now.addSecs(-i * 60).toSecsSinceEpoch());
    // a text of its own for each, as texts off the wire are
    result.statusMessage = QString::fromLatin1("The dataset was successfully created from the manifest file.");
    result.statusMessageCode = statusMessageCodeWord(QString::fromLatin1("SUCCESS"));
    return result;
}

/// A week with five deliveries, each dataset's at other times.
TrendValue someTrend(int i)
{
    StepLine line {{0, 0}};
    for (int delivery = 1; delivery <= 5; ++delivery) {
        const double time = (delivery - 1 + i % 89 / 89.0) / 5;
        line.append({time, line.last().y()});
        line.append({time, delivery / 5.0});
    }
    line.append({1, 1});
    return {i % 900, {line}};
}

DatasetMetadata metadataOf(const DatasetDescription &description)
{
    DatasetMetadata metadata;
    metadata.creationTimestamp = description.creationTimestamp;
    metadata.status = description.status;
    metadata.statusMessage = description.statusMessage;
    metadata.statusMessageCode = description.statusMessageCode;
    return metadata;
}

/// One thing done to the window, in an event of its own as it would be in the program, and the time until the next one.
struct Step {
    QString phase;
    std::function<void()> work;
    std::chrono::milliseconds pause{0};
};

class Day {
public:
    explicit Day(int count)
        : m_arns(manyArns(count))
        , m_settings(m_folder.filePath(u"settings.ini"_s))
        , m_window(m_repository, m_history, m_settings, m_clock, m_requests)
        , m_table(*m_window.findChild<DatasetTableView *>())
    {
        m_window.setConnections(manyConnections());
        m_window.resize(1440, 900);
        fill();
        use();
        group();
        hide();
    }

    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    [[nodiscard]] double megabytes() const { return double(m_filled - m_empty) / 1024; }

private:
    void step(const QString &phase, std::function<void()> work, std::chrono::milliseconds pause = std::chrono::milliseconds(0))
    {
        m_steps.append({phase, std::move(work), pause});
    }

    void fill()
    {
        const auto count = int(m_arns.size());
        step(
            u"show an empty window"_s, [this] { m_window.show(); }, settle);
        step(u"show an empty window"_s, [this] { m_empty = bench::residentKilobytes(); });
        step(
            u"add all rows"_s,
            [this, count] {
                for (int i = 0; i < connections; ++i) {
                    const qsizetype first = qsizetype(i) * count / connections;
                    const qsizetype end = qsizetype(i + 1) * count / connections;
                    m_repository.add(m_arns.sliced(first, end - first), u"c%1"_s.arg(i), u"vision-%1"_s.arg(i));
                }
            },
            settle);
        for (int first = 0; first < count; first += page)
            step(u"first sweep: a page of 200"_s, [this, first] { sweep(first); });
        step(
            u"first sweep: a page of 200"_s, [] {}, settle);
        for (int i = 0; i < count; ++i)
            step(u"one description arrives"_s, [this, i] { describe(i, i); });
        step(
            u"one description arrives"_s, [] {}, settle);
        step(u"later sweep: a page of 200"_s, [this] { m_filled = bench::residentKilobytes(); });
    }

    void use()
    {
        const auto count = int(m_arns.size());
        for (int first = 0; first < count; first += page)
            step(u"later sweep: a page of 200"_s, [this, first] { sweep(first); });
        step(
            u"later sweep: a page of 200"_s, [] {}, settle);
        for (int i = 0; i < 20; ++i) {
            step(
                u"200 descriptions at once"_s,
                [this, i, count] {
                    for (int k = 0; k < page; ++k)
                        describe((i * page + k * 37) % count, i + k);
                },
                settle);
        }
        for (int i = 0; i < 20; ++i) {
            // first the change, then by hand what the timers would do
            step(u"one description arrives"_s, [this, i, count] { describe(i * 977 % count, i + 3); });
            step(u"tally"_s, [this] { m_window.findChild<DatasetTallier *>()->recount(); });
            step(u"sort again when idle"_s, [this] { m_table.proxy().resort(); });
        }
        for (int i = 0; i < 200; ++i)
            step(u"scroll by a wheel step"_s, [this] { scrollTo(m_table.verticalScrollBar()->value() + 78); });
        for (int i = 0; i < 20; ++i)
            step(u"jump by pages"_s,
                 [this, i] { scrollTo(int(qint64(i) * 7919 % 20 * m_table.verticalScrollBar()->maximum() / 20)); });
        for (int column = 0; column < datasetColumnCount; ++column) {
            for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder})
                step(u"sort"_s, [this, column, order] { m_table.proxy().sortBy(DatasetColumnId(column), order); });
        }
        step(u"sort"_s, [this] { m_table.proxy().sortBy(DatasetColumnId::Status, Qt::AscendingOrder); });
        for (const QString &text : {u"v"_s, u"v1"_s, u"v12"_s, u"failed"_s, u"vision-2 test"_s, u"nothing like it"_s, QString()})
            step(u"filter"_s, [this, text] { m_window.findChild<QLineEdit *>()->setText(text); });
        for (int i = 0; i < 10; ++i) {
            step(u"a tick of the clock"_s, [this] {
                m_clock.advance(std::chrono::minutes(1)); // after five, all rows are stale
                m_window.tick();
            });
        }
        step(
            u"a tick of the clock"_s, [] {}, settle);
    }

    void group()
    {
        const auto count = int(m_arns.size());
        for (const GroupBy by : {GroupBy::Project, GroupBy::Connection, GroupBy::Tag, GroupBy::Project})
            step(u"group"_s, [this, by] { m_table.groupBy(by); });
        for (int i = 0; i < 20; ++i) {
            step(
                u"grouped: one description arrives"_s, [this, i, count] { describe(i * 977 % count, i + 5); }, settle);
            step(u"grouped: sort again when idle"_s, [this] { m_table.proxy().resort(); });
        }
        step(u"close and open all groups"_s, [this] { m_table.setAllExpanded(false); });
        step(u"close and open all groups"_s, [this] { m_table.setAllExpanded(true); });
        step(u"group"_s, [this] { m_table.groupBy(GroupBy::None); });
        for (int i = 0; i < 20; ++i)
            step(u"pace and end of all rows"_s, [this] { static_cast<void>(m_table.shownProgress(m_clock.now())); });
    }

    void hide()
    {
        const auto act = [this](QAction *WindowActions::*action) {
            return [this, action] { (m_window.findChild<WindowActions *>()->*action)->trigger(); };
        };
        for (int i = 0; i < 10; ++i) {
            step(u"select a row"_s, [this, i] { m_table.selectRow(i * 3); });
            step(u"hide a row"_s, act(&WindowActions::hide), settle);
        }
        step(u"select all rows"_s, [this] { m_table.selectAll(); });
        step(u"hide all rows"_s, act(&WindowActions::hide), settle);
        step(u"bring back all rows"_s, act(&WindowActions::undo), settle);
    }

    void sweep(int first)
    {
        for (int i = first; i < qMin(first + page, int(m_arns.size())); ++i) {
            const DatasetSnapshot *known = m_repository.find(m_arns.at(i));
            const DatasetDescription seen = known->countsRead ? known->description : someDescription(i, m_clock.now());
            m_repository.applyMetadata(m_arns.at(i), metadataOf(seen), m_clock.now());
        }
    }

    void describe(int i, int variant)
    {
        m_repository.applyDescription(m_arns.at(i), someDescription(variant, m_clock.now()), m_clock.now());
        m_window.findChild<DatasetTableModel *>()->setTrend(m_arns.at(i), someTrend(variant));
    }

    void scrollTo(int value) { m_table.verticalScrollBar()->setValue(value); }

    QList<DatasetArn> m_arns;
    TestClock m_clock;
    QTemporaryDir m_folder;
    AppSettings m_settings;
    DatasetRepository m_repository;
    SessionHistory m_history;
    RequestLog m_requests;
    MainWindow m_window;
    DatasetTableView &m_table;
    QList<Step> m_steps;
    qint64 m_empty = 0;
    qint64 m_filled = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    bench::EventMeter app(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 500;
    Day day(count);
    QTimer timer;
    timer.setSingleShot(true);
    qsizetype next = 0;
    QObject::connect(&timer, &QTimer::timeout, &app, [&] {
        if (next == day.steps().size())
            return app.quit();
        const Step &step = day.steps().at(next++);
        app.begin(step.phase);
        step.work();
        timer.start(step.pause);
    });
    timer.start(0);
    QApplication::exec();

    std::printf("%d datasets; CPU milliseconds of the GUI thread\n%-28s %8s %8s %8s %8s\n", count, "", "events", "longest",
                "second", "sum");
    for (auto it = app.phases().begin(); it != app.phases().end(); ++it) {
        if (!it.key().isEmpty())
            std::printf("%-28s %8zu %8.2f %8.2f %8.1f  %s\n", qPrintable(it.key()), it->events.size(), it->longest, it->secondLongest(),
                        it->sum(), it->longestIn.constData());
    }
    std::printf("memory of the datasets (PSS): %.1f MB\n", day.megabytes());
    return 0;
}
