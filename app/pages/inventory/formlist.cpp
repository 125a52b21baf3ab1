// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/formlist.h"

#include "app/pages/inventory/inventorydelegate.h"
#include "app/pages/inventory/systemtablemodel.h"
#include "app/widgets/paint.h"

namespace zt {

namespace {

constexpr int left = 20;
constexpr int nameLeft = 86;
constexpr int answeredWidth = 64;
constexpr int domainsWidth = 128;
constexpr int right = 14;
constexpr int headHeight = 32;

} // namespace

FormListDelegate::FormListDelegate(const ThemeHolder& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize FormListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {300, m_theme->rowHeight()};
}

void FormListDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        paint::selectedRow(*painter, *m_theme, row, true);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, m_theme->s2);
    }
    const int domainsColumn = static_cast<int>(inventoryColumns().size()) - 1;
    const QModelIndex domains = index.siblingAtColumn(domainsColumn);
    const QStringList tags = domains.data(SystemTableModel::TagsRole).toStringList();
    int tagsWidth = tags.isEmpty() ? 20 : 0;
    for (const QString& tag : tags) {
        tagsWidth += paint::tagWidth(tag) + 4;
    }
    tagsWidth = std::min(tagsWidth, domainsWidth);
    const int answeredLeft = row.right() - right - answeredWidth;
    painter->setFont(Theme::font(Theme::small));
    painter->setPen(m_theme->tx3);
    paint::elided(*painter,
                  QRectF(row.left() + left, row.top(), nameLeft - left - 8, row.height()),
                  index.siblingAtColumn(0).data().toString());
    painter->setFont(Theme::font(m_theme->rowText(), selected));
    painter->setPen(m_theme->tx);
    paint::elided(*painter,
                  QRectF(row.left() + nameLeft,
                         row.top(),
                         answeredLeft - tagsWidth - 10 - row.left() - nameLeft,
                         row.height()),
                  index.data().toString());
    const bool undecided = domains.data(SystemTableModel::UndecidedRole).toBool();
    paintDomainTags(*painter,
                    *m_theme,
                    QRect(answeredLeft - tagsWidth - 2, row.top(), tagsWidth, row.height()),
                    tags,
                    tags.isEmpty() ? false : undecided,
                    true);
    const int answered = index.data(SystemTableModel::AnsweredRole).toInt();
    const QString text = QStringLiteral("%1/%2").arg(answered).arg(questionCount);
    painter->setFont(Theme::font(Theme::small));
    painter->setPen(answered < questionCount ? m_theme->tx : m_theme->tx2);
    painter->drawText(QRect(answeredLeft, row.top(), answeredWidth, row.height()),
                      Qt::AlignRight | Qt::AlignVCenter,
                      text);
    if (answered < questionCount) {
        const int width = painter->fontMetrics().horizontalAdvance(text);
        paint::triCell(*painter,
                       *m_theme,
                       QRectF(row.right() - right - width - 22, row.top(), 18, row.height()),
                       Tri::Unknown);
    }
    painter->restore();
}

FormListHeader::FormListHeader(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(headHeight);
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

void FormListHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx2);
    const int answeredLeft = width() - right - answeredWidth;
    painter.drawText(QRect(left, 0, 60, headHeight), Qt::AlignLeft | Qt::AlignVCenter, tr("Code"));
    painter.drawText(
        QRect(nameLeft, 0, 120, headHeight), Qt::AlignLeft | Qt::AlignVCenter, tr("System"));
    painter.drawText(QRect(answeredLeft - domainsWidth - 4, 0, domainsWidth, headHeight),
                     Qt::AlignRight | Qt::AlignVCenter,
                     tr("Domains"));
    painter.drawText(QRect(answeredLeft, 0, answeredWidth, headHeight),
                     Qt::AlignRight | Qt::AlignVCenter,
                     tr("Answered"));
    paint::horizontalLine(painter, m_theme->line2, 0, width(), height() - 1);
}

} // namespace zt
