// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/language.h"
#include "model/domain/assessment.h"
#include "model/domain/reselection.h"
#include "model/domain/snapshot.h"

#include <QObject>

#include <memory>
#include <optional>

namespace zt {

class AppSettings;
class Document;
class EditActions;
class JobRunner;
class RecentChanges;
class ThemeHolder;
class UiServices;

/// The language the window shows. Widgets learn of a change by QEvent::LanguageChange.
class LanguageHolder
{
public:
    explicit LanguageHolder(LanguageCode code = LanguageCode::ZhTw);

    [[nodiscard]] const Language& current() const { return *m_language; }

    [[nodiscard]] LanguageCode code() const { return m_language->code(); }

    void set(LanguageCode code);

private:
    std::unique_ptr<Language> m_language;
};

/// What the window points at: one system and one question about it, shared by all pages. Setting
/// what is there already says nothing.
class WindowSelection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] SystemId system() const { return m_system; }

    [[nodiscard]] std::optional<Aspect> aspect() const { return m_aspect; }

    void setSystem(const SystemId& system);
    void setAspect(std::optional<Aspect> aspect);

Q_SIGNALS:
    void systemChanged(const zt::SystemId& system);
    void aspectChanged();

private:
    SystemId m_system;
    std::optional<Aspect> m_aspect;
};

/// The selection computed from the present snapshot, at most once per change, for all pages.
class Conclusions
{
public:
    explicit Conclusions(const Document& document)
        : m_document(document)
    {
    }

    [[nodiscard]] const Selection& selection();
    /// Of one system; of nothing where it is not in the assessment.
    [[nodiscard]] const SystemVerdict* verdict(const SystemId& id);

private:
    const Document& m_document;
    RunningSelection m_selection;
};

/// What a page gets from the window it lives in. Everything outlives the page; one per window.
struct AppContext
{
    ThemeHolder& theme;
    LanguageHolder& language;
    Document& document; ///< read its snapshot(); change it through `edit` alone
    EditActions& edit;
    JobRunner& jobs;
    UiServices& ui;
    AppSettings& settings;
    WindowSelection& selection;
    Conclusions& conclusions;
    Clock& clock;
    RecentChanges& recent;
};

} // namespace zt
