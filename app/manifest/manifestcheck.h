// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "manifest/manifestreport.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace dw {

/// Checks one manifest after the other in another thread. Nothing leaves this computer.
class ManifestCheck final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Gives up what runs; nothing is said of it any more.
    ~ManifestCheck() override;

    /// Begins; what ran before is given up in silence.
    void start(const QString &path);
    /// Gives up: finished() with Cancelled.
    void cancel();
    [[nodiscard]] bool isRunning() const noexcept { return m_wanted != nullptr; }

Q_SIGNALS:
    void progressed(qint64 bytes, qint64 total);
    void finished(const dw::Result<dw::ManifestReport> &report);

private:
    std::shared_ptr<std::atomic_bool> m_wanted; ///< of the check that runs; false gives it up
};

} // namespace dw
