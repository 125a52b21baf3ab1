// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/signoff.h"

#include "model/domain/enumkeys.h"

namespace zt {

namespace {

constexpr EnumKeys<SignRole, 5> roleKeys{{
    {SignRole::Ciso, "ciso"},
    {SignRole::Chairman, "chairman"},
    {SignRole::President, "president"},
    {SignRole::ChiefAuditor, "chief_auditor"},
    {SignRole::Auditor, "auditor"},
}};

constexpr EnumKeys<SignSubject, 4> subjectKeys{{
    {SignSubject::Assessment, "assessment"},
    {SignSubject::Audit, "audit"},
    {SignSubject::Statement, "statement"},
    {SignSubject::Report, "report"},
}};

} // namespace

QString toKey(SignRole role)
{
    return roleKeys.toKey(role);
}

std::optional<SignRole> signRoleFromKey(const QString& key)
{
    return roleKeys.fromKey(key);
}

QString toKey(SignSubject subject)
{
    return subjectKeys.toKey(subject);
}

std::optional<SignSubject> signSubjectFromKey(const QString& key)
{
    return subjectKeys.fromKey(key);
}

} // namespace zt
