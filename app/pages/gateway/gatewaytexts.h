// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/gateway/gatewaystate.h"
#include "app/widgets/theme.h"
#include "model/base/language.h"

#include <QCoreApplication>

namespace zt {

/// Words of the gateway page in the window's language.
class GatewayTexts
{
    Q_DECLARE_TR_FUNCTIONS(zt::GatewayTexts)

public:
    /// Heading of all scenarios with one outcome: 「攻擊會通過」.
    [[nodiscard]] static QString group(ScenarioOutcome outcome);
    /// 「攻擊通過」: said of one scenario.
    [[nodiscard]] static QString outcome(ScenarioOutcome outcome, const Language& language);
    [[nodiscard]] static Status status(ScenarioOutcome outcome);
    /// What stands behind a scenario's name: 「缺 2-4、2-5」, 「只剩 1-5」, 「2 層」.
    [[nodiscard]] static QString
    remark(const GatewayState& state, int scenario, const Language& language);

    /// 「依評估：全機構」, 「全部項目」.
    [[nodiscard]] static QString
    items(const GatewayChoice& choice, const Snapshot& snapshot, const Language& language);
    /// 「有」, 「部分 60%」, 「缺」.
    [[nodiscard]] static QString share(int thousandths);
    [[nodiscard]] static Status shareStatus(int thousandths);

    /// The item's name in the pinned guideline; empty where it has none of that number.
    [[nodiscard]] static QString
    itemName(const Snapshot& snapshot, const QString& item, const Language& language);
    [[nodiscard]] static QStringList ids(const GatewayPolicy& policy, const CutSet& set);
    /// Whether a cut set is open now, and what still holds it: one sentence.
    [[nodiscard]] static QString
    standing(const GatewayPolicy& policy, const CutStanding& standing, const Language& language);
    /// What was declared against what was computed.
    [[nodiscard]] static QString comparison(const DecisiveItems& items, const Language& language);
};

} // namespace zt
