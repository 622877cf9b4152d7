// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/datasetnumbers.h"

#include "ui/panels/numbertile.h"
#include "ui/text/formatting.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int columns = 2;
constexpr int compactCount = 4;

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

std::optional<qint64> unlabeled(const DatasetStats &counts)
{
    if (!counts.labeledEntries || !counts.totalEntries)
        return {};
    return qMax(qint64(0), *counts.totalEntries - *counts.labeledEntries);
}

QString signedCount(qint64 count)
{
    return count > 0 ? u'+' + countText(count) : countText(count);
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

void DatasetNumbers::setDataset(const DatasetSnapshot &snapshot, const HistorySeries &series, const QDateTime &now)
{
    const DatasetStats counts = stats(snapshot);
    const bool read = snapshot.countsRead;
    showCount(Labeled, tr("Labeled"), counts.labeledEntries, read, labeledNote(counts));
    showCount(WithErrors, tr("With errors"), counts.errorEntries, read,
              counts.errorEntries.value_or(0) > 0 ? tr("not used, or only in part") : QString());
    showCount(Unlabeled, tr("Unlabeled"), unlabeled(counts), read, tr("still to label"));
    //: How many labels the dataset declares
    showCount(Labels, tr("Labels"), counts.totalLabels, read, tr("declared"));
    showCount(Entries, tr("Entries"), counts.totalEntries, read, tr("in the dataset"));

    const auto first = std::find_if(series.begin(), series.end(), [](const auto &s) { return s.labeledEntries.has_value(); });
    //: How the number of labeled entries changed
    const QString caption = tr("Change");
    if (first == series.end() || !counts.labeledEntries) {
        m_tiles[Change]->setNumber(caption, absentText(), {}, tr("Nothing was seen of this dataset before."));
        return;
    }
    //: %1 a time, with its date where it was not today
    m_tiles[Change]->setNumber(caption, signedCount(*counts.labeledEntries - *first->labeledEntries),
                               tr("since %1").arg(clockTimeText(first->time, now)));
}

void DatasetNumbers::setCompact(bool compact)
{
    for (int i = compactCount; i < numberCount; ++i)
        m_tiles[size_t(i)]->setVisible(!compact);
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
