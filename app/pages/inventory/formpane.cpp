// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/formpane.h"

#include "app/appcontext.h"
#include "app/pages/inventory/factform.h"
#include "app/pages/inventory/formlist.h"
#include "app/pages/inventory/inventoryfilter.h"
#include "app/pages/inventory/systemtablemodel.h"
#include "app/widgets/hairlinesplitter.h"
#include "app/widgets/splittermemory.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int listWidth = 424;
constexpr int narrowestList = 280;
constexpr int narrowestForm = 400;
constexpr int leftMargin = 20;
constexpr int rightMargin = 14;

} // namespace

FormPane::FormPane(AppContext& context,
                   SystemTableModel& model,
                   AnswerHistory& history,
                   QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new QListView)
    , m_filter(new InventoryFilter(context.theme, leftMargin, rightMargin))
    , m_form(new FactForm(context, history))
{
    m_list->setModel(&model);
    m_list->setItemDelegate(new FormListDelegate(context.theme, m_list));
    connect(&context.theme, &ThemeHolder::changed, m_list, &QListView::doItemsLayout);
    buildList();
    buildLayout(context);
}

void FormPane::buildList()
{
    m_list->setObjectName(QStringLiteral("formList"));
    m_list->setModelColumn(columnOfField(QStringLiteral("name")));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex& current) {
                if (current.isValid()) {
                    Q_EMIT systemChosen(m_model.idAt(current.row()));
                }
            });
}

void FormPane::buildLayout(AppContext& context)
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(new FormListHeader(context.theme));
    column->addWidget(m_list, 1);
    auto* splitter = new HairlineSplitter(context.theme, Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(m_form);
    left->setMinimumWidth(narrowestList);
    m_form->setMinimumWidth(narrowestForm);
    new SplitterMemory(*splitter, context.settings, QStringLiteral("inventory/form"), 0, [](int) {
        return listWidth;
    });
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(splitter);
}

void FormPane::goTo(const SystemId& system)
{
    const int row = m_model.rowOf(system);
    if (row < 0) {
        return;
    }
    const QModelIndex index = m_model.index(row, m_list->modelColumn());
    if (m_list->currentIndex() != index) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

/// The letters that act on a system wherever a table has the focus.
bool FormPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* pressed = static_cast<QKeyEvent*>(event);
    if (pressed->modifiers() != Qt::NoModifier) {
        return false;
    }
    switch (pressed->key()) {
    case Qt::Key_E:
        Q_EMIT pageRequested(QStringLiteral("selection"), QStringLiteral("explain"));
        return true;
    case Qt::Key_S:
        Q_EMIT pageRequested(QStringLiteral("selection"), QStringLiteral("score"));
        return true;
    case Qt::Key_H:
        Q_EMIT pageRequested(QStringLiteral("trail"), QStringLiteral("system"));
        return true;
    default:
        return false;
    }
}

void FormPane::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void FormPane::retranslate()
{
    m_list->setAccessibleName(tr("Systems"));
    m_filter->retranslate();
    m_form->retranslate();
}

} // namespace zt
