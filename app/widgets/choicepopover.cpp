// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choicepopover.h"

#include "app/widgets/filterfield.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int popoverWidth = 320;
constexpr int rowHeight = 30;
constexpr int mostRows = 14;
constexpr int filterFrom = 9;

enum Role { KeyRole = Qt::UserRole + 1, HintRole, FilterRole };

/// Text at the left, hint at the right.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    ChoiceDelegate(const ThemeHolder& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {popoverWidth - 40, rowHeight};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool head = !(index.flags() & Qt::ItemIsEnabled);
        if (option.state.testFlag(QStyle::State_Selected)) {
            paint::selectedRow(*painter, *m_theme, option.rect, true);
        } else if (!head && option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, m_theme->s2);
        }
        const QRect place = option.rect.adjusted(12, 0, -12, 0);
        const QString hint = index.data(HintRole).toString();
        painter->setFont(Theme::font(Theme::small));
        painter->setPen(m_theme->tx3);
        const int taken = hint.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(hint) + 10;
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, hint);
        painter->setFont(Theme::font(head ? Theme::small : Theme::body, head));
        painter->setPen(head ? m_theme->tx2 : m_theme->tx);
        paint::elided(*painter, QRectF(place).adjusted(0, 0, -taken, 0), index.data().toString());
        painter->restore();
    }

private:
    const ThemeHolder& m_theme;
};

} // namespace

void placeBelow(QWidget* popup, const QWidget* anchor)
{
    popup->adjustSize();
    QPoint corner = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    if (const QScreen* screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        corner.setX(qMax(room.left(), qMin(corner.x(), room.right() - popup->width())));
        corner.setY(qMax(room.top(), qMin(corner.y(), room.bottom() - popup->height())));
    }
    popup->move(corner);
}

ChoicePopover::ChoicePopover(const ThemeHolder& theme, const QString& name, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new QStandardItemModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_filter(new FilterField(theme))
    , m_list(new QListView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("choicePopover"));
    setStyleSheet(QStringLiteral("QFrame#choicePopover { background: %1; border: 1px solid %2; }")
                      .arg(theme->base.name(), theme->line2.name()));
    setAccessibleName(name);
    setFixedWidth(popoverWidth);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterRole(FilterRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new ChoiceDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 8);
    column->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(m_filter);
    column->addLayout(line);
    column->addWidget(m_list);
    m_filter->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_filter, &FilterField::filterChanged, this, [this](const QString& text) {
        m_proxy->setFilterFixedString(text);
        select({});
    });
    connect(m_list, &QListView::clicked, this, &ChoicePopover::take);
}

void ChoicePopover::setChoices(const QList<Choice>& choices, const QString& current)
{
    for (const Choice& choice : choices) {
        auto* item = new QStandardItem(choice.text);
        item->setData(choice.key, KeyRole);
        item->setData(choice.hint, HintRole);
        item->setData(choice.head ? QString() : choice.text + QLatin1Char('\n') + choice.hint,
                      FilterRole);
        item->setEditable(false);
        item->setEnabled(!choice.head);
        item->setSelectable(!choice.head);
        m_model->appendRow(item);
    }
    const auto rows = static_cast<int>(choices.size());
    m_filter->setVisible(rows >= filterFrom);
    m_list->setFixedHeight(std::clamp(rows, 1, mostRows) * rowHeight + 2);
    select(current);
}

/// The row with the key, else the first that can be chosen.
void ChoicePopover::select(const QString& key)
{
    QModelIndex first;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (!(index.flags() & Qt::ItemIsEnabled)) {
            continue;
        }
        first = first.isValid() ? first : index;
        if (!key.isEmpty() && index.data(KeyRole).toString() == key) {
            m_list->setCurrentIndex(index);
            return;
        }
    }
    m_list->setCurrentIndex(first);
}

void ChoicePopover::take(const QModelIndex& index)
{
    if (index.isValid() && (index.flags() & Qt::ItemIsEnabled)) {
        const QString key = index.data(KeyRole).toString();
        close();
        Q_EMIT chosen(key);
    }
}

bool ChoicePopover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        take(m_list->currentIndex());
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (watched == m_filter && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        m_list->setFocus();
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ChoicePopover::openBelow(const QWidget* anchor)
{
    placeBelow(this, anchor);
    show();
    (m_filter->isHidden() ? static_cast<QWidget*>(m_list) : m_filter)->setFocus();
    m_list->scrollTo(m_list->currentIndex());
}

} // namespace zt
