// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keychainstate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(dw::KeychainState)
};

} // namespace

QString keychainName()
{
#if defined(Q_OS_MACOS)
    return u"Keychain"_s;
#elif defined(Q_OS_WIN)
    return u"Credential Manager"_s;
#else
    return u"Secret Service"_s;
#endif
}

QString keychainSentence(const KeychainState &state)
{
    switch (state.kind) {
    case KeychainState::Kind::Available:
        //: %1 is the keychain's name, e.g. Secret Service
        return Text::tr("Kept in this computer’s keychain (%1).").arg(keychainName());
    case KeychainState::Kind::Locked:
        return Text::tr("Kept in this computer’s keychain (%1), which is locked and asks to be unlocked.").arg(keychainName());
    case KeychainState::Kind::Missing:
        break;
    }
    if (state.reason.isEmpty())
        return Text::tr("Kept for this run only: this computer has no keychain (%1).").arg(keychainName());
    //: %1 is the keychain's name, %2 the reason in the system's own words
    return Text::tr("Kept for this run only: this computer’s keychain (%1) does not answer. %2").arg(keychainName(), state.reason);
}

} // namespace dw
