// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/auditstate.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace zt {

class SamplingStrip;
class SectionHeading;

/// The samples drawn for a point, a strip each, and the button that draws another.
class SamplingSection : public QWidget
{
    Q_OBJECT

public:
    explicit SamplingSection(AppContext& context, QWidget* parent = nullptr);

    void show(const AuditState& state, const PointRef& ref);
    void retranslate();

    [[nodiscard]] const QList<SamplingStrip*>& strips() const { return m_strips; }

    [[nodiscard]] QPushButton* draw() const { return m_draw; }

Q_SIGNALS:
    void drawAsked();
    void sampleActivated(const zt::AuditSampleId& id);

private:
    void place(qsizetype count);
    void describe(const QList<AuditSample>& samples);

    AppContext& m_context;
    SectionHeading* m_head;
    QLabel* m_seed;
    QPushButton* m_draw;
    QVBoxLayout* m_column;
    QList<SamplingStrip*> m_strips;
};

} // namespace zt
