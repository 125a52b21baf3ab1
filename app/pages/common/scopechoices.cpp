// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/scopechoices.h"

#include "reports/phrase.h"

namespace zt {

QList<ChoicePopover::Choice> domainChoices(const Snapshot& snapshot, const Language& language)
{
    QList<ChoicePopover::Choice> choices;
    for (const AdoptionDomain& domain : snapshot.guideline->domains) {
        choices.append({nameOf(domain, language), domain.id, toKey(Scope::domain(domain.id))});
    }
    return choices;
}

QList<ChoicePopover::Choice> systemChoices(const Snapshot& snapshot)
{
    QList<ChoicePopover::Choice> choices;
    for (const System& system : snapshot.systems) {
        choices.append({system.name, system.code, toKey(Scope::system(system.id))});
    }
    return choices;
}

} // namespace zt
