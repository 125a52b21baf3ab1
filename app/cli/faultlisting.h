// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answerlist.h"

#include <QJsonArray>

namespace zt {

/// What is wrong with a list that somebody filled in, fault by fault.
[[nodiscard]] QJsonArray faultsJson(const QList<AnswerFault>& faults);
/// As JSON it is an object with the one list “faults”.
void printFaults(OutputFormat format, CliContext& context, const QList<AnswerFault>& faults);

/// What was read, as a table has room for it: hostile cells hold thousands of characters.
[[nodiscard]] QString readForTable(const QString& read);

} // namespace zt
