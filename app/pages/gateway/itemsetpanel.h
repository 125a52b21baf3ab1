// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/gateway/gatewaystate.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace zt {

class ItemGrid;
class ItemSetModel;
class SectionHeading;
class SegmentedSwitch;

/// Which items a run takes as there: as assessed, all of them, or by hand, item by item; and what
/// that changes against the assessment. The first change makes a set by hand of whatever was there.
class ItemSetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ItemSetPanel(AppContext& context, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const GatewayState& state);

    [[nodiscard]] ItemGrid* grid() const { return m_grid; }

    [[nodiscard]] ItemSetModel* model() const { return m_model; }

    [[nodiscard]] SegmentedSwitch* sources() const { return m_sources; }

    [[nodiscard]] QSpinBox* part() const { return m_part; }

    /// What differs from the assessment, in words, or that nothing does: items, then outcomes.
    [[nodiscard]] QString changesText() const;

Q_SIGNALS:
    void sourceChosen(zt::ItemsFrom from);
    /// A pause after the last change.
    void chosen(const zt::ControlSet& items);
    void itemChosen(const QString& item);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void nameItems();
    void showChanges(const GatewayState& state);

    AppContext& m_context;
    std::shared_ptr<const Guideline> m_guideline; ///< whose items are shown
    ItemSetModel* m_model;
    QTimer m_pause;
    SegmentedSwitch* m_sources;
    QLabel* m_partLabel;
    QSpinBox* m_part;
    QPushButton* m_back;
    ItemGrid* m_grid;
    QLabel* m_hint;
    SectionHeading* m_heading;
    QLabel* m_items;
    QLabel* m_outcomes;
};

} // namespace zt
