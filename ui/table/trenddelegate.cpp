// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/trenddelegate.h"

#include "ui/charts/datasettrend.h"
#include "ui/table/datasettablemodel.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

namespace dw {

namespace {

constexpr int lineWidth = 54;
constexpr int tallestLine = 14;
constexpr double stroke = 1.5;
constexpr int cacheBytes = 4 * 1024 * 1024; // of 54 x 14 pixels: 1,300 lines, or 330 at twice the resolution

QPixmap linePicture(const QList<StepLine> &pieces, const QSize &size, const QColor &ink, double pixelRatio)
{
    QPixmap picture(QSizeF(size * pixelRatio).toSize());
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, stroke, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const QRectF room = QRectF({}, size).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    // in the middle of a pixel, or one level would be sharper than another
    const auto onPixel = [pixelRatio](double position) { return (std::floor(position * pixelRatio) + 0.5) / pixelRatio; };
    for (const StepLine &piece : pieces) {
        QPolygonF line;
        for (const QPointF &point : piece)
            line.append({onPixel(room.left() + point.x() * room.width()), onPixel(room.bottom() - point.y() * room.height())});
        painter.drawPolyline(line);
    }
    return picture;
}

} // namespace

TrendDelegate::TrendDelegate(QObject *parent)
    : CellDelegate(Qt::ElideNone, parent)
    , m_lines(cacheBytes)
{
}

void TrendDelegate::paintContent(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const int number = painter.fontMetrics().horizontalAdvance(text);
    QRect numberRoom = cell.content;
    if (cell.content.width() >= number + gap + lineWidth) {
        const int height = qMin(tallestLine, cell.content.height() - 4);
        const QRect place
            = QStyle::alignedRect(cell.direction, Qt::AlignRight | Qt::AlignVCenter, {lineWidth, height}, cell.content);
        if (cell.direction == Qt::LeftToRight)
            numberRoom.setRight(place.left() - gap - 1);
        else
            numberRoom.setLeft(place.right() + gap + 1);
        const QVariant change = index.data(DatasetTableModel::SortRole);
        const bool isFlat = change.isValid() && change.toLongLong() == 0;
        const QColor ink = inkOn(cell, isFlat ? cell.colors.outline : cell.colors.labeled);
        const double pixelRatio = painter.device()->devicePixelRatioF();
        const Key key{index.data(DatasetTableModel::TrendVersionRole).toUInt(), height, ink.rgba(),
                      static_cast<int>(pixelRatio * 1000)};
        const QPixmap *line = m_lines.object(key);
        if (!line && key.version != 0) {
            const auto trend = index.data(DatasetTableModel::TrendRole).value<TrendValue>();
            auto *made = new QPixmap(linePicture(trend.pieces, place.size(), ink, pixelRatio));
            m_lines.insert(key, made, qMax<qsizetype>(1, qsizetype(made->width()) * made->height() * 4));
            line = m_lines.object(key);
        }
        if (line)
            painter.drawPixmap(place.topLeft(), *line);
    }
    paintText(painter, cell, numberRoom, text, Qt::AlignRight | Qt::AlignAbsolute);
}

} // namespace dw
