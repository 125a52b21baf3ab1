// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/entitytraits.h"
#include "model/domain/fieldrules.h"
#include "model/domain/hextext.h"
#include "model/domain/invariants.h"

namespace zt::rules {

namespace {

/// Every field holds what its table accepts.
template <class T>
Result<void> checkFields(const T& entity)
{
    T copy = entity;
    for (const Field<T>& field : EntityTraits<T>::fields()) {
        Result<void> ok = field.set(copy, field.get(entity));
        if (!ok) {
            return ok;
        }
    }
    return {};
}

template <class T>
Result<void> checkRef(const T& entity)
{
    const QString id = EntityTraits<T>::id(entity);
    const std::optional<ItemRef> back = itemRefFromKey(id);
    if (!back || *back != entity.ref()) {
        return refused(EntityTraits<T>::kind, QStringLiteral("item"), id, toText(Wanted::Text));
    }
    return checkText(
        EntityTraits<T>::kind, QStringLiteral("item"), entity.ref().item, maxCodeLength, true);
}

template <class T>
Result<void> checkId(const T& entity)
{
    return entity.id.isNull()
               ? refused(
                     EntityTraits<T>::kind, QStringLiteral("id"), QString(), QStringLiteral("UUID"))
               : Result<void>();
}

Result<void>
checkPeriod(const QString& entity, const QString& lastField, const QDate& first, const QDate& last)
{
    if (first.isValid() && last.isValid() && last < first) {
        return refused(
            entity, lastField, last.toString(Qt::ISODate), toText(Wanted::NotBeforeStart));
    }
    return {};
}

} // namespace

Result<void> check(const ItemAnswer& answer)
{
    Result<void> ok = checkRef(answer);
    if (ok) {
        ok = checkFields(answer);
    }
    if (!ok) {
        return ok;
    }
    if ((answer.sharePercent != 0) != (answer.status == ItemStatus::Partial)) {
        return refused(answer.item,
                       QStringLiteral("share"),
                       QString::number(answer.sharePercent),
                       toText(Wanted::OnlyWithPartial));
    }
    if (answer.status == ItemStatus::NotApplicable && isBlank(answer.note)) {
        return fail(ErrorCode::NoteRequired, {answer.item, toKey(answer.status)});
    }
    if (answer.review == ReviewMark::Returned && isBlank(answer.reviewNote)) {
        return fail(ErrorCode::NoteRequired, {answer.item, toKey(answer.review)});
    }
    return {};
}

Result<void> check(const LensAnswer& answer)
{
    const Result<void> ok = checkRef(answer);
    return ok ? checkFields(answer) : ok;
}

Result<void> check(const Evidence& evidence)
{
    const QString entity = EntityTraits<Evidence>::kind;
    Result<void> ok = checkId(evidence);
    if (ok) {
        ok = checkFields(evidence);
    }
    if (ok) {
        ok = checkPeriod(entity, QStringLiteral("valid_to"), evidence.validFrom, evidence.validTo);
    }
    const bool file = evidence.kind == EvidenceKind::File;
    const bool fits =
        file ? isSha256(evidence.sha256) && evidence.address.isEmpty()
             : evidence.sha256.isEmpty() && evidence.size == 0 && !isBlank(evidence.address);
    if (ok && !fits) {
        ok = refused(entity,
                     file ? QStringLiteral("sha256") : QStringLiteral("address"),
                     file ? evidence.sha256 : evidence.address,
                     toText(Wanted::FileOrLink));
    }
    if (ok && !evidence.addedAt.isValid()) {
        ok = refused(entity, QStringLiteral("added_at"), QString(), toText(Wanted::StoredTime));
    }
    return ok;
}

Result<void> check(const NamedPoint& point)
{
    Result<void> ok = checkId(point);
    if (ok) {
        ok = checkFields(point);
    }
    if (ok && !isSha256(point.hash)) {
        ok = refused(EntityTraits<NamedPoint>::kind,
                     QStringLiteral("hash"),
                     point.hash,
                     toText(Wanted::Sha256));
    }
    return ok;
}

Result<void> check(const PillarTarget& target)
{
    const Result<void> ok = checkRef(target);
    return ok ? checkFields(target) : ok;
}

Result<void> check(const ImprovementAction& action)
{
    Result<void> ok = checkId(action);
    if (ok) {
        ok = checkFields(action);
    }
    if (ok) {
        ok = checkPeriod(action.code, QStringLiteral("due"), action.start, action.due);
    }
    if (ok && action.dependsOn.contains(action.id)) {
        ok = refused(
            action.code, QStringLiteral("depends_on"), action.code, toText(Wanted::NoCircle));
    }
    return ok;
}

Result<void> check(const MaturityMethod& method)
{
    const QString entity = EntityTraits<MaturityMethod>::kind;
    Result<void> ok = checkFields(method);
    if (ok) {
        ok = checkPeriod(entity, QStringLiteral("period_to"), method.periodFrom, method.periodTo);
    }
    const MaturityMethod plain;
    const bool chosen = method.rollup != plain.rollup || method.population != plain.population ||
                        method.weightPercent != plain.weightPercent ||
                        method.sharePercent != plain.sharePercent;
    if (ok && chosen && isBlank(method.reason)) {
        return fail(ErrorCode::ReasonRequired, {entity});
    }
    return ok;
}

Result<void> check(const RoadmapSettings& settings)
{
    return checkFields(settings);
}

} // namespace zt::rules
