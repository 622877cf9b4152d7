// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "manifest/manifestreport.h"

#include <functional>

class QIODevice;

namespace dw {

/// Called with the bytes read so far, a few times a second; false gives up.
using ManifestProgress = std::function<bool(qint64 bytes)>;

/// Reads \p manifest to its end, line by line: some 30 MB of memory for as many lines as AWS takes, never above 100 MB
/// whatever the file, 250 MB a second. For that, duplicates are told of the first million source-refs alone. \p name is that
/// of the file, for the rule about its extension. Fails when it cannot be read, and as Cancelled when \p progress says so.
[[nodiscard]] Result<ManifestReport> checkManifest(QIODevice &manifest, const QString &name, const ManifestProgress &progress = {});

} // namespace dw
