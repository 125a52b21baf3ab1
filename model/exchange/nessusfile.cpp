// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/nessusfile.h"

#include "model/exchange/datetext.h"
#include "model/exchange/scanlist.h"
#include "model/exchange/sheeterror.h"

#include <QFile>
#include <QXmlStreamReader>

namespace zt {

namespace {

constexpr qint64 headBytes = 4096;
const char* const rootTag = "<NessusClientData_v2";

/// Walks one file.
class NessusReader
{
public:
    NessusReader(QString path,
                 QFile& file,
                 JobContext& job,
                 const std::function<void(const ScanRow& row)>& use,
                 const NessusLimits& limits)
        : m_path(std::move(path))
        , m_file(file)
        , m_xml(&file)
        , m_job(job)
        , m_use(use)
        , m_limits(limits)
    {
    }

    [[nodiscard]] Result<void> read()
    {
        while (next()) {
            if (m_xml.isStartElement() && m_xml.name() == QLatin1String("ReportHost")) {
                readHost();
            }
        }
        if (!m_error && m_xml.hasError()) {
            m_error = damaged(m_path,
                              place(),
                              QT_TRANSLATE_NOOP("Reason", "the XML is not well-formed"),
                              m_xml.errorString());
        }
        return m_error ? Result<void>(tl::unexpected(*m_error)) : Result<void>{};
    }

private:
    [[nodiscard]] QString place() const { return QString::number(m_xml.lineNumber()); }

    [[nodiscard]] bool refuse(const Error& error)
    {
        m_error = m_error ? m_error : error;
        return false;
    }

    /// False at the end, on a fault and when it is called off.
    [[nodiscard]] bool next()
    {
        if (m_error) {
            return false;
        }
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
            return refuse(
                damaged(m_path,
                        place(),
                        QT_TRANSLATE_NOOP("Reason",
                                          "the XML declares a document type or entities, which no "
                                          "scan needs")));
        }
        m_depth += token == QXmlStreamReader::StartElement ? 1
                   : token == QXmlStreamReader::EndElement ? -1
                                                           : 0;
        if (m_depth > m_limits.maxDepth) {
            return refuse(damaged(
                m_path, place(), QT_TRANSLATE_NOOP("Reason", "the XML is nested too deeply")));
        }
        return token != QXmlStreamReader::EndDocument && token != QXmlStreamReader::Invalid;
    }

    /// The text of the open element, without what is nested in it.
    [[nodiscard]] QString text()
    {
        const int inside = m_depth;
        QString read;
        while (next() && m_depth >= inside) {
            if (m_xml.isCharacters() && m_depth == inside) {
                read += m_xml.text();
            }
            if (read.size() > m_limits.maxTextLength) {
                (void)refuse(tooLarge(QStringLiteral("text"), m_limits.maxTextLength));
            }
        }
        return read;
    }

    [[nodiscard]] Error tooLarge(const QString& what, qint64 most) const
    {
        return Error{ErrorCode::SheetTooLarge, {m_path, what, QString::number(most)}, {}};
    }

    void readHost()
    {
        if (m_job.cancelled()) {
            (void)refuse(Error{ErrorCode::Cancelled, {}, {}});
            return;
        }
        m_job.progress(m_file.pos(), m_file.size());
        const QString host = m_xml.attributes().value(QLatin1String("name")).toString();
        m_info = {};
        m_items.clear();
        const int inside = m_depth;
        while (next() && m_depth >= inside) {
            if (!m_xml.isStartElement()) {
                continue;
            }
            if (m_xml.name() == QLatin1String("tag")) {
                readTag();
            } else if (m_xml.name() == QLatin1String("ReportItem")) {
                readItem(host);
            }
        }
        if (m_error || m_xml.hasError()) {
            return;
        }
        for (ScanRow& row : m_items) {
            addScanInfo(row, m_info);
            m_use(row);
        }
    }

    void readTag()
    {
        const QString name = m_xml.attributes().value(QLatin1String("name")).toString();
        if (name == QLatin1String("HOST_START_TIMESTAMP")) {
            m_info.day = dayFromUnixSeconds(text()).value_or(m_info.day);
        } else if (name == QLatin1String("HOST_START")) {
            const QDate day = dayFrom(text()).value_or(QDate()); // by the scanner's clock
            m_info.day = m_info.day.isValid() ? m_info.day : day;
        }
    }

    void readItem(const QString& host)
    {
        ScanRow row;
        row.row = m_xml.lineNumber();
        row.target = host;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        row.weakness = attributes.value(QLatin1String("pluginID")).toString();
        row.name = attributes.value(QLatin1String("pluginName")).toString();
        row.place = attributes.value(QLatin1String("port")).toString() + u'/' +
                    attributes.value(QLatin1String("protocol")).toString();
        row.severity = scanSeverityFrom(attributes.value(QLatin1String("severity")).toString());
        tell(row, ScanField::Target, true);
        tell(row, ScanField::Severity, row.severity.has_value());
        tell(row, ScanField::Description, false);
        tell(row, ScanField::Advice, false);
        readParts(row);
        if (m_items.size() >= m_limits.maxItemsOfHost) {
            (void)refuse(tooLarge(QStringLiteral("ReportItem"), m_limits.maxItemsOfHost));
            return;
        }
        m_items.append(row);
    }

    void readParts(ScanRow& row)
    {
        const int inside = m_depth;
        while (next() && m_depth >= inside) {
            if (!m_xml.isStartElement()) {
                continue;
            }
            if (m_xml.name() == QLatin1String("description")) {
                tell(row, ScanField::Description, !text().trimmed().isEmpty());
            } else if (m_xml.name() == QLatin1String("solution")) {
                tell(row, ScanField::Advice, !text().trimmed().isEmpty());
            } else if (m_xml.name() == QLatin1String("plugin_output") &&
                       row.weakness == QLatin1String("19506")) {
                takeInformation(scanInfoFrom(text()));
            }
        }
    }

    void takeInformation(const ScanInfo& info)
    {
        m_info.tool = info.tool;
        m_info.database = info.database;
        m_info.day = m_info.day.isValid() ? m_info.day : info.day;
    }

    static void tell(ScanRow& row, ScanField field, bool filled)
    {
        row.fields[static_cast<size_t>(field)] = filled;
    }

    QString m_path;
    QFile& m_file;
    QXmlStreamReader m_xml;
    JobContext& m_job;
    const std::function<void(const ScanRow& row)>& m_use;
    NessusLimits m_limits;
    int m_depth = 0;
    ScanInfo m_info;
    QList<ScanRow> m_items;
    std::optional<Error> m_error;
};

} // namespace

bool isNessusFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray head = file.read(headBytes);
    return head.trimmed().startsWith('<') && head.contains(rootTag);
}

Result<EvidenceTableInfo> readNessus(const QString& path,
                                     JobContext& job,
                                     const std::function<void(const ScanRow& row)>& use,
                                     const NessusLimits& limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    }
    if (file.size() > limits.maxFileBytes) {
        return fail(ErrorCode::SheetTooLarge,
                    {path, QStringLiteral("bytes"), QString::number(limits.maxFileBytes)});
    }
    NessusReader reader(path, file, job, use, limits);
    if (const Result<void> read = reader.read(); !read) {
        return tl::unexpected(read.error());
    }
    EvidenceTableInfo info;
    info.mapping.columns = QList<qint32>(scanColumns().size(), -1);
    return info;
}

} // namespace zt
