# The .deb: `cpack -G DEB` in a build folder.
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# Libraries are found by dpkg-shlibdeps. What is opened at run time it cannot see: Qt verifies TLS with the authorities
# of ca-certificates, Qt Sql opens SQLite's driver, and QtKeychain opens libsecret when it first needs it. Without
# qt6-translations-l10n Qt's own dialogs are English in every language.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libsecret-1-0, gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n")

# The project's description is the first line already; this is what follows it. CPack indents it.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Shows every image dataset of an AWS account in one table that refreshes by
itself: status, message, labeled entries and errors, with charts over time.
.
It only reads; keys are kept in the keychain of the desktop. A built-in demo
account needs no AWS. dataset-watch-cli does the same for scripts.")
