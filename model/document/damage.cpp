// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/damage.h"

#include "model/document/checkfault.h"
#include "model/document/fileseal.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/sqliteengine.h"

#include <QFile>

namespace zt {

namespace {

/// Damaged pages told one by one.
constexpr qsizetype maxNamedPages = 5;

Result<pagesums::PageReport> reportOf(const QString& path, JobContext& job)
{
    QFile file(path);
    const Result<void> readable = openToRead(file);
    return readable ? pagesums::check(file, path, job) : tl::unexpected(readable.error());
}

} // namespace

QStringList pageFaults(const pagesums::PageReport& report,
                       const std::function<QString(qint64 page)>& ownerOf)
{
    QStringList faults;
    for (const pagesums::PageFault& fault : report.faults.mid(0, maxNamedPages)) {
        const qint64 first = (fault.page - 1) * pagesums::pageBytes;
        const QString owner = ownerOf(fault.page);
        QStringList args{QString::number(fault.page),
                         QString::number(first),
                         QString::number(first + pagesums::pageBytes - 1)};
        if (!owner.isEmpty()) {
            args.append(owner);
        }
        if (fault.flipped) {
            args.append(QString::number(fault.flipped->bit));
            args.append(QString::number(first + fault.flipped->byte));
        }
        const char* sentence =
            fault.flipped ? (owner.isEmpty() ? checkfault::flippedBit : checkfault::flippedBitIn)
                          : (owner.isEmpty() ? checkfault::changed : checkfault::changedIn);
        faults.append(checkFault(sentence, args));
    }
    if (report.faultCount > faults.size()) {
        faults.append(checkFault(checkfault::morePages,
                                 {QString::number(report.faultCount - faults.size())}));
    }
    return faults;
}

Result<QStringList> damageOf(const QString& path, JobContext& job)
{
    const auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
    if (connection) { // whoever writes meanwhile is waited for
        const SqliteEngine engine(**connection);
        const Result<pagesums::PageReport> report = engine.pageReport(job);
        if (report) {
            return pageFaults(*report, [&](qint64 page) { return engine.ownerOfPage(page); });
        }
        if (report.error().code == ErrorCode::Cancelled) {
            return tl::unexpected(report.error());
        }
    }
    const Result<pagesums::PageReport> report = reportOf(path, job);
    return report ? Result<QStringList>(pageFaults(*report, [](qint64) { return QString(); }))
                  : tl::unexpected(report.error());
}

} // namespace zt
