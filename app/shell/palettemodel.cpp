// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/palettemodel.h"

#include "app/widgets/icons.h"
#include "app/widgets/paint.h"

namespace zt {

namespace {

constexpr int sectionHeight = 32;
constexpr int rowHeight = 38;
constexpr int textLeft = 40;

} // namespace

void PaletteModel::setRows(const QList<PaletteRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void PaletteModel::aimActions(const QString& system, const QString& name)
{
    for (int i = 0; i < rowCount(); ++i) {
        PaletteRow& row = m_rows[i];
        if (row.isAction && row.system != system) {
            row.system = system;
            row.code = name;
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        return m_rows.at(index.row()).text;
    }
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return m_rows.at(index.row()).isSection ? Qt::NoItemFlags
                                            : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

PaletteDelegate::PaletteDelegate(const ThemeHolder& theme,
                                 const PaletteModel& model,
                                 QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {200, m_model.rows().at(index.row()).isSection ? sectionHeight : rowHeight};
}

int PaletteDelegate::paintRight(QPainter& painter,
                                const QRect& row,
                                const PaletteRow& data,
                                bool current) const
{
    int right = row.right() - 12;
    QStringList keys = data.keys;
    if (current && keys.isEmpty()) {
        keys.append(QStringLiteral("⏎"));
    }
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        const int width = paint::keyCapWidth(*key);
        right -= width;
        paint::keyCap(painter, *m_theme, QRectF(right, row.center().y() - 8, width, 18), *key);
        right -= 6;
    }
    for (auto tag = data.tags.rbegin(); tag != data.tags.rend(); ++tag) {
        right -= paint::tagWidth(*tag);
        paint::tag(painter, *m_theme, QRect(right, row.y(), 60, row.height()), *tag);
        right -= 4;
    }
    return right;
}

void PaletteDelegate::paintText(QPainter& painter, const QRect& row, const PaletteRow& data) const
{
    QRectF place = row;
    const auto piece = [&](const QString& text, const QColor& colour, int pixels, bool bold) {
        if (text.isEmpty() || place.width() <= 0) {
            return;
        }
        painter.setFont(Theme::font(pixels, bold));
        painter.setPen(colour);
        paint::elided(painter, place, text);
        place.setLeft(place.left() + QFontMetricsF(painter.font()).horizontalAdvance(text));
    };
    piece(data.text.left(data.start), m_theme->tx, Theme::body, false);
    piece(data.text.mid(data.start, data.length), m_theme->acc, Theme::body, true);
    piece(data.text.mid(data.start + data.length), m_theme->tx, Theme::body, false);
    for (const QString& grey : {data.code, data.remark}) {
        place.setLeft(place.left() + 12);
        piece(grey, m_theme->tx2, Theme::small, false);
    }
}

void PaletteDelegate::paint(QPainter* painter,
                            const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const PaletteRow& data = m_model.rows().at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (data.isSection) {
        painter->setFont(Theme::font(Theme::small));
        painter->setPen(m_theme->tx2);
        painter->drawText(option.rect.adjusted(12, 6, -12, 0), Qt::AlignVCenter, data.text);
        painter->restore();
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    if (current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme->acct);
        painter->drawRoundedRect(option.rect, Theme::radiusField, Theme::radiusField);
    }
    painter->drawPixmap(
        option.rect.x() + 12,
        option.rect.center().y() - 7,
        iconPixmap(data.iconName, m_theme->tx2, 16, painter->device()->devicePixelRatioF()));
    const int right = paintRight(*painter, option.rect, data, current);
    QRect words = option.rect;
    words.setLeft(words.left() + textLeft);
    words.setRight(right);
    paintText(*painter, words, data);
    painter->restore();
}

} // namespace zt
