// SPDX-License-Identifier: GPL-3.0-or-later
// S2: a crash leaves no picture of the memory behind. Each row crashes a child of its own, made by fork().
#include "core/processhardening.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

/// Runs \p prepare in a child that may dump, in \p folder: its end as waitpid() tells it.
template<typename Prepare>
int endOfChild(const QString &folder, Prepare prepare)
{
    const QByteArray where = folder.toUtf8();
    const pid_t child = fork();
    if (child == 0) {
        rlimit limit{};
        getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_CORE, &limit);
        std::signal(SIGABRT, SIG_DFL);
        const int status = chdir(where.constData()) == 0 ? prepare() : 1;
        _exit(status);
    }
    int status = -1;
    waitpid(child, &status, 0);
    return status;
}

bool isFaultFindingBuild()
{
#if defined(NDEBUG) && !defined(DW_SANITIZED)
    return false;
#else
    return true;
#endif
}

} // namespace

class TestProcessHardening : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (isFaultFindingBuild())
            QSKIP("builds for finding faults keep their core dumps");
    }

    void S2_crashLeavesNoCore()
    {
        QTemporaryDir folder;
        const int plain = endOfChild(folder.path(), [] {
            std::abort();
            return 0;
        });
        QVERIFY(WIFSIGNALED(plain));
        if (!WCOREDUMP(plain))
            QSKIP("nothing on this machine makes core dumps, so their absence proves nothing");
        for (const QString &core : QDir(folder.path()).entryList(QDir::Files))
            QVERIFY(QFile::remove(folder.filePath(core)));

        const int hardened = endOfChild(folder.path(), [] {
            forbidCoreDumps();
            std::abort();
            return 0;
        });
        QVERIFY(WIFSIGNALED(hardened));
        QVERIFY(!WCOREDUMP(hardened));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }

    void S2_theLimitCannotBeRaisedAgain()
    {
        QTemporaryDir folder;
        const int status = endOfChild(folder.path(), [] {
            forbidCoreDumps();
            rlimit limit{};
            getrlimit(RLIMIT_CORE, &limit);
            return limit.rlim_cur == 1 && limit.rlim_max == 1 ? 0 : 2;
        });
        QCOMPARE(status, 0);
    }

    void S2_memoryIsReadByNobodyElse()
    {
        QTemporaryDir folder;
        const int status = endOfChild(folder.path(), [] {
            forbidMemoryReaders();
            return prctl(PR_GET_DUMPABLE);
        });
        QCOMPARE(status, 0); // not dumpable: /proc/PID/mem and /proc/PID/environ are root's
    }

    /// Portals have to look into a program with a window, see processhardening.h.
    void S2_windowsStayVisibleToPortals()
    {
        QTemporaryDir folder;
        const int status = endOfChild(folder.path(), [] {
            forbidCoreDumps();
            return prctl(PR_GET_DUMPABLE) == 1 ? 0 : 2;
        });
        QCOMPARE(status, 0);
    }
};

QTEST_GUILESS_MAIN(TestProcessHardening)
#include "tst_processhardening.moc"
