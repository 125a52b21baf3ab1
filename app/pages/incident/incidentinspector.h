// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/incident/incidentstate.h"

#include <QScrollArea>

namespace zt {

class CustodyView;
class EffectForm;
class PrincipleList;
class RolesForm;

/// The right pane of the incidents: exhibits with their chains, the principles of preservation, the
/// effects, the roles.
class IncidentInspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit IncidentInspector(AppContext& context, QWidget* parent = nullptr);

    void show(const IncidentState& state);
    void flush();

    [[nodiscard]] CustodyView* custody() const { return m_custody; }

    [[nodiscard]] EffectForm* effects() const { return m_effects; }

    [[nodiscard]] RolesForm* roles() const { return m_roles; }

    [[nodiscard]] PrincipleList* principles() const { return m_principles; }

private:
    CustodyView* m_custody;
    PrincipleList* m_principles;
    EffectForm* m_effects;
    RolesForm* m_roles;
};

} // namespace zt
