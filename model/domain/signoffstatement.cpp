// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/signoffstatement.h"

namespace zt {

namespace {

QByteArray onOneLine(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\"));
    value.replace(u'\n', QLatin1String("\\n"));
    value.replace(u'\t', QLatin1String("\\t"));
    return value.toUtf8();
}

void addLine(QByteArray& text, const char* name, const QString& value)
{
    if (!value.isEmpty()) {
        text += QByteArray(name) + ": " + onOneLine(value) + '\n';
    }
}

} // namespace

QByteArray signOffStatement(const SignOff& signOff)
{
    QByteArray text("Zero-Trust Assessment Workbench sign-off, form 1\n");
    addLine(text, "sign-off", signOff.code);
    addLine(text, "of", toKey(signOff.subject));
    addLine(text, "assessment", signOff.assessment);
    addLine(text, "audit", signOff.auditCode);
    addLine(text, "year", signOff.year != 0 ? QString::number(signOff.year) : QString());
    addLine(text, "role", toKey(signOff.role));
    addLine(text, "signer", signOff.signer);
    addLine(text, "signed-at", signOff.signedAt.toUTC().toString(Qt::ISODate));
    addLine(text, "trail-entry", QString::number(signOff.stateSeq));
    addLine(text, "trail-head-sha256", signOff.stateHash);
    addLine(text, "report", signOff.reportName);
    addLine(text,
            "report-bytes",
            signOff.reportSha256.isEmpty() ? QString() : QString::number(signOff.reportBytes));
    addLine(text, "report-sha256", signOff.reportSha256);
    addLine(text, "remark", signOff.note);
    return text;
}

} // namespace zt
