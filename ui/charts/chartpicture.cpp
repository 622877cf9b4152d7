// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "core/wholefile.h"

#include <QBuffer>
#include <QPainter>
#include <QWidget>

namespace dw {

namespace {

constexpr int pixelRatio = 2;
constexpr int border = 12;
constexpr int gap = 4;

} // namespace

QImage chartPicture(const QList<QWidget *> &parts, const QString &title)
{
    int width = 0;
    int height = 0;
    for (const QWidget *part : parts) {
        width = qMax(width, part->width());
        height += part->height() + gap;
    }
    const QPalette palette = parts.first()->palette();
    QFont font = parts.first()->font();
    font.setWeight(QFont::DemiBold);
    const int titleHeight = QFontMetrics(font).height() + border / 2;
    const QSize size(width + 2 * border, height + titleHeight + 2 * border);
    QImage picture(size * pixelRatio, QImage::Format_RGB32);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(palette.color(QPalette::Base));
    QPainter painter(&picture);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    const QString shown = painter.fontMetrics().elidedText(title, Qt::ElideMiddle, width);
    painter.drawText(QRect(border, border, width, titleHeight), Qt::AlignLeft | Qt::TextSingleLine, shown);
    int y = border + titleHeight;
    for (QWidget *part : parts) {
        part->render(&painter, {border, y}, {}, QWidget::DrawChildren);
        y += part->height() + gap;
    }
    return picture;
}

QString writePicture(const QImage &picture, const QString &path)
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    if (!picture.save(&png, "PNG"))
        return QStringLiteral("PNG");
    return writeWholeFile(path, png.data());
}

} // namespace dw
