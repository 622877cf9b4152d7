// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallerystage.h"

#include <functional>

namespace dw::test {

/// One picture: what is on the stage and when it is there. A dialog or a menu that is open is the picture; else the window.
struct Scene {
    QString name; ///< of the file
    std::function<void(GalleryStage &)> arrange;
    std::function<bool(GalleryStage &)> isReady{}; ///< what was asked for is there; empty: nothing is to be waited for
    GalleryStage::Fill fill = GalleryStage::Fill::Story;
    bool isOld = false; ///< everything was read 40 minutes ago
};

/// States of the window, and each tab of its details.
[[nodiscard]] QList<Scene> windowScenes();

/// Ways to look at the same datasets that a person chooses: groups, hidden ones, the details at the right, more columns.
[[nodiscard]] QList<Scene> viewScenes();

/// Each dialog. \p folder is where they may write what they are to read.
[[nodiscard]] QList<Scene> dialogScenes(const QString &folder);

} // namespace dw::test
