// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/commands/editactions.h"
#include "app/jobrunner.h"
#include "app/recentchanges.h"
#include "model/document/document.h"

#include <memory>

namespace zt {

/// What all windows share; owned by the application.
struct AppServices
{
    ThemeHolder& theme;
    LanguageHolder& language;
    AppSettings& settings;
    UiServices& ui;
    Clock& clock;
};

/// An open document with everything a window needs around it. Jobs end before the document does.
class Session
{
public:
    Session(std::unique_ptr<Document> document, const AppServices& services);

    [[nodiscard]] AppContext& context() { return m_context; }

    [[nodiscard]] Document& document() { return *m_document; }

private:
    std::unique_ptr<Document> m_document;
    EditActions m_edit;
    WindowSelection m_selection;
    Conclusions m_conclusions;
    JobRunner m_jobs;
    RecentChanges m_recent; ///< hears of a change before any page does
    AppContext m_context;
};

} // namespace zt
