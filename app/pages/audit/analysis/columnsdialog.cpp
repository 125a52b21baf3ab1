// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/analysis/columnsdialog.h"

#include "model/exchange/evidencemapping.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace zt {

namespace {

constexpr QSize dialogSize(720, 680);
constexpr qsizetype cellsShown = 6;

QString rowText(const SheetRow& row)
{
    QStringList cells;
    for (const Cell& cell : row.cells) {
        if (!cell.text.trimmed().isEmpty() && cells.size() < cellsShown) {
            cells.append(cell.text.simplified().left(24));
        }
    }
    return QStringLiteral("%1: %2").arg(row.number).arg(cells.join(QStringLiteral(" | ")));
}

/// The row that names most columns of the kind, needed ones or not.
int likelyHead(const QList<SheetRow>& rows, AnalysisKind kind)
{
    int best = 0;
    qsizetype most = 0;
    for (int i = 0; i < rows.size(); ++i) {
        const QList<Cell>& cells = rows[i].cells;
        const auto named = std::count_if(cells.begin(), cells.end(), [kind](const Cell& cell) {
            return columnNamed(cell.text, kind) >= 0;
        });
        if (named > most) {
            most = named;
            best = i;
        }
    }
    return best;
}

/// As wide as the dialog has it, however long what it offers.
void keepNarrow(QComboBox* field)
{
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(12);
}

/// A map names a column by its head where that tells it apart, else by its letter.
QString nameOf(const SheetRow& head, qint32 column)
{
    const QString text = head.cells[column].text.trimmed();
    int same = 0;
    for (const Cell& cell : head.cells) {
        same += cell.text.trimmed() == text ? 1 : 0;
    }
    return text.isEmpty() || same > 1 ? columnName(column) : text;
}

} // namespace

ColumnsDialog::ColumnsDialog(const ThemeHolder& theme,
                             QWidget* over,
                             AnalysisKind kind,
                             const QList<SheetRow>& rows,
                             const QJsonObject& map,
                             const Language& language)
    : FormDialog(theme, over, dialogSize)
    , m_kind(kind)
    , m_rows(rows)
    , m_map(map)
{
    setTitle(tr("Which column is what"));
    m_head = addChoice(tr("Row of the heads"));
    for (const SheetRow& row : m_rows) {
        m_head->addItem(rowText(row), row.number);
    }
    for (const EvidenceColumn& column : evidenceColumns(kind)) {
        const QString name = language.of(column.zh, column.en);
        m_names.append(name);
        m_columns.append(addChoice(column.needed ? tr("%1 (needed)").arg(name) : name));
    }
    addHint(tr("What the file does not hold cannot be judged, and is never counted as kept."));
    for (QComboBox* field : m_columns + QList<QComboBox*>{m_head}) {
        keepNarrow(field);
    }
    const Result<EvidenceMapping> found = mapEvidence(m_rows, kind, map, {}, {});
    m_head->setCurrentIndex(found ? m_head->findData(static_cast<int>(found->headerRow))
                                  : likelyHead(m_rows, kind));
    fillColumns();
    for (qsizetype i = 0; found && i < m_columns.size(); ++i) {
        m_columns[i]->setCurrentIndex(m_columns[i]->findData(found->columns[i]));
    }
    connect(m_head, &QComboBox::currentIndexChanged, this, &ColumnsDialog::fillColumns);
    addButtons(tr("Analyse"));
    check();
}

QComboBox* ColumnsDialog::column(const QString& key) const
{
    const QList<EvidenceColumn>& columns = evidenceColumns(m_kind);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].key == key) {
            return m_columns[i];
        }
    }
    return nullptr;
}

const SheetRow* ColumnsDialog::headRow() const
{
    const int at = m_head->currentIndex();
    return at >= 0 && at < m_rows.size() ? &m_rows[at] : nullptr;
}

/// What the row of heads offers, matched by the names known.
void ColumnsDialog::fillColumns()
{
    const SheetRow* head = headRow();
    QList<int> known(m_columns.size(), -1);
    for (qint32 at = 0; head != nullptr && at < head->cells.size(); ++at) {
        const qsizetype field = columnNamed(head->cells[at].text, m_kind);
        if (field >= 0 && known[field] < 0) {
            known[field] = at;
        }
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        QComboBox* field = m_columns[i];
        const QSignalBlocker quiet(field);
        field->clear();
        field->addItem(tr("– not in the file"), -1);
        for (qint32 at = 0; head != nullptr && at < head->cells.size(); ++at) {
            field->addItem(
                QStringLiteral("%1　%2").arg(columnName(at), head->cells[at].text.simplified()),
                at);
        }
        field->setCurrentIndex(field->findData(known[i]));
    }
    if (saveButton() != nullptr) {
        check();
    }
}

QString ColumnsDialog::missing() const
{
    const QList<EvidenceColumn>& columns = evidenceColumns(m_kind);
    QList<int> used;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const int at = m_columns[i]->currentData().toInt();
        if (columns[i].needed && at < 0) {
            return tr("Say which column is “%1” first").arg(m_names[i]);
        }
        if (at >= 0 && used.contains(at)) {
            return tr("Column %1 is chosen twice").arg(columnName(at));
        }
        used.append(at);
    }
    return {};
}

QJsonObject ColumnsDialog::map() const
{
    const SheetRow* head = headRow();
    QJsonObject map = m_map;
    if (head == nullptr) {
        return map;
    }
    QJsonObject columns;
    for (qint32 at = 0; at < head->cells.size(); ++at) {
        QString key; // left out unless chosen
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            key = m_columns[i]->currentData().toInt() == at ? evidenceColumns(m_kind)[i].key : key;
        }
        columns.insert(nameOf(*head, at), key);
    }
    map.insert(QStringLiteral("header_row"), qint64(head->number));
    map.insert(QStringLiteral("columns"), columns);
    return map;
}

} // namespace zt
