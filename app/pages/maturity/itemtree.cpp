// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/itemtree.h"

#include "app/itemmodels/maturitytreemodel.h"
#include "app/pages/maturity/maturitytexts.h"
#include "app/pages/maturity/pillardelegate.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/labels.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr std::array legend{ItemStatus::Implemented,
                            ItemStatus::Partial,
                            ItemStatus::Planned,
                            ItemStatus::NotImplemented,
                            ItemStatus::NotAssessed};

/// A tree whose rows span the width and that leaves digits to the page.
class Tree final : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

    void drawRow(QPainter* painter,
                 const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override
    {
        // The style would paint the selection's ground over the indentation once more.
        QStyleOptionViewItem row = option;
        row.showDecorationSelected = false;
        QTreeView::drawRow(painter, row, index);
    }

    void keyboardSearch(const QString&) override {}
};

} // namespace

/// The segmented bar with its counts in words.
class ItemTree::Summary final : public QWidget
{
public:
    explicit Summary(const ThemeHolder& theme)
        : m_theme(theme)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setSizePolicy(policy);
        setFixedHeight(32);
    }

    void set(const paint::StatusCounts& counts)
    {
        m_counts = counts;
        QStringList words;
        for (const ItemStatus status : legend) {
            words.append(
                QStringLiteral("%1 %2").arg(MaturityTexts::status(status)).arg(at(status)));
        }
        setAccessibleName(words.join(QLatin1String(", ")));
        setToolTip(paint::toolTip(words.join(QLatin1Char('\n'))));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paint::statusBar(painter, *m_theme, QRectF(0, 0, width(), 8), m_counts);
        painter.setFont(Theme::font(Theme::small));
        int shown = 0;
        for (const ItemStatus status : legend) {
            shown += at(status) > 0 ? 1 : 0;
        }
        const int room = width() / std::max(1, shown);
        const bool worded = wordsFit(painter.fontMetrics(), room);
        int x = 0;
        for (const ItemStatus status : legend) {
            if (at(status) == 0) {
                continue;
            }
            paint::itemCell(painter, *m_theme, QRectF(x, 17, 11, 11), status);
            painter.setPen(m_theme->tx2);
            const QString number = QString::number(at(status));
            const QString word =
                worded ? MaturityTexts::status(status) + QLatin1Char(' ') : QString();
            painter.drawText(QRect(x + 15, 13, room - 15, 19), Qt::AlignVCenter, word);
            painter.setPen(m_theme->tx);
            painter.drawText(
                QRect(x + 15 + painter.fontMetrics().horizontalAdvance(word), 13, room - 15, 19),
                Qt::AlignVCenter,
                number);
            x += room;
        }
    }

private:
    /// Cells and numbers alone where a word would be cut; the tool tip has the words.
    [[nodiscard]] bool wordsFit(const QFontMetrics& metrics, int room) const
    {
        return std::all_of(legend.begin(), legend.end(), [&](ItemStatus status) {
            const QString text =
                QStringLiteral("%1 %2").arg(MaturityTexts::status(status)).arg(at(status));
            return at(status) == 0 || metrics.horizontalAdvance(text) + 19 <= room;
        });
    }

    [[nodiscard]] int at(ItemStatus status) const
    {
        return m_counts.at(static_cast<size_t>(status));
    }

    const ThemeHolder& m_theme;
    paint::StatusCounts m_counts{};
};

ItemTree::ItemTree(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new MaturityTreeModel(
          [&context]() -> const Language& { return context.language.current(); }, this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_count(makeLabel({}, Theme::body, true))
    , m_pack(new Tag(context.theme, {}, paint::TagStyle::Outlined))
    , m_done(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_summary(new Summary(context.theme))
    , m_filter(new FilterField(context.theme))
    , m_view(new Tree)
{
    setProperty("ground", QStringLiteral("s1"));
    setAttribute(Qt::WA_StyledBackground);
    buildHead();
    buildTree();
    retranslate();
}

void ItemTree::buildHead()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(6);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(14, 0, 14, 4);
    head->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->addWidget(m_count);
    line->addWidget(m_pack);
    line->addStretch(1);
    line->addWidget(m_done);
    head->addLayout(line);
    head->addWidget(m_summary);
    head->addWidget(m_filter);
    column->addLayout(head);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
    column->addWidget(m_view, 1);
    connect(m_filter, &FilterField::filterChanged, this, [this](const QString& text) {
        const QString item = currentItem();
        m_proxy->setFilterFixedString(text);
        if (!text.isEmpty()) {
            m_view->expandAll();
        }
        setCurrentItem(item);
    });
    connect(m_filter, &FilterField::left, this, [this] { m_view->setFocus(); });
}

void ItemTree::buildTree()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setFilterRole(MaturityTreeModel::FilterRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setObjectName(QStringLiteral("maturityTree"));
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new PillarDelegate(m_context.theme, *m_model, *m_proxy, m_view));
    m_view->setHeaderHidden(true);
    m_view->setIndentation(0);
    m_view->setRootIsDecorated(false);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setProperty("ground", QStringLiteral("s1"));
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setStyleSheet(QStringLiteral("QTreeView { background: transparent; }"));
    m_view->installEventFilter(this);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!index.parent().isValid()) {
            m_view->setExpanded(index, !m_view->isExpanded(index));
        }
    });
    connect(m_view->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& index) {
                const QString item = index.data(MaturityTreeModel::ItemIdRole).toString();
                if (!item.isEmpty()) {
                    Q_EMIT currentItemChanged(item);
                }
            });
}

void ItemTree::show(const MaturityState& state)
{
    m_state = &state;
    m_model->setRows(state.rows(), state.snapshot().guideline);
    if (!m_opened) {
        m_opened = true;
        m_view->expandAll();
    }
    showSummary();
}

void ItemTree::showSummary()
{
    const auto items = static_cast<int>(m_state->guideline().items.size());
    m_count->setText(tr("%n item(s)", nullptr, items));
    m_pack->setText(tr("Guideline %1").arg(m_state->guideline().version));
    m_summary->setVisible(!m_state->view().rolledUp);
    m_done->setText(m_state->view().rolledUp
                        ? tr("from systems")
                        : tr("%1 / %2 done").arg(m_state->implemented()).arg(items));
    m_summary->set(m_state->counts());
}

void ItemTree::setCurrentItem(const QString& item)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(item));
    if (index.isValid() && index != m_view->currentIndex()) {
        m_view->setExpanded(index.parent(), true);
        m_view->setCurrentIndex(index);
    }
    if (index.isValid()) {
        m_view->scrollTo(index);
    }
}

QString ItemTree::currentItem() const
{
    return m_view->currentIndex().data(MaturityTreeModel::ItemIdRole).toString();
}

bool ItemTree::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = m_view->currentIndex();
    const bool pillar = index.isValid() && !index.parent().isValid();
    if (const auto status = statusOfKey(key, modifiers); status && !pillar) {
        Q_EMIT statusChosen(*status);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (pillar) {
            m_view->setExpanded(index, !m_view->isExpanded(index));
        } else {
            Q_EMIT entered();
        }
        return true;
    }
    if (key == Qt::Key_V && modifiers == Qt::ControlModifier) {
        Q_EMIT pasteAsked();
        return true;
    }
    return false;
}

bool ItemTree::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (onKey(key->key(), key->modifiers())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ItemTree::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter: number, text, status, holds down"));
    m_filter->setAccessibleName(tr("Filter items"));
    m_view->setAccessibleName(tr("Pillars and items"));
}

void ItemTree::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
        if (m_state != nullptr) {
            showSummary();
        }
    }
}

} // namespace zt
