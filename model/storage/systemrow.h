// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/assessment.h"
#include "model/storage/statement.h"

#include <optional>

/// One row of the table system and a System, each as the other. For SystemRepo.
namespace zt::systemrow {

/// All columns in the order of read(), systems in the order of identities.
[[nodiscard]] const QString& selectSql();
/// Parameters: bindId(), bindFields().
[[nodiscard]] const QString& insertSql();
/// Parameters: bindFields(), bindId().
[[nodiscard]] const QString& updateSql();

void bindId(Statement& statement, const SystemId& id);
void bindFields(Statement& statement, const System& system);

/// The present row, without reasons. Nothing when a value is none that this program writes.
[[nodiscard]] std::optional<System> read(const Statement& row);

} // namespace zt::systemrow
