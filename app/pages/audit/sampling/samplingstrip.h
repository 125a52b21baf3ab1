// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/language.h"
#include "model/domain/auditsampletally.h"

#include <QAbstractButton>

namespace zt {

/// What a sample says of its population, on one line: how many there are, were drawn and were
/// exceptions, and the upper limit of their rate against the tolerable one. Pressed, it opens.
class SamplingStrip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SamplingStrip(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setSample(const AuditSample& sample, const Language& language);

    [[nodiscard]] const AuditSample& sample() const { return m_sample; }

    /// Label and value of each count, in their order.
    [[nodiscard]] const QList<std::pair<QString, QString>>& counts() const { return m_counts; }

    /// "12.4%, above"; empty until every drawn item is looked at.
    [[nodiscard]] const QString& verdict() const { return m_verdict; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int drawCounts(QPainter& painter) const;
    void drawLimit(QPainter& painter, const QRect& place) const;
    void drawWords(QPainter& painter, const QRect& place) const;

    const ThemeHolder& m_theme;
    AuditSample m_sample;
    SampleTally m_tally;
    QList<std::pair<QString, QString>> m_counts;
    QString m_tolerable;
    QString m_limit;
    QString m_verdict;
};

} // namespace zt
