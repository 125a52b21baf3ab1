// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/roadmap/roadmapstate.h"
#include "app/widgets/labels.h"
#include "model/base/result.h"

#include <QPointer>

class QGridLayout;
class QVBoxLayout;

namespace zt {

class FigureView;

/// The action under the cursor, the best set within the limits, the burn-down, and what needs a
/// hand.
class RoadmapInspector : public QWidget
{
    Q_OBJECT

public:
    explicit RoadmapInspector(AppContext& context, QWidget* parent = nullptr);

    /// `action` null: the cursor stands on none.
    void show(const RoadmapState& state, const ActionId& action);
    void retranslate();

Q_SIGNALS:
    void actionActivated(const zt::ActionId& id);
    void editRequested(const zt::ActionId& id);
    void gapsRequested();
    void failed(const zt::Error& error);
    void saved(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* addSection();
    void fillAction(const RoadmapState& state, const ActionId& action);
    void fillBest(const RoadmapState& state);
    void fillAttention(const RoadmapState& state);
    void addFact(const QString& name, const QString& value);
    void addLine(QVBoxLayout* column,
                 Status status,
                 const QString& text,
                 const QString& trailing,
                 const ActionId& leadsTo,
                 bool accent = false);
    [[nodiscard]] QString closesText(const RoadmapState& state, int action) const;
    [[nodiscard]] QString nextText(const RoadmapState& state) const;

    AppContext& m_context;
    QVBoxLayout* m_column;
    QLabel* m_code;
    ElidedLabel* m_name;
    ElidedLabel* m_owner;
    QGridLayout* m_facts;
    Note* m_note;
    QPushButton* m_edit;
    QWidget* m_actionSection = nullptr;
    SectionHeading* m_bestHeading;
    QVBoxLayout* m_bestLines;
    QLabel* m_bestSum;
    QLabel* m_next;
    FigureView* m_burn;
    SectionHeading* m_handHeading;
    QVBoxLayout* m_handLines;
    QPushButton* m_gaps;
};

} // namespace zt
