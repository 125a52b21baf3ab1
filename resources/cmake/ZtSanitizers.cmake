# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
option(ZT_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
option(ZT_COVERAGE "Instrument for gcov" OFF)
option(ZT_FUZZ "Build the libFuzzer targets (clang only)" OFF)
# Qt 6.4 compares empty lists by memcmp with null pointers (QtCore/qarraydataops.h).
if(ZT_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize=nonnull-attribute -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(ZT_COVERAGE)
    # Threads count too; what a debugger needs would fill a disk (50 GB); counters between the instructions keep an
    # optimiser (one test program has one) from seeing what is set.
    add_compile_options(--coverage -fprofile-update=atomic -O0 -g0 -Wno-maybe-uninitialized)
    add_link_options(--coverage)
endif()
if(ZT_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
