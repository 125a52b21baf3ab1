// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/incidentinspector.h"

#include "app/pages/incident/custodyview.h"
#include "app/pages/incident/effectform.h"
#include "app/widgets/labels.h"

#include <QVBoxLayout>

namespace zt {

IncidentInspector::IncidentInspector(AppContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_custody(new CustodyView(context))
    , m_principles(new PrincipleList(context))
    , m_effects(new EffectForm(context))
    , m_roles(new RolesForm(context))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setProperty("ground", QStringLiteral("s1"));
    auto* content = new QWidget;
    content->setProperty("ground", QStringLiteral("s1"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(14);
    column->addWidget(m_custody);
    column->addWidget(m_principles);
    column->addWidget(new Rule(context.theme, Rule::Weight::Hairline));
    column->addWidget(m_effects);
    column->addWidget(new Rule(context.theme, Rule::Weight::Hairline));
    column->addWidget(m_roles);
    column->addStretch(1);
    setWidget(content);
}

void IncidentInspector::show(const IncidentState& state)
{
    m_custody->show(state);
    m_principles->show(state);
    m_effects->show(state);
    m_roles->show(state);
}

void IncidentInspector::flush()
{
    m_effects->flush();
    m_roles->flush();
}

} // namespace zt
