// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/awscredentials.h"
#include "rekognition/datasetarn.h"

#include <QFile>
#include <QUrl>

#include <cstdio>
#include <ctime>

namespace dw::bench {

/// Whom a client asks, and about what: `PROGRAM URL ARNS_FILE COUNT`; keys and, for https, AWS_CA_BUNDLE in the
/// environment as for the AWS CLI.
struct BenchInput {
    QUrl endpoint;
    QString caBundle; ///< empty for http
    AwsCredentials credentials;
    QList<DatasetArn> arns; ///< asked for in turn, from the first again after the last
    qsizetype count = 0; ///< requests, or whatever else the program counts

    [[nodiscard]] const DatasetArn &arn(qsizetype i) const { return arns.at(i % arns.size()); }
};

/// Ends the program when an argument is missing: a measurement without its input means nothing.
[[nodiscard]] inline BenchInput readInput(int argc, char **argv)
{
    if (argc != 4)
        qFatal("usage: %s URL ARNS_FILE COUNT", argv[0]);
    BenchInput input;
    input.endpoint = QUrl(QString::fromLocal8Bit(argv[1]));
    input.caBundle = qEnvironmentVariable("AWS_CA_BUNDLE");
    input.credentials = {qgetenv("AWS_ACCESS_KEY_ID"), qgetenv("AWS_SECRET_ACCESS_KEY"), {}, {}};
    input.count = QByteArray(argv[3]).toLongLong();
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", argv[2]);
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (const auto arn = DatasetArn::parse(QString::fromUtf8(line)))
            input.arns.append(*arn);
    }
    if (input.arns.isEmpty())
        qFatal("%s names no dataset", argv[2]);
    return input;
}

/// Seconds of CPU that all threads of this process have used.
[[nodiscard]] inline double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// What run.py reads.
inline void printCpu(double seconds)
{
    std::printf("cpu_seconds %.6f\n", seconds);
}

} // namespace dw::bench
