// SPDX-License-Identifier: GPL-3.0-or-later
// How the details are laid out: their tabs, and the parts of the overview in the room there is.
#include "ui/panels/datasetdetails.h"

#include "datasets/datasetrepository.h"
#include "ui/charts/historychart.h"
#include "ui/panels/activitytab.h"
#include "ui/panels/datasetfacts.h"
#include "ui/panels/datasetnumbers.h"
#include "ui/panels/errorstab.h"
#include "ui/panels/jsontab.h"
#include "ui/panels/labelstab.h"
#include "ui/panels/plainlabel.h"
#include "ui/panels/projecttabs.h"
#include "ui/panels/readinesstab.h"
#include "ui/text/formatting.h"
#include "ui/theme/themecolors.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int tallBelow = 640; // pixels; a chart needs some room beside the numbers
constexpr int compactBelow = 1080; // pixels; numbers, facts and chart side by side need more
constexpr int headerHeight = 30;
constexpr int gap = 16;
constexpr int compactGap = 8;
constexpr int leftWidth = 650;
constexpr int compactLeftWidth = 330;
constexpr int numbersWidth = 326;

} // namespace

QWidget *DatasetDetails::buildContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 0, 12, 6);
    layout->setSpacing(6);
    m_header = new QBoxLayout(QBoxLayout::LeftToRight);
    m_header->setSpacing(10);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFixedHeight(headerHeight);
    m_tabs->setAccessibleName(tr("Parts of the details"));
    m_tabs->addTab(tr("Overview"));
    //: Entries with errors
    m_tabs->addTab(tr("Errors"));
    m_tabs->addTab(tr("Labels"));
    //: Whether a project can be trained
    m_tabs->addTab(tr("Readiness"));
    //: What happened to a dataset
    m_tabs->addTab(tr("Activity"));
    //: The name of a format
    m_tabs->addTab(tr("JSON"));
    m_name->setDimmed(true);
    m_name->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_header->addWidget(m_tabs, 0, Qt::AlignBottom);
    m_header->addWidget(m_name, 1);
    layout->addLayout(m_header);
    m_pages = new QStackedLayout;
    m_pages->addWidget(buildOverview());
    m_pages->addWidget(m_errors);
    m_pages->addWidget(m_project->labelsTab());
    m_pages->addWidget(m_project->readinessTab());
    m_pages->addWidget(m_activity);
    m_pages->addWidget(m_json);
    layout->addLayout(m_pages, 1);
    return content;
}

QWidget *DatasetDetails::buildOverview()
{
    auto *overview = new QWidget(this);
    m_overview = new QBoxLayout(QBoxLayout::LeftToRight, overview);
    m_overview->setContentsMargins(0, 0, 0, 0);
    m_overview->setSpacing(gap);
    m_leftWidget = new QWidget(overview);
    m_left = new QBoxLayout(QBoxLayout::LeftToRight, m_leftWidget);
    m_left->setContentsMargins(0, 0, 0, 0);
    m_left->setSpacing(gap);
    m_left->addWidget(m_numbers);
    m_left->addWidget(m_facts, 1);
    m_leftWidget->setFixedWidth(leftWidth);
    m_numbers->setFixedWidth(numbersWidth);
    m_overview->addWidget(m_leftWidget);
    m_overview->addWidget(m_chart, 1);
    return overview;
}

/// "Errors (3)", "Labels (9)" where the number is known, and where there is room for more than the six names.
void DatasetDetails::showTabCounts()
{
    const DatasetSnapshot *snapshot = m_repository.find(m_arn);
    const DatasetStats counts = snapshot && m_shape != Shape::Tall ? stats(*snapshot) : DatasetStats();
    const auto show = [this](Tab tab, const QString &name, const std::optional<qint64> &count) {
        m_tabs->setTabText(int(tab), count ? u"%1 (%2)"_s.arg(name, countText(*count)) : name);
    };
    //: Entries with errors
    show(Tab::Errors, tr("Errors"), counts.errorEntries);
    show(Tab::Labels, tr("Labels"), counts.totalLabels);
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
    const int width = event->size().width();
    setShape(width < tallBelow ? Shape::Tall : width < compactBelow ? Shape::Compact : Shape::Wide);
}

void DatasetDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh(); // the status icon is a picture of the old colours
}

void DatasetDetails::setShape(Shape shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    const bool isWide = shape == Shape::Wide;
    const bool isTall = shape == Shape::Tall;
    m_numbers->setCompact(!isWide);
    m_left->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_left->setSpacing(isWide ? gap : compactGap);
    m_overview->setDirection(isTall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_leftWidget->setMinimumWidth(isTall ? 0 : isWide ? leftWidth : compactLeftWidth);
    m_leftWidget->setMaximumWidth(isTall ? QWIDGETSIZE_MAX : m_leftWidget->minimumWidth());
    m_header->setDirection(isTall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_header->setSpacing(isTall ? compactGap / 2 : 10);
    showTabCounts();
    m_name->setAlignment((isTall ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
}

} // namespace dw
