// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/checklistupgrade.h"

#include "model/domain/auditstatus.h"
#include "model/domain/carriedpaper.h"
#include "model/domain/enumkeys.h"
#include "model/domain/fieldrules.h"
#include "model/domain/packversion.h"
#include "model/domain/upgradelabels.h"

#include <algorithm>

namespace zt {

namespace {

constexpr EnumKeys<AnswerMove, 4> moveKeys{{
    {AnswerMove::None, "none"},
    {AnswerMove::Carried, "carried"},
    {AnswerMove::LookAgain, "look_again"},
    {AnswerMove::Kept, "kept"},
}};

/// Builds the change, and counts what it does.
class Upgrade
{
public:
    Upgrade(const Snapshot& now,
            const Audit& audit,
            const Checklist& before,
            const Checklist& after)
        : m_now(now)
        , m_audit(audit)
        , m_after(after)
        , m_descent(before, after)
    {
    }

    Result<ChecklistUpgrade> run(const QString& fromPin, const PackPin& pin)
    {
        m_plan.from = fromPin;
        m_plan.to = pin.id;
        if (factIn<PackPin>(m_now, pin.id) == nullptr) {
            add(std::nullopt, pin);
        }
        Audit moved = m_audit;
        moved.checklists.replace(moved.checklists.indexOf(fromPin), pin.id);
        add(m_audit, moved);
        tell();
        carryPapers();
        moveFindings();
        moveSamples();
        const Result<void> kept = keepAcceptances();
        if (!kept) {
            return tl::unexpected(kept.error());
        }
        m_plan.changes.label = {labels::auditUpgrade,
                                {m_audit.code,
                                 packOfPin(pin.id),
                                 factIn<PackPin>(m_now, fromPin)->version,
                                 pin.version,
                                 QString::number(m_plan.carried + m_plan.toLookAt),
                                 QString::number(m_plan.toLookAt)}};
        return m_plan;
    }

private:
    void add(std::optional<Entity> before, Entity after)
    {
        m_plan.changes.changes.append(Change{std::move(before), std::move(after)});
    }

    [[nodiscard]] const PointResult* oldPaper(const QString& code) const
    {
        return m_now.pointResult(m_audit.id, {m_plan.from, code});
    }

    [[nodiscard]] QList<const PointResult*> papersBehind(const PaperOrigin& origin) const
    {
        QList<const PointResult*> papers;
        for (const QString& code : origin.from) {
            if (const PointResult* paper = oldPaper(code)) {
                papers.append(paper);
            }
        }
        return papers;
    }

    [[nodiscard]] bool accepted(const PointResult& paper) const
    {
        return paper.state == ReviewState::Accepted && !isStale(m_now, paper);
    }

    void tell()
    {
        m_plan.unchanged = int(m_descent.diff().unchanged.size());
        for (const PointChange& change : m_descent.diff().changes) {
            m_plan.lines.append(lineOf(change));
        }
    }

    [[nodiscard]] UpgradeLine lineOf(const PointChange& change)
    {
        UpgradeLine line;
        line.change = change;
        for (const QString& code : change.before) {
            if (const PointResult* paper = oldPaper(code)) {
                ++line.papers;
                line.acceptancesLost += change.needsLook && accepted(*paper) ? 1 : 0;
            }
        }
        for (const AuditFinding* finding : findingsOf(m_now, m_audit.id)) {
            if (namesAny(finding->criteria, change.before)) {
                line.findings.append(finding->code);
            }
        }
        for (const AuditSample& sample : m_now.auditSamples) {
            if (sample.audit == m_audit.id && namesAny(sample.points, change.before)) {
                line.samples.append(sample.code);
            }
        }
        if (line.papers > 0) {
            line.move = change.fate == PointFate::Withdrawn ? AnswerMove::Kept
                        : change.needsLook                  ? AnswerMove::LookAgain
                                                            : AnswerMove::Carried;
        }
        m_plan.kept += line.move == AnswerMove::Kept ? line.papers : 0;
        m_plan.acceptancesLost += line.acceptancesLost;
        return line;
    }

    [[nodiscard]] bool namesAny(const QList<PointRef>& refs, const QStringList& codes) const
    {
        return std::any_of(refs.begin(), refs.end(), [&](const PointRef& ref) {
            return ref.checklist == m_plan.from && codes.contains(ref.point);
        });
    }

