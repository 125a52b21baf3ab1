# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

# zt_add_room(<target> SOURCES ... [USES ...] [PRIVATE_USES ...])
# A room is a library that links only what the layer table allows it: static, but where sanitizers would make
# of each of the tests that hold the window a program of a gigabyte (BUILD_SHARED_LIBS).
function(zt_add_room target)
    cmake_parse_arguments(ROOM "" "" "SOURCES;USES;PRIVATE_USES" ${ARGN})
    add_library(${target} ${ROOM_SOURCES})
    set_target_properties(${target} PROPERTIES DEFINE_SYMBOL "")
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${target} PUBLIC ${ROOM_USES} PRIVATE zt_warnings ${ROOM_PRIVATE_USES})
    zt_precompile(${target} ${ROOM_USES})
endfunction()

# zt_add_test(<name> SOURCES ... USES ... [LABELS ...] [DEFINES ...] [TIMEOUT s])
# One QtTest executable, headless, in a fixed locale and time zone.
function(zt_add_test name)
    cmake_parse_arguments(T "" "TIMEOUT" "SOURCES;USES;LABELS;DEFINES" ${ARGN})
    add_executable(${name} ${T_SOURCES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE zt_warnings Qt6::Test ${T_USES})
    zt_precompile(${name} ${T_USES})
    target_compile_definitions(${name} PRIVATE
        ZT_SOURCE_DIR="${PROJECT_SOURCE_DIR}" ZT_BINARY_DIR="${PROJECT_BINARY_DIR}" ${T_DEFINES})
    add_test(NAME ${name} COMMAND ${name})
    if(NOT T_LABELS)
        set(T_LABELS unit)
    endif()
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 120)
    endif()
    if(ZT_SANITIZE)
        math(EXPR T_TIMEOUT "${T_TIMEOUT} * 5")
    endif()
    set_tests_properties(${name} PROPERTIES
        LABELS "${T_LABELS}" TIMEOUT ${T_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()

# Rooms that are there.
function(zt_add_subdirectories)
    foreach(room ${ARGN})
        if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${room}/CMakeLists.txt")
            add_subdirectory(${room})
        endif()
    endforeach()
endfunction()
