// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/evidencesource.h"

#include "model/crypto/certificatefacts.h"
#include "model/exchange/analysisreaders.h"
#include "model/exchange/certificatelist.h"
#include "model/exchange/datetext.h"
#include "model/exchange/filedigest.h"
#include "model/exchange/sheetreader.h"
#include "model/exchange/textdecoder.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace zt {

namespace {

constexpr qint64 mostWideBytes = 256LL << 20;
constexpr qint64 lineBytes = 8LL << 20;

tl::unexpected<Error> noSuchRow(qint64 row, qint64 last)
{
    return fail(ErrorCode::NoSuchChoice,
                {QStringLiteral("row"),
                 QString::number(row),
                 QStringLiteral("1–") + QString::number(last)});
}

QString keyOf(AnalysisKind kind, const EvidenceMapping& mapping, qsizetype place)
{
    const qsizetype column = mapping.columns.indexOf(static_cast<qint32>(place));
    return column < 0 ? QString() : evidenceColumns(kind)[column].key;
}

SourceRow tableRow(AnalysisKind kind, const EvidenceMapping& mapping, const SheetRow& row)
{
    SourceRow source;
    source.row = row.number;
    source.hidden = row.hidden;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Cell& cell = row.cells[i];
        if (cell.kind != Cell::Kind::Empty && !cell.text.isEmpty()) {
            source.cells.append({cellName(row.number, static_cast<qint32>(i)),
                                 mapping.heads.value(i),
                                 keyOf(kind, mapping, i),
                                 cell.text});
        }
    }
    return source;
}

Result<SourceRow>
fromTable(const AnalysisAsk& ask, const EvidenceMapping& mapping, qint64 row, JobContext& job)
{
    std::optional<SourceRow> found;
    qint64 last = 0;
    const Result<void> read =
        streamRows(ask.path, ask.table.sheet, job, [&](const SheetRow& one) -> Result<void> {
            last = one.number;
            if (one.number == row) {
                found = tableRow(ask.kind, mapping, one);
            }
            return one.number >= row ? fail(ErrorCode::Cancelled) : Result<void>{};
        });
    if (found) {
        return *found;
    }
    return read || last >= row ? Result<SourceRow>(noSuchRow(row, last))
                               : tl::unexpected(read.error());
}

QString lineText(const QByteArray& bytes)
{
    QString line;
    TextDecoder utf8(TextEncoding::Utf8);
    if (!utf8.decode(bytes, line) || !utf8.finish()) {
        line.clear();
        TextDecoder big5(TextEncoding::Cp950);
        (void)big5.decode(bytes, line);
    }
    return line;
}

using TakeLine = std::function<bool(const QString& line)>;

/// A text in UTF-16 is read whole; gives back how many lines were passed.
Result<qint64> wideLines(QFile& file, bool little, qint64 first, const TakeLine& take)
{
    if (file.size() > mostWideBytes) {
        return fail(ErrorCode::SheetTooLarge,
                    {file.fileName(), QStringLiteral("bytes"), QString::number(mostWideBytes)});
    }
    QString text;
    TextDecoder decoder(little ? TextEncoding::Utf16Le : TextEncoding::Utf16Be);
    (void)decoder.decode(file.readAll().mid(2), text);
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    qint64 number = 0;
    for (const QStringView line : lines) {
        if (++number >= first && !take(line.toString())) {
            break;
        }
    }
    return number;
}

/// Hands out the lines of a text from the first wanted on, in UTF-8, UTF-16 or CP950, until there
/// are enough; gives back how many lines were passed. Lines before are skipped in steady memory.
Result<qint64> linesFrom(const QString& path, qint64 first, JobContext& job, const TakeLine& take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound,
                    {path, file.errorString()});
    }
    const QByteArray head = file.peek(2);
    const bool little = head == "\xff\xfe";
    if (little || head == "\xfe\xff") {
        return wideLines(file, little, first, take);
    }
    qint64 number = 0;
    constexpr qint64 lookEvery = 4096;
    while (!file.atEnd()) {
        const QByteArray bytes = file.readLine(lineBytes);
        if (++number % lookEvery == 0) {
            if (job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            job.progress(file.pos(), file.size());
        }
        if (number >= first && !take(lineText(bytes))) {
            break;
        }
    }
    return number;
}

