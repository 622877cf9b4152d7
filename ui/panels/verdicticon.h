// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readiness/readiness.h"
#include "ui/theme/icons.h"

namespace dw {

/// The picture that stands beside the word of a verdict.
[[nodiscard]] inline Icon verdictIcon(ReadinessVerdict verdict)
{
    switch (verdict) {
    case ReadinessVerdict::Ready: return Icon::Complete;
    case ReadinessVerdict::ReadyWithWarnings: return Icon::Errors;
    case ReadinessVerdict::NotReady: return Icon::Failed;
    case ReadinessVerdict::Unknown: return Icon::Unknown;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace dw
