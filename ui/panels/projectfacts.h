// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "costguard/modelknowledge.h"
#include "readiness/projectverdict.h"

#include <QObject>

class QPushButton;

namespace dw {

class FactGrid;
class PlainLabel;

/// Two facts about the project of a dataset: whether it can be trained, as a button that leads to why, and its model.
class ProjectFacts final : public QObject {
    Q_OBJECT
public:
    /// Adds its rows to \p facts, whose widgets own them.
    explicit ProjectFacts(FactGrid &facts, QObject *parent = nullptr);

    void setVerdict(const ProjectVerdict &verdict);
    /// Nothing is shown where nobody asked for models. \p now is UTC.
    void setModel(const ModelKnowledge &model, const QDateTime &now);

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void readinessRequested(); ///< a person wants to know more

private:
    FactGrid &m_facts;
    QPushButton *m_verdict;
    PlainLabel *m_reason;
    PlainLabel *m_model;
};

} // namespace dw
