// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicallqueue.h"
#include "cli/clisettings.h"
#include "connections/connection.h"
#include "credentials/commandconsent.h"
#include "credentials/profilecontext.h"
#include "rekognition/rekognitionclient.h"

#include <functional>
#include <map>
#include <memory>

namespace dw {

/// The way to AWS for one command: a queue, one identity, and a client for each region asked for, or a connection.
class CliSession {
public:
    using MakeCredentials = std::function<std::unique_ptr<CredentialsSource>(const ProfileContext &)>;

    CliSession(CliSettings settings, const QProcessEnvironment &environment, const MakeCredentials &makeCredentials);

    [[nodiscard]] const CliSettings &settings() const noexcept { return m_settings; }

    /// Uses the CA bundle of the settings, if any. False when it cannot be read.
    [[nodiscard]] bool applyCaBundle();

    /// The client for \p region, which must be well formed.
    [[nodiscard]] RekognitionClient &client(const QString &region);

    /// What calls are signed with.
    [[nodiscard]] CredentialsSource &credentials() { return *m_credentials; }

    /// Sends a call that is no client's.
    void submit(ApiCall *call) { m_queue.submit(call, *m_credentials); }

    /// The session's identity for the refresh engine, in well-formed \p regions. Must not outlive the session, which has
    /// no credentials of its own from then on. \p followNew as in ConnectionSettings.
    [[nodiscard]] std::unique_ptr<Connection> makeConnection(const QStringList &regions, bool followNew);

    [[nodiscard]] const Clock &clock() const noexcept { return m_clock; }

private:
    CliSettings m_settings;
    SystemClock m_clock;
    ConsentByNaming m_consent;
    SharedFilesWatch m_files;
    ApiCallQueue m_queue;
    SsoTokens m_ssoTokens;
    std::unique_ptr<CredentialsSource> m_credentials; // after the queue, through which it may ask for them
    std::map<QString, RekognitionClient> m_clients;
};

} // namespace dw
