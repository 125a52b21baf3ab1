// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/assessment.h"

#include <optional>

namespace zt {

class SqlConnection;

/// The profile and its team: tables profile, team_member. Takes part in a running transaction.
class ProfileRepo
{
public:
    explicit ProfileRepo(const SqlConnection& connection)
        : m_connection(connection)
    {
    }

    /// Nothing when the file has none yet. Error: DamagedFile for a value no program writes.
    [[nodiscard]] Result<std::optional<Profile>> load() const;
    [[nodiscard]] Result<void> save(const Profile& profile) const;

private:
    const SqlConnection& m_connection;
};

} // namespace zt
