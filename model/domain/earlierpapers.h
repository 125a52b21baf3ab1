// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/pointdescent.h"
#include "model/domain/snapshot.h"

namespace zt {

/// A working paper whose point the next version no longer has.
struct WithdrawnPaper
{
    PointRef ref;
    QString version; ///< that withdrew it
    Bilingual reason;

    bool operator==(const WithdrawnPaper&) const = default;
};

/// What an audit keeps from earlier versions of its checklists. An upgrade leaves the papers of the
/// old version as they were answered and gives each heir a paper of its own; everything told here
/// follows from the two. The snapshot has to outlive it.
class EarlierPapers
{
public:
    EarlierPapers(const Snapshot& snapshot, const Audit& audit);

    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty(); }

    /// The papers that the point's own one was carried over from.
    [[nodiscard]] QList<PointRef> behind(const PointRef& ref) const;

    /// What became of the point on the way from there; nothing where it stayed the same.
    [[nodiscard]] std::optional<PointFate> fateOf(const PointRef& ref) const;

    /// What was carried over was said of something else, and nobody has signed it since.
    [[nodiscard]] bool needsLook(const PointRef& ref) const;

    /// Oldest version first, each in the order of its checklist.
    [[nodiscard]] QList<WithdrawnPaper> withdrawn() const;

private:
    struct Step
    {
        QString before; ///< pins
        QString after;
        PointDescent descent;
    };

    void addSteps(const Audit& audit, const QString& pin);
    [[nodiscard]] const Step* stepTo(const QString& pin) const;
    [[nodiscard]] const PointResult* paper(const PointRef& ref) const;

    const Snapshot& m_snapshot;
    AuditId m_audit;
    QList<Step> m_steps; ///< of each checklist, oldest first
};

} // namespace zt
