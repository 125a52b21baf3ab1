// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingincident.h"

#include "model/domain/labels.h"
#include "reports/phrase.h"
#include "reports/wording.h"

namespace zt {

QString incidentClassText(IncidentClass value, const Language& language)
{
    switch (value) {
    case IncidentClass::Internal:
        return language.translate("Wording", "Internal incident");
    case IncidentClass::Intrusion:
        return language.translate("Wording", "External intrusion");
    case IncidentClass::NaturalDisaster:
        return language.translate("Wording", "Natural disaster");
    case IncidentClass::Emergency:
        return language.translate("Wording", "Emergency");
    case IncidentClass::Unset:
        break;
    }
    return language.translate("Wording", "Not classed");
}

QString clockStartText(ClockStart value, const Language& language)
{
    switch (value) {
    case ClockStart::Occurred:
        return language.translate("Wording", "from the occurrence");
    case ClockStart::Noticed:
        break;
    }
    return language.translate("Wording", "from its being noticed");
}

QString incidentEventText(IncidentEventKind value, const Language& language)
{
    switch (value) {
    case IncidentEventKind::Occurred:
        return language.translate("Wording", "Occurred");
    case IncidentEventKind::Noticed:
        return language.translate("Wording", "Noticed");
    case IncidentEventKind::InitialReport:
        return language.translate("Wording", "Initial report");
    case IncidentEventKind::FormalReport:
        return language.translate("Wording", "Formal report");
    case IncidentEventKind::ClosureReport:
        return language.translate("Wording", "Closure report");
    case IncidentEventKind::Announcement:
        return language.translate("Wording", "Announcement");
    case IncidentEventKind::Contain:
        return language.translate("Wording", "Containment begins");
    case IncidentEventKind::Contained:
        return language.translate("Wording", "Contained");
    case IncidentEventKind::Eradicate:
        return language.translate("Wording", "Eradication begins");
    case IncidentEventKind::Eradicated:
        return language.translate("Wording", "Eradicated");
    case IncidentEventKind::Recover:
        return language.translate("Wording", "Recovery begins");
    case IncidentEventKind::Restored:
        return language.translate("Wording", "Back to normal");
    case IncidentEventKind::Informed:
        return language.translate("Wording", "Others informed");
    case IncidentEventKind::Continuity:
        return language.translate("Wording", "Continuity plan");
    case IncidentEventKind::EvidenceTaken:
        return language.translate("Wording", "Evidence taken");
    case IncidentEventKind::Complaint:
        return language.translate("Wording", "Complaint");
    case IncidentEventKind::Note:
        break;
    }
    return language.translate("Wording", "Record");
}

QString incidentStageText(IncidentStage value, const Language& language)
{
    switch (value) {
    case IncidentStage::Contain:
        return language.translate("Wording", "Contain");
    case IncidentStage::Eradicate:
        return language.translate("Wording", "Eradicate");
    case IncidentStage::Recover:
        break;
    }
    return language.translate("Wording", "Recover");
}

QString stageStateText(StageState value, const Language& language)
{
    switch (value) {
    case StageState::InWork:
        return language.translate("Wording", "in work");
    case StageState::Done:
        return language.translate("Wording", "done");
    case StageState::NotBegun:
        break;
    }
    return language.translate("Wording", "not begun");
}

QString custodyStepText(CustodyStep value, const Language& language)
{
    switch (value) {
    case CustodyStep::Collected:
        return language.translate("Wording", "Collected");
    case CustodyStep::Copied:
        return language.translate("Wording", "Copied");
    case CustodyStep::Sealed:
        return language.translate("Wording", "Sealed");
    case CustodyStep::HandedOver:
        return language.translate("Wording", "Handed over");
    case CustodyStep::Stored:
        return language.translate("Wording", "Stored");
    case CustodyStep::Opened:
        return language.translate("Wording", "Seal opened");
    case CustodyStep::Examined:
        return language.translate("Wording", "Examined");
    case CustodyStep::Returned:
        break;
    }
    return language.translate("Wording", "Given back");
}

QString incidentIssueText(IncidentIssue value, const Language& language)
{
    switch (value) {
    case IncidentIssue::NoticedBeforeOccurred:
        return language.translate("Wording", "noticed before it occurred");
    case IncidentIssue::ReportBeforeStart:
        return language.translate("Wording", "reported or announced before the clocks began");
    case IncidentIssue::EradicationBeforeContainment:
        return language.translate("Wording", "eradication began before containment");
    case IncidentIssue::RecoveryBeforeEradication:
        return language.translate("Wording", "recovery began before eradication was done");
    case IncidentIssue::ClosureBeforeRestored:
        return language.translate("Wording", "reported as closed before all was back to normal");
    case IncidentIssue::LinesAfterNow:
        break;
    }
    return language.translate("Wording", "some lines are later than now and do not count yet");
}

QString custodyIssueText(CustodyIssueKind value, const Language& language)
{
    switch (value) {
    case CustodyIssueKind::Empty:
        return language.translate("Wording", "nothing was recorded");
    case CustodyIssueKind::NotCollected:
        return language.translate("Wording", "the first entry is not the collection");
    case CustodyIssueKind::CollectedAgain:
        return language.translate("Wording", "collected a second time");
    case CustodyIssueKind::TimeBackwards:
        return language.translate("Wording", "earlier than the entry before");
    case CustodyIssueKind::HolderGap:
        return language.translate("Wording", "a gap: not held by the one named");
    case CustodyIssueKind::PlaceMissing:
        return language.translate("Wording", "where is not known");
    case CustodyIssueKind::HashMissing:
        return language.translate("Wording", "no hash was taken");
    case CustodyIssueKind::HashChanged:
        return language.translate("Wording", "the hash changed");
    case CustodyIssueKind::HashOfOther:
        return language.translate("Wording", "not the hash of the file kept here");
    case CustodyIssueKind::SealMissing:
        return language.translate("Wording", "not sealed");
    case CustodyIssueKind::SealDiffers:
        break;
    }
    return language.translate("Wording", "another seal than the one put on");
}

QString elapsedText(qint64 ms, const Language& language)
{
    const qint64 minutes = std::abs(ms) / 60'000;
    const QString minute = QString::number(minutes % 60);
    const QString hour = QString::number(minutes / 60 % 24);
    const qint64 days = minutes / (24 * 60);
    if (days > 0) {
        return fill(language.translate("Wording", "%1 d %2 h %3 min"),
                    {QString::number(days), hour, minute});
    }
    return minutes < 60 ? fill(language.translate("Wording", "%1 min"), {minute})
                        : fill(language.translate("Wording", "%1 h %2 min"), {hour, minute});
}

QString deadlineText(const DeadlineStatus& status, const Language& language)
{
    const QString length = status.ms ? elapsedText(*status.ms, language) : QString();
    switch (status.state) {
    case DeadlineState::NotRequired:
        return language.translate("Wording", "not required");
    case DeadlineState::Running:
        return fill(language.translate("Wording", "%1 left"), {length});
    case DeadlineState::Overdue:
        return fill(language.translate("Wording", "overdue by %1"), {length});
    case DeadlineState::MetLate:
        return fill(language.translate("Wording", "done, %1 late"), {length});
    case DeadlineState::DueAtOnce:
        return status.ms ? fill(language.translate("Wording", "due at once, open for %1"), {length})
                         : language.translate("Wording", "due at once");
    case DeadlineState::Met:
        if (status.doneBeforeStart()) {
            return language.translate("Wording", "done before the start");
        }
        return status.ms ? fill(language.translate("Wording", "done after %1"), {length})
                         : language.translate("Wording", "done");
    case DeadlineState::Unknown:
        break;
    }
    // Without a start, that is what is missing; else whether it is required.
    return status.start ? language.translate("Wording", "not known whether required")
                        : language.translate("Wording", "start not known");
}

QString guideName(const IncidentGuide& guide, const QString& id, const Language& language)
{
    for (const IncidentDeadline& one : guide.deadlines) {
        if (one.id == id) {
            return pick(one.name, language);
        }
    }
    for (const auto* list : {&guide.recordFields,
                             &guide.closingReport,
                             &guide.principles,
                             &guide.roles,
                             &guide.stages,
                             &guide.classes}) {
        for (const GuidelineText& one : *list) {
            if (one.id == id) {
                return pick(one.name, language);
            }
        }
    }
    return id;
}

namespace {

QString tellIncident(const QString& code, const QStringList& args, const Language& language)
{
    const auto kind = [&] {
        return incidentEventText(
            incidentEventKindFromKey(args.value(1)).value_or(IncidentEventKind::Note), language);
    };
    if (code == labels::incidentNew) {
        return fill(language.translate("Label", "Incident %1 begun: %2"), args);
    }
    if (code == labels::incidentEdit) {
        return fill(language.translate("Label", "Incident %1 edited"), args);
    }
    if (code == labels::incidentLine) {
        return fill(language.translate("Label", "Incident %1  %2 recorded"),
                    {args.value(0), kind()});
    }
    if (code == labels::incidentLineEdit) {
        return fill(language.translate("Label", "Incident %1  line “%2” edited"),
                    {args.value(0), kind()});
    }
    if (code == labels::incidentLineRemove) {
        return fill(language.translate("Label", "Incident %1  line “%2” removed"),
                    {args.value(0), kind()});
    }
    if (code == labels::incidentAction) {
        return fill(language.translate("Label", "Incident %1  corrective action added"), args);
    }
    if (code == labels::incidentFinding) {
        return fill(language.translate("Label", "Incident %1  corrective action became finding %2"),
                    args);
    }
    if (code == labels::incidentClose) {
        return fill(language.translate("Label", "Incident %1 closed by %2"), args);
    }
    return code == labels::incidentReopen
               ? fill(language.translate("Label", "Incident %1 opened again"), args)
               : QString();
}

} // namespace

QString incidentLabelText(const QString& code, const QStringList& args, const Language& language)
{
    if (code == labels::exhibitAdd) {
        return fill(language.translate("Label", "Incident %1  exhibit %2 added: %3"), args);
    }
    if (code == labels::exhibitEdit) {
        return fill(language.translate("Label", "Incident %1  exhibit %2 edited"), args);
    }
    if (code == labels::exhibitCustody) {
        const auto step = custodyStepFromKey(args.value(2)).value_or(CustodyStep::Collected);
        return fill(language.translate("Label", "Incident %1  exhibit %2: %3"),
                    {args.value(0), args.value(1), custodyStepText(step, language)});
    }
    return tellIncident(code, args, language);
}

} // namespace zt
