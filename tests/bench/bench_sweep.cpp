// SPDX-License-Identifier: GPL-3.0-or-later
// The status of all datasets of the account learned COUNT times over, from page 1 of DescribeProjects to the repository.
// Prints the CPU seconds of one time; the first, which opens the connection, is not counted.
#include "aws/apicallqueue.h"
#include "benchinput.h"
#include "core/clock.h"
#include "credentials/fixedcredentials.h"
#include "datasets/datasetrepository.h"
#include "refresh/projectsweep.h"
#include "rekognition/rekognitionclient.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

using namespace dw;
using namespace Qt::StringLiterals;

namespace {

class Sweeper final : public QObject {
public:
    explicit Sweeper(bench::BenchInput input)
        : m_input(std::move(input))
    {
        if (!m_input.caBundle.isEmpty() && !m_queue.setCaBundle(m_input.caBundle))
            qFatal("%s cannot be read", qPrintable(m_input.caBundle));
        sweep();
    }

private:
    void sweep()
    {
        m_sweep = std::make_unique<ProjectSweep>(m_client, 0);
        connect(m_sweep.get(), &ProjectSweep::finished, this, &Sweeper::onFinished, Qt::QueuedConnection);
        m_sweep->start();
    }

    void onFinished()
    {
        const auto &result = m_sweep->result();
        if (!result)
            qFatal("%s", qPrintable(result.error().code + u' ' + result.error().message));
        DatasetRepository repository; // a new one each time: rows that exist already are cheaper
        QList<DatasetArn> arns;
        for (const ProjectDescription &project : *result) {
            for (const DatasetMetadata &dataset : project.datasets)
                arns.append(*dataset.arn);
        }
        repository.add(arns, u"c1"_s, u"bench"_s);
        for (const ProjectDescription &project : *result) {
            for (const DatasetMetadata &dataset : project.datasets)
                repository.applyMetadata(*dataset.arn, dataset, m_clock.now());
        }
        if (repository.size() < m_input.arns.size() * 9 / 10) // some of the demo's datasets come and go
            qFatal("only %lld datasets were listed", static_cast<long long>(repository.size()));
        if (m_done == 0)
            m_begin = bench::cpuSeconds();
        if (m_done++ < m_input.count)
            return sweep();
        bench::printCpu((bench::cpuSeconds() - m_begin) / double(m_input.count));
        QCoreApplication::quit();
    }

    bench::BenchInput m_input;
    SystemClock m_clock;
    FixedCredentials m_credentials{m_input.credentials};
    ApiCallQueue m_queue{[] { return std::make_unique<QNetworkAccessManager>(); }, m_clock, [] { return 0.5; }};
    RekognitionClient m_client{m_queue, m_credentials, {u"us-east-1"_s, m_input.endpoint, "111122223333", 0}};
    std::unique_ptr<ProjectSweep> m_sweep;
    qsizetype m_done = 0;
    double m_begin = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const Sweeper sweeper(bench::readInput(argc, argv));
    return QCoreApplication::exec();
}
