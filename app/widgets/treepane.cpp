// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/treepane.h"

#include "app/widgets/labels.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace zt {

TreePane::TreePane(const ThemeHolder& theme,
                   QAbstractItemModel& model,
                   int filterRole,
                   QWidget* parent)
    : QWidget(parent)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_head(new QVBoxLayout)
    , m_filter(new FilterField(theme))
    , m_view(new GroupedTree)
{
    setProperty("ground", QStringLiteral("s1"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(6);
    m_head->setSpacing(6);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(14, 0, 14, 4);
    top->setSpacing(6);
    top->addLayout(m_head);
    top->addWidget(m_filter);
    column->addLayout(top);
    column->addWidget(new Rule(theme, Rule::Weight::Hairline));
    column->addWidget(m_view, 1);
    m_proxy->setSourceModel(&model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setFilterRole(filterRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_proxy);
    m_view->installEventFilter(this);
    connect(m_filter, &FilterField::filterChanged, this, [this](const QString& text) {
        const QPersistentModelIndex kept = m_proxy->mapToSource(m_view->currentIndex());
        narrow(text);
        if (kept.parent().isValid()) {
            select(kept);
        }
    });
    connect(m_filter, &FilterField::left, this, [this] { m_view->setFocus(); });
    connect(m_view->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& index) {
                if (index.isValid()) {
                    onCurrent(m_proxy->mapToSource(index));
                }
            });
}

void TreePane::select(const QModelIndex& source)
{
    const QModelIndex index = m_proxy->mapFromSource(source);
    if (index.isValid() && index != m_view->currentIndex()) {
        m_view->setExpanded(index.parent(), true);
        m_view->setCurrentIndex(index);
    }
    if (index.isValid()) {
        m_view->scrollTo(index);
    }
}

void TreePane::narrow(const QString& text)
{
    m_proxy->setFilterFixedString(text);
    if (!text.isEmpty()) {
        m_view->expandAll();
    }
}

bool TreePane::onKey(int /*key*/, Qt::KeyboardModifiers /*modifiers*/)
{
    return false;
}

bool TreePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (onKey(key->key(), key->modifiers())) {
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!enter || !plain) {
        return false;
    }
    if (!m_view->toggleHeading() && m_view->currentIndex().isValid()) {
        Q_EMIT entered();
    }
    return true;
}

void TreePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace zt
