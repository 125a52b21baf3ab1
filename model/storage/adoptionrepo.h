// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/assessment.h"

#include <optional>

namespace zt {

class SqlConnection;

/// The adopted list: tables adoption, adoption_code. Takes part in a running transaction.
class AdoptionRepo
{
public:
    explicit AdoptionRepo(const SqlConnection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<std::optional<Adoption>> load() const;
    /// Nothing takes the present list away.
    [[nodiscard]] Result<void> save(const std::optional<Adoption>& adoption) const;

private:
    const SqlConnection& m_connection;
};

} // namespace zt
