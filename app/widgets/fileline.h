// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/uiservices.h"

#include <QWidget>

class QLineEdit;

namespace zt {

/// A line for a file with a button that asks for it.
class FileLine : public QWidget
{
    Q_OBJECT

public:
    FileLine(UiServices& ui, const FileQuestion& question, QWidget* parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString& path);
    void setHint(const QString& hint);

Q_SIGNALS:
    void edited();

private:
    QLineEdit* m_line;
};

} // namespace zt
