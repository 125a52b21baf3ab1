# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_library(zt_warnings INTERFACE)
target_compile_options(zt_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Werror
    -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-align -Wformat=2 -Wnull-dereference
    -Wimplicit-fallthrough -Wextra-semi -Wundef -Wswitch-enum
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wuseless-cast -Wsuggest-override>)
# GCC 12 follows no further than it inlines: at -O3 it takes std::variant and QHash, which check
# before they read, for faults. Clang and the sanitizers watch over both.
target_compile_options(zt_warnings INTERFACE
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-maybe-uninitialized -Wno-null-dereference>)
