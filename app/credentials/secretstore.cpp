// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/secretstore.h"

#include "core/redact.h"

using namespace Qt::StringLiterals;

namespace dw {

QString secretStateName(SecretState state)
{
    switch (state) {
    case SecretState::Ready: return u"Ready"_s;
    case SecretState::Locked: return u"Locked"_s;
    case SecretState::Absent: return u"Absent"_s;
    case SecretState::ServiceMissing: return u"ServiceMissing"_s;
    case SecretState::Denied: return u"Denied"_s;
    case SecretState::Busy: return u"Busy"_s;
    case SecretState::Broken: return u"Broken"_s;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

SecretState secretStateFromName(const QString &name)
{
    for (const SecretState state : {SecretState::Ready, SecretState::Locked, SecretState::Absent, SecretState::ServiceMissing,
                                    SecretState::Denied, SecretState::Busy}) {
        if (secretStateName(state) == name)
            return state;
    }
    return SecretState::Broken;
}

ApiError keychainError(SecretState state, const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Keychain;
    error.code = secretStateName(state);
    error.message = redact(cleanText(detail));
    return error;
}

SecretState secretStateOfWords(const QString &words)
{
    struct Meaning {
        QLatin1StringView part;
        SecretState state;
    };
    static constexpr Meaning meanings[] = {
        {" a locked "_L1, SecretState::Locked}, // collection, object or item
        {"IsLocked"_L1, SecretState::Locked},
        {"not provided by any .service files"_L1, SecretState::ServiceMissing},
        {"Cannot autolaunch D-Bus"_L1, SecretState::ServiceMissing},
        {"Could not connect"_L1, SecretState::ServiceMissing},
        {"Object does not exist at path"_L1, SecretState::ServiceMissing}, // no keyring was ever made, and none can be
        {"Timeout was reached"_L1, SecretState::Busy},
        {"Did not receive a reply"_L1, SecretState::Busy},
        {"dismissed"_L1, SecretState::Denied},
    };
    for (const Meaning &meaning : meanings) {
        if (words.contains(meaning.part, Qt::CaseInsensitive))
            return meaning.state;
    }
    return SecretState::Broken;
}

} // namespace dw
