// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/incident.h"

#include "model/domain/enumkeys.h"

namespace zt {

namespace {

constexpr EnumKeys<IncidentClass, 5> classKeys{{
    {IncidentClass::Unset, ""},
    {IncidentClass::Internal, "internal"},
    {IncidentClass::Intrusion, "intrusion"},
    {IncidentClass::NaturalDisaster, "natural_disaster"},
    {IncidentClass::Emergency, "emergency"},
}};

constexpr EnumKeys<ClockStart, 2> startKeys{{
    {ClockStart::Noticed, "noticed"},
    {ClockStart::Occurred, "occurred"},
}};

constexpr EnumKeys<IncidentEventKind, incidentEventKindCount> eventKeys{{
    {IncidentEventKind::Note, "note"},
    {IncidentEventKind::Occurred, "occurred"},
    {IncidentEventKind::Noticed, "noticed"},
    {IncidentEventKind::InitialReport, "initial_report"},
    {IncidentEventKind::FormalReport, "formal_report"},
    {IncidentEventKind::ClosureReport, "closure_report"},
    {IncidentEventKind::Announcement, "announcement"},
    {IncidentEventKind::Contain, "contain"},
    {IncidentEventKind::Contained, "contained"},
    {IncidentEventKind::Eradicate, "eradicate"},
    {IncidentEventKind::Eradicated, "eradicated"},
    {IncidentEventKind::Recover, "recover"},
    {IncidentEventKind::Restored, "restored"},
    {IncidentEventKind::Informed, "informed"},
    {IncidentEventKind::Continuity, "continuity"},
    {IncidentEventKind::EvidenceTaken, "evidence"},
    {IncidentEventKind::Complaint, "complaint"},
}};

constexpr EnumKeys<CustodyStep, 8> stepKeys{{
    {CustodyStep::Collected, "collected"},
    {CustodyStep::Copied, "copied"},
    {CustodyStep::Sealed, "sealed"},
    {CustodyStep::HandedOver, "handed_over"},
    {CustodyStep::Stored, "stored"},
    {CustodyStep::Opened, "opened"},
    {CustodyStep::Examined, "examined"},
    {CustodyStep::Returned, "returned"},
}};

} // namespace

QString toKey(IncidentClass kind)
{
    return classKeys.toKey(kind);
}

std::optional<IncidentClass> incidentClassFromKey(const QString& key)
{
    return classKeys.fromKey(key);
}

QString toKey(ClockStart start)
{
    return startKeys.toKey(start);
}

std::optional<ClockStart> clockStartFromKey(const QString& key)
{
    return startKeys.fromKey(key);
}

QString toKey(IncidentEventKind kind)
{
    return eventKeys.toKey(kind);
}

std::optional<IncidentEventKind> incidentEventKindFromKey(const QString& key)
{
    return eventKeys.fromKey(key);
}

QString toKey(CustodyStep step)
{
    return stepKeys.toKey(step);
}

std::optional<CustodyStep> custodyStepFromKey(const QString& key)
{
    return stepKeys.fromKey(key);
}

} // namespace zt
