// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/itemtree.h"

#include "app/itemmodels/maturitytreemodel.h"
#include "app/pages/maturity/maturitytexts.h"
#include "app/pages/maturity/pillardelegate.h"
#include "app/widgets/labels.h"

#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr std::array legend{ItemStatus::Implemented,
                            ItemStatus::Partial,
                            ItemStatus::Planned,
                            ItemStatus::NotImplemented,
                            ItemStatus::NotAssessed};

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
    : ItemTree(context,
               new MaturityTreeModel(
                   [&context]() -> const Language& { return context.language.current(); }),
               parent)
{
}

ItemTree::ItemTree(AppContext& context, MaturityTreeModel* model, QWidget* parent)
    : TreePane(context.theme, *model, MaturityTreeModel::FilterRole, parent)
    , m_context(context)
    , m_model(model)
    , m_count(makeLabel({}, Theme::body, true))
    , m_pack(new Tag(context.theme, {}, paint::TagStyle::Outlined))
    , m_done(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_summary(new Summary(context.theme))
{
    m_model->setParent(this);
    buildHead();
    view()->setObjectName(QStringLiteral("maturityTree"));
    view()->setItemDelegate(new PillarDelegate(context.theme, *m_model, *proxy(), view()));
    retranslate();
}

void ItemTree::buildHead()
{
    auto* line = new QHBoxLayout;
    line->addWidget(m_count);
    line->addWidget(m_pack);
    line->addStretch(1);
    line->addWidget(m_done);
    head()->addLayout(line);
    head()->addWidget(m_summary);
}

void ItemTree::onCurrent(const QModelIndex& source)
{
    const QString item = source.data(MaturityTreeModel::ItemIdRole).toString();
    if (!item.isEmpty()) {
        Q_EMIT currentItemChanged(item);
    }
}

void ItemTree::show(const MaturityState& state)
{
    m_state = &state;
    m_model->setRows(state.rows(), state.snapshot().guideline);
    if (!m_opened) {
        m_opened = true;
        view()->expandAll();
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
    select(m_model->indexOf(item));
}

QString ItemTree::currentItem() const
{
    return view()->currentIndex().data(MaturityTreeModel::ItemIdRole).toString();
}

bool ItemTree::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (const auto status = statusOfKey(key, modifiers); status && !view()->onHeading()) {
        Q_EMIT statusChosen(*status);
        return true;
    }
    if (key == Qt::Key_V && modifiers == Qt::ControlModifier) {
        Q_EMIT pasteAsked();
        return true;
    }
    return false;
}

void ItemTree::retranslate()
{
    filter()->setPlaceholderText(tr("Filter: number, text, status, holds down"));
    filter()->setAccessibleName(tr("Filter items"));
    view()->setAccessibleName(tr("Pillars and items"));
    m_model->retranslate();
    if (m_state != nullptr) {
        showSummary();
    }
}

} // namespace zt
