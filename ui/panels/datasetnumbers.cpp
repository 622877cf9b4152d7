// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/datasetnumbers.h"

#include "ui/panels/numbertile.h"
#include "ui/text/formatting.h"
#include "ui/text/progresstext.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int columns = 2;

QString absenceReason(bool read)
{
    return read ? DatasetNumbers::tr("AWS did not report this number.") : DatasetNumbers::tr("Not read from AWS yet.");
}

QString labeledNote(const DatasetStats &counts)
{
    if (!counts.labeledEntries || !counts.totalEntries)
        return {};
    if (*counts.totalEntries == 0)
        return DatasetNumbers::tr("no entries yet");
    const auto percent = percentDown(*counts.labeledEntries, *counts.totalEntries);
    //: %1 how many entries there are, %2 a percentage
    return DatasetNumbers::tr("of %1 entries, %2").arg(countText(*counts.totalEntries), percentText(percent.value_or(0)));
}

} // namespace

DatasetNumbers::DatasetNumbers(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("Numbers"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    for (int i = 0; i < numberCount; ++i) {
        m_tiles[size_t(i)] = new NumberTile(this);
        m_grid->addWidget(m_tiles[size_t(i)], i / columns, i % columns, Qt::AlignTop);
    }
    m_grid->setRowStretch(numberCount / columns, 1);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void DatasetNumbers::setDataset(const DatasetSnapshot &snapshot, const CurrentProgress &progress, const QDateTime &now)
{
    const DatasetStats counts = stats(snapshot);
    const bool read = snapshot.countsRead;
    showCount(Labeled, tr("Labeled"), counts.labeledEntries, read, labeledNote(counts));
    showCount(WithErrors, tr("With errors"), counts.errorEntries, read,
              counts.errorEntries.value_or(0) > 0 ? tr("not used, or only in part") : QString());
    if (snapshot.notes.target) //: Entries still to label
        showCount(Unlabeled, tr("To go"), entriesToGo(snapshot), read, tr("to the target of %1").arg(countText(*snapshot.notes.target)));
    else
        showCount(Unlabeled, tr("Unlabeled"), entriesToGo(snapshot), read, tr("still to label"));
    //: How many labels the dataset declares
    showCount(Labels, tr("Labels"), counts.totalLabels, read, tr("declared"));
    showProgress(snapshot, progress, now);
}

void DatasetNumbers::showProgress(const DatasetSnapshot &snapshot, const CurrentProgress &progress, const QDateTime &now)
{
    const QLocale locale = displayLocale();
    const bool isKnown = progress.pace.days > 0;
    //: How many entries are labeled a day
    m_tiles[Pace]->setNumber(tr("Pace"), paceWithUnit(progress.pace, locale), isKnown ? tr("in up to 30 days") : QString(),
                             isKnown ? QString() : tr("Nothing was seen of this dataset before."));
    const QDate today = now.toUTC().date();
    //: When labeling ends
    const QString caption = tr("Expected");
    const LabelingForecast &forecast = progress.forecast;
    if (forecast.verdict == LabelingForecast::Verdict::Expected) {
        //: %1 a day: about 24 Nov
        m_tiles[Done]->setNumber(caption, tr("about %1").arg(dayText(forecast.expected, today, locale)), rangeText(forecast, today, locale));
        return;
    }
    const bool isReached = forecast.verdict == LabelingForecast::Verdict::Reached;
    const QString reason = snapshot.countsRead ? noForecastReason(forecast.verdict) : QString();
    m_tiles[Done]->setNumber(caption, isReached ? tr("Reached") : absentText(), isReached ? QString() : reason,
                             expectedSentence(forecast, today, locale));
}

void DatasetNumbers::setCompact(bool compact)
{
    for (const Number number : {Unlabeled, Labels})
        m_tiles[number]->setVisible(!compact);
    m_grid->setVerticalSpacing(compact ? 6 : 10);
}

QString DatasetNumbers::value(Number number) const
{
    return m_tiles[number]->value();
}

void DatasetNumbers::showCount(Number number, const QString &caption, const std::optional<qint64> &count, bool read,
                               const QString &note)
{
    m_tiles[number]->setNumber(caption, countText(count, read), count ? note : QString(),
                               count ? QString() : absenceReason(read));
}

} // namespace dw
