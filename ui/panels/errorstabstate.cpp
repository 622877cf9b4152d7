// SPDX-License-Identifier: GPL-3.0-or-later
// The third part of ErrorsTab: what it says of how reading goes, and what it offers then.
#include "ui/panels/errorstab.h"

#include "ui/dialogs/iampolicy.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/plainlabel.h"
#include "ui/text/entrytext.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr char16_t tryAgain[] = u"try-again";
constexpr char16_t copyThePolicy[] = u"copy-policy";

} // namespace

void ErrorsTab::setConnectionName(const QString &name)
{
    if (name == m_connectionName)
        return;
    m_connectionName = name;
    showState();
}

void ErrorsTab::act(const QString &action)
{
    if (action == copyThePolicy)
        copyPolicy();
    else
        askAgain();
}

void ErrorsTab::copyPolicy()
{
    const QString policy = m_error ? missingPolicy(*m_error, m_arn) : QString();
    if (!policy.isEmpty())
        QGuiApplication::clipboard()->setText(policy);
}

QString ErrorsTab::countText() const
{
    return m_count->text();
}

void ErrorsTab::showState()
{
    const bool isReading = m_reading == EntriesReading::Reading;
    const bool isFailed = m_reading == EntriesReading::Failed;
    const bool hasEntries = m_errors.size() > 0;
    m_stack->setCurrentWidget(hasEntries ? m_content : static_cast<QWidget *>(m_empty));
    m_more->setVisible(m_reading == EntriesReading::Waiting || isFailed);
    m_all->setVisible(m_reading == EntriesReading::Waiting);
    m_cancel->setVisible(isReading);
    m_again->setVisible(m_reading == EntriesReading::Complete);
    if (hasEntries) {
        QStringList parts{
            entriesReadText(m_errors.size(), m_errorEntries, m_reading == EntriesReading::Complete, displayLocale())};
        parts.append(errorsBeforeText(m_before, m_errorEntries, displayLocale()));
        if (isReading)
            parts.append(tr("reading…"));
        if (isFailed && m_error)
            parts.append(errorSentence(*m_error));
        if (m_errors.linesNotKept() > 0)
            parts.append(tr("%n lines not kept, to save memory", nullptr, m_errors.linesNotKept()));
        parts.removeAll(QString());
        m_count->setText(parts.join(u" · "_s));
        return;
    }
    const MessageAction again{QString::fromUtf16(tryAgain), tr("Try again")};
    const QString before = errorsBeforeText(m_before, m_errorEntries, displayLocale());
    if (isFailed && m_error) {
        const ErrorText words = errorText(*m_error, {m_connectionName, m_arn.region(), {}, {}});
        QList<MessageAction> actions{again};
        if (!missingPolicy(*m_error, m_arn).isEmpty())
            actions.prepend({QString::fromUtf16(copyThePolicy), tr("Copy policy")});
        m_empty->setContent(words.title, QStringList{words.advice, words.detail}.join(u'\n').trimmed(), actions);
    } else if (isReading || (m_reading == EntriesReading::Idle && m_errorEntries != 0)) {
        m_empty->setContent(tr("Reading the entries with errors…"), {}, {});
    } else if (m_reading == EntriesReading::Waiting) {
        m_empty->setContent(tr("Reading was stopped."), {}, {again});
    } else {
        m_empty->setContent(
            tr("No entries with errors"),
            before.isEmpty() ? tr("AWS drops some faulty lines at import without a word; those are in no list.") : before, {});
    }
}

} // namespace dw
