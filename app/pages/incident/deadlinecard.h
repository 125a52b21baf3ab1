// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/domain/incidentclock.h"

#include <QAbstractButton>

namespace zt {

/// One deadline as a running clock: its name and rule, how it stands in large, a bar whose end tick
/// is the limit and whose overrun is in red, and below by when and what was done. What is late also
/// wears the octagon and its word. Pressed, it asks for the line that meets it.
class DeadlineCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DeadlineCard(const ThemeHolder& theme, QWidget* parent = nullptr);

    /// `name`: in the window's language; `next`: it is the one due next.
    void show(const IncidentDeadline& rule,
              const QString& name,
              const DeadlineStatus& status,
              const Moment& now,
              bool next);

    [[nodiscard]] QString result() const { return m_result; }

    [[nodiscard]] QString limit() const { return m_limit; }

    [[nodiscard]] QString deed() const { return m_deed; }

    [[nodiscard]] Status shape() const { return m_shape; }

    [[nodiscard]] IncidentEventKind doneBy() const { return m_doneBy; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintHead(QPainter& painter, const QRect& line) const;
    void paintBar(QPainter& painter, const QRectF& bar) const;
    void paintFoot(QPainter& painter, const QRect& line) const;
    [[nodiscard]] QColor resultColour() const;

    const ThemeHolder& m_theme;
    QString m_name;
    QString m_rule;
    QString m_result;
    QString m_limit;
    QString m_deed;
    Status m_shape = Status::NotYet;
    IncidentEventKind m_doneBy = IncidentEventKind::Note;
    bool m_late = false;
    bool m_next = false;
    bool m_done = false;
    qint64 m_given = 0; ///< how long the rule gives; 0: it names no length
    qint64 m_used = 0;  ///< of it, up to now or to the deed; may be more
};

} // namespace zt
