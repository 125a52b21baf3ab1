// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/auditedits.h"

#include "model/domain/earlierpapers.h"
#include "model/domain/fieldedit.h"
#include "model/domain/fieldrules.h"
#include "model/domain/labels.h"
#include "model/domain/nextcode.h"
#include "model/domain/upgradelabels.h"

#include <algorithm>

namespace zt {

namespace {

constexpr const char* lookedAt =
    QT_TRANSLATE_NOOP("Reason", "a point of a new version at which its preparer has looked first");
constexpr const char* stillToLookAt =
    QT_TRANSLATE_NOOP("Reason", "a point carried over that still needs a look");

const QStringList& paperKeys()
{
    static const QStringList keys{QStringLiteral("result"),
                                  QStringLiteral("reason"),
                                  QStringLiteral("procedure"),
                                  QStringLiteral("observation"),
                                  QStringLiteral("sample"),
                                  QStringLiteral("conclusion"),
                                  QStringLiteral("evidence")};
    return keys;
}

const QStringList& answerKeys()
{
    static const QStringList keys{QStringLiteral("answer"),
                                  QStringLiteral("answer_text"),
                                  QStringLiteral("answer_evidence"),
                                  QStringLiteral("answered_by"),
                                  QStringLiteral("answered_on")};
    return keys;
}

bool isSamePerson(const QString& a, const QString& b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

tl::unexpected<Error> noPoint(const PointRef& ref)
{
    return rules::refused(QStringLiteral("audit"),
                          QStringLiteral("points"),
                          toKey(ref),
                          rules::toText(rules::Wanted::PointOfAudit));
}

/// A repeated point is answered where its words stand first.
Result<PointRef> knownPoint(const Checklists& lists, const PointRef& ref)
{
    const auto list = lists.constFind(ref.checklist);
    const ChecklistPoint* point = list != lists.constEnd() ? list->point(ref.point) : nullptr;
    if (point == nullptr) {
        return noPoint(ref);
    }
    return PointRef{ref.checklist, answeredAt(*list, *point).id};
}

PointResult presentOr(const Snapshot& snapshot, const AuditId& audit, const PointRef& ref)
{
    const PointResult* present = snapshot.pointResult(audit, ref);
    if (present != nullptr) {
        return *present;
    }
    PointResult empty;
    empty.audit = audit;
    empty.ref = ref;
    return empty;
}

Change changeOf(const Snapshot& snapshot, const PointResult& after)
{
    Change change;
    if (const PointResult* before = snapshot.pointResult(after.audit, after.ref)) {
        change.before = *before;
    }
    change.after = after;
    return change;
}

Result<PointResult>
paperWith(const PointResult& before, const FieldValues& values, const Signature& preparer)
{
    const Result<void> known = checkKeys(toKey(before.ref), values, paperKeys());
    if (!known) {
        return tl::unexpected(known.error());
    }
    Result<PointResult> after = withValues(pointResultFields(), before, toKey(before.ref), values);
    if (!after) {
        return after;
    }
    if (after->result != AuditResult::NotApplicable && !values.contains(QStringLiteral("reason"))) {
        after->reason.clear();
    }
    if (*after != before) {
        after->preparer = preparer.who;
        after->preparedAt = preparer.when;
    }
    return after;
}

Result<PointResult> answeredPaper(const PointResult& before, const FieldValues& values)
{
    const Result<void> known = checkKeys(toKey(before.ref), values, answerKeys());
    return known ? withValues(pointResultFields(), before, toKey(before.ref), values)
                 : tl::unexpected(known.error());
}

ActionLabel paperLabel(const Audit& audit,
                       const PointResult& before,
                       const PointResult& after,
                       const FieldValues& values)
{
    if (before.result != after.result) {
        return {labels::auditResult,
                {audit.code, after.ref.point, toKey(before.result), toKey(after.result)}};
    }
    return {labels::auditPaper, QStringList{audit.code, after.ref.point} + values.keys()};
}

ActionLabel pointsLabel(QLatin1String code, const Audit& audit, const QList<PointRef>& points)
{
    ActionLabel label{code, {audit.code}};
    for (const PointRef& ref : points) {
        label.args.append(ref.point);
    }
    return label;
}

tl::unexpected<Error> wrongState(const PointResult& point, const QString& accepted)
{
    return rules::refused(toKey(point.ref), QStringLiteral("state"), toKey(point.state), accepted);
}

void appendNote(PointResult& point, const Signature& who, const QString& note)
{
    if (!rules::isBlank(note)) {
        point.notes.append(ReviewNote{who.when, who.who, note});
    }
}

/// Every point turned by `turn`, which may refuse.
template <class Turn>
Result<ChangeSet> turned(const Snapshot& snapshot,
                         const Audit& audit,
                         const QList<PointRef>& points,
                         QLatin1String code,
                         const Turn& turn)
{
    ChangeSet set{pointsLabel(code, audit, points), {}, {}};
    for (const PointRef& ref : points) {
        if (!audit.checklists.contains(ref.checklist)) {
            return noPoint(ref);
        }
        const Result<PointResult> after = turn(presentOr(snapshot, audit.id, ref));
        if (!after) {
            return tl::unexpected(after.error());
        }
        const Change change = changeOf(snapshot, *after);
        if (change.before != change.after) {
            set.changes.append(change);
        }
    }
    return set;
}

/// Many points edited alike.
struct Edited
{
    const Snapshot& snapshot;
    const Audit& audit;
    const Checklists& lists;

    template <class Edit>
    [[nodiscard]] Result<ChangeSet> by(const QList<std::pair<PointRef, FieldValues>>& edits,
                                       const Edit& edit) const
    {
        ChangeSet set;
        for (const auto& [named, values] : edits) {
            const Result<PointRef> ref = knownPoint(lists, named);
            if (!ref || !audit.checklists.contains(ref->checklist)) {
                return noPoint(named);
            }
            const PointResult before = presentOr(snapshot, audit.id, *ref);
            const Result<PointResult> after = edit(before, values);
            if (!after) {
                return tl::unexpected(after.error());
            }
            if (*after != before) {
                set.changes.append(changeOf(snapshot, *after));
            }
        }
        return set;
    }

    [[nodiscard]] FieldValues valuesOf(const QList<std::pair<PointRef, FieldValues>>& edits,
                                       const PointRef& ref) const
    {
        for (const auto& [named, values] : edits) {
            const Result<PointRef> known = knownPoint(lists, named);
            if (known && *known == ref) {
                return values;
            }
        }
        return {};
    }
};

} // namespace

QString nextAuditCode(const Snapshot& snapshot)
{
    return nextCode(snapshot.audits, QStringLiteral("Q-"));
}

QString nextFindingCode(const Snapshot& snapshot)
{
    return nextCode(snapshot.auditFindings, QStringLiteral("F-"));
}

QString nextSampleCode(const Snapshot& snapshot)
{
    return nextCode(snapshot.auditSamples, QStringLiteral("S-"));
}

ChangeSet addAudit(const Snapshot& snapshot, const Audit& audit, const QList<PackPin>& packs)
{
    ChangeSet set{{labels::auditNew, QStringList{audit.code} + audit.checklists}, {}, {}};
    QStringList seen; // one given twice is refused for what the audit says of it
    for (const PackPin& pack : packs) {
        if (seen.contains(pack.id)) {
            continue;
        }
        seen.append(pack.id);
        const bool pinned = std::any_of(snapshot.packs.begin(),
                                        snapshot.packs.end(),
                                        [&](const PackPin& one) { return one.id == pack.id; });
        if (!pinned) {
            set.changes.append(Change{std::nullopt, pack});
        }
    }
    set.changes.append(Change{std::nullopt, audit});
    return set;
}

Result<ChangeSet> editAudit(const Audit& audit, const FieldValues& values)
{
    const Result<Audit> after = withValues(auditFields(), audit, QStringLiteral("audit"), values);
    if (!after) {
        return tl::unexpected(after.error());
    }
    if (*after == audit) {
        return ChangeSet{};
    }
    return ChangeSet{
        {labels::auditEdit, QStringList{audit.code} + values.keys()}, {Change{audit, *after}}, {}};
}

Result<ChangeSet> editPoints(const Snapshot& snapshot,
                             const Audit& audit,
                             const Checklists& lists,
                             const QList<std::pair<PointRef, FieldValues>>& edits,
                             const Signature& preparer)
{
    const Edited edited{snapshot, audit, lists};
    Result<ChangeSet> set =
        edited.by(edits, [&](const PointResult& before, const FieldValues& values) {
            return paperWith(before, values, preparer);
        });
    if (set && set->changes.size() == 1) {
        const Change& only = set->changes.first();
        const auto& after = std::get<PointResult>(*only.after);
        set->label = paperLabel(audit,
                                presentOr(snapshot, audit.id, after.ref),
                                after,
                                edited.valuesOf(edits, after.ref));
    } else if (set && !set->changes.isEmpty()) {
        set->label = {labels::auditPapers, {audit.code, QString::number(set->changes.size())}};
    }
    return set;
}

Result<ChangeSet> answerPoints(const Snapshot& snapshot,
                               const Audit& audit,
                               const Checklists& lists,
                               const QList<std::pair<PointRef, FieldValues>>& edits)
{
    Result<ChangeSet> set = Edited{snapshot, audit, lists}.by(edits, &answeredPaper);
    if (set) {
        set->label = {labels::auditAnswers, {audit.code, QString::number(set->changes.size())}};
    }
    return set;
}

Result<ChangeSet> readyPoints(const Snapshot& snapshot,
                              const Audit& audit,
                              const QList<PointRef>& points,
                              const Signature& preparer)
{
    const auto turn = [&](PointResult point) -> Result<PointResult> {
        if (point.result == AuditResult::Unchecked) {
            return rules::refused(toKey(point.ref),
                                  QStringLiteral("result"),
                                  QString(),
                                  QStringLiteral("conform, partly, not, not_applicable"));
        }
        point.state = ReviewState::Ready;
        point.acceptedDigest.clear();
        point.preparer = preparer.who;
        point.preparedAt = preparer.when;
        return point;
    };
    return turned(snapshot, audit, points, labels::auditReady, turn);
}

Result<ChangeSet> acceptPoints(const Snapshot& snapshot,
                               const Audit& audit,
                               const QList<PointRef>& points,
                               const Signature& reviewer,
                               const QString& note)
{
    const EarlierPapers earlier(snapshot, audit);
    const auto turn = [&](PointResult point) -> Result<PointResult> {
        if (point.state != ReviewState::Ready && !isStale(snapshot, point)) {
            return wrongState(point, QStringLiteral("ready"));
        }
        if (earlier.needsLook(point.ref)) {
            return wrongState(point, QString::fromLatin1(lookedAt));
        }
        if (isSamePerson(reviewer.who, point.preparer)) {
            return rules::refused(toKey(point.ref),
                                  QStringLiteral("reviewer"),
                                  reviewer.who,
                                  rules::toText(rules::Wanted::AnotherPerson));
        }
        point.state = ReviewState::Accepted;
        point.acceptedDigest = acceptanceDigest(snapshot, point);
        point.reviewer = reviewer.who;
        point.reviewedAt = reviewer.when;
        appendNote(point, reviewer, note);
        return point;
    };
    return turned(snapshot, audit, points, labels::auditAccept, turn);
}

Result<ChangeSet> lookPoints(const Snapshot& snapshot,
                             const Audit& audit,
                             const QList<PointRef>& points,
                             const Signature& preparer)
{
    const EarlierPapers earlier(snapshot, audit);
    const auto turn = [&](PointResult point) -> Result<PointResult> {
        if (!earlier.needsLook(point.ref)) {
            return wrongState(point, QString::fromLatin1(stillToLookAt));
        }
        point.preparer = preparer.who;
        point.preparedAt = preparer.when;
        return point;
    };
    return turned(snapshot, audit, points, labels::auditLook, turn);
}

Result<ChangeSet> returnPoints(const Snapshot& snapshot,
                               const Audit& audit,
                               const QList<PointRef>& points,
                               const Signature& reviewer,
                               const QString& note)
{
    const auto turn = [&](PointResult point) -> Result<PointResult> {
        if (rules::isBlank(note)) {
            return fail(ErrorCode::NoteRequired, {toKey(point.ref), toKey(ReviewState::Returned)});
        }
        if (point.state != ReviewState::Ready && point.state != ReviewState::Accepted) {
            return wrongState(point, QStringLiteral("ready, accepted"));
        }
        point.state = ReviewState::Returned;
        point.acceptedDigest.clear();
        point.reviewer = reviewer.who;
        point.reviewedAt = reviewer.when;
        appendNote(point, reviewer, note);
        return point;
    };
    return turned(snapshot, audit, points, labels::auditReturn, turn);
}

Result<ChangeSet> notePoints(const Snapshot& snapshot,
                             const Audit& audit,
                             const QList<PointRef>& points,
                             const Signature& who,
                             const QString& note)
{
    const auto turn = [&](PointResult point) -> Result<PointResult> {
        if (rules::isBlank(note)) {
            return fail(ErrorCode::NoteRequired, {toKey(point.ref), QStringLiteral("notes")});
        }
        appendNote(point, who, note);
        return point;
    };
    return turned(snapshot, audit, points, labels::auditNote, turn);
}

Result<QList<PointRef>> knownPoints(const Checklists& lists, const QList<PointRef>& points)
{
    QList<PointRef> known;
    for (const PointRef& named : points) {
        const Result<PointRef> ref = knownPoint(lists, named);
        if (!ref) {
            return tl::unexpected(ref.error());
        }
        if (!known.contains(*ref)) {
            known.append(*ref);
        }
    }
    return known;
}

} // namespace zt
