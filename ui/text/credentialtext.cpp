// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/credentialtext.h"

#include "core/redact.h"
#include "credentials/credentialneeds.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::CredentialText)
};

QString profileName(const ErrorContext &context)
{
    if (!context.profile.isEmpty())
        return context.profile;
    return context.connection.isEmpty() ? Words::tr("this connection") : context.connection;
}

/// The end of a sentence about a profile: " (~/.aws/config, line 12)." or ".".
QString place(const ErrorContext &context)
{
    const QString where = writtenIn(context.file, context.line);
    return where.isEmpty() ? u"."_s : u" (%1)."_s.arg(where);
}

ErrorText needText(CredentialNeed need, const ApiError &error, const ErrorContext &context)
{
    switch (need) {
    case CredentialNeed::SignIn:
        //: %1 is the name of an SSO session
        return {Words::tr("%1 needs a sign-in.").arg(error.message.isEmpty() ? profileName(context) : cleanText(error.message)), {},
                Words::tr("Sign in again.")};
    case CredentialNeed::MfaCode: {
        const QString name = context.connection.isEmpty() ? profileName(context) : context.connection;
        //: %1 is a connection, %2 the serial number of an MFA device
        return {error.message.isEmpty() ? Words::tr("%1 needs a code of its MFA device.").arg(name)
                                        : Words::tr("%1 needs a code of the MFA device %2.").arg(name, cleanText(error.message)),
                {}, Words::tr("Enter the six digits it shows.")};
    }
    case CredentialNeed::Consent:
        return {Words::tr("The profile %1 wants to run a command to get its keys.").arg(profileName(context)), {},
                Words::tr("Look at the command before it runs.")};
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

/// What a code means, for a profile %1; where it is written follows.
struct CodeWords {
    const char16_t *code;
    const char *title;
    const char *advice;
};

constexpr CodeWords codeWords[] = {
    {u"ProfileNotFound", QT_TRANSLATE_NOOP("dw::CredentialText", "There is no profile %1 in the AWS files any more"),
     QT_TRANSLATE_NOOP("dw::CredentialText", "Write it there again, or forget the connection.")},
    {u"PartialCredentials", QT_TRANSLATE_NOOP("dw::CredentialText", "The profile %1 has only half of its keys"),
     QT_TRANSLATE_NOOP("dw::CredentialText", "Add what is missing to the file.")},
    {u"InvalidCredentials", QT_TRANSLATE_NOOP("dw::CredentialText", "The keys of the profile %1 cannot be right"),
     QT_TRANSLATE_NOOP("dw::CredentialText", "Correct them in the file.")},
    {u"NoCredentials", QT_TRANSLATE_NOOP("dw::CredentialText", "The profile %1 names no way to sign in"),
     QT_TRANSLATE_NOOP("dw::CredentialText", "Run “aws configure sso” or “aws configure” for it.")},
    {u"InvalidProfile", QT_TRANSLATE_NOOP("dw::CredentialText", "The profile %1 cannot be used as it is written"),
     QT_TRANSLATE_NOOP("dw::CredentialText", "Correct it in the file.")},
    {u"InvalidTokenFile", QT_TRANSLATE_NOOP("dw::CredentialText", "The token file of the profile %1 cannot be read"),
     QT_TRANSLATE_NOOP("dw::CredentialText", "Check its path, and what writes it.")},
    {u"ProcessNotFound", QT_TRANSLATE_NOOP("dw::CredentialText", "The command of the profile %1 was not found"),
     QT_TRANSLATE_NOOP("dw::CredentialText", "Check that its program is installed.")},
    {u"ProcessFailed", QT_TRANSLATE_NOOP("dw::CredentialText", "The command of the profile %1 failed"),
     QT_TRANSLATE_NOOP("dw::CredentialText", "Run it in a terminal to see why.")},
    {u"ProcessTimeout", QT_TRANSLATE_NOOP("dw::CredentialText", "The command of the profile %1 did not end in time"),
     QT_TRANSLATE_NOOP("dw::CredentialText", "It may wait for an answer: run it in a terminal once.")},
    {u"ProcessOutput", QT_TRANSLATE_NOOP("dw::CredentialText", "The command of the profile %1 gave no keys that can be read"),
     QT_TRANSLATE_NOOP("dw::CredentialText", "Run it in a terminal to see what it says.")},
    {u"InvalidCommand", QT_TRANSLATE_NOOP("dw::CredentialText", "The command of the profile %1 cannot be read"),
     QT_TRANSLATE_NOOP("dw::CredentialText", "Correct it in the file.")},
    {u"ExpiredCredentials", QT_TRANSLATE_NOOP("dw::CredentialText", "The keys of the profile %1 ran out before they came"),
     QT_TRANSLATE_NOOP("dw::CredentialText", "Renew them where they come from.")},
    {u"NoAwsCli", QT_TRANSLATE_NOOP("dw::CredentialText", "The profile %1 signs in with the AWS CLI, which is not installed"),
     QT_TRANSLATE_NOOP("dw::CredentialText", "Install the AWS CLI version 2 (aws.amazon.com/cli), then try again.")},
    {u"UnsupportedProfile", QT_TRANSLATE_NOOP("dw::CredentialText", "The way the profile %1 signs in is not supported"),
     QT_TRANSLATE_NOOP("dw::CredentialText", "Choose another profile, or enter keys.")},
};

/// A word that a shell takes as it stands.
QString quoted(const QString &text)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_.:/@%+=][A-Za-z0-9_.:/@%+=-]*\\z"_s);
    const QString clean = cleanText(text); // a line end would run what stands before it
    return plain.match(clean).hasMatch() ? clean : u'\'' + QString(clean).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

std::optional<ErrorText> credentialText(const ApiError &error, const ErrorContext &context)
{
    if (const std::optional<CredentialNeed> need = needOf(error))
        return needText(*need, error, context);
    if (error.kind != ApiError::Kind::CredentialsMissing && error.kind != ApiError::Kind::Unsupported)
        return {};
    for (const CodeWords &words : codeWords) {
        if (error.code != QStringView(words.code))
            continue;
        ErrorText text{Words::tr(words.title).arg(profileName(context)) + place(context), {}, Words::tr(words.advice)};
        // what is wrong with a profile has many forms: the AWS tools' own words say which
        if (error.code == u"InvalidProfile" && !error.message.isEmpty())
            text.advice = cleanText(redact(error.message));
        return text;
    }
    return {};
}

QString writtenIn(const QString &file, int line)
{
    if (file.isEmpty())
        return {};
    const QString home = QDir::homePath() + u'/';
    const QString path = file.startsWith(home) ? u"~/"_s + file.sliced(home.size()) : QDir::toNativeSeparators(file);
    //: %1 is a file, %2 the number of a line in it
    return line > 0 ? Words::tr("%1, line %2").arg(path, QString::number(line)) : path;
}

QString signInCommand(const QString &session, const QString &profile)
{
    if (!session.isEmpty() && !session.contains(u"://"_s))
        return u"aws sso login --sso-session "_s + quoted(session);
    return profile.isEmpty() ? u"aws sso login"_s : u"aws sso login --profile "_s + quoted(profile);
}

} // namespace dw
