// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicall.h"

namespace dw {

/// A call whose answer one pure function understands.
template<typename T>
class ParsedCall final : public ApiCall {
public:
    using Parser = Result<T> (*)(const QByteArray &body);

    ParsedCall(ApiRequest request, Parser parser)
        : ApiCall(std::move(request))
        , m_parser(parser)
    {
    }

    /// The value, or why there is none. Only after finished().
    [[nodiscard]] Result<T> result() const
    {
        if (!reply())
            return failure(reply().error());
        return m_value;
    }

protected:
    [[nodiscard]] std::optional<ApiError> accept(const ApiReply &reply) override
    {
        Result<T> parsed = m_parser(reply.body);
        if (!parsed)
            return parsed.error();
        m_value = *std::move(parsed);
        return std::nullopt;
    }

private:
    Parser m_parser;
    T m_value;
};

} // namespace dw
