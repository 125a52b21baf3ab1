// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/signing.h"

#include "model/crypto/digest.h"
#include "model/domain/signoffedits.h"
#include "model/domain/signoffstatement.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 piece = 1 << 20;
/// So far two computers' clocks may be apart without a word.
constexpr qint64 clocksApart = 5 * 60;

const char* const stampText = QT_TRANSLATE_NOOP("Reason", "the time stamp");

tl::unexpected<Error> refusedFor(const QString& what, const char* why)
{
    return fail(ErrorCode::SigningRefused, {what, QString::fromUtf8(why)});
}

bool isSameDocument(const SignOff& one, const SignOff& other)
{
    return one.subject == other.subject && one.audit == other.audit && one.year == other.year &&
           one.reportSha256 == other.reportSha256;
}

const SignOffStanding*
standingOf(SignRole role, const SignOff& draft, const QList<SignOffStanding>& standings)
{
    const auto found =
        std::find_if(standings.rbegin(), standings.rend(), [&](const SignOffStanding& one) {
            return one.signOff.role == role && isSameDocument(one.signOff, draft) && one.counts();
        });
    return found != standings.rend() ? &*found : nullptr;
}

Result<void> checkForm(const SignOff& draft, const QList<SignOffStanding>& standings)
{
    if (standingOf(draft.role, draft, standings) != nullptr) {
        return refusedFor(draft.code,
                          QT_TRANSLATE_NOOP("Reason",
                                            "somebody has signed the same in this role, and it "
                                            "still counts; withdraw that sign-off first"));
    }
    for (const SignRole role : formSigners) {
        if (draft.subject != SignSubject::Statement || role == draft.role) {
            break;
        }
        if (standingOf(role, draft, standings) == nullptr) {
            return refusedFor(
                draft.code,
                QT_TRANSLATE_NOOP("Reason",
                                  "the form's signers sign in the order chief information security "
                                  "officer, chairman, president, chief auditor, over the same "
                                  "report; the signature of one before is missing, or no longer "
                                  "counts"));
        }
    }
    return {};
}

Result<void> checkValidity(const Certificate& certificate, const QDateTime& now)
{
    if (now < certificate.notBefore()) {
        return refusedFor(certificate.subjectLine(),
                          QT_TRANSLATE_NOOP("Reason",
                                            "the certificate is not valid yet; look at the "
                                            "computer's clock"));
    }
    return now > certificate.notAfter()
               ? refusedFor(certificate.subjectLine(),
                            QT_TRANSLATE_NOOP("Reason",
                                              "the certificate has expired; have it renewed, then "
                                              "sign with the new one"))
               : Result<void>();
}

/// A signature that was just made, looked at as anybody else will.
Result<void> checkMade(const QByteArray& signature,
                       const QByteArray& content,
                       const Certificate& certificate,
                       const SignatureTrust& trust)
{
    const auto verdict = verifyDetached(signature, content, trust.anchors);
    if (!verdict) {
        return tl::unexpected(verdict.error());
    }
    const Check* chain = verdict->step(QStringLiteral("chain"));
    if (chain != nullptr && !chain->has_value()) {
        return refusedFor(certificate.subjectLine(),
                          QT_TRANSLATE_NOOP("Reason",
                                            "the certificate does not lead to any that is trusted; "
                                            "name its authority's certificate, or put those "
                                            "between them into the key's file"));
    }
    return verdict->holds()
               ? Result<void>()
               : refusedFor(certificate.subjectLine(),
                            QT_TRANSLATE_NOOP("Reason",
                                              "the certificate is not for signing documents; take "
                                              "one with the usage digitalSignature"));
}

} // namespace

Result<SignedReport> readSignedReport(const QString& path, JobContext& job)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::FileNotFound, {path});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    }
    Sha256 hash;
    SignedReport report{QFileInfo(path).fileName(), {}, 0};
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty()) {
            return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
        }
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        hash.add(bytes);
        report.bytes += bytes.size();
        job.progress(report.bytes, file.size());
    }
    report.sha256 = QString::fromLatin1(hash.finish().toHex());
    return report;
}

