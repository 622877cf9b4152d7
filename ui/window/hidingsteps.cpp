// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/hidingsteps.h"

#include "datasets/datasetrepository.h"
#include "ui/panels/messageactions.h"

#include <QUndoCommand>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dw {
namespace {

constexpr auto messageStands = 30s; // long enough to read it and to reach its button by keyboard; Ctrl+Z works on

class HidingStep final : public QUndoCommand {
public:
    HidingStep(DatasetRepository &repository, const QList<DatasetArn> &arns, bool hidden, const QString &text)
        : QUndoCommand(text)
        , m_repository(repository)
        , m_arns(arns)
        , m_hidden(hidden)
    {
    }
    void redo() override { m_repository.setHidden(m_arns, m_hidden); }
    void undo() override { m_repository.setHidden(m_arns, !m_hidden); }

private:
    DatasetRepository &m_repository;
    QList<DatasetArn> m_arns;
    bool m_hidden;
};

} // namespace

HidingSteps::HidingSteps(DatasetRepository &repository, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
{
    m_messageTimer.setSingleShot(true);
    m_messageTimer.setInterval(messageStands);
    connect(&m_messageTimer, &QTimer::timeout, this, [this] { tell(0); });
    connect(&m_stack, &QUndoStack::indexChanged, this, [this] {
        tell(0);
        Q_EMIT changed();
    });
}

HidingSteps::~HidingSteps()
{
    m_stack.disconnect(this); // it says that it is emptied when nobody is left to hear it
}

void HidingSteps::hide(const QList<DatasetArn> &arns)
{
    const qsizetype count = arns.size(); // the list may be what is selected, which changes now
    //: A step that can be undone
    push(arns, true, tr("Hide %Ln dataset(s)", nullptr, int(count)));
    tell(count);
}

void HidingSteps::showAgain(const QList<DatasetArn> &arns)
{
    //: A step that can be undone
    push(arns, false, tr("Show %Ln dataset(s) again", nullptr, int(arns.size())));
}

void HidingSteps::push(const QList<DatasetArn> &arns, bool hidden, const QString &text)
{
    if (!arns.isEmpty())
        m_stack.push(new HidingStep(m_repository, arns, hidden, text));
}

void HidingSteps::tell(qsizetype hiddenCount)
{
    if (hiddenCount > 0)
        m_messageTimer.start();
    else
        m_messageTimer.stop();
    if (m_hiddenCount == hiddenCount)
        return;
    m_hiddenCount = hiddenCount;
    Q_EMIT messageChanged();
}

std::optional<Message> HidingSteps::message() const
{
    if (m_hiddenCount == 0)
        return std::nullopt;
    return Message{u"hidden-datasets"_s,
                   MessageSeverity::Information,
                   tr("%Ln dataset(s) hidden from this list. AWS is not changed, history is kept.", nullptr, int(m_hiddenCount)),
                   {messageAction(MessageActions::undoHide, tr("Undo")),
                    //: The view Hidden of the sidebar
                    messageAction(MessageActions::showHidden, tr("Show hidden"))}};
}

} // namespace dw
