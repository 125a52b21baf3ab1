// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/itemanswer.h"

namespace zt {

struct StatusWord
{
    ItemStatus status = ItemStatus::NotAssessed;
    std::optional<int> sharePercent; ///< where the words say one: "部分實施 60%"
};

/// A status as a key or as a person writes it in Chinese or English, whatever the case and width:
/// "implemented", "已實施", "partial 60%", "n/a". None where it is no status.
[[nodiscard]] std::optional<StatusWord> statusFromWords(const QString& text);

} // namespace zt
