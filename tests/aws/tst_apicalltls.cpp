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
    void S5_F12_badPeersGetNothing_data();
    void S5_F12_badPeersGetNothing();
    void caBundleIsTrusted();
    void caBundleMustBeReadable();
    void withoutACaBundleTheSystemIsTrustedAgain_data();
    void withoutACaBundleTheSystemIsTrustedAgain();

private:
    [[nodiscard]] bool openssl(const QStringList &arguments) const;
    [[nodiscard]] bool makeCertificate(const QString &name, const QString &subject, const QStringList &more) const;
    [[nodiscard]] bool makeExpiredCertificate() const;
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

/// Named "expired": good for this host, but for one day of 2020 only.
bool TestApiCallTls::makeExpiredCertificate() const
{
    QFile settings(m_dir.filePath(u"ca.cnf"_s));
    if (!settings.open(QIODevice::WriteOnly) || !QFile(m_dir.filePath(u"index.txt"_s)).open(QIODevice::WriteOnly))
        return false;
    settings.write("[ca]\ndefault_ca=authority\n[authority]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\n"
                   "default_md=sha256\npolicy=any\nx509_extensions=host\n[any]\ncommonName=supplied\n"
                   "[host]\nsubjectAltName=IP:127.0.0.1\n");
    settings.close();
    return openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"expired.key"_s, u"-out"_s,
                    u"expired.csr"_s, u"-subj"_s, u"/CN=test"_s})
        && openssl({u"ca"_s, u"-batch"_s, u"-config"_s, u"ca.cnf"_s, u"-create_serial"_s, u"-selfsign"_s, u"-keyfile"_s,
                    u"expired.key"_s, u"-in"_s, u"expired.csr"_s, u"-out"_s, u"expired.pem"_s, u"-startdate"_s,
                    u"20200101000000Z"_s, u"-enddate"_s, u"20200102000000Z"_s});
}

void TestApiCallTls::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    QVERIFY2(makeCertificate(u"good"_s, u"IP:127.0.0.1"_s, {u"-days"_s, u"2"_s}), "openssl is needed for its certificates");
    QVERIFY(makeCertificate(u"otherhost"_s, u"DNS:example.com"_s, {u"-days"_s, u"2"_s}));
    QVERIFY(makeExpiredCertificate());
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

void TestApiCallTls::S5_F12_badPeersGetNothing_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trustsIt");
    QTest::addColumn<int>("protocol");
    const int current = QSsl::TlsV1_2OrLater;
    QTest::newRow("S05: self-signed") << u"good"_s << false << current;
    QTest::newRow("S05: trusted, but for another host") << u"otherhost"_s << true << current;
    QTest::newRow("S05: trusted, but expired") << u"expired"_s << true << current;
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QTest::newRow("S05: trusted, but TLS 1.1 only") << u"good"_s << true << int(QSsl::TlsV1_1);
    QT_WARNING_POP
}

void TestApiCallTls::S5_F12_badPeersGetNothing()
{
    QFETCH(const QString, certificate);
    QFETCH(const bool, trustsIt);
    QFETCH(const int, protocol);
    startServer(certificate, static_cast<QSsl::SslProtocol>(protocol));
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

void TestApiCallTls::withoutACaBundleTheSystemIsTrustedAgain_data()
{
    QTest::addColumn<QString>("next");
    QTest::newRow("the setting was removed") << QString();
    QTest::newRow("the file cannot be read") << m_dir.filePath(u"missing.pem"_s);
}

void TestApiCallTls::withoutACaBundleTheSystemIsTrustedAgain()
{
    QFETCH(const QString, next);
    startServer(u"good"_s);
    QueueBench bench;
    QVERIFY(bench.queue->setCaBundle(m_dir.filePath(u"good.pem"_s)));
    const auto trusted = bench.submit(QueueBench::request(url()));
    QTRY_COMPARE(trusted->count, 1);
    QVERIFY(trusted->reply);
    QCOMPARE(bench.queue->setCaBundle(next), next.isEmpty());
    m_received.clear();
    const auto ending = bench.submit(QueueBench::request(url()));
    QTRY_COMPARE(ending->count, 1);
    QCOMPARE(kindOf(*ending), Kind::Tls); // the connection that was trusted before is not used either
    QCOMPARE(m_received, ""_ba);
}

QTEST_GUILESS_MAIN(TestApiCallTls)
#include "tst_apicalltls.moc"
