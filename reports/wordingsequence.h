// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/gatewayscenario.h"
#include "reports/charts/sequence.h"

namespace zt {

/// The words of a sequence diagram; see wording.h.

[[nodiscard]] QString sequenceRoleText(SequenceRole role, const Language& language);

/// What passes between the parts of the gateway, whatever the scenario.
enum class SequencePhrase : quint8 {
    SignsChallenge,
    AsksForDecision,
    VerifiesSignIn,
    VerifiesDevice,
    WeighsTrust,
    ChecksAssertion,
    MayBeIssued,
    OpensSession,
    PassesOn,
    SendsContent
};
[[nodiscard]] QString sequencePhraseText(SequencePhrase phrase, const Language& language);
/// 「給 mail 的聲明」
[[nodiscard]] QString assertionForText(const QString& system, const Language& language);

/// What is asked for at a step: 「以 FIDO2 登入 郵件系統」, 「讀取 郵件系統，512 筆」. `onBehalf`:
/// whose name is used where it is not the actor's own.
[[nodiscard]] QString stepAskText(const ScenarioStep& step,
                                  const QString& system,
                                  const QString& onBehalf,
                                  const Language& language);

/// 「20 分鐘後」, 「3 天 4 小時後」: the two greatest units.
[[nodiscard]] QString waitText(qint64 seconds, const Language& language);

/// The verdict of a step, never readable two ways: 「攻擊通過：放行」, 「誤擋：拒絕」.
[[nodiscard]] QString
stepVerdictText(SequenceTone tone, Answer answer, bool hasGoal, const Language& language);

} // namespace zt
