// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace dw::test {

/// A secret nobody else has, made at run time so that it is in no program text, and a count of its copies in this
/// process's memory. Keeps it masked, so that it is none of them.
class MemoryCanary {
public:
    explicit MemoryCanary(char first)
    {
        m_masked.append(char(first ^ mask));
        for (int i = 0; i < 39; ++i)
            m_masked.append(char(("ABCDEFGHJKLMNPQRSTUVWXYZ23456789"[std::rand() % 32]) ^ mask));
    }

    /// The only copy outside of this object, until somebody makes another.
    [[nodiscard]] QByteArray secret() const
    {
        QByteArray plain(m_masked.size(), Qt::Uninitialized);
        for (qsizetype i = 0; i < plain.size(); ++i)
            plain[i] = char(m_masked[i] ^ mask);
        return plain;
    }

    /// Copies in the heap, the stacks and everything else that is writable, as UTF-8 and as UTF-16. The middle half counts.
    [[nodiscard]] int copies() const { return copies(1) + copies(2); }
    [[nodiscard]] int copiesInUtf16() const { return copies(2); }

private:
    static constexpr char mask = 0x2A;

    /// Takes no memory from the heap: it would get, and fill, the very blocks that secrets were freed in.
    [[nodiscard]] int copies(qsizetype step) const
    {
        // mappings of their own, so that what was read for the search is not found by it
        char *const window = mapped(windowSize);
        char *const maps = mapped(windowSize);
        const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
        readMaps(maps);
        int found = 0;
        for (char *line = maps; *line;) {
            char *end = line;
            const auto from = quintptr(std::strtoull(line, &end, 16));
            const auto to = quintptr(std::strtoull(end + 1, &end, 16));
            const bool own = from <= quintptr(window) && quintptr(window) < to;
            if (!own && end[1] == 'r' && end[2] == 'w')
                found += copiesBetween(from, to, step, memory, window);
            line = std::strchr(end, '\n') + 1;
        }
        close(memory);
        munmap(window, windowSize);
        munmap(maps, windowSize);
        return found;
    }

    [[nodiscard]] int copiesBetween(quintptr from, quintptr to, qsizetype step, int memory, char *window) const
    {
        constexpr qsizetype overlap = 256; // of two windows; more than a secret is long
        int found = 0;
        for (quintptr at = from; at < to; at += windowSize - overlap) {
            const auto got = pread(memory, window, qMin<std::size_t>(windowSize, to - at), off_t(at));
            for (qsizetype i = 0; i + m_masked.size() * step <= got && i < qsizetype(windowSize) - overlap; ++i)
                found += isHere(window + i, step);
        }
        std::memset(window, 0, windowSize);
        return found;
    }

    /// The middle half: the ends of freed memory are written over first.
    [[nodiscard]] bool isHere(const char *at, qsizetype step) const
    {
        for (qsizetype i = m_masked.size() / 4; i < m_masked.size() * 3 / 4; ++i) {
            if (char(at[i * step] ^ mask) != m_masked.constData()[i] || (step == 2 && at[i * 2 + 1] != 0))
                return false;
        }
        return true;
    }

    /// Shared, or Linux would join it with the heap's own.
    [[nodiscard]] static char *mapped(std::size_t size)
    {
        return static_cast<char *>(mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    }

    static void readMaps(char *text)
    {
        const int maps = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
        for (ssize_t got = 0; (got = read(maps, text, 4096)) > 0;)
            text += got;
        close(maps);
    }

    static constexpr std::size_t windowSize = 1 << 20;
    QByteArray m_masked;
};

} // namespace dw::test
