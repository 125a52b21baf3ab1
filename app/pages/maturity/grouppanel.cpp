// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/grouppanel.h"

#include "app/pages/maturity/maturitytexts.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/labels.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr int rowHeight = 32;
constexpr int badgeSide = 22;
constexpr int badgeGap = 8;
constexpr int codeWidth = 84;

/// Code, name, the chosen item's cell, one badge per pillar.
class SystemDelegate final : public QStyledItemDelegate
{
public:
    SystemDelegate(const ThemeHolder& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {240, rowHeight};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const auto* proxy = static_cast<const QSortFilterProxyModel*>(index.model());
        const auto* model = static_cast<const GroupModel*>(proxy->sourceModel());
        const GroupModel::Row* row = model->row(proxy->mapToSource(index));
        if (row == nullptr) {
            return;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect place = option.rect;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected) {
            paint::selectedRow(*painter, *m_theme, place, true);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(place, m_theme->s2);
        }
        int x = place.right() - 12 - static_cast<int>(row->orders.size()) * (badgeSide + badgeGap) +
                badgeGap;
        const int end = x - 12;
        for (const int order : row->orders) {
            paint::levelBadge(*painter,
                              *m_theme,
                              QRectF(x, place.center().y() - badgeSide / 2.0, badgeSide, badgeSide),
                              std::max(order, 0));
            x += badgeSide + badgeGap;
        }
        paint::itemCell(*painter,
                        *m_theme,
                        QRectF(place.x() + 12, place.center().y() - 6, 13, 13),
                        row->status,
                        row->applies);
        painter->setFont(Theme::font(Theme::small));
        painter->setPen(m_theme->tx3);
        paint::elided(
            *painter, QRectF(place.x() + 34, place.y(), codeWidth, place.height()), row->code);
        painter->setFont(Theme::font(Theme::body, selected));
        painter->setPen(m_theme->tx);
        const int left = place.x() + 34 + codeWidth + 8;
        paint::elided(
            *painter, QRectF(left, place.y(), std::max(0, end - left), place.height()), row->name);
        painter->restore();
    }

private:
    const ThemeHolder& m_theme;
};

} // namespace

void GroupModel::show(const MaturityState& state, const QString& item)
{
    const Snapshot& snapshot = state.snapshot();
    const ItemRow* chosen = state.row(item);
    const int next = chosen != nullptr ? state.pillarOf(item).order + 1 : 0;
    QList<Row> rows;
    for (const SystemId& id : systemsOf(snapshot, state.scope()).systems) {
        const System& system = *snapshot.system(id);
        Row row{id, system.code, system.name, {}};
        for (const PillarLevel& level : state.systemLevels()[snapshot.indexOf(id)].pillars) {
            row.orders.append(level.applicable() > 0 ? level.order : -1);
        }
        if (chosen != nullptr) {
            const Scope scope = Scope::system(id);
            const ItemStanding standing =
                state.judge().items(snapshot.answers.sheet(scope), &system)[chosen->item];
            row.status = standing.status;
            row.applies = standing.applies();
            row.held =
                row.applies && row.status != ItemStatus::Implemented && chosen->levelOrder <= next;
        }
        rows.append(row);
    }
    std::stable_sort(
        rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.held && !b.held; });
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    const QList<Row> before = std::exchange(m_rows, rows);
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i] != before[i]) {
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
}

const GroupModel::Row* GroupModel::row(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

int GroupModel::heldCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.held; }));
}

int GroupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GroupModel::data(const QModelIndex& index, int role) const
{
    const Row* one = row(index);
    if (one == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return one->name;
    case FilterRole:
        return one->code + QLatin1Char('\n') + one->name;
    case SystemRole:
        return one->system.toString();
    case Qt::AccessibleTextRole: {
        QStringList levels;
        for (const int order : one->orders) {
            levels.append(order < 0 ? tr("none applies") : MaturityTexts::level(order));
        }
        return tr("%1 %2, levels %3, item %4")
            .arg(one->code,
                 one->name,
                 levels.join(QLatin1String(", ")),
                 MaturityTexts::status(one->applies ? one->status : ItemStatus::NotApplicable));
    }
    default:
        return {};
    }
}

/// Pillars × levels: at how many systems each level is the one that is reached.
class GroupPanel::Counts final : public QWidget
{
public:
    explicit Counts(const ThemeHolder& theme)
        : m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void show(const MaturityView& view, const QStringList& names, int current)
    {
        m_view = view;
        m_names = names;
        m_current = current;
        setFixedHeight(lineHeight * (static_cast<int>(names.size()) + 1));
        QStringList words;
        for (int pillar = 0; pillar < m_names.size(); ++pillar) {
            QStringList counts;
            for (int order = 0; order <= levelCount; ++order) {
                counts.append(tr("%1: %2").arg(MaturityTexts::level(order)).arg(at(pillar, order)));
            }
            words.append(m_names[pillar] + QLatin1Char(' ') + counts.join(QLatin1String(", ")));
        }
        setAccessibleName(tr("Systems per level"));
        setAccessibleDescription(words.join(QLatin1String("; ")));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx2);
        for (int order = 0; order <= levelCount; ++order) {
            painter.drawText(column(order, 0),
                             Qt::AlignRight | Qt::AlignVCenter,
                             order == 0 ? MaturityTexts::level(0) : paint::levelNumeral(order));
        }
        paint::horizontalLine(painter, m_theme->line2, 0, width(), lineHeight - 1);
        for (int pillar = 0; pillar < m_names.size(); ++pillar) {
            paintPillar(painter, pillar);
        }
    }

