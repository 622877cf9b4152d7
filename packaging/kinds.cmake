# Read by cpack, not by cmake: the settings of the kind of package it is about to make.
if(CPACK_GENERATOR STREQUAL DEB)
    include(${CMAKE_CURRENT_LIST_DIR}/deb/package.cmake)
endif()
