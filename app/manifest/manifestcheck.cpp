// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/manifestcheck.h"

#include "core/elsewhere.h"
#include "core/whenanswered.h"
#include "manifest/manifestchecker.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

Result<ManifestReport> checkFile(const QString &path, const ManifestProgress &progress)
{
    ApiError error;
    if (const QFileInfo info(path); info.exists() && !info.isFile()) { // opening a pipe waits for somebody to write
        error.message = u"Not a regular file"_s;
        return failure(error);
    }
    QFile file(path);
    // Without a buffer: the blocks are large
    if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return checkManifest(file, path, progress);
    error.message = file.errorString();
    return failure(error);
}

} // namespace

ManifestCheck::~ManifestCheck()
{
    if (m_wanted)
        *m_wanted = false;
}

void ManifestCheck::start(const QString &path)
{
    if (m_wanted)
        *m_wanted = false;
    m_wanted = std::make_shared<std::atomic_bool>(true);
    const qint64 total = QFile(path).size();
    // Bytes are told from the other thread; the object may be gone when they come to ours
    const auto tell = [self = QPointer<ManifestCheck>(this), wanted = m_wanted, total](qint64 bytes) {
        if (*wanted)
            QMetaObject::invokeMethod(qApp, [self, wanted, bytes, total] {
                if (self && self->m_wanted == wanted)
                    Q_EMIT self->progressed(bytes, total);
            });
        return wanted->load();
    };
    whenAnswered(elsewhere([path, tell] { return checkFile(path, tell); }), this, [this, wanted = m_wanted](const Result<ManifestReport> &report) {
        if (m_wanted != wanted)
            return; // another one was begun
        m_wanted.reset();
        Q_EMIT finished(report);
    });
}

void ManifestCheck::cancel()
{
    if (m_wanted)
        *m_wanted = false;
}

} // namespace dw