private:
    static constexpr int lineHeight = 28;

    [[nodiscard]] int at(int pillar, int order) const
    {
        const GroupPillar& group = m_view.group[pillar];
        const auto place = static_cast<size_t>(order);
        const int above = order < levelCount ? group.reached.at(place + 1) : 0;
        return group.reached.at(place) - above;
    }

    [[nodiscard]] QRect column(int order, int line) const
    {
        const int room = std::min(96, (width() - 180) / (levelCount + 1));
        return {180 + order * room, line * lineHeight, room - 8, lineHeight};
    }

    void paintPillar(QPainter& painter, int pillar)
    {
        const int y = (pillar + 1) * lineHeight;
        const GroupPillar& group = m_view.group[pillar];
        const bool current = pillar == m_current;
        if (current) {
            painter.fillRect(QRect(0, y, width(), lineHeight), m_theme->acct);
        }
        paint::levelBadge(painter, *m_theme, QRectF(4, y + 3, 22, 22), group.order);
        painter.setFont(Theme::font(Theme::body, current));
        painter.setPen(m_theme->tx);
        paint::elided(painter, QRectF(36, y, 140, lineHeight), m_names[pillar]);
        painter.setFont(Theme::font(Theme::body));
        for (int order = 0; order <= levelCount; ++order) {
            const int count = at(pillar, order);
            painter.setPen(count > 0 ? m_theme->tx : m_theme->tx3);
            painter.drawText(column(order, pillar + 1),
                             Qt::AlignRight | Qt::AlignVCenter,
                             QString::number(count));
        }
    }

    const ThemeHolder& m_theme;
    MaturityView m_view;
    QStringList m_names;
    int m_current = 0;
};

GroupPanel::GroupPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new GroupModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_where(new ElidedLabel(context.theme, Theme::small, false, Tone::Secondary))
    , m_sentence(makeLabel({}, Theme::title, true, Tone::Text, true))
    , m_counts(new Counts(context.theme))
    , m_heading(new ElidedLabel(context.theme, Theme::body, true, Tone::Text))
    , m_filter(new FilterField(context.theme))
    , m_list(new QListView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::marginLeft, 16, Theme::marginLeft, 0);
    column->setSpacing(8);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterRole(GroupModel::FilterRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(QStringLiteral("groupSystems"));
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new SystemDelegate(context.theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_filter->setFixedWidth(220);
    auto* line = new QHBoxLayout;
    line->addWidget(m_heading, 1);
    line->addWidget(m_filter);
    column->addWidget(m_counts);
    column->addSpacing(8);
    column->addWidget(m_where);
    column->addWidget(m_sentence);
    column->addLayout(line);
    column->addWidget(new Rule(context.theme, Rule::Weight::Section));
    column->addWidget(m_list, 1);
    connect(m_list, &QListView::doubleClicked, this, &GroupPanel::activate);
    connect(m_filter,
            &FilterField::filterChanged,
            m_proxy,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &FilterField::left, this, [this] { m_list->setFocus(); });
    retranslate();
}

void GroupPanel::show(const MaturityState& state, const QString& item)
{
    m_state = &state;
    m_item = item;
    const Language& language = m_context.language.current();
    m_model->show(state, item);
    QStringList names;
    for (const Pillar& pillar : state.guideline().pillars) {
        names.append(language.of(pillar.name.zh, pillar.name.en));
    }
    const PillarRow& pillar = state.pillarOf(item);
    const int index = state.judge().pillarIndex(pillar.id);
    m_counts->show(state.view(), names, index);
    if (const GuidelineItem* one = state.guideline().item(item)) {
        m_where->setText(
            tr("%1 · level %2 · %3")
                .arg(one->id, one->level, language.of(one->capability.zh, one->capability.en)));
        m_sentence->setText(language.of(one->text.zh, one->text.en));
    }
    const int held = m_model->heldCount();
    m_heading->setText(held > 0
                           ? tr("%1 of %2 systems are held down by this item; Enter opens one")
                                 .arg(held)
                                 .arg(m_model->rowCount())
                           : tr("%n system(s); Enter opens one", nullptr, m_model->rowCount()));
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_proxy->index(0, 0));
    }
}

void GroupPanel::activate(const QModelIndex& index)
{
    if (index.isValid()) {
        Q_EMIT systemActivated(SystemId::fromString(index.data(GroupModel::SystemRole).toString()));
    }
}

bool GroupPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GroupPanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter systems"));
    m_filter->setAccessibleName(tr("Filter systems"));
    m_list->setAccessibleName(tr("Systems of this scope"));
}

void GroupPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_state != nullptr && m_state->view().rolledUp) {
            show(*m_state, m_item);
        }
    }
}

} // namespace zt
