// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/answerbook.h"

namespace zt {

class SqlConnection;

/// All item answers. Read by hand rather than through the field table, because 10,000 systems × 36
/// items are 360,000 rows and an assessment opens within a second. Error: DamagedFile.
[[nodiscard]] Result<AnswerBook> loadAnswers(const SqlConnection& connection);

} // namespace zt
