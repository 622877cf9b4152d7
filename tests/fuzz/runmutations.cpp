// SPDX-License-Identifier: GPL-3.0-or-later
// A target without libFuzzer: mutations_NAME NAME CORPUS COUNT runs it on each seed and on COUNT mutations of them, always the
// same ones. An input that ends the program is left as crash-NAME.
#include "fuzz.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <random>

namespace {

QByteArray current;
QByteArray crashFile;

/// Not safe in a signal handler by the book, but the program is lost anyway.
void onCrash(int signal)
{
    std::FILE *file = std::fopen(crashFile.constData(), "wb");
    if (file) {
        std::fwrite(current.constData(), 1, std::size_t(current.size()), file);
        std::fclose(file);
    }
    std::fprintf(stderr, "signal %d: the input is in %s\n", signal, crashFile.constData());
    std::_Exit(1);
}

class Mutations {
public:
    explicit Mutations(const QList<QByteArray> &seeds)
        : m_seeds(seeds)
    {
    }

    QByteArray next()
    {
        QByteArray bytes = seed();
        for (qsizetype changes = 1 + below(4); changes > 0; --changes)
            change(bytes);
        return bytes;
    }

private:
    qsizetype below(qsizetype limit) { return qsizetype(m_random() % std::uint64_t(std::max<qsizetype>(limit, 1))); }
    const QByteArray &seed() { return m_seeds.at(below(m_seeds.size())); }

    void change(QByteArray &bytes)
    {
        const qsizetype place = below(bytes.size() + 1);
        const qsizetype length = below(std::min<qsizetype>(bytes.size() - place, 40) + 1);
        switch (below(6)) {
        case 0: bytes.remove(place, length); return;
        case 1: bytes.insert(place, bytes.mid(place, length)); return;
        case 2: bytes.insert(place, char(below(256))); return;
        case 3: bytes.truncate(place); return;
        case 4: { // a piece of another seed
            const QByteArray &other = seed();
            bytes.insert(place, other.mid(below(other.size()), 1 + below(60)));
            return;
        }
        default:
            if (place < bytes.size())
                bytes[place] = char(bytes.at(place) ^ char(1 << below(8)));
        }
    }

    QList<QByteArray> m_seeds;
    std::mt19937_64 m_random{20261125};
};

void run(const QByteArray &bytes)
{
    current = bytes;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(current.constData()), std::size_t(current.size()));
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 4)
        return 2;
    crashFile = QByteArray("crash-") + arguments[1];
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE})
        std::signal(signal, onCrash);

    QList<QByteArray> seeds;
    const auto entries = QDir(QString::fromLocal8Bit(arguments[2])).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &entry : entries) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        seeds.append(file.readAll());
        run(seeds.last());
    }
    if (seeds.isEmpty())
        return 2; // a wrong folder must not look like success
    Mutations mutations(seeds);
    for (int i = QByteArray(arguments[3]).toInt(); i > 0; --i)
        run(mutations.next());
    return 0;
}
