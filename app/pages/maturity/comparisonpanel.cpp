// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/comparisonpanel.h"

#include "app/pages/maturity/maturitytexts.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/labels.h"
#include "app/widgets/maturitypaint.h"
#include "model/document/document.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int rowHeight = 28;
constexpr int moveHeight = 34;
constexpr int whoDelayMs = 200;

Status shapeOf(Direction direction)
{
    return direction == Direction::Regressed ? Status::Leaves : Status::Enters;
}

} // namespace

/// Level badges before and after, one pair per pillar, in as many lines as the width asks for.
class ComparisonPanel::Moves final : public QWidget
{
public:
    explicit Moves(const ThemeHolder& theme)
        : m_theme(theme)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void set(const QList<ScopeComparison::Move>& moves, const QStringList& names)
    {
        m_moves = moves;
        m_names = names;
        QStringList words;
        for (int i = 0; i < m_moves.size(); ++i) {
            words.append(MaturityTexts::tr("%1 %2 → %3")
                             .arg(names.value(i),
                                  MaturityTexts::level(m_moves[i].before),
                                  MaturityTexts::level(m_moves[i].after)));
        }
        setAccessibleName(words.join(QLatin1String(", ")));
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {320, heightForWidth(width())}; }

    [[nodiscard]] int heightForWidth(int width) const override
    {
        return m_moves.isEmpty() ? 0 : moveHeight * (placeOf(m_moves.size() - 1, width).line + 1);
    }

protected:
    void resizeEvent(QResizeEvent*) override { updateGeometry(); }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < m_moves.size(); ++i) {
            const Place place = placeOf(i, width());
            int x = place.x;
            const int y = place.line * moveHeight;
            painter.setFont(Theme::font(Theme::small));
            painter.setPen(m_theme->tx2);
            painter.drawText(QRect(x, y, nameWidth(i), moveHeight),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             m_names.value(i));
            x += nameWidth(i) + 6;
            const int top = y + (moveHeight - 24) / 2;
            paint::levelBadge(painter, *m_theme, QRectF(x, top, 24, 24), m_moves[i].before);
            painter.setPen(m_theme->tx2);
            painter.setFont(Theme::font(Theme::body));
            painter.drawText(
                QRect(x + 24, y, 24, moveHeight), Qt::AlignCenter, QStringLiteral("→"));
            paint::levelBadge(painter, *m_theme, QRectF(x + 48, top, 24, 24), m_moves[i].after);
            if (m_moves[i].before != m_moves[i].after) {
                paint::statusGlyph(painter,
                                   *m_theme,
                                   m_moves[i].after > m_moves[i].before ? Status::Enters
                                                                        : Status::Leaves,
                                   QRectF(x + 76, y + moveHeight / 2.0 - 6, 12, 12));
            }
        }
    }

private:
    struct Place
    {
        int x = 0;
        int line = 0;
    };

    [[nodiscard]] int nameWidth(qsizetype index) const
    {
        return QFontMetrics(Theme::font(Theme::small)).horizontalAdvance(m_names.value(index));
    }

    [[nodiscard]] Place placeOf(qsizetype index, int width) const
    {
        constexpr int badges = 72 + 6 + 22;
        Place place;
        for (qsizetype i = 0; i <= index; ++i) {
            const int needed = nameWidth(i) + badges;
            if (i > 0 && place.x + needed > width) {
                place = {0, place.line + 1};
            }
            if (i < index) {
                place.x += needed;
            }
        }
        return place;
    }

    const ThemeHolder& m_theme;
    QList<ScopeComparison::Move> m_moves;
    QStringList m_names;
};

/// One line per changed answer; up, down and Enter walk them.
class ComparisonPanel::Rows final : public QWidget
{
public:
    struct Row
    {
        QString item;
        QString name;
        Direction direction = Direction::None;
        ItemAnswer before;
        ItemAnswer after;
        std::optional<TrailTouch> touch;
    };

    Rows(ComparisonPanel& panel, const ThemeHolder& theme)
        : m_panel(panel)
        , m_theme(theme)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void set(const QList<Row>& rows)
    {
        m_rows = rows;
        m_cursor = std::clamp(m_cursor, 0, std::max(0, static_cast<int>(rows.size()) - 1));
        setFixedHeight(static_cast<int>(rows.size()) * rowHeight + 2);
        describe();
        update();
    }

