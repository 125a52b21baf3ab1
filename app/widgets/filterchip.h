// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QAbstractButton>

namespace zt {

/// A word and a count that narrow a list while chosen.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setWords(const QString& word, qint64 count);
    /// Of what is unknown, which wears its square; disabled where nothing is.
    void setUnknown(const QString& word, qint64 count);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintWords(QPainter& painter);

    const ThemeHolder& m_theme;
    QString m_word;
    QString m_count;
    bool m_unknown = false;
};

} // namespace zt
