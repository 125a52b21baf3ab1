// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/entitytraits.h"
#include "model/domain/fieldrules.h"
#include "model/domain/hextext.h"
#include "model/domain/invariants.h"
#include "model/domain/packversion.h"

namespace zt::rules {

namespace {

constexpr const char* oneVersion = QT_TRANSLATE_NOOP("Reason", "one version of each checklist");

/// Every field holds what its table accepts.
template <class T>
Result<void> checkFields(const T& entity)
{
    T scratch;
    for (const Field<T>& field : EntityTraits<T>::fields()) {
        Result<void> ok = field.set(scratch, field.get(entity));
        if (!ok) {
            return ok;
        }
    }
    return {};
}

template <class T>
Result<void> checkIdAndFields(const T& entity)
{
    if (entity.id.isNull()) {
        return refused(
            EntityTraits<T>::kind, QStringLiteral("id"), QString(), QStringLiteral("UUID"));
    }
    return checkFields(entity);
}

/// Somebody signs with the time, or nobody does.
bool isSigned(const QString& who, const QDateTime& when)
{
    return !isBlank(who) && when.isValid();
}

bool isUnsigned(const QString& who, const QDateTime& when)
{
    return who.isEmpty() && !when.isValid();
}

Result<void> checkSignatures(const PointResult& point)
{
    const bool prepared = isSigned(point.preparer, point.preparedAt);
    const bool reviewed = isSigned(point.reviewer, point.reviewedAt);
    const bool accepted = point.state == ReviewState::Accepted;
    const bool judged = accepted || point.state == ReviewState::Returned;
    const bool whole = (prepared || isUnsigned(point.preparer, point.preparedAt)) &&
                       (reviewed || isUnsigned(point.reviewer, point.reviewedAt));
    const bool inOrder = (point.state == ReviewState::Open || prepared) && (!judged || reviewed);
    if (!whole || !inOrder) {
        return refused(toKey(point.ref),
                       QStringLiteral("state"),
                       toKey(point.state),
                       toText(Wanted::SignedFirst));
    }
    if (accepted ? !isSha256(point.acceptedDigest) : !point.acceptedDigest.isEmpty()) {
        return refused(toKey(point.ref),
                       QStringLiteral("accepted_digest"),
                       point.acceptedDigest,
                       toText(Wanted::Sha256));
    }
    if (point.state == ReviewState::Returned && point.notes.isEmpty()) {
        return fail(ErrorCode::NoteRequired, {toKey(point.ref), toKey(point.state)});
    }
    return {};
}

/// Each once and in order, within the population, a cell for each column; all of them with All.
bool areItemsInOrder(const AuditSample& sample)
{
    int last = 0;
    for (const SampleItem& item : sample.items) {
        if (item.number <= last || item.cells.size() != sample.columns.size()) {
            return false;
        }
        last = item.number;
    }
    const bool whole =
        sample.method != SampleMethod::All || sample.items.size() == sample.populationSize;
    return whole && last > 0 && last <= sample.populationSize;
}

/// A stratum with Stratified alone, and a seed where there is something to draw.
Result<void> checkMethod(const AuditSample& sample)
{
    const bool stratified = sample.method == SampleMethod::Stratified;
    const bool fits = stratified
                          ? sample.columns.contains(sample.stratum) && !sample.stratum.isEmpty()
                          : sample.stratum.isEmpty();
    if (!fits) {
        return refused(sample.code,
                       QStringLiteral("stratum"),
                       sample.stratum,
                       stratified ? sample.columns.join(QStringLiteral(", "))
                                  : toKey(SampleMethod::Stratified));
    }
    if (sample.method != SampleMethod::All && isBlank(sample.seed)) {
        return refused(sample.code, QStringLiteral("seed"), sample.seed, toText(Wanted::Text));
    }
    return {};
}

} // namespace

Result<void> check(const Audit& audit)
{
    Result<void> ok = checkIdAndFields(audit);
    if (!ok) {
        return ok;
    }
    const QDate& first = audit.periodFrom;
    const QDate& last = audit.periodTo;
    if (first.isValid() && last.isValid() && last < first) {
        return refused(audit.code,
                       QStringLiteral("period_to"),
                       last.toString(Qt::ISODate),
                       toText(Wanted::NotBeforeStart));
    }
    if (audit.form == AuditForm::SelectedCase && isBlank(audit.trigger)) {
        return fail(ErrorCode::NoteRequired, {audit.code, toKey(audit.form)});
    }
    QStringList once = audit.checklists;
    once.removeDuplicates();
    if (once.isEmpty() || once.size() != audit.checklists.size()) {
        return refused(audit.code,
                       QStringLiteral("checklists"),
                       audit.checklists.join(QStringLiteral(", ")),
                       toText(Wanted::ReferencesOnce));
    }
    QStringList packs;
    for (const QString& pin : audit.checklists) {
        if (packs.contains(packOfPin(pin))) {
            return refused(
                audit.code, QStringLiteral("checklists"), pin, QString::fromLatin1(oneVersion));
        }
        packs.append(packOfPin(pin));
    }
    return audit.createdAt.isValid() ? ok
                                     : refused(audit.code,
                                               QStringLiteral("created_at"),
                                               QString(),
                                               toText(Wanted::StoredTime));
}

Result<void> check(const PointResult& point)
{
    const QString id = EntityTraits<PointResult>::id(point);
    const std::optional<PointResult> back = EntityTraits<PointResult>::empty(id);
    if (!back || back->audit != point.audit || back->ref != point.ref) {
        return refused(EntityTraits<PointResult>::kind,
                       QStringLiteral("points"),
                       id,
                       toText(Wanted::PointOfAudit));
    }
    Result<void> ok =
        checkText(toKey(point.ref), QStringLiteral("points"), point.ref.point, maxCodeLength, true);
    if (ok) {
        ok = checkFields(point);
    }
    if (ok && point.result == AuditResult::NotApplicable && isBlank(point.reason)) {
        return fail(ErrorCode::NoteRequired, {toKey(point.ref), toKey(point.result)});
    }
    const bool answered = point.answer != AuditResult::Unchecked || !isBlank(point.answerText) ||
                          !isBlank(point.answerEvidence);
    if (ok && answered && isBlank(point.answeredBy)) {
        return refused(toKey(point.ref),
                       QStringLiteral("answered_by"),
                       point.answeredBy,
                       toText(Wanted::Text));
    }
    return ok ? checkSignatures(point) : ok;
}

Result<void> check(const AuditFinding& finding)
{
    Result<void> ok = checkIdAndFields(finding);
    if (!ok) {
        return ok;
    }
    if (finding.criteria.isEmpty()) {
        return refused(
            finding.code, QStringLiteral("criteria"), QString(), toText(Wanted::PointOfAudit));
    }
    const bool closed = finding.status == AuditFindingStatus::Closed;
    if (closed != !isBlank(finding.closedBy) || closed != finding.closedOn.isValid()) {
        return refused(finding.code,
                       QStringLiteral("closed_by"),
                       finding.closedBy,
                       toText(Wanted::OnlyWhenClosed));
    }
    const bool passed = !finding.retests.isEmpty() && finding.retests.last().passed;
    if (closed && !passed && isBlank(finding.closeReason)) {
        return fail(ErrorCode::NoteRequired, {finding.code, toKey(finding.status)});
    }
    return {};
}

Result<void> check(const AuditSample& sample)
{
    Result<void> ok = checkIdAndFields(sample);
    ok = ok ? checkMethod(sample) : ok;
    if (!ok) {
        return ok;
    }
    if (sample.points.isEmpty()) {
        return refused(
            sample.code, QStringLiteral("points"), QString(), toText(Wanted::PointOfAudit));
    }
    if (!isSha256(sample.populationSha256)) {
        return refused(sample.code,
                       QStringLiteral("population_sha256"),
                       sample.populationSha256,
                       toText(Wanted::Sha256));
    }
    if (sample.rule.expectedRate >= sample.rule.tolerableRate) {
        return refused(sample.code,
                       QStringLiteral("expected_rate"),
                       QString::number(sample.rule.expectedRate),
                       QStringLiteral("0–%1").arg(sample.rule.tolerableRate - 1));
    }
    if (!areItemsInOrder(sample)) {
        return refused(sample.code,
                       QStringLiteral("items"),
                       QString::number(sample.items.size()),
                       toText(Wanted::ItemsInOrder));
    }
    const bool whole = isSigned(sample.preparer, sample.preparedAt) ||
                       isUnsigned(sample.preparer, sample.preparedAt);
    return whole ? ok
                 : refused(sample.code,
                           QStringLiteral("preparer"),
                           sample.preparer,
                           toText(Wanted::SignedFirst));
}

} // namespace zt::rules
