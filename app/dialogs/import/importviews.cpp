// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import/importviews.h"

#include "app/dialogs/import/importmodels.h"
#include "app/widgets/paint.h"

#include <QAbstractItemView>

namespace zt {

namespace {

constexpr int headLine = 26;
constexpr int stepGap = 28;
constexpr int stepMark = 24;
constexpr int triangle = 9;

int stepWidth(const QString& text)
{
    return stepMark + 8 + QFontMetrics(Theme::font(Theme::body, true)).horizontalAdvance(text);
}

} // namespace

PreviewHeader::PreviewHeader(const ThemeHolder& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(34);
}

QSize PreviewHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 2 * headLine};
}

void PreviewHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    painter->save();
    const QRect letter(rect.left(), rect.top(), rect.width(), headLine);
    const QRect field(rect.left(), rect.top() + headLine, rect.width(), headLine);
    const bool mapped = !model()
                             ->headerData(column, Qt::Horizontal, ImportCellModel::FieldRole)
                             .toString()
                             .isEmpty();
    painter->fillRect(letter, m_theme->s1);
    painter->fillRect(field, mapped ? m_theme->acct : m_theme->s1);
    painter->setFont(Theme::font(Theme::small));
    painter->setPen(m_theme->tx2);
    painter->drawText(
        letter, Qt::AlignCenter, model()->headerData(column, Qt::Horizontal).toString());
    painter->setFont(Theme::font(Theme::small, true));
    painter->setPen(m_theme->acc);
    paint::elided(*painter,
                  field.adjusted(6, 0, -4, 0),
                  model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
    paint::verticalLine(*painter, m_theme->line, rect.right(), rect.top(), rect.bottom());
    paint::horizontalLine(*painter, m_theme->line, rect.left(), rect.right(), field.top());
    paint::horizontalLine(*painter, m_theme->line, rect.left(), rect.right(), rect.bottom());
    painter->restore();
}

FaultCellDelegate::FaultCellDelegate(const ThemeHolder& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void FaultCellDelegate::paint(QPainter* painter,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    painter->save();
    const QRect cell = option.rect;
    const bool fault = index.data(ImportCellModel::FaultRole).isValid();
    const bool head = index.data(ImportCellModel::HeaderRowRole).toBool();
    const bool corrected = index.data(ImportCellModel::CorrectedRole).toBool();
    const bool mapped = !index.data(ImportCellModel::FieldRole).toString().isEmpty();
    painter->fillRect(cell,
                      fault       ? m_theme->badt
                      : head      ? m_theme->s1
                      : corrected ? m_theme->acct
                                  : m_theme->base);
    paint::verticalLine(*painter, m_theme->line, cell.right(), cell.top(), cell.bottom());
    paint::horizontalLine(*painter, m_theme->line, cell.left(), cell.right(), cell.bottom());
    painter->setFont(Theme::font(Theme::small, fault));
    painter->setPen(fault    ? m_theme->bad
                    : head   ? m_theme->tx2
                    : mapped ? m_theme->tx
                             : m_theme->tx3);
    const QString text = index.data().toString();
    const bool blank = text.isEmpty();
    paint::elided(
        *painter, QRectF(cell).adjusted(6, 0, -6, 0), blank && !fault ? QStringLiteral("·") : text);
    if (fault) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme->bad);
        const QPointF corner(cell.right(), cell.top());
        painter->drawPolygon(
            QPolygonF{corner, corner - QPointF(triangle, 0), corner + QPointF(0, triangle)});
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view != nullptr && view->currentIndex() == index) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(m_theme->acc, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

FaultRowDelegate::FaultRowDelegate(const ThemeHolder& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void FaultRowDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        paint::selectedRow(*painter, *m_theme, option.rect, index.column() == 0);
    }
    QRect place = option.rect.adjusted(6, 0, -6, 0);
    painter->setFont(Theme::font(Theme::body, index.column() == ImportFaultModel::Address));
    painter->setPen(m_theme->tx);
    if (index.column() == ImportFaultModel::Address) {
        paint::statusGlyph(*painter,
                           *m_theme,
                           Status::Bad,
                           QRectF(option.rect.left() + 16, option.rect.center().y() - 6, 14, 14));
        place.setLeft(option.rect.left() + 40);
    } else if (index.column() == ImportFaultModel::FieldName) {
        painter->setPen(m_theme->tx2);
    } else if (index.column() == ImportFaultModel::Accepted) {
        painter->setPen(m_theme->tx2);
        painter->setFont(Theme::font(Theme::small));
        if (!selected) { // only the chosen row has a button beside it
            place.setRight(option.widget->width() - 16);
        }
    }
    paint::elided(*painter, place, index.data().toString());
    paint::horizontalLine(
        *painter, m_theme->line, option.rect.left(), option.rect.right() + 1, option.rect.bottom());
    painter->restore();
}

