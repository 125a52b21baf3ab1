// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/signoffrules.h"

#include "model/domain/fieldrules.h"
#include "model/domain/hextext.h"
#include "model/domain/presentfacts.h"

#include <QSet>

namespace zt {

namespace {

tl::unexpected<Error>
refusedOf(const SignOff& one, const char* field, const QString& given, rules::Wanted wanted)
{
    return rules::refused(one.code, QLatin1String(field), given, rules::toText(wanted));
}

/// What goes with which subject.
Result<void> checkDocument(const SignOff& one)
{
    using rules::Wanted;
    const bool isStatement = one.subject == SignSubject::Statement;
    const bool needsAudit = isStatement || one.subject == SignSubject::Audit;
    const bool needsReport = isStatement || one.subject == SignSubject::Report;
    const bool hasReport = !one.reportSha256.isEmpty();
    const bool ofAudit = !one.audit.isNull();
    if (ofAudit == one.auditCode.isEmpty() || (needsAudit && !ofAudit) ||
        (ofAudit && one.subject == SignSubject::Assessment)) {
        return refusedOf(one, "audit", one.auditCode, Wanted::SignedDocument);
    }
    if ((one.year != 0) != isStatement) {
        return refusedOf(one, "year", QString::number(one.year), Wanted::SignedDocument);
    }
    if ((needsReport && !hasReport) || hasReport == one.reportName.isEmpty() ||
        (!hasReport && one.reportBytes != 0)) {
        return refusedOf(one, "report_name", one.reportName, Wanted::SignedDocument);
    }
    if (hasReport && !isSha256(one.reportSha256)) {
        return refusedOf(one, "report_sha256", one.reportSha256, Wanted::Sha256);
    }
    return isStatement && one.role == SignRole::Auditor
               ? refusedOf(one, "role", toKey(one.role), Wanted::RoleOfForm)
               : Result<void>();
}

bool signsSame(const SignOff& one, const SignOff& other)
{
    return one.subject == SignSubject::Statement && one.audit == other.audit &&
           one.year == other.year && one.reportSha256 == other.reportSha256 &&
           one.withdrawn.isEmpty();
}

/// Everybody who stands before it in the form has signed the same.
Result<void> checkOrder(const Overlay& overlay, const SignOff& one)
{
    if (one.subject != SignSubject::Statement) {
        return {};
    }
    for (const SignRole role : formSigners) {
        if (role == one.role) {
            break;
        }
        bool signedBefore = false;
        forEachPresent<SignOff>(overlay, [&](const SignOff& other) {
            signedBefore =
                signedBefore || (other.id != one.id && other.role == role && signsSame(other, one));
        });
        if (!signedBefore) {
            return refusedOf(one, "role", toKey(role), rules::Wanted::SignersInOrder);
        }
    }
    return {};
}

/// Only a time stamp where there was none, and a reason where it was not withdrawn.
bool mayBecome(const SignOff& before, const SignOff& after)
{
    SignOff same = after;
    if (before.timeStamp.isEmpty()) {
        same.timeStamp.clear();
    }
    if (before.withdrawn.isEmpty()) {
        same.withdrawn.clear();
    }
    return same == before;
}

Result<void> checkNew(const Overlay& overlay, const SignOff& one)
{
    const Snapshot& base = overlay.base;
    if (one.stateSeq != base.trailSeq || one.stateHash != base.trailHead) {
        return rules::refused(one.code,
                              QStringLiteral("state_seq"),
                              QString::number(one.stateSeq),
                              QString::number(base.trailSeq));
    }
    if (!one.timeStamp.isEmpty() || !one.withdrawn.isEmpty()) {
        return refusedOf(one, "time_stamp", QString(), rules::Wanted::SignOffStays);
    }
    return checkOrder(overlay, one);
}

} // namespace

Result<void> rules::check(const SignOff& signOff)
{
    using Traits = EntityTraits<SignOff>;
    if (signOff.id.isNull()) {
        return refused(Traits::kind, QStringLiteral("id"), QString(), QStringLiteral("UUID"));
    }
    SignOff copy = signOff;
    for (const Field<SignOff>& field : Traits::fields()) {
        Result<void> ok = field.set(copy, field.get(signOff));
        if (!ok) {
            return ok;
        }
    }
    if (!signOff.signedAt.isValid() || signOff.signedAt.time().msec() != 0) {
        return refusedOf(signOff, "signed_at", QString(), Wanted::StoredTime);
    }
    if (!isSha256(signOff.stateHash)) {
        return refusedOf(signOff, "state_hash", signOff.stateHash, Wanted::Sha256);
    }
    if (signOff.signature.isEmpty()) {
        return refusedOf(signOff, "signature", QString(), Wanted::Base64);
    }
    return checkDocument(signOff);
}

Result<void> checkSignOffCodes(const Overlay& overlay)
{
    Result<void> ok;
    if (overlay.touched<SignOff>().isEmpty()) {
        return ok;
    }
    QSet<QString> codes;
    forEachPresent<SignOff>(overlay, [&](const SignOff& one) {
        if (ok && codes.contains(one.code)) {
            ok = fail(ErrorCode::DuplicateName, {QString(EntityTraits<SignOff>::kind), one.code});
        }
        codes.insert(one.code);
    });
    return ok;
}

Result<void> checkSignOffsStay(const Overlay& overlay)
{
    const ById<SignOff>& all = overlay.base.signOffs;
    for (const auto& [id, one] : overlay.touched<SignOff>()) {
        const auto there = all.constFind(id);
        if (there == all.constEnd()) {
            const Result<void> made = one != nullptr ? checkNew(overlay, *one) : Result<void>();
            if (!made) {
                return made;
            }
        } else if (one == nullptr || !mayBecome(*there, *one)) {
            return refusedOf(*there,
                             "sign_off",
                             one != nullptr ? one->code : QString(),
                             rules::Wanted::SignOffStays);
        }
    }
    return {};
}

} // namespace zt
