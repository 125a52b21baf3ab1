// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/evidencelist.h"

#include "app/widgets/emptystate.h"
#include "app/widgets/icons.h"
#include "app/widgets/maturitypaint.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QStyledItemDelegate>

namespace zt {

namespace {

constexpr int rowHeight = 34;
constexpr int barWidth = 120;
constexpr int narrowBar = 88;
constexpr int narrowRow = 560;

QString iconOf(const Evidence& evidence)
{
    if (evidence.kind == EvidenceKind::Link) {
        return QStringLiteral("link");
    }
    if (evidence.mediaType.startsWith(QLatin1String("image/"))) {
        return QStringLiteral("image-x-generic");
    }
    return evidence.mediaType.contains(QLatin1String("sheet"))
               ? QStringLiteral("x-office-spreadsheet")
               : QStringLiteral("text-x-generic");
}

/// Columns from the right: bar, period, uses or the warning; the name has the rest.
class PeriodBarDelegate final : public QStyledItemDelegate
{
public:
    PeriodBarDelegate(const ThemeHolder& theme, const EvidenceModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_model(model)
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
        const EvidenceRow* row = m_model.row(index);
        if (row == nullptr) {
            return;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            paint::selectedRow(*painter, *m_theme, option.rect, true);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, m_theme->s2);
        }
        paintRow(*painter, option.rect, *row);
        paint::horizontalLine(
            *painter, m_theme->line, option.rect.left(), option.rect.right(), option.rect.bottom());
        painter->restore();
    }

private:
    void paintRow(QPainter& painter, const QRect& place, const EvidenceRow& row) const
    {
        const Evidence& evidence = row.evidence;
        const paint::PeriodBar period{
            row.periodFrom, row.periodTo, evidence.validFrom, evidence.validTo, row.today};
        const int width = place.width() < narrowRow ? narrowBar : barWidth;
        int end = place.right() - 8;
        paint::periodBar(
            painter, *m_theme, QRectF(end - width, place.center().y() - 7, width, 14), period);
        end -= width + 10;
        painter.setFont(Theme::font(Theme::small));
        const auto word = [&](const QString& text, const QColor& colour) {
            const int needed = painter.fontMetrics().horizontalAdvance(text) + 2;
            painter.setPen(colour);
            painter.drawText(QRect(end - needed, place.y(), needed, place.height()),
                             Qt::AlignRight | Qt::AlignVCenter,
                             text);
            end -= needed + 10;
        };
        const QString dates = periodText(evidence.validFrom, evidence.validTo);
        word(dates.isEmpty() ? EvidenceList::tr("no period") : dates,
             dates.isEmpty() ? m_theme->tx3 : m_theme->tx2);
        if (!period.meets()) {
            const QString text = EvidenceList::tr("outside the period");
            const int needed = paint::tagWidth(text, paint::TagStyle::Tinted);
            paint::tag(painter,
                       *m_theme,
                       QRect(end - needed, place.y(), needed, place.height()),
                       text,
                       paint::TagStyle::Tinted,
                       Status::Warn);
            end -= needed + 10;
        } else if (row.uses > 1) {
            word(EvidenceList::tr("for %n item(s)", nullptr, row.uses), m_theme->tx3);
        }
        painter.drawPixmap(
            place.x() + 8,
            place.center().y() - 8,
            iconPixmap(iconOf(evidence), m_theme->tx2, 16, painter.device()->devicePixelRatioF()));
        painter.setFont(Theme::font(Theme::body));
        painter.setPen(m_theme->tx);
        const int left = place.x() + 32;
        paint::elided(painter,
                      QRectF(left, place.y(), std::max(0, end - left), place.height()),
                      evidence.name);
    }

    const ThemeHolder& m_theme;
    const EvidenceModel& m_model;
};

} // namespace

EvidenceList::EvidenceList(const ThemeHolder& theme, EvidenceModel& model, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(model)
{
    setObjectName(QStringLiteral("evidenceList"));
    setModel(&model);
    setItemDelegate(new PeriodBarDelegate(theme, model, this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setAcceptDrops(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto fit = [this] { setFixedHeight(EvidenceList::sizeHint().height()); };
    connect(&model, &QAbstractItemModel::modelReset, this, fit);
    fit();
}

QSize EvidenceList::sizeHint() const
{
    return {240, rowHeight * std::max(1, m_model.rowCount()) + 2};
}

QSize EvidenceList::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void EvidenceList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_model.rowCount() == 0) {
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx3);
        paint::elided(painter,
                      QRectF(8, 0, viewport()->width() - 16, rowHeight),
                      m_readOnly ? tr("No evidence.")
                                 : tr("No evidence yet: drop a file here, paste a picture, or use "
                                      "the button above."));
    }
    if (m_hot || (hasFocus() && !selectionModel()->hasSelection())) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme->acc, 2));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void EvidenceList::ask(EvidenceDeed deed)
{
    const EvidenceRow* row = m_model.row(currentIndex());
    const bool writes = deed == EvidenceDeed::EditPeriod || deed == EvidenceDeed::Remove;
    if (row != nullptr && !(writes && m_readOnly)) {
        Q_EMIT asked(deed, row->evidence.id);
    }
}

void EvidenceList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        ask(EvidenceDeed::Preview);
        return;
    case Qt::Key_F2:
        ask(EvidenceDeed::EditPeriod);
        return;
    case Qt::Key_Delete:
        ask(EvidenceDeed::Remove);
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteAsked();
        return;
    }
    QListView::keyPressEvent(event);
}

void EvidenceList::mouseDoubleClickEvent(QMouseEvent* event)
{
    QListView::mouseDoubleClickEvent(event);
    ask(EvidenceDeed::Preview);
}

void EvidenceList::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        setCurrentIndex(indexAt(event->pos()));
    }
    if (m_model.row(currentIndex()) == nullptr) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, EvidenceDeed deed, bool writes) {
        QAction* action = menu->addAction(text);
        action->setEnabled(!writes || !m_readOnly);
        connect(action, &QAction::triggered, this, [this, deed] { ask(deed); });
    };
    add(tr("Preview\tEnter"), EvidenceDeed::Preview, false);
    add(tr("Open a read-only copy…"), EvidenceDeed::Open, false);
    add(tr("Export…"), EvidenceDeed::Export, false);
    menu->addSeparator();
    add(tr("Effective period…\tF2"), EvidenceDeed::EditPeriod, true);
    add(tr("Remove…\tDel"), EvidenceDeed::Remove, true);
    menu->popup(event->reason() == QContextMenuEvent::Mouse
                    ? event->globalPos()
                    : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void EvidenceList::dragEnterEvent(QDragEnterEvent* event)
{
    m_hot = !m_readOnly && !localFiles(event->mimeData()).isEmpty();
    event->setAccepted(m_hot);
    viewport()->update();
}

void EvidenceList::dragMoveEvent(QDragMoveEvent* event)
{
    event->setAccepted(m_hot);
}

void EvidenceList::dragLeaveEvent(QDragLeaveEvent*)
{
    m_hot = false;
    viewport()->update();
}

void EvidenceList::dropEvent(QDropEvent* event)
{
    m_hot = false;
    event->acceptProposedAction();
    viewport()->update();
    Q_EMIT dropped(localFiles(event->mimeData()));
}

} // namespace zt
