// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/answerbook.h"

namespace zt {

class SqlConnection;

/// Scopes by their keys, in the order of their bytes: from the first on, below the second. By
/// itself all of them, as keys begin with a letter.
struct ScopeKeys
{
    QString from = QStringLiteral("");
    QString below = QStringLiteral("~");
};

/// Item answers. Read by hand rather than through the field table, because 10,000 systems × 36
/// items are 360,000 rows and an assessment opens within a second. Error: DamagedFile.
[[nodiscard]] Result<AnswerBook> loadAnswers(const SqlConnection& connection,
                                             const ScopeKeys& keys = {});

/// All item answers, those from the key `middle` on by a second thread through a connection of its
/// own. Only within a read session that has read already: as long as it holds the file nobody can
/// change it, so that both see the same. Where a second connection is not to be had (a file in
/// memory, a writer waiting) this one reads everything. Error: DamagedFile.
[[nodiscard]] Result<AnswerBook> loadAnswersByTwo(const SqlConnection& connection,
                                                  const QString& middle);

} // namespace zt
