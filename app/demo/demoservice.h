// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/awscredentials.h"
#include "demo/demoaccount.h"
#include "demo/loopbackserver.h"
#include "demo/requestrate.h"
#include "demo/servicerefusal.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUrl>

namespace dw {

class Clock;

/// Answers as AWS does, on 127.0.0.1: Rekognition's four reads of datasets and STS's GetCallerIdentity, all regions on one
/// port. Verifies every signature, and refuses in AWS's words and codes. Wholly on its own thread.
class DemoService final : public QObject {
    Q_OBJECT
public:
    /// \p account and \p clock must outlive the service. \p callsPerSecond holds for each operation and region, as AWS's
    /// quota does; 0 is unlimited.
    DemoService(const DemoAccount &account, AwsCredentials credentials, const Clock &clock, double callsPerSecond = 0,
                QObject *parent = nullptr);
    ~DemoService() override;

    /// Speaks TLS from now on; \p configuration holds certificate and key. Before listen().
    void useTls(const QSslConfiguration &configuration);

    /// Port 0 takes a free one. False when the port is taken.
    [[nodiscard]] bool listen(quint16 port = 0);
    [[nodiscard]] QUrl url() const; ///< http://127.0.0.1:PORT, for --endpoint-url
    [[nodiscard]] const AwsCredentials &credentials() const noexcept { return m_credentials; }

    /// How many requests were answered in any other way than by throttling them, and how many were throttled. Like all
    /// of this class, for its own thread.
    [[nodiscard]] quint64 served() const noexcept { return m_requests - m_throttled; }
    [[nodiscard]] quint64 throttled() const noexcept { return m_throttled; }

    /// The answer to one request. Pure but for the rate, the counts and the request id.
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

    /// From now on \p operation ("ListDatasetEntries", ...) is refused as if no policy allowed it. False, and nothing
    /// changes, for an operation that the demo does not have.
    bool deny(const QByteArray &operation);

    /// From now on \p operation ("DescribeDataset", ...) answers \p response once its signature was found good. For one
    /// dataset, or for every request where \p arn is empty. Nothing takes the fault back.
    void setFault(const QByteArray &operation, const QString &arn, std::optional<HttpResponse> response);

private:
    [[nodiscard]] HttpResponse answerRekognition(const HttpRequest &request, const QByteArray &requestId);
    [[nodiscard]] HttpResponse answerSts(const HttpRequest &request, const QByteArray &requestId);
    [[nodiscard]] bool isForUs(const HttpRequest &request) const;
    [[nodiscard]] QByteArray nextRequestId();

    const DemoAccount &m_account;
    const AwsCredentials m_credentials;
    const Clock &m_clock;
    RequestRate m_rate;
    QHash<std::pair<QByteArray, QString>, HttpResponse> m_faults;
    QSet<QByteArray> m_denied;
    quint64 m_requests = 0;
    quint64 m_throttled = 0; ///< of m_requests
    LoopbackServer m_server;
};

} // namespace dw
