// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/datasetarn.h"
#include "settings/appsettings.h"

#include <QSize>
#include <QUrl>

#include <optional>
#include <variant>

namespace dw {

/// What the window was started with.
struct WindowOptions {
    bool demo = false;
    bool fromEnvironment = false; ///< an unsaved connection from AWS_* variables
    QString profile; ///< an unsaved connection from this profile of the shared files
    QString region; ///< instead of the environment's or the profile's
    std::optional<QUrl> endpoint;
    std::optional<double> rate; ///< calls a second; 0 is unlimited
    QString snapshot; ///< path of the PNG to write; empty: an ordinary window
    QString historyFile; ///< where history is kept, also that of the demo; empty: in the person's own
    std::optional<ThemeChoice> theme;
    QString language; ///< isKnownLanguage(); empty: as the settings say
    std::optional<DatasetArn> select;
    std::optional<QSize> size;
};

/// Text to print instead of opening a window.
struct PrintAndExit {
    QString text;
    int exitCode = 0; ///< 0 for --help and --version, 252 for a wrong option; that goes to standard error
};

/// Understands the arguments, the program's name first. Pure: needs no QCoreApplication, so that --help and --version
/// work where no display is.
[[nodiscard]] std::variant<WindowOptions, PrintAndExit> parseWindowOptions(const QStringList &arguments);

} // namespace dw
