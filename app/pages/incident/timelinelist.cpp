// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/timelinelist.h"

#include "app/pages/incident/incidenttexts.h"
#include "app/widgets/paint.h"
#include "reports/wordingincident.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace zt {

namespace {

constexpr int glyphSide = 14;
constexpr int gap = 12;
constexpr int kindWidest = 128;

/// One line: when, its shape on the thread that joins them, what it is, what happened, by what it
/// came, evidence, who.
class TimelineDelegate final : public QStyledItemDelegate
{
public:
    TimelineDelegate(const ThemeHolder& theme, const TimelineModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_model(model)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {320, m_theme->rowHeight()};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const IncidentEvent* line = m_model.line(index);
        if (line == nullptr) {
            return;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state.testFlag(QStyle::State_Selected) &&
                            option.state.testFlag(QStyle::State_HasFocus);
        if (chosen) {
            paint::selectedRow(*painter, *m_theme, option.rect, true);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, m_theme->s2);
        }
        QRect place = option.rect.adjusted(8, 0, -8, 0);
        paintTime(*painter, place, *line);
        paintThread(*painter, place, index, *line);
        paintKind(*painter, place, *line);
        paintEnd(*painter, place, *line);
        const bool late =
            IncidentTexts::isLateReport(*line, m_model.state().current().status, guide());
        painter->setFont(Theme::font(m_theme->rowText(), late));
        painter->setPen(m_theme->tx);
        paint::elided(*painter, place, line->text.simplified());
        painter->restore();
    }

private:
    [[nodiscard]] const IncidentGuide& guide() const { return m_model.state().guide(); }

    void paintTime(QPainter& painter, QRect& place, const IncidentEvent& line) const
    {
        painter.setFont(Theme::font(m_theme->rowText()));
        painter.setPen(m_theme->tx2);
        const int width = painter.fontMetrics().horizontalAdvance(
            m_model.spansDays() ? QStringLiteral("00-00 00:00") : QStringLiteral("00:00"));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, m_model.timeOf(line));
        place.setLeft(place.left() + width + 2 * gap);
    }

    void paintThread(QPainter& painter,
                     QRect& place,
                     const QModelIndex& index,
                     const IncidentEvent& line) const
    {
        const QRectF square(
            place.left(), place.center().y() - glyphSide / 2.0 + 1, glyphSide, glyphSide);
        const qreal x = square.center().x();
        if (index.row() > 0) {
            paint::verticalLine(painter, m_theme->line2, x, place.top(), square.top() - 2);
        }
        if (index.row() + 1 < m_model.rowCount()) {
            paint::verticalLine(painter, m_theme->line2, x, square.bottom() + 2, place.bottom());
        }
        const IncidentStatus& status = m_model.state().current().status;
        paint::statusGlyph(painter,
                           *m_theme,
                           IncidentTexts::lineShape(line, status, guide(), m_model.state().now()),
                           square);
        place.setLeft(place.left() + glyphSide + gap);
    }

    void paintKind(QPainter& painter, QRect& place, const IncidentEvent& line) const
    {
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx2);
        int width = 0;
        for (const QString& kind : m_model.kinds()) {
            width = std::max(width, painter.fontMetrics().horizontalAdvance(kind));
        }
        width = std::min(width + 2, kindWidest); // metrics round
        paint::elided(
            painter, place.adjusted(0, 0, width - place.width(), 0), m_model.kindOf(line));
        place.setLeft(place.left() + width + gap);
    }

    /// From the right: who, the evidence, the channel; as far as there is room for them.
    void paintEnd(QPainter& painter, QRect& place, const IncidentEvent& line) const
    {
        const int room = place.width() / 2;
        painter.setFont(Theme::font(Theme::small));
        const QFontMetrics metrics = painter.fontMetrics();
        const int who = std::min(metrics.horizontalAdvance(line.who), room / 2);
        painter.setPen(m_theme->tx2);
        paint::elided(painter,
                      place.adjusted(place.width() - who, 0, 0, 0),
                      line.who,
                      Qt::AlignRight | Qt::AlignVCenter);
        place.setRight(place.right() - std::max(who, metrics.horizontalAdvance(u'W') * 4) - gap);
        const QString evidence = m_model.evidenceOf(line);
        if (!evidence.isEmpty()) {
            painter.setPen(m_theme->acc);
            painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, evidence);
            place.setRight(place.right() - metrics.horizontalAdvance(evidence) - gap);
        }
        const int tag = paint::tagWidth(line.channel);
        if (!line.channel.isEmpty() && tag < room) {
            paint::tag(
                painter, *m_theme, place.adjusted(place.width() - tag, 0, 0, 0), line.channel);
            place.setRight(place.right() - tag - gap);
        }
    }

    const ThemeHolder& m_theme;
    const TimelineModel& m_model;
};

} // namespace

