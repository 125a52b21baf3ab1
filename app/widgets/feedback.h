// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/labels.h"
#include "model/base/result.h"

#include <QPropertyAnimation>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace zt {

/// One sentence and at most one action at the bottom of the page, six seconds, longer while the
/// pointer is on it. A new one replaces the old.
class Toast : public QWidget
{
    Q_OBJECT

public:
    Toast(const ThemeHolder& theme, QWidget* page);

    void
    show(const QString& text, const QString& actionText = {}, std::function<void()> action = {});

    [[nodiscard]] QString text() const { return m_text->text(); }

    /// What the toast must not cover, in the page's coordinates, asked whenever it is placed.
    void setKeepClear(std::function<QRect()> keepClear);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void rise();

    const ThemeHolder& m_theme;
    QPropertyAnimation m_rise;
    QLabel* m_text;
    QPushButton* m_button;
    std::function<void()> m_action;
    std::function<QRect()> m_keepClear;
    QTimer m_timer;
};

/// A 2 px line under the header; it shows only after 0.3 s of work.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(const ThemeHolder& theme, QWidget* parent = nullptr);

    void start();
    /// `total` 0: not known, the line then shows a part that stands still.
    void setProgress(qint64 done, qint64 total);
    void stop();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeHolder& m_theme;
    QTimer m_delay;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_running = false;
};

/// What went wrong, on a bad tint under the header, until it is solved or put away.
class ErrorBar : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorBar(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    /// A way out beside the sentence; empty text: none.
    void setWayOut(const QString& text, std::function<void()> action);

    [[nodiscard]] QString sentence() const { return m_text->text(); }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeHolder& m_theme;
    QLabel* m_text;
    QPushButton* m_wayOut;
    std::function<void()> m_action;
};

} // namespace zt
