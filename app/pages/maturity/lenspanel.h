// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/maturity/maturitystate.h"
#include "model/domain/cisalens.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace zt {

/// The middle of the page for the second lens: the CISA model's rows by pillar with the stage that
/// the answers suggest or a person gave, and below it the four stages of the chosen row in the
/// model's words. 1–4 gives the row a stage of its own, 0 takes it away.
class LensPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LensPanel(AppContext& context, QWidget* parent = nullptr);

    /// Reckons the lens of the state's scope.
    void show(const MaturityState& state);

    [[nodiscard]] const CisaLens& lens() const { return m_lens; }

    [[nodiscard]] QTreeWidget* rows() const { return m_rows; }

    /// Id of the chosen row; empty on a pillar.
    [[nodiscard]] QString row() const;
    /// Goes to a row, and shows it.
    void showRow(const QString& row);

    /// The pack to pin with the first answer to a row; see lensModelOf().
    [[nodiscard]] const std::optional<PackPin>& unpinned() const { return m_unpinned; }

    /// A pillar a line, with its stage or what is missing.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    /// No stage: the own answer goes.
    void stageChosen(const QString& row, std::optional<int> stage);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void readModel(const Snapshot& snapshot);
    void fill();
    void fillRow(QTreeWidgetItem* place, const CisaRow& row, const LensRow& seen) const;
    void showStages();
    void choose(int stage);
    [[nodiscard]] QString stageName(int stage) const;
    [[nodiscard]] QString summaryText(const LensSummary& summary) const;
    [[nodiscard]] QString basisText(const LensRow& row) const;

    AppContext& m_context;
    MaturityModel m_model;
    std::shared_ptr<const MaturityModel> m_pinned; ///< what m_model was taken from; null: shipped
    std::optional<PackPin> m_unpinned;
    bool m_read = false;
    CisaLens m_lens;
    bool m_readOnly = false;
    bool m_stale = true; ///< the lines are older than the lens
    QLabel* m_title;
    QLabel* m_hint;
    QTreeWidget* m_rows;
    QLabel* m_rowName;
    QLabel* m_basis;
    QWidget* m_stagePlace;
    QVBoxLayout* m_stages;
};

} // namespace zt
