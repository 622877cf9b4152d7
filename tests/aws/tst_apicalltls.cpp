// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuebench.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::test;
using Kind = ApiError::Kind;

/// Certificates that must not be trusted, and the one way to trust another authority. No byte of a request may reach a
/// peer that was not trusted.
class TestApiCallTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void F12_badPeersGetNothing_data();
    void F12_badPeersGetNothing();
    void caBundleIsTrusted();
    void caBundleMustBeReadable();

private:
    [[nodiscard]] bool openssl(const QStringList &arguments) const;
    [[nodiscard]] bool makeCertificate(const QString &name, const QString &subject, const QStringList &more) const;
    void startServer(const QString &certificate, QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater);
    [[nodiscard]] QUrl url() const { return QUrl(u"https://127.0.0.1:"_s + QString::number(m_server->serverPort())); }

    QTemporaryDir m_dir;
    std::unique_ptr<QSslServer> m_server;
    QByteArray m_received;
};

bool TestApiCallTls::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

bool TestApiCallTls::makeCertificate(const QString &name, const QString &subject, const QStringList &more) const
{
    return openssl(QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, name + u".key"_s,
                               u"-out"_s, name + u".pem"_s, u"-subj"_s, u"/CN=test"_s, u"-addext"_s,
                               u"subjectAltName="_s + subject}
                   + more);
}

void TestApiCallTls::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    QVERIFY2(makeCertificate(u"good"_s, u"IP:127.0.0.1"_s, {u"-days"_s, u"2"_s}), "openssl is needed for its certificates");
    QVERIFY(makeCertificate(u"otherhost"_s, u"DNS:example.com"_s, {u"-days"_s, u"2"_s}));
}

void TestApiCallTls::startServer(const QString &certificate, QSsl::SslProtocol protocol)
{
    QFile key(m_dir.filePath(certificate + u".key"_s));
    QVERIFY(key.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setLocalCertificate(QSslCertificate::fromPath(m_dir.filePath(certificate + u".pem"_s)).first());
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(protocol);
    m_server = std::make_unique<QSslServer>();
    m_server->setSslConfiguration(configuration);
    m_received.clear();
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        QTcpSocket *socket = m_server->nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_received += socket->readAll();
            if (m_received.endsWith("{}"))
                socket->write("HTTP/1.1 200 OK\r\nDate: Mon, 23 Nov 2026 09:00:00 GMT\r\nContent-Length: 2\r\n\r\n{}");
        });
    });
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
}

void TestApiCallTls::F12_badPeersGetNothing_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trustsIt");
    QTest::newRow("S05: self-signed") << u"good"_s << false;
    QTest::newRow("S05: trusted, but for another host") << u"otherhost"_s << true;
}

void TestApiCallTls::F12_badPeersGetNothing()
{
    QFETCH(const QString, certificate);
    QFETCH(const bool, trustsIt);
    startServer(certificate);
    QueueBench bench;
    bench.source.setReady({"AKIDEXAMPLE", "secret", "CANARYTOKEN", {}});
    if (trustsIt)
        QVERIFY(bench.queue->setCaBundle(m_dir.filePath(certificate + u".pem"_s)));
    const auto ending = bench.submit(QueueBench::request(url()));
    QTRY_COMPARE(ending->count, 1);
    QCOMPARE(kindOf(*ending), Kind::Tls);
    QCOMPARE(ending->reply.error().attempts, 1);
    QVERIFY(!ending->reply.error().message.isEmpty());
    QCOMPARE(m_received, ""_ba);
    QCOMPARE(bench.queue->clockOffset(u"127.0.0.1"_s).count(), 0);
}

void TestApiCallTls::caBundleIsTrusted()
{
    startServer(u"good"_s);
    QueueBench bench;
    QVERIFY(bench.queue->setCaBundle(m_dir.filePath(u"good.pem"_s)));
    const auto ending = bench.submit(QueueBench::request(url()));
    QTRY_COMPARE(ending->count, 1);
    QVERIFY2(ending->reply, ending->reply ? "" : qPrintable(ending->reply.error().message));
    QVERIFY(m_received.startsWith("POST / HTTP/1.1\r\n"));
    // The server's clock is 10 minutes ahead, and a checked certificate says it is the server's
    QVERIFY(std::chrono::abs(bench.queue->clockOffset(u"127.0.0.1"_s) - std::chrono::minutes(10)) < std::chrono::seconds(2));
}

void TestApiCallTls::caBundleMustBeReadable()
{
    QueueBench bench;
    QVERIFY(!bench.queue->setCaBundle(m_dir.filePath(u"missing.pem"_s)));
    QVERIFY(!bench.queue->setCaBundle(m_dir.filePath(u"good.key"_s)));
}

QTEST_GUILESS_MAIN(TestApiCallTls)
#include "tst_apicalltls.moc"
