// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/noticemessages.h"

#include "ui/panels/connectionmessages.h"
#include "ui/panels/connectiontext.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::ConnectionMessages)
};

QString adviceText(const ConnectionSummary &connection)
{
    switch (connection.advice) {
    case ConnectionAdvice::None: return {};
    case ConnectionAdvice::RootKey:
        //: %1 is a connection; the policy is one of AWS's own, its name is not translated
        return Words::tr("The keys of %1 are those of the account’s root user, which may do everything. "
                         "Safer: a user or role with AmazonRekognitionReadOnlyAccess.")
            .arg(connection.name);
    case ConnectionAdvice::OldKey:
        return Words::tr("The keys of %1 were entered more than 90 days ago. Safer: make new ones, and delete these in AWS.")
            .arg(connection.name);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace

Message detailsMessage(const ConnectionSummary &connection)
{
    const ApiError &error = *connection.error;
    const ErrorText text = errorText(error);
    Message message;
    message.id = messageId(connection) + u"/details"_s;
    message.severity = MessageSeverity::Information;
    //: %1 is a host, %2 what came back, e.g. HTTP 302
    message.text = Words::tr("%1 was asked, and this came back: %2")
                       .arg(error.host, text.detail.isEmpty() ? errorWord(error.kind) : text.detail);
    message.actions = {messageAction(MessageActions::hide, Words::tr("Hide"))};
    return message;
}

Message clockMessage(std::chrono::milliseconds offset)
{
    Message message;
    message.id = QString::fromUtf16(MessageIds::clock);
    message.severity = MessageSeverity::Information;
    //: %1 is a duration such as 7 min
    message.text = Words::tr("This computer's clock is %1 off; requests are corrected.")
                       .arg(durationText(std::chrono::round<std::chrono::seconds>(std::chrono::abs(offset))));
    message.actions = {messageAction(MessageActions::hide, Words::tr("Hide"))};
    return message;
}

Message caFileMessage(const QString &path)
{
    Message message;
    message.id = QString::fromUtf16(MessageIds::caFile);
    message.severity = MessageSeverity::Warning;
    message.text = Words::tr("The CA file %1 cannot be read; the system's authorities are trusted instead.").arg(path);
    message.actions = {messageAction(MessageActions::openSettings, Words::tr("Add a CA file…"))};
    return message;
}

Message notKeptMessage(const ConnectionSummary &connection, const ApiError &error)
{
    Message message;
    message.id = connection.id + u"/not-kept"_s;
    message.severity = MessageSeverity::Warning;
    if (error.code == u"ServiceMissing")
        message.text = Words::tr("This computer has no keychain, so the keys of %1 are kept for this run only.").arg(connection.name);
    else if (error.code == u"Locked" || error.code == u"Denied")
        message.text = Words::tr("The keychain is locked, so the keys of %1 are kept for this run only.").arg(connection.name);
    else
        message.text = Words::tr("The keychain did not save the keys of %1; they are kept for this run only.").arg(connection.name);
    return message;
}

Message notForgottenMessage(const ConnectionSummary &connection, const ApiError &error)
{
    Message message;
    message.id = connection.id + u"/not-forgotten"_s;
    message.severity = MessageSeverity::Warning;
    message.text = error.code == u"Locked" || error.code == u"Denied"
        ? Words::tr("The keychain is locked, so the keys of %1 are still in it and the connection stays.").arg(connection.name)
        : Words::tr("The keychain did not delete the keys of %1, so the connection stays.").arg(connection.name);
    message.actions = {messageAction(MessageActions::forgetConnection, Words::tr("Try again"))};
    return message;
}

Message identityMessage(const ConnectionSummary &connection)
{
    Message message;
    message.id = connection.id + u"/identity"_s;
    message.severity = MessageSeverity::Information;
    //: %1 is a connection, %2 the ARN of a user or role
    message.text = Words::tr("%1 is %2.").arg(connection.name, connection.identity->arn);
    if (const QString source = sourceText(connection); !source.isEmpty())
        message.text += u" %1."_s.arg(source);
    message.actions = {messageAction(MessageActions::hideIdentity, Words::tr("Hide"))};
    return message;
}

Message adviceMessage(const ConnectionSummary &connection)
{
    Message message;
    message.id = connection.id + u"/advice"_s;
    message.severity = MessageSeverity::Information;
    message.text = adviceText(connection);
    message.actions = {messageAction(MessageActions::hide, Words::tr("Hide"))};
    return message;
}

} // namespace dw
