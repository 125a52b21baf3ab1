// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditsamplelist.h"

#include "model/crypto/digest.h"
#include "model/domain/invariants.h"
#include "model/exchange/sheetreader.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 pieceSize = 1 << 20;

const QString numberKey = QStringLiteral("number");
const QString outcomeKey = QStringLiteral("outcome");
const QString noteKey = QStringLiteral("note");

Result<QString> fileDigest(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    }
    Sha256 digest;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty()) {
            return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
        }
        digest.add(piece);
    }
    return QString::fromLatin1(digest.finish().toHex());
}

/// Line ends as line feeds; every other control character as a space.
QString plain(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar& c : text) {
        const bool kept = c == QLatin1Char('\n') || c == QLatin1Char('\t');
        c = c.category() == QChar::Other_Control && !kept ? QChar(QLatin1Char(' ')) : c;
    }
    return text;
}

QStringList headsOf(const Sheet& sheet, qsizetype columns)
{
    QStringList heads;
    for (qsizetype i = 0; i < columns; ++i) {
        const QList<Cell>& cells = sheet.rows.first().cells;
        const QString text = i < cells.size() ? plain(cells[i].text).trimmed() : QString();
        heads.append(text.isEmpty() ? columnName(static_cast<qint32>(i)) : text);
    }
    return heads;
}

Result<QStringList> cellsOf(const SheetRow& row, qsizetype columns)
{
    QStringList cells;
    for (qsizetype i = 0; i < columns; ++i) {
        const QString text = i < row.cells.size() ? plain(row.cells[i].text) : QString();
        if (text.size() > maxTextLength) {
            return fail(ErrorCode::InvariantBroken,
                        {QStringLiteral("sample"),
                         QStringLiteral("items"),
                         cellName(row.number, static_cast<qint32>(i)),
                         QStringLiteral("≤ %1").arg(maxTextLength)});
        }
        cells.append(text);
    }
    return cells;
}

qsizetype widthOf(const Sheet& sheet)
{
    qsizetype width = 0;
    for (const SheetRow& row : sheet.rows) {
        width = std::max(width, row.cells.size());
    }
    return width;
}

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
    return column >= 0 && column < row.cells.size() ? plain(row.cells[column].text).trimmed()
                                                    : QString();
}

} // namespace

Result<SampleFrame> frameFromFile(const QString& path, const QString& sheetName, JobContext& job)
{
    const Result<Sheet> sheet = readSheet(path, sheetName, job);
    const Result<QString> digest = sheet ? fileDigest(path) : tl::unexpected(sheet.error());
    if (!digest) {
        return tl::unexpected(digest.error());
    }
    const QString file = QFileInfo(path).fileName();
    if (sheet->rows.size() < 2) {
        return fail(
            ErrorCode::InvariantBroken,
            {QStringLiteral("sample"), QStringLiteral("population"), file, QStringLiteral("≥ 1")});
    }
    const qsizetype columns = widthOf(*sheet);
    SampleFrame frame{sheet->name.isEmpty() ? file
                                            : QStringLiteral("%1 › %2").arg(file, sheet->name),
                      *digest,
                      headsOf(*sheet, columns),
                      {}};
    frame.rows.reserve(sheet->rows.size() - 1);
    for (const SheetRow& row : sheet->rows.mid(1)) {
        const Result<QStringList> cells = cellsOf(row, columns);
        if (!cells) {
            return tl::unexpected(cells.error());
        }
        frame.rows.append(*cells);
    }
    return frame;
}

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
