// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/overlay.h"

namespace zt {

/// Codes of sign-offs are unique. For the domain room's own use. Error: DuplicateName.
[[nodiscard]] Result<void> checkSignOffCodes(const Overlay& overlay);

/// A sign-off is made over the state of now, without a time stamp, and stays: also on a way back
/// along the trail nothing takes it away or alters it, but for a time stamp that is added and the
/// reason for which it is withdrawn, each once. The signers of the yearly statement sign in the
/// order of the form, each over the same report. Error: InvariantBroken.
[[nodiscard]] Result<void> checkSignOffsStay(const Overlay& overlay);

} // namespace zt
