// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redact.h"
#include "fuzz.h"

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString out = dw::redact(text);
    require(out.size() <= 8 * text.size() + 8); // "[hidden]" for at least one character
    // whatever stands before it: a field on a line of its own does not leak
    require(!dw::redact(text + u"\n\nSecretAccessKey=wJalrCANARY"_s).contains(u"CANARY"_s));
    return 0;
}
