// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <tl/expected.hpp>

namespace dw {

/// An error answer of an AWS service, before it is written in the protocol of that service.
struct ServiceRefusal {
    QByteArray code; ///< in the JSON services' spelling, e.g. "UnrecognizedClientException"
    QByteArray message;
    int status = 400; ///< of HTTP
    bool operator==(const ServiceRefusal &) const = default;
};

/// What an operation answers: the body of a success, or why there is none. Mark each function that returns it.
using ServiceAnswer = tl::expected<QByteArray, ServiceRefusal>;

} // namespace dw
