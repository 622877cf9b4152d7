// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/themecolors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// the macro declares a function, which must be outside every namespace
static void loadResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace dw {

namespace {

QString fileName(Icon icon)
{
    switch (icon) {
    case Icon::Complete:
        return u"complete"_s;
    case Icon::InProgress:
        return u"in-progress"_s;
    case Icon::Failed:
        return u"failed"_s;
    case Icon::Errors:
        return u"errors"_s;
    case Icon::Stale:
        return u"stale"_s;
    case Icon::Deleting:
        return u"deleting"_s;
    case Icon::Unknown:
        return u"unknown"_s;
    case Icon::Add:
        return u"add"_s;
    case Icon::Refresh:
        return u"refresh"_s;
    case Icon::Pause:
        return u"pause"_s;
    case Icon::Play:
        return u"play"_s;
    case Icon::Search:
        return u"search"_s;
    case Icon::Key:
        return u"key"_s;
    case Icon::User:
        return u"user"_s;
    case Icon::Copy:
        return u"copy"_s;
    case Icon::Close:
        return u"close"_s;
    case Icon::Sidebar:
        return u"sidebar"_s;
    case Icon::Table:
        return u"table"_s;
    case Icon::Download:
        return u"download"_s;
    case Icon::Settings:
        return u"settings"_s;
    case Icon::Lock:
        return u"lock"_s;
    case Icon::Offline:
        return u"offline"_s;
    case Icon::Information:
        return u"information"_s;
    case Icon::Folder:
        return u"folder"_s;
    case Icon::Remove:
        return u"remove"_s;
    case Icon::Running:
        return u"running"_s;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

/// The files are drawn in black on white; both are replaced.
QPixmap render(Icon icon, const QSize &pixels, const QColor &ink, const QColor &paper)
{
    const QString key = u"dw:%1:%2x%3:%4:%5"_s.arg(int(icon)).arg(pixels.width()).arg(pixels.height()).arg(ink.rgba()).arg(paper.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    loadResources();
    QFile file(u":/icons/%1.svg"_s.arg(fileName(icon)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    if (!opened)
        return {};
    QByteArray svg = file.readAll();
    constexpr QByteArrayView apart = "#paper"; // the ink may be white, as text on a selection, and the paper black
    svg.replace("#ffffff", apart).replace("#000000", ink.name(QColor::HexRgb).toLatin1()).replace(apart, paper.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine final : public QIconEngine {
public:
    explicit ThemedIconEngine(Icon icon)
        : m_icon(icon)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    /// \p size is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor ink = iconColor(m_icon, palette);
        if (mode == QIcon::Disabled)
            ink = palette.color(QPalette::Disabled, QPalette::ButtonText);
        else if (mode == QIcon::Selected)
            ink = readableOn(palette.color(QPalette::Highlight), ink, palette.color(QPalette::HighlightedText), 3);
        return render(m_icon, size, ink, palette.color(QPalette::Base));
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_icon); }
    QString key() const override { return u"dw-themed"_s; }

private:
    Icon m_icon;
};

} // namespace

QIcon themedIcon(Icon icon)
{
    return QIcon(new ThemedIconEngine(icon)); // QIcon owns its engine
}

QColor iconColor(Icon icon, const QPalette &palette)
{
    const ThemeColors colors = themeColors(palette);
    switch (icon) {
    case Icon::Complete:
        return colors.labeled;
    case Icon::InProgress:
    case Icon::Running:
        return colors.inProgress;
    case Icon::Failed:
    case Icon::Errors:
        return colors.failed;
    case Icon::Stale:
    case Icon::Deleting:
    case Icon::Unknown:
        return colors.quiet;
    case Icon::Add:
    case Icon::Refresh:
    case Icon::Pause:
    case Icon::Play:
    case Icon::Search:
    case Icon::Key:
    case Icon::User:
    case Icon::Copy:
    case Icon::Close:
    case Icon::Sidebar:
    case Icon::Table:
    case Icon::Download:
    case Icon::Settings:
    case Icon::Lock:
    case Icon::Offline:
    case Icon::Information:
    case Icon::Folder:
    case Icon::Remove:
        return palette.color(QPalette::WindowText);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

void paintIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &ink, const QColor &paper)
{
    // a widget that is rendered into a picture keeps the ratio of its screen; the painter knows that of the picture
    const qreal ratio = qMax(painter.device()->devicePixelRatio(), painter.deviceTransform().m11());
    painter.drawPixmap(rect, render(icon, (QSizeF(rect.size()) * ratio).toSize(), ink, paper));
}

} // namespace dw
