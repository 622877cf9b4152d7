// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicallqueue.h"
#include "cli/clisettings.h"
#include "connections/connection.h"
#include "credentials/fixedcredentials.h"
#include "rekognition/rekognitionclient.h"

#include <map>

namespace dw {

/// The way to AWS for one command: a queue, one identity, and a client for each region asked for, or a connection.
class CliSession {
public:
    CliSession(CliSettings settings, AwsCredentials credentials);

    [[nodiscard]] const CliSettings &settings() const noexcept { return m_settings; }

    /// Uses the CA bundle of the settings, if any. False when it cannot be read.
    [[nodiscard]] bool applyCaBundle();

    /// The client for \p region, which must be well formed.
    [[nodiscard]] RekognitionClient &client(const QString &region);

    /// The session's identity for the refresh engine, in well-formed \p regions. Must not outlive the session.
    /// \p followNew as in ConnectionSettings.
    [[nodiscard]] std::unique_ptr<Connection> makeConnection(const QStringList &regions, bool followNew);

    [[nodiscard]] const Clock &clock() const noexcept { return m_clock; }

private:
    CliSettings m_settings;
    SystemClock m_clock;
    FixedCredentials m_credentials; // before the queue: it must outlive the calls
    ApiCallQueue m_queue;
    std::map<QString, RekognitionClient> m_clients;
};

} // namespace dw
