// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QStringList>

namespace zt {

class SqlConnection;

/// Tables that hold nothing but a list of texts in order.
enum class TextList { TeamMember, AdoptionCode };

[[nodiscard]] Result<QStringList> loadTextList(const SqlConnection& connection, TextList list);
/// Replaces the whole list.
[[nodiscard]] Result<void>
saveTextList(const SqlConnection& connection, TextList list, const QStringList& texts);

} // namespace zt
