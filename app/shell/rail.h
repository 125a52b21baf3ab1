// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace zt {

/// The column of pages at the left: icon over a label, the present one on the accent's tint with a
/// bar at the edge. Below 1100 px of window it shows icons alone.
class Rail : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id;
        QString iconName;
        QString text;
        QString shortcut; ///< shown in the tool tip
    };

    explicit Rail(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setEntries(const QList<Entry>& entries);
    /// Below all pages, at the foot.
    void setFoot(const Entry& entry);
    void setCurrent(const QString& id);
    void setNarrow(bool narrow);
    /// A dot: something waits here; `why` is the tool tip.
    void setWaiting(const QString& id, const QString& why);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Button;
    Button* makeButton(const Entry& entry);

    const ThemeHolder& m_theme;
    QVBoxLayout* m_column;
    QList<Button*> m_buttons;
    Button* m_foot = nullptr;
    QString m_current;
    bool m_narrow = false;
};

} // namespace zt
