// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/storage/registry.h"

namespace zt {

class SqlConnection;

/// How a file's schema stands to the steps this program knows.
enum class SchemaStanding {
    Current,
    Older,         ///< can be upgraded
    NewerReadable, ///< made by a newer program, which says that this one may still read it
};

/// Brings a file's schema to the newest step of a registry. Every file keeps the list of its own
/// steps, so that an older program knows whether it may read on and which version to ask for.
class Migrator
{
public:
    Migrator(const SqlConnection& connection, const Registry& registry)
        : m_connection(connection)
        , m_registry(registry)
    {
    }

    /// Errors: NotAnAssessment, NewerFile (may not be read here), DamagedFile (header and steps
    /// contradict each other).
    [[nodiscard]] Result<SchemaStanding> standing() const;

    /// Where the file's list of its steps differs from those of the registry; empty when it does
    /// not.
    [[nodiscard]] Result<QStringList> stepFaults() const;

    /// An empty database becomes an assessment, in one transaction.
    [[nodiscard]] Result<void> build() const;

    /// Runs the missing steps in one transaction, then checks references and pages before it
    /// commits. Gives the descriptions of the steps done. Error: MigrationFailed; the file is then
    /// as it was.
    [[nodiscard]] Result<QStringList> upgrade() const;

private:
    [[nodiscard]] int newest() const { return m_registry.last().version; }

    [[nodiscard]] Result<SchemaStanding> standingOfNewer(int fileVersion) const;
    [[nodiscard]] Result<void> runStep(const MigrationStep& step) const;
    [[nodiscard]] Result<QStringList> upgradeFrom(int version) const;
    [[nodiscard]] Result<QStringList> runStepsAfter(int version) const;

    const SqlConnection& m_connection;
    const Registry& m_registry;
};

/// What opening an older file did to it.
struct UpgradeReport
{
    SchemaStanding before = SchemaStanding::Current;
    QString backupPath; ///< empty when nothing was upgraded
    QStringList descriptions;
};

/// Looks at the file and upgrades it if it is older and `connection` may write, after a backup
/// "<name>.v<version>.bak" beside it. Errors: those of Migrator; FileUnwritable, DiskFull for the
/// backup.
[[nodiscard]] Result<UpgradeReport> bringUpToDate(const SqlConnection& connection,
                                                  const Registry& registry);

} // namespace zt
