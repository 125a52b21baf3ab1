// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/signingidentity.h"
#include "model/document/signoffstanding.h"

namespace zt {

/// The file that is signed along.
struct SignedReport
{
    QString name; ///< without its folder
    QString sha256;
    qint64 bytes = 0;
};

/// Hashes a report in pieces. Errors: FileNotFound, FileUnreadable, Cancelled.
[[nodiscard]] Result<SignedReport> readSignedReport(const QString& path, JobContext& job);

struct SignWish
{
    SignSubject subject = SignSubject::Assessment;
    SignRole role = SignRole::Auditor;
    AuditId audit; ///< with Audit and Statement; may be named with Report
    int year = 0;  ///< with Statement
    std::optional<SignedReport> report;
    QString note;
};

/// What would be signed now by whom, all but the signature: signOffStatement() of it can be shown
/// before. Errors: UnknownEntity where there is no such audit; SigningRefused where `now` is before
/// the state that would be signed, since the clock was set back, and the certificate was valid
/// then.
[[nodiscard]] Result<SignOff> draftSignOff(const Snapshot& present,
                                           const SignWish& wish,
                                           const Certificate& signer,
                                           const QDateTime& now,
                                           const SignOffId& id);

/// Signs a draft, after it was held against the form and against how the others stand now:
/// signers of the yearly statement in their order, each before with a signature over the same
/// report that still counts; nobody twice. The certificate has to be valid now, for signing, and
/// lead to who is trusted where somebody is named. Not recorded yet. Error: SigningRefused with why
/// and what to do.
[[nodiscard]] Result<SignOff> signedDraft(const SignOff& draft,
                                          const SigningIdentity& identity,
                                          const SignatureTrust& trust,
                                          const QList<SignOffStanding>& standings);

/// The request for a time stamp over a sign-off's signature, for an authority (RFC 3161).
[[nodiscard]] QByteArray timeStampRequestFor(const SignOff& signOff);

/// The sign-off that an authority's reply is for. Errors: SigningRefused where it is for none of
/// them, does not hold, or that one has a stamp already; Malformed.
[[nodiscard]] Result<SignOff>
stampedBy(const QByteArray& reply, const Snapshot& present, const SignatureTrust& trust);

/// Signs other bytes, such as a package's manifest, under the same rules about the certificate.
/// Errors: SigningRefused, Malformed.
[[nodiscard]] Result<QByteArray> signBytes(const SigningIdentity& identity,
                                           const QByteArray& bytes,
                                           const SignatureTrust& trust,
                                           const QDateTime& now);

} // namespace zt
