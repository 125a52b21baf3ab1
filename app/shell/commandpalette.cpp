// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commandpalette.h"

#include "app/shell/palettemodel.h"
#include "app/widgets/icons.h"
#include "app/widgets/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <chrono>

namespace zt {

namespace {

constexpr int boxWidth = 680;
constexpr int boxTop = 104;
constexpr int fieldHeight = 52;
constexpr int footHeight = 36;
constexpr int listPadding = 8;
constexpr int tallest = 566;
constexpr int hintGap = 16;
constexpr qsizetype perSection = 6;
constexpr qsizetype perSectionAlone = 40;

qint64 steadyTicks()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

QString iconOf(const PaletteEntry& entry)
{
    if (!entry.iconName.isEmpty()) {
        return entry.iconName;
    }
    switch (entry.kind) {
    case PaletteEntry::Kind::System:
        return QStringLiteral("server-database");
    case PaletteEntry::Kind::Item:
        return QStringLiteral("view-task");
    case PaletteEntry::Kind::Command:
        break;
    }
    return QStringLiteral("go-next");
}

PaletteRow section(const QString& text)
{
    PaletteRow row;
    row.isSection = true;
    row.text = text;
    return row;
}

PaletteRow hitRow(const PaletteEntry& entry, const PaletteHit& hit)
{
    PaletteRow row;
    row.text = entry.text;
    row.code = entry.code;
    row.remark = entry.remark;
    row.keys = entry.keys;
    row.iconName = iconOf(entry);
    row.start = hit.start;
    row.length = hit.length;
    row.kind = entry.kind;
    row.id = entry.id;
    return row;
}

/// What narrows the search, each by its key.
QList<std::pair<QString, QString>> scopeHints()
{
    return {{QStringLiteral(">"), CommandPalette::tr("Commands", "palette hint")},
            {QStringLiteral("#"), CommandPalette::tr("Items", "palette hint")},
            {QStringLiteral("@"), CommandPalette::tr("Systems", "palette hint")}};
}

int hintsWidth()
{
    const QFontMetrics metrics(Theme::font(Theme::small));
    int width = 0;
    for (const auto& [key, text] : scopeHints()) {
        width += paint::keyCapWidth(key) + metrics.horizontalAdvance(text) + hintGap;
    }
    return width;
}

} // namespace

CommandPalette::CommandPalette(const ThemeHolder& theme, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_ticks(steadyTicks)
{
    m_field->setProperty("frameless", true);
    m_field->setFont(Theme::font(Theme::title));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, *m_model, this));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::setRecent(const QStringList& ids)
{
    m_recent = ids;
}

void CommandPalette::setSystemRemark(std::function<SystemRemark(const SystemId&)> remark)
{
    m_remark = std::move(remark);
}

void CommandPalette::setSystemActions(const QList<PaletteEntry>& actions)
{
    m_systemActions = actions;
}

void CommandPalette::setTicks(std::function<qint64()> ticks)
{
    m_ticks = std::move(ticks);
}

void CommandPalette::open(const QString& typed)
{
    m_focusBefore = QApplication::focusWidget();
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("Hits"));
    m_actionsOf = {};
    m_field->setText(typed);
    refresh();
    layOut();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->selectAll();
}

void CommandPalette::close()
{
    hide();
    if (m_focusBefore) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
}

QStringList CommandPalette::shownRows() const
{
    QStringList rows;
    for (const PaletteRow& row : m_model->rows()) {
        rows.append((row.isSection ? QStringLiteral("§ ") : QString()) + row.text);
    }
    return rows;
}

void CommandPalette::type(const QString& text)
{
    m_field->setText(text);
}

QRect CommandPalette::box() const
{
    int rows = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        rows += m_list->sizeHintForRow(i);
    }
    const int tall = fieldHeight + 1 + rows + 2 * listPadding + footHeight;
    const int wide = qMin(boxWidth, width() - 48);
    const int top = qMin(boxTop, qMax(24, height() / 8));
    return {(width() - wide) / 2, top, wide, qMin(tall, qMin(tallest, height() - top - 24))};
}

