// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/evidencerules.h"

#include "model/domain/enumkeys.h"

#include <algorithm>

namespace zt {

namespace {

constexpr EnumKeys<AnalysisKind, analysisKindCount> kindKeys{{
    {AnalysisKind::Accounts, "accounts"},
    {AnalysisKind::PasswordPolicy, "password-policy"},
    {AnalysisKind::Devices, "devices"},
    {AnalysisKind::Logins, "logins"},
}};

ParameterForm days(QLatin1String key)
{
    return {key, QLatin1String("days"), true, 1, 36'500};
}

ParameterForm months(QLatin1String key)
{
    return {key, QLatin1String("months"), true, 1, 1'200};
}

void addAccounts(QList<RuleForm>& forms)
{
    const auto add = [&forms](QLatin1String id, const QList<ParameterForm>& choices) {
        forms.append({AnalysisKind::Accounts, id, {}, choices});
    };
    const QList<ParameterForm> age{days(QLatin1String("max_age_days")),
                                   months(QLatin1String("max_age_months"))};
    const QList<ParameterForm> idle{days(QLatin1String("max_idle_days")),
                                    months(QLatin1String("max_idle_months"))};
    add(QLatin1String("password-age"), age);
    add(QLatin1String("password-expires"), {});
    add(QLatin1String("password-required"), {});
    add(QLatin1String("idle-suspend"), idle);
    add(QLatin1String("idle-delete"), idle);
    add(QLatin1String("shared"), {});
    add(QLatin1String("privileged-owner"), {});
    add(QLatin1String("leaver-enabled"), {});
    add(QLatin1String("duplicate"), {});
}

ParameterForm count(QLatin1String key, QLatin1String unit, int low, int high)
{
    return {key, unit, true, low, high};
}

ParameterForm words(QLatin1String key, QLatin1String unit, const QStringList& known = {})
{
    return {key, unit, false, 0, 0, known};
}

void addLogins(QList<RuleForm>& forms)
{
    const auto add = [&forms](QLatin1String id, const QList<ParameterForm>& needed) {
        forms.append({AnalysisKind::Logins, id, needed, {}});
    };
    const QLatin1String minutes("minutes");
    add(QLatin1String("log-fields"),
        {words(QLatin1String("log_fields"),
               QLatin1String("fields"),
               {QStringLiteral("user_id"), QStringLiteral("login_datetime")})});
    add(QLatin1String("repeated-failures"),
        {count(QLatin1String("max_failed_attempts"), QLatin1String("attempts"), 1, 1'000),
         count(QLatin1String("window_minutes"), minutes, 1, 44'640)});
    add(QLatin1String("stuffing-source"),
        {count(QLatin1String("accounts_per_source"), QLatin1String("accounts"), 2, 1'000'000)});
    add(QLatin1String("unknown-accounts"), {});
    add(QLatin1String("foreign-address"),
        {words(QLatin1String("home_places"), QLatin1String("places"))});
    add(QLatin1String("impossible-travel"),
        {count(QLatin1String("min_minutes_between_places"), minutes, 1, 44'640)});
    add(QLatin1String("off-hours"), {words(QLatin1String("hours"), QLatin1String("clock"))});
    add(QLatin1String("first-seen-device"),
        {count(QLatin1String("baseline_days"), QLatin1String("days"), 0, 3'650)});
}

void addPolicies(QList<RuleForm>& forms)
{
    const auto add = [&forms](QLatin1String id,
                              const QList<ParameterForm>& needed,
                              const QList<ParameterForm>& choices = {}) {
        forms.append({AnalysisKind::PasswordPolicy, id, needed, choices});
    };
    add(QLatin1String("min-length"),
        {count(QLatin1String("min_length"), QLatin1String("characters"), 1, 256)});
    add(QLatin1String("classes"),
        {words(QLatin1String("require"),
               QLatin1String("classes"),
               {QStringLiteral("letter"), QStringLiteral("digit"), QStringLiteral("symbol")})});
    add(QLatin1String("max-age"),
        {},
        {days(QLatin1String("max_age_days")), months(QLatin1String("max_age_months"))});
    add(QLatin1String("history"),
        {count(QLatin1String("min_history"), QLatin1String("passwords"), 1, 1'000)});
    add(QLatin1String("lockout"),
        {count(QLatin1String("max_lockout_attempts"), QLatin1String("attempts"), 1, 1'000)});
}

void addDevices(QList<RuleForm>& forms)
{
    const auto add = [&forms](QLatin1String id, const QList<ParameterForm>& needed) {
        forms.append({AnalysisKind::Devices, id, needed, {}});
    };
    add(QLatin1String("health-level"),
        {count(QLatin1String("min_tenths"), QLatin1String("tenths"), 0, 10)});
    add(QLatin1String("managed"), {});
    add(QLatin1String("end-of-support"), {});
    add(QLatin1String("antivirus"), {});
}

} // namespace

QString toKey(AnalysisKind kind)
{
    return kindKeys.toKey(kind);
}

std::optional<AnalysisKind> analysisKindFromKey(const QString& key)
{
    return kindKeys.fromKey(key);
}

QList<AnalysisKind> analysisKinds()
{
    QList<AnalysisKind> kinds;
    for (const auto& row : kindKeys.rows) {
        kinds.append(row.value);
    }
    return kinds;
}

std::optional<int> EvidenceRule::number(QLatin1String key) const
{
    for (const RuleParameter& parameter : parameters) {
        if (parameter.key == key) {
            return parameter.number;
        }
    }
    return std::nullopt;
}

QStringList EvidenceRule::words(QLatin1String key) const
{
    for (const RuleParameter& parameter : parameters) {
        if (parameter.key == key) {
            return parameter.words;
        }
    }
    return {};
}

const QList<RuleForm>& ruleForms()
{
    static const QList<RuleForm> forms = [] {
        QList<RuleForm> all;
        addAccounts(all);
        addPolicies(all);
        addDevices(all);
        addLogins(all);
        return all;
    }();
    return forms;
}

const RuleForm* ruleForm(AnalysisKind kind, const QString& id)
{
    const auto found =
        std::find_if(ruleForms().begin(), ruleForms().end(), [&](const RuleForm& form) {
            return form.kind == kind && form.id == id;
        });
    return found == ruleForms().end() ? nullptr : &*found;
}

} // namespace zt
