// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/processcredentials.h"

#include "credentials/issuedcredentials.h"

using namespace Qt::StringLiterals;

namespace dw {

namespace {

ApiError unusable(const QString &message)
{
    ApiError error;
    error.kind = ApiError::Kind::CredentialsMissing;
    error.code = u"ProcessOutput"_s;
    error.message = message;
    return error;
}

} // namespace

Result<AwsCredentials> parseProcessCredentials(const QByteArray &output, const QDateTime &now)
{
    if (output.size() > longestProcessOutput)
        return failure(unusable(u"The output is longer than %1 KiB"_s.arg(longestProcessOutput / 1024)));
    JsonFault fault;
    const JsonReader json = JsonReader::fromDocument(output, fault);
    const auto version = json.count("Version"_L1);
    if (!fault.isSet() && version != 1) {
        const QString found = version ? QString::number(*version) : u"<Version key not provided>"_s;
        return failure(unusable(u"Unsupported version '%1' for credential process provider, supported versions: 1"_s.arg(found)));
    }
    const auto credentials = readIssuedCredentials(json, fault, "SessionToken"_L1, now);
    if (!credentials && credentials.error().kind == ApiError::Kind::Malformed)
        return failure(unusable(credentials.error().message));
    return credentials;
}

} // namespace dw
