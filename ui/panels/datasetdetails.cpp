// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/datasetdetails.h"

#include "core/clock.h"
#include "datasets/datasetrepository.h"
#include "history/sessionhistory.h"
#include "ui/charts/historychart.h"
#include "ui/panels/datasetfacts.h"
#include "ui/panels/datasetnumbers.h"
#include "ui/panels/plainlabel.h"
#include "ui/text/formatting.h"
#include "ui/theme/themecolors.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int compactBelow = 1080; // pixels; numbers, facts and chart side by side need more
constexpr int headerHeight = 30;
constexpr int gap = 16;
constexpr int compactGap = 8;
constexpr int leftWidth = 650;
constexpr int compactLeftWidth = 330;
constexpr int numbersWidth = 326;

} // namespace

DatasetDetails::DatasetDetails(const DatasetRepository &repository, const SessionHistory &history, const Clock &clock,
                               QWidget *parent)
    : QWidget(parent)
    , m_repository(repository)
    , m_history(history)
    , m_clock(clock)
    , m_stack(new QStackedLayout(this))
    , m_nothing(new PlainLabel(tr("Select a dataset to see its numbers, AWS’s message and its history."), this))
    , m_name(new PlainLabel({}, this))
    , m_where(new ElidedLabel({}, this))
    , m_numbers(new DatasetNumbers(this))
    , m_facts(new DatasetFacts(this))
    , m_chart(new HistoryChart(this))
{
    setAccessibleName(tr("Details"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setDimmed(true);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(buildContent());
    setFocusProxy(m_facts);

    connect(&repository, &DatasetRepository::datasetChanged, this, [this](const DatasetArn &arn) {
        if (arn == m_arn)
            refresh();
    });
    connect(&repository, &DatasetRepository::datasetsRemoved, this, [this](const QList<DatasetArn> &arns) {
        if (arns.contains(m_arn))
            setDataset({});
    });
    connect(&history, &SessionHistory::seriesChanged, this, [this](const DatasetArn &arn) {
        if (arn != m_arn)
            return;
        refresh();
        refreshChart();
    });
}

QWidget *DatasetDetails::buildContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 0, 12, 6);
    layout->setSpacing(6);
    auto *header = new QHBoxLayout;
    header->setSpacing(10);
    m_name->setEmphasis(1.0);
    m_name->setFixedHeight(headerHeight);
    m_where->setDimmed(true);
    header->addWidget(m_name);
    header->addWidget(m_where, 1);
    layout->addLayout(header);

    m_leftWidget = new QWidget(content);
    m_left = new QBoxLayout(QBoxLayout::LeftToRight, m_leftWidget);
    m_left->setContentsMargins(0, 0, 0, 0);
    m_left->setSpacing(gap);
    m_left->addWidget(m_numbers);
    m_left->addWidget(m_facts, 1);
    m_leftWidget->setFixedWidth(leftWidth);
    m_numbers->setFixedWidth(numbersWidth);
    auto *body = new QHBoxLayout;
    body->setSpacing(gap);
    body->addWidget(m_leftWidget);
    body->addWidget(m_chart, 1);
    layout->addLayout(body, 1);
    return content;
}

void DatasetDetails::setDataset(const DatasetArn &arn)
{
    if (arn == m_arn && m_stack->currentIndex() == 1)
        return;
    m_arn = arn;
    refresh();
    refreshChart();
}

void DatasetDetails::refresh()
{
    const DatasetSnapshot *snapshot = m_repository.find(m_arn);
    m_stack->setCurrentIndex(snapshot ? 1 : 0);
    if (!snapshot) {
        m_arn = {};
        return;
    }
    m_name->setText(datasetName(m_arn));
    m_where->setText(QStringList{snapshot->connectionName, m_arn.region(), m_arn.account()}.join(u", "_s));
    m_numbers->setDataset(*snapshot, m_history.series(m_arn), m_clock.now());
    m_facts->setDataset(*snapshot, m_clock.now());
}

void DatasetDetails::refreshChart()
{
    m_chart->setSeries(m_history.series(m_arn), m_clock.now());
}

void DatasetDetails::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QRect header(0, 0, width(), headerHeight);
    if (m_stack->currentIndex() == 1)
        painter.fillRect(header, palette().color(QPalette::Window));
    painter.fillRect(QRect(0, 0, width(), 1), themeColors(palette()).line);
    if (m_stack->currentIndex() == 1)
        painter.fillRect(QRect(0, header.bottom(), width(), 1), themeColors(palette()).line);
}

void DatasetDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setCompact(event->size().width() < compactBelow);
}

void DatasetDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh(); // the status icon is a picture of the old colours
}

void DatasetDetails::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    m_numbers->setCompact(compact);
    m_left->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_left->setSpacing(compact ? compactGap : gap);
    m_leftWidget->setFixedWidth(compact ? compactLeftWidth : leftWidth);
}

} // namespace dw
