// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/versions/versiontexts.h"

#include "reports/phrase.h"
#include "reports/wordingaudit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zt {

namespace {

QString valueText(const PointParameter& parameter)
{
    const QByteArray json =
        QJsonDocument(QJsonArray{parameter.value}).toJson(QJsonDocument::Compact);
    const QString value = QString::fromUtf8(json.mid(1, json.size() - 2));
    return QStringLiteral("%1: %2 %3").arg(parameter.key, value, parameter.unit).trimmed();
}

QString pointWords(const ChecklistPoint& point, const Language& language)
{
    const QString name = nameOf(point, language);
    const QString sentence = sentenceOf(point, language);
    QStringList lines{point.id + QStringLiteral("  ") + name};
    if (sentence != name) {
        lines.append(sentence);
    }
    for (const PointParameter& parameter : point.parameters) {
        lines.append(valueText(parameter));
    }
    if (point.effectiveFrom.isValid() || point.effectiveTo.isValid()) {
        lines.append(point.effectiveFrom.toString(Qt::ISODate) + QStringLiteral(" – ") +
                     point.effectiveTo.toString(Qt::ISODate));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString
VersionTexts::points(const Checklist& list, const QStringList& codes, const Language& language)
{
    QStringList all;
    for (const QString& code : codes) {
        if (const ChecklistPoint* point = list.point(code)) {
            all.append(pointWords(*point, language));
        }
    }
    return all.isEmpty() ? tr("No such point in this version.") : all.join(QStringLiteral("\n\n"));
}

QString VersionTexts::answers(const Snapshot& snapshot,
                              const Audit& audit,
                              const QString& pin,
                              const QStringList& codes,
                              const Language& language)
{
    QStringList all;
    for (const QString& code : codes) {
        const PointResult* paper = snapshot.pointResult(audit.id, {pin, code});
        if (paper == nullptr) {
            continue;
        }
        QStringList lines{code + QStringLiteral("  ") + auditResultText(paper->result, language)};
        for (const QString& text : {paper->reason,
                                    paper->procedure,
                                    paper->observation,
                                    paper->sample,
                                    paper->conclusion,
                                    paper->answerText,
                                    paper->answerEvidence}) {
            if (!text.isEmpty()) {
                lines.append(text);
            }
        }
        all.append(lines.join(QLatin1Char('\n')));
    }
    return all.join(QStringLiteral("\n\n"));
}

QString VersionTexts::outcome(const UpgradeLine& line, const Language& language)
{
    QStringList sentences;
    switch (line.move) {
    case AnswerMove::None:
        sentences.append(tr("Nobody has answered it yet."));
        break;
    case AnswerMove::Carried:
        sentences.append(tr("The answer counts on: the same is asked."));
        break;
    case AnswerMove::LookAgain:
        sentences.append(
            line.change.fate == PointFate::Split
                ? tr("Each part begins with the answer and is marked until somebody has looked.")
            : line.change.fate == PointFate::Merged
                ? tr("The answers are put together, each with its code, and the point is marked "
                     "until somebody has looked.")
                : tr("The answer is carried over and marked until somebody has looked."));
        break;
    case AnswerMove::Kept:
        sentences.append(tr("The answer stays in the audit, to be read and in its workbook."));
        break;
    }
    if (line.acceptancesLost > 0) {
        sentences.append(tr("It has to be accepted again."));
    }
    if (!line.findings.isEmpty()) {
        sentences.append(
            line.move == AnswerMove::Kept
                ? tr("Finding %1 keeps it as its criterion.").arg(joinList(line.findings, language))
                : tr("Finding %1 goes with it.").arg(joinList(line.findings, language)));
    }
    if (!line.samples.isEmpty() && line.move != AnswerMove::Kept) {
        sentences.append(tr("Sample %1 goes with it.").arg(joinList(line.samples, language)));
    }
    return sentences.join(language.code() == LanguageCode::En ? QStringLiteral(" ") : QString());
}

QString VersionTexts::summary(const ChecklistUpgrade& plan)
{
    return tr("The same: %1 points. Answers carried over: %2, to be looked at again: %3, kept to "
              "be read: %4. Acceptances lost: %5.")
        .arg(plan.unchanged)
        .arg(plan.carried)
        .arg(plan.toLookAt)
        .arg(plan.kept)
        .arg(plan.acceptancesLost);
}

} // namespace zt
