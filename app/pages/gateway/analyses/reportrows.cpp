// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/analyses/reportrows.h"

#include "app/itemmodels/reporttablemodel.h"
#include "app/widgets/labels.h"
#include "app/widgets/rowtable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr int cellSides = 18;
constexpr int digitWidth = 8;
constexpr int measuredRows = 200;

} // namespace

ReportRows::ReportRows(AppContext& context, const QString& table, QWidget* parent)
    : QWidget(parent)
    , m_id(table)
    , m_model(new ReportTableModel(context.theme, this))
    , m_heading(new SectionHeading(context.theme, {}))
    , m_table(new RowTable(context.theme, *m_model, -1, {}))
{
    m_table->setObjectName(table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_table);
    setFocusProxy(m_table);
    connect(&context.theme, &ThemeHolder::changed, this, &ReportRows::fitHeight);
    hide();
}

void ReportRows::setMostRows(int rows)
{
    m_most = rows;
    fitHeight();
}

void ReportRows::setReport(const std::shared_ptr<const Report>& report)
{
    m_model->setTable(report, m_id);
    const Table* table = m_model->table();
    setVisible(table != nullptr && table->rowCount() > 0);
    if (table == nullptr) {
        return;
    }
    m_heading->setText(table->title);
    m_heading->setVisible(!table->title.isEmpty());
    m_table->setAccessibleName(table->title.isEmpty() ? m_id : table->title);
    fitColumns();
    fitHeight();
}

/// Every column as wide as its words need, up to what the report gives it; where that is too much,
/// the long ones give way.
void ReportRows::fitColumns()
{
    const Table* table = m_model->table();
    if (table == nullptr) {
        return;
    }
    const QFontMetrics cell(Theme::font(Theme::body));
    const QFontMetrics head(Theme::font(Theme::small));
    const auto columns = static_cast<int>(table->columns.size());
    QList<int> widths(columns);
    QList<int> least(columns);
    int sum = 0;
    for (int i = 0; i < columns; ++i) {
        const Column& column = table->columns.at(i);
        least[i] = head.horizontalAdvance(column.title) + cellSides;
        int wide = least[i];
        const qsizetype rows = std::min<qsizetype>(table->rowCount(), measuredRows);
        for (qsizetype row = 0; row < rows; ++row) {
            wide =
                std::max(wide, cell.horizontalAdvance(displayText(table->at(row, i))) + cellSides);
        }
        widths[i] = std::max(least[i], std::min(wide, column.widest * digitWidth + cellSides));
        sum += widths[i];
    }
    const int room = m_table->viewport()->width();
    int over = sum - room;
    while (over > 0) {
        int widest = -1;
        for (int i = 0; i < columns; ++i) {
            const bool gives = widths[i] > least[i];
            widest = gives && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
        }
        if (widest < 0) {
            break;
        }
        const int narrower = std::min(4, widths[widest] - least[widest]);
        widths[widest] -= narrower;
        over -= narrower;
    }
    m_scrolls = over > 0;
    // A number stays beside its neighbours; words may have what room is left.
    const auto side = Qt::Alignment(
        m_model->headerData(columns - 1, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    m_table->horizontalHeader()->setStretchLastSection(!side.testFlag(Qt::AlignRight));
    for (int i = 0; i < columns; ++i) {
        m_table->setColumnWidth(i, widths[i]);
    }
}

void ReportRows::fitHeight()
{
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int head = std::max(m_table->horizontalHeader()->sizeHint().height(), row);
    const int rows = std::min(m_model->rowCount(), m_most);
    const int bar = m_scrolls ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight(head + rows * row + bar + 2);
}

QString ReportRows::text(int row, const QString& column) const
{
    const Table* table = m_model->table();
    for (qsizetype i = 0; table != nullptr && row < table->rowCount() && i < table->columns.size();
         ++i) {
        if (table->columns.at(i).key == column) {
            return displayText(table->at(row, i));
        }
    }
    return {};
}

void ReportRows::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
    fitHeight();
}

} // namespace zt
