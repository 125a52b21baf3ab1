// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/profilerepo.h"

#include "model/storage/sqlconnection.h"
#include "model/storage/statement.h"
#include "model/storage/textlist.h"

namespace zt {

Result<std::optional<Profile>> ProfileRepo::load() const
{
    Result<Statement> row = Statement::query(
        m_connection,
        QStringLiteral("SELECT name, institution, coalesce(sector, ''), coalesce(tier, 0), period"
                       " FROM profile"),
        QStringLiteral("read the profile"));
    const Result<bool> found = row ? row->next() : tl::unexpected(row.error());
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found) {
        return std::nullopt;
    }
    const std::optional<Sector> sector = sectorFromKey(row->text(2));
    if (!sector) {
        return fail(ErrorCode::DamagedFile,
                    {m_connection.path(), QStringLiteral("profile.sector")});
    }
    Profile profile{
        row->text(0), row->text(1), *sector, static_cast<int>(row->integer(3)), row->text(4), {}};
    const Result<QStringList> team = loadTextList(m_connection, TextList::TeamMember);
    if (!team) {
        return tl::unexpected(team.error());
    }
    profile.team = *team;
    return profile;
}

Result<void> ProfileRepo::save(const Profile& profile) const
{
    Result<Statement> row = Statement::prepare(
        m_connection,
        QStringLiteral("INSERT INTO profile (only_row, name, institution, sector, tier, period)"
                       " VALUES (1, ?, ?, ?, ?, ?) ON CONFLICT (only_row) DO UPDATE SET"
                       " name = excluded.name, institution = excluded.institution,"
                       " sector = excluded.sector, tier = excluded.tier, period = excluded.period"),
        QStringLiteral("write the profile"));
    if (!row) {
        return tl::unexpected(row.error());
    }
    row->bindText(profile.name).bindText(profile.institution);
    const QString sector = toKey(profile.sector);
    sector.isEmpty() ? row->bindNull() : row->bindText(sector);
    profile.tier == 0 ? row->bindNull() : row->bind(profile.tier);
    Result<void> saved = row->bindText(profile.period).runOnOneRow();
    if (!saved) {
        return saved;
    }
    return saveTextList(m_connection, TextList::TeamMember, profile.team);
}

} // namespace zt
