// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

namespace zt::pdf {

/// QPdfWriter writes its fonts in the order of a hash, and Qt seeds hashes anew in every process:
/// same report, other bytes. Hashes that exist keep the seed they were made with.
class SteadyHashes
{
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }

    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }

    SteadyHashes(const SteadyHashes&) = delete;
    SteadyHashes& operator=(const SteadyHashes&) = delete;
};

} // namespace zt::pdf
