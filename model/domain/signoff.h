// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/audit.h"

#include <QDateTime>
#include <QList>

#include <array>

namespace zt {

using SignOffId = Id<struct SignOffTag>;

/// In what capacity somebody signs. The first four are the signers of the yearly statement, in the
/// order in which the exchange's rule names them (CC-12000, text of 2022-12-28).
enum class SignRole : quint8 {
    Ciso, ///< or the highest head, where there is none
    Chairman,
    President,
    ChiefAuditor,
    Auditor ///< who carried out the audit or the assessment
};

inline constexpr std::array<SignRole, 4> formSigners{
    SignRole::Ciso, SignRole::Chairman, SignRole::President, SignRole::ChiefAuditor};

/// "ciso", "chairman", "president", "chief_auditor", "auditor"
[[nodiscard]] QString toKey(SignRole role);
[[nodiscard]] std::optional<SignRole> signRoleFromKey(const QString& key);

/// What is signed.
enum class SignSubject : quint8 {
    Assessment, ///< the whole of it
    Audit,
    Statement, ///< the yearly statement of an audit: the form with four signers in order
    Report     ///< any other report
};

/// "assessment", "audit", "statement", "report"
[[nodiscard]] QString toKey(SignSubject subject);
[[nodiscard]] std::optional<SignSubject> signSubjectFromKey(const QString& key);

/// Somebody's signature under a state of the assessment. Who it is says the certificate in the
/// signature; what was signed is signOffStatement() of these fields. Once there it stays: a time
/// stamp may be added once, and it may be withdrawn once, each by an entry of its own; it is never
/// undone. Whether it still holds is computed from what changed since.
struct SignOff
{
    SignOffId id;
    QString code; ///< unique within the assessment; never empty
    SignSubject subject = SignSubject::Assessment;
    AuditId audit;     ///< with Audit and Statement; may be of a report
    QString auditCode; ///< as it was when signed
    int year = 0;      ///< with Statement: the year stated on
    SignRole role = SignRole::Auditor;
    QString assessment;  ///< its name as it was when signed
    qint64 stateSeq = 0; ///< the trail entry after which it was signed
    QString stateHash;   ///< of that entry, lower-case hex
    QString reportName;  ///< file's name; empty where no report was signed along
    QString reportSha256;
    qint64 reportBytes = 0;
    QString signer;     ///< the certificate's subject on one line
    QDateTime signedAt; ///< UTC, whole seconds, as the signer's clock had it
    QString note;       ///< a remark that is signed along
    QString signature;  ///< detached CMS signature, DER in base64
    QString timeStamp;  ///< RFC 3161 reply or token over the signature, DER in base64; may be empty
    QString withdrawn;  ///< why it no longer counts; empty while it does

    bool operator==(const SignOff&) const = default;
};

} // namespace zt
