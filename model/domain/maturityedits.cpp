// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/maturityedits.h"

#include "model/domain/auditevidence.h"
#include "model/domain/entitytraits.h"
#include "model/domain/fieldedit.h"
#include "model/domain/labels.h"

#include <algorithm>

namespace zt {

namespace {

constexpr QLatin1String shareKey("share");

ItemAnswer emptyAnswer(const ItemRef& ref)
{
    ItemAnswer answer;
    answer.scope = ref.scope;
    answer.item = ref.item;
    return answer;
}

bool sameContent(const ItemAnswer& a, const ItemAnswer& b)
{
    return a.status == b.status && a.sharePercent == b.sharePercent && a.note == b.note &&
           a.evidence == b.evidence;
}

/// What follows from the change itself.
ItemAnswer settled(const ItemAnswer& before, ItemAnswer after, const FieldValues& values)
{
    if (after.status != ItemStatus::Partial && !values.contains(shareKey)) {
        after.sharePercent = 0;
    }
    const bool reviewGiven = values.contains(QStringLiteral("review"));
    if (!sameContent(before, after) && before.review != ReviewMark::Pending && !reviewGiven) {
        after.review = ReviewMark::Pending;
        after.reviewedOn = {};
    }
    return after;
}

Change changeOf(const Snapshot& snapshot, const ItemAnswer& after)
{
    Change change;
    if (const ItemAnswer* before = snapshot.answers.find(after.ref())) {
        change.before = *before;
    }
    if (after != emptyAnswer(after.ref())) {
        change.after = after;
    }
    return change;
}

ActionLabel answerLabel(const Snapshot& snapshot,
                        const ItemAnswer& before,
                        const ItemAnswer& after,
                        const FieldValues& values)
{
    const QString scope = scopeName(snapshot, after.scope);
    if (before.status != after.status || before.sharePercent != after.sharePercent) {
        const auto shown = [](const ItemAnswer& answer) {
            return answer.status == ItemStatus::Partial
                       ? QStringLiteral("partial %1").arg(answer.sharePercent)
                       : toKey(answer.status);
        };
        return {labels::answerStatus, {scope, after.item, shown(before), shown(after)}};
    }
    return {labels::answerEdit, QStringList{scope, after.item} + values.keys()};
}

ItemAnswer presentOr(const Snapshot& snapshot, const ItemRef& ref)
{
    const ItemAnswer* present = snapshot.answers.find(ref);
    return present != nullptr ? *present : emptyAnswer(ref);
}

void appendAnswerChange(ChangeSet& set,
                        const Snapshot& snapshot,
                        const ItemRef& ref,
                        const QList<EvidenceId>& evidence)
{
    const ItemAnswer before = presentOr(snapshot, ref);
    ItemAnswer after = before;
    after.evidence = evidence;
    after = settled(before, after, {});
    if (after != before) {
        set.changes.append(changeOf(snapshot, after));
    }
}

Result<const Evidence*> known(const Snapshot& snapshot, const EvidenceId& id)
{
    const Evidence* evidence = snapshot.evidenceOf(id);
    if (evidence == nullptr) {
        return fail(ErrorCode::UnknownEntity, {QStringLiteral("evidence"), id.toString()});
    }
    return evidence;
}

} // namespace

const Evidence* twinOf(const Snapshot& snapshot, const Evidence& evidence)
{
    const auto it =
        std::find_if(snapshot.evidence.begin(), snapshot.evidence.end(), [&](const Evidence& one) {
            return one.kind == evidence.kind && one.sha256 == evidence.sha256 &&
                   one.address == evidence.address && one.name == evidence.name;
        });
    return it != snapshot.evidence.end() ? &*it : nullptr;
}

QString scopeName(const Snapshot& snapshot, const Scope& scope)
{
    const System* system = snapshot.system(scope);
    return system != nullptr ? system->code : scope.id;
}

Result<ItemAnswer>
answerWith(const Snapshot& snapshot, const ItemRef& ref, const FieldValues& values)
{
    const ItemAnswer before = presentOr(snapshot, ref);
    const Result<ItemAnswer> after = withValues(itemAnswerFields(), before, ref.item, values);
    return after ? Result<ItemAnswer>(settled(before, *after, values)) : after;
}

Result<ChangeSet>
editAnswer(const Snapshot& snapshot, const ItemRef& ref, const FieldValues& values)
{
    const Result<ItemAnswer> after = answerWith(snapshot, ref, values);
    if (!after) {
        return tl::unexpected(after.error());
    }
    const ItemAnswer before = presentOr(snapshot, ref);
    if (*after == before) {
        return ChangeSet{};
    }
    return ChangeSet{
        answerLabel(snapshot, before, *after, values), {changeOf(snapshot, *after)}, {}};
}

Result<ChangeSet> editAnswers(const Snapshot& snapshot,
                              const QList<std::pair<ItemRef, FieldValues>>& edits)
{
    ChangeSet set;
    for (const auto& [ref, values] : edits) {
        Result<ChangeSet> one = editAnswer(snapshot, ref, values);
        if (!one) {
            return one;
        }
        if (!one->isEmpty()) {
            set.changes += one->changes;
            set.label = one->label;
        }
    }
    if (set.changes.size() > 1) {
        set.label = {labels::answersEdit, {QString::number(set.changes.size())}};
    }
    return set;
}

ChangeSet
addEvidence(const Snapshot& snapshot, const QList<Evidence>& evidence, const QList<ItemRef>& items)
{
    ChangeSet set{{labels::evidenceAdd, {}}, {}, {}};
    QList<EvidenceId> ids;
    for (const Evidence& one : evidence) {
        const Evidence* there = twinOf(snapshot, one);
        ids.append(there != nullptr ? there->id : one.id);
        set.label.args.append(one.name);
        if (there == nullptr) {
            set.changes.append(Change{std::nullopt, one});
        }
    }
    for (const ItemRef& ref : items) {
        QList<EvidenceId> attached = presentOr(snapshot, ref).evidence;
        for (const EvidenceId& id : ids) {
            if (!attached.contains(id)) {
                attached.append(id);
            }
        }
        appendAnswerChange(set, snapshot, ref, attached);
    }
    return set;
}

Result<ChangeSet>
attachEvidence(const Snapshot& snapshot, const EvidenceId& id, const QList<ItemRef>& items)
{
    const Result<const Evidence*> evidence = known(snapshot, id);
    if (!evidence) {
        return tl::unexpected(evidence.error());
    }
    return addEvidence(snapshot, {**evidence}, items);
}

Result<ChangeSet>
detachEvidence(const Snapshot& snapshot, const EvidenceId& id, const QList<ItemRef>& items)
{
    const Result<const Evidence*> evidence = known(snapshot, id);
    if (!evidence) {
        return tl::unexpected(evidence.error());
    }
    ChangeSet set{{labels::evidenceDetach, {(*evidence)->name}}, {}, {}};
    for (const ItemRef& ref : items) {
        QList<EvidenceId> attached = presentOr(snapshot, ref).evidence;
        attached.removeAll(id);
        appendAnswerChange(set, snapshot, ref, attached);
    }
    return set;
}

Result<ChangeSet> removeEvidence(const Snapshot& snapshot, const EvidenceId& id)
{
    Result<ChangeSet> set = detachEvidence(snapshot, id, itemsOf(snapshot, id));
    if (set) {
        const Evidence& evidence = *snapshot.evidenceOf(id);
        set->label = {labels::evidenceRemove, {evidence.name}};
        set->changes.append(Change{evidence, std::nullopt});
    }
    return set;
}

Result<ChangeSet>
editEvidence(const Snapshot& snapshot, const EvidenceId& id, const FieldValues& values)
{
    const Result<const Evidence*> before = known(snapshot, id);
    if (!before) {
        return tl::unexpected(before.error());
    }
    const Result<Evidence> after =
        withValues(evidenceFields(), **before, QStringLiteral("evidence"), values);
    if (!after) {
        return tl::unexpected(after.error());
    }
    if (*after == **before) {
        return ChangeSet{};
    }
    return ChangeSet{{labels::evidenceEdit, QStringList{(*before)->name} + values.keys()},
                     {Change{**before, *after}},
                     {}};
}

QList<ItemRef> itemsOf(const Snapshot& snapshot, const EvidenceId& id)
{
    QList<ItemRef> items;
    for (const AnswerSheet& sheet : snapshot.answers.sheets()) {
        for (const ItemAnswer& answer : sheet.answers) {
            if (answer.evidence.contains(id)) {
                items.append(answer.ref());
            }
        }
    }
    std::sort(items.begin(), items.end(), [](const ItemRef& a, const ItemRef& b) {
        return toKey(a) < toKey(b);
    });
    return items;
}

ChangeSet
namePoint(const Snapshot& snapshot, const PointId& id, const QString& name, const QString& note)
{
    const NamedPoint point{id, name, snapshot.trailSeq, snapshot.trailHead, note};
    return {
        {labels::pointAdd, {name, QString::number(point.seq)}}, {Change{std::nullopt, point}}, {}};
}

Result<ChangeSet> removePoint(const Snapshot& snapshot, const QString& name)
{
    const NamedPoint* point = snapshot.pointByName(name);
    if (point == nullptr) {
        return fail(ErrorCode::UnknownEntity, {QStringLiteral("point"), name});
    }
    return ChangeSet{{labels::pointRemove, {name}}, {Change{*point, std::nullopt}}, {}};
}

Result<ChangeSet> editMaturityMethod(const Snapshot& snapshot, const FieldValues& values)
{
    const MaturityMethod& before = snapshot.maturityMethod;
    const Result<MaturityMethod> after =
        withValues(maturityMethodFields(), before, QStringLiteral("maturity_method"), values);
    if (!after) {
        return tl::unexpected(after.error());
    }
    if (*after == before) {
        return ChangeSet{};
    }
    return ChangeSet{
        {labels::maturityMethod, {toKey(after->rollup), QString::number(after->sharePercent)}},
        {Change{before, *after}},
        after->reason};
}

ChangeSet setLensAnswer(const Snapshot& snapshot,
                        const ItemRef& row,
                        std::optional<int> stage,
                        const QString& note)
{
    Change change;
    const auto present = snapshot.lensAnswers.constFind(toKey(row));
    if (present != snapshot.lensAnswers.constEnd()) {
        change.before = *present;
    }
    if (stage) {
        change.after = LensAnswer{row.scope, row.item, *stage, note};
    }
    if (change.before == change.after) {
        return {};
    }
    return {
        {labels::lensAnswer,
         {scopeName(snapshot, row.scope), row.item, stage ? QString::number(*stage) : QString()}},
        {change},
        {}};
}

} // namespace zt
