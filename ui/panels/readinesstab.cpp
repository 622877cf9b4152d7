// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/readinesstab.h"

#include "ui/panels/plainlabel.h"
#include "ui/panels/readinessmodel.h"
#include "ui/panels/verdicticon.h"
#include "ui/table/isolatingdelegate.h"
#include "ui/text/formatting.h"
#include "ui/text/modeltext.h"
#include "ui/text/readinesstext.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace dw {
namespace {

constexpr int iconSize = 16;
constexpr int widths[]{30, 13, 17, 40, 26}; // digits, as ReadinessModel::Column

/// What keeps a project from being ready stands first.
int urgency(ReadinessOutcome outcome)
{
    switch (outcome) {
    case ReadinessOutcome::NotMet: return 0;
    case ReadinessOutcome::Unknown: return 1;
    case ReadinessOutcome::Warning: return 2;
    case ReadinessOutcome::Note: return 3;
    case ReadinessOutcome::Met: return 4;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace

ReadinessTab::ReadinessTab(QWidget *parent)
    : QWidget(parent)
    , m_model(new ReadinessModel(this))
    , m_icon(new QLabel(this))
    , m_verdict(new PlainLabel({}, this))
    , m_sentence(new ElidedLabel({}, this))
    , m_training(new ElidedLabel({}, this))
    , m_failure(new ElidedLabel({}, this))
    , m_refresh(new QPushButton(tr("Check again"), this))
    , m_view(new QTreeView(this))
{
    m_verdict->setEmphasis(1.0);
    m_sentence->setDimmed(true);
    m_training->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(m_verdict);
    head->addWidget(m_sentence, 3);
    head->addWidget(m_training, 2);
    head->addWidget(m_refresh);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_failure);
    layout->addWidget(m_view, 1);
    buildView();
    setReadiness({}, false, {});
    setModel({}, {});
    connect(m_refresh, &QPushButton::clicked, this, &ReadinessTab::refreshRequested);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.column() == int(ReadinessModel::Column::Source))
            Q_EMIT pageRequested(index.data(ReadinessModel::PageRole).toUrl());
    });
}

/// No focus proxy: with one, Tab would jump over the button before it.
void ReadinessTab::focusInEvent(QFocusEvent *event)
{
    m_view->setFocus(event->reason());
}

void ReadinessTab::buildView()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new IsolatingDelegate(m_view));
    m_view->setAccessibleName(tr("Checks"));
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setHighlightSections(false);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (int column = 0; column < ReadinessModel::columns; ++column)
        m_view->setColumnWidth(column, widths[column] * digit);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(int(ReadinessModel::Column::Reason), QHeaderView::Stretch);
}

void ReadinessTab::setReadiness(const Readiness &readiness, bool isLoading, const QString &failure)
{
    m_readiness = readiness;
    QList<ReadinessCheck> checks = readiness.checks;
    std::stable_sort(checks.begin(), checks.end(),
                     [](const auto &a, const auto &b) { return urgency(a.outcome) < urgency(b.outcome); });
    m_model->setChecks(checks);
    m_verdict->setText(verdictText(readiness.verdict));
    m_sentence->setText(isLoading ? tr("Reading the labels…") : verdictSentence(readiness, displayLocale()));
    m_failure->setText(failure);
    m_failure->setVisible(!failure.isEmpty());
    m_refresh->setEnabled(!isLoading);
    showIcon();
}

void ReadinessTab::setModel(const std::optional<ModelSummary> &model, const QDateTime &now)
{
    m_training->setText(model ? modelSentence(*model, now, displayLocale()) : QString());
    m_training->setVisible(model.has_value());
}

void ReadinessTab::showIcon()
{
    m_icon->setPixmap(themedIcon(verdictIcon(m_readiness.verdict)).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

void ReadinessTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon(); // it is a picture of the old colours
}

} // namespace dw
