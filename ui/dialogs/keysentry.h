// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/awscredentials.h"

#include <QStringList>

namespace dw {

/// What a person typed to make a connection from keys. Holds secrets: hand it on, never keep or print it.
struct KeysEntry {
    QString connectionId; ///< of the connection that gets new keys; empty for a new one
    QString name;
    AwsCredentials credentials;
    QStringList regions;
};

} // namespace dw
