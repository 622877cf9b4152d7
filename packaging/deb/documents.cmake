# What Debian wants to find in share/doc.
execute_process(COMMAND date --utc --rfc-email --date ${DW_RELEASE_DATE}
    OUTPUT_VARIABLE DW_RELEASE_DATE_RFC OUTPUT_STRIP_TRAILING_WHITESPACE)
configure_file(deb/changelog.in changelog @ONLY)
dw_install_packed(changelog ${CMAKE_INSTALL_DATADIR}/doc/${PROJECT_NAME})
install(FILES deb/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${PROJECT_NAME})
