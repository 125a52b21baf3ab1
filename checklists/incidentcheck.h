// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/crosswalkcheck.h"
#include "checklists/packfault.h"
#include "model/domain/incidentguide.h"

#include <QJsonObject>

namespace zt {

/// What a schema cannot say.

/// Every "within" is a length of time above nothing. By the JSON, since a value that cannot be read
/// would be taken for "at once".
[[nodiscard]] PackCheck checkIncidentLengths(const QJsonObject& pack);
/// Ids occur once and are those the program counts by; sources resolve.
[[nodiscard]] PackCheck checkIncidentGuide(const IncidentGuide& guide);
/// Every control that a case tests is in its pack.
[[nodiscard]] PackCheck checkCaseControls(const IncidentGuide& guide, const QList<PackEnds>& packs);

} // namespace zt
