# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
option(ZT_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
option(ZT_COVERAGE "Count which branches of the source are taken (clang only)" OFF)
option(ZT_FUZZ "Build the libFuzzer targets (clang only)" OFF)
# Qt 6.4 compares empty lists by memcmp with null pointers (QtCore/qarraydataops.h).
if(ZT_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize=nonnull-attribute -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(ZT_COVERAGE)
    # Branches of the source: what a compiler makes beside them (clearing up, exceptions) no test can take.
    add_compile_options(-fprofile-instr-generate -fcoverage-mapping -fprofile-update=atomic -O0 -g0)
    add_link_options(-fprofile-instr-generate)
endif()
if(ZT_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
