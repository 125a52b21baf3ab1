// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace zt {

/// What a page says while it has nothing to show: a task, one sentence, the one primary button and
/// quieter ways below it. Takes the focus for its primary button.
class PagePrompt : public QWidget
{
    Q_OBJECT

public:
    explicit PagePrompt(QWidget* parent = nullptr);

    void setTexts(const QString& task, const QString& sentence);

    [[nodiscard]] QPushButton* primary() const { return m_primary; }

    /// The prompt keeps the button.
    QPushButton* addQuietWay();

private:
    QLabel* m_task;
    QLabel* m_sentence;
    QPushButton* m_primary;
    QVBoxLayout* m_ways;
};

} // namespace zt
