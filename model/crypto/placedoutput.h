// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace zt {

/// A device that also takes pieces at their places, from several threads at once and in any order:
/// they go out where they were made, and nothing is copied in between. A device that got a piece so
/// is not written to in any other way.
class PlacedOutput
{
public:
    PlacedOutput() = default;
    virtual ~PlacedOutput() = default;
    PlacedOutput(const PlacedOutput&) = delete;
    PlacedOutput& operator=(const PlacedOutput&) = delete;

    /// False where the device does not take it; it knows why.
    [[nodiscard]] virtual bool writeAt(const char* data, qint64 size, qint64 at) = 0;
};

} // namespace zt