Result<SignOff> draftSignOff(const Snapshot& present,
                             const SignWish& wish,
                             const Certificate& signer,
                             const QDateTime& now,
                             const SignOffId& id)
{
    SignOff draft;
    draft.id = id;
    draft.code = nextSignOffCode(present);
    const bool isInCertificate = now >= signer.notBefore(); // else that is what is told
    if (isInCertificate && now.addSecs(clocksApart) < present.trailTime) {
        return refusedFor(draft.code,
                          QT_TRANSLATE_NOOP("Reason",
                                            "by the computer's clock it is earlier than the last "
                                            "change of what would be signed; set the clock, then "
                                            "sign"));
    }
    draft.subject = wish.subject;
    draft.role = wish.role;
    draft.year = wish.year;
    if (!wish.audit.isNull()) {
        const Audit* audit = factIn<Audit>(present, wish.audit.toString());
        if (audit == nullptr) {
            return fail(ErrorCode::UnknownEntity, {QStringLiteral("audit"), wish.audit.toString()});
        }
        draft.audit = audit->id;
        draft.auditCode = audit->code;
    }
    draft.assessment = present.profile.name;
    draft.stateSeq = present.trailSeq;
    draft.stateHash = present.trailHead;
    if (wish.report) {
        draft.reportName = wish.report->name;
        draft.reportSha256 = wish.report->sha256;
        draft.reportBytes = wish.report->bytes;
    }
    draft.signer = signer.subjectLine();
    draft.signedAt = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    draft.note = wish.note;
    return draft;
}

Result<SignOff> signedDraft(const SignOff& draft,
                            const SigningIdentity& identity,
                            const SignatureTrust& trust,
                            const QList<SignOffStanding>& standings)
{
    const Result<void> inForm = checkForm(draft, standings);
    if (!inForm) {
        return tl::unexpected(inForm.error());
    }
    const Result<QByteArray> signature =
        signBytes(identity, signOffStatement(draft), trust, draft.signedAt);
    if (!signature) {
        return tl::unexpected(signature.error());
    }
    SignOff done = draft;
    done.signature = QString::fromLatin1(signature->toBase64());
    return done;
}

QByteArray timeStampRequestFor(const SignOff& signOff)
{
    return timeStampRequest(QByteArray::fromBase64(signOff.signature.toLatin1()));
}

Result<SignOff>
stampedBy(const QByteArray& reply, const Snapshot& present, const SignatureTrust& trust)
{
    for (const SignOff& one : signOffsInOrder(present)) {
        const auto stamp =
            checkTimeStamp(reply, QByteArray::fromBase64(one.signature.toLatin1()), trust.anchors);
        if (!stamp) {
            return tl::unexpected(stamp.error());
        }
        const Check* granted = stamp->step(QStringLiteral("granted"));
        if (granted != nullptr && !granted->has_value()) {
            return refusedFor(QString::fromUtf8(stampText),
                              QT_TRANSLATE_NOOP("Reason",
                                                "the authority did not grant a stamp; its reply "
                                                "says why, ask it again"));
        }
        const Check* imprint = stamp->step(QStringLiteral("imprint"));
        if (imprint == nullptr || !imprint->has_value()) {
            continue;
        }
        if (!one.timeStamp.isEmpty()) {
            return refusedFor(
                one.code, QT_TRANSLATE_NOOP("Reason", "the sign-off has its time stamp already"));
        }
        return stamp->holds()
                   ? Result<SignOff>(one)
                   : refusedFor(one.code,
                                QT_TRANSLATE_NOOP("Reason",
                                                  "the stamp's own signature or certificate does "
                                                  "not hold; ask for another stamp, or name the "
                                                  "authority's certificate among the trusted"));
    }
    return refusedFor(QString::fromUtf8(stampText),
                      QT_TRANSLATE_NOOP("Reason",
                                        "the stamp is for none of the sign-offs here; ask with the "
                                        "request that this program writes"));
}

Result<QByteArray> signBytes(const SigningIdentity& identity,
                             const QByteArray& bytes,
                             const SignatureTrust& trust,
                             const QDateTime& now)
{
    const Certificate& certificate = identity.certificate();
    const Result<void> valid = checkValidity(certificate, now);
    const Result<QByteArray> signature =
        valid ? signDetached(identity, bytes, now) : tl::unexpected(valid.error());
    const Result<void> holds = signature ? checkMade(*signature, bytes, certificate, trust)
                                         : tl::unexpected(signature.error());
    return holds ? signature : tl::unexpected(holds.error());
}

} // namespace zt
