// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/credentialneeds.h"

using namespace Qt::StringLiterals;

namespace dw {

namespace {

constexpr auto mfaCodeRefused = "MfaCodeRefused"_L1;

} // namespace

QString needCode(CredentialNeed need)
{
    switch (need) {
    case CredentialNeed::SignIn: return u"SignInNeeded"_s;
    case CredentialNeed::MfaCode: return u"MfaCodeNeeded"_s;
    case CredentialNeed::Consent: return u"ConsentNeeded"_s;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

ApiError needError(CredentialNeed need, const QString &subject)
{
    const auto kind = need == CredentialNeed::SignIn ? ApiError::Kind::CredentialsExpired : ApiError::Kind::CredentialsMissing;
    return apiError(kind, needCode(need), subject);
}

ApiError mfaCodeRefusedError(const QString &serial)
{
    ApiError error = needError(CredentialNeed::MfaCode, serial);
    error.code = mfaCodeRefused;
    return error;
}

bool isMfaCodeRefused(const ApiError &error)
{
    return error.code == mfaCodeRefused;
}

std::optional<CredentialNeed> needOf(const ApiError &error)
{
    if (isMfaCodeRefused(error))
        return CredentialNeed::MfaCode;
    for (const CredentialNeed need : {CredentialNeed::SignIn, CredentialNeed::MfaCode, CredentialNeed::Consent}) {
        if (error.code == needCode(need))
            return need;
    }
    return std::nullopt;
}

} // namespace dw
