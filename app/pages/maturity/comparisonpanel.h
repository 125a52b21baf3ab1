// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/jobrunner.h"
#include "app/pages/maturity/pointcomparison.h"

#include <QTimer>
#include <QWidget>

namespace zt {

class ElidedLabel;
class SectionHeading;

/// The scope at a named point beside the present: levels before and after, and each answer that
/// changed, with who, when and by which entry. The past is read on a worker.
class ComparisonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPanel(AppContext& context, QWidget* parent = nullptr);

    /// Compares with this point from now on; none ends it.
    void setPoint(const std::optional<NamedPoint>& point);

    [[nodiscard]] const std::optional<NamedPoint>& point() const { return m_point; }

    /// The present, or the scope, is another.
    void show(const MaturityState& state);

    /// What is shown; none while the past is being read.
    [[nodiscard]] const std::optional<ScopeComparison>& comparison() const { return m_comparison; }

Q_SIGNALS:
    void itemActivated(const QString& item);
    void failed(const zt::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    class Rows;
    class Moves;

    void readPast();
    void refresh();
    void readWho();
    void retranslate();

    AppContext& m_context;
    const MaturityState* m_state = nullptr;
    std::optional<NamedPoint> m_point;
    std::shared_ptr<const PastState> m_past;
    std::optional<ScopeComparison> m_comparison;
    JobRunner::JobId m_pastJob = 0;
    JobRunner::JobId m_whoJob = 0;
    QTimer m_whoTimer;
    SectionHeading* m_heading;
    Moves* m_moves;
    Rows* m_rows;
};

} // namespace zt
