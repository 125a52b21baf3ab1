// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/domain/questionnairereturn.h"

namespace zt {

/// Reads the states in which the rows were sent; may run on a worker. Places that the trail does
/// not have are left out.
using SentStatesJob = std::function<Result<SentStates>(JobContext&)>;
[[nodiscard]] SentStatesJob prepareSentStates(const Document& document,
                                              const QList<ReturnedRow>& rows);

} // namespace zt
