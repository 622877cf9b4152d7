// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/datasetarn.h"
#include "ui/panels/message.h"

#include <QTimer>
#include <QUndoStack>

#include <optional>

namespace dw {

class DatasetRepository;

/// Takes datasets out of the list and brings them back, as steps that can be undone until the program ends.
class HidingSteps final : public QObject {
    Q_OBJECT
public:
    /// \p repository outlives it.
    explicit HidingSteps(DatasetRepository &repository, QObject *parent = nullptr);
    ~HidingSteps() override;

    /// Without datasets nothing happens, and there is nothing to undo.
    void hide(const QList<DatasetArn> &arns);
    void showAgain(const QList<DatasetArn> &arns);
    [[nodiscard]] QUndoStack &stack() noexcept { return m_stack; }

    /// What was hidden last, for a while: it is news, not a state. AWS is not changed, and it says so.
    [[nodiscard]] std::optional<Message> message() const;

Q_SIGNALS:
    void changed(); ///< datasets were hidden or shown again
    void messageChanged();

private:
    void push(const QList<DatasetArn> &arns, bool hidden, const QString &text);
    void tell(qsizetype hiddenCount);

    DatasetRepository &m_repository;
    QUndoStack m_stack;
    QTimer m_messageTimer;
    qsizetype m_hiddenCount = 0; ///< that the message speaks of; 0: there is none
};

} // namespace dw
