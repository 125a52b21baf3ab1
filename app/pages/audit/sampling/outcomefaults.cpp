// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/sampling/outcomefaults.h"

#include "app/widgets/rowtable.h"
#include "reports/phrase.h"
#include "reports/wordingsample.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize dialogSize(760, 480);
constexpr int acceptedColumn = 3;

QString nameOf(OutcomeList::Column column)
{
    switch (column) {
    case OutcomeList::Column::Number:
        return OutcomeFaultsDialog::tr("No.");
    case OutcomeList::Column::Outcome:
        return OutcomeFaultsDialog::tr("Outcome");
    case OutcomeList::Column::Note:
        break;
    }
    return OutcomeFaultsDialog::tr("Note");
}

QStandardItemModel* modelOf(const ThemeHolder& theme,
                            const OutcomeList& list,
                            const Language& language,
                            QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({OutcomeFaultsDialog::tr("Cell"),
                                      OutcomeFaultsDialog::tr("Column"),
                                      OutcomeFaultsDialog::tr("Read"),
                                      OutcomeFaultsDialog::tr("Accepted")});
    for (const OutcomeList::Fault& fault : list.faults) {
        const QString place = fault.at < 0 ? QStringLiteral("–") : fault.cell();
        const QString read = fault.read.isEmpty() ? QStringLiteral("–") : fault.read.simplified();
        QList<QStandardItem*> row;
        for (const QString& text :
             {place, nameOf(fault.column), read, outcomeFaultText(fault.kind, language)}) {
            auto* item = new QStandardItem(text);
            item->setToolTip(paint::toolTip(text));
            item->setFont(Theme::font(row.isEmpty() ? Theme::small : Theme::body));
            item->setForeground(row.isEmpty() ? theme->tx3 : theme->tx);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            row.append(item);
        }
        model->appendRow(row);
    }
    return model;
}

} // namespace

OutcomeFaultsDialog::OutcomeFaultsDialog(const ThemeHolder& theme,
                                         QWidget* over,
                                         const QString& source,
                                         const OutcomeList& list,
                                         const Language& language)
    : Dialog(theme, over, dialogSize)
    , m_table(
          new RowTable(theme, *modelOf(theme, list, language, this), acceptedColumn, {72, 96, 200}))
{
    setTitle(tr("Outcomes that cannot be read"));
    setSubtitle(source);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::marginLeft, 8, Theme::marginLeft, 8);
    m_table->setAccessibleName(tr("Outcomes that cannot be read"));
    column->addWidget(m_table);
    setBody(body);
    setFacts(tr("%1 rows at fault, %2 sound: nothing was recorded")
                 .arg(groupedNumber(list.faults.size()), groupedNumber(list.outcomes.size())));
    QPushButton* done = addButton(tr("Close"), ButtonKind::Primary);
    connect(done, &QPushButton::clicked, this, &OutcomeFaultsDialog::reject);
}

} // namespace zt
