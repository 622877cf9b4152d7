// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wipe.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace dw {

namespace {

void overwrite(void *memory, std::size_t size) noexcept
{
#ifdef Q_OS_WIN
    SecureZeroMemory(memory, size);
#else
    // explicit_bzero() is not everywhere; a volatile write may not be left out either
    auto *byte = static_cast<volatile unsigned char *>(memory);
    while (size-- > 0)
        *byte++ = 0;
#endif
}

/// Qt allocates more than it shows, and what was longer once is still there.
template<typename Text>
void wipeBuffer(Text &text, int holders) noexcept
{
    auto &data = text.data_ptr();
    auto *header = data.d_ptr(); // null for literals: they are read-only
    // acquired: another thread that let go has read it before we write
    if (header && header->ref_.loadAcquire() <= holders) {
        auto *begin = data.data() - data.freeSpaceAtBegin();
        overwrite(begin, static_cast<std::size_t>(data.constAllocatedCapacity()) * sizeof(*begin));
    }
    text = Text();
}

} // namespace

void wipe(QByteArray &bytes, int holders) noexcept
{
    wipeBuffer(bytes, holders);
}

void wipe(QString &text, int holders) noexcept
{
    wipeBuffer(text, holders);
}

} // namespace dw
