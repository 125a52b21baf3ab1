// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/brokerfiles.h"

#include "model/domain/regulatoraudit.h"

#include <QFileInfo>
#include <QMap>

#include <utility>

namespace zt {

namespace {

/// Spreadsheets as they come; firms afterwards, as often as one of them turns out to disagree.
class FilesReader
{
public:
    FilesReader(LanguageCode language, const AssessmentAccess& access)
        : m_language(language)
        , m_access(access)
    {
    }

    void read(const QString& path, JobContext& job)
    {
        BrokerFile file;
        file.path = path;
        file.assessment = m_access.isAssessment(path);
        m_files.append(file);
        file.assessment ? readFirm(m_files.last()) : readSheets(m_files.last(), job);
    }

    [[nodiscard]] BrokerFiles finish() &&
    {
        while (true) {
            BrokerReading reading = joined();
            if (reading.faults.isEmpty() || !refuseFirms(reading.faults)) {
                tellBrokers(reading.book);
                return {std::move(reading), std::move(m_files)};
            }
        }
    }

private:
    static QString nameOf(const BrokerFile& file) { return QFileInfo(file.path).fileName(); }

    void readSheets(BrokerFile& file, JobContext& job)
    {
        BrokerBookReader next = m_sheets;
        const Result<void> read = readBrokerFile(file.path, next, job);
        if (!read) {
            file.error = read.error();
            return;
        }
        file.faults = next.faults();
        if (file.faults.isEmpty()) {
            file.brokerYears = next.brokerRows() - m_sheets.brokerRows();
            file.findings = next.findings() - m_sheets.findings();
            m_sheets = std::move(next);
        }
    }

    void readFirm(BrokerFile& file)
    {
        const Result<Snapshot> snapshot = m_access.read(file.path);
        if (!snapshot) {
            file.error = snapshot.error();
            return;
        }
        const AuditedFirm firm = auditedFirm(*snapshot, m_language, m_access.today);
        file.leftOut = firm.leftOut;
        file.brokerYears = static_cast<int>(firm.years.size());
        m_firms.insert(m_files.size() - 1, {firm, codeFor(file, firm.name)});
    }

    /// Files of one name in two folders are of one firm only where both name the same.
    QString codeFor(const BrokerFile& file, const QString& institution)
    {
        const QString base = QFileInfo(file.path).completeBaseName();
        QString code = base;
        for (int next = 2; m_institutionOf.contains(code) && m_institutionOf[code] != institution;
             ++next) {
            code = base + QStringLiteral(" (%1)").arg(next);
        }
        m_institutionOf.insert(code, institution);
        return code;
    }

    [[nodiscard]] BrokerReading joined() const
    {
        BrokerBookReader reader = m_sheets;
        for (auto it = m_firms.begin(); it != m_firms.end(); ++it) {
            const BrokerFile& file = m_files[it.key()];
            const QList<BrokerYear> years = file.taken() ? it->firm.years : QList<BrokerYear>();
            for (const BrokerYear& year : years) {
                BrokerYear row = year;
                row.broker = it->code;
                reader.addRow(nameOf(file), row, it->firm.name, it->firm.types);
            }
        }
        return std::move(reader).finish();
    }

    /// Whether any was: what disagrees with the sheets or with a file before it.
    bool refuseFirms(const QList<BrokerSheetFault>& faults)
    {
        bool any = false;
        for (auto it = m_firms.begin(); it != m_firms.end(); ++it) {
            BrokerFile& file = m_files[it.key()];
            for (const BrokerSheetFault& fault :
                 file.taken() ? faults : QList<BrokerSheetFault>()) {
                if (fault.file == nameOf(file)) {
                    file.faults.append(fault);
                    any = true;
                }
            }
        }
        return any;
    }

    /// Firms have the code that the book has for their name.
    void tellBrokers(RegulatorBook& book)
    {
        for (auto it = m_firms.begin(); it != m_firms.end(); ++it) {
            BrokerFile& file = m_files[it.key()];
            const QString name = it->firm.name;
            const QString known = name.isEmpty() ? QString() : book.names.key(name);
            file.broker = known.isEmpty() ? it->code : known;
            if (file.taken() && it->firm.findings) {
                mergeInto(book.findings[file.broker], *it->firm.findings);
            }
        }
    }

    struct Firm
    {
        AuditedFirm firm;
        QString code;
    };

    LanguageCode m_language;
    const AssessmentAccess& m_access;
    QList<BrokerFile> m_files;
    BrokerBookReader m_sheets;
    QMap<qsizetype, Firm> m_firms; ///< by place in m_files
    QMap<QString, QString> m_institutionOf;
};

} // namespace

int BrokerFiles::refused() const
{
    int count = 0;
    for (const BrokerFile& file : files) {
        count += file.taken() ? 0 : 1;
    }
    return count;
}

QList<BrokerSheetFault> BrokerFiles::faults() const
{
    QList<BrokerSheetFault> all;
    for (const BrokerFile& file : files) {
        all += file.faults;
    }
    return all + reading.faults;
}

Result<BrokerFiles> readBrokerFiles(const QStringList& paths,
                                    LanguageCode language,
                                    const AssessmentAccess& access,
                                    JobContext& job)
{
    FilesReader reader(language, access);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        // The bar counts files, not the rows of each; but each learns that it is to stop.
        JobContext* inner = nullptr;
        JobContext one([&job, &inner](qint64, qint64) {
            if (job.cancelled()) {
                inner->cancel();
            }
        });
        inner = &one;
        if (!job.cancelled()) {
            reader.read(paths[i], one);
        }
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled, {});
        }
        job.progress(i + 1, paths.size());
    }
    BrokerFiles files = std::move(reader).finish();
    if (files.refused() > 0 && files.reading.book.rows.isEmpty()) {
        files.reading.faults.clear(); // that no broker is told of needs no saying then
    }
    return files;
}

} // namespace zt
