// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingsignoff.h"

#include "model/base/clock.h"
#include "model/crypto/timestamp.h"
#include "model/domain/labels.h"
#include "model/domain/signoffstatement.h"
#include "reports/content.h"
#include "reports/evidenceexport.h"
#include "reports/phrase.h"

#include <QJsonValue>

#include <algorithm>

namespace zt {

namespace {

struct FieldWord
{
    const char* field;
    const char* word;
};

constexpr FieldWord fieldWords[] = {
    {"code", QT_TRANSLATE_NOOP("Field", "Code")},
    {"subject", QT_TRANSLATE_NOOP("Field", "What is signed")},
    {"audit", QT_TRANSLATE_NOOP("Field", "Identity of the audit")},
    {"audit_code", QT_TRANSLATE_NOOP("Field", "Audit")},
    {"year", QT_TRANSLATE_NOOP("Field", "Year stated on")},
    {"role", QT_TRANSLATE_NOOP("Field", "Signs as")},
    {"assessment", QT_TRANSLATE_NOOP("Field", "Assessment")},
    {"state_seq", QT_TRANSLATE_NOOP("Field", "Signed over entry")},
    {"state_hash", QT_TRANSLATE_NOOP("Field", "Hash of the entry")},
    {"report_name", QT_TRANSLATE_NOOP("Field", "Report's file")},
    {"report_sha256", QT_TRANSLATE_NOOP("Field", "SHA-256 of the report")},
    {"report_bytes", QT_TRANSLATE_NOOP("Field", "Size of the report in bytes")},
    {"signer", QT_TRANSLATE_NOOP("Field", "Signer's certificate")},
    {"signed_at", QT_TRANSLATE_NOOP("Field", "Signed at")},
    {"note", QT_TRANSLATE_NOOP("Field", "Remark")},
    {"signature", QT_TRANSLATE_NOOP("Field", "Signature")},
    {"time_stamp", QT_TRANSLATE_NOOP("Field", "Time stamp")},
    {"withdrawn", QT_TRANSLATE_NOOP("Field", "Withdrawn because")},
};

/// Of a subject alone, without naming the thing.
QString subjectText(SignSubject subject, const Language& language)
{
    switch (subject) {
    case SignSubject::Assessment:
        return language.translate("Wording", "the assessment");
    case SignSubject::Audit:
        return language.translate("Wording", "audit");
    case SignSubject::Statement:
        return language.translate("Wording", "yearly statement");
    case SignSubject::Report:
        break;
    }
    return language.translate("Wording", "report");
}

QByteArray bytesOf(const QString& base64)
{
    return QByteArray::fromBase64(base64.toLatin1());
}

QString fileName(const SignOff& signOff)
{
    return safeFileName(signOff.code, QStringLiteral("sign-off"));
}

QString stampSuffix(const SignOff& signOff)
{
    return isBareTimeStamp(bytesOf(signOff.timeStamp)) ? QStringLiteral(".tst")
                                                       : QStringLiteral(".tsr");
}

} // namespace

QString signRoleText(SignRole role, const Language& language)
{
    switch (role) {
    case SignRole::Ciso:
        return language.translate("Wording", "Chief information security officer");
    case SignRole::Chairman:
        return language.translate("Wording", "Chairman");
    case SignRole::President:
        return language.translate("Wording", "President");
    case SignRole::ChiefAuditor:
        return language.translate("Wording", "Chief auditor");
    case SignRole::Auditor:
        break;
    }
    return language.translate("Wording", "Auditor or assessor");
}

QString signedText(const SignOff& signOff, const Language& language)
{
    const QString subject = subjectText(signOff.subject, language);
    switch (signOff.subject) {
    case SignSubject::Assessment:
        return subject;
    case SignSubject::Audit:
        return fill(language.translate("Wording", "%1 %2"), {subject, signOff.auditCode});
    case SignSubject::Statement:
        return fill(language.translate("Wording", "%1 %2 (%3)"),
                    {subject, QString::number(signOff.year), signOff.auditCode});
    case SignSubject::Report:
        break;
    }
    return fill(language.translate("Wording", "%1 %2"), {subject, signOff.reportName});
}

QString signOffStateText(const QString& state, const Language& language)
{
    if (state == QLatin1String("broken")) {
        return language.translate("Wording", "does not fit");
    }
    if (state == QLatin1String("withdrawn")) {
        return language.translate("Wording", "withdrawn");
    }
    if (state == QLatin1String("untrusted")) {
        return language.translate("Wording", "signer not trusted");
    }
    if (state == QLatin1String("stale")) {
        return language.translate("Wording", "stale");
    }
    if (state == QLatin1String("unchecked")) {
        return language.translate("Wording", "fits, signer not checked");
    }
    return language.translate("Wording", "valid");
}

QStringList signOffCommands(const SignOff& signOff, const QString& prefix)
{
    const QString name = prefix + fileName(signOff);
    QStringList commands{
        QStringLiteral("openssl cms -verify -binary -inform DER -in %1.p7s -content %1.txt "
                       "-CAfile CA.pem -purpose any -attime %2 -out /dev/null")
            .arg(name)
            .arg(signOff.signedAt.toSecsSinceEpoch())};
    if (!signOff.reportSha256.isEmpty()) {
        commands.append(
            QStringLiteral("grep -x \"report-sha256: $(sha256sum < REPORT | cut -c1-64)\" %1.txt")
                .arg(name));
    }
    if (!signOff.timeStamp.isEmpty()) {
        const QString suffix = stampSuffix(signOff);
        commands.append(
            QStringLiteral("openssl ts -verify -data %1.p7s -in %1%2%3 -CAfile CA.pem")
                .arg(name,
                     suffix,
                     suffix == QLatin1String(".tst") ? QStringLiteral(" -token_in") : QString()));
    }
    return commands;
}

QList<SignOffFile> signOffFiles(const SignOff& signOff)
{
    const QString name = fileName(signOff);
    QList<SignOffFile> files{
        {name + QStringLiteral(".txt"), signOffStatement(signOff)},
        {name + QStringLiteral(".p7s"), bytesOf(signOff.signature)},
    };
    if (!signOff.timeStamp.isEmpty()) {
        files.append({name + stampSuffix(signOff), bytesOf(signOff.timeStamp)});
    }
    return files;
}

bool isOfSignOff(const QString& kind)
{
    return kind == QLatin1String("sign_off");
}

QString signOffFactTitle(const QString& id, const Snapshot& snapshot)
{
    return snapshot.signOffs.contains(id) ? snapshot.signOffs.value(id).code : id;
}

const char* signOffFieldSource(const QString& kind, const QString& field)
{
    const auto* found =
        std::find_if(std::begin(fieldWords), std::end(fieldWords), [&](const FieldWord& one) {
            return field == QLatin1String(one.field);
        });
    return isOfSignOff(kind) && found != std::end(fieldWords) ? found->word : nullptr;
}

QString signOffValueText(const QString& field, const QJsonValue& value, const Language& language)
{
    const QString text = value.toString();
    if (field == QLatin1String("year")) {
        return value.toInt() != 0 ? QString::number(value.toInt())
                                  : language.translate("Wording", "(blank)");
    }
    if (value.isDouble()) {
        return groupedNumber(value.toInteger());
    }
    if (text.isEmpty()) {
        return language.translate("Wording", "(blank)");
    }
    if (field == QLatin1String("role")) {
        return signRoleText(signRoleFromKey(text).value_or(SignRole::Auditor), language);
    }
    if (field == QLatin1String("subject")) {
        return subjectText(signSubjectFromKey(text).value_or(SignSubject::Report), language);
    }
    if (field == QLatin1String("signed_at")) {
        return displayText(timeCell(fromStoredTime(text)));
    }
    if (field == QLatin1String("signature") || field == QLatin1String("time_stamp")) {
        return fill(language.translate("Wording", "%1 bytes"),
                    {groupedNumber(bytesOf(text).size())});
    }
    return text;
}

QString signOffLabelText(const QString& code, const QStringList& args, const Language& language)
{
    const auto role = [&](qsizetype i) {
        return signRoleText(signRoleFromKey(args.value(i)).value_or(SignRole::Auditor), language);
    };
    if (code == labels::signOffAdd) {
        const QString subject =
            subjectText(signSubjectFromKey(args.value(2)).value_or(SignSubject::Report), language);
        const QString what = args.value(3).isEmpty() ? subject
                                                     : fill(language.translate("Wording", "%1 %2"),
                                                            {subject, args.value(3)});
        return fill(language.translate("Label", "Sign-off %1 as %2: %3"),
                    {args.value(0), role(1), what});
    }
    if (code == labels::signOffTimeStamp) {
        return fill(language.translate("Label", "Time stamp for sign-off %1 as %2"),
                    {args.value(0), role(1)});
    }
    return code == labels::signOffWithdraw
               ? fill(language.translate("Label", "Sign-off %1 as %2 withdrawn"),
                      {args.value(0), role(1)})
               : QString();
}

} // namespace zt
