// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/domain/audit.h"

#include <QWidget>

namespace zt {

/// One remark of a review: the first letter of who wrote it in a disc, name, time, words.
class NoteCard : public QWidget
{
    Q_OBJECT

public:
    NoteCard(const ThemeHolder& theme, ReviewNote note, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeHolder& m_theme;
    ReviewNote m_note;
};

} // namespace zt
