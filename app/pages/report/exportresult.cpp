// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/report/exportresult.h"

#include "app/pages/trail/trailrows.h"
#include "app/shell/windowtexts.h"
#include "app/uiservices.h"
#include "app/widgets/labels.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zt {

QWidget* factRow(const QString& name, const QString& value, bool mono)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    QLabel* left = makeLabel(name, Theme::small, false, Tone::Secondary);
    left->setFixedWidth(factLabelWidth);
    line->addWidget(left, 0, Qt::AlignTop);
    QLabel* right = mono ? makeMonoLabel(value, Tone::Text, true)
                         : makeLabel(value, Theme::small, false, Tone::Text, true);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(right, 1);
    return row;
}

ExportResult::ExportResult(AppContext& context, const ExportSummary& summary, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Rule(context.theme, Rule::Weight::Hairline));
    const QFileInfo file(summary.path);
    column->addWidget(makeLabel(tr("Written and read back"), Theme::body, true));
    column->addWidget(factRow(tr("File"), file.fileName()));
    column->addWidget(factRow(tr("Folder"), file.absolutePath()));
    column->addWidget(factRow(tr("Size"), sizeText(summary.bytes)));
    if (summary.pages > 0) {
        column->addWidget(factRow(tr("Pages"), QString::number(summary.pages)));
    }
    column->addWidget(factRow(QStringLiteral("SHA-256"), groupedHash(summary.sha256), true));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(button(context, tr("Open the file"), summary.path));
    row->addWidget(button(context, tr("Open the folder"), file.absolutePath()));
    row->addStretch(1);
    column->addLayout(row);
}

QWidget* ExportResult::button(AppContext& context, const QString& text, const QString& path)
{
    QPushButton* made = makeButton(text, ButtonKind::Plain);
    connect(
        made, &QPushButton::clicked, this, [&context, path] { context.ui.showInDesktop(path); });
    return made;
}

} // namespace zt