    void setTouches(const QList<std::optional<TrailTouch>>& touches)
    {
        for (int i = 0; i < m_rows.size() && i < touches.size(); ++i) {
            m_rows[i].touch = touches[i];
        }
        describe();
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < m_rows.size(); ++i) {
            const QRect place(0, i * rowHeight, width(), rowHeight);
            if (hasFocus() && i == m_cursor) {
                painter.fillRect(place, m_theme->acct);
            }
            paintRow(painter, place, m_rows[i]);
            paint::horizontalLine(painter, m_theme->line, 0, width(), place.bottom());
        }
    }

    void mousePressEvent(QMouseEvent* event) override
    {
        m_cursor = static_cast<int>(event->position().y()) / rowHeight;
        activate();
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const int last = static_cast<int>(m_rows.size()) - 1;
        if (event->key() == Qt::Key_Up && m_cursor > 0) {
            --m_cursor;
        } else if (event->key() == Qt::Key_Down && m_cursor < last) {
            ++m_cursor;
        } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            activate();
        } else {
            QWidget::keyPressEvent(event);
            return;
        }
        describe();
        update();
    }

private:
    void activate()
    {
        if (m_cursor >= 0 && m_cursor < m_rows.size()) {
            Q_EMIT m_panel.itemActivated(m_rows[m_cursor].item);
        }
    }

    void describe()
    {
        const Row row = m_rows.value(m_cursor);
        setAccessibleName(ComparisonPanel::tr("Changed items"));
        setAccessibleDescription(m_rows.isEmpty()
                                     ? QString()
                                     : QStringLiteral("%1 %2: %3 → %4 %5")
                                           .arg(row.item,
                                                row.name,
                                                MaturityTexts::statusOf(row.before),
                                                MaturityTexts::statusOf(row.after),
                                                row.touch ? row.touch->actor : QString()));
    }

    void paintStatus(
        QPainter& painter, int x, const QRect& place, const ItemAnswer& answer, bool bold) const
    {
        paint::itemCell(
            painter, *m_theme, QRectF(x, place.center().y() - 5, 11, 11), answer.status);
        painter.setFont(Theme::font(Theme::small, bold));
        painter.setPen(bold ? m_theme->tx : m_theme->tx2);
        painter.drawText(QRect(x + 16, place.y(), 110, place.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         MaturityTexts::statusOf(answer));
    }

    void paintRow(QPainter& painter, const QRect& place, const Row& row) const
    {
        if (row.direction != Direction::None) {
            paint::statusGlyph(painter,
                               *m_theme,
                               shapeOf(row.direction),
                               QRectF(2, place.center().y() - 6, 12, 12));
        }
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx3);
        painter.drawText(
            QRect(22, place.y(), 30, place.height()), Qt::AlignLeft | Qt::AlignVCenter, row.item);
        const int right = place.right() - 4;
        if (row.touch) {
            int end = right;
            const QString seq =
                QStringLiteral("#") + QLocale(QLocale::English).toString(row.touch->seq);
            painter.drawText(QRect(end - 56, place.y(), 56, place.height()),
                             Qt::AlignRight | Qt::AlignVCenter,
                             seq);
            end -= 62;
            painter.setPen(m_theme->tx2);
            painter.drawText(QRect(end - 40, place.y(), 40, place.height()),
                             Qt::AlignRight | Qt::AlignVCenter,
                             shownTime(row.touch->time).toString(QStringLiteral("MM-dd")));
            end -= 46;
            paint::elided(painter,
                          QRectF(end - 64, place.y(), 64, place.height()),
                          row.touch->actor,
                          Qt::AlignRight | Qt::AlignVCenter);
        }
        const int afterX = right - 176 - 126;
        const int beforeX = afterX - 150;
        paintStatus(painter, beforeX, place, row.before, false);
        painter.setPen(m_theme->tx2);
        painter.drawText(QRect(afterX - 24, place.y(), 20, place.height()),
                         Qt::AlignCenter,
                         QStringLiteral("→"));
        paintStatus(painter, afterX, place, row.after, true);
        painter.setFont(Theme::font(Theme::body));
        painter.setPen(m_theme->tx);
        paint::elided(
            painter, QRectF(54, place.y(), std::max(0, beforeX - 60), place.height()), row.name);
    }

    ComparisonPanel& m_panel;
    const ThemeHolder& m_theme;
    QList<Row> m_rows;
    int m_cursor = 0;
};

