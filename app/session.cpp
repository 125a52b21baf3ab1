// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

namespace zt {

Session::Session(std::unique_ptr<Document> document, const AppServices& services)
    : m_document(std::move(document))
    , m_edit(*m_document)
    , m_conclusions(*m_document)
    , m_recent(*m_document)
    , m_context{services.theme,
                services.language,
                *m_document,
                m_edit,
                m_jobs,
                services.ui,
                services.settings,
                m_selection,
                m_conclusions,
                services.clock,
                m_recent}
{
}

} // namespace zt
