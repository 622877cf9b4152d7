// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicall.h"
#include "aws/apicallrecord.h"
#include "aws/awscredentials.h"
#include "core/clock.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace dw {

/// How long one attempt may take. Tests pass shorter ones.
struct ApiCallTimings {
    std::chrono::milliseconds transfer{20'000}; ///< without any byte moving
    std::chrono::milliseconds deadline{30'000}; ///< in all; 3 x 30 s + 2 delays of at most 20 s = 130 s for a call
};

/// All calls of the program on their way to the wire: holds them while credentials are in doubt, keeps the rate of each
/// limiter key, lets four at once to a host over all connections, signs at dispatch, retries by AWS's standard mode.
/// An answer to credentials that were replaced while it was under way is dropped and asked for anew.
class ApiCallQueue final : public QObject {
    Q_OBJECT
public:
    using NetworkFactory = std::function<std::unique_ptr<QNetworkAccessManager>()>;
    using Jitter = std::function<double()>; ///< uniform in [0, 1)

    /// \p factory makes the transport, and a fresh one after two timeouts in a row.
    ApiCallQueue(NetworkFactory factory, const Clock &clock, Jitter jitter, QObject *parent = nullptr,
                 const ApiCallTimings &timings = ApiCallTimings());
    /// Takes everything off the wire and deletes all calls, which then emit no finished().
    ~ApiCallQueue() override;

    /// Takes ownership of \p call and answers it through its finished(). \p source must outlive the call, or be
    /// followed by cancel(source).
    void submit(ApiCall *call, CredentialsSource &source);

    /// The same for a call that is not signed and waits for no credentials.
    void submitUnsigned(ApiCall *call);

    /// Aborts every call of a source, e.g. before it is destroyed or when its credentials changed.
    void cancel(const CredentialsSource &source);

    /// Calls not finished yet, of every kind.
    [[nodiscard]] qsizetype pending() const;

    /// A PEM file of authorities to trust, replacing the system's as AWS_CA_BUNDLE does; an empty path brings the
    /// system's back. False when unreadable: the system's authorities are trusted then.
    [[nodiscard]] bool setCaBundle(const QString &path);

    /// The network is another one, or the machine slept: every kept-alive connection is dropped, and what is under way
    /// is sent again on new ones, each call at most once, because its peer may never answer on the old.
    void renewConnections();

    /// What is added to this computer's time when signing for \p host; zero until the host was seen to differ.
    [[nodiscard]] std::chrono::milliseconds clockOffset(const QString &host) const;

Q_SIGNALS:
    /// A call ended that had been on the wire at least once. Comes right before its finished().
    void callFinished(const dw::ApiCallRecord &record);
    /// \p host was found to have another time than this computer; \p offset is added when signing from now on.
    void clockOffsetChanged(const QString &host, std::chrono::milliseconds offset);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dw
