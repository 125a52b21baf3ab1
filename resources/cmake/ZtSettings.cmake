# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(ZT_BUILD_TESTS "Build the tests" ON)
option(ZT_BUILD_BENCH "Build the benchmarks and their reference programs" OFF)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

find_program(ZT_CCACHE ccache)
if(ZT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # What ccache asks for before it keeps objects that were made with precompiled headers.
    set(CMAKE_C_COMPILER_LAUNCHER "${ZT_CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${ZT_CCACHE}")
endif()

# A hundred tests are linked anew whenever a header of the domain changes: six seconds each instead of thirty.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=lld ZT_HAS_LLD)
if(ZT_HAS_LLD)
    add_link_options(-fuse-ld=lld)
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql Charts Concurrent Svg PrintSupport LinguistTools Test)
find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS DBus)
find_package(OpenSSL 3 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(QUAZIP REQUIRED IMPORTED_TARGET quazip1-qt6)
pkg_check_modules(SQLITE3 REQUIRED IMPORTED_TARGET sqlite3)
find_package(ZLIB REQUIRED)

add_compile_definitions(
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    ZT_VERSION="${PROJECT_VERSION}")
