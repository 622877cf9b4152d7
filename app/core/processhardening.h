// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dw {

/// No picture of this process's memory, secrets and all, is written when it crashes: neither to a file nor to a handler of
/// core dumps. Call it first in main(). Does nothing in builds for finding faults (without NDEBUG, or with a sanitizer),
/// which need their core dumps. Programs that we start inherit it on Linux and macOS.
/// Source: Linux, core(5) and fs/coredump.c; Windows, SetErrorMode and WerSetFlags.
void forbidCoreDumps() noexcept;

/// Other processes of the same person cannot read this one's memory or environment on Linux, and no debugger attaches.
/// Only for programs without a window: desktop portals refuse whom they cannot look into, which costs the file dialogs,
/// the dark theme and the window frame of some desktops (flatpak/xdg-desktop-portal #785, #1490, #2141). Does nothing in
/// builds for finding faults, and elsewhere than on Linux.
void forbidMemoryReaders() noexcept;

} // namespace dw
