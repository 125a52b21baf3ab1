// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "model/gateway/sealedrun.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace zt {

class SectionHeading;

/// The runs that were sealed into the assessment, the newest first: who sealed each and when,
/// whether the assessment still stands as it did then, and a button that runs it again. Above them
/// the way to seal the run of now.
class SealedRuns : public QWidget
{
    Q_OBJECT

public:
    explicit SealedRuns(AppContext& context, QWidget* parent = nullptr);

    /// Whenever the assessment is another one.
    void setSnapshot(const Snapshot& snapshot);

    /// What would be sealed, as recordOf() makes it of the run shown; nothing: there is none, or it
    /// is still running. A run of another state than the assessment's of now cannot be sealed.
    void setRun(const std::optional<SimulationRun>& run);

    /// How a repetition of this run went, in words; empty before it was repeated.
    [[nodiscard]] QString repetitionOf(const QString& code) const;

Q_SIGNALS:
    /// A sealed run, or one that was run again; for whoever shows a sentence.
    void told(const QString& sentence);
    void failed(const zt::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void seal();
    void repeat(const SimulationRun& run);
    void build();
    void addRow(const SimulationRun& run);
    void addVerdict(const QString& code);
    void retranslate();
    [[nodiscard]] bool canSeal() const;
    [[nodiscard]] QString sealingText(const SimulationRun& run) const;
    [[nodiscard]] QString standingText(const SimulationRun& run) const;
    [[nodiscard]] QString repetitionText(const RunRepetition& repetition) const;

    AppContext& m_context;
    Snapshot m_snapshot;
    std::optional<SimulationRun> m_run;
    QHash<QString, RunRepetition> m_repetitions; ///< by the run's code
    SectionHeading* m_head;
    QLineEdit* m_note;
    QPushButton* m_seal;
    QLabel* m_none;
    QVBoxLayout* m_rows;
};

} // namespace zt
