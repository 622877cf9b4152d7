// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/heldcredentials.h"

namespace dw {

/// Credentials that are known from the start and never change: the demo's, the environment's, keys for this run only;
/// or the reason why there are none.
class FixedCredentials final : public HeldCredentials {
    Q_OBJECT
public:
    explicit FixedCredentials(const Result<AwsCredentials> &found, QObject *parent = nullptr)
        : HeldCredentials(parent)
    {
        hold(found);
    }
};

} // namespace dw
