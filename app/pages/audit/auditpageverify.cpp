// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a point to what can verify it.
#include "app/cli/auditverify.h"
#include "app/pages/audit/analysis/analysisview.h"
#include "app/pages/audit/auditpage.h"
#include "app/pages/audit/pointpanel.h"
#include "app/pages/audit/waystoverify.h"
#include "app/widgets/choicepopover.h"
#include "model/domain/evidencerules.h"

#include <QPushButton>

namespace zt {

void AuditPage::verify(const VerifyBy& way)
{
    m_panel->flush();
    if (way.kind == VerifyBy::Kind::GatewayRule) {
        const QString kind =
            isGatewayRule(way) ? QStringLiteral("rule:") : QStringLiteral("scenario:");
        Q_EMIT openPage(QStringLiteral("gateway"), kind + way.id);
        return;
    }
    if (const auto kind = analysisKindFromKey(way.id)) {
        setSubPage(static_cast<int>(AuditPart::Analyses));
        m_analyses->beginFor(*kind, m_ref);
    }
}

/// For whoever types rather than points; asks where there are several ways.
void AuditPage::verifyPoint()
{
    const QList<QPushButton*>& links = m_panel->ways()->links();
    if (links.size() == 1) {
        links.first()->click();
        return;
    }
    QList<ChoicePopover::Choice> choices;
    for (qsizetype i = 0; i < links.size(); ++i) {
        choices.append({links[i]->accessibleName(), {}, QString::number(i)});
    }
    auto* popover = new ChoicePopover(m_context.theme, tr("Verify the point"), this);
    popover->setObjectName(QStringLiteral("waysPopover"));
    popover->setChoices(choices, {});
    connect(popover, &ChoicePopover::chosen, this, [this](const QString& key) {
        if (QPushButton* link = m_panel->ways()->links().value(key.toInt())) {
            link->click();
        }
    });
    popover->openBelow(m_panel->ways());
}

} // namespace zt
