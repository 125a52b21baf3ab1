// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/analysis/sourcedialog.h"

#include "app/pages/audit/analysis/analysismodels.h"
#include "app/widgets/paint.h"
#include "app/widgets/rowtable.h"

#include <QAbstractTableModel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

namespace zt {

namespace {

constexpr QSize dialogSize(720, 560);

/// The cells of one row; nothing of it changes.
class CellModel final : public QAbstractTableModel
{
public:
    CellModel(const ThemeHolder& theme, QStringList heads, QList<QStringList> rows, QObject* parent)
        : QAbstractTableModel(parent)
        , m_theme(theme)
        , m_heads(std::move(heads))
        , m_rows(std::move(rows))
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid()) {
            return {};
        }
        const QString text = m_rows[index.row()].value(index.column());
        const bool isRead = index.column() == m_heads.size() - 1;
        switch (role) {
        case Qt::DisplayRole:
            return QString(text).replace(u'\n', u' ');
        case Qt::ToolTipRole:
            return paint::toolTip(text);
        case Qt::TextAlignmentRole:
            return left;
        case Qt::ForegroundRole:
            return isRead ? m_theme->tx : m_theme->tx2;
        case Qt::FontRole:
            return Theme::font(m_theme->rowText(), isRead);
        default:
            return {};
        }
    }

    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal) {
            return {};
        }
        return role == Qt::DisplayRole         ? QVariant(m_heads.value(section))
               : role == Qt::TextAlignmentRole ? QVariant(left)
                                               : QVariant();
    }

private:
    static constexpr int left = int(Qt::AlignLeft | Qt::AlignVCenter);

    const ThemeHolder& m_theme;
    QStringList m_heads;
    QList<QStringList> m_rows;
};

} // namespace

SourceDialog::SourceDialog(const ThemeHolder& theme,
                           QWidget* over,
                           const QString& file,
                           const SourceRow& source,
                           AnalysisKind kind,
                           const Language& language)
    : Dialog(theme, over, dialogSize)
{
    setTitle(tr("Row %1 of the file").arg(source.row));
    setSubtitle(source.sheet.isEmpty()
                    ? file
                    : file + QStringLiteral("　") + tr("sheet “%1”").arg(source.sheet));
    const bool isTable = !source.cells.isEmpty();
    setBody(isTable ? cellTable(source, kind, language) : lineText(source));
    setFacts(source.isMasked ? tr("With names masked")
             : source.hidden ? tr("As the file has it; the row is hidden there")
                             : tr("As the file has it"));
    QPushButton* close = addButton(tr("Close"), ButtonKind::Primary);
    setDefaultButton(close);
    connect(close, &QPushButton::clicked, this, &SourceDialog::accept);
}

QWidget*
SourceDialog::cellTable(const SourceRow& source, AnalysisKind kind, const Language& language)
{
    QList<QStringList> rows;
    for (const SourceRow::SourceCell& cell : source.cells) {
        rows.append(
            {cell.place, cell.head, evidenceFieldText(kind, cell.field, language), cell.text});
    }
    auto* model = new CellModel(
        m_theme, {tr("Cell"), tr("Head"), tr("Taken for"), tr("Read")}, std::move(rows), this);
    m_cells = new RowTable(m_theme, *model, 3, {64, 164, 140, 0});
    m_cells->setAccessibleName(tr("Cells of the row"));
    return m_cells;
}

QWidget* SourceDialog::lineText(const SourceRow& source)
{
    if (source.isMasked) {
        return makeLabel(
            tr("Names are masked, and lines of such a file may hold one anywhere. Take "
               "the tick off “Mask names and accounts” to see them."),
            Theme::body,
            false,
            Tone::Text,
            true);
    }
    m_lines = new QPlainTextEdit(source.lines.join(u'\n'));
    m_lines->setReadOnly(true);
    m_lines->setFont(Theme::mono());
    m_lines->setTabChangesFocus(true);
    m_lines->setAccessibleName(tr("Lines of the file"));
    return m_lines;
}

} // namespace zt
