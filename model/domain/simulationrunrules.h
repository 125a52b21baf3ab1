// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/overlay.h"

namespace zt {

namespace rules {

/// Eight lower-case hex digits for each decision, nothing between them; at least one.
[[nodiscard]] bool areDecisionMarks(const QString& text);

} // namespace rules

/// Codes of sealed runs are unique. For the domain room's own use. Error: DuplicateName.
[[nodiscard]] Result<void> checkRunCodes(const Overlay& overlay);

/// A sealed run stays as it was sealed, and is sealed over the state of now, so that the entry
/// after that state tells who did it. A way back along the trail is another matter; the trail keeps
/// both. Error: InvariantBroken.
[[nodiscard]] Result<void> checkRunsStay(const Overlay& overlay);

} // namespace zt
