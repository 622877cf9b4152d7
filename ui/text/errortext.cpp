// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "connections/connectionsummary.h"
#include "core/redact.h"
#include "credentials/credentialneeds.h"
#include "ui/text/credentialtext.h"
#include "ui/text/formatting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::ErrorText)
};

/// "company-sso", or words that fit in its place.
QString connectionName(const ErrorContext &context)
{
    return context.connection.isEmpty() ? Words::tr("this connection") : context.connection;
}

/// The same at the start of a sentence. A person's own name is left as it was written.
QString leadingName(const ErrorContext &context)
{
    return context.connection.isEmpty() ? Words::tr("This connection") : context.connection;
}

/// The IAM action of an operation: what has to be allowed.
QString iamAction(const QString &operation)
{
    if (operation == u"GetCallerIdentity" || operation.startsWith(u"AssumeRole"))
        return u"sts:"_s + operation;
    return u"rekognition:"_s + (operation.isEmpty() ? u"DescribeDataset"_s : operation);
}

ErrorText accessDenied(const ApiError &error, const ErrorContext &context)
{
    const QString region = context.region.isEmpty() ? Words::tr("its region") : context.region;
    const QString action = iamAction(error.operation);
    QString title;
    if (error.operation == u"DescribeProjects"_s)
        title = Words::tr("%1 is not allowed to list projects in %2 (%3).").arg(leadingName(context), region, action);
    else if (error.operation == u"ListDatasetEntries"_s)
        title = Words::tr("%1 is not allowed to list entries in %2 (%3).").arg(leadingName(context), region, action);
    else if (error.operation == u"ListDatasetLabels"_s)
        title = Words::tr("%1 is not allowed to list labels in %2 (%3).").arg(leadingName(context), region, action);
    else if (error.operation == u"GetCallerIdentity"_s)
        title = Words::tr("%1 is not allowed to ask who it is (%2).").arg(leadingName(context), action);
    else if (error.operation.startsWith(u"AssumeRole"))
        title = Words::tr("%1 is not allowed to take on its role (%2).").arg(leadingName(context), action);
    else if (error.operation == u"GetRoleCredentials")
        return {Words::tr("%1 is not assigned to its role in IAM Identity Center.").arg(leadingName(context)), {},
                Words::tr("Ask for the assignment, or choose another profile.")};
    else
        title = Words::tr("%1 is not allowed to read datasets in %2 (%3).").arg(leadingName(context), region, action);
    return {title, {}, Words::tr("Ask for a policy that allows %1.").arg(action)};
}

ErrorText throttled(const ApiError &error)
{
    ErrorText text {Words::tr("Slowed down by AWS."), {}, Words::tr("Nothing to do: asking less often.")};
    if (error.code.contains(u"ProvisionedThroughput"_s))
        text.advice = Words::tr("The quota of calls is shared by everything that uses this account and region; asking less often.");
    return text;
}

ErrorText expired(const ErrorContext &context)
{
    if (context.since.isValid())
        return {Words::tr("Sign-in for %1 expired at %2.").arg(connectionName(context), clockTimeText(context.since, context.now)), {},
            Words::tr("Sign in again.")};
    return {Words::tr("Sign-in for %1 expired.").arg(connectionName(context)), {}, Words::tr("Sign in again.")};
}

ErrorText offline(const ApiError &error, const ErrorContext &context)
{
    const QString title = context.since.isValid()
        ? Words::tr("No network since %1, showing last known.").arg(clockTimeText(context.since, context.now))
        : Words::tr("No network, showing last known.");
    return {title, {},
        error.host.isEmpty() ? Words::tr("Trying again by itself.")
                             : Words::tr("%1 cannot be reached; trying again by itself.").arg(error.host)};
}

/// `code` is the name of a SecretState.
ErrorText keychain(const ApiError &error, const ErrorContext &context)
{
    const QString name = connectionName(context);
    if (error.code == u"Locked"_s)
        return {Words::tr("The keychain is locked, so %1 cannot sign requests.").arg(name), {}, Words::tr("Unlock it and try again.")};
    if (error.code == u"Absent"_s) // only those that were stored once are looked for
        return {Words::tr("The keys of %1 were stored in the keychain and are not there any more.").arg(name), {},
            Words::tr("Enter them again.")};
    if (error.code == u"ServiceMissing"_s)
        return {Words::tr("This computer has no keychain, so %1 cannot sign requests.").arg(name), {},
            Words::tr("Enter keys for this session; they are not saved.")};
    if (error.code == u"Denied"_s)
        return {Words::tr("The keychain refused access, so %1 cannot sign requests.").arg(name), {}, Words::tr("Allow it and try again.")};
    if (error.code == u"Busy"_s)
        return {Words::tr("The keychain does not answer, so %1 cannot sign requests.").arg(name), {},
            Words::tr("It may be waiting for your password. Try again, or enter keys for this session.")};
    return {Words::tr("The keychain did not keep or return the keys, so %1 cannot sign requests.").arg(name), {},
        Words::tr("Enter keys for this session.")};
}

