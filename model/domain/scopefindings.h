// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/consistency.h"

#include <QHash>

namespace zt {

/// What the rules of consistency.h need to know whatever the scope. For the domain room's own use.
class ConsistencyGrounds
{
public:
    ConsistencyGrounds(const Snapshot& snapshot, const MaturityJudge& judge, const QDate& today);

    /// Why evidence is doubtful: the day that decides, where it does.
    struct Doubts
    {
        QString name;
        QDate outside; ///< the end of its period that lies on the wrong side
        QDate old;     ///< the day its age counts from
    };

    [[nodiscard]] const Doubts& doubts(const EvidenceId& id) const;

    /// To the end of the assessment period where that is still to come, or to no date.
    [[nodiscard]] QList<ConsistencyFix> dateFixes(const std::function<Entity(QDate)>& with) const;

    const Snapshot& snapshot;
    const MaturityJudge& judge;
    const QDate today;

private:
    [[nodiscard]] Doubts judged(const EvidenceId& id) const;

    QDate m_from; ///< what evidence must reach into
    QDate m_to;
    mutable QHash<EvidenceId, Doubts> m_doubts; ///< one evidence stands beside many answers
};

/// The findings of one scope's answers. For the domain room's own use.
class ScopeFindings
{
public:
    ScopeFindings(const ConsistencyGrounds& grounds, const AnswerSheet& sheet);

    [[nodiscard]] QList<ConsistencyFinding> take();

private:
    void checkItem(const ItemStanding& standing, const ItemAnswer& answer);
    void checkLowerLevels(const ItemStanding& standing, const ItemAnswer& answer);
    void checkEvidence(const ItemAnswer& answer);
    void checkOtp(const ItemAnswer& answer);
    void checkTargetDate(const ItemAnswer& answer);
    void checkOneEvidenceForMost();

    ConsistencyFinding& add(ConsistencyRule rule, Severity severity, const QString& item);
    [[nodiscard]] bool isOpen(const ItemStanding& standing) const;

    const ConsistencyGrounds& m_grounds;
    const AnswerSheet& m_sheet;
    const System* m_system;
    QList<ItemStanding> m_items;
    QList<int> m_lowestOpen; ///< by pillar: level order of its lowest open item
    QList<ConsistencyFinding> m_findings;
};

} // namespace zt
