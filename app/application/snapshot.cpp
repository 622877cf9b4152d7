// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/snapshot.h"

#include "core/wholefile.h"
#include "refresh/refreshscheduler.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QPalette>
#include <QPixmap>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

// Sums, states and re-sorted rows gather what changed for up to 150 ms before they show it: see DatasetTallier
constexpr std::chrono::milliseconds settleFor{300};

} // namespace

Snapshot::Snapshot(QWidget &window, const DatasetRepository &repository, RefreshScheduler &scheduler, const QString &fileName,
                   std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_repository(repository)
    , m_fileName(fileName)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(whatIsMissing()); });
    connect(&scheduler, &RefreshScheduler::sweepFinished, this, [this] {
        m_swept = true;
        check();
    });
    connect(&repository, &DatasetRepository::datasetChanged, this, &Snapshot::check);
    m_patience.start();
}

void Snapshot::setVisible(const QList<DatasetArn> &arns)
{
    m_visible = arns;
    check();
}

void Snapshot::expectNothing()
{
    m_expectsNothing = true;
    check();
}

void Snapshot::giveUp(const QString &why)
{
    if (!m_saving)
        finish(why);
}

void Snapshot::check()
{
    if (m_saving || !whatIsMissing().isEmpty())
        return;
    m_saving = true;
    showAsActive();
    // The first drawing makes views lay out and the chart be built; the second one is the picture
    QTimer::singleShot(settleFor, this, [this] {
        static_cast<void>(m_window.grab());
        QTimer::singleShot(0, this, &Snapshot::save);
    });
}

void Snapshot::showAsActive()
{
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::Inactive, QPalette::Highlight, palette.color(QPalette::Active, QPalette::Highlight));
    QApplication::setPalette(palette);
    frameTicks(*qApp);
}

QString Snapshot::whatIsMissing() const
{
    if (m_expectsNothing)
        return {};
    if (!m_swept)
        return u"no list of datasets came within the time"_s;
    const auto isRead = [&](const DatasetArn &arn) {
        const DatasetSnapshot *snapshot = m_repository.find(arn);
        return !snapshot || snapshot->countsRead || snapshot->error;
    };
    if (m_visible.isEmpty() && m_repository.size() > 0)
        return u"no row of the table was shown within the time"_s;
    if (!std::all_of(m_visible.begin(), m_visible.end(), isRead))
        return u"not every row was described within the time"_s;
    return {};
}

void Snapshot::save()
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    m_window.grab().save(&png, "PNG");
    const QString problem = writeWholeFile(m_fileName, png.data());
    finish(problem.isEmpty() ? QString() : u"cannot write '%1': %2"_s.arg(m_fileName, problem));
}

void Snapshot::finish(const QString &problem)
{
    m_patience.stop();
    m_saving = true;
    Q_EMIT finished(problem);
}

} // namespace dw
