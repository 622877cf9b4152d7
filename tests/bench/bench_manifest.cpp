// SPDX-License-Identifier: GPL-3.0-or-later
// A manifest as large as AWS takes, 250,000 lines in 1 GB: what checking it takes.
#include "manifest/manifestchecker.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

constexpr int lines = 250'000;
constexpr qsizetype lineSize = 4'290; // so that all of them are just below 1 GB

QByteArray line(int number)
{
    QByteArray boxes;
    QByteArray objects;
    for (int i = 0; i < 20; ++i) {
        boxes += R"({"class_id":1,"top":251,"left":)" + QByteArray::number(i * 20) + R"(,"width":155,"height":101},)";
        objects += R"({"confidence":1},)";
    }
    QByteArray text = R"({"source-ref":"SOURCE","bb":{"image_size":[{"width":640,"height":480,"depth":3}],"annotations":[BOXES]},)"
                      R"("bb-metadata":{"objects":[OBJECTS],"class-map":{"0":"Echo","1":"Echo Dot"},"type":"groundtruth/object-detection",)"
                      R"("human-annotated":"yes","creation-date":"2018-10-18T22:18:13.527256","job-name":"JOB"}})";
    text.replace("SOURCE", "s3://images/set/" + QByteArray::number(number) + ".jpg").replace("BOXES", boxes.chopped(1));
    text.replace("OBJECTS", objects.chopped(1));
    return text.replace("JOB", QByteArray(lineSize - text.size(), 'j')).left(lineSize) + '\n';
}

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

int main()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large.manifest"_s));
    if (!file.open(QIODevice::ReadWrite))
        return 1;
    for (int i = 0; i < lines; ++i) {
        QByteArray text = line(i);
        if (file.write(text) != text.size())
            return 1;
    }
    file.seek(0);
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    const double start = cpuSeconds();
    const auto report = checkManifest(file, file.fileName());
    if (!report)
        return 1;
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    std::printf("bytes %lld\n", static_cast<long long>(report->bytes));
    std::printf("good_lines %lld\n", static_cast<long long>(report->expectedEntries() - report->notUsed));
    std::printf("cpu_s %.2f\n", cpuSeconds() - start);
    std::printf("memory_mb %.0f\n", double(after.ru_maxrss - before.ru_maxrss) / 1024);
    return 0;
}
