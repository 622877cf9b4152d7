// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/projectfacts.h"

#include "ui/panels/factgrid.h"
#include "ui/panels/plainlabel.h"
#include "ui/panels/verdicticon.h"
#include "ui/text/formatting.h"
#include "ui/text/modeltext.h"
#include "ui/text/readinesstext.h"
#include "ui/theme/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dw {

ProjectFacts::ProjectFacts(FactGrid &facts, QObject *parent)
    : QObject(parent)
    , m_facts(facts)
    , m_verdict(new QPushButton)
    , m_reason(new PlainLabel)
{
    m_verdict->setFlat(true);
    m_verdict->setObjectName(u"verdict"_s);
    m_reason->setDimmed(true);
    m_reason->setWordWrap(true);
    auto *row = new QVBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_verdict, 0, Qt::AlignLeading);
    row->addWidget(m_reason);
    //: Whether the project of a dataset can be trained
    facts.add(tr("Training"), row, *m_verdict);
    m_model = facts.addText(tr("Model"));
    m_model->setWordWrap(true);
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
    m_facts.showText(m_model, model.isWatched ? modelFacts(model, now, displayLocale()).join(u' ') : QString());
}

QString ProjectFacts::text() const
{
    return QStringList{m_verdict->text(), m_reason->text(), m_model->text()}.join(u'\n');
}

} // namespace dw
