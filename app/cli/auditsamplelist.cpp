// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditsamplelist.h"

#include "model/exchange/sampleframe.h"

#include <QHash>
#include <QSet>

namespace zt {

namespace {

const QString numberKey = QStringLiteral("number");
const QString outcomeKey = QStringLiteral("outcome");
const QString noteKey = QStringLiteral("note");

QString keyOfHead(const QString& head)
{
    static const QHash<QString, QString> words{
        {numberKey, numberKey},
        {QStringLiteral("序號"), numberKey},
        {QStringLiteral("編號"), numberKey},
        {outcomeKey, outcomeKey},
        {QStringLiteral("結果"), outcomeKey},
        {QStringLiteral("查核結果"), outcomeKey},
        {noteKey, noteKey},
        {QStringLiteral("備註"), noteKey},
        {QStringLiteral("說明"), noteKey},
    };
    return words.value(head.trimmed().toLower());
}

/// By the key of each column; -1 where there is none.
struct OutcomeColumns
{
    qsizetype number = -1;
    qsizetype outcome = -1;
    qsizetype note = -1;

    /// The first column of that name counts, for those of the population come behind.
    explicit OutcomeColumns(const SheetRow& head)
    {
        for (qsizetype i = 0; i < head.cells.size(); ++i) {
            const QString key = keyOfHead(head.cells[i].text);
            take(number, key == numberKey, i);
            take(outcome, key == outcomeKey, i);
            take(note, key == noteKey, i);
        }
    }

    static void take(qsizetype& column, bool fits, qsizetype i)
    {
        column = fits && column < 0 ? i : column;
    }
};

QString textAt(const SheetRow& row, qsizetype column)
{
    return column >= 0 && column < row.cells.size() ? keptText(row.cells[column].text).trimmed()
                                                    : QString();
}

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

OutcomeList
outcomesFromSheet(const AuditSample& sample, const Sheet& sheet, const Language& language)
{
    OutcomeList list;
    const SheetRow head = sheet.rows.isEmpty() ? SheetRow() : sheet.rows.first();
    const OutcomeColumns columns(head);
    for (const auto& [column, key] :
         {std::pair{columns.number, numberKey}, std::pair{columns.outcome, outcomeKey}}) {
        if (column < 0) {
            list.faults.append(
                {head.number, key, {}, language.translate("Cli", "The column is missing.")});
        }
    }
    if (!list.faults.isEmpty()) {
        return list;
    }
    QSet<int> drawn;
    for (const SampleItem& item : sample.items) {
        drawn.insert(item.number);
    }
    QSet<int> seen;
    for (const SheetRow& row : sheet.rows.mid(1)) {
        const QString number = textAt(row, columns.number);
        const auto outcome = sampleOutcomeFromWords(textAt(row, columns.outcome));
        const int item = number.toInt();
        const auto fault = [&](const QString& key, const QString& read, const QString& message) {
            list.faults.append({row.number, key, read, message});
        };
        if (!drawn.contains(item)) {
            fault(
                numberKey, number, language.translate("Cli", "No item of that number was drawn."));
        } else if (seen.contains(item)) {
            fault(numberKey, number, language.translate("Cli", "The item is there twice."));
        } else if (!outcome) {
            fault(outcomeKey,
                  textAt(row, columns.outcome),
                  language.translate("Cli", "Takes sound, exception or unchecked."));
        } else {
            list.outcomes.append({item,
                                  *outcome,
                                  columns.note >= 0
                                      ? std::optional<QString>(textAt(row, columns.note))
                                      : std::nullopt});
        }
        seen.insert(item);
    }
    return list;
}

} // namespace zt
