// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/paint.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace zt {

/// Which grey or colour a label is written in; follows the theme by the style sheet.
enum class Tone : quint8 { Text, Secondary, Hint, Accent, Bad };

/// Plain text, never markup. `wrap`: as many lines as it needs.
[[nodiscard]] QLabel* makeLabel(const QString& text,
                                int pixels,
                                bool bold = false,
                                Tone tone = Tone::Text,
                                bool wrap = false,
                                QWidget* parent = nullptr);
/// Small and of fixed width, to be selected and copied: hashes, commands.
[[nodiscard]] QLabel*
makeMonoLabel(const QString& text = {}, Tone tone = Tone::Text, bool wrap = false);

void setTone(QWidget* label, Tone tone);

/// How a button stands out. At most one Primary per page or dialog.
enum class ButtonKind : quint8 { Plain, Primary, Quiet, Accent, Danger };

[[nodiscard]] QPushButton*
makeButton(const QString& text, ButtonKind kind = ButtonKind::Plain, QWidget* parent = nullptr);
void setButtonKind(QWidget* button, ButtonKind kind);
/// 24 high, 12 px, as within strips.
void makeSmall(QPushButton* button);
/// An icon alone, with its meaning as tool tip and accessible name.
[[nodiscard]] QToolButton* makeIconButton(const ThemeHolder& theme,
                                          const QString& iconName,
                                          const QString& meaning,
                                          QWidget* parent = nullptr);

/// One line (or a few) that is cut with "…" and then shows the whole as its tool tip.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    ElidedLabel(
        const ThemeHolder& theme, int pixels, bool bold, Tone tone, QWidget* parent = nullptr);

    void setText(const QString& text);

    [[nodiscard]] QString text() const { return m_text; }

    /// As tall as `lines`; a text too long for one goes on in the next, and only the last is cut.
    void setLines(int lines);
    /// What is drawn, line by line.
    [[nodiscard]] QStringList shownLines() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const ThemeHolder& m_theme;
    QString m_text;
    Tone m_tone;
    int m_lines = 1;
};

/// The shape of a status, 12, 14 or 16 px.
class StatusGlyph : public QWidget
{
    Q_OBJECT

public:
    StatusGlyph(const ThemeHolder& theme, Status status, int pixels, QWidget* parent = nullptr);

    void setStatus(Status status);

    [[nodiscard]] Status status() const { return m_status; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeHolder& m_theme;
    Status m_status;
};

/// A word in a small frame.
class Tag : public QWidget
{
    Q_OBJECT

public:
    Tag(const ThemeHolder& theme,
        const QString& text,
        paint::TagStyle style = paint::TagStyle::Plain,
        QWidget* parent = nullptr);

    void setText(const QString& text);
    void setStatus(Status status);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeHolder& m_theme;
    QString m_text;
    paint::TagStyle m_style;
    Status m_status = Status::Info;
};

/// One or more keys, each as a cap, and what they do.
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    KeyCap(const ThemeHolder& theme,
           const QStringList& keys,
           const QString& text = {},
           QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeHolder& m_theme;
    QStringList m_keys;
    QString m_text;
};

/// A 1 px rule that keeps out of the layout's way.
class Rule : public QWidget
{
    Q_OBJECT

public:
    enum class Weight : quint8 { Hairline, Section };

    Rule(const ThemeHolder& theme, Weight weight, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeHolder& m_theme;
    Weight m_weight;
};

/// "各場域漏斗　同一系統可屬多個場域": bold 14 px heading, grey remark, room at the right for a
/// legend or a count.
class SectionHeading : public QWidget
{
    Q_OBJECT

public:
    SectionHeading(const ThemeHolder& theme, const QString& text, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setRemark(const QString& remark);
    void setTrailing(QWidget* widget);

private:
    QLabel* m_text;
    ElidedLabel* m_remark;
};

/// Tint, glyph, bold lead word, text; below it a source and at most two small buttons.
class Note : public QFrame
{
    Q_OBJECT

public:
    Note(const ThemeHolder& theme, Status status, QWidget* parent = nullptr);

    void setText(const QString& lead, const QString& text, const QString& source = {});
    /// The note keeps the button.
    QPushButton* addButton(const QString& text, ButtonKind kind = ButtonKind::Plain);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Lays the text out for `width`; paints it when there is a painter. Returns its height.
    qreal layOut(int width, QPainter* painter) const;
    void placeButtons();

    const ThemeHolder& m_theme;
    Status m_status;
    QString m_lead;
    QString m_text;
    QString m_source;
    QList<QPushButton*> m_buttons;
};

} // namespace zt