void CommandPalette::layOut()
{
    setGeometry(parentWidget()->rect());
    const QRect place = box();
    m_field->setGeometry(
        place.x() + 46, place.y() + 6, place.width() - hintsWidth() - 54, fieldHeight - 12);
    m_list->setGeometry(place.x() + listPadding,
                        place.y() + fieldHeight + 1 + listPadding / 2,
                        place.width() - 2 * listPadding,
                        place.height() - fieldHeight - footHeight - 1 - listPadding);
    update();
}

void CommandPalette::refresh()
{
    const qint64 began = m_ticks();
    m_actionsOf = {};
    const PaletteQuery query = PaletteQuery::parse(m_field->text());
    const bool alone = query.commands + query.items + query.systems == 1;
    const qsizetype limit = alone ? perSectionAlone : perSection;
    QList<PaletteRow> rows;
    m_hits = 0;
    const auto add = [&](PaletteEntry::Kind kind, const QString& heading) {
        const QList<PaletteHit> hits = m_index.find(kind, query.word, limit);
        if (hits.isEmpty()) {
            return;
        }
        rows.append(section(heading));
        for (const PaletteHit& hit : hits) {
            PaletteRow row = hitRow(m_index.at(kind, hit.entry), hit);
            if (kind == PaletteEntry::Kind::System && m_remark) {
                const SystemRemark remark = m_remark(SystemId::fromString(row.id));
                row.remark = remark.remark;
                row.tags = remark.tags;
            }
            rows.append(row);
            ++m_hits;
        }
    };
    if (query.word.isEmpty() && !alone && !m_recent.isEmpty()) {
        rows.append(section(tr("Last used")));
        for (const QString& id : std::as_const(m_recent)) {
            for (qsizetype i = 0; i < m_index.size(PaletteEntry::Kind::Command); ++i) {
                if (m_index.at(PaletteEntry::Kind::Command, i).id == id) {
                    rows.append(hitRow(m_index.at(PaletteEntry::Kind::Command, i), {i, 1, 0, 0}));
                    ++m_hits;
                }
            }
        }
    }
    if (query.systems && !(query.word.isEmpty() && !alone)) {
        add(PaletteEntry::Kind::System, tr("Systems"));
        if (!rows.isEmpty() && rows.last().kind == PaletteEntry::Kind::System && !alone) {
            const PaletteRow first = rows.at(1); // until another hit is chosen
            addActions(rows, first);
        }
    }
    if (query.commands) {
        add(PaletteEntry::Kind::Command, tr("Commands"));
    }
    if (query.items && !(query.word.isEmpty() && !alone)) {
        add(PaletteEntry::Kind::Item, tr("Items, factors and domains"));
    }
    m_micros = (m_ticks() - began) / 1000;
    m_model->setRows(rows);
    m_list->setCurrentIndex({});
    move(1);
    layOut();
}

void CommandPalette::addActions(QList<PaletteRow>& rows, const PaletteRow& system) const
{
    rows.append(section(tr("Do with the chosen system")));
    for (const PaletteEntry& action : m_systemActions) {
        PaletteRow row = hitRow(action, {});
        row.code = system.text;
        row.isAction = true;
        row.system = system.id;
        rows.append(row);
    }
}

void CommandPalette::showActions()
{
    const int current = m_list->currentIndex().row();
    if (current < 0 || m_model->rows().at(current).kind != PaletteEntry::Kind::System) {
        return;
    }
    const PaletteRow system = m_model->rows().at(current);
    QList<PaletteRow> rows;
    addActions(rows, system);
    m_actionsOf = SystemId::fromString(system.id);
    m_model->setRows(rows);
    m_list->setCurrentIndex({});
    move(1);
    layOut();
}

