// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/questionnairereturn.h"

namespace zt {

/// What is wrong with a cell of a questionnaire that came back, and what it takes.
[[nodiscard]] QString returnFaultText(ReturnFault fault, const Language& language);
/// Why a row finds no place here.
/// `heirs`: codes of a point that was divided.
[[nodiscard]] QString
unknownRowText(UnknownRow why, const QStringList& heirs, const Language& language);

} // namespace zt
