// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/outcomesheet.h"

#include "model/domain/invariants.h"
#include "model/exchange/sampleframe.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace zt {

namespace {

using Column = OutcomeList::Column;

std::optional<Column> columnOfHead(const QString& head)
{
    static const QHash<QString, Column> words{
        {QStringLiteral("number"), Column::Number},
        {QStringLiteral("no."), Column::Number},
        {QStringLiteral("序號"), Column::Number},
        {QStringLiteral("編號"), Column::Number},
        {QStringLiteral("outcome"), Column::Outcome},
        {QStringLiteral("結果"), Column::Outcome},
        {QStringLiteral("查核結果"), Column::Outcome},
        {QStringLiteral("note"), Column::Note},
        {QStringLiteral("備註"), Column::Note},
        {QStringLiteral("說明"), Column::Note},
    };
    const auto found = words.constFind(head.trimmed().toLower());
    return found != words.constEnd() ? std::optional<Column>(*found) : std::nullopt;
}

/// From 0; -1 where there is none. The first column of a name counts, for those of the population
/// come behind.
struct Places
{
    qint32 number = -1;
    qint32 outcome = -1;
    qint32 note = -1;

    explicit Places(const SheetRow& head)
    {
        for (qsizetype i = 0; i < head.cells.size(); ++i) {
            const std::optional<Column> column = columnOfHead(head.cells[i].text);
            qint32* place = !column                      ? nullptr
                            : *column == Column::Number  ? &number
                            : *column == Column::Outcome ? &outcome
                                                         : &note;
            if (place != nullptr && *place < 0) {
                *place = static_cast<qint32>(i);
            }
        }
    }

    Places(qint32 outcomeAt, qint32 noteAt)
        : outcome(outcomeAt)
        , note(noteAt)
    {
    }
};

QString textAt(const SheetRow& row, qint32 column)
{
    return column >= 0 && column < row.cells.size() ? keptText(row.cells[column].text).trimmed()
                                                    : QString();
}

class OutcomeReader
{
public:
    explicit OutcomeReader(const Places& places)
        : m_places(places)
    {
    }

    void fault(OutcomeFault kind, Column column, qint32 row, const QString& read)
    {
        const qint32 at = column == Column::Number    ? m_places.number
                          : column == Column::Outcome ? m_places.outcome
                                                      : m_places.note;
        m_list.faults.append({kind, column, row, at, read});
    }

    /// The row's words about that item.
    void take(const SheetRow& row, int item)
    {
        const QString word = textAt(row, m_places.outcome);
        const QString note = textAt(row, m_places.note);
        const std::optional<SampleOutcome> outcome = sampleOutcomeFromWords(word);
        if (m_seen.contains(item)) {
            fault(OutcomeFault::Twice, Column::Number, row.number, QString::number(item));
        } else if (!outcome) {
            fault(OutcomeFault::NotAnOutcome, Column::Outcome, row.number, word);
        } else if (note.size() > maxTextLength) {
            fault(OutcomeFault::NoteTooLong, Column::Note, row.number, note.left(maxTextLength));
        } else {
            m_list.outcomes.append(
                {item, *outcome, m_places.note >= 0 ? std::optional(note) : std::nullopt});
        }
        m_seen.insert(item);
    }

    [[nodiscard]] const OutcomeList& list() const { return m_list; }

private:
    Places m_places;
    OutcomeList m_list;
    QSet<int> m_seen;
};

} // namespace

std::optional<SampleOutcome> sampleOutcomeFromWords(const QString& text)
{
    static const QHash<QString, SampleOutcome> words{
        {QString(), SampleOutcome::Unchecked},
        {QStringLiteral("unchecked"), SampleOutcome::Unchecked},
        {QStringLiteral("未查"), SampleOutcome::Unchecked},
        {QStringLiteral("not looked at"), SampleOutcome::Unchecked},
        {QStringLiteral("sound"), SampleOutcome::Sound},
        {QStringLiteral("正常"), SampleOutcome::Sound},
        {QStringLiteral("符合"), SampleOutcome::Sound},
        {QStringLiteral("exception"), SampleOutcome::Exception},
        {QStringLiteral("例外"), SampleOutcome::Exception},
        {QStringLiteral("不符合"), SampleOutcome::Exception},
    };
    const auto found =
        words.constFind(text.normalized(QString::NormalizationForm_KC).toLower().trimmed());
    return found != words.constEnd() ? std::optional<SampleOutcome>(*found) : std::nullopt;
}

QString toKey(OutcomeList::Column column)
{
    switch (column) {
    case Column::Number:
        return QStringLiteral("number");
    case Column::Outcome:
        return QStringLiteral("outcome");
    case Column::Note:
        break;
    }
    return QStringLiteral("note");
}

bool hasOutcomeHeads(const Sheet& sheet)
{
    const Places places(sheet.rows.isEmpty() ? SheetRow() : sheet.rows.first());
    return places.number >= 0 && places.outcome >= 0;
}

OutcomeList outcomesFromSheet(const AuditSample& sample, const Sheet& sheet)
{
    const SheetRow head = sheet.rows.isEmpty() ? SheetRow() : sheet.rows.first();
    const Places places(head);
    OutcomeReader reader(places);
    if (places.number < 0) {
        reader.fault(OutcomeFault::NoColumn, Column::Number, head.number, {});
    }
    if (places.outcome < 0) {
        reader.fault(OutcomeFault::NoColumn, Column::Outcome, head.number, {});
    }
    if (!reader.list().faults.isEmpty()) {
        return reader.list();
    }
    QSet<int> drawn;
    for (const SampleItem& item : sample.items) {
        drawn.insert(item.number);
    }
    for (const SheetRow& row : sheet.rows.mid(1)) {
        const QString number = textAt(row, places.number);
        if (drawn.contains(number.toInt())) {
            reader.take(row, number.toInt());
        } else {
            reader.fault(OutcomeFault::NotDrawn, Column::Number, row.number, number);
        }
    }
    return reader.list();
}

OutcomeList outcomesFromBlock(const AuditSample& sample, const Sheet& sheet, qsizetype first)
{
    constexpr qint32 widest = 2;
    OutcomeReader reader(Places(0, sheet.columnCount > 1 ? 1 : -1));
    for (const SheetRow& row : sheet.rows) {
        const qsizetype at = first + row.number - 1;
        if (row.cells.size() > widest) {
            reader.fault(OutcomeFault::TooWide, Column::Note, row.number, textAt(row, widest));
        } else if (at >= sample.items.size()) {
            reader.fault(OutcomeFault::BelowLast, Column::Outcome, row.number, textAt(row, 0));
        } else {
            reader.take(row, sample.items[at].number);
        }
    }
    return reader.list();
}

} // namespace zt
