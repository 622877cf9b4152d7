# The files by which a Linux desktop knows the program: menu entry, software centre, icons, man pages.
set(desktop_resource ${PROJECT_SOURCE_DIR}/resources/${DW_APP_ID})
set(made_files) # by commands at build time

install(FILES ${desktop_resource}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)

configure_file(${desktop_resource}.metainfo.xml.in ${DW_APP_ID}.metainfo.xml @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${DW_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

# Desktops without an SVG renderer take the PNG of the size they need; made only where the tool is there.
set(icon_folder ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${desktop_resource}.svg DESTINATION ${icon_folder}/scalable/apps)
find_program(DW_RSVG_CONVERT rsvg-convert)
if(DW_RSVG_CONVERT)
    foreach(size 16 22 24 32 48 64 128 256 512)
        set(png ${CMAKE_CURRENT_BINARY_DIR}/icon-${size}.png)
        add_custom_command(OUTPUT ${png} DEPENDS ${desktop_resource}.svg VERBATIM
            COMMAND ${DW_RSVG_CONVERT} --width=${size} --height=${size} --output=${png} ${desktop_resource}.svg)
        install(FILES ${png} DESTINATION ${icon_folder}/${size}x${size}/apps RENAME ${DW_APP_ID}.png)
        list(APPEND made_files ${png})
    endforeach()
endif()

# Packs a file of this build folder, to the same bytes every time, and installs it.
find_program(DW_GZIP gzip REQUIRED)
function(dw_install_packed file destination)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${file})
    add_custom_command(OUTPUT ${source}.gz DEPENDS ${source} VERBATIM COMMAND ${DW_GZIP} -9nkf ${source})
    install(FILES ${source}.gz DESTINATION ${destination})
    set(made_files ${made_files} ${source}.gz PARENT_SCOPE)
endfunction()

foreach(page dataset-watch.1 dataset-watch-cli.1)
    configure_file(man/${page}.in ${page} @ONLY)
    dw_install_packed(${page} ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()