ComparisonPanel::ComparisonPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(new SectionHeading(context.theme, {}))
    , m_moves(new Moves(context.theme))
    , m_rows(new Rows(*this, context.theme))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 18, 0, 0);
    column->setSpacing(4);
    column->addWidget(new Rule(context.theme, Rule::Weight::Section));
    column->addWidget(m_heading);
    column->addWidget(m_moves);
    column->addWidget(m_rows);
    m_whoTimer.setSingleShot(true);
    m_whoTimer.setInterval(whoDelayMs);
    connect(&m_whoTimer, &QTimer::timeout, this, &ComparisonPanel::readWho);
    hide();
}

void ComparisonPanel::setPoint(const std::optional<NamedPoint>& point)
{
    m_point = point;
    m_past.reset();
    m_comparison.reset();
    m_context.jobs.cancel(std::exchange(m_pastJob, 0));
    setVisible(point.has_value());
    if (point) {
        readPast();
    }
}

void ComparisonPanel::readPast()
{
    using PastRead = std::shared_ptr<const PastState>;
    m_heading->setRemark(tr("Reading the past…"));
    m_pastJob = m_context.jobs.start<PastRead>(
        tr("Reading “%1”").arg(m_point->name),
        [state = m_context.document.prepareStateAt(m_point->seq),
         point = *m_point](JobContext& job) -> Result<PastRead> {
            Result<Snapshot> past = state(job);
            if (!past) {
                return tl::unexpected(past.error());
            }
            return std::make_shared<const PastState>(point, std::move(*past));
        },
        this,
        [this, id = m_point->id](const Result<PastRead>& past) {
            if (!m_point || m_point->id != id) {
                return;
            }
            m_pastJob = 0;
            if (past) {
                m_past = *past;
                refresh();
            } else if (past.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(past.error());
            }
        });
}

void ComparisonPanel::show(const MaturityState& state)
{
    m_state = &state;
    refresh();
}

void ComparisonPanel::refresh()
{
    if (m_state == nullptr || !m_point) {
        return;
    }
    retranslate();
    if (!m_past) {
        return;
    }
    const Language& language = m_context.language.current();
    m_comparison = compareScope(*m_past, *m_state);
    QStringList names;
    for (const Pillar& pillar : m_state->guideline().pillars) {
        names.append(language.of(pillar.name.zh, pillar.name.en));
    }
    m_moves->set(m_comparison->moves, names);
    QList<Rows::Row> rows;
    for (const Difference<ItemAnswer>& change : m_comparison->answers) {
        Rows::Row row;
        row.item = change.after ? change.after->item : change.before->item;
        const Bilingual& name = m_state->guideline().item(row.item)->capability;
        row.name = language.of(name.zh, name.en);
        row.direction = directionOf(change);
        row.before = change.before.value_or(ItemAnswer());
        row.after = change.after.value_or(ItemAnswer());
        rows.append(row);
    }
    m_rows->set(rows);
    m_heading->setRemark(tr("▲ %1 forward  ▼ %2 back  gaps %3 → %4")
                             .arg(m_comparison->progressed)
                             .arg(m_comparison->regressed)
                             .arg(m_comparison->gapsBefore)
                             .arg(m_comparison->gapsAfter));
    m_whoTimer.start();
}

void ComparisonPanel::readWho()
{
    m_context.jobs.cancel(std::exchange(m_whoJob, 0));
    if (!m_comparison || m_comparison->answers.isEmpty()) {
        return;
    }
    using Touches = QList<std::optional<TrailTouch>>;
    const qint64 head = m_state->snapshot().trailSeq;
    m_whoJob = m_context.jobs.start<Touches>(
        tr("Reading who changed what"),
        [path = m_context.document.path(),
         from = m_point->seq,
         head,
         scope = m_state->scope(),
         answers = m_comparison->answers](JobContext& job) {
            return readTouches(path, from, head, scope, answers, job);
        },
        this,
        [this, head, scope = m_state->scope()](const Result<Touches>& touches) {
            const bool stands =
                m_state->snapshot().trailSeq == head && m_state->scope() == scope && m_comparison;
            if (touches && stands) {
                m_rows->setTouches(*touches);
            }
        });
}

void ComparisonPanel::retranslate()
{
    if (m_point) {
        m_heading->setText(tr("Compared with “%1”").arg(m_point->name));
    }
}

void ComparisonPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

} // namespace zt
