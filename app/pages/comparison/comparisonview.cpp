// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/comparison/comparisonview.h"

#include "app/charts/figureview.h"
#include "app/itemmodels/reporttablemodel.h"
#include "app/pages/comparison/comparisonchoice.h"
#include "app/widgets/clearlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/rowtable.h"
#include "app/widgets/segments.h"
#include "model/document/document.h"
#include "reports/charts/comparisonfigure.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr int sideWidth = 300;
constexpr int figureHeight = 280;
constexpr int narrowest = 56;
constexpr int widest = 240;
constexpr int rowsMeasured = 200; // for the width of a column

/// The tables in the order of their segments.
constexpr std::array tableIds{
    "changed_answers", "level_moves", "gap_moves", "changed_systems", "other_changes"};

} // namespace

ComparisonView::ComparisonView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_reader(new ComparisonReader(context, this))
    , m_before(new ComparisonChoice(context))
    , m_after(new ComparisonChoice(context))
    , m_swap(new QAction(this))
    , m_export(new QAction(this))
    , m_figure(new FigureView(context.theme, context.ui))
    , m_countsHeading(new SectionHeading(context.theme, {}))
    , m_counts(new QGridLayout)
    , m_tables(new SegmentedSwitch(context.theme))
    , m_empty(makeLabel({}, Theme::body, false, Tone::Secondary, true))
    , m_model(new ReportTableModel(context.theme, this))
    , m_table(new RowTable(context.theme, *m_model, -1, {}))
{
    m_export->setEnabled(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    buildLayout();
    connectParts();
    retranslate();
}

void ComparisonView::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::marginLeft, 8, Theme::marginRight, 8);
    column->setSpacing(10);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_before, 1);
    bar->addWidget(makeLabel(QStringLiteral("→"), Theme::body, false, Tone::Secondary));
    bar->addWidget(m_after, 1);
    column->addLayout(bar);

    auto* sideWidget = new QWidget;
    sideWidget->setFixedWidth(sideWidth);
    auto* side = new QVBoxLayout(sideWidget);
    side->setContentsMargins(0, 0, 0, 0);
    m_figure->setFixedHeight(figureHeight);
    side->addWidget(m_figure);
    side->addWidget(new Rule(m_context.theme, Rule::Weight::Section));
    side->addWidget(m_countsHeading);
    m_counts->setHorizontalSpacing(12);
    m_counts->setVerticalSpacing(4);
    m_counts->setColumnStretch(0, 1);
    side->addLayout(m_counts);
    side->addStretch(1);

    auto* main = new QVBoxLayout;
    main->setSpacing(6);
    main->addWidget(m_tables, 0, Qt::AlignLeft);
    main->addWidget(m_empty);
    main->addWidget(m_table, 1);
    main->addStretch(0);

    auto* line = new QHBoxLayout;
    line->setSpacing(20);
    line->addWidget(sideWidget);
    line->addLayout(main, 1);
    column->addLayout(line, 1);
}

void ComparisonView::connectParts()
{
    connect(m_before, &ComparisonChoice::sourceChosen, this, [this](const ComparedSource& source) {
        compare(source, m_after->source());
    });
    connect(m_after, &ComparisonChoice::sourceChosen, this, [this](const ComparedSource& source) {
        compare(m_before->source(), source);
    });
    connect(m_swap, &QAction::triggered, this, &ComparisonView::swapSides);
    connect(m_export, &QAction::triggered, this, &ComparisonView::askExport);
    connect(m_tables, &SegmentedSwitch::chosen, this, &ComparisonView::showTable);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        activate(index.row());
    });
    connect(m_reader, &ComparisonReader::done, this, &ComparisonView::take);
    connect(m_reader, &ComparisonReader::failed, this, [this](const Error& error) {
        Q_EMIT failed(error);
        Q_EMIT shown(false);
    });
}

void ComparisonView::retranslate()
{
    m_before->setTitle(tr("Before"));
    m_after->setTitle(tr("After"));
    m_swap->setText(tr("Swap the sides"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Workbook, PDF, CSV or JSON of this comparison"));
    m_countsHeading->setText(tr("What differs"));
    m_table->setAccessibleName(tr("What differs"));
    showCounts();
    showTable();
}

void ComparisonView::showCounts()
{
    clearLayout(m_counts);
    const Table* counts =
        m_read.report ? m_read.report->table(QStringLiteral("comparison_summary")) : nullptr;
    m_countsHeading->setRemark(m_reader->isReading() ? tr("Reading…") : QString());
    for (int row = 0; counts != nullptr && row < counts->rowCount(); ++row) {
        m_counts->addWidget(
            makeLabel(displayText(counts->at(row, 0)), Theme::small, false, Tone::Secondary),
            row,
            0);
        m_counts->addWidget(
            makeLabel(displayText(counts->at(row, 1)), Theme::small, true), row, 1, Qt::AlignRight);
    }
}

void ComparisonView::showFigure()
{
    m_figure->setFigure(comparisonFigure(*m_read.states, m_context.language.current()));
}

/// The segment's table, or a word where it has no rows.
void ComparisonView::showTable()
{
    const auto rows = [this](const char* id) {
        const Table* table = m_read.report ? m_read.report->table(QLatin1String(id)) : nullptr;
        return table != nullptr ? QString::number(table->rowCount()) : QString();
    };
    m_tables->setSegments({{tr("Answers"), rows(tableIds[0])},
                           {tr("Levels"), rows(tableIds[1])},
                           {tr("Gaps"), rows(tableIds[2])},
                           {tr("Systems"), rows(tableIds[3])},
                           {tr("Others"), rows(tableIds[4])}});
    m_model->setTable(m_read.report,
                      QLatin1String(tableIds.at(static_cast<size_t>(m_tables->current()))));
    const Table* table = m_model->table();
    const int last = m_model->columnCount() - 1;
    for (int i = 0; i <= last; ++i) {
        // The name of a scope begins with its code.
        m_table->setColumnHidden(i, table->columns[i].key == QLatin1String("code"));
        if (i < last) {
            m_table->resizeColumnToContents(i);
            m_table->setColumnWidth(i, std::clamp(m_table->columnWidth(i), narrowest, widest));
        }
    }
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->setText(table != nullptr ? tr("Nothing of this kind differs between the two.")
                                      : tr("Reading both sides…"));
}

void ComparisonView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_chosen) {
        beginWithPoints();
    } else if (m_stale) {
        read();
    }
}

void ComparisonView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_read.states) {
            m_reader->retell(m_read.states);
        }
    }
}

} // namespace zt
