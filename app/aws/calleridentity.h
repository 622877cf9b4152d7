// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dw {

/// Who a set of credentials belongs to: the answer of sts:GetCallerIdentity.
struct CallerIdentity {
    QString account; ///< twelve digits
    QString arn; ///< e.g. arn:aws:iam::111122223333:user/anna
    QString userId;
    bool operator==(const CallerIdentity &) const = default;
};

} // namespace dw
