// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaystepform.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace zt {

namespace {

/// What an action needs and may take besides, by the names of the format.
struct StepForm
{
    GatewayAction action;
    bool target; ///< a system must be named
    const char* needs;
    const char* mayTake;
};

constexpr StepForm forms[] = {
    {GatewayAction::Enrol, true, "authenticator", "account device place desk fault"},
    {GatewayAction::SignIn,
     true,
     "method",
     "account device session authenticator secret_right fault place desk count"},
    {GatewayAction::DeviceProof, true, "device", "account fault place desk"},
    {GatewayAction::DeviceReport, true, "device health", "session place desk"},
    {GatewayAction::Request,
     true,
     "operation",
     "account device session fault rows place desk count"},
    {GatewayAction::PresentAssertion, true, "", "account device session fault place desk"},
    {GatewayAction::Direct, true, "operation", "account device session rows place desk count"},
    {GatewayAction::Connect, false, "", "account device place desk count"},
    {GatewayAction::AccountEvent, false, "account change", ""},
    {GatewayAction::PolicyChange, true, "", "account device session operation place desk"},
    {GatewayAction::Privilege, true, "account minutes", ""},
    {GatewayAction::Deploy, true, "", "account device session place desk"},
    {GatewayAction::Incident, true, "cause", "minutes count device place"},
    {GatewayAction::Review, true, "", "account"},
};
static_assert(std::size(forms) == gatewayActionCount);

/// The faults that each kind of ceremony can have; none of the others.
struct FaultForm
{
    GatewayAction action;
    const char* faults;
};

constexpr FaultForm faultForms[] = {
    {GatewayAction::Enrol,
     "wrong_origin wrong_rp_id replayed stale_challenge no_user_presence no_user_verification "
     "changed_backup bit_flip foreign_key self_attestation unknown_maker taken_credential "
     "algorithm_not_offered"},
    {GatewayAction::SignIn,
     "wrong_origin wrong_rp_id replayed stale_challenge no_user_presence no_user_verification "
     "old_counter changed_backup bit_flip foreign_key"},
    {GatewayAction::DeviceProof,
     "replayed stale_challenge bit_flip foreign_key software_key moved_key other_pcr clock_back"},
    {GatewayAction::PresentAssertion,
     "bit_flip other_audience altered algorithm_none other_key_id expired other_session"},
    {GatewayAction::Request, "no_session_key"},
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const StepForm& formOf(GatewayAction action)
{
    return *std::find_if(std::begin(forms), std::end(forms), [&](const StepForm& form) {
        return form.action == action;
    });
}

QStringList faultsOf(GatewayAction action)
{
    const auto* const form =
        std::find_if(std::begin(faultForms), std::end(faultForms), [&](const FaultForm& one) {
            return one.action == action;
        });
    return form == std::end(faultForms) ? QStringList() : words(form->faults);
}

PackCheck checkMembers(const QJsonObject& with, const ScenarioStep& step, const QString& path)
{
    const StepForm& form = formOf(step.action);
    const QStringList needed = words(form.needs);
    const QStringList taken = needed + words(form.mayTake);
    for (const QString& name : needed) {
        if (!with.contains(name)) {
            return PackFault{path,
                             QStringLiteral("\"%1\" needs \"%2\" in \"with\"")
                                 .arg(actionKey(step.action), name)};
        }
    }
    for (auto it = with.begin(); it != with.end(); ++it) {
        if (!taken.contains(it.key())) {
            return PackFault{path + QStringLiteral("/with/") + it.key(),
                             QStringLiteral("\"%1\" has no use for \"%2\"; it takes: %3")
                                 .arg(actionKey(step.action),
                                      it.key(),
                                      taken.isEmpty() ? QStringLiteral("nothing")
                                                      : taken.join(QStringLiteral(", ")))};
        }
    }
    return {};
}

PackCheck checkFault(const ScenarioStep& step, const QString& path)
{
    if (step.fault == CeremonyFault::None) {
        return {};
    }
    const QStringList possible = faultsOf(step.action);
    const QString place = path + QStringLiteral("/with/fault");
    if (!possible.contains(faultKey(step.fault))) {
        return PackFault{place,
                         QStringLiteral("\"%1\" cannot befall \"%2\"; possible: %3")
                             .arg(faultKey(step.fault),
                                  actionKey(step.action),
                                  possible.join(QStringLiteral(", ")))};
    }
    if (step.action == GatewayAction::SignIn && step.method != SignInMethod::Fido2) {
        return PackFault{place,
                         QStringLiteral("only a sign-in by \"%1\" can have this fault")
                             .arg(methodKey(SignInMethod::Fido2))};
    }
    return {};
}

PackCheck checkMethod(const ScenarioStep& step, const QString& path)
{
    if (step.action != GatewayAction::SignIn) {
        return {};
    }
    const bool byKey = step.method == SignInMethod::Fido2;
    if (byKey == step.authenticator.isEmpty()) {
        return PackFault{
            path + QStringLiteral("/with"),
            byKey ? QStringLiteral("\"%1\" needs \"authenticator\"").arg(methodKey(step.method))
                  : QStringLiteral("\"%1\" has no use for \"authenticator\"")
                        .arg(methodKey(step.method))};
    }
    return {};
}

} // namespace

PackCheck checkStepForm(const QJsonObject& json, const ScenarioStep& step, const QString& path)
{
    if (formOf(step.action).target && step.target.isEmpty()) {
        return PackFault{path,
                         QStringLiteral("\"%1\" needs a \"target\"").arg(actionKey(step.action))};
    }
    if (PackCheck fault = checkMembers(json.value(QLatin1String("with")).toObject(), step, path)) {
        return fault;
    }
    if (PackCheck fault = checkFault(step, path)) {
        return fault;
    }
    return checkMethod(step, path);
}

bool deviceMayDo(GatewayAction action)
{
    return action == GatewayAction::DeviceProof || action == GatewayAction::DeviceReport ||
           action == GatewayAction::Connect || action == GatewayAction::Incident;
}

} // namespace zt
