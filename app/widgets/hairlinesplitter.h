// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QSplitter>

namespace zt {

/// A splitter whose handle is one line wide and can be grabbed over eight pixels.
class HairlineSplitter : public QSplitter
{
    Q_OBJECT

public:
    HairlineSplitter(const ThemeHolder& theme,
                     Qt::Orientation orientation,
                     QWidget* parent = nullptr);

protected:
    QSplitterHandle* createHandle() override;

private:
    const ThemeHolder& m_theme;
};

} // namespace zt
