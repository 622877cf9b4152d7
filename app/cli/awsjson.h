// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>

namespace dw {

/// JSON as the AWS CLI prints it: indented by four, members in the order they were inserted, empty objects and arrays as
/// {} and [], integers as they came, other numbers as Python's repr, text as UTF-8 with nothing escaped but quotes,
/// backslashes and bytes below 0x20. Ends with a line break. Compared with AWS CLI 2.9.19 in the tests.
[[nodiscard]] QByteArray formatAwsJson(const nlohmann::ordered_json &value);

/// A double as Python's repr() writes it: the shortest digits that read back the same, "1000.0", "1e+16", "1e-05".
[[nodiscard]] QByteArray formatPythonFloat(double value);

} // namespace dw