TimelineModel::TimelineModel(std::function<const Language&()> language, QObject* parent)
    : QAbstractListModel(parent)
    , m_language(std::move(language))
{
}

QList<IncidentEvent> TimelineModel::lines() const
{
    return m_state.hasIncident() ? m_state.current().file.events : QList<IncidentEvent>();
}

void TimelineModel::setState(const IncidentState& state)
{
    beginResetModel();
    m_state = state;
    const QList<IncidentEvent> all = lines();
    m_spansDays = std::any_of(all.begin(), all.end(), [&](const IncidentEvent& one) {
        return shownDay(one.at) != shownDay(all.first().at);
    });
    m_kinds.clear();
    for (const IncidentEvent& one : all) {
        if (const QString kind = kindOf(one); !m_kinds.contains(kind)) {
            m_kinds.append(kind);
        }
    }
    endResetModel();
}

void TimelineModel::setNow(const IncidentState& state)
{
    m_state = state;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_state.hasIncident()
               ? 0
               : static_cast<int>(m_state.current().file.events.size());
}

const IncidentEvent* TimelineModel::line(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount()
               ? &m_state.current().file.events.at(index.row())
               : nullptr;
}

QModelIndex TimelineModel::indexOf(const IncidentEventId& id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_state.current().file.events.at(row).id == id) {
            return index(row);
        }
    }
    return {};
}

QString TimelineModel::evidenceOf(const IncidentEvent& line) const
{
    QStringList codes;
    for (const Exhibit& exhibit : m_state.current().file.exhibits) {
        if (!exhibit.evidence.isNull() && line.evidence.contains(exhibit.evidence)) {
            codes.append(exhibit.code);
        }
    }
    if (!codes.isEmpty() || line.evidence.isEmpty()) {
        return codes.join(QLatin1Char(' '));
    }
    return tr("%n piece(s) of evidence", nullptr, static_cast<int>(line.evidence.size()));
}

QString TimelineModel::timeOf(const IncidentEvent& line) const
{
    return m_spansDays ? IncidentTexts::shortTime(line.at) : shownTime(line.at);
}

QString TimelineModel::kindOf(const IncidentEvent& line) const
{
    return incidentEventText(line.kind, m_language());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    const IncidentEvent* one = line(index);
    if (one == nullptr) {
        return {};
    }
    QStringList parts{shownMinute(one->at), kindOf(*one), one->text};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        return parts.join(QLatin1Char(' '));
    }
    if (role == Qt::ToolTipRole) {
        parts.append({one->channel, evidenceOf(*one), one->who});
        parts.removeAll(QString());
        return paint::toolTip(parts.join(QLatin1Char('\n')));
    }
    return {};
}

TimelineList::TimelineList(AppContext& context, QWidget* parent)
    : QListView(parent)
    , m_context(context)
    , m_model(new TimelineModel(
          [&context]() -> const Language& { return context.language.current(); }, this))
{
    setObjectName(QStringLiteral("timeline"));
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(context.theme, *m_model, this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const IncidentEvent* line = m_model->line(index)) {
            Q_EMIT editAsked(line->id);
        }
    });
}

void TimelineList::show(const IncidentState& state)
{
    const IncidentEvent* before = m_model->line(currentIndex());
    const IncidentEventId kept = before != nullptr ? before->id : IncidentEventId();
    const int row = currentIndex().row();
    m_model->setState(state);
    const QModelIndex again = m_model->indexOf(kept);
    const int last = m_model->rowCount() - 1;
    if (again.isValid()) {
        setCurrentIndex(again);
    } else if (row >= 0 && last >= 0) {
        setCurrentIndex(m_model->index(std::min(row, last)));
    }
    updateGeometry();
    setFixedHeight(sizeHint().height());
}

void TimelineList::showNow(const IncidentState& state)
{
    m_model->setNow(state);
}

void TimelineList::setCurrentLine(const IncidentEventId& id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid()) {
        setCurrentIndex(index);
    }
}

QSize TimelineList::sizeHint() const
{
    return {320, m_model->rowCount() * m_context.theme->rowHeight()};
}

QSize TimelineList::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void TimelineList::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(0));
    }
    QListView::focusInEvent(event);
}

/// What surrounds it scrolls.
void TimelineList::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void TimelineList::keyPressEvent(QKeyEvent* event)
{
    const IncidentEvent* line = m_model->line(currentIndex());
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (line != nullptr && plain &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
         event->key() == Qt::Key_F2)) {
        Q_EMIT editAsked(line->id);
        return;
    }
    if (line != nullptr && event->key() == Qt::Key_Delete) {
        Q_EMIT removeAsked(line->id);
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace zt
