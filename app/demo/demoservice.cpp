// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoservice.h"

#include "core/clock.h"
#include "core/logging.h"
#include "demo/listoperations.h"
#include "demo/rekognitionoperations.h"
#include "demo/signaturecheck.h"
#include "demo/stsoperations.h"
#include "demo/versionoperations.h"
#include "demo/wirejson.h"

#include <QUuid>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr QByteArrayView jsonType = "application/x-amz-json-1.1";

HttpResponse jsonResponse(int status, const QByteArray &body)
{
    return {status, {{"Content-Type", jsonType.toByteArray()}}, body};
}

/// Services write Code and Message; the layer before them, which checks signatures, writes message only.
HttpResponse serviceError(const ServiceRefusal &refusal, const QByteArray &requestId)
{
    WireObject object;
    object.add("__type", wireText(QString::fromLatin1(refusal.code)));
    object.add("Code", wireText(QString::fromLatin1(refusal.code)));
    object.add("Logref", wireText(QString::fromLatin1(requestId)));
    object.add("Message", wireText(QString::fromUtf8(refusal.message)));
    return jsonResponse(refusal.status, object.finished());
}

HttpResponse frontError(const ServiceRefusal &refusal)
{
    WireObject object;
    object.add("__type", wireText(QString::fromLatin1(refusal.code)));
    if (!refusal.message.isEmpty())
        object.add("message", wireText(QString::fromUtf8(refusal.message)));
    return jsonResponse(refusal.status, object.finished());
}

using Operation = ServiceAnswer (*)(const DemoAccount &, const QByteArray &, QByteArrayView, const QDateTime &);

/// Null for an operation that the demo does not have.
Operation operationNamed(QByteArrayView name)
{
    struct Known {
        QByteArrayView name;
        Operation operation;
    };
    static constexpr Known known[]{{"DescribeProjects", describeProjects},
                                   {"DescribeDataset", describeDataset},
                                   {"DescribeProjectVersions", describeProjectVersions},
                                   {"ListDatasetLabels", listDatasetLabels},
                                   {"ListDatasetEntries", listDatasetEntries}};
    const auto *found = std::find_if(std::begin(known), std::end(known), [&](const Known &k) { return k.name == name; });
    return found == std::end(known) ? nullptr : found->operation;
}

/// What AWS says where no policy allows an action. Source: IAM User Guide, "Troubleshoot access denied error messages".
ServiceRefusal accessDenied(const QByteArray &operation, const QString &arn)
{
    const QByteArray account(DemoAccount::accountId.data(), DemoAccount::accountId.size());
    const QByteArray resource = arn.isEmpty() ? "*"_ba : arn.toUtf8(); // DescribeProjects is allowed for all or for none
    return {"AccessDeniedException",
            "User: arn:aws:iam::" + account + ":user/demo is not authorized to perform: rekognition:" + operation
                + " on resource: " + resource + " because no identity-based policy allows the rekognition:" + operation
                + " action"};
}

bool isForm(const HttpRequest &request)
{
    return request.header("content-type").startsWith("application/x-www-form-urlencoded");
}

} // namespace

