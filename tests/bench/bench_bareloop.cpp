// SPDX-License-Identifier: GPL-3.0-or-later
// COUNT datasets described by the least code that can do it with Qt: sign, post, read, parse JSON; nothing is checked,
// nothing kept, nothing can be cancelled, limited, retried or timed out. What bench_describe is measured against.
#include "aws/requestsigner.h"
#include "benchinput.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace dw;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype onTheWire = 4; // as many as the program lets go to one host
constexpr qsizetype warmUp = 20;

class BareLoop final : public QObject {
public:
    explicit BareLoop(bench::BenchInput input)
        : m_input(std::move(input))
        , m_key(signingKey(m_input.credentials.secretAccessKey, scopeNow()))
    {
        if (!m_input.caBundle.isEmpty())
            m_tls.setCaCertificates(QSslCertificate::fromPath(m_input.caBundle));
        for (const DatasetArn &arn : std::as_const(m_input.arns))
            m_bodies.append("{\"DatasetArn\":\"" + arn.toString().toUtf8() + "\"}");
        for (qsizetype i = 0; i < onTheWire; ++i)
            askNext();
    }

private:
    static SigningScope scopeNow() { return {QDateTime::currentDateTimeUtc(), "us-east-1", "rekognition"}; } // the barest loop has no Clock

    void askNext()
    {
        if (m_asked == m_input.count + warmUp)
            return;
        const QByteArray &body = m_bodies.at(m_asked++ % m_bodies.size());
        const SigningScope scope = scopeNow();
        SignableRequest signable;
        signable.headers = {{"Host", m_host},
                            {"Content-Type", "application/x-amz-json-1.1"},
                            {"X-Amz-Date", amzDate(scope.time)},
                            {"X-Amz-Target", "RekognitionService.DescribeDataset"}};
        signable.payloadHash = sha256Hex(body);
        QNetworkRequest request(m_input.endpoint);
        request.setSslConfiguration(m_tls);
        for (const auto &[name, value] : std::as_const(signable.headers))
            request.setRawHeader(name, value);
        request.setRawHeader("Authorization", authorizationHeader(signable, scope, m_input.credentials, m_key));
        QNetworkReply *reply = m_network.post(request, body);
        connect(reply, &QNetworkReply::finished, this, [this, reply] { onAnswered(*reply); });
    }

    void onAnswered(QNetworkReply &reply)
    {
        const QJsonDocument answer = QJsonDocument::fromJson(reply.readAll());
        if (!answer.object().contains("DatasetDescription"_L1))
            qFatal("%s", qPrintable(reply.errorString()));
        reply.deleteLater();
        if (++m_answered == warmUp)
            m_begin = bench::cpuSeconds();
        if (m_answered == m_input.count + warmUp) {
            bench::printCpu(bench::cpuSeconds() - m_begin);
            QCoreApplication::quit();
        }
        askNext();
    }

    bench::BenchInput m_input;
    QByteArray m_host = m_input.endpoint.authority().toLatin1();
    QByteArray m_key;
    QByteArrayList m_bodies;
    QNetworkAccessManager m_network;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    qsizetype m_asked = 0;
    qsizetype m_answered = 0;
    double m_begin = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const BareLoop loop(bench::readInput(argc, argv));
    return QCoreApplication::exec();
}
