// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicallqueue.h"
#include "support/faultserver.h"
#include "support/testclock.h"
#include "support/testcredentials.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>

namespace dw::test {

/// A call that understands any JSON object and writes down how it ended.
class TestCall final : public ApiCall {
public:
    using ApiCall::ApiCall;

private:
    std::optional<ApiError> accept(const ApiReply &reply) override
    {
        if (reply.body.startsWith('{') && reply.body.endsWith('}'))
            return {};
        ApiError error;
        error.kind = ApiError::Kind::Malformed;
        return error;
    }
};

/// How a call ended, which outlives the call.
struct Ending {
    int count = 0; ///< of finished()
    Result<ApiReply> reply;
};

/// Deadlines for tests that wait for them. All others are patient, as busy machines are slow.
inline const ApiCallTimings impatient{std::chrono::milliseconds(500), std::chrono::milliseconds(1000)};

/// A queue with delays of nothing between retries.
struct QueueBench {
    explicit QueueBench(const ApiCallTimings &theTimings = ApiCallTimings())
        : timings(theTimings)
    {
    }

    TestClock clock;
    TestCredentials source;
    int transports = 0;
    ApiCallTimings timings;
    std::unique_ptr<ApiCallQueue> queue = std::make_unique<ApiCallQueue>(
        [this] {
            ++transports;
            return std::make_unique<QNetworkAccessManager>();
        },
        clock, [] { return 0.0; }, nullptr, timings);

    [[nodiscard]] static ApiRequest request(const QUrl &endpoint, const QByteArray &body = "{}")
    {
        ApiRequest out;
        out.service = "rekognition";
        out.operation = "DescribeDataset";
        out.region = QStringLiteral("us-east-1");
        out.endpoint = endpoint;
        out.target = "RekognitionService.DescribeDataset";
        out.contentType = "application/x-amz-json-1.1";
        out.body = body;
        return out;
    }

    /// Submits and returns a place that is filled when the call finishes.
    std::shared_ptr<Ending> submit(const ApiRequest &request, CredentialsSource &from, ApiCall **made = nullptr)
    {
        auto ending = std::make_shared<Ending>();
        auto *call = new TestCall(request);
        QObject::connect(call, &ApiCall::finished, call, [call, ending] {
            ++ending->count;
            ending->reply = call->reply();
        });
        if (made)
            *made = call;
        queue->submit(call, from);
        return ending;
    }
    std::shared_ptr<Ending> submit(const ApiRequest &request) { return submit(request, source); }
    std::shared_ptr<Ending> submit(const FaultServer &server) { return submit(request(server.url()), source); }
};

inline ApiError::Kind kindOf(const Ending &ending)
{
    return ending.reply ? ApiError::Kind::Other : ending.reply.error().kind;
}

} // namespace dw::test