Result<SourceRow> fromText(const AnalysisAsk& ask, qint64 row, JobContext& job)
{
    const auto goesOn = analysisReader(ask.kind).goesOn;
    SourceRow source;
    source.row = row;
    const auto take = [&](const QString& line) {
        QString plain = line;
        while (plain.endsWith(u'\n') || plain.endsWith(u'\r')) {
            plain.chop(1);
        }
        const bool more = goesOn != nullptr && goesOn(plain);
        if (more || source.lines.isEmpty() || !plain.trimmed().isEmpty()) {
            source.lines.append(plain.left(mostSourceLine));
        }
        return more && source.lines.size() < mostSourceLines;
    };
    const Result<qint64> last =
        row > 0 ? linesFrom(ask.path, row, job, take) : Result<qint64>(qint64{0});
    if (!last) {
        return tl::unexpected(last.error());
    }
    return source.lines.isEmpty() ? Result<SourceRow>(noSuchRow(row, *last)) : source;
}

Result<SourceRow> fromCertificates(const AnalysisAsk& ask, qint64 row, JobContext& job)
{
    const Result<QList<PlacedCertificate>> all = placedCertificates(ask, job);
    if (!all) {
        return tl::unexpected(all.error());
    }
    if (row < 1 || row > all->size()) {
        return noSuchRow(row, all->size());
    }
    const PlacedCertificate& one = all->at(row - 1);
    const CertificateFacts facts = factsOf(one.certificate);
    SourceRow source;
    source.row = row;
    const auto tell = [&source](const char* head, const QString& text) {
        if (!text.isEmpty()) {
            source.cells.append({QString(), QLatin1String(head), QString(), text});
        }
    };
    tell("file", one.place);
    tell("subject", one.certificate.subjectLine());
    tell("notBefore", one.certificate.notBefore().toString(Qt::ISODate));
    tell("notAfter", one.certificate.notAfter().toString(Qt::ISODate));
    tell("publicKey", facts.keyKind + u' ' + QString::number(facts.keyBits));
    tell("signature", facts.signatureDigest);
    tell("certificatePolicies", facts.policies.join(QStringLiteral(", ")));
    return source;
}

} // namespace

Result<SourceRow>
sourceRow(const AnalysisAsk& ask, const AnalysisReading& reading, qint64 row, JobContext& job)
{
    if (!QFileInfo(ask.path).isDir()) {
        const Result<QString> digest = fileSha256(ask.path);
        if (!digest) {
            return tl::unexpected(digest.error());
        }
        if (*digest != reading.result.inputSha256) {
            return fail(ErrorCode::FileChangedMeanwhile, {ask.path});
        }
    }
    if (reading.table.mapping.headerRow > 0) {
        Result<SourceRow> found = fromTable(ask, reading.table.mapping, row, job);
        if (found) {
            found->sheet = reading.table.sheet;
        }
        return found;
    }
    return ask.kind == AnalysisKind::Certificates ? fromCertificates(ask, row, job)
                                                  : fromText(ask, row, job);
}

void maskSource(SourceRow& source, AnalysisKind kind)
{
    source.isMasked = true;
    source.lines.clear();
    const QList<EvidenceColumn>& columns = evidenceColumns(kind);
    for (SourceRow::SourceCell& cell : source.cells) {
        const auto column = std::find_if(columns.begin(), columns.end(), [&cell](const auto& one) {
            return one.key == cell.field;
        });
        const bool namesNobody = column != columns.end() && column->value != EvidenceValue::Text;
        bool isNumber = false;
        (void)cell.text.toDouble(&isNumber);
        if (!namesNobody && !isNumber && !dayFrom(cell.text)) {
            cell.text = maskedName(cell.text);
        }
    }
}

} // namespace zt