void CommandPalette::move(int by)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().row();
    for (int i = 0; i < count; ++i) {
        row = (row + by + count) % count;
        const PaletteRow& wanted = m_model->rows().at(row);
        if (!wanted.isSection) {
            m_list->setCurrentIndex(m_model->index(row));
            if (wanted.kind == PaletteEntry::Kind::System) {
                m_model->aimActions(wanted.id, wanted.text);
            }
            return;
        }
    }
}

void CommandPalette::runCurrent()
{
    const int current = m_list->currentIndex().row();
    if (current < 0 || m_model->rows().at(current).isSection) {
        return;
    }
    const PaletteRow row = m_model->rows().at(current);
    close();
    if (row.isAction) {
        Q_EMIT systemActionChosen(row.id, SystemId::fromString(row.system));
    } else if (row.kind == PaletteEntry::Kind::System) {
        Q_EMIT systemChosen(SystemId::fromString(row.id));
    } else if (row.kind == PaletteEntry::Kind::Item) {
        Q_EMIT itemChosen(row.id);
    } else {
        Q_EMIT commandChosen(row.id);
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        layOut();
    }
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Tab:
        showActions();
        return true;
    case Qt::Key_Escape:
        if (m_actionsOf.isNull()) {
            close();
        } else {
            refresh();
        }
        return true;
    default:
        return false;
    }
}

bool CommandPalette::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // the window's shortcuts rest
        return true;
    }
    return QWidget::event(event);
}

void CommandPalette::mousePressEvent(QMouseEvent* event)
{
    if (!box().contains(event->position().toPoint())) {
        close();
    }
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->scrim);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect place = box();
    painter.setPen(QPen(m_theme->line2, 1));
    painter.setBrush(m_theme->base);
    painter.drawRoundedRect(
        QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radiusCard, Theme::radiusCard);
    const QRectF foot(place.x() + 1, place.bottom() - footHeight, place.width() - 2, footHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->s1);
    painter.drawRoundedRect(foot, Theme::radiusCard - 1, Theme::radiusCard - 1);
    painter.fillRect(QRectF(foot.x(), foot.y(), foot.width(), 10), m_theme->s1);
    paint::horizontalLine(painter, m_theme->line, place.x() + 1, place.right(), foot.y());
    paint::horizontalLine(
        painter, m_theme->line, place.x() + 1, place.right(), place.y() + fieldHeight);
    painter.drawPixmap(place.x() + 18,
                       place.y() + 18,
                       iconPixmap(QStringLiteral("search"), m_theme->tx2, 16, devicePixelRatioF()));
    const auto hint = [&](int& x, int y, const QString& key, const QString& text) {
        const int cap = paint::keyCapWidth(key);
        paint::keyCap(painter, *m_theme, QRectF(x, y, cap, 18), key);
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx2);
        const int words = QFontMetrics(painter.font()).horizontalAdvance(text);
        painter.drawText(QRect(x + cap + 5, y, words + 2, 18), Qt::AlignVCenter, text);
        x += cap + words + hintGap;
    };
    int x = place.right() - hintsWidth();
    for (const auto& [key, text] : scopeHints()) {
        hint(x, place.y() + 17, key, text);
    }
    x = place.x() + 20;
    const int y = qRound(foot.y()) + 9;
    hint(x, y, QStringLiteral("↑ ↓"), tr("Move", "palette hint"));
    hint(x, y, QStringLiteral("⏎"), tr("Run", "palette hint"));
    hint(x, y, QStringLiteral("Tab"), tr("Actions", "palette hint"));
    painter.drawText(
        QRect(place.right() - 220, y, 200, 18),
        Qt::AlignRight | Qt::AlignVCenter,
        tr("%n hit(s), %1 ms", nullptr, static_cast<int>(m_hits)).arg((m_micros + 999) / 1000));
}

} // namespace zt
