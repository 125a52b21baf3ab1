// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "model/document/signoffstanding.h"

namespace zt {

[[nodiscard]] QJsonObject signOffJson(const SignOff& signOff);
/// With how it stands, what changed since, and each step that was looked at.
[[nodiscard]] QJsonObject
standingJson(const CliContext& context, const Snapshot& snapshot, const SignOffStanding& standing);
[[nodiscard]] Listing standingListing(const CliContext& context,
                                      const Snapshot& snapshot,
                                      const QList<SignOffStanding>& standings);

} // namespace zt