DemoService::DemoService(const DemoAccount &account, AwsCredentials credentials, const Clock &clock, double callsPerSecond,
                         QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_credentials(std::move(credentials))
    , m_clock(clock)
    , m_rate(callsPerSecond)
    , m_server([this](const HttpRequest &request, QTcpSocket &) { return answer(request); })
{
}

DemoService::~DemoService() = default;

void DemoService::useTls(const QSslConfiguration &configuration)
{
    m_server.useTls(configuration);
}

bool DemoService::listen(quint16 port)
{
    return m_server.listen(port);
}

QUrl DemoService::url() const
{
    return QUrl(QString::fromLatin1(m_server.url()));
}

bool DemoService::deny(const QByteArray &operation)
{
    if (!operationNamed(operation))
        return false;
    m_denied.insert(operation);
    return true;
}

void DemoService::setFault(const QByteArray &operation, const QString &arn, std::optional<HttpResponse> response)
{
    if (response)
        m_faults.insert({operation, arn}, *response);
    else
        m_faults.remove({operation, arn});
}

HttpResponse DemoService::answer(const HttpRequest &request)
{
    const QByteArray requestId = nextRequestId();
    HttpResponse response;
    if (!isForUs(request))
        response = {421, {{"Content-Type", "text/plain"}}, "This demo answers on 127.0.0.1 and localhost only.\n"};
    else if (request.method != "POST" || request.target != "/")
        response = {404, {{"Content-Type", "application/xml"}}, "<UnknownOperationException/>\n"};
    else if (isForm(request))
        response = answerSts(request, requestId);
    else
        response = answerRekognition(request, requestId);
    response.headers.append({"x-amzn-RequestId", requestId});
    response.headers.append({"Date", m_clock.now().toString(u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1()});
    qCInfo(logDemo) << response.status << request.header("x-amz-target") << requestId;
    return response;
}

/// A page in a browser can name this port under a host name of its own and read answers to what it replays; it cannot
/// choose the Host header.
bool DemoService::isForUs(const HttpRequest &request) const
{
    const QByteArray host = request.header("host").toLower();
    const QByteArray port = ':' + QByteArray::number(m_server.port());
    return host == "127.0.0.1" + port || host == "localhost" + port;
}

HttpResponse DemoService::answerRekognition(const HttpRequest &request, const QByteArray &requestId)
{
    static const QByteArray prefix = "RekognitionService.";
    const QByteArray target = request.header("x-amz-target");
    const QByteArray operation = target.startsWith(prefix) ? target.sliced(prefix.size()) : QByteArray();
    const Operation perform = operationNamed(operation);
    if (!perform || request.header("content-type") != jsonType)
        return frontError({"UnknownOperationException", {}, 404});

    const QDateTime now = m_clock.now();
    const auto scope = checkSignature(request, "rekognition", m_credentials, now);
    if (!scope)
        return frontError(scope.error());
    if (!m_rate.admits(operation + '@' + scope->region, m_clock.monotonic())) {
        ++m_throttled;
        return serviceError({"ProvisionedThroughputExceededException", "Provisioned Rate exceeded"}, requestId);
    }
    if (!m_faults.isEmpty()) {
        for (const QString &arn : {requestedArn(request.body), QString()}) {
            if (const auto fault = m_faults.constFind({operation, arn}); fault != m_faults.cend())
                return *fault;
        }
    }
    if (m_denied.contains(operation))
        return serviceError(accessDenied(operation, requestedArn(request.body)), requestId);
    const ServiceAnswer body = perform(m_account, request.body, scope->region, now);
    return body ? jsonResponse(200, *body) : serviceError(body.error(), requestId);
}

HttpResponse DemoService::answerSts(const HttpRequest &request, const QByteArray &requestId)
{
    const auto scope = checkSignature(request, "sts", m_credentials, m_clock.now());
    const ServiceAnswer body = scope ? callerIdentity(request.body, requestId) : tl::unexpected(scope.error());
    if (body)
        return {200, {{"Content-Type", "text/xml"}}, *body};
    const ServiceRefusal refusal = inQueryProtocol(body.error());
    return {refusal.status, {{"Content-Type", "text/xml"}}, queryError(refusal, requestId)};
}

QByteArray DemoService::nextRequestId()
{
    static const QUuid space(u"{5d0e1c3a-7b64-4b8f-9d59-0c8f6a2b41d7}"_s);
    const QByteArray name = m_credentials.accessKeyId + QByteArray::number(m_account.startedAt().toMSecsSinceEpoch()) + '/'
        + QByteArray::number(++m_requests);
    return QUuid::createUuidV5(space, name).toByteArray(QUuid::WithoutBraces);
}

} // namespace dw
