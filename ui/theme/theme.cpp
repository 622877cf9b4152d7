// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/themecolors.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

constexpr const char *platformStyle = "dwPlatformStyle";
constexpr int fusionDarkens = 140; // percent: Fusion's frame is the window's colour, darker by that

struct PaletteColors {
    QRgb window, base, alternate, text, button, highlight, highlightInactive, light, midlight, mid, dark, shadow, link, placeholder;
};

constexpr PaletteColors lightColors {0xFFEFF0F2, 0xFFFFFFFF, 0xFFF9FAFB, 0xFF24262A, 0xFFFCFCFD, 0xFFD5E7F7, 0xFFE1E6EB, 0xFFFFFFFF,
    0xFFE6E8EA, 0xFFC4C7CB, 0xFFA8ADB2, 0xFF70757A, 0xFF005A8F, 0xFF666B70};
constexpr PaletteColors darkColors {0xFF2A2B2F, 0xFF1E1F22, 0xFF222327, 0xFFDFE0E3, 0xFF36383C, 0xFF2D4A68, 0xFF373B41, 0xFF4A4D51,
    0xFF3E4146, 0xFF4A4D51, 0xFF17181A, 0xFF0C0D0E, 0xFF7CC4F0, 0xFF9A9DA1};

QPalette makePalette(const PaletteColors &colors)
{
    const auto color = [](QRgb rgb) { return QColor::fromRgb(rgb); };
    QPalette palette(color(colors.button), color(colors.window));
    const std::array roles {std::pair(QPalette::Window, colors.window), std::pair(QPalette::WindowText, colors.text),
        std::pair(QPalette::Base, colors.base), std::pair(QPalette::AlternateBase, colors.alternate),
        std::pair(QPalette::Text, colors.text), std::pair(QPalette::Button, colors.button),
        std::pair(QPalette::ButtonText, colors.text), std::pair(QPalette::BrightText, colors.text),
        std::pair(QPalette::ToolTipBase, colors.button), std::pair(QPalette::ToolTipText, colors.text),
        std::pair(QPalette::Highlight, colors.highlight), std::pair(QPalette::HighlightedText, colors.text),
        std::pair(QPalette::Light, colors.light), std::pair(QPalette::Midlight, colors.midlight), std::pair(QPalette::Mid, colors.mid),
        std::pair(QPalette::Dark, colors.dark), std::pair(QPalette::Shadow, colors.shadow), std::pair(QPalette::Link, colors.link),
        std::pair(QPalette::LinkVisited, colors.link), std::pair(QPalette::PlaceholderText, colors.placeholder)};
    for (const auto &[role, rgb] : roles)
        palette.setColor(role, color(rgb));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, color(colors.highlightInactive));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(colors.placeholder));
    return palette;
}

/// Nobody chose anything: Qt fell back to Fusion with the palette that is built into it.
bool isBuiltInPalette(const QApplication &application)
{
    if (application.style()->name() != u"fusion"_s)
        return false;
    const QPalette builtIn = application.style()->standardPalette();
    const QPalette current = QApplication::palette();
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Highlight}) {
        if (builtIn.color(role) != current.color(role))
            return false;
    }
    return true;
}

void choosePalette(const QApplication &application, ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        QApplication::setPalette(QPalette()); // an empty palette brings the platform's back
        if (isBuiltInPalette(application))
            QApplication::setPalette(lightPalette());
        return;
    case ThemeChoice::Light:
        QApplication::setPalette(lightPalette());
        return;
    case ThemeChoice::Dark:
        QApplication::setPalette(darkPalette());
        return;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace

QPalette lightPalette()
{
    return makePalette(lightColors);
}

QPalette darkPalette()
{
    return makePalette(darkColors);
}

void frameTicks(const QApplication &application)
{
    const QPalette palette = QApplication::palette();
    const ThemeColors colors = themeColors(palette);
    if (!colors.dark || application.style()->name() != u"fusion"_s)
        return;
    QPalette framed = palette;
    framed.setColor(QPalette::Window, colors.outline.lighter(fusionDarkens)); // no other part of these controls has that colour
    for (const char *control : {"QCheckBox", "QRadioButton"})
        QApplication::setPalette(framed, control);
    if (!colors.highContrast)
        return; // the others are seen by what fills them
    for (const char *control : {"QLineEdit", "QPushButton", "QComboBox", "QAbstractSpinBox", "QPlainTextEdit"})
        QApplication::setPalette(framed, control);
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    if (!application.property(platformStyle).isValid())
        application.setProperty(platformStyle, application.style()->name());
    const QString style = choice == ThemeChoice::System ? application.property(platformStyle).toString() : u"fusion"_s;
    if (application.style()->name() != style)
        QApplication::setStyle(style);

    choosePalette(application, choice);
    frameTicks(application);
}

} // namespace dw
