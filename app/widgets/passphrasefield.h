// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/crypto/securebytes.h"

#include <QLineEdit>

#include <optional>

namespace zt {

/// A field for a passphrase. What is typed is kept in memory of its own that is wiped, out of swap
/// where the system allows it; the line edit below holds a dot for each character and nothing else,
/// so that its text, its layout and its undo steps tell the length alone. No drag, no drop, no
/// copy, no undo, no context menu; input methods are told not to learn.
///
/// Wiped: the passphrase here, and what passphrase() hands out. Not wiped, since Qt keeps them:
/// the single characters that keyboard events carry, a text that is pasted (it is on the clipboard
/// anyway), and what the field holds while it is shown with the eye, until it is hidden again and
/// its memory used for something else.
class PassphraseField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseField(const ThemeHolder& theme, QWidget* parent = nullptr);

    /// UTF-8, as the age format takes it.
    [[nodiscard]] SecureBytes passphrase() const;

    [[nodiscard]] bool isBlank() const { return m_size == 0; }

    /// Characters as they are counted by the eye: code points.
    [[nodiscard]] int length() const;

    [[nodiscard]] bool holdsTheSameAs(const PassphraseField& other) const;

    void forget();

    /// What is typed can be read.
    void setShown(bool shown);

    [[nodiscard]] bool isShown() const { return m_shown; }

    /// Marks it: what was typed is wrong.
    void setFault(bool fault);

    /// As far as can be told from what is typed: a letter that came out otherwise than Shift says.
    [[nodiscard]] bool isCapsLockOn() const { return m_caps.value_or(false); }

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void edited();
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] char16_t* units() { return reinterpret_cast<char16_t*>(m_units.data()); }

    [[nodiscard]] const char16_t* units() const
    {
        return reinterpret_cast<const char16_t*>(m_units.data());
    }

    [[nodiscard]] bool removes(const QKeyEvent& event);
    void insertText(QStringView text);
    void removeRange(qsizetype from, qsizetype to);
    void removeSelected();
    void display(qsizetype cursor);
    void takeForeignText(const QString& text);
    void noteCapsLock(const QKeyEvent& event);
    void refreshEye();

    const ThemeHolder& m_theme;
    QAction* m_eye;
    SecureBytes m_units; ///< UTF-16, one for each dot
    qsizetype m_size = 0;
    bool m_shown = false;
    bool m_displaying = false;
    std::optional<bool> m_caps;
};

} // namespace zt
