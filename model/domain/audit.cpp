// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/audit.h"

#include "model/domain/enumkeys.h"

namespace zt {

namespace {

constexpr EnumKeys<AuditForm, 3> formKeys{{
    {AuditForm::Annual, "annual"},
    {AuditForm::SelectedCase, "selected_case"},
    {AuditForm::SpecialProject, "special_project"},
}};

constexpr EnumKeys<AuditResult, auditResultCount> resultKeys{{
    {AuditResult::Unchecked, ""},
    {AuditResult::Conform, "conform"},
    {AuditResult::Partly, "partly"},
    {AuditResult::Not, "not"},
    {AuditResult::NotApplicable, "not_applicable"},
}};

constexpr EnumKeys<ReviewState, 4> stateKeys{{
    {ReviewState::Open, "open"},
    {ReviewState::Ready, "ready"},
    {ReviewState::Returned, "returned"},
    {ReviewState::Accepted, "accepted"},
}};

constexpr EnumKeys<AuditSeverity, 3> severityKeys{{
    {AuditSeverity::Low, "low"},
    {AuditSeverity::Medium, "medium"},
    {AuditSeverity::High, "high"},
}};

constexpr EnumKeys<AuditFindingStatus, 4> statusKeys{{
    {AuditFindingStatus::Open, "open"},
    {AuditFindingStatus::InProgress, "in_progress"},
    {AuditFindingStatus::ReadyForRetest, "ready_for_retest"},
    {AuditFindingStatus::Closed, "closed"},
}};

} // namespace

QString toKey(AuditForm form)
{
    return formKeys.toKey(form);
}

std::optional<AuditForm> auditFormFromKey(const QString& key)
{
    return formKeys.fromKey(key);
}

QString toKey(AuditResult result)
{
    return resultKeys.toKey(result);
}

std::optional<AuditResult> auditResultFromKey(const QString& key)
{
    return resultKeys.fromKey(key);
}

QString toKey(ReviewState state)
{
    return stateKeys.toKey(state);
}

std::optional<ReviewState> reviewStateFromKey(const QString& key)
{
    return stateKeys.fromKey(key);
}

QString toKey(AuditSeverity severity)
{
    return severityKeys.toKey(severity);
}

std::optional<AuditSeverity> auditSeverityFromKey(const QString& key)
{
    return severityKeys.fromKey(key);
}

QString toKey(AuditFindingStatus status)
{
    return statusKeys.toKey(status);
}

std::optional<AuditFindingStatus> auditFindingStatusFromKey(const QString& key)
{
    return statusKeys.fromKey(key);
}

QString toKey(const PointRef& ref)
{
    return ref.checklist + QLatin1Char('/') + ref.point;
}

std::optional<PointRef> pointRefFromKey(const QString& key)
{
    const qsizetype slash = key.indexOf(QLatin1Char('/'));
    if (slash <= 0 || slash + 1 == key.size()) {
        return std::nullopt;
    }
    return PointRef{key.left(slash), key.mid(slash + 1)};
}

QString pointResultKey(const AuditId& audit, const PointRef& ref)
{
    return audit.toString() + QLatin1Char('/') + toKey(ref);
}

} // namespace zt
