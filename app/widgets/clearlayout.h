// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace zt {

/// Takes every row out of a layout. The widgets go when no event is under way any more, as one of
/// them may be what was just pressed.
void clearLayout(QLayout* layout);

} // namespace zt
