// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/findingsview.h"

#include "app/itemmodels/auditfindingmodel.h"
#include "app/pages/audit/findingpanel.h"
#include "app/widgets/auditpaint.h"
#include "app/widgets/hairlinesplitter.h"
#include "app/widgets/labels.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int panelWidth = 420;
constexpr int cellPadding = 8;
constexpr int narrowTable = 760; ///< what the panel says too then goes without a column

/// One line a cell; severity as a tag, what is late in red with its word beside it.
class FindingDelegate final : public QStyledItemDelegate
{
public:
    FindingDelegate(const ThemeHolder& theme, const AuditFindingModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_model(model)
    {
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const AuditFinding* finding = m_model.finding(index);
        if (finding == nullptr) {
            return;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            paint::selectedRow(*painter, *m_theme, option.rect, index.column() == 0);
        }
        const QRect place = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
        const QString text = index.data().toString();
        const bool late = (index.column() == AuditFindingModel::Due) && m_model.isLate(*finding);
        if (index.column() == AuditFindingModel::Severity) {
            paint::tag(*painter,
                       *m_theme,
                       place,
                       text,
                       paint::TagStyle::Tinted,
                       paint::shapeOf(finding->severity));
        } else {
            const bool title = index.column() == AuditFindingModel::Title;
            const bool number = index.column() == AuditFindingModel::Age;
            painter->setFont(Theme::font(title ? Theme::body : Theme::small, late));
            painter->setPen(late ? m_theme->bad : title ? m_theme->tx : m_theme->tx2);
            paint::elided(*painter,
                          place,
                          late ? text + QStringLiteral(" !") : text,
                          (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        }
        painter->restore();
    }

private:
    const ThemeHolder& m_theme;
    const AuditFindingModel& m_model;
};

} // namespace

FindingsView::FindingsView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new AuditFindingModel(
          [&context]() -> const Language& { return context.language.current(); }, this))
    , m_table(new QTableView)
    , m_none(makeLabel({}, Theme::body, false, Tone::Secondary, true))
    , m_panel(new FindingPanel(context))
{
    buildTable();
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    m_none->setContentsMargins(Theme::marginLeft, Theme::marginLeft, Theme::marginLeft, 0);
    column->addWidget(m_none, 1, Qt::AlignTop);
    left->installEventFilter(this);
    auto* splitter = new HairlineSplitter(context.theme, Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1000, panelWidth});
    m_panel->setMinimumWidth(320);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    connect(m_panel, &FindingPanel::pointActivated, this, &FindingsView::pointActivated);
    retranslate();
}

void FindingsView::buildTable()
{
    m_table->setObjectName(QStringLiteral("findingTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FindingDelegate(m_context.theme, *m_model, m_table));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_context.theme->rowHeight());
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(40);
    constexpr std::array widths{64, 84, 240, 84, 92, 100, 64, 116};
    for (int i = 0; i < AuditFindingModel::ColumnCount; ++i) {
        m_table->setColumnWidth(i, widths.at(static_cast<size_t>(i)));
    }
    header->setSectionResizeMode(AuditFindingModel::Title, QHeaderView::Stretch);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex& index) {
                if (const AuditFinding* finding = m_model->finding(index)) {
                    m_panel->flush();
                    m_current = finding->code;
                    showCurrent();
                }
            });
}

void FindingsView::fitColumns()
{
    const bool narrow = m_table->parentWidget()->width() < narrowTable;
    for (const int column :
         {AuditFindingModel::Owner, AuditFindingModel::Age, AuditFindingModel::Status}) {
        m_table->setColumnHidden(column, narrow);
    }
}

bool FindingsView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->parentWidget() && event->type() == QEvent::Resize) {
        fitColumns();
    }
    return QWidget::eventFilter(watched, event);
}

void FindingsView::show(const AuditState& state)
{
    m_state = state;
    const QString kept = m_current;
    m_model->setState(state);
    QModelIndex index = m_model->indexOf(kept);
    if (!index.isValid()) {
        index = m_model->index(0, 0);
    }
    const bool any = index.isValid();
    m_current = any ? m_model->finding(index)->code : QString();
    if (any && m_table->currentIndex().row() != index.row()) {
        m_table->setCurrentIndex(index);
    }
    m_table->setVisible(any);
    m_none->setVisible(!any);
    m_panel->setVisible(any);
    showCurrent();
}

void FindingsView::setCurrent(const QString& code)
{
    const QModelIndex index = m_model->indexOf(code);
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
    }
}

void FindingsView::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void FindingsView::showCurrent()
{
    if (!m_current.isEmpty()) {
        m_panel->show(m_state, m_current);
    }
}

void FindingsView::retranslate()
{
    m_table->setAccessibleName(tr("Findings"));
    m_none->setText(tr("Nothing was found wrong so far. A finding begins at the point it is "
                       "about: choose the point and then New finding."));
    m_model->retranslate();
}

void FindingsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCurrent();
    }
}

} // namespace zt
