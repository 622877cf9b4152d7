// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/processhardening.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#include <werapi.h>
#elif defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace dw {

namespace {

#if defined(NDEBUG) && !defined(DW_SANITIZED)
constexpr bool isForPeople = true;
#else
constexpr bool isForPeople = false; // LeakSanitizer and debuggers look into the process
#endif

} // namespace

void forbidCoreDumps() noexcept
{
    if (!isForPeople)
        return;
#if defined(Q_OS_WIN)
    SetErrorMode(SetErrorMode(0) | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
#elif defined(Q_OS_LINUX)
    // Zero would not hold for a handler behind a pipe; one byte is Linux's own word for "none at all" there, and less
    // than the smallest file
    const rlimit none{1, 1};
    setrlimit(RLIMIT_CORE, &none);
#elif defined(Q_OS_UNIX)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

void forbidMemoryReaders() noexcept
{
#ifdef Q_OS_LINUX
    if (isForPeople)
        prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace dw
