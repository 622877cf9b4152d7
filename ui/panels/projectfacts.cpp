// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/projectfacts.h"

#include "ui/panels/plainlabel.h"
#include "ui/panels/verdicticon.h"
#include "ui/text/formatting.h"
#include "ui/text/modeltext.h"
#include "ui/text/readinesstext.h"
#include "ui/theme/icons.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dw {

ProjectFacts::ProjectFacts(QFormLayout &facts, QObject *parent)
    : QObject(parent)
    , m_facts(facts)
    , m_verdict(new QPushButton)
    , m_reason(new ElidedLabel)
    , m_model(new PlainLabel)
{
    m_verdict->setFlat(true);
    m_verdict->setObjectName(u"verdict"_s);
    m_reason->setDimmed(true);
    m_model->setWordWrap(true);
    m_model->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const auto caption = [](const QString &text) {
        auto *label = new PlainLabel(text);
        label->setDimmed(true);
        return label;
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_verdict);
    row->addWidget(m_reason, 1);
    //: Whether the project of a dataset can be trained
    facts.addRow(caption(tr("Training")), row);
    facts.addRow(caption(tr("Model")), m_model);
    connect(m_verdict, &QPushButton::clicked, this, &ProjectFacts::readinessRequested);
    setVerdict({});
    setModel({}, {});
}

void ProjectFacts::setVerdict(const ProjectVerdict &verdict)
{
    const QString word = verdictText(verdict.verdict);
    const QString reason = verdictReason(verdict, displayLocale());
    m_verdict->setText(word);
    m_verdict->setToolTip(toolTipText({reason, tr("Documented limits only: AWS decides."), tr("Opens the Readiness tab.")}));
    //: For screen readers: %1 "Not ready", %2 a sentence that says why
    m_verdict->setAccessibleName(tr("Training: %1. %2").arg(word, reason));
    m_reason->setText(reason);
    m_verdict->setIcon(themedIcon(verdictIcon(verdict.verdict)));
}

void ProjectFacts::setModel(const ModelKnowledge &model, const QDateTime &now)
{
    m_model->setText(model.isWatched ? modelFacts(model, now, displayLocale()).join(u'\n') : QString());
    m_model->setVisible(model.isWatched);
    m_facts.labelForField(m_model)->setVisible(model.isWatched);
}

QString ProjectFacts::text() const
{
    return QStringList{m_verdict->text(), m_reason->text(), m_model->text()}.join(u'\n');
}

} // namespace dw
