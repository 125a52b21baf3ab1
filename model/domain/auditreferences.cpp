// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/auditreferences.h"

#include "model/domain/entitytraits.h"
#include "model/domain/fieldrules.h"
#include "model/domain/packversion.h"
#include "model/domain/presentfacts.h"

#include <QSet>

#include <algorithm>

namespace zt {

namespace {

Result<void>
checkEvidence(const Overlay& overlay, const QString& by, const QList<EvidenceId>& evidence)
{
    for (const EvidenceId& id : evidence) {
        if (overlay.present<Evidence>(id.toString()) == nullptr) {
            const Evidence* gone = overlay.base.evidenceOf(id);
            if (gone != nullptr) {
                return rules::refused(by,
                                      QStringLiteral("evidence"),
                                      gone->name,
                                      rules::toText(rules::Wanted::StillNamed));
            }
            return fail(ErrorCode::UnknownEntity, {QStringLiteral("evidence"), id.toString()});
        }
    }
    return {};
}

bool isPinned(const Overlay& overlay, const QString& pack)
{
    return std::any_of(overlay.packs.begin(), overlay.packs.end(), [&](const PackPin& pin) {
        return pin.id == pack;
    });
}

/// Of one of its checklists, or of an earlier version of one that is kept beside it.
bool isOfAudit(const Overlay& overlay, const Audit& audit, const QString& pack)
{
    return audit.checklists.contains(pack) ||
           (isPinned(overlay, pack) &&
            std::any_of(audit.checklists.begin(), audit.checklists.end(), [&](const QString& one) {
                return isSamePack(one, pack);
            }));
}

Result<void> checkPoint(const Overlay& overlay, const AuditId& id, const PointRef& ref)
{
    const Audit* audit = overlay.present<Audit>(id.toString());
    if (audit == nullptr) {
        return fail(ErrorCode::UnknownEntity, {QStringLiteral("audit"), id.toString()});
    }
    if (!isOfAudit(overlay, *audit, ref.checklist)) {
        return rules::refused(audit->code,
                              QStringLiteral("points"),
                              toKey(ref),
                              rules::toText(rules::Wanted::PointOfAudit));
    }
    return {};
}

Result<void> checkOne(const Overlay& overlay, const Audit& audit)
{
    for (const QString& pack : audit.checklists) {
        if (!isPinned(overlay, pack)) {
            return rules::refused(audit.code,
                                  QStringLiteral("checklists"),
                                  pack,
                                  rules::toText(rules::Wanted::PinnedPack));
        }
    }
    return {};
}

Result<void> checkOne(const Overlay& overlay, const PointResult& result)
{
    const Result<void> ok = checkPoint(overlay, result.audit, result.ref);
    return ok ? checkEvidence(overlay, toKey(result.ref), result.evidence) : ok;
}

Result<void> checkOne(const Overlay& overlay, const AuditFinding& finding)
{
    Result<void> ok;
    for (const PointRef& ref : finding.criteria) {
        ok = ok ? checkPoint(overlay, finding.audit, ref) : ok;
    }
    for (const Retest& retest : finding.retests) {
        ok = ok ? checkEvidence(overlay, finding.code, retest.evidence) : ok;
    }
    return ok;
}

Result<void> checkOne(const Overlay& overlay, const AuditSample& sample)
{
    Result<void> ok;
    for (const PointRef& ref : sample.points) {
        ok = ok ? checkPoint(overlay, sample.audit, ref) : ok;
    }
    return ok;
}

/// Those that the change touches; the rest too where something that they may name has changed.
template <class T>
Result<void> checkAll(const Overlay& overlay, bool theRest)
{
    Result<void> ok;
    for (const auto& [id, one] : overlay.touched<T>()) {
        ok = ok && one != nullptr ? checkOne(overlay, *one) : ok;
    }
    if (ok && theRest) {
        forEachPresent<T>(overlay, [&](const T& one) { ok = ok ? checkOne(overlay, one) : ok; });
    }
    return ok;
}

template <class T>
Result<void> checkCodes(const Overlay& overlay)
{
    Result<void> ok;
    if (overlay.touched<T>().isEmpty()) {
        return ok;
    }
    QSet<QString> codes;
    forEachPresent<T>(overlay, [&](const T& one) {
        if (ok && codes.contains(one.code)) {
            ok = fail(ErrorCode::DuplicateName, {QString(EntityTraits<T>::kind), one.code});
        }
        codes.insert(one.code);
    });
    return ok;
}

} // namespace

Result<void> checkAuditReferences(const Overlay& overlay)
{
    const bool evidenceGone = overlay.touched<Evidence>().anyRemoved();
    const bool packsChanged = overlay.packs != overlay.base.packs;
    const bool auditsTouched = packsChanged || !overlay.touched<Audit>().isEmpty();
    Result<void> ok = checkCodes<Audit>(overlay);
    ok = ok ? checkCodes<AuditFinding>(overlay) : ok;
    ok = ok ? checkCodes<AuditSample>(overlay) : ok;
    ok = ok ? checkAll<Audit>(overlay, packsChanged) : ok;
    ok = ok ? checkAll<PointResult>(overlay, evidenceGone || auditsTouched) : ok;
    ok = ok ? checkAll<AuditFinding>(overlay, evidenceGone || auditsTouched) : ok;
    return ok ? checkAll<AuditSample>(overlay, auditsTouched) : ok;
}

} // namespace zt
