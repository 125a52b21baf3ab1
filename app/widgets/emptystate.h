// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/labels.h"

#include <QAbstractButton>

class QMimeData;
class QVBoxLayout;

namespace zt {

/// A frame of dashes that files can be dropped on; its outline becomes the accent's while they
/// hover. Holds a sketch of the thing to come, a bold line, a hint and the one primary button.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setTexts(const QString& bold, const QString& hint);
    /// The zone keeps the button.
    QPushButton* addButton(const QString& text, const QString& iconName);

Q_SIGNALS:
    void dropped(const QStringList& paths);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    const ThemeHolder& m_theme;
    QLabel* m_bold;
    QLabel* m_hint;
    QVBoxLayout* m_column;
    bool m_hot = false;
};

/// A quieter way: icon, bold word, hint below, key cap at the right; a hairline under it.
class WayRow : public QAbstractButton
{
    Q_OBJECT

public:
    WayRow(const ThemeHolder& theme,
           const QString& iconName,
           const QString& text,
           const QString& hint,
           const QStringList& keys = {},
           QWidget* parent = nullptr);

    void setTexts(const QString& text, const QString& hint);

    [[nodiscard]] QSize sizeHint() const override { return {320, 52}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const ThemeHolder& m_theme;
    QString m_icon;
    QString m_hint;
    QStringList m_keys;
};

/// The road ahead: numbered steps, the present one filled, done ones ticked.
class StepList : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        QString text;
        QString hint;
    };

    explicit StepList(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setSteps(const QList<Step>& steps, int current);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeHolder& m_theme;
    QList<Step> m_steps;
    int m_current = 0;
};

/// Paths of local files in a drag or paste.
[[nodiscard]] QStringList localFiles(const QMimeData* data);

} // namespace zt
