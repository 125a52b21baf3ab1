// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/domain/answers.h"

#include <QAbstractButton>
#include <QWidget>

namespace zt {

/// The switch of sub-pages right of a page's title: words with a count each, one chosen.
/// Left and right move, as in a tab bar.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        QString text;
        QString count; ///< in tx3; may be empty
    };

    explicit SegmentedSwitch(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setSegments(const QList<Segment>& segments);
    void setCurrent(int index);

    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect segmentRect(int index) const;
    void choose(int index);

    const ThemeHolder& m_theme;
    QList<Segment> m_segments;
    int m_current = 0;
};

/// Yes, no, unknown as a segment 28 high, shape and word each. Y, N, ? and space set it while it
/// has the focus, left and right move.
class TriStateSegment : public QWidget
{
    Q_OBJECT

public:
    explicit TriStateSegment(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setValue(Tri value);

    [[nodiscard]] Tri value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The person chose; the widget shows it when the document says so (setValue).
    void chosen(zt::Tri value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect part(int index) const;

    const ThemeHolder& m_theme;
    Tri m_value = Tri::Unknown;
};

/// One of several words as a segment, for the cloud model: 28 high, the last word is "unknown" and
/// wears the dashed square.
class ChoiceSegment : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceSegment(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setChoices(const QStringList& words);
    void setCurrent(int index);

    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect part(int index) const;
    [[nodiscard]] int partWidth(int index) const;

    const ThemeHolder& m_theme;
    QStringList m_words;
    int m_current = -1;
};

} // namespace zt
