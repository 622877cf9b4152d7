// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/isolated.h"

#include <QGuiApplication>

namespace dw {

QString isolated(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? firstStrongIsolate + text + popDirectionalIsolate : text;
}

} // namespace dw