    void carryPapers()
    {
        for (const ChecklistPoint& point : m_after.points) {
            const PaperOrigin origin = m_descent.originOf(point.id);
            const QList<const PointResult*> papers = papersBehind(origin);
            if (papers.isEmpty()) {
                continue;
            }
            const PointRef to{m_plan.to, point.id};
            const PointResult* present = m_now.pointResult(m_audit.id, to);
            std::optional<Entity> before;
            if (present != nullptr) {
                before = *present;
            }
            add(before, carriedPaper(to, papers));
            ++(origin.needsLook ? m_plan.toLookAt : m_plan.carried);
        }
    }

    /// Each old point replaced by its heirs, each once; a withdrawn one stays.
    [[nodiscard]] QList<PointRef> moved(const QList<PointRef>& refs) const
    {
        QList<PointRef> all;
        const auto append = [&](const PointRef& ref) {
            if (!all.contains(ref)) {
                all.append(ref);
            }
        };
        for (const PointRef& ref : refs) {
            const QStringList heirs =
                ref.checklist == m_plan.from ? m_descent.heirsOf(ref.point) : QStringList();
            for (const QString& heir : heirs) {
                append({m_plan.to, heir});
            }
            if (heirs.isEmpty()) {
                append(ref);
            }
        }
        return all;
    }

    void moveFindings()
    {
        for (const AuditFinding* finding : findingsOf(m_now, m_audit.id)) {
            AuditFinding after = *finding;
            after.criteria = moved(finding->criteria);
            if (after != *finding) {
                add(*finding, after);
            }
        }
    }

    void moveSamples()
    {
        for (const AuditSample& sample : m_now.auditSamples) {
            AuditSample after = sample;
            after.points = moved(sample.points);
            if (sample.audit == m_audit.id && after != sample) {
                add(sample, after);
            }
        }
    }

    /// What was accepted stays so where the same is asked, although its place and that of its
    /// samples are others now.
    Result<void> keepAcceptances()
    {
        const Result<Snapshot> after = applied(m_now, m_plan.changes);
        if (!after) {
            return tl::unexpected(after.error());
        }
        for (Change& change : m_plan.changes.changes) {
            auto* paper = std::get_if<PointResult>(&*change.after);
            if (paper != nullptr && stands(*paper)) {
                paper->acceptedDigest = acceptanceDigest(*after, *paper);
            }
        }
        for (const PointResult& paper : m_now.pointResults) {
            const bool elsewhere =
                paper.audit == m_audit.id && !isSamePack(paper.ref.checklist, m_plan.to);
            if (elsewhere && accepted(paper) && isStale(*after, paper)) {
                PointResult again = paper;
                again.acceptedDigest = acceptanceDigest(*after, paper);
                add(paper, again);
            }
        }
        return {};
    }

    /// Whether a carried paper is still what was accepted.
    [[nodiscard]] bool stands(const PointResult& carried) const
    {
        const PaperOrigin origin = m_descent.originOf(carried.ref.point);
        const QList<const PointResult*> papers = papersBehind(origin);
        return !origin.needsLook && papers.size() == 1 && accepted(*papers.first());
    }

    const Snapshot& m_now;
    const Audit& m_audit;
    const Checklist& m_after;
    PointDescent m_descent;
    ChecklistUpgrade m_plan;
};

/// The audit's own pin of the pack; empty where it has none.
QString pinInAudit(const Audit& audit, const QString& pack)
{
    const auto pin = std::find_if(audit.checklists.begin(),
                                  audit.checklists.end(),
                                  [&](const QString& one) { return isSamePack(one, pack); });
    return pin != audit.checklists.end() ? *pin : QString();
}

} // namespace

QString toKey(AnswerMove move)
{
    return moveKeys.toKey(move);
}

Result<ChecklistUpgrade> upgradeChecklist(const Snapshot& snapshot,
                                          const Audit& audit,
                                          const PackPin& pack,
                                          const Checklist& after)
{
    const QString from = pinInAudit(audit, after.id);
    const PackPin* present = factIn<PackPin>(snapshot, from);
    const auto before = snapshot.checklists.constFind(from);
    if (present == nullptr || before == snapshot.checklists.constEnd()) {
        return rules::refused(audit.code,
                              QStringLiteral("checklists"),
                              after.id,
                              audit.checklists.join(QStringLiteral(", ")));
    }
    const Result<PackPin> pin =
        pinBeside(snapshot, PackPin{after.id, pack.version, pack.sha256, pack.bytes});
    if (!pin) {
        return tl::unexpected(pin.error());
    }
    if (compareVersions(pack.version, present->version) <= 0) {
        return rules::refused(audit.code,
                              QStringLiteral("checklists"),
                              QStringLiteral("%1 %2").arg(after.id, pack.version),
                              QStringLiteral("%1 > %2").arg(after.id, present->version));
    }
    return Upgrade(snapshot, audit, *before, after).run(from, *pin);
}

} // namespace zt
