// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zt {

/// Whether the first bytes of a file say that it is an assessment, whatever its name. Nothing is
/// opened or locked, and whether it can be read is another question.
[[nodiscard]] bool isAssessmentFile(const QString& path);

} // namespace zt
