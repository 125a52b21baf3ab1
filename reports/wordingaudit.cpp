// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingaudit.h"

#include "model/domain/analysislabels.h"
#include "model/domain/labels.h"
#include "model/domain/upgradelabels.h"
#include "reports/phrase.h"
#include "reports/wordingupgrade.h"

namespace zt {

namespace {

constexpr qsizetype pointsShown = 3;

QString pointList(const QStringList& points, const Language& language)
{
    const QString shown = joinList(points.mid(0, pointsShown), language);
    return points.size() <= pointsShown
               ? shown
               : fill(language.translate("Label", "%1 and more, %2 in all"),
                      {shown, QString::number(points.size())});
}

QString resultWord(const QString& key, const Language& language)
{
    return auditResultText(auditResultFromKey(key).value_or(AuditResult::Unchecked), language);
}

QString tellReview(const QString& code, const QStringList& args, const Language& language)
{
    QString pattern;
    if (code == labels::auditReady) {
        pattern = language.translate("Label", "Audit %1  ready for review: %2");
    } else if (code == labels::auditReturn) {
        pattern = language.translate("Label", "Audit %1  returned: %2");
    } else if (code == labels::auditAccept) {
        pattern = language.translate("Label", "Audit %1  accepted: %2");
    } else if (code == labels::auditLook) {
        pattern = language.translate("Label", "Audit %1  looked at after the new version: %2");
    } else if (code == labels::auditNote) {
        pattern = language.translate("Label", "Audit %1  review note: %2");
    }
    return pattern.isEmpty() ? QString()
                             : fill(pattern, {args.value(0), pointList(args.mid(1), language)});
}

QString
tellAudit(const QString& code, const QStringList& args, bool swapped, const Language& language)
{
    if (code == labels::auditNew) {
        return fill(language.translate("Label", "Audit %1 begun with %2"),
                    {args.value(0), joinList(args.mid(1), language)});
    }
    if (code == labels::auditEdit) {
        return fill(language.translate("Label", "Audit %1 edited"), args);
    }
    if (code == labels::auditResult) {
        return fill(language.translate("Label", "Audit %1  %2 %3 → %4"),
                    {args.value(0),
                     args.value(1),
                     resultWord(args.value(swapped ? 3 : 2), language),
                     resultWord(args.value(swapped ? 2 : 3), language)});
    }
    if (code == labels::auditPaper) {
        return fill(language.translate("Label", "Audit %1  %2 working paper edited"), args);
    }
    if (code == labels::auditPapers) {
        return fill(language.translate("Label", "Audit %1  working papers edited: %2"), args);
    }
    if (code == labels::auditAnswers) {
        return fill(language.translate("Label", "Audit %1  answers of the audited unit: %2"), args);
    }
    if (code == labels::analysisFile) {
        return fill(args.value(3).isEmpty()
                        ? language.translate("Label", "Audit %1  %2 analysis of %3 filed")
                        : language.translate(
                              "Label", "Audit %1  %2 analysis of %3 filed, finding %4 raised"),
                    args);
    }
    if (code == labels::analysisTake) {
        return fill(language.translate("Label", "Analysed %1 taken as evidence of %2"),
                    {args.value(0), joinList(args.mid(1), language)});
    }
    if (code == labels::analysisExplain) {
        return fill(language.translate("Label", "Audit %1  %2 exceptions explained: %3"), args);
    }
    if (code == labels::analysisDispute) {
        return fill(language.translate("Label", "Audit %1  explanations taken back: %2"), args);
    }
    const QString upgrade = upgradeLabelText(code, args, language);
    return upgrade.isEmpty() ? tellReview(code, args, language) : upgrade;
}

QString tellFinding(const QString& code, const QStringList& args, const Language& language)
{
    if (code == labels::findingAdd) {
        return fill(language.translate("Label", "Finding %1 raised in audit %2"), args);
    }
    if (code == labels::findingEdit) {
        return fill(language.translate("Label", "Finding %1 edited"), args);
    }
    if (code == labels::findingTrack) {
        return fill(language.translate("Label", "Finding %1 followed up"), args);
    }
    if (code == labels::findingTest) {
        return fill(args.value(1) == QLatin1String("passed")
                        ? language.translate("Label", "Finding %1 retested: passed")
                        : language.translate("Label", "Finding %1 retested: failed"),
                    args);
    }
    return code == labels::findingClose
               ? fill(language.translate("Label", "Finding %1 closed by %2"), args)
               : QString();
}

QString
tellSample(const QString& code, const QStringList& args, bool swapped, const Language& language)
{
    if (code == labels::sampleDraw) {
        return fill(swapped ? language.translate("Label", "Sample %1 in audit %2 taken back")
                            : language.translate("Label", "Sample %1 drawn in audit %2: %3 items"),
                    args);
    }
    if (code == labels::sampleCheck) {
        return fill(language.translate("Label", "Sample %1: results of items (%2)"), args);
    }
    if (code == labels::sampleEdit) {
        return fill(language.translate("Label", "Sample %1 edited"), args);
    }
    return code == labels::sampleRemove
               ? fill(swapped ? language.translate("Label", "Sample %1 put back")
                              : language.translate("Label", "Sample %1 removed"),
                      args)
               : QString();
}

} // namespace

QString auditFormText(AuditForm form, const Language& language)
{
    switch (form) {
    case AuditForm::Annual:
        return language.translate("Wording", "Annual routine audit");
    case AuditForm::SelectedCase:
        return language.translate("Wording", "Selected-case audit");
    case AuditForm::SpecialProject:
        break;
    }
    return language.translate("Wording", "Special-project audit");
}

QString auditResultText(AuditResult result, const Language& language)
{
    switch (result) {
    case AuditResult::Conform:
        return language.translate("Wording", "Conforms");
    case AuditResult::Partly:
        return language.translate("Wording", "Partly conforms");
    case AuditResult::Not:
        return language.translate("Wording", "Does not conform");
    case AuditResult::NotApplicable:
        return language.translate("Wording", "Not applicable");
    case AuditResult::Unchecked:
        break;
    }
    return language.translate("Wording", "Not checked");
}

QString reviewStateText(ReviewState state, const Language& language)
{
    switch (state) {
    case ReviewState::Ready:
        return language.translate("Wording", "Ready for review");
    case ReviewState::Returned:
        return language.translate("Wording", "Returned by the reviewer");
    case ReviewState::Accepted:
        return language.translate("Wording", "Accepted");
    case ReviewState::Open:
        break;
    }
    return language.translate("Wording", "Being prepared");
}

QString auditSeverityText(AuditSeverity severity, const Language& language)
{
    switch (severity) {
    case AuditSeverity::Low:
        return language.translate("Wording", "Low severity");
    case AuditSeverity::High:
        return language.translate("Wording", "High severity");
    case AuditSeverity::Medium:
        break;
    }
    return language.translate("Wording", "Medium severity");
}

QString auditSeverityWord(AuditSeverity severity, const Language& language)
{
    switch (severity) {
    case AuditSeverity::Low:
        return language.translate("Severity", "Low");
    case AuditSeverity::High:
        return language.translate("Severity", "High");
    case AuditSeverity::Medium:
        break;
    }
    return language.translate("Severity", "Medium");
}

QString auditFindingStatusText(AuditFindingStatus status, const Language& language)
{
    switch (status) {
    case AuditFindingStatus::InProgress:
        return language.translate("Wording", "Being remedied");
    case AuditFindingStatus::ReadyForRetest:
        return language.translate("Wording", "Ready for retest");
    case AuditFindingStatus::Closed:
        return language.translate("Wording", "Closed");
    case AuditFindingStatus::Open:
        break;
    }
    return language.translate("Wording", "Open");
}

QString sampleMethodText(SampleMethod method, const Language& language)
{
    switch (method) {
    case SampleMethod::Interval:
        return language.translate("Wording", "At even intervals");
    case SampleMethod::Stratified:
        return language.translate("Wording", "At random within strata");
    case SampleMethod::All:
        return language.translate("Wording", "Every item");
    case SampleMethod::Random:
        break;
    }
    return language.translate("Wording", "At random");
}

QString sampleOutcomeText(SampleOutcome outcome, const Language& language)
{
    switch (outcome) {
    case SampleOutcome::Sound:
        return language.translate("Wording", "Sound");
    case SampleOutcome::Exception:
        return language.translate("Wording", "Exception");
    case SampleOutcome::Unchecked:
        break;
    }
    return language.translate("Wording", "Not looked at");
}

QString rateText(int hundredthsOfPercent)
{
    QString text = QString::number(hundredthsOfPercent / 100);
    const int rest = hundredthsOfPercent % 100;
    if (rest != 0) {
        text += QLatin1Char('.') + QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
        if (rest % 10 == 0) {
            text.chop(1);
        }
    }
    return text + QLatin1Char('%');
}

QString
auditLabelText(const QString& code, const QStringList& args, bool swapped, const Language& language)
{
    QString audit = tellAudit(code, args, swapped, language);
    if (!audit.isEmpty()) {
        return audit;
    }
    QString finding = tellFinding(code, args, language);
    return finding.isEmpty() ? tellSample(code, args, swapped, language) : finding;
}

} // namespace zt
