// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"

#include <QList>

#include <functional>
#include <memory>

namespace zt {

/// The pages there are, in the order of the rail. A page is made when it is first shown.
struct PageEntry
{
    QString id;
    QString iconName;
    QString text; ///< in the language of the window
    std::function<Page*(AppContext&)> make;
};

[[nodiscard]] QList<PageEntry> pageEntries();

/// "Ctrl+1" … "Ctrl+9", "Ctrl+0" for the tenth of them.
[[nodiscard]] QString pageShortcut(int index);

} // namespace zt
