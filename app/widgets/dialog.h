// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/labels.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace zt {

/// A dialog within the window: a scrim over everything and a card of at most 1216 × 804 upon it.
/// Title row 56, body, footer 60 on s1 with facts at the left and buttons at the right. While it is
/// open, Tab stays inside, the window's shortcuts rest, and Esc means reject(). It deletes itself
/// when closed.
class Dialog : public QWidget
{
    Q_OBJECT

public:
    /// `over`: any widget of the window the dialog covers. `wanted`: size of the card.
    Dialog(const ThemeHolder& theme, QWidget* over, const QSize& wanted);

    void setTitle(const QString& title);
    /// Grey line behind the title.
    void setSubtitle(const QString& text);
    /// At the right of the title row, e.g. a line of steps.
    void setTitleWidget(QWidget* widget);
    /// The dialog keeps the body; it fills the card between title and footer.
    void setBody(QWidget* body);
    void setFacts(const QString& text);
    /// Rich facts of the caller's own making, left in the footer.
    void setFactsWidget(QWidget* widget);
    /// From left to right: cancel, alternative, primary.
    QPushButton* addButton(const QString& text, ButtonKind kind);
    /// Enter in a one-line field presses it.
    void setDefaultButton(QPushButton* button);

    void open();

    /// The window's topmost open dialog; null when there is none.
    [[nodiscard]] static Dialog* openIn(const QWidget* window);

public Q_SLOTS:
    virtual void accept();
    virtual void reject();

Q_SIGNALS:
    void accepted();
    void rejected();
    /// After accepted() or rejected().
    void closed();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void close();

    const ThemeHolder& m_theme;

private:
    [[nodiscard]] bool hasOwnShortcut(int key, Qt::KeyboardModifiers modifiers) const;
    void layOut();

    QSize m_wanted;
    QWidget* m_card;
    QWidget* m_titleRow;
    QWidget* m_footer;
    ElidedLabel* m_title;
    ElidedLabel* m_subtitle;
    ElidedLabel* m_facts;
    QVBoxLayout* m_column;
    QHBoxLayout* m_titleLine;
    QHBoxLayout* m_footLine;
    QPointer<QPushButton> m_default;
    QPointer<QWidget> m_focusBefore;
};

} // namespace zt
