// SPDX-License-Identifier: GPL-3.0-or-later
// COUNT datasets described the way the program does it: queue, signature, wire, parser, repository.
// Prints the CPU seconds of all but the first few, which open the connections.
#include "aws/apicallqueue.h"
#include "benchinput.h"
#include "core/clock.h"
#include "credentials/fixedcredentials.h"
#include "datasets/datasetrepository.h"
#include "rekognition/rekognitionclient.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

using namespace dw;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype outstanding = 8; // as the engine keeps them: four on the wire and four ready
constexpr qsizetype warmUp = 20;

class Describer final : public QObject {
public:
    explicit Describer(bench::BenchInput input)
        : m_input(std::move(input))
    {
        if (!m_input.caBundle.isEmpty() && !m_queue.setCaBundle(m_input.caBundle))
            qFatal("%s cannot be read", qPrintable(m_input.caBundle));
        m_repository.add(m_input.arns, u"c1"_s, u"bench"_s);
        for (qsizetype i = 0; i < outstanding; ++i)
            askNext();
    }

private:
    void askNext()
    {
        if (m_asked == m_input.count + warmUp)
            return;
        DescribeDatasetCall *call = m_client.describeDataset(m_input.arn(m_asked++));
        connect(call, &ApiCall::finished, this, [this, call] { onAnswered(*call); });
    }

    void onAnswered(const DescribeDatasetCall &call)
    {
        const auto result = call.result();
        if (!result)
            qFatal("%s", qPrintable(result.error().code + u' ' + result.error().message));
        m_repository.applyDescription(call.arn(), *result, m_clock.now());
        if (++m_answered == warmUp)
            m_begin = bench::cpuSeconds();
        if (m_answered == m_input.count + warmUp) {
            bench::printCpu(bench::cpuSeconds() - m_begin);
            QCoreApplication::quit();
        }
        askNext();
    }

    bench::BenchInput m_input;
    SystemClock m_clock;
    FixedCredentials m_credentials{m_input.credentials};
    ApiCallQueue m_queue{[] { return std::make_unique<QNetworkAccessManager>(); }, m_clock, [] { return 0.5; }};
    RekognitionClient m_client{m_queue, m_credentials, {u"us-east-1"_s, m_input.endpoint, "111122223333", 0}};
    DatasetRepository m_repository;
    qsizetype m_asked = 0;
    qsizetype m_answered = 0;
    double m_begin = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const Describer describer(bench::readInput(argc, argv));
    return QCoreApplication::exec();
}
