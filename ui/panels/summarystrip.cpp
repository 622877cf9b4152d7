// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/summarystrip.h"

#include "ui/panels/plainlabel.h"
#include "ui/panels/sharebar.h"
#include "ui/text/formatting.h"
#include "ui/text/progresstext.h"
#include "ui/theme/themecolors.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int stripHeight = 34;

} // namespace

SummaryStrip::SummaryStrip(QWidget *parent)
    : QFrame(parent)
    , m_labeled(new PlainLabel({}, this))
    //: Follows two numbers: "39,399 of 45,790 entries labeled"
    , m_words(new PlainLabel(tr("entries labeled"), this))
    , m_bar(new ShareBar(this))
    , m_percent(new PlainLabel({}, this))
{
    setAccessibleName(tr("Summary"));
    setFixedHeight(stripHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->setSpacing(8);
    m_labeled->setEmphasis(1.0);
    for (QWidget *part : {static_cast<QWidget *>(m_labeled), static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_bar),
                          static_cast<QWidget *>(m_percent)})
        layout->addWidget(part);
    m_toGo = addPart();
    m_pace = addPart();
    m_errors = addPart();
    m_known = addPart();
    m_known->setDimmed(true);
    layout->addStretch(1);
    setTotals({});
}

PlainLabel *SummaryStrip::addPart()
{
    auto *separator = new QWidget(this); // with the room around its line, so that both go together
    auto *around = new QHBoxLayout(separator);
    around->setContentsMargins(5, 0, 5, 0);
    auto *line = new QWidget(separator);
    line->setFixedSize(1, 14);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    around->addWidget(line);
    auto *part = new PlainLabel({}, this);
    layout()->addWidget(separator);
    layout()->addWidget(part);
    m_parts.append({separator, part});
    return part;
}

void SummaryStrip::setTotals(const DatasetTotals &totals)
{
    const bool any = totals.countsKnown > 0;
    const auto percent = any ? percentDown(totals.labeledEntries, totals.totalEntries) : std::nullopt;
    //: %1 labeled entries of %2 entries
    m_labeled->setText(any ? tr("%1 of %2").arg(countText(totals.labeledEntries), countText(totals.totalEntries))
                           : (totals.counted > 0 ? notReadText() : absentText()));
    m_percent->setVisible(percent.has_value());
    if (percent) {
        m_bar->setShare(double(totals.labeledEntries) / double(totals.totalEntries));
        m_percent->setText(percentText(*percent));
    }
    const qint64 toGo = qMax(qint64(0), totals.totalEntries - totals.labeledEntries);
    //: Entries that are not labeled yet
    m_toGo->setText(any ? tr("%1 to go").arg(countText(toGo)) : QString());
    if (!any)
        m_errors->setText({});
    else if (totals.datasetsWithErrors == 0)
        m_errors->setText(tr("no entries with errors"));
    else
        //: %1 entries in %Ln datasets
        m_errors->setText(tr("%1 entries with errors in %Ln dataset(s)", nullptr, totals.datasetsWithErrors)
                              .arg(countText(totals.errorEntries)));
    const bool partly = totals.countsKnown < totals.counted;
    m_known->setText(partly ? tr("counts known for %1 of %2").arg(countText(totals.countsKnown), countText(totals.counted))
                            : QString());
    showParts();
}

void SummaryStrip::setProgress(const CurrentProgress &progress, const QDate &today)
{
    const QLocale locale = displayLocale();
    const LabelingForecast &forecast = progress.forecast;
    QString text;
    if (progress.pace.days > 0 && progress.pace.increases > 0)
        text = paceWithUnit(progress.pace, locale);
    if (!text.isEmpty() && forecast.verdict == LabelingForecast::Verdict::Expected) //: A pace, "+38 a day", and a day
        text = tr("%1, done about %2").arg(text, dayText(forecast.expected, today, locale));
    m_pace->setText(text);
    m_pace->setToolTip(text.isEmpty() ? QString() : toolTipText({expectedSentence(forecast, today, locale)}));
    showParts();
}

void SummaryStrip::showParts()
{
    fitParts();
    setAccessibleDescription(text());
}

QString SummaryStrip::text() const
{
    QStringList parts{m_labeled->text() + u' ' + m_words->text()};
    for (const PlainLabel *part : {m_percent, m_toGo, m_pace, m_errors, m_known}) {
        if (!part->text().isEmpty() && (part != m_percent || !part->isHidden()))
            parts.append(part->text());
    }
    return parts.join(u", "_s);
}

void SummaryStrip::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColors(palette()).line);
}

void SummaryStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitParts();
}

void SummaryStrip::fitParts()
{
    for (const auto &[separator, part] : std::as_const(m_parts)) {
        separator->setVisible(!part->text().isEmpty());
        part->setVisible(!part->text().isEmpty());
    }
    // the bar says no more than the percentage beside it, so it goes first; a text is there whole or not at all
    m_bar->hide();
    for (const PlainLabel *least : {m_pace, m_known, m_toGo, m_errors}) {
        if (layout()->sizeHint().width() <= width())
            break;
        for (const auto &[separator, part] : std::as_const(m_parts)) {
            if (part == least) {
                separator->hide();
                part->hide();
            }
        }
    }
    const int others = layout()->sizeHint().width();
    m_bar->setVisible(!m_percent->isHidden() && width() >= others + m_bar->sizeHint().width() + layout()->spacing());
}

} // namespace dw