DifferenceDelegate::DifferenceDelegate(const ThemeHolder& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void DifferenceDelegate::paint(QPainter* painter,
                               const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        paint::selectedRow(*painter, *m_theme, option.rect, index.column() == 0);
    }
    const int column = index.column();
    QRect place = option.rect.adjusted(column == 0 ? 18 : 6, 0, -6, 0);
    painter->setFont(Theme::font(Theme::small));
    painter->setPen(column == ImportDifferenceModel::Code ? m_theme->tx3 : m_theme->tx);
    if (column == ImportDifferenceModel::Before || column == ImportDifferenceModel::After) {
        const bool after = column == ImportDifferenceModel::After;
        QRect box = place.adjusted(-2, 4, after ? 2 : -16, -4);
        painter->setPen(Qt::NoPen);
        painter->setBrush(after ? m_theme->acct2 : m_theme->s2);
        painter->drawRoundedRect(box, Theme::radiusCell, Theme::radiusCell);
        if (!after) {
            painter->setPen(m_theme->tx2);
            painter->drawText(QRect(box.right() + 2, option.rect.top(), 18, option.rect.height()),
                              Qt::AlignCenter,
                              QStringLiteral("→"));
        }
        painter->setFont(Theme::font(Theme::small, after));
        painter->setPen(after ? m_theme->tx : m_theme->tx2);
        place = box.adjusted(6, 0, -6, 0);
    } else if (column == ImportDifferenceModel::Name) {
        painter->setFont(Theme::font(Theme::body));
    } else if (column == ImportDifferenceModel::FieldName) {
        painter->setPen(m_theme->tx2);
    }
    paint::elided(*painter, place, index.data().toString());
    paint::horizontalLine(
        *painter, m_theme->line, option.rect.left(), option.rect.right() + 1, option.rect.bottom());
    painter->restore();
}

StepTrail::StepTrail(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepTrail::setSteps(const QStringList& steps, int current)
{
    m_steps = steps;
    m_current = current;
    setAccessibleName(steps.value(current));
    updateGeometry();
    update();
}

QSize StepTrail::sizeHint() const
{
    int width = 8;
    for (const QString& step : m_steps) {
        width += stepWidth(step) + stepGap + 16;
    }
    return {width, 32};
}

void StepTrail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qreal x = 0;
    const qreal middle = height() / 2.0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool now = i == m_current;
        if (i < m_current) {
            paint::statusGlyph(painter, *m_theme, Status::Good, QRectF(x + 4, middle - 8, 16, 16));
        } else {
            painter.setPen(now ? Qt::NoPen : QPen(m_theme->ctl, 1));
            painter.setBrush(now ? QBrush(m_theme->acc) : QBrush(Qt::NoBrush));
            painter.drawEllipse(QRectF(x + 0.5, middle - 11.5, 23, 23));
            painter.setFont(Theme::font(Theme::small, true));
            painter.setPen(now ? m_theme->onacc : m_theme->tx2);
            painter.drawText(QRectF(x, middle - 12, stepMark, stepMark),
                             Qt::AlignCenter,
                             QString::number(i + 1));
        }
        const QFont font = Theme::font(Theme::body, now);
        painter.setFont(font);
        painter.setPen(now ? m_theme->tx : m_theme->tx2);
        const int width = QFontMetrics(font).horizontalAdvance(m_steps.at(i));
        painter.drawText(QRectF(x + stepMark + 6, 0, width + 4, height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         m_steps.at(i));
        x += stepMark + 6 + width + 10;
        if (i + 1 < m_steps.size()) {
            paint::horizontalLine(painter, m_theme->line2, x, x + stepGap - 8, middle);
            x += stepGap;
        }
    }
}

} // namespace zt
