// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/csvtext.h"
#include "model/exchange/importer.h"

#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QStorageInfo>

namespace zt {

namespace {

QByteArray line(const QStringList& texts)
{
    QByteArrayList fields;
    for (const QString& text : texts) {
        fields.append(csvField(text));
    }
    return fields.join(',') + "\r\n";
}

QStringList headOf(const Sheet& sheet, const ImportPlan& plan, const Language& language)
{
    QStringList head(sheet.columnCount);
    for (const ColumnMapping& column : plan.mapping.columns) {
        if (column.column < head.size()) {
            head[column.column] = column.header;
        }
    }
    head.append(language.translate("Import", "Why not imported"));
    return head;
}

QHash<qint32, QStringList>
reasonsByRow(const ImportPlan& plan, const Guideline& guideline, const Language& language)
{
    QHash<qint32, QStringList> reasons;
    for (const ImportFault& fault : plan.faults) {
        reasons[fault.row].append(fault.cell() + QStringLiteral(": ") +
                                  faultSentence(fault, guideline, language));
    }
    return reasons;
}

Result<void> save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (written) {
        return {};
    }
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (storage.isValid() && storage.bytesAvailable() < bytes.size()) {
        return fail(ErrorCode::DiskFull, {path});
    }
    return fail(ErrorCode::FileUnwritable, {path, file.errorString()});
}

} // namespace

Result<qint32> writeRejects(const QString& path,
                            const Sheet& sheet,
                            const ImportPlan& plan,
                            const Guideline& guideline,
                            const Language& language)
{
    const QHash<qint32, QStringList> reasons = reasonsByRow(plan, guideline, language);
    QByteArray csv("\xef\xbb\xbf");
    csv += line(headOf(sheet, plan, language));
    qint32 count = 0;
    for (const SheetRow& row : sheet.rows) {
        const auto why = reasons.constFind(row.number);
        if (why == reasons.cend()) {
            continue;
        }
        QStringList texts;
        for (qint32 column = 0; column < sheet.columnCount; ++column) {
            texts.append(column < row.cells.size() ? row.cells[column].text : QString());
        }
        texts.append(why->join(QStringLiteral("；")));
        csv += line(texts);
        ++count;
    }
    return save(path, csv).map([count] { return count; });
}

} // namespace zt
