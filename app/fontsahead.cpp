// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fontsahead.h"

#ifdef ZT_HAVE_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace zt {

std::future<void> readFontsAhead()
{
#ifdef ZT_HAVE_FONTCONFIG
    // Where the system has no thread to give, whoever waits reads it.
    return std::async(std::launch::async | std::launch::deferred, [] { FcInit(); });
#else
    return std::async(std::launch::deferred, [] {});
#endif
}

} // namespace zt
