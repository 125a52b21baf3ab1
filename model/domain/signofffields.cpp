// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/auditfieldmakers.h"

#include <QByteArray>

namespace zt {

namespace {

using namespace fieldmakers;

using S = SignOff;

constexpr QLatin1String signOff("sign_off");
constexpr qsizetype maxSigned = 256 << 10; ///< characters of base64
constexpr int minYear = 0;
constexpr int maxYear = 2999;

/// "" where there is none.
Field<S> auditOfField()
{
    const QString key = QStringLiteral("audit");
    return {key,
            [](const S& object) {
                return object.audit.isNull() ? textValue(QString())
                                             : QJsonValue(object.audit.toString());
            },
            [key](S& object, const QJsonValue& value) -> Result<void> {
                const bool none = value.isString() && value.toString().isEmpty();
                const AuditId id = AuditId::fromString(value.toString());
                if (!none && id.isNull()) {
                    return rules::refused(
                        signOff, key, rules::shown(value), QStringLiteral("UUID"));
                }
                object.audit = id;
                return {};
            }};
}

/// Bytes in base64, in its one spelling.
Field<S> bytesField(const QString& key, QString S::*member)
{
    return {key,
            [member](const S& object) { return textValue(object.*member); },
            [=](S& object, const QJsonValue& value) -> Result<void> {
                const QByteArray text = value.toString().toLatin1();
                const bool fits = value.isString() && text.size() <= maxSigned &&
                                  QByteArray::fromBase64(text).toBase64() == text;
                if (!fits) {
                    return rules::refused(
                        signOff, key, rules::shown(value), rules::toText(rules::Wanted::Base64));
                }
                object.*member = QString::fromLatin1(text);
                return {};
            }};
}

} // namespace

const QList<Field<SignOff>>& signOffFields()
{
    static const QList<Field<S>> fields{
        textField<S>(signOff, QLatin1String("code"), &S::code, maxCodeLength, true),
        enumField<S, SignSubject>(
            signOff,
            QStringLiteral("subject"),
            [](auto& object) -> auto& { return object.subject; },
            &signSubjectFromKey,
            QStringLiteral("assessment, audit, statement, report")),
        auditOfField(),
        textField<S>(signOff, QLatin1String("audit_code"), &S::auditCode, maxCodeLength),
        numberField<S>(signOff, QLatin1String("year"), &S::year, minYear, maxYear),
        enumField<S, SignRole>(
            signOff,
            QStringLiteral("role"),
            [](auto& object) -> auto& { return object.role; },
            &signRoleFromKey,
            QStringLiteral("ciso, chairman, president, chief_auditor, auditor")),
        textField<S>(signOff, QLatin1String("assessment"), &S::assessment, maxNameLength, true),
        numberField<S>(signOff, QLatin1String("state_seq"), &S::stateSeq, 1, rules::maxSeq),
        textField<S>(signOff, QLatin1String("state_hash"), &S::stateHash, maxCodeLength, true),
        textField<S>(signOff, QLatin1String("report_name"), &S::reportName, maxNameLength),
        textField<S>(signOff, QLatin1String("report_sha256"), &S::reportSha256, maxCodeLength),
        numberField<S>(
            signOff, QLatin1String("report_bytes"), &S::reportBytes, 0, rules::maxEvidenceSize),
        textField<S>(signOff, QLatin1String("signer"), &S::signer, maxTextLength, true),
        timeField<S>(signOff, QLatin1String("signed_at"), &S::signedAt),
        textField<S>(signOff, QLatin1String("note"), &S::note, maxTextLength),
        bytesField(QStringLiteral("signature"), &S::signature),
        bytesField(QStringLiteral("time_stamp"), &S::timeStamp),
        textField<S>(signOff, QLatin1String("withdrawn"), &S::withdrawn, maxTextLength),
    };
    return fields;
}

} // namespace zt
