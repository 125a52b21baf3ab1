// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"

#include "model/document/document.h"

namespace zt {

LanguageHolder::LanguageHolder(LanguageCode code)
    : m_language(std::make_unique<Language>(code))
{
}

void LanguageHolder::set(LanguageCode code)
{
    if (code != m_language->code()) {
        m_language = std::make_unique<Language>(code);
    }
}

void WindowSelection::setSystem(const SystemId& system)
{
    if (system != m_system) {
        m_system = system;
        Q_EMIT systemChanged(system);
    }
}

void WindowSelection::setAspect(std::optional<Aspect> aspect)
{
    if (aspect != m_aspect) {
        m_aspect = aspect;
        Q_EMIT aspectChanged();
    }
}

const Selection& Conclusions::selection()
{
    const Snapshot& snapshot = m_document.snapshot();
    return m_selection.of(snapshot.systems, snapshot.guideline, snapshot.methodology);
}

const SystemVerdict* Conclusions::verdict(const SystemId& id)
{
    const qint32 index = m_document.snapshot().indexOf(id);
    return index < 0 ? nullptr : &selection().verdicts.at(index);
}

} // namespace zt
