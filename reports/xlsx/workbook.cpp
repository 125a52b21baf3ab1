// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsx/workbook.h"

#include "reports/phrase.h"
#include "reports/xlsx/packagewriter.h"
#include "reports/xlsx/sheetwriter.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace zt::xlsx {

namespace {

/// Frees the workbook unless it was closed.
class WorkbookFile
{
public:
    explicit WorkbookFile(const QString& path)
        // What is exported from a locked file goes nowhere but where somebody wants it.
        : m_temporary(QFile::encodeName(QFileInfo(path).absolutePath()))
    {
        useOwnPackageWriter();
        lxw_workbook_options options{};
        options.use_zip64 = LXW_FALSE;
        options.tmpdir = m_temporary.data();
        m_workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    }

    ~WorkbookFile()
    {
        if (m_workbook != nullptr) {
            lxw_workbook_free(m_workbook);
        }
    }

    WorkbookFile(const WorkbookFile&) = delete;
    WorkbookFile& operator=(const WorkbookFile&) = delete;

    [[nodiscard]] lxw_workbook* get() const { return m_workbook; }

    [[nodiscard]] lxw_error close()
    {
        lxw_workbook* workbook = m_workbook;
        m_workbook = nullptr;
        return workbook_close(workbook);
    }

private:
    QByteArray m_temporary;
    lxw_workbook* m_workbook = nullptr;
};

void setProperties(lxw_workbook* workbook, const Report& report, const Language& language)
{
    QByteArray title = cellText(report.title);
    QByteArray subject = cellText(report.subject);
    QByteArray company = cellText(report.institution);
    QByteArray author = cellText(report.programVersion);
    QByteArray comments = cellText(trailLine(report, language));
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.company = company.data();
    properties.author = author.data();
    properties.comments = comments.data();
    // 0 would mean "now", and two runs would differ.
    properties.created = report.created.isValid() ? report.created.toSecsSinceEpoch() : 1;
    workbook_set_properties(workbook, &properties);
    workbook_set_custom_property_string(
        workbook, "trail_head", cellText(report.trailHead).constData());
    workbook_set_custom_property_number(
        workbook, "trail_seq", static_cast<double>(report.trailSeq));
}

qint64 totalRows(const Report& report)
{
    qint64 rows = 0;
    for (const Section& section : report.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* table = std::get_if<Table>(&block)) {
                rows += table->rowCount();
            }
        }
    }
    return rows;
}

} // namespace

Result<QList<SheetCount>> writeWorkbook(const Report& report, const QString& path, JobContext& job)
{
    WorkbookFile file(path);
    if (file.get() == nullptr) {
        return fail(ErrorCode::FileUnwritable, {path, QStringLiteral("workbook_new")});
    }
    const Language language(report.language);
    setProperties(file.get(), report, language);
    const Formats formats(file.get());
    const WorkbookPlan plan = planWorkbook(report);
    WorkbookContext context{report, language, plan, formats, file.get(), job, 0, totalRows(report)};
    QList<SheetCount> counts;
    for (qsizetype i = 0; i < report.sections.size(); ++i) {
        SheetWriter sheet(context, report.sections[i], plan.sheets[i]);
        if (!sheet.write()) {
            return fail(ErrorCode::Cancelled);
        }
        counts.append(sheet.count());
    }
    const lxw_error closed = file.close();
    if (closed != LXW_NO_ERROR) {
        if (errno == ENOSPC) {
            return fail(ErrorCode::DiskFull, {path});
        }
        return fail(ErrorCode::FileUnwritable, {path, QString::fromUtf8(lxw_strerror(closed))});
    }
    return counts;
}

} // namespace zt::xlsx
