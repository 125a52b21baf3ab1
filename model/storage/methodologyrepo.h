// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/methodology.h"

#include <optional>

namespace zt {

class SqlConnection;

/// The methodology and its weights: tables methodology, methodology_weight. Takes part in a running
/// transaction.
class MethodologyRepo
{
public:
    explicit MethodologyRepo(const SqlConnection& connection)
        : m_connection(connection)
    {
    }

    /// Nothing when the file has none yet. Error: DamagedFile when a weight is missing.
    [[nodiscard]] Result<std::optional<Methodology>> load() const;
    [[nodiscard]] Result<void> save(const Methodology& methodology) const;

private:
    [[nodiscard]] Result<void> loadWeights(Methodology& methodology) const;
    [[nodiscard]] Result<void> saveWeights(const Methodology& methodology) const;

    const SqlConnection& m_connection;
};

} // namespace zt
