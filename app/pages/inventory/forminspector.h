// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/inventory/domainrules.h"
#include "app/widgets/labels.h"

#include <QWidget>

namespace zt {

class ExplainView;
class RuleView;
struct AppContext;

/// Right pane of the form: the system, which domains its answers lead to and by which rule, where
/// it ends up, and what others of the same unit answered.
class FormInspector : public QWidget
{
    Q_OBJECT

public:
    explicit FormInspector(AppContext& context, QWidget* parent = nullptr);

    void setSystem(const System* system);
    void setCursorAspect(std::optional<Aspect> aspect);
    void retranslate();

    [[nodiscard]] const std::optional<SimilarAnswer>& similar() const { return m_similar; }

Q_SIGNALS:
    void aspectActivated(zt::Aspect aspect);
    void stepAsked(int by);
    /// Take over what the others of the unit answered, with a note where it comes from.
    void similarAccepted(zt::Aspect aspect, zt::Tri value, const QString& note);

private:
    void showRules();
    void showClass();
    void showSimilar();

    AppContext& m_context;
    System m_system;
    bool m_hasSystem = false;
    std::optional<Aspect> m_cursor;
    std::optional<SimilarAnswer> m_similar;
    std::optional<std::pair<SystemId, Aspect>> m_declined;
    QLabel* m_code;
    QLabel* m_answered;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_name;
    QLabel* m_unit;
    SectionHeading* m_rulesHead;
    RuleView* m_rules;
    SectionHeading* m_classHead;
    ExplainView* m_class;
    QLabel* m_gap;
    QWidget* m_similarPart;
    Note* m_note;
    QPushButton* m_accept;
    QPushButton* m_decline;
};

} // namespace zt
