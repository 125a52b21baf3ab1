// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/fileline.h"

#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace zt {

FileLine::FileLine(UiServices& ui, const FileQuestion& question, QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_line, 1);
    QPushButton* choose = makeButton(tr("Choose…"), ButtonKind::Plain);
    line->addWidget(choose);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FileLine::edited);
    connect(choose, &QPushButton::clicked, this, [this, &ui, question] {
        ui.chooseOpenFile(this, question, [this](const QString& path) {
            if (!path.isEmpty()) {
                m_line->setText(path);
            }
        });
    });
}

QString FileLine::path() const
{
    return m_line->text().trimmed();
}

void FileLine::setPath(const QString& path)
{
    m_line->setText(path);
}

void FileLine::setHint(const QString& hint)
{
    m_line->setPlaceholderText(hint);
}

} // namespace zt