ErrorText titleAndAdvice(const ApiError &error, const ErrorContext &context)
{
    switch (error.kind) {
    case ApiError::Kind::Network:
        return offline(error, context);
    case ApiError::Kind::Timeout:
        return {Words::tr("AWS did not answer in time."), {}, Words::tr("Trying again by itself.")};
    case ApiError::Kind::Tls:
        return {Words::tr("The answer was not signed by a trusted authority."), {},
            Words::tr("If your network inspects traffic, add its CA file in the settings.")};
    case ApiError::Kind::Proxy:
        return {error.httpStatus == proxyAuthenticationRequired ? Words::tr("The proxy wants a sign-in.")
                                                                 : Words::tr("The proxy of this computer cannot be reached."),
            {}, Words::tr("Check the proxy settings of this computer.")};
    case ApiError::Kind::NotAws:
        return {Words::tr("This network answered instead of AWS."), {}, Words::tr("It may want you to sign in; trying again by itself.")};
    case ApiError::Kind::Malformed:
        return {Words::tr("AWS sent an answer that cannot be read."), {}, Words::tr("The last values are kept; trying again by itself.")};
    case ApiError::Kind::Throttled:
        return throttled(error);
    case ApiError::Kind::ServiceFailure:
        return {Words::tr("AWS had an internal error."), {}, Words::tr("The last values are kept; trying again by itself.")};
    case ApiError::Kind::AccessDenied:
        return accessDenied(error, context);
    case ApiError::Kind::NotFound:
        return {Words::tr("Deleted, or not in this account."), {}, Words::tr("Its last values stay until you remove it from the list.")};
    case ApiError::Kind::InvalidRequest:
        return {Words::tr("AWS refused the request as invalid."), {}, Words::tr("Check that the ARN and the region are right.")};
    case ApiError::Kind::CredentialsMissing:
        return {Words::tr("%1 has no keys to sign requests with.").arg(leadingName(context)), {},
            Words::tr("Enter keys, or choose another profile.")};
    case ApiError::Kind::CredentialsRejected:
        return {Words::tr("AWS does not accept the keys of %1.").arg(connectionName(context)), {},
            Words::tr("Check the access key id, the secret and, for temporary keys, the session token.")};
    case ApiError::Kind::CredentialsExpired:
        return expired(context);
    case ApiError::Kind::ClockSkew:
        return {Words::tr("This computer's clock is too far off for AWS to accept its requests."), {},
            Words::tr("Set the clock, or let the system set it.")};
    case ApiError::Kind::Keychain:
        return keychain(error, context);
    case ApiError::Kind::Unsupported:
        return {Words::tr("This is not supported yet."), {}, Words::tr("Forget the connection, or try a later version.")};
    case ApiError::Kind::Cancelled:
        return {};
    case ApiError::Kind::Other:
        return {Words::tr("AWS refused the request."), {}, Words::tr("Trying again by itself.")};
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

/// The service's own words, for support: never translated, never trusted.
QString ownWords(const ApiError &error)
{
    QStringList parts;
    if (!error.code.isEmpty() && error.kind != ApiError::Kind::Keychain)
        parts.append(error.code);
    if (!error.message.isEmpty())
        parts.append(error.message);
    QString words = parts.join(u": "_s);
    QStringList facts;
    if (error.httpStatus > 0)
        facts.append(u"HTTP %1"_s.arg(error.httpStatus));
    if (!error.requestId.isEmpty())
        facts.append(Words::tr("request id %1").arg(error.requestId));
    if (error.attempts > 1)
        facts.append(Words::tr("%1 attempts").arg(error.attempts));
    if (!facts.isEmpty())
        words += (words.isEmpty() ? u"%1"_s : u" (%1)"_s).arg(facts.join(u", "_s));
    return cleanText(redact(words));
}

} // namespace

ErrorText errorText(const ApiError &error, const ErrorContext &context)
{
    if (error.kind == ApiError::Kind::Cancelled)
        return {};
    ErrorText text = credentialText(error, context).value_or(titleAndAdvice(error, context));
    if (!needOf(error)) // what a person has to give is said whole already; its code and subject are ours
        text.detail = ownWords(error);
    return text;
}

ErrorContext errorContext(const ConnectionSummary &connection, const QDateTime &since, const QDateTime &now)
{
    return {connection.name, connection.regions.join(u", "_s), since, now, connection.profile, connection.file, connection.line};
}

QString errorSentence(const ApiError &error, const ErrorContext &context)
{
    const ErrorText text = errorText(error, context);
    return text.advice.isEmpty() ? text.title : text.title + u' ' + text.advice;
}

QString staleSentence(int datasets, const QDateTime &since, const QDateTime &now)
{
    if (datasets <= 0 || !since.isValid())
        return {};
    const QString time = clockTimeText(since, now);
    return datasets == 1 ? Words::tr("1 dataset shows values from %1.").arg(time)
                         : Words::tr("%1 datasets show values from %2.").arg(countText(datasets), time);
}

QString errorWord(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Network:
        return Words::tr("offline");
    case ApiError::Kind::Timeout:
        return Words::tr("no answer");
    case ApiError::Kind::Tls:
        return Words::tr("not trusted");
    case ApiError::Kind::Proxy:
        return Words::tr("proxy");
    case ApiError::Kind::NotAws:
        return Words::tr("not AWS");
    case ApiError::Kind::Malformed:
        return Words::tr("unreadable answer");
    case ApiError::Kind::Throttled:
        return Words::tr("slowed down");
    case ApiError::Kind::ServiceFailure:
        return Words::tr("AWS error");
    case ApiError::Kind::AccessDenied:
        return Words::tr("access denied");
    case ApiError::Kind::NotFound:
        return Words::tr("not found");
    case ApiError::Kind::InvalidRequest:
        return Words::tr("invalid request");
    case ApiError::Kind::CredentialsMissing:
        return Words::tr("no keys");
    case ApiError::Kind::CredentialsRejected:
        return Words::tr("keys rejected");
    case ApiError::Kind::CredentialsExpired:
        return Words::tr("sign-in expired");
    case ApiError::Kind::ClockSkew:
        return Words::tr("clock is off");
    case ApiError::Kind::Keychain:
        return Words::tr("keychain");
    case ApiError::Kind::Unsupported:
        return Words::tr("not supported");
    case ApiError::Kind::Cancelled:
        return Words::tr("cancelled");
    case ApiError::Kind::Other:
        return Words::tr("failed");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace dw
